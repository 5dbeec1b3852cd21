public import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText

extension Compiler {
    /// What fixing a kit has done.
    public struct Fixed: Sendable {
        /// The reports that were cured, in the order of the text.
        public var reports: [Diagnostic]
        /// The change in the unified form; empty if nothing was changed.
        public var diff: String
    }

    /// Applies the fixes of a kit folder's reports to its `kit.md`.
    ///
    /// One fix may uncover another: the text is checked again until nothing is left, a few times at most.
    ///
    /// - Parameter includingUnsafe: true to apply fixes that may change what the author meant.
    /// - Throws: `Failure` if the path is no kit folder, or the file can't be written; then nothing is changed.
    public static func fix(_ path: String, includingUnsafe: Bool = false) throws(Failure) -> Fixed {
        var reading = try read(path)
        guard reading.isFolder, let part = reading.parts.first else {
            throw Failure(
                code: "fix/no-kit-folder",
                message: "'\(path)' can't be fixed: fixes are made in a 'kit.md' alone",
                help: "make one with: dossier import \(path) -o FOLDER")
        }
        var text = part.text
        var cured: [Diagnostic] = []
        for _ in 0..<rounds {
            let reports = check(reading, from: path).diagnostics
            let fixed = FixedText(text, file: part.file, reports: reports, includingUnsafe: includingUnsafe)
            guard !fixed.fixed.isEmpty else { break }
            text = KitFile.normalised(fixed.bytes)
            cured += fixed.fixed
            let (kit, diagnostics) = KitFile.read(text, file: part.file)
            reading.kit = kit
            reading.diagnostics = diagnostics
            reading.parts = [Reading.Part(file: part.file, text: text, pageStarts: [])]
        }
        if text != part.text { try KitFolder(path).replaceText(with: text, insteadOf: part.text) }
        return Fixed(reports: cured, diff: LineDiff(from: part.text, to: text, name: part.file).text)
    }

    private static var rounds: Int { 5 }
}
