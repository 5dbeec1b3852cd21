import DossierDiagnostics
import DossierKit
import DossierKitFolder
import Foundation
import Testing

@Suite final class KitFolderTests {
    private let path = FileManager.default.temporaryDirectory
        .appending(path: "dossier-\(UUID().uuidString)").path
    private var folder: KitFolder { KitFolder(path) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @Test func `a kit is written with its original and its pictures, and read again`() throws {
        try folder.write(
            kit("Salt Road"), sources: [.init("kit.txt", .bytes([1, 2]))],
            media: [.init("a/b.jpg", .bytes([3]))])
        #expect(try folder.read().kit.bare == kit("Salt Road"))
        #expect(bytes("source/kit.txt") == [1, 2])
        #expect(bytes("media/b.jpg") == [3])
    }

    @Test func `an original is copied from where it is`() throws {
        try folder.write(kit("Salt Road"), sources: [.init("kit.txt", .bytes([1, 2]))])
        let other = KitFolder(path + "/other")
        try other.write(kit("Salt Road"), sources: [.init("kit.txt", .copy(path + "/source/kit.txt"))])
        #expect(bytes("other/source/kit.txt") == [1, 2])
    }

    @Test func `what nobody edited is written again`() throws {
        try folder.write(kit("Salt Road"))
        #expect(!folder.isEdited)
        try folder.write(kit("Salt Roads"))
        #expect(try folder.read().kit.film.title?.value == "Salt Roads")
    }

    @Test func `what a person edited stays, and nothing else is written either`() throws {
        try folder.write(kit("Salt Road"))
        try edit("kit.md")
        #expect(folder.isEdited)
        let failure = #expect(throws: Failure.self) {
            try self.folder.write(self.kit("Other"), media: [.init("new.jpg", .bytes([1]))])
        }
        #expect(failure?.diagnostic.code == "folder/edited")
        #expect(failure?.diagnostic.help?.contains("--force") == true)
        #expect(try folder.read().kit.film.title?.value == "Salt Road")
        #expect(bytes("media/new.jpg") == nil)
    }

    @Test func `force overwrites what a person edited`() throws {
        try folder.write(kit("Salt Road"))
        try edit("kit.md")
        try folder.write(kit("Other"), overwriting: true)
        #expect(try folder.read().kit.film.title?.value == "Other")
        #expect(!folder.isEdited)
    }

    @Test func `a picture that a person replaced stays`() throws {
        try folder.write(kit("Salt Road"), media: [.init("a.jpg", .bytes([1]))])
        try edit("media/a.jpg")
        #expect(throws: Failure.self) {
            try self.folder.write(self.kit("Salt Road"), media: [.init("a.jpg", .bytes([2]))])
        }
    }

    @Test func `a kit that Dossier never wrote is a person's`() throws {
        try folder.write(kit("Salt Road"))
        try FileManager.default.removeItem(atPath: path + "/.dossier")
        #expect(folder.isEdited)
        #expect(throws: Failure.self) { try self.folder.write(self.kit("Other")) }
        // The same text again loses nothing.
        try folder.write(kit("Salt Road"))
        #expect(!folder.isEdited)
    }

    @Test func `a name never leads out of the folder`() throws {
        try folder.write(
            kit("Salt Road"), media: [.init("../../up.jpg", .bytes([1])), .init("..", .bytes([2]))])
        #expect(bytes("media/up.jpg") == [1])
        #expect(bytes("media/unnamed") == [2])
    }

    @Test func `the folder and the file in it are the same kit`() {
        #expect(KitFolder("a/b/kit.md").path == "a/b")
        #expect(KitFolder("kit.md").path == ".")
        #expect(KitFolder("/kit.md").path == "/")
        #expect(KitFolder("a/b").path == "a/b")
    }

    @Test func `a folder without a kit says how to make one`() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let failure = #expect(throws: Failure.self) { try self.folder.read() }
        #expect(failure?.diagnostic.code == "folder/no-kit")
        #expect(failure?.diagnostic.message.hasSuffix("holds no 'kit.md'") == true)
        let missing = #expect(throws: Failure.self) { try KitFolder(self.path + "/nowhere").read() }
        #expect(missing?.diagnostic.message.hasSuffix("does not exist") == true)
    }

    @Test func `binary data is no kit`() throws {
        try folder.write(kit("Salt Road"))
        try Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]).write(to: URL(filePath: path + "/kit.md"))
        let failure = #expect(throws: Failure.self) { try self.folder.read() }
        #expect(failure?.diagnostic.code == "folder/not-text")
    }

    @Test func `a path that is taken by a file is refused`() throws {
        try folder.write(kit("Salt Road"))
        let failure = #expect(throws: Failure.self) {
            try KitFolder(self.path + "/kit.md/x").write(self.kit("A"))
        }
        #expect(failure?.diagnostic.code == "folder/unwritable")
    }

    private func kit(_ title: String) -> PressKit {
        var kit = PressKit()
        kit.film.title = Found(title)
        return kit
    }

    private func bytes(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: path + "/" + name).map { [UInt8]($0) }
    }

    private func edit(_ name: String) throws {
        let data = (FileManager.default.contents(atPath: path + "/" + name) ?? Data()) + Data("\n".utf8)
        try data.write(to: URL(filePath: path + "/" + name))
    }
}
