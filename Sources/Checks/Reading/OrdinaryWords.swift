import DossierKit
import DossierText

/// The words of one language of a kit that stand in lower case, with their places.
struct OrdinaryWords {
    struct Place {
        var stretch: Int
        var token: Int
    }

    /// A word that stands once, and a word one letter away that a slip would make of it.
    struct Doubt {
        var word: String
        var place: Place
        var twin: String
        /// Where the twin stands first; nil for a word of the trade that the kit need not have.
        var twinPlace: Place?
        var twinCount: Int
    }

    private let reading: Reading
    private let language: String
    private var places: [String: (first: Place, count: Int)] = [:]
    /// Words by their first and last letter, which a slip inside a word leaves alone.
    private var byEnds: [Ends: [String]] = [:]

    private struct Ends: Hashable {
        var first: Unicode.Scalar
        var last: Unicode.Scalar
    }

    /// Every language of the running text with its words, by its tag.
    static func all(in reading: Reading) -> [(language: String, words: OrdinaryWords)] {
        var found: [String: OrdinaryWords] = [:]
        for (number, stretch) in reading.stretches.enumerated() where stretch.isProse {
            guard let language = stretch.language else { continue }
            for (index, token) in stretch.tokens.enumerated() where token.shape == .lower {
                found[language, default: OrdinaryWords(reading, language)].add(
                    stretch.word(index), Place(stretch: number, token: index))
            }
        }
        return found.sorted { $0.key < $1.key }.map { (language: $0.key, words: $0.value) }
    }

    private init(_ reading: Reading, _ language: String) {
        self.reading = reading
        self.language = language
    }

    private mutating func add(_ word: String, _ place: Place) {
        guard word.utf8.count >= 4, word.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { return }
        if places[word] == nil {
            places[word] = (place, 1)
            if let ends = ends(word) { byEnds[ends, default: []].append(word) }
        } else {
            places[word]?.count += 1
        }
    }

    private func ends(_ word: String) -> Ends? {
        guard let first = word.unicodeScalars.first, let last = word.unicodeScalars.last else { return nil }
        return Ends(first: first, last: last)
    }

    /// Words to be looked up, in the order of the text, at most `limit`.
    func doubts(limit: Int) -> [Doubt] {
        var trade: [Ends: [String]] = [:]
        for word in TradeWords.all.words(in: language) {
            if let ends = ends(word) { trade[ends, default: []].append(word) }
        }
        let names = Set((reading.people.map(\.words) + reading.titles.map(\.words)).flatMap { $0 })
        let once = places.filter { word, entry in
            entry.count == 1 && word.unicodeScalars.count >= 5 && reading.counts[folded(word)] == 1
                && !names.contains(folded(word))
        }
        let ordered = once.map { (word: $0.key, place: $0.value.first) }.sorted {
            ($0.place.stretch, $0.place.token) < ($1.place.stretch, $1.place.token)
        }
        var out: [Doubt] = []
        for (word, place) in ordered where out.count < limit {
            guard isOnPaper(place), let ends = ends(word), let doubt = doubt(word, place, ends, trade) else {
                continue
            }
            out.append(doubt)
        }
        return out
    }

    private func doubt(_ word: String, _ place: Place, _ ends: Ends, _ trade: [Ends: [String]]) -> Doubt? {
        let form = WordForm(word)
        var best: Doubt?
        for twin in byEnds[ends] ?? [] where twin != word {
            guard let entry = places[twin], entry.count > (best?.twinCount ?? 0),
                entry.count >= 2 || form.size >= 9 || isBesideName(place), isSlip(form, WordForm(twin))
            else { continue }
            best = Doubt(word: word, place: place, twin: twin, twinPlace: entry.first, twinCount: entry.count)
        }
        if best == nil, form.size >= 6,
            let twin = trade[ends]?.first(where: { $0 != word && isSlip(form, WordForm($0)) })
        {
            best = Doubt(word: word, place: place, twin: twin, twinPlace: nil, twinCount: 0)
        }
        return best
    }

    /// One letter apart; accents alone are another matter.
    private func isSlip(_ a: WordForm, _ b: WordForm) -> Bool {
        guard a.folded != b.folded, a.mayBe(b, within: 1) else { return false }
        return editDistance(a.folded, b.folded, limit: 1) == 1
    }

    /// A name with a capital right before it or behind it.
    private func isBesideName(_ place: Place) -> Bool {
        let stretch = reading.stretches[place.stretch]
        return [place.token - 1, place.token + 1].contains { index in
            guard stretch.tokens.indices.contains(index), stretch.tokens[max(index, place.token)].joins else {
                return false
            }
            let token = stretch.tokens[index]
            return token.isProper && !token.opens
        }
    }

    /// A word that two lines share is one that the page may have cut.
    private func isOnPaper(_ place: Place) -> Bool {
        let stretch = reading.stretches[place.stretch]
        let range = stretch.tokens[place.token].range
        let touches = [stretch.gap(before: place.token).last, stretch.gap(after: place.token).first]
        // Hyphens, apostrophes and addresses: a part of something else.
        guard !touches.contains(where: { $0.map { Self.joints.contains($0) } ?? false }) else { return false }
        let pieces = stretch.passage.pieces
        return pieces.isEmpty
            || pieces.contains { $0.at <= range.lowerBound && $0.at + $0.length >= range.upperBound }
    }

    private static let joints: Set<UInt8> = Set("-'@/_.\\".utf8).subtracting([0x2E])
}
