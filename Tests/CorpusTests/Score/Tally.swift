/// What was found of a part, and what was not.
struct Tally {
    /// By part, from 0 to 1, in the order in which they are shown.
    private(set) var parts: [(part: Part, score: Double)] = []
    private(set) var misses: [String] = []

    enum Part: String, CaseIterable {
        case film, credits, cast, sections, text, exchanges, works, footnotes, contacts, awards, quotes
    }

    subscript(part: Part) -> Double? { parts.first { $0.part == part }?.score }

    /// The mean of the parts.
    var score: Double { parts.isEmpty ? 0 : parts.reduce(0) { $0 + $1.score } / Double(parts.count) }

    mutating func add(_ part: Part, _ score: Double) { parts.append((part, score)) }

    mutating func miss(_ text: String) { misses.append(text) }

    /// Pairs what gold has with what was found, each thing once, in order, required things first: an F1.
    mutating func pair<Thing>(
        _ part: Part, _ gold: [Thing], _ found: [Thing], called label: String, isOptional: (Thing) -> Bool,
        show: (Thing) -> String, where isSame: (Thing, Thing) -> Bool
    ) {
        var left = found
        var hits = 0
        let required = gold.filter { !isOptional($0) }
        for thing in required + gold.filter(isOptional) {
            if let place = left.firstIndex(where: { isSame(thing, $0) }) {
                left.remove(at: place)
                if !isOptional(thing) { hits += 1 }
            } else if !isOptional(thing) {
                miss("missing \(label): \(show(thing))")
            }
        }
        for thing in left { miss("invented \(label): \(show(thing))") }
        add(part, Tally.f1(hits: hits, gold: required.count, found: hits + left.count))
    }

    /// The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found.
    static func f1(hits: Int, gold: Int, found: Int) -> Double {
        if gold == 0 && found == 0 { return 1 }
        return hits == 0 ? 0 : 2 * Double(hits) / Double(gold + found)
    }
}
