import DossierDiagnostics
import DossierKit
import DossierWriters
import Foundation

/// The films of a kit that go out with its site, and why others do not.
struct Films {
    /// By their path in the kit folder.
    private(set) var known: [String: Download] = [:]
    private(set) var files: [OutputFile] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// What browsers show.
    private static let endings: Set<String> = ["m4v", "mov", "mp4", "ogv", "webm"]

    /// - Parameter root: the kit folder; nil for a kit without one, whose trailers are links alone.
    init(of kit: PressKit, root: String?) {
        for trailer in kit.trailers {
            add(trailer.file, Self.endings, trailer, root)
            add(trailer.captions, ["vtt"], trailer, root)
        }
    }

    /// The same files as a page in a folder below names them; nothing is to be written for it.
    var oneFolderDown: Films {
        var films = self
        films.files = []
        films.diagnostics = []
        for (path, _) in known { films.known[path]?.path = "../" + path }
        return films
    }

    private mutating func add(_ path: String?, _ endings: Set<String>, _ trailer: Trailer, _ root: String?) {
        guard let path, known[path] == nil else { return }
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard endings.contains(ending) else {
            let known = endings.sorted().map { $0.uppercased() }.joined(separator: ", ")
            return leaveOut("'\(path)' is no file that browsers show", "give one of: \(known)", path, trailer)
        }
        guard let root, let size = Self.size(of: path, in: root) else {
            return leaveOut(
                "'\(path)' is not in the kit folder", "put it into media/, or give a 'url'", path, trailer)
        }
        known[path] = Download(path: path, title: path, format: ending.uppercased(), size: size)
        files.append(OutputFile(path, .copy(of: path)))
    }

    /// Bytes; nil for what is no file below the folder, links that lead out of it included.
    private static func size(of path: String, in root: String) -> Int? {
        let home = URL(filePath: root).resolvingSymlinksInPath().standardizedFileURL.path
        let file = URL(filePath: root).appending(path: path).resolvingSymlinksInPath().standardizedFileURL
        guard file.path.hasPrefix(home + "/"), !path.split(separator: "/").contains(".."),
            let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
            attributes[.type] as? FileAttributeType == .typeRegular
        else { return nil }
        return attributes[.size] as? Int
    }

    private mutating func leaveOut(_ message: String, _ help: String, _ path: String, _ trailer: Trailer) {
        diagnostics.append(
            Diagnostic(
                code: "build/film-left-out", severity: .warning, message: message, text: path,
                source: trailer.source, help: help))
    }
}
