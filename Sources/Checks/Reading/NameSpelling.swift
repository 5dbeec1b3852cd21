import DossierKit
import DossierText

/// A listed name that stands somewhere in another spelling.
struct NameSpelling {
    var person: Person
    var difference: Phrase.Difference
    var text: String
    var source: SourceSpan?
    /// True if the place is a list and not running text.
    var isListed: Bool
}

/// Compares every listed name with the running text and with the other lists.
struct NameSpellings {
    private let reading: Reading
    private let listed: Set<[String]>
    /// Words that are part of some listed name or title, folded.
    private let known: Set<String>
    private let byWord: [String: [Int]]

    init(_ reading: Reading) {
        self.reading = reading
        listed = Set(reading.people.map(\.words) + reading.companies.map(\.words) + reading.titles.map(\.words))
        known = Set(listed.flatMap { $0 })
        var byWord: [String: [Int]] = [:]
        for (index, person) in reading.people.enumerated() where person.words.count > 1 {
            for word in person.phrase.words { byWord[word.key, default: []].append(index) }
        }
        self.byWord = byWord
    }

    // MARK: Running text

    /// Full names with one word misspelled, or romanised another way.
    func fullNames() -> [NameSpelling] {
        var found: [NameSpelling] = []
        for run in reading.runs where run.tokens.count > 1 {
            let stretch = reading.stretches[run.stretch]
            var tried: Set<Int> = []
            for token in run.tokens {
                for index in byWord[stretch.tokens[token].form.key] ?? []
                where tried.insert(index).inserted {
                    if let spelling = spelling(of: reading.people[index], in: run, stretch) {
                        found.append(spelling)
                    }
                }
            }
        }
        return found
    }

    private func spelling(of person: Person, in run: NameRun, _ stretch: Stretch) -> NameSpelling? {
        let phrase = person.phrase
        guard run.tokens.count >= phrase.words.count else { return nil }
        for start in run.tokens.lowerBound...(run.tokens.upperBound - phrase.words.count) {
            let tokens = start..<start + phrase.words.count
            let window = stretch.phrase(tokens)
            guard !isListed(window.folded, within: run, stretch) else { continue }
            guard let difference = phrase.difference(from: window, language: stretch.language, names: true),
                isSamePerson(phrase, window, difference)
            else { continue }
            let range = stretch.bytes(of: tokens)
            let shown = range.lowerBound..<(range.upperBound - stretch.genitiveSize(tokens.upperBound - 1))
            return NameSpelling(
                person: person, difference: difference, text: stretch.string(shown),
                source: stretch.source(shown),
                isListed: false)
        }
        return nil
    }

    /// The words are a listed name themselves, or part of one that stands here.
    private func isListed(_ words: [String], within run: NameRun, _ stretch: Stretch) -> Bool {
        if listed.contains(words) { return true }
        let all = run.tokens.map { stretch.tokens[$0].bare }
        for start in all.indices {
            for end in (start + 1)...all.count
            where end - start > words.count && listed.contains(Array(all[start..<end])) {
                return true
            }
        }
        return false
    }

    /// A slip in the surname, or in the middle of the given name; brothers and sisters differ at its end.
    private func isSamePerson(_ phrase: Phrase, _ window: Phrase, _ difference: Phrase.Difference) -> Bool {
        guard difference == .slip, let last = phrase.folded.indices.last else { return true }
        let (right, wrong) = (phrase.folded, window.folded)
        guard
            let place = right.indices.first(where: {
                right[$0] != wrong[$0] && editDistance(right[$0], wrong[$0]) > 0
            })
        else { return false }
        // Two people of one kit may both be real.
        if known.contains(wrong[place]) { return false }
        if place == last { return true }
        guard right[place].utf8.count >= 5, right[place].first == wrong[place].first else { return false }
        return SlipShape(right[place], wrong[place]) != .ending
    }

    /// A surname, or a character's name, alone and one letter off.
    func singleNames() -> [NameSpelling] {
        var names: [Unicode.Scalar: [(word: WordForm, person: Int)]] = [:]
        var seen: Set<String> = []
        for (index, person) in reading.people.enumerated() {
            let words = person.isCharacter ? person.phrase.words[...] : person.phrase.words.suffix(1)
            for word in words where word.size >= 5 {
                guard seen.insert(word.folded).inserted, let first = word.folded.unicodeScalars.first else {
                    continue
                }
                names[first, default: []].append((word, index))
            }
        }
        var found: [NameSpelling] = []
        for run in reading.runs {
            let stretch = reading.stretches[run.stretch]
            guard let token = single(run, stretch) else { continue }
            let bare = stretch.tokens[token].form
            let plain = bare.folded
            guard isRare(plain), !known.contains(plain), !reading.lowercase.contains(plain),
                !NameWords.ordinary.contains(plain), plain.utf8.count >= 5
            else { continue }
            let near = plain.unicodeScalars.first.flatMap { names[$0] } ?? []
            for (word, index) in near where word.mayBe(bare, within: 1) && isOneOff(word, bare, stretch, token)
            {
                guard isMentioned(word, near: run.stretch) else { continue }
                let range = stretch.tokens[token].range
                let shown = range.lowerBound..<(range.upperBound - stretch.genitiveSize(token))
                found.append(
                    NameSpelling(
                        person: reading.people[index], difference: .slip, text: stretch.string(shown),
                        source: stretch.source(shown), isListed: false))
                break
            }
        }
        return found
    }

    /// The one word of a run that can be a name, titles like `Mr` left out.
    private func single(_ run: NameRun, _ stretch: Stretch) -> Int? {
        let tokens = run.tokens.drop { NameWords.titles.contains(stretch.tokens[$0].folded) }
        guard tokens.count == 1, let token = tokens.first, stretch.tokens[token].shape == .capitalised else {
            return nil
        }
        // `the Haddows` are a family.
        if token > 0, stretch.tokens[token].joins, NameWords.plurals.contains(stretch.tokens[token - 1].folded),
            stretch.tokens[token].bare.hasSuffix("s")
        {
            return nil
        }
        return token
    }

    private func isRare(_ word: String) -> Bool { reading.counts[word, default: 0] <= 2 }

    private func isOneOff(_ word: WordForm, _ other: WordForm, _ stretch: Stretch, _ token: Int) -> Bool {
        guard case .slip(1) = WordMatch(word, other, language: stretch.language),
            word.folded.first == other.folded.first
        else { return false }
        // At the start of a sentence any word has a capital: only a letter more or less, in a long word, is believed.
        let shape = SlipShape(word.folded, other.folded)
        if shape == .typed { return true }
        if word.size < 6, isCharacter(word.folded) { return false }
        if stretch.tokens[token].opens {
            return word.size != other.size && other.size >= 6
        }
        return true
    }

    private func isCharacter(_ word: String) -> Bool {
        reading.people.contains { $0.isCharacter && $0.words.contains(word) }
    }

    /// The right spelling stands in the same part, at least twice in the kit.
    private func isMentioned(_ word: WordForm, near stretch: Int) -> Bool {
        let places = reading.places.places(soundingLike: word)
        let section = reading.stretches[stretch].section
        return places.count >= 2
            && places.contains { reading.stretches[$0.stretch].section == section && section != nil }
    }

    // MARK: Lists

    /// Names of two lists, one word apart. Two names of one list are two people.
    func betweenLists() -> [NameSpelling] {
        var found: [NameSpelling] = []
        for (index, person) in reading.people.enumerated()
        where person.phrase.words.count > 1 && !person.isCharacter {
            // Two spellings of one name have a word in common, at least by its sound.
            let near = Set(person.phrase.words.flatMap { byWord[$0.key] ?? [] }).filter { $0 > index }.sorted()
            for other in near.map({ reading.people[$0] })
            where other.phrase.words.count == person.phrase.words.count {
                guard !other.isCharacter, !shareList(person, other) else { continue }
                let (first, second) = (person.phrase, other.phrase)
                guard let difference = first.difference(from: second, language: nil, names: true),
                    isSpelling(first, second, difference)
                else { continue }
                // The spelling of the credits is the one that the kit vouches for.
                let isOtherBetter = other.isCredited && !person.isCredited
                let (right, wrong) = isOtherBetter ? (other, person) : (person, other)
                found.append(
                    NameSpelling(
                        person: right, difference: difference, text: wrong.name, source: wrong.source,
                        isListed: true))
            }
        }
        return found
    }

    private func isSpelling(_ a: Phrase, _ b: Phrase, _ difference: Phrase.Difference) -> Bool {
        guard difference == .slip, let last = a.folded.last, let other = b.folded.last else { return true }
        if last != other { return true }
        guard let place = a.folded.indices.first(where: { a.folded[$0] != b.folded[$0] }) else { return false }
        return a.folded[place].utf8.count >= 5 && SlipShape(a.folded[place], b.folded[place]) != .ending
    }

    private func shareList(_ a: Person, _ b: Person) -> Bool {
        a.isCredited && b.isCredited
            || a.mentions.contains { first in
                first.place == .section
                    && b.mentions.contains { $0.place == .section && $0.found.source == first.found.source }
            }
    }
}

extension Person {
    var isCredited: Bool { mentions.contains { $0.place == .credit } }
}
