public import DossierDiagnostics
public import DossierKitFolder
import DossierKit

extension Compiler {
    /// How the texts of one language stand to the original.
    public struct TranslationReport: Sendable {
        public var language: String
        /// The path of the file.
        public var file: String
        public var texts: [Translation.Report]
    }

    /// How every translation of a kit folder stands to the original.
    ///
    /// - Throws: `Failure` if there is no kit, or a translation can't be read.
    public static func translations(of folder: String) throws(Failure) -> [TranslationReport] {
        let kit = KitFolder(folder)
        let original = try kit.read().kit
        var reports: [TranslationReport] = []
        for language in kit.translations { reports.append(try report(language, of: original, in: kit)) }
        return reports
    }

    /// Brings a translation up to what the original is now, or begins it: a file to work in.
    ///
    /// - Parameter confirmed: the keys of texts that are right as they are; nil for all that are there.
    /// - Throws: `Failure` if the language is none or the original's own, or a file can't be read or written.
    public static func updateTranslation(
        _ language: String, of folder: String, confirmed: Set<String>? = []
    ) throws(Failure) -> TranslationReport {
        let kit = KitFolder(folder)
        let original = try kit.read().kit
        guard KitFolder.isLanguage(language) else {
            throw Failure(
                code: "translation/no-language", message: "'\(language)' is no language",
                help: "give its tag: fr, pt-BR, sr-Latn")
        }
        guard language != original.language else {
            throw Failure(
                code: "translation/no-language", message: "'\(language)' is the language of the original",
                help: "edit 'kit.md'")
        }
        let translation = try kit.translation(language, of: original)
        let keys = Set(translation.reports(on: original).map(\.key))
        if let unknown = confirmed?.subtracting(keys).sorted().first {
            throw Failure(
                code: "translation/no-text", message: "the kit has no text '\(unknown)'",
                help: "give the words in brackets that 'dossier translations' shows")
        }
        try kit.write(translation.updated(for: original, confirmed: confirmed ?? keys), in: language)
        return try report(language, of: original, in: kit)
    }

    private static func report(
        _ language: String, of original: PressKit, in kit: KitFolder
    ) throws(Failure) -> TranslationReport {
        let translation = try kit.translation(language, of: original)
        return TranslationReport(
            language: language, file: kit.path + "/" + KitFolder.translationName(language),
            texts: translation.reports(on: original))
    }
}
