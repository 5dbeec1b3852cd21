import DossierChecks
public import DossierDiagnostics
public import DossierKit
import DossierKitFolder
import DossierManuscript
import DossierReaders
import DossierRecovery

/// The order of the stages, and nothing else.
public enum Compiler {
    /// A kit, and the text it was read from.
    public struct Reading: Sendable {
        public var kit: PressKit
        /// The name by which messages call the source.
        public var file: String
        /// The normalised text that all places count in.
        public var text: [UInt8]
        /// The first line of each page, from 1; empty for a source without pages.
        public var pageStarts: [Int]
        public var diagnostics: [Diagnostic]
        /// True if it was read from a kit folder.
        public var isFolder: Bool
        /// Names of the pictures taken out of the source.
        public var pictures: [String] = []

        /// The texts for renderers and checks.
        public var texts: SourceTexts { SourceTexts(file, SourceText(text, pageStarts: pageStarts)) }
    }

    /// Reads a kit folder, a `kit.md`, or any file that may hold a kit.
    ///
    /// - Parameter progress: called after each page of a scan, from any thread: how many are read, of how many.
    /// - Throws: `Failure` if there is nothing to read.
    public static func read(
        _ path: String, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws(Failure) -> Reading {
        let isNamedSo = path == KitFolder.kitName || path.hasSuffix("/" + KitFolder.kitName)
        if InputFile.isFolder(path) || isNamedSo && !KitReader.isForeign(path) {
            return try readFolder(path)
        }
        let scans = ScanOptions(language: Recovery.language, progress: progress)
        let paper = try KitReader.read(path: path, scans: scans)
        let manuscript = paper.manuscript
        return Reading(
            kit: Recovery.recover(manuscript), file: manuscript.file, text: manuscript.text,
            pageStarts: manuscript.pages.map { $0.lines.lowerBound + 1 }, diagnostics: paper.diagnostics,
            isFolder: false)
    }

    private static func readFolder(_ path: String) throws(Failure) -> Reading {
        let folder = KitFolder(path)
        let reading = try folder.read()
        return Reading(
            kit: reading.kit, file: reading.file, text: reading.text, pageStarts: [],
            diagnostics: reading.diagnostics, isFolder: true)
    }

    /// Everything to say of a kit: what reading it met, then what the checks find.
    ///
    /// Of a kit that could not be read whole nothing is said to be missing: it may stand in the part that was not.
    public static func check(_ reading: Reading) -> [Diagnostic] {
        let isWhole = !reading.diagnostics.contains { $0.severity == .error }
        let found = CheckRegistry.run(on: reading.kit, texts: reading.texts)
        return reading.diagnostics + unchecked(reading)
            + found.filter { isWhole || $0.code != MissingPart.rule.code }
    }

    /// That not all of a text was checked.
    private static func unchecked(_ reading: Reading) -> [Diagnostic] {
        let length = reading.kit.passages.reduce(0) { $0 + $1.text.utf8.count }
        let most = DossierChecks.Reading.mostBytes
        guard length > most else { return [] }
        return [
            Diagnostic(
                code: "reading/too-long", severity: .warning,
                message:
                    "'\(reading.file)' holds \(length >> 20) MB of text: the first \(most >> 20) MB were checked",
                source: SourceSpan(file: reading.file, line: 1, range: 0..<0),
                help: "give the kit itself, and nothing else")
        ]
    }

    /// Reads a file and makes a kit folder of it: `kit.md`, and the original beside it.
    ///
    /// - Throws: `Failure` if there is nothing to read, or the folder's `kit.md` was edited by a person and
    ///   `overwriting` is false.
    public static func makeFolder(
        from path: String, at folder: String, overwriting: Bool,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws(Failure) -> Reading {
        var reading = try read(path, progress: progress)
        if reading.isFolder {
            throw Failure(
                code: "kit/already-a-folder", message: "'\(path)' is a kit folder already",
                help: "edit its 'kit.md', or give the file the kit came in")
        }
        let pictures = KitPictures.read(path: path, name: reading.file)
        reading.diagnostics += pictures.diagnostics
        reading.pictures = pictures.pictures.map(\.name)
        try KitFolder(folder).write(
            reading.kit, sources: [KitFolder.File(reading.file, .copy(path))],
            media: pictures.pictures.map { KitFolder.File($0.name, .bytes($0.bytes)) }, overwriting: overwriting
        )
        return reading
    }

    /// The page of a rule, of the checks or of `kit.md`; nil if there is no such code.
    public static func page(_ code: String, width: Int) -> String? {
        if let page = CheckRegistry.page(code, width: width) { return page }
        return KitFileRules.rule(code).map { RulePage($0, width: width).text }
    }

    /// Every rule there is, by code.
    public static var rules: [Rule] {
        (CheckRegistry.all.map { $0.rule } + KitFileRules.all).sorted { $0.code < $1.code }
    }

    /// The code most like a misspelled one.
    public static func nearest(to code: String) -> String? { CheckRegistry.nearest(to: code) }
}
