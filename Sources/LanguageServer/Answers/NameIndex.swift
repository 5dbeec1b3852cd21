import DossierChecks
import DossierKit
import DossierText

/// The people and companies of a kit, and every place where its text names them.
struct NameIndex {
    struct Name {
        /// As the kit lists it first.
        var name: String
        /// The keys of their credits, `director`, and what the kit calls those: `Drehbuch`.
        var roles: [(key: String, label: String?)] = []
        var characters: [String] = []
        /// Who plays them, if this is somebody in the story.
        var players: [String] = []
        var isCompany = false
        /// Listed as someone of this world, not only as someone played.
        var isPerson = false
        /// In the order of the text.
        var mentions: [Mention] = []
    }

    struct Mention: Hashable {
        enum Kind: Hashable {
            /// In a list of the front matter.
            case listed
            /// The whole name, in the text.
            case named
            /// A surname that nobody else has.
            case surname
        }
        var kind: Kind
        /// Bytes of the normalised text.
        var range: Range<Int>
    }

    private(set) var names: [Name] = []
    private var byWords: [[String]: Int] = [:]
    /// The words of every name, by the first of them, longest name first.
    private var byFirst: [String: [(words: [String], name: Int)]] = [:]

    /// O(n) in the text.
    init(_ kit: PressKit, text: [UInt8], body: Int) {
        collect(kit)
        for (words, name) in byWords { byFirst[words[0], default: []].append((words, name)) }
        for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
        find(in: String(decoding: text, as: UTF8.self), body: body)
    }

    /// The name that is mentioned at a byte, and the mention.
    func mention(at offset: Int) -> (name: Name, mention: Mention)? {
        for name in names {
            if let mention = name.mentions.first(where: {
                $0.range.lowerBound <= offset && offset <= $0.range.upperBound
            }) {
                return (name, mention)
            }
        }
        return nil
    }

    func holds(_ name: String) -> Bool { byWords[NameIndex.words(name)] != nil }

    // MARK: Whom the kit lists

    private mutating func collect(_ kit: PressKit) {
        for credit in kit.credits {
            if let index = add(credit.name.value) {
                names[index].isCompany = names[index].isCompany || credit.role.isCompany
                names[index].isPerson = names[index].isPerson || !credit.role.isCompany
                if let part = credit.character?.value { names[index].characters.append(part) }
                names[index].roles.append((Self.key(credit.role), credit.label))
            }
            if let part = credit.character?.value, let index = add(part) {
                names[index].players.append(credit.name.value)
            }
        }
        for section in kit.sections where section.kind != .about {
            let speakers = section.exchanges.compactMap(\.speaker)
            for found in section.people + section.interviewers + speakers { person(found.value) }
        }
        for contact in kit.contacts { contact.name.map { person($0.value) } }
        for still in kit.stills { still.people.forEach { person($0) } }
    }

    private mutating func person(_ name: String) {
        if let index = add(name) { names[index].isPerson = true }
    }

    private mutating func add(_ name: String) -> Int? {
        let words = NameIndex.words(name)
        // A part like `The magistrate` may be named by many words; a list of them is no name.
        guard !words.isEmpty, words.count <= 8 else { return nil }
        if let known = byWords[words] { return known }
        byWords[words] = names.count
        names.append(Name(name: name))
        return names.count - 1
    }

    /// `sound-mixer` for `soundMixer`.
    private static func key(_ role: Role) -> String {
        role.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }

    private static func words(_ name: String) -> [String] {
        DossierText.words(of: name).map { String($0.text) }
    }

    // MARK: Where the text names them

    private mutating func find(in text: String, body: Int) {
        let words = DossierText.words(of: text)
        let bytes = Array(text.utf8)
        let surnames = surnames()
        var at = 0
        while at < words.count {
            let listed = words[at].range.lowerBound < body
            if let (name, range, count) = longest(words, at, bytes) {
                names[name].mentions.append(Mention(kind: listed ? .listed : .named, range: range))
                at += count
                continue
            }
            let (bare, range) = NameIndex.withoutGenitive(words[at])
            if !listed, let name = surnames[bare] {
                names[name].mentions.append(Mention(kind: .surname, range: range))
            }
            at += 1
        }
    }

    /// The longest name that stands at a word, its range, and how many words it has.
    private func longest(_ words: [Word], _ at: Int, _ bytes: [UInt8]) -> (
        name: Int, range: Range<Int>, count: Int
    )? {
        let (first, firstRange) = NameIndex.withoutGenitive(words[at])
        for candidate in (byFirst[String(words[at].text)] ?? [])
            + (first == words[at].text ? [] : byFirst[first] ?? [])
        {
            let end = at + candidate.words.count
            guard end <= words.count else { continue }
            var range = words[at].range
            var stands = true
            for (offset, word) in candidate.words.enumerated() {
                let index = at + offset
                let isLast = offset + 1 == candidate.words.count
                let (bare, bareRange) =
                    isLast
                    ? NameIndex.withoutGenitive(words[index]) : (String(words[index].text), words[index].range)
                let isWhole = words[index].text == word
                guard isWhole || bare == word,
                    offset == 0
                        || NameIndex.joins(
                            bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound])
                else {
                    stands = false
                    break
                }
                range = range.lowerBound..<(isWhole ? words[index].range : bareRange).upperBound
                if candidate.words.count == 1, !isWhole { range = firstRange }
            }
            guard stands, !isOfAnotherGeneration(words, end, bytes) else { continue }
            return (candidate.name, range, candidate.words.count)
        }
        return nil
    }

    /// `German Jr.` is not `German`.
    private func isOfAnotherGeneration(_ words: [Word], _ next: Int, _ bytes: [UInt8]) -> Bool {
        guard next < words.count, next > 0,
            Person.generations.contains(folded(String(words[next].text)))
        else { return false }
        let gap = bytes[words[next - 1].range.upperBound..<words[next].range.lowerBound]
        return gap.count <= 2 && gap.allSatisfy { $0 == 0x20 || $0 == 0x2C }
    }

    /// What may stand inside a name: blanks, one line end, the full stop of an initial.
    private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.count <= 4 && gap.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x2E || $0 == 0xC2 || $0 == 0xA0 }
            && gap.count(where: { $0 == 0x0A }) <= 1
    }

    private static func withoutGenitive(_ word: Word) -> (text: String, range: Range<Int>) {
        for ending in ["'s", "’s"] where word.text.hasSuffix(ending) {
            let range = word.range.lowerBound..<word.range.upperBound - ending.utf8.count
            return (String(word.text.dropLast(2)), range)
        }
        return (String(word.text), word.range)
    }

    /// Surnames that one person of the kit has, by which the text may call them.
    private func surnames() -> [String: Int] {
        var out: [String: Int] = [:]
        var shared: Set<String> = []
        for (words, index) in byWords where words.count > 1 && names[index].isPerson {
            guard let last = words.last(where: { !Person.generations.contains(folded($0)) }), last.count > 2,
                last.first?.isUppercase ?? false
            else { continue }
            if out.updateValue(index, forKey: last) != nil { shared.insert(last) }
        }
        for surname in shared { out[surname] = nil }
        return out
    }
}
