/// What one wrong letter looks like: some slips are slips in any name, others make another name of it.
enum SlipShape: Hashable {
    /// Two neighbours changed places, or a letter stands twice: nobody is called so.
    case typed
    /// The last letter: `Mario`, `Maria`, `Marion`.
    case ending
    case inner

    /// True if the second word is the first with one letter doubled, which no ending does.
    static func doubles(_ right: String, _ wrong: String) -> Bool {
        wrong.utf8.count > right.utf8.count && SlipShape(right, wrong) == .typed
    }

    /// Compares two folded words one edit apart.
    init(_ right: String, _ wrong: String) {
        let (a, b) = (Array(right.unicodeScalars), Array(wrong.unicodeScalars))
        let head = zip(a, b).prefix { $0 == $1 }.count
        let tail = zip(a[head...].reversed(), b[head...].reversed()).prefix { $0 == $1 }.count
        let (left, other) = (a.count - head - tail, b.count - head - tail)
        if left == 2, other == 2, a[head] == b[head + 1], a[head + 1] == b[head] {
            self = .typed
        } else if left == 0, other == 1,
            (head > 0 && b[head - 1] == b[head]) || (tail > 0 && b[head + 1] == b[head])
        {
            self = .typed
        } else {
            self = tail == 0 ? .ending : .inner
        }
    }
}
