/// What is asked, in words: `at most 25 words`, `50 to 100 words`, `at least 3`, `4`.
struct DemandText {
    private let text: String
    private let words: [String]

    init(_ text: String) {
        self.text = text
        words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    static let bytes = ["kb": 1000, "mb": 1_000_000]

    /// - Parameter units: the words that may follow the numbers, with what one of them is worth.
    func bounds(_ units: [String: Int]) throws(ProfileMistake) -> Bounds {
        let (least, most, unit) = try parts()
        guard let worth = units[unit] else {
            let known = units.keys.filter { !$0.isEmpty }.sorted()
            throw mistake(known.isEmpty ? "a number alone" : "a number and \(known.joined(separator: " or "))")
        }
        return Bounds(least: least.map { $0 * worth }, most: most.map { $0 * worth })
    }

    func length() throws(ProfileMistake) -> (bounds: Bounds, unit: Demand.LengthUnit) {
        let (least, most, unit) = try parts()
        guard let known = Demand.LengthUnit(rawValue: unit.hasSuffix("s") ? unit : unit + "s") else {
            throw mistake("words or characters behind the number")
        }
        return (Bounds(least: least, most: most), known)
    }

    private func parts() throws(ProfileMistake) -> (least: Int?, most: Int?, unit: String) {
        var rest = words[...]
        func number(_ word: String?) -> Int? {
            guard let word, word.utf8.count <= 9, let value = Int(word), value >= 0 else { return nil }
            return value
        }
        if rest.first == "at", let limit = rest.dropFirst().first, limit == "most" || limit == "least" {
            rest = rest.dropFirst(2)
            guard let value = number(rest.first) else { throw mistake("a number behind 'at \(limit)'") }
            let unit = rest.dropFirst().joined(separator: " ")
            return limit == "most" ? (nil, value, unit) : (value, nil, unit)
        }
        guard let first = number(rest.first) else { throw mistake("a number") }
        rest = rest.dropFirst()
        guard rest.first == "to" else { return (first, first, rest.joined(separator: " ")) }
        guard let second = number(rest.dropFirst().first) else { throw mistake("a number behind 'to'") }
        guard first <= second else { throw mistake("the smaller number first") }
        return (first, second, rest.dropFirst(2).joined(separator: " "))
    }

    private func mistake(_ wanted: String) -> ProfileMistake {
        ProfileMistake(
            message: "'\(ProfileFile.shown(text))' is nothing that can be asked, \(wanted) is missing",
            help: "write for instance 'at most 25 words', '50 to 100 words' or 'at least 3'")
    }
}
