/// Words that two texts share, or that one of them has alone.
public struct WordRun: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case same, removed, added }
    public var kind: Kind
    /// The words with single blanks between.
    public var text: String

    public init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

extension WordRun {
    /// More cells than this are not looked through: such texts are told as one that went and one that came.
    private static let mostCells = 4_000_000
    /// Texts that share less than this are two texts.
    private static let leastShared = 0.2

    /// One text and what became of it, by the fewest words; empty if the two have next to nothing in common.
    ///
    /// O(n · m) in the words between the first and the last difference.
    static func between(_ old: String, _ new: String) -> [WordRun] {
        let before = old.split(whereSeparator: \.isWhitespace)
        let after = new.split(whereSeparator: \.isWhitespace)
        let head = zip(before, after).prefix { $0 == $1 }.count
        let tail = zip(before.dropFirst(head).reversed(), after.dropFirst(head).reversed()).prefix { $0 == $1 }
            .count
        let a = Array(before[head..<before.count - tail])
        let b = Array(after[head..<after.count - tail])
        let most = max(before.count, after.count)
        guard (a.count + 1) * (b.count + 1) <= mostCells, most > 0 else { return [] }
        let inner = kinds(a, b)
        let shared = head + tail + inner.count { $0.0 == .same }
        guard Double(shared) >= leastShared * Double(most) else { return [] }
        let all = before[..<head].map { (Kind.same, $0) } + inner + before.suffix(tail).map { (Kind.same, $0) }
        return joined(all)
    }

    /// Between words that are the same, all that went before all that came.
    private static func joined(_ words: [(Kind, Substring)]) -> [WordRun] {
        var runs: [WordRun] = []
        var at = 0
        while at < words.count {
            let isSame = words[at].0 == .same
            let end = words[at...].firstIndex { ($0.0 == .same) != isSame } ?? words.count
            for kind in isSame ? [Kind.same] : [.removed, .added] {
                let run = words[at..<end].filter { $0.0 == kind }.map(\.1)
                if !run.isEmpty { runs.append(WordRun(kind, run.joined(separator: " "))) }
            }
            at = end
        }
        return runs
    }

    /// A longest common subsequence; of a change, what went stands before what came.
    private static func kinds(_ a: [Substring], _ b: [Substring]) -> [(Kind, Substring)] {
        let width = b.count + 1
        var lengths = [UInt16](repeating: 0, count: (a.count + 1) * width)
        for row in a.indices.reversed() {
            for column in b.indices.reversed() {
                let at = row * width + column
                lengths[at] =
                    a[row] == b[column]
                    ? lengths[at + width + 1] + 1 : max(lengths[at + width], lengths[at + 1])
            }
        }
        var out: [(Kind, Substring)] = []
        var (row, column) = (0, 0)
        while row < a.count || column < b.count {
            if row < a.count, column < b.count, a[row] == b[column] {
                out.append((.same, a[row]))
                (row, column) = (row + 1, column + 1)
            } else if column == b.count
                || row < a.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
            {
                out.append((.removed, a[row]))
                row += 1
            } else {
                out.append((.added, b[column]))
                column += 1
            }
        }
        return out
    }
}
