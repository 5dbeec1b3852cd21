/// The scores of all kits as a table, and below it what was missed.
struct Report {
    let tallies: [(name: String, tally: Tally)]

    var text: String { ([header] + tallies.map(row) + [means, ""] + misses).joined(separator: "\n") + "\n" }

    private var width: Int { tallies.map(\.name.count).max() ?? 0 }

    private var header: String {
        left("") + right("score") + Tally.Part.allCases.map { right($0.rawValue) }.joined()
    }

    private func row(_ name: String, _ tally: Tally) -> String {
        left(name) + right(tally.score.formatted)
            + Tally.Part.allCases.map { right(tally[$0]?.formatted ?? "-") }.joined()
    }

    private var means: String {
        let parts = Tally.Part.allCases.map { part in mean(tallies.compactMap { $0.tally[part] }) }
        return left("mean") + right(mean(tallies.map(\.tally.score))) + parts.map(right).joined()
    }

    private var misses: [String] {
        tallies.filter { !$0.tally.misses.isEmpty }.map { name, tally in
            name + "\n" + tally.misses.map { "    " + $0 }.joined(separator: "\n")
        }
    }

    private func mean(_ scores: [Double]) -> String {
        scores.isEmpty ? "-" : (scores.reduce(0, +) / Double(scores.count)).formatted
    }

    private func left(_ text: String) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func right(_ text: String) -> String {
        String(repeating: " ", count: max(1, 10 - text.count)) + text
    }
}
