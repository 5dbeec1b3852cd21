import DossierDiagnostics
import Foundation
import Testing

@testable import DossierReaders

@Suite struct KitFilesTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let text = Array("A film by Ida Brenner\n".utf8)

    private func list(_ files: [String: [UInt8]], _ paths: String...) throws -> (
        documents: [String], pictures: [String]
    ) {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, bytes) in files {
            let place = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: place)
        }
        let found = try KitFiles(paths.map { folder.appending(path: $0).path })
        func short(_ file: KitFiles.File) -> String { file.name.replacing(folder.path + "/", with: "") }
        return (found.documents.map(short), found.pictures.map(short))
    }

    @Test func `the files of a folder come by name, figures as numbers, those of subfolders after`() throws {
        let files = ["b 10.txt", "b 2.txt", "A.txt", "early/a.txt"].map { ($0, Self.text) }
        let found = try list(Dictionary(uniqueKeysWithValues: files), ".")
        #expect(found.documents == ["A.txt", "b 2.txt", "b 10.txt", "a.txt"])
    }

    @Test func `files given one by one keep the order given`() throws {
        let found = try list(["z.txt": Self.text, "a.txt": Self.text], "z.txt", "a.txt")
        #expect(found.documents == ["z.txt", "a.txt"])
    }

    @Test func `pictures beside a document are stills`() throws {
        let found = try list(
            ["kit.txt": Self.text, "stills/2.png": Self.png, "stills/1.png": Self.png], "kit.txt", "stills")
        #expect(found.documents == ["kit.txt"])
        #expect(found.pictures == ["1.png", "2.png"])
    }

    @Test func `pictures alone are the pages`() throws {
        let found = try list(["1.png": Self.png, "2.png": Self.png], ".")
        #expect(found.documents == ["1.png", "2.png"])
        #expect(found.pictures.isEmpty)
    }

    @Test func `what is no part of a kit is passed over`() throws {
        let film: [UInt8] = [0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70]
        let found = try list(
            ["kit.txt": Self.text, ".hidden.txt": Self.text, "trailer.mp4": film, "list.csv": Self.text], ".")
        #expect(found.documents == ["kit.txt"])
    }

    @Test func `files of one name are told apart by their paths`() throws {
        let found = try list(["kit.txt": Self.text, "old/kit.txt": Self.text], ".")
        #expect(found.documents.count == 2)
        #expect(found.documents[0] == "kit.txt")
        #expect(found.documents[1].hasSuffix("old/kit.txt"))
    }

    @Test func `a folder without anything to read is said to be one`() {
        #expect(throws: Failure.self) { try list([".keep": []], ".") }
    }
}
