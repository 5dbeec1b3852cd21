import DossierKit
import Foundation
import Testing

@testable import DossierWriters

/// `Tests/Browser/check.py` in its environment, and whether this machine has both.
enum Browser {
    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    private static let python = root.appending(path: ".venv/bin/python")
    private static let chromium =
        ProcessInfo.processInfo.environment["DOSSIER_CHROMIUM"] ?? "/usr/bin/chromium"

    /// What is missing, with the cure; nil if nothing.
    static var missing: String? {
        let files = FileManager.default
        if !files.isExecutableFile(atPath: python.path) { return "no .venv: run Tests/Browser/setup" }
        if !files.isExecutableFile(atPath: chromium) { return "no \(chromium): apt-get install chromium" }
        return nil
    }

    /// True where the tests have to run: everything is there, or the tools of the tests are said to be.
    static var isExpected: Bool {
        missing == nil || ProcessInfo.processInfo.environment["DOSSIER_REQUIRE_TOOLS"] == "1"
    }

    /// Builds a kit's site below the build folder, where it stays to be looked at, and returns what the browser
    /// finds wrong with it, one finding a line.
    static func findings(in kit: PressKit, _ name: String, theme: Theme = .book) throws -> String {
        let folder = root.appending(path: ".build/browser/\(name)")
        try? FileManager.default.removeItem(at: folder)
        let address = SiteAddress("https://films.example/\(name)")
        try BuiltSite(kit, theme: theme, address: address).write(to: folder)
        return try run("check.py", folder)
    }

    /// Writes the forms of a kit below the build folder, and returns what other programs find wrong with them.
    static func findings(inFormsOf kit: PressKit, _ name: String) throws -> String {
        let folder = root.appending(path: ".build/browser/\(name)")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = FormWriter.write(kit, as: Set(Form.allCases))
        var files: [(name: String, bytes: [UInt8])] = []
        for file in made.files {
            guard case .bytes(let bytes) = file.content, let last = file.path.split(separator: "/").last else {
                continue
            }
            files.append((String(last), bytes))
        }
        let package = KitPackage.pack(kit, files)
        for file in files + [(package.name, package.bytes)] {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        return try run("forms.py", folder)
    }

    /// Writes one page below the build folder, and returns what the browser finds wrong with it.
    static func findings(inPage html: [UInt8], _ name: String) throws -> String {
        let folder = root.appending(path: ".build/browser/\(name)")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(html).write(to: folder.appending(path: "index.html"))
        return try run("check.py", folder, ["--alone"])
    }

    private static func run(_ program: String, _ folder: URL, _ options: [String] = []) throws -> String {
        if let missing { throw Absent(description: missing) }
        let process = Process()
        process.executableURL = python
        process.arguments = [root.appending(path: "Tests/Browser/\(program)").path, folder.path] + options
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus > 1 {
            throw Absent(description: "\(program) ended with \(process.terminationStatus)")
        }
        return text
    }

    struct Absent: Error, CustomStringConvertible { var description: String }
}
