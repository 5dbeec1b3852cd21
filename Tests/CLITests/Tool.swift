import Foundation
import Testing

/// Programs of others that look at what we wrote.
enum Tool {
    static let handlesPictures =
        find("exiftool") != nil && find("vipsthumbnail") != nil
        || ProcessInfo.processInfo.environment["DOSSIER_REQUIRE_TOOLS"] != nil

    static func find(_ name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What the program prints; a failed expectation if it fails.
    static func output(_ name: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try #require(find(name), "\(name) is not installed"))
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(name) \(arguments.joined(separator: " "))")
        return String(decoding: data, as: UTF8.self)
    }

    /// Everything that ExifTool finds in a picture, by group and name.
    static func tags(_ path: String) throws -> [String: String] {
        let json = try output("exiftool", ["-json", "-n", "-G1", "-charset", "iptc=UTF8", path])
        let list = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        return (list?.first ?? [:]).mapValues { value in
            (value as? [Any])?.map { "\($0)" }.joined(separator: ", ") ?? "\(value)"
        }
    }

    /// The picture itself, without what is said around it.
    static func dots(_ path: String) throws -> String {
        try output("vips", ["getpoint", path, "17", "23"]) + output("vips", ["avg", path])
    }
}
