import DossierChecks
public import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierManuscript
import DossierProfiles
import DossierReaders
import DossierRecovery

/// The order of the stages, and nothing else.
public enum Compiler {
    /// Lays out what reading any kit needs, ahead of the first; from any thread.
    public static func prepare() { Recovery.prepare() }

    /// Everything to say of a kit: what reading it met, then what the checks find.
    ///
    /// Of a kit that could not be read whole nothing is said to be missing: it may stand in the part that was not.
    public static func check(_ reading: Reading) -> [Diagnostic] {
        let isWhole = !reading.diagnostics.contains { $0.severity == .error }
        let found = CheckRegistry.run(
            on: reading.kit, texts: reading.texts, documents: reading.parts.compactMap(\.document),
            lexicon: Hunspell.lexicon)
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

    /// Reads the files of a kit and makes a kit folder of them: `kit.md`, the originals beside it, the pictures.
    ///
    /// - Throws: `Failure` if there is nothing to read, or the folder's `kit.md` was edited by a person and
    ///   `overwriting` is false.
    public static func makeFolder(
        from paths: [String], at folder: String, overwriting: Bool, progress: @escaping Progress = { _, _ in }
    ) throws(Failure) -> Reading {
        for path in paths where InputFile.isFolder(path) && KitFolder(path).hasKit {
            throw Failure(
                code: "kit/already-a-folder", message: "'\(path)' is a kit folder already",
                help: "edit its 'kit.md', or give the file the kit came in")
        }
        let files = try files(paths)
        var reading = try read(files, progress: progress)
        var media = files.pictures.map { KitFolder.File(KitFolder.fileName($0.name), .copy($0.path)) }
        for file in files.documents {
            let found = KitPictures.read(path: file.path, name: file.name)
            reading.diagnostics += found.diagnostics
            // Pictures of several files may have one name: the file's goes before it.
            let stem = file.name.split(separator: "/").last?.split(separator: ".").first ?? ""
            let prefix = files.documents.count > 1 ? stem + "-" : ""
            media += found.pictures.map { KitFolder.File(prefix + $0.name, .bytes($0.bytes)) }
        }
        reading.pictures = media.map(\.name)
        try KitFolder(folder).write(
            reading.kit,
            sources: files.documents.map { KitFolder.File(KitFolder.fileName($0.name), .copy($0.path)) },
            media: media,
            overwriting: overwriting)
        return reading
    }

    /// The page of a rule; nil if there is no such code.
    public static func page(_ code: String, width: Int) -> String? {
        rules.first { $0.code == code }.map { RulePage($0, width: width).text }
    }

    /// Every rule there is, by code: of the checks, of `kit.md`, of reading, of the choices about all of them.
    public static let rules: [Rule] =
        (CheckRegistry.all.map { $0.rule } + KitFileRules.all + ReadingRules.all + ChoiceRules.all
        + ProfileRules.all)
        .sorted { $0.code < $1.code }

    /// The code most like a misspelled one.
    public static func nearest(to code: String) -> String? {
        CheckRegistry.nearest(to: code, among: rules.map(\.code))
    }
}
