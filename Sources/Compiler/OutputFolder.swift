import DossierDiagnostics
import DossierWriters
import Foundation

/// A folder that a build fills: written aside, then renamed, so that it is never half there.
struct OutputFolder {
    let path: String

    init(_ path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// The mark of a folder that a build made.
    private static let mark = "kit.json"

    /// - Parameter root: the kit folder that files are copied from; nil if there is none.
    func replace(with files: [OutputFile], copyingFrom root: String?, overwriting: Bool) throws(Failure) {
        let manager = FileManager.default
        let isThere = manager.fileExists(atPath: path)
        if isThere, !overwriting, !isOurs(manager) {
            throw Failure(
                code: "build/folder-in-use", message: "'\(path)' holds something that is no built site",
                help: "give another folder, or --force to replace this one")
        }
        let aside = path + ".new-\(ProcessInfo.processInfo.processIdentifier)"
        do {
            try? manager.removeItem(atPath: aside)
            try manager.createDirectory(atPath: aside, withIntermediateDirectories: true)
            for file in files { try write(file, to: aside, root, manager) }
            if isThere {
                let old = path + ".old-\(ProcessInfo.processInfo.processIdentifier)"
                try manager.moveItem(atPath: path, toPath: old)
                try manager.moveItem(atPath: aside, toPath: path)
                try? manager.removeItem(atPath: old)
            } else {
                try manager.moveItem(atPath: aside, toPath: path)
            }
        } catch {
            try? manager.removeItem(atPath: aside)
            throw Failure(
                code: "build/not-written", message: "'\(path)' can't be written",
                help: "look whether its folder exists and may be written to, and whether the disk is full")
        }
    }

    private func isOurs(_ manager: FileManager) -> Bool {
        var isFolder: ObjCBool = false
        guard unsafe manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return false
        }
        let content = (try? manager.contentsOfDirectory(atPath: path)) ?? []
        guard content.contains(OutputFolder.mark) else { return content.isEmpty }
        let head = FileHandle(forReadingAtPath: path + "/" + OutputFolder.mark)?.readData(ofLength: 64)
        return head.map { String(decoding: $0, as: UTF8.self).contains("\"dossier/1\"") } ?? false
    }

    private func write(
        _ file: OutputFile, to folder: String, _ root: String?, _ manager: FileManager
    ) throws {
        let place = folder + "/" + file.path
        let parent = (place as NSString).deletingLastPathComponent
        try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
        switch file.content {
        case .bytes(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: place))
        case .copy(let source):
            guard let root else { return }
            try manager.copyItem(atPath: root + "/" + source, toPath: place)
        case .file(let source): try manager.copyItem(atPath: source, toPath: place)
        }
    }
}
