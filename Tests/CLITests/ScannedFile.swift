import Foundation
import Testing

/// Makes scans of the fixtures: their pages as pictures, and nothing else.
enum ScannedFile {
    private static let tests = URL(filePath: #filePath).appending(path: "../..").standardized

    /// What is missing to make and to read them; nil if nothing.
    static var missing: String? {
        let tools = ["pdftoppm", "tesseract"].filter { find($0) == nil }
        if !tools.isEmpty { return "no \(tools.joined(separator: ", no ")): Tools/setup test" }
        let wanted: Set<String> = ["eng", "fra", "osd"]
        let packs = wanted.subtracting(
            run("tesseract", ["--list-langs"]).split(separator: "\n").map(String.init))
        return packs.isEmpty ? nil : "no pack \(packs.sorted()) of tesseract: Tools/setup test"
    }

    /// True where the tests have to run: everything is there, or the tools of the tests are said to be.
    static var isExpected: Bool {
        missing == nil || ProcessInfo.processInfo.environment["DOSSIER_REQUIRE_TOOLS"] == "1"
    }

    /// Pages of a file below `Tests`, as JPEG.
    static func pictures(of file: String, pages: ClosedRange<Int>, resolution: Int = 200) throws -> [Data] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = run(
            "pdftoppm",
            [
                "-jpeg", "-gray", "-r", String(resolution), "-f", String(pages.lowerBound), "-l",
                String(pages.upperBound), tests.appending(path: file).path, folder.appending(path: "p").path,
            ])
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            try Data(contentsOf: folder.appending(path: $0))
        }
    }

    /// A PDF of a page a picture, eleven inches high.
    ///
    /// - Parameter rotation: how the pages lie, in degrees with the clock.
    static func pdf(_ pictures: [Data], rotation: Int = 0) -> Data {
        var objects: [Data] = []
        let kids = pictures.indices.map { "\(3 + 3 * $0) 0 R" }.joined(separator: " ")
        objects.append(Data("<< /Type /Catalog /Pages 2 0 R >>".utf8))
        objects.append(Data("<< /Type /Pages /Kids [\(kids)] /Count \(pictures.count) >>".utf8))
        for (index, picture) in pictures.enumerated() {
            let own = 3 + 3 * index
            let (width, height, colours) = frame(picture)
            let breadth = 792 * width / max(1, height)
            objects.append(
                Data(
                    """
                    << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(breadth) 792] /Rotate \(rotation) /Contents \(own + 1) 0 R \
                    /Resources << /XObject << /P \(own + 2) 0 R >> >> >>
                    """.utf8))
            let drawing = "q \(breadth) 0 0 792 0 0 cm /P Do Q"
            objects.append(Data("<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream".utf8))
            let head =
                "<< /Type /XObject /Subtype /Image /Width \(width) /Height \(height) /ColorSpace /Device\(colours == 1 ? "Gray" : "RGB") "
                + "/BitsPerComponent 8 /Filter /DCTDecode /Length \(picture.count) >>\nstream\n"
            objects.append(Data(head.utf8) + picture + Data("\nendstream".utf8))
        }
        var file = Data("%PDF-1.4\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.count)
            file += Data("\(index + 1) 0 obj\n".utf8) + object + Data("\nendobj\n".utf8)
        }
        let table = file.count
        file += Data("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = String(place)
            file += Data((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        file += Data("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8)
        return file
    }

    /// Width, height and number of colours of a JPEG, from its frame.
    private static func frame(_ picture: Data) -> (Int, Int, Int) {
        let bytes = [UInt8](picture)
        func number(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
        var at = 2
        while at + 9 < bytes.count {
            if [0xC0, 0xC1, 0xC2].contains(bytes[at + 1]) {
                return (number(at + 7), number(at + 5), Int(bytes[at + 9]))
            }
            at += 2 + number(at + 2)
        }
        return (0, 0, 0)
    }

    private static func find(_ name: String) -> URL? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { URL(filePath: String($0)).appending(path: name) }.first {
            FileManager.default.isExecutableFile(atPath: $0.path)
        }
    }

    private static func run(_ name: String, _ arguments: [String]) -> String {
        guard let program = find(name) else { return "" }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "" }
        let data = (try? output.fileHandleForReading.readToEnd()) ?? nil
        process.waitUntilExit()
        return String(decoding: data ?? Data(), as: UTF8.self)
    }
}
