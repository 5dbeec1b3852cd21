import DossierKit

@testable import DossierRecovery

/// A stretch of prose for the tests of time and place.
enum Telling {
    static func prose(_ text: String, _ language: String, _ section: Section.Kind) -> Chronicle.Prose? {
        guard let lexicon = ChronicleLexicon.of(language) else { return nil }
        let source = SourceSpan(file: "kit.txt", line: 1, range: 0..<text.utf8.count)
        return Chronicle.Prose(
            passage: Passage(
                text, source: source,
                pieces: [Passage.Piece(at: 0, length: text.utf8.count, origin: 0, line: 1)]),
            bytes: Array(text.utf8), section: section, opens: true,
            lexicon: lexicon, words: Lexicon([language]))
    }

    /// What is told of time, as `shooting 2016-09/2016-11-10`.
    static func events(
        _ text: String, _ language: String = "en", in section: Section.Kind = .interview, film: Int? = nil
    ) -> [String] {
        guard let prose = prose(text, language, section) else { return [] }
        return EventReader(prose, filmYear: film).events().map {
            $0.kind.rawValue + " " + $0.date + ($0.until.map { "/" + $0 } ?? "")
        }
    }

    /// What is told of places, as `birth Lodi IT`.
    static func places(
        _ text: String, _ language: String = "en", in section: Section.Kind = .interview, kit: String = ""
    ) -> [String] {
        guard let prose = prose(text, language, section) else { return [] }
        var forms = GroundForms(Array((text + "\n" + kit).utf8))
        let reader = PlaceReader(
            prose, filmYear: nil, isName: { _ in true }, groundForm: { forms.form(of: $0) })
        return reader.places().map {
            [$0.kind.rawValue, $0.name, $0.country].compactMap(\.self).joined(separator: " ")
        }
    }
}
