public import DossierDiagnostics
public import DossierKit
public import DossierText

/// A kit as one attentive reading leaves it: every stretch of text cut into words, every name and title with its
/// places. Made once and given to every check.
public struct Reading: Sendable {
    public let kit: PressKit
    /// The normalised sources; checks that look at what is printed outside the passages need them.
    public let texts: SourceTexts
    /// The files it was read from; empty where they are not known.
    public let documents: [DocumentFacts]
    /// What dictionaries know; nothing where there are none.
    public let lexicon: Lexicon
    /// The running text in reading order, footnotes and quotes included, then lines that stand in no section.
    public let stretches: [Stretch]
    /// Lines of the sources that stand in no passage: lists, cover, contacts, front matter.
    public let lines: [Stretch]
    /// How often each word occurs in the running text, folded.
    public let counts: [String: Int]
    /// Words that occur in lower case somewhere, folded.
    public let lowercase: Set<String>
    public let people: [Person]
    public let companies: [Company]
    public let titles: [Title]
    public let runs: [NameRun]
    /// Words of the running text by their sound.
    public let places: WordPlaces
    /// Titles that stand somewhere in another spelling, in the text and then in the lists.
    public let titleSpellings: [TitleSpelling]

    /// O(n) in the text, O(n log n) in its lines.
    public init(
        _ kit: PressKit, texts: SourceTexts = SourceTexts(), documents: [DocumentFacts] = [],
        lexicon: Lexicon = .none
    ) {
        self.kit = kit
        self.lexicon = lexicon
        self.texts = texts
        self.documents = documents
        var forms: [String: WordForm] = [:]
        let stretches = Reading.stretches(of: kit, &forms)
        self.stretches = stretches
        var bySection: [Int: Range<Int>] = [:]
        for (index, stretch) in stretches.enumerated() {
            guard let section = stretch.section else { continue }
            bySection[section] = (bySection[section]?.lowerBound ?? index)..<index + 1
        }
        self.bySection = bySection
        lines = Reading.lines(of: texts, outside: stretches, kit: kit, &forms)
        let everything = stretches + lines
        self.everything = everything
        dates = everything.indices.flatMap { index in
            everything[index].hasDigit
                ? writtenDates(in: everything[index].passage.text).map { (index, $0) } : []
        }
        var counts: [String: Int] = [:]
        var lowercase: Set<String> = []
        for stretch in stretches {
            for token in stretch.tokens {
                counts[token.folded, default: 0] += 1
                if token.shape == .lower { lowercase.insert(token.folded) }
            }
        }
        self.counts = counts
        self.lowercase = lowercase
        people = Person.all(in: kit)
        companies = Company.all(in: kit)
        titles = Title.all(in: kit)
        places = WordPlaces(stretches)
        let spellings = TitleSpellings(
            stretches, places, lowercase: lowercase, titles: titles,
            names: people.map(\.phrase) + companies.map(\.phrase))
        titleSpellings = spellings.inText() + spellings.betweenLists()
        runs = stretches.indices.flatMap { NameRun.all(in: stretches[$0], stretch: $0) }
    }

    /// Bytes of running text that are checked; ten novels.
    public static let mostBytes = 8 << 20

    /// Stretches and lines.
    public let everything: [Stretch]
    /// The dates that are written anywhere, with the index of their stretch in `everything`.
    public let dates: [(stretch: Int, date: WrittenDate)]

    /// The stretches of one section, in reading order.
    public func stretches(ofSection section: Int) -> [Stretch] {
        bySection[section].map { Array(stretches[$0]) } ?? []
    }

    /// Where the stretches of each section stand; they stand together.
    private let bySection: [Int: Range<Int>]

    private static func stretches(of kit: PressKit, _ forms: inout [String: WordForm]) -> [Stretch] {
        var out: [Stretch] = []
        let main = primary(kit.language)
        var left = mostBytes
        func add(_ kind: Stretch.Kind, _ passage: Passage, section: Int? = nil, language: String? = nil) {
            guard left > 0 else { return }
            let passage = passage.text.utf8.count > left ? passage.beginning(left) : passage
            left -= passage.text.utf8.count
            out.append(Stretch(kind, passage, section: section, language: language ?? main, forms: &forms))
        }
        if let logline = kit.film.logline, !kit.sections.contains(where: { $0.kind == .logline }) {
            add(.paragraph, logline)
        }
        for (index, section) in kit.sections.enumerated() {
            let language = primary(section.language)
            for paragraph in section.paragraphs {
                add(.paragraph, paragraph, section: index, language: language)
            }
            for exchange in section.exchanges {
                add(.question, exchange.question, section: index, language: language)
                for answer in exchange.answer { add(.answer, answer, section: index, language: language) }
            }
        }
        for note in kit.footnotes { add(.note, note.text) }
        for quote in kit.quotes { add(.quote, quote.text) }
        for passage in kit.unfiled { add(.unfiled, passage) }
        return out
    }

    /// `pt` of `pt-BR`.
    private static func primary(_ tag: String?) -> String? {
        tag?.split(separator: "-").first.map { $0.lowercased() }
    }
}

extension Passage {
    /// Its first bytes, up to a whole scalar.
    fileprivate func beginning(_ count: Int) -> Passage {
        let utf8 = text.utf8
        var end = utf8.index(utf8.startIndex, offsetBy: count, limitedBy: utf8.endIndex) ?? utf8.endIndex
        while end > utf8.startIndex, end < utf8.endIndex, utf8[end] & 0xC0 == 0x80 {
            end = utf8.index(before: end)
        }
        let kept = String(text[..<end])
        return Passage(
            kept, marks: marks.filter { $0.range.upperBound <= kept.utf8.count }, source: source,
            pieces: pieces.filter { $0.at < kept.utf8.count })
    }
}
