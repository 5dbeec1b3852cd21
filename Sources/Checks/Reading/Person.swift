public import DossierKit

/// A name that the kit lists: a credit, a character, whom a section is about, a contact.
public struct Person: Sendable {
    /// As the kit gives it.
    public var name: String
    let phrase: Phrase
    public var mentions: [Mention]

    public struct Mention: Sendable {
        public enum Place: Sendable, Hashable {
            case credit, character, section, contact
        }
        public var place: Place
        public var found: Found<String>
    }

    /// Its words, folded.
    public var words: [String] { phrase.folded }
    public var isCharacter: Bool { mentions.allSatisfy { $0.place == .character } }
    public var source: SourceSpan? { mentions.lazy.compactMap(\.found.source).first }
    /// The last word, without a generation suffix.
    public var surname: String { words.last { !Person.generations.contains($0) } ?? "" }

    /// Words that tell father from son and are part of who someone is.
    public static let generations: Set<String> = [
        "jr", "sr", "ii", "iii", "iv", "junior", "senior", "fils", "pere", "filho", "neto", "мл", "ст",
        "младшии",
        "старшии", "младший", "старший", "jun", "sen",
    ]

    /// Every listed name once, by its folded words, in the order of the kit.
    static func all(in kit: PressKit) -> [Person] {
        var out: [Person] = []
        var known: [[String]: Int] = [:]
        func add(_ found: Found<String>?, _ place: Mention.Place) {
            guard let found else { return }
            let phrase = Phrase(found.value)
            let split = phrase.folded
            guard !split.isEmpty else { return }
            if let index = known[split] {
                out[index].mentions.append(Mention(place: place, found: found))
            } else {
                known[split] = out.count
                out.append(
                    Person(name: found.value, phrase: phrase, mentions: [Mention(place: place, found: found)]))
            }
        }
        for credit in kit.credits where !credit.role.isCompany {
            add(credit.name, .credit)
            add(credit.character, .character)
        }
        for section in kit.sections where section.kind != .about {
            for person in section.people + section.interviewers { add(person, .section) }
            for exchange in section.exchanges { add(exchange.speaker, .section) }
        }
        for contact in kit.contacts { add(contact.name, .contact) }
        return out
    }
}
