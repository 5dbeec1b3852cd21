import DossierKit
import DossierText

/// A part of the page under one heading: what its template sees, and where the trade expects it.
struct Part: Sendable {
    let place: Place
    let view: View

    /// The same part under the heading of a group.
    var below: Part { Part(place: place, view: view.adding(["isSub": .flag(true)])) }

    /// The order in which a kit's parts are expected, for those that the kit itself gives no place.
    enum Place: Int, Sendable, Comparable, CaseIterable {
        case news, logline, synopsis, statement, interview, productionNotes, texts, cast, crew, people, context
        case footnotes, technical, awards, reviews, trailers, stills, contacts, downloads

        static func < (a: Place, b: Place) -> Bool { a.rawValue < b.rawValue }

        init(_ kind: Section.Kind) {
            switch kind {
            case .logline: self = .logline
            case .synopsis, .shortSynopsis, .longSynopsis: self = .synopsis
            case .statement: self = .statement
            case .interview: self = .interview
            case .productionNotes: self = .productionNotes
            case .music, .notes, .about, .other: self = .texts
            case .biography, .filmography: self = .people
            case .cast: self = .cast
            case .crew: self = .crew
            case .technical: self = .technical
            case .awards: self = .awards
            case .reviews: self = .reviews
            case .contacts: self = .contacts
            }
        }

        /// Places that one list of the kit fills, wherever and however often its heading stands.
        var isOnce: Bool {
            switch self {
            case .cast, .crew, .people, .technical, .awards, .reviews, .contacts: true
            default: false
            }
        }
    }
}

/// What stands in the heading and in the table of contents.
struct PartHeading {
    var id: String
    var text: String
    /// BCP 47, if it is not the page's.
    var language: String?
    /// The kit's heading is all capitals, and is set as small capitals.
    var isCapitals: Bool
    /// How much there is of it: `148 words`.
    var amount: String?
}

extension Typesetter {
    /// The parts in the kit's order; what the kit gives no place stands where the trade expects it.
    mutating func parts(downloads: [Download]) -> [Part] {
        var parts: [Part] = []
        var placed: Set<Part.Place> = []
        var wasInGroup = false
        for section in kit.sections {
            let place = Part.Place(section.kind)
            if place.isOnce, !placed.insert(place).inserted { continue }
            let isInGroup = place == .productionNotes && !isNamedByKind(section)
            if isInGroup, !wasInGroup, hasText(section) { parts.append(group(section, place)) }
            wasInGroup = isInGroup
            guard let part = place.isOnce ? list(place, section) : text(section) else { continue }
            parts.append(isInGroup ? part.below : part)
        }
        if let logline = kit.film.logline, !parts.contains(where: { $0.place == .logline }) {
            var section = Section(.logline)
            section.paragraphs = [logline]
            if let part = text(section) { insert(part, into: &parts) }
        }
        for place in Part.Place.allCases
        where place != .downloads && place != .footnotes && !placed.contains(place) {
            if let part = list(place, nil) { insert(part, into: &parts) }
        }
        if !setsNotesInline, let part = context() { insert(part, into: &parts) }
        if let part = unmarkedNotes() { insert(part, into: &parts) }
        if let part = self.downloads(downloads) { insert(part, into: &parts) }
        return parts
    }

    private func hasText(_ section: Section) -> Bool { section.passages.contains { !$0.text.isEmpty } }

    /// The heading says by itself what kind of section it is.
    private func isNamedByKind(_ section: Section) -> Bool {
        guard let own = section.heading?.value, !own.isEmpty else { return true }
        let words = foreign(section.language).map(InterfaceWords.for) ?? words
        return foldedLetters(own) == foldedLetters(words[section.kind])
    }

    /// The heading over sections of one kind that each have a heading of their own.
    private mutating func group(_ section: Section, _ place: Part.Place) -> Part {
        var head = Section(section.kind)
        head.language = section.language
        return part(place, "group", heading(kebab(section.kind.rawValue), head, { $0[section.kind] }), [:])
    }

    private func insert(_ part: Part, into parts: inout [Part]) {
        let after = parts.lastIndex { $0.place <= part.place }
        parts.insert(part, at: after.map { $0 + 1 } ?? 0)
    }

    /// The part that one of the kit's lists fills; nil if the list is empty.
    private mutating func list(_ place: Part.Place, _ section: Section?) -> Part? {
        switch place {
        case .cast: cast(section)
        case .crew: crew(section)
        case .people: people()
        case .technical: technical(section)
        case .awards: awards(section)
        case .reviews: reviews(section)
        case .stills: stills()
        case .trailers: trailers()
        case .news: news()
        case .contacts: contacts(section)
        default: nil
        }
    }

    /// The heading of a part: the kit's own, or the word of the part's language.
    mutating func heading(
        _ id: String, _ section: Section?, _ fallback: (InterfaceWords) -> String, amount: String? = nil
    ) -> PartHeading {
        let language = section.flatMap { foreign($0.language) }
        let own = section?.heading?.value ?? ""
        let text = own.isEmpty ? fallback(language.map(InterfaceWords.for) ?? words) : own
        return PartHeading(
            id: anchors.take(id), text: text, language: language,
            isCapitals: own.isEmpty ? setsCapitals : isInCapitals(own), amount: amount)
    }

    /// Most of the kit's own headings are capitals: the page's are set like them.
    private var setsCapitals: Bool {
        let own = kit.sections.filter { ![.biography, .filmography, .productionNotes].contains($0.kind) }
        let headings = own.compactMap { $0.heading?.value }.filter { !$0.isEmpty }
        return headings.count(where: isInCapitals) * 2 > headings.count
    }

    /// A language that has to be marked: known, and not the page's.
    func foreign(_ language: String?) -> String? {
        guard let language, isLanguageTag(language), language != kit.language, language != words.language else {
            return nil
        }
        return language
    }

    func part(
        _ place: Part.Place, _ template: String, _ heading: PartHeading, _ members: KeyValuePairs<String, View?>
    ) -> Part {
        let view = View([
            "template": .text(template), "place": .text("\(place)"), "id": .text(heading.id),
            "heading": .text(heading.text), "lang": .some(heading.language),
            "direction": heading.language.map { .text(isRightToLeft($0) ? "rtl" : "ltr") },
            "languageName": heading.language.map { .text(regions.language($0)) },
            "isCapitals": .flag(heading.isCapitals), "amount": .some(heading.amount),
        ])
        return Part(place: place, view: view.adding(members))
    }
}

/// True for `NOTE D’INTENTION`: letters, at least three, and none of them small.
func isInCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where isWordScalar(scalar) {
        if scalar.properties.isLowercase { return false }
        if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 3
}
