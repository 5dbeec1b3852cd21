public import DossierDiagnostics
public import DossierKit
import DossierText
import Foundation

/// A kit as a folder: `kit.md`, which people edit, `source/` with the original, `media/` with the pictures.
///
/// Below `.dossier` the folder remembers what it wrote itself, so that what a person has edited since is not
/// overwritten.
public struct KitFolder: Sendable {
    /// The folder's path.
    public let path: String

    /// `path` is the folder, or `kit.md` in it.
    public init(_ path: String) {
        let isKitFile = path == KitFolder.kitName || path.hasSuffix("/" + KitFolder.kitName)
        let folder = isKitFile ? String(path.dropLast(KitFolder.kitName.count + 1)) : path
        self.path = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    }

    /// The file that people edit.
    public static let kitName = "kit.md"
    /// More than any kit needs; a larger file is not read.
    public static let maximumBytes = 32 << 20

    /// True if the folder has a `kit.md`.
    public var hasKit: Bool { FileManager.default.fileExists(atPath: place(KitFolder.kitName)) }

    /// A kit that was read from its folder, with the text that its places point into.
    public struct Reading: Sendable {
        public var kit: PressKit
        public var diagnostics: [Diagnostic]
        /// UTF-8 in NFC with `\n`.
        public var text: [UInt8]
        /// The name by which places call the file.
        public var file: String
    }

    /// Reads `kit.md`. What cannot be understood in it is reported, the rest is in the kit.
    ///
    /// - Throws: `Failure` if there is no `kit.md`, or none that could be text.
    public func read() throws(Failure) -> Reading {
        let file = place(KitFolder.kitName)
        let bytes = try bytes(of: file)
        if bytes.prefix(4096).contains(0) {
            throw Failure(
                code: "folder/not-text", message: "'\(file)' is no text: it holds binary data",
                help: "import the kit again, or take the file from a backup")
        }
        let text = KitFile.normalised(bytes)
        let (kit, diagnostics) = KitFile.read(bytes, file: file)
        return Reading(kit: kit, diagnostics: diagnostics, text: text, file: file)
    }

    private func bytes(of file: String) throws(Failure) -> [UInt8] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let attributes else {
            var isFolder = false
            if let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType {
                isFolder = type == .typeDirectory
            }
            throw Failure(
                code: "folder/no-kit",
                message: isFolder ? "'\(path)' holds no '\(KitFolder.kitName)'" : "'\(path)' does not exist",
                help: "make one with: dossier import FILE -o \(path)")
        }
        if let size = attributes[.size] as? Int, size > KitFolder.maximumBytes {
            throw Failure(
                code: "folder/too-large",
                message: "'\(file)' is larger than \(KitFolder.maximumBytes >> 20) MB",
                help: "keep pictures and originals in files of their own")
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(
                code: "folder/unreadable", message: "'\(file)' cannot be read",
                help: "look at its permissions")
        }
        return [UInt8](data)
    }

    /// A path inside the folder.
    func place(_ name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }
}
