public import DossierKit
import DossierText

/// A title that stands in another spelling somewhere: which title, how it differs, and where.
public struct TitleSpelling: Sendable {
    /// The spelling that the kit settles on.
    public var title: Title
    /// How often that spelling stands in the running text and the lists.
    public var titleCount: Int
    var difference: Phrase.Difference
    /// Places of the other spelling, at least one.
    public var places: [Place]
    /// The entry of a list that has the other spelling; nil if it stands in running text only.
    public var listed: Title?

    public struct Place: Sendable {
        public var text: String
        public var source: SourceSpan?
    }
}

/// Compares every listed title with the running text and with the other lists.
struct TitleSpellings {
    private let stretches: [Stretch]
    private let places: WordPlaces
    private let lowercase: Set<String>
    private let titles: [Title]
    /// Words with a capital and their places, in a fixed order.
    private let proper: [(key: WordForm, value: [WordPlaces.Place])]
    /// Words of names, by themselves no misspelt title.
    private let nameWords: Set<String>
    /// Tokens that a listed title or name covers in its right spelling.
    private var covered: [Int: [Range<Int>]] = [:]
    private var mentions: [[String]: Int] = [:]

    init(_ stretches: [Stretch], _ places: WordPlaces, lowercase: Set<String>, titles: [Title], names: [Phrase])
    {
        self.stretches = stretches
        self.places = places
        self.lowercase = lowercase
        self.titles = titles
        proper = places.proper.sorted { $0.key.text < $1.key.text }
        nameWords = Set(names.flatMap(\.folded))
        for phrase in Set(titles.filter { $0.kind != .claim }.map(\.phrase) + names) { cover(phrase) }
    }

    private mutating func cover(_ phrase: Phrase) {
        guard let first = phrase.words.first else { return }
        let phrase = phrase.folded
        for place in places.places(soundingLike: first) {
            let tokens = stretches[place.stretch].tokens
            let end = place.token + phrase.count
            guard end <= tokens.count,
                zip(tokens[place.token..<end], phrase).allSatisfy({ $0.bare == $1 || $0.folded == $1 }),
                tokens[place.token].isProper
            else { continue }
            covered[place.stretch, default: []].append(place.token..<end)
            mentions[phrase, default: 0] += 1
        }
    }

    // MARK: Running text

    func inText() -> [TitleSpelling] {
        var found: [[String]: TitleSpelling] = [:]
        var seen: Set<[String]> = []
        for title in titles where title.kind != .claim && seen.insert(title.words).inserted {
            let phrase = title.phrase
            for (place, count, difference) in windows(near: phrase, isFilm: title.kind == .film) {
                let stretch = stretches[place.stretch]
                let range = stretch.bytes(of: place.token..<place.token + count)
                let text = stretch.string(range)
                let key = Phrase(text).folded
                let entry = TitleSpelling.Place(text: text, source: stretch.source(range))
                if found[key] != nil {
                    if found[key]?.title.words == title.words { found[key]?.places.append(entry) }
                } else {
                    found[key] = TitleSpelling(
                        title: title, titleCount: self.count(title), difference: difference, places: [entry])
                }
            }
        }
        return found.values.sorted { first($0) < first($1) }
    }

    private func first(_ spelling: TitleSpelling) -> (Int, String) {
        (spelling.places.first?.source?.range.lowerBound ?? .max, spelling.places.first?.text ?? "")
    }

    private typealias Window = (place: WordPlaces.Place, count: Int, difference: Phrase.Difference)

    private func windows(near phrase: Phrase, isFilm: Bool) -> [Window] {
        if phrase.words.count == 1 { return single(phrase, isFilm: isFilm) }
        var out: [Window] = []
        var tried: Set<WordPlaces.Place> = []
        for (index, word) in phrase.words.enumerated() {
            for anchor in places.places(soundingLike: word) {
                let start = WordPlaces.Place(stretch: anchor.stretch, token: anchor.token - index)
                guard start.token >= 0, tried.insert(start).inserted else { continue }
                if let difference = difference(phrase, at: start) {
                    out.append((start, phrase.words.count, difference))
                }
            }
        }
        return out + withOtherSmallWords(phrase)
    }

    private func difference(_ phrase: Phrase, at start: WordPlaces.Place) -> Phrase.Difference? {
        let stretch = stretches[start.stretch]
        let tokens = start.token..<start.token + phrase.words.count
        guard tokens.upperBound <= stretch.tokens.count, stretch.isLoose(tokens),
            !isCovered(start.stretch, tokens)
        else { return nil }
        let window = stretch.phrase(tokens)
        guard let difference = phrase.difference(from: window, language: stretch.language) else { return nil }
        let standing = Standing(stretch, tokens)
        switch difference {
        case .romanised: return standing.isSetApart || standing.startsProper ? .romanised : nil
        case .smallWord: return nil
        case .slip:
            guard phrase.letters >= (tokens.count == 2 ? 8 : 10) else { return nil }
            if standing.isSetApart || standing.isTitleCase { return .slip }
            return tokens.count > 2 && standing.startsProper ? .slip : nil
        }
    }

    /// One word is told from an ordinary one by its capital alone: only a rare, long word is believed.
    private func single(_ phrase: Phrase, isFilm: Bool) -> [Window] {
        guard phrase.letters >= 6, let word = phrase.words.first else { return [] }
        return proper.flatMap { spelling, all -> [Window] in
            guard abs(spelling.size - word.size) <= 4, all.count <= 3, let place = all.first else { return [] }
            let stretch = stretches[place.stretch]
            guard
                let difference = phrase.difference(from: Phrase(forms: [spelling]), language: stretch.language),
                !lowercase.contains(spelling.folded), !nameWords.contains(spelling.folded),
                !isPlural(word.folded, spelling.folded)
            else { return [] }
            return all.compactMap { place in
                let tokens = place.token..<place.token + 1
                let standing = Standing(stretches[place.stretch], tokens)
                // At the start of a sentence only the film's own title is believed, if it is long.
                let isBelieved = standing.isSetApart || standing.isInSentence || (isFilm && spelling.size >= 8)
                guard !isCovered(place.stretch, tokens), isBelieved else { return nil }
                return (place, 1, difference)
            }
        }
    }

    /// The same long words with other articles or prepositions between them: `The Night of Herons`.
    private func withOtherSmallWords(_ phrase: Phrase) -> [Window] {
        let long = phrase.folded.filter { !SmallWords.contains($0) }
        guard long.count >= 2, long.reduce(0, { $0 + $1.utf8.count }) >= 9,
            let head = phrase.folded.firstIndex(of: long[0])
        else { return [] }
        let inner = Array(phrase.folded[head...])
        return places.places(soundingLike: phrase.words[head]).compactMap { place in
            let stretch = stretches[place.stretch]
            guard stretch.tokens[place.token].bare == long[0] else { return nil }
            var end = place.token
            var next = 0
            while end < stretch.tokens.count, next < long.count, end == place.token || stretch.tokens[end].joins
            {
                let word = stretch.tokens[end].bare
                if word == long[next] { next += 1 } else if !SmallWords.contains(word) { return nil }
                end += 1
            }
            let window = stretch.tokens[place.token..<end].map(\.bare)
            guard next == long.count, window != inner, abs(window.count - inner.count) <= 2,
                !isCovered(place.stretch, place.token..<end)
            else { return nil }
            var start = place.token
            if start > 0, stretch.tokens[start].joins, stretch.tokens[start - 1].isProper,
                SmallWords.contains(stretch.tokens[start - 1].folded)
            {
                start -= 1
            }
            let standing = Standing(stretch, start..<end)
            let isTitle =
                standing.isSetApart || standing.isTitleCase || (standing.startsProper && !standing.opens)
            return isTitle
                ? (WordPlaces.Place(stretch: place.stretch, token: start), end - start, .smallWord) : nil
        }
    }

    private func isCovered(_ stretch: Int, _ tokens: Range<Int>) -> Bool {
        covered[stretch]?.contains { $0.overlaps(tokens) && $0 != tokens && $0.count >= tokens.count } ?? false
            || covered[stretch]?.contains { $0 == tokens } ?? false
    }

    private func isPlural(_ a: String, _ b: String) -> Bool { a + "s" == b || b + "s" == a }

    // MARK: Lists

    func betweenLists() -> [TitleSpelling] {
        var found: [TitleSpelling] = []
        var reported: Set<[String]> = []
        for (index, title) in titles.enumerated() {
            for other in titles[(index + 1)...] where other.words != title.words {
                guard areComparable(title, other), let difference = listed(title, other) else { continue }
                // The film's own title is right, then the one that is said more often, then the first.
                let isOtherBetter = title.kind != .film && count(other) > count(title)
                let (right, wrong) = isOtherBetter ? (other, title) : (title, other)
                guard reported.insert(wrong.words).inserted else { continue }
                found.append(
                    TitleSpelling(
                        title: right, titleCount: count(right), difference: difference,
                        places: [.init(text: wrong.found.value, source: wrong.found.source)], listed: wrong))
            }
        }
        return found
    }

    private func areComparable(_ a: Title, _ b: Title) -> Bool {
        if let first = a.year, let second = b.year, abs(first - second) > 1 { return false }
        switch (a.kind, b.kind) {
        case (.film, .film), (.claim, .claim): return false
        case (.claim, .work), (.work, .claim): return false
        case (.work(let first, _), .work(let second, _)): return first != second
        default: return true
        }
    }

    private func listed(_ a: Title, _ b: Title) -> Phrase.Difference? {
        let (first, second) = (a.phrase, b.phrase)
        if let difference = first.difference(from: second, language: nil) {
            let isLong = first.letters >= (first.words.count == 1 ? 6 : 8)
            return difference == .romanised || isLong ? difference : nil
        }
        let (left, right) = (
            first.folded.filter { !SmallWords.contains($0) }, second.folded.filter { !SmallWords.contains($0) }
        )
        guard left == right, left.count >= 2, let head = left.first,
            first.folded.drop(while: { $0 != head }) != second.folded.drop(while: { $0 != head })
        else { return nil }
        return .smallWord
    }

    /// How often a title stands in the text and the lists.
    private func count(_ title: Title) -> Int {
        mentions[title.words, default: 0] + titles.count { $0.words == title.words }
    }
}
