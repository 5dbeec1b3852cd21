import DossierKit

/// A form in which a kit goes out. The raw values are what `dossier build --only` takes.
public enum Form: String, Sendable, CaseIterable, Hashable {
    case site, pdf, docx, odt, epub, text, markdown, jsonld, csv, citations, billing, vcard, wikidata, zip
}

/// What every form shares: the file name of a kit.
extension PressKit {
    /// Of the title, in letters that every system takes: `soft-shoulder`; `press-kit` without a title.
    var fileStem: String {
        (film.title ?? film.originalTitle).map { slug($0.value, words: 6) } ?? "press-kit"
    }
}
