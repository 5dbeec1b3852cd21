import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierWriters

/// A kit in the languages in which it is published.
struct Editions {
    var original: String?
    /// In the order of the languages' tags.
    var translated: [(language: String, kit: PressKit)] = []
    var diagnostics: [Diagnostic] = []

    /// The pages of all languages as one of them names them; nothing for a kit in one language.
    ///
    /// - Parameter language: of the page; nil for the original, which stands a folder above the others.
    func addresses(from language: String?) -> [Edition] {
        guard !translated.isEmpty else { return [] }
        let up = language == nil ? "" : "../"
        let first = Edition(language: original ?? "en", path: language == nil ? "" : "../index.html")
        return [first]
            + translated.map { edition in
                Edition(
                    language: edition.language,
                    path: edition.language == language ? "" : "\(up)\(edition.language)/index.html",
                    folder: edition.language + "/")
            }
    }
}

extension Compiler {
    /// - Parameter root: the kit folder; nil for a kit without one, which has no translations.
    static func editions(of kit: PressKit, root: String?) throws(Failure) -> Editions {
        var editions = Editions(original: kit.language)
        guard let root else { return editions }
        let folder = KitFolder(root)
        for language in folder.translations {
            let translation = try folder.translation(language, of: kit)
            editions.diagnostics += translation.diagnostics
            let reports = translation.reports(on: kit)
            for (state, meaning) in [
                (Translation.State.missing, "published as the original has them"),
                (.outdated, "published as they are"),
            ] {
                let count = reports.count { $0.state == state }
                guard count > 0 else { continue }
                let name = KitFolder.translationName(language)
                editions.diagnostics.append(
                    Diagnostic(
                        code: "build/translation", severity: .warning,
                        message:
                            "\(count) of \(reports.count) texts in '\(name)' are \(state.rawValue), and \(meaning)",
                        help: "see which with: dossier translations \(root)"))
            }
            editions.translated.append((language, translation.applied(to: kit)))
        }
        return editions
    }
}
