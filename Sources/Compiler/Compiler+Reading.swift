public import DossierChecks
public import DossierDiagnostics
public import DossierKit
import DossierKitFolder
import DossierManuscript
import DossierReaders
import DossierRecovery

extension Compiler {
    /// A kit, and the texts it was read from.
    public struct Reading: Sendable {
        public var kit: PressKit
        /// The files it was read from, in order; one as a rule.
        public var parts: [Part]
        public var diagnostics: [Diagnostic]
        /// True if it was read from a kit folder.
        public var isFolder = false
        /// Names of the pictures taken out of the source, and of those that lay beside it.
        public var pictures: [String] = []
        /// Paths of the stills: those that `kit.md` lists, or the pictures beside the documents.
        public var stillFiles: [String] = []

        /// One file of a kit.
        public struct Part: Sendable {
            /// The name by which messages and places call it.
            public var file: String
            /// The normalised text that its places count in.
            public var text: [UInt8]
            /// The first line of each page, from 1; empty for a source without pages.
            public var pageStarts: [Int]
            /// What the file says of itself; nil for a kit folder, which is no file that goes out.
            public var document: DocumentFacts?
            /// What it was read from; nil for `kit.md`.
            var paper: Paper?
        }

        /// The file of a part, and what was on it.
        struct Paper: Sendable {
            var path: String
            var manuscript: Manuscript
        }

        /// The name by which messages call the whole.
        public var file: String { parts.count == 1 ? parts[0].file : "\(parts.count) files" }
        /// The normalised texts of its files, one after the other.
        public var text: [UInt8] { parts.flatMap(\.text) }
        /// Of all its files together; 0 if none has pages.
        public var pageCount: Int { parts.reduce(0) { $0 + $1.pageStarts.count } }

        /// The texts for renderers and checks.
        public var texts: SourceTexts {
            var texts = SourceTexts()
            for part in parts { texts[part.file] = SourceText(part.text, pageStarts: part.pageStarts) }
            return texts
        }
    }

    /// Called after each page of a scan, from any thread: how many are read, of how many.
    public typealias Progress = @Sendable (Int, Int) -> Void

    /// Reads one kit: a kit folder, a `kit.md`, or the files that hold the kit.
    ///
    /// Several files, or a folder without `kit.md`, are one kit: see `KitFiles` for their order. What can't be read
    /// of several is reported, and the rest is read. Pictures beside documents become stills.
    ///
    /// - Throws: `Failure` if there is nothing to read.
    public static func read(
        _ paths: [String], progress: @escaping Progress = { _, _ in }
    ) throws(Failure) -> Reading {
        if let path = paths.first, paths.count == 1 {
            let isNamedSo = path == KitFolder.kitName || path.hasSuffix("/" + KitFolder.kitName)
            if isNamedSo && !KitReader.isForeign(path) || InputFile.isFolder(path) && KitFolder(path).hasKit {
                return try readFolder(path)
            }
        }
        return try read(files(paths), progress: progress)
    }

    /// As `read` for one path.
    public static func read(
        _ path: String, progress: @escaping Progress = { _, _ in }
    ) throws(Failure) -> Reading {
        try read([path], progress: progress)
    }

    /// The files of one kit.
    static func files(_ paths: [String]) throws(Failure) -> KitFiles {
        for path in paths where paths.count > 1 && InputFile.isFolder(path) && KitFolder(path).hasKit {
            throw Failure(
                code: "kit/already-a-folder",
                message: "'\(path)' is a kit folder, which is no part of another kit",
                help: "give it alone, or give the files the kit came in")
        }
        return try KitFiles(paths)
    }

    static func read(_ files: KitFiles, progress: @escaping Progress) throws(Failure) -> Reading {
        let scans = ScanOptions(language: Recovery.language, progress: progress)
        var diagnostics = files.diagnostics
        var papers: [KitReader.Paper] = []
        var paths: [String] = []
        var firstFailure: Failure?
        for file in files.documents {
            do throws(Failure) {
                let paper = try KitReader.read(path: file.path, name: file.name, scans: scans)
                papers.append(paper)
                paths.append(file.path)
                diagnostics += paper.diagnostics
            } catch {
                firstFailure = firstFailure ?? error
                diagnostics.append(error.diagnostic)
            }
        }
        if papers.isEmpty, let firstFailure { throw firstFailure }
        var kit = Recovery.recover(papers.map(\.manuscript))
        kit.stills += files.pictures.map { Still(file: "media/" + KitFolder.fileName($0.name)) }
        let parts = zip(papers, paths).map { paper, path in
            Reading.Part(
                file: paper.manuscript.file, text: paper.manuscript.text,
                pageStarts: paper.manuscript.pages.map { $0.lines.lowerBound + 1 },
                document: facts(paper.manuscript, bytes: InputFile.size(of: path)),
                paper: Reading.Paper(path: path, manuscript: paper.manuscript))
        }
        var reading = Reading(kit: kit, parts: parts, diagnostics: diagnostics)
        reading.stillFiles = files.pictures.map(\.path)
        return reading
    }

    private static func readFolder(_ path: String) throws(Failure) -> Reading {
        let reading = try KitFolder(path).read()
        let part = Reading.Part(file: reading.file, text: reading.text, pageStarts: [])
        let stills = reading.kit.stills.map { KitFolder(path).path + "/" + $0.file }
        return Reading(
            kit: reading.kit, parts: [part], diagnostics: reading.diagnostics, isFolder: true,
            stillFiles: stills)
    }

    private static func facts(_ manuscript: Manuscript, bytes: Int?) -> DocumentFacts {
        let metadata = manuscript.metadata
        return DocumentFacts(
            file: manuscript.file, bytes: bytes, isPDF: manuscript.origin == .pdf, title: metadata.title,
            author: metadata.author, language: metadata.language, bookmarks: metadata.bookmarks.count,
            pages: manuscript.pages.count, hiddenLayers: metadata.hiddenLayers,
            isTagged: manuscript.origin == .pdf ? metadata.tags != nil : nil,
            untoldPictures: metadata.tags?.untoldFigures ?? 0)
    }
}
