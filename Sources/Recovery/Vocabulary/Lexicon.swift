import DossierKit
import DossierText

/// The words of the trade in the languages of a kit, for looking up what is printed.
///
/// All look-ups fold what they are given (case, accents, quotes, dashes). Where a word means several things,
/// all readings are given, the likeliest first; the languages are tried in their order.
struct Lexicon: Sendable {
    /// BCP 47 codes of the languages that have a vocabulary.
    let languages: [String]
    let tongues: [LanguageLexicon]

    /// The languages that have no vocabulary are left out; each is built once a process, when first used.
    init(_ languages: [String]) {
        var known: [String] = []
        for language in languages.map(Vocabulary.code) where !known.contains(language) {
            if Vocabulary.languages.contains(language) { known.append(language) }
        }
        self.languages = known
        tongues = known.compactMap(LanguageLexicon.of)
    }

    /// Every language there is.
    static let all = Lexicon(Vocabulary.languages)

    /// What a label of the technical sheet names, the likeliest reading first.
    func fields(of label: String) -> [Field] { readings(of: label) { $0.fields } }

    /// What a label of the technical sheet names.
    func field(_ label: String) -> Field? { fields(of: label).first }

    /// What the head of a contact block stands for, the likeliest reading first.
    func contactKinds(of label: String) -> [Contact.Kind] { readings(of: label) { $0.contactKinds } }

    func contactKind(_ label: String) -> Contact.Kind? { contactKinds(of: label).first }

    /// What a word at a work says of its kind, the likeliest reading first.
    func workKinds(of word: String) -> [Work.Kind] { readings(of: word) { $0.workKinds } }

    func workKind(_ word: String) -> Work.Kind? { workKinds(of: word).first }

    /// 1 to 12.
    func month(_ word: String) -> Int? { first(word) { $0.months } }

    /// 1, Monday, to 7.
    func weekday(_ word: String) -> Int? { first(word) { $0.weekdays } }

    /// 1, spring, to 4.
    func season(_ word: String) -> Int? { first(word) { $0.seasons } }

    /// The code of a country by name, adjective or everyday abbreviation, in the kit's languages or English.
    ///
    /// ISO 3166-1 alpha-2, or alpha-4 of ISO 3166-3 for a state of the past.
    func country(_ name: String) -> String? {
        Countries.code(forCountry: name, in: languages + ["en"])
    }

    /// The BCP 47 code of a language by name, in the kit's languages or English.
    func language(_ name: String) -> String? {
        Languages.code(forLanguage: name, in: languages + ["en"])
    }

    /// How titles in capitals are given back in a language; as a sentence if it has no vocabulary.
    static func titleCase(of language: String) -> TitleCase {
        LanguageLexicon.of(language)?.titleCase ?? .sentence
    }

    private func readings<Reading: Equatable>(
        of label: String, _ table: (LanguageLexicon) -> PhraseTable<[Reading]>
    ) -> [Reading] {
        let folded = foldedBytes(label)
        let trimmed = LabelTrim.trimmed(folded.span, 0..<folded.count)
        var found: [Reading] = []
        for tongue in tongues {
            let phrases = table(tongue)
            let value =
                phrases.value(in: folded.span, trimmed.whole)
                ?? phrases.value(in: folded.span, trimmed.withoutStop)
            for reading in value ?? [] where !found.contains(reading) { found.append(reading) }
        }
        return found
    }

    private func first(_ word: String, _ table: (LanguageLexicon) -> PhraseTable<Int>) -> Int? {
        let folded = foldedBytes(word)
        let trimmed = LabelTrim.trimmed(folded.span, 0..<folded.count)
        for tongue in tongues {
            let phrases = table(tongue)
            if let value = phrases.value(in: folded.span, trimmed.whole)
                ?? phrases.value(in: folded.span, trimmed.withoutStop)
            {
                return value
            }
        }
        return nil
    }
}
