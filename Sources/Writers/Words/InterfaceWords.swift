import DossierKit
import DossierText

/// The words that a page puts around the kit's own, in one language.
///
/// Words of the trade are data: a language is one file beside this one and one line in `all`. `|` parts the
/// singular from the plural (and the plurals, in languages with two), `{}` is where a name or number goes.
struct InterfaceWords: Sendable {
    /// BCP 47.
    let language: String
    let labels: [Label: String]
    let sections: [Section.Kind: String]
    /// The job rather than the person, where the language lets one, so that no gender is guessed.
    let roles: [Role: String]
    let works: [Work.Kind: String]
    let contacts: [Contact.Kind: String]
    let counts: [Count: String]
    /// By ISO 3166-3; the names of today's countries are CLDR's.
    let formerCountries: [String: String]
    let plural: Plural
    /// Between the thousands of a number.
    let thousands: String
    let dates: DateWords

    enum Label: String, Sendable, CaseIterable {
        case pressKit, contents, skipToContents, aFilmBy
        /// As `aFilmBy`, before a vowel; only for languages that elide.
        case aFilmByVowel
        case and
        case title, originalTitle, alternativeTitles, year, countries, languages, runningTime, minutes, genres
        case aspectRatio, colour, inColour, blackAndWhite, sound, shootingFormat, screeningFormat, rating
        case release, visa
        case name, character, job, people, stills, still, downloads, kitAsData
        case footnotes, note, backToText, linkToQuestion, interviewWith, interviewedBy
        case phone, fax, photo
        /// The letter before a question and before an answer, in forms without bold type.
        case questionMark, answerMark
        case citation, billingBlock, everything, onePage, timeline
        /// The sizes in which a still is offered.
        case webSize, pressSize, originalSize
        /// What the page's script says and does.
        case copy, copied, notCopied, quoteThis, search, found, nothingFound
        /// Where and when, and what a place is to the film.
        case context, map, setting, filming, birthplace, mentioned
        case trailers, news
    }

    enum Count: String, Sendable, CaseIterable {
        case words, characters, questions, names, pictures
    }

    static let all: [InterfaceWords] = [
        english, french, german, spanish, italian, portuguese, russian, dutch, polish, danish, swedish,
        norwegian,
    ]

    /// The words for a kit in a language, by its primary subtag; English for a language that has none here.
    static func `for`(_ language: String?) -> InterfaceWords {
        guard let language else { return english }
        let primary = primarySubtag(language)
        let known = primary == "nb" || primary == "nn" ? "no" : primary
        return all.first { $0.language == known } ?? english
    }
}

/// `pt` of `pt-BR`, in lower case.
func primarySubtag(_ language: String) -> String {
    language.prefix { $0 != "-" && $0 != "_" }.lowercased()
}

extension InterfaceWords {
    /// The label, in the number of what it stands over.
    subscript(label: Label, count: Int = 1) -> String { one(labels[label], count) }

    subscript(kind: Section.Kind) -> String { one(sections[kind], 1) }
    subscript(kind: Work.Kind) -> String { one(works[kind], 1) }
    subscript(kind: Contact.Kind) -> String { one(contacts[kind], 1) }
    subscript(role: Role, count: Int = 1) -> String { one(roles[role], count) }

    /// A label with its gap filled.
    func filled(_ label: Label, _ value: String) -> String { Self.fill(self[label], value) }

    /// `148 words`.
    func count(_ number: Int, _ unit: Count) -> String {
        "\(self.number(number))\u{A0}\(one(counts[unit], number))"
    }

    /// `A film by …`.
    func aFilm(by names: [String]) -> String {
        let list = list(names)
        let startsWithVowel =
            folded(String(list.prefix(1))).utf8.first.map { "aeiouy".utf8.contains($0) } ?? false
        let label: Label = startsWithVowel && labels[.aFilmByVowel] != nil ? .aFilmByVowel : .aFilmBy
        return filled(label, list)
    }

    /// With the language's mark between thousands, from 10,000 on.
    func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        guard digits.count > 4 else { return String(value) }
        var text = value < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { text += thousands }
            text.append(digit)
        }
        return text
    }

    /// `A, B and C`.
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(self[.and]) " + last
    }

    private func one(_ forms: String?, _ count: Int) -> String {
        let forms = (forms ?? "").split(separator: "|")
        guard let last = forms.last else { return "" }
        let index = plural.form(of: count)
        return String(index < forms.count ? forms[index] : last)
    }

    private static func fill(_ pattern: String, _ value: String) -> String {
        guard let gap = pattern.firstRange(of: "{}") else { return pattern }
        return pattern[..<gap.lowerBound] + value + pattern[gap.upperBound...]
    }
}

/// Which form of a word goes with a number (CLDR's plural rules, for whole numbers).
enum Plural: Sendable {
    case one, upToOne, eastSlavic, polish

    func form(of number: Int) -> Int {
        let lastTwo = number.magnitude % 100
        let last = number.magnitude % 10
        switch self {
        case .one: return number == 1 ? 0 : 1
        case .upToOne: return number < 2 ? 0 : 1
        case .eastSlavic, .polish:
            if self == .polish ? number == 1 : last == 1 && lastTwo != 11 { return 0 }
            return (2...4).contains(last) && !(12...14).contains(lastTwo) ? 1 : 2
        }
    }
}
