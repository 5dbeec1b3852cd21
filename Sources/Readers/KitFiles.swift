public import DossierDiagnostics
import Foundation

/// The files that make one kit: given one by one, or as a folder that holds them.
public struct KitFiles: Sendable {
    public struct File: Sendable, Hashable {
        public var path: String
        /// The name by which messages and places call it, like no other of the kit's.
        public var name: String
    }

    /// What is read, in order.
    public private(set) var documents: [File] = []
    /// Pictures beside the documents: stills. Without a document the pictures are the pages, and stand there.
    public private(set) var pictures: [File] = []
    public private(set) var diagnostics: [Diagnostic] = []

    private static let mostFiles = 2000
    private static let mostDepth = 6

    /// Files in the order given; a folder's by name, figures in names as numbers, those of its subfolders after
    /// its own. Hidden files of a folder are passed over, and those that are no text and no picture.
    ///
    /// - Throws: `Failure` if there is nothing to read in any of it.
    public init(_ paths: [String]) throws(Failure) {
        var found: [(path: String, isGiven: Bool)] = []
        for path in paths {
            if InputFile.isFolder(path) {
                found += KitFiles.files(in: path, depth: 0).map { ($0, false) }
            } else {
                found.append((path, true))
            }
        }
        if found.count > KitFiles.mostFiles {
            throw Failure(
                code: "reading/too-many-files",
                message: "\(found.count) files are more than a kit has; at most \(KitFiles.mostFiles) are read",
                help: "give the folder of one kit")
        }
        var names: Set<String> = []
        for (path, isGiven) in found {
            let last = String(path.split(separator: "/").last ?? "")
            let kind = KitFiles.kind(of: path)
            if kind == .other, !isGiven { continue }
            let file = File(path: path, name: names.insert(last).inserted ? last : path)
            if kind == .picture { pictures.append(file) } else { documents.append(file) }
        }
        if documents.isEmpty { (documents, pictures) = (pictures, []) }
        if documents.isEmpty {
            throw Failure(
                code: "reading/empty-folder",
                message: "'\(paths.first ?? "")' holds no 'kit.md' and nothing to make one of",
                help:
                    "give a folder with the kit's files, or make a kit folder with: dossier import FILE -o DIR")
        }
    }

    private enum Kind { case document, picture, other }

    /// By its first bytes; of files that may be anything, as texts may, by its ending too.
    private static func kind(of path: String) -> Kind {
        guard let head = InputFile.head(of: path) else { return .document }
        let ending =
            (path.split(separator: "/").last ?? "").split(separator: ".").dropFirst().last?.lowercased() ?? ""
        switch FileFormat(head) {
        case .picture: return .picture
        case .zip: return ["docx", "odt", "epub", "docm", "dotx", "ott"].contains(ending) ? .document : .other
        case .text, .markdown, .html:
            let known = ["txt", "text", "md", "markdown", "html", "htm", "xhtml", "mht", ""].contains(ending)
            return known && !head.prefix(512).contains(0) ? .document : .other
        default: return .document
        }
    }

    private static func files(in folder: String, depth: Int) -> [String] {
        guard depth < mostDepth, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return []
        }
        let sorted = names.filter { !$0.hasPrefix(".") && $0 != "Thumbs.db" && $0 != "__MACOSX" }.sorted(
            by: isBefore)
        let places = sorted.map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
        let files = places.filter { !InputFile.isFolder($0) }
        let folders = places.filter { InputFile.isFolder($0) && !isLink($0) }
        return files + folders.flatMap { Self.files(in: $0, depth: depth + 1) }
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    /// `Part 2` before `Part 10`, `b` after `A`.
    static func isBefore(_ a: String, _ b: String) -> Bool {
        let (first, second) = (keys(a), keys(b))
        for (one, other) in zip(first, second) where one != other {
            if let left = Int(one), let right = Int(other), left != right { return left < right }
            return one < other
        }
        return first.count != second.count ? first.count < second.count : a < b
    }

    /// A name in stretches of figures and of anything else, in lower case.
    private static func keys(_ name: String) -> [String] {
        var keys: [String] = []
        var wasFigure: Bool?
        for letter in name.lowercased() {
            let isFigure = letter.isASCII && letter.isNumber
            if isFigure == wasFigure, !keys.isEmpty {
                keys[keys.count - 1].append(letter)
            } else {
                keys.append(String(letter))
            }
            wasFigure = isFigure
        }
        return keys
    }
}
