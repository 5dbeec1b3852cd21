public import DossierDiagnostics
public import DossierKit
import Foundation

extension KitFolder {
    /// A file that goes into the folder beside `kit.md`.
    public struct File: Sendable {
        /// The name alone; what stands before the last `/` is dropped.
        public var name: String
        public var content: Content

        public enum Content: Sendable {
            case bytes([UInt8])
            /// The path of a file to copy.
            case copy(String)
        }

        public init(_ name: String, _ content: Content) {
            self.name = name
            self.content = content
        }
    }

    /// Writes `kit.md`, the originals into `source/` and the pictures into `media/`.
    ///
    /// Each file is written aside and then renamed, `kit.md` last: an interruption leaves nothing half-written.
    /// A file that a person has changed since it was written, or that Dossier never wrote, is not overwritten.
    ///
    /// - Parameter overwriting: True to lose such changes.
    /// - Throws: `Failure` before anything is written if a file may not be overwritten, later if the disk refuses.
    public func write(
        _ kit: PressKit, sources: [File] = [], media: [File] = [], overwriting: Bool = false
    ) throws(Failure) {
        var files = sources.map { ("source/" + KitFolder.safeName($0.name), $0.content) }
        files += media.map { ("media/" + KitFolder.safeName($0.name), $0.content) }
        files.append((KitFolder.kitName, .bytes(Array(KitFile.write(kit).utf8))))
        var record = WrittenRecord.read(from: self)
        if !overwriting {
            for (name, content) in files where !record.allows(name, in: self, content) {
                throw edited(name)
            }
        }
        for (name, content) in files {
            let data = try data(of: content)
            try store(data, name)
            record.note(name, data)
            // Noted at once, so that an interrupted import can be repeated.
            try store(Data(record.text.utf8), WrittenRecord.name)
        }
    }

    /// Puts a file into the folder, by its path in it; one that is there is replaced.
    ///
    /// - Throws: `Failure` if it can't be read, or the disk refuses.
    public func add(_ file: File) throws(Failure) { try store(try data(of: file.content), file.name) }

    /// True if a person has changed `kit.md` since it was written, or wrote it alone.
    public var isEdited: Bool {
        hasKit && !WrittenRecord.read(from: self).isUntouched(KitFolder.kitName, in: self)
    }

    private func edited(_ name: String) -> Failure {
        let source = SourceSpan(file: place(name), line: 1, range: 0..<0)
        return Failure(
            Diagnostic(
                code: "folder/edited", severity: .error,
                message: "'\(place(name))' was edited by hand and is not overwritten", source: source,
                help: "import into another folder, or give --force to lose what was edited"))
    }

    private func data(of content: File.Content) throws(Failure) -> Data {
        switch content {
        case .bytes(let bytes): return Data(bytes)
        case .copy(let original):
            guard let data = FileManager.default.contents(atPath: original) else {
                throw Failure(
                    code: "folder/unreadable", message: "'\(original)' cannot be copied into '\(path)'",
                    help: "look whether it is still there and may be read")
            }
            return data
        }
    }

    func store(_ data: Data, _ name: String) throws(Failure) {
        let target = URL(filePath: place(name))
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: target, options: .atomic)
        } catch {
            throw Failure(
                code: "folder/unwritable", message: "'\(place(name))' cannot be written",
                help: "look at the permissions of '\(path)', and whether the disk is full")
        }
    }

    /// The name that a file called by a path gets in the folder: its last part, or all parts if there are several
    /// files of that name, which then come called by their paths.
    public static func fileName(_ name: String) -> String {
        name.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "-")
    }

    /// The last part of a path, without what would lead out of the folder or hide the file.
    private static func safeName(_ name: String) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? ""
        let visible = last.drop { $0 == "." }.replacing("\0", with: "")
        return visible.isEmpty ? "unnamed" : String(visible)
    }
}
