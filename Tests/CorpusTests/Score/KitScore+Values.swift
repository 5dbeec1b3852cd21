extension KitScore {
    static func isSame(_ one: Value, _ other: Value) -> Bool {
        Likeness.plain(one.text) == Likeness.plain(other.text)
    }

    /// Gold's value of a key, or one of the other right answers, is what was found.
    static func isEither(_ gold: Value, _ found: Value, _ key: String) -> Bool {
        let other = gold["or" + key.prefix(1).uppercased() + key.dropFirst()]
        let wanted = [gold[key]] + (other.items.isEmpty ? (other.isEmpty ? [] : [other]) : other.items)
        return wanted.contains { isSame($0, found[key]) }
    }
}

/// How much of a fact of the film is right.
enum FactScore {
    /// From 0 to 1.
    static func share(_ wanted: Value, _ have: Value) -> Double {
        switch wanted {
        case .list(let items):
            if case .map = items.first { return maps(items, have.items) }
            let (mine, theirs) = (plainSet(items), plainSet(have.items))
            return Tally.f1(hits: mine.intersection(theirs).count, gold: mine.count, found: theirs.count)
        case .number(let number): return have.number.map { abs($0 - number) < 0.51 ? 1 : 0 } ?? 0
        case .map(let map):
            let hits = map.count { KitScore.isSame($0.value, have[$0.key]) }
            return Double(hits) / Double(max(1, map.count))
        default:
            if Likeness.words(wanted.text).count > 12 {
                return Likeness.ratio(wanted.text, have.text) >= 0.9 ? 1 : 0
            }
            return KitScore.isSame(wanted, have) ? 1 : 0
        }
    }

    private static func maps(_ wanted: [Value], _ have: [Value]) -> Double {
        let hits = wanted.count { wanted in
            guard case .map(let map) = wanted else { return false }
            return have.contains { found in map.allSatisfy { KitScore.isSame($0.value, found[$0.key]) } }
        }
        return Tally.f1(hits: hits, gold: wanted.count, found: have.count)
    }

    private static func plainSet(_ values: [Value]) -> Set<String> {
        Set(values.map { Likeness.plain($0.text) })
    }
}

extension Value {
    /// The items of a key of all sections.
    func ofSections(_ key: String) -> [Value] { self["sections"].items.flatMap { $0[key].items } }

    /// Mail addresses, telephone numbers and web addresses of all contacts, each once.
    var addresses: [String] {
        var all: Set<String> = []
        for contact in self["contacts"].items {
            for key in ["emails", "phones"] {
                for address in contact[key].items { all.insert(Likeness.plain(address.text)) }
            }
            for address in contact["urls"].items { all.insert(Likeness.link(address.text)) }
        }
        return all.sorted()
    }
}

extension Array {
    /// Those that are, and those that are not.
    func parted(by isFirst: (Element) -> Bool) -> ([Element], [Element]) {
        (filter(isFirst), filter { !isFirst($0) })
    }
}

extension Double {
    /// Three places behind the point.
    var formatted: String {
        let thousandths = Int((self * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
