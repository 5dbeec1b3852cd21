import DossierText

/// The marks that part the facts of a strip, counted in a stretch of bytes. O(n).
struct StripMarks {
    /// In the order in which they win where two stand equally often; the first six stand in strips alone.
    static let separators = [
        " | ", " / ", " // ", " · ", " • ", " ∙ ", " – ", " — ", " - ", "; ", ", ", ". ",
    ]
    private static let own = 6

    /// How often each separator stands, one place behind the other; the end of the stretch counts as a space.
    private(set) var counts = [Int](repeating: 0, count: separators.count)

    init(_ text: Span<UInt8>, _ range: Range<Int>) {
        let end = range.upperBound
        var free = [Int](repeating: 0, count: StripMarks.separators.count)
        func isSpace(_ at: Int) -> Bool { at == end || at < end && text[at] == 0x20 }
        func add(_ index: Int, at: Int, width: Int) {
            guard isSpace(at + width - 1), at >= free[index] else { return }
            counts[index] += 1
            free[index] = at + width
        }
        for at in range {
            switch text[at] {
            case 0x3B: add(9, at: at, width: 2)
            case 0x2C: add(10, at: at, width: 2)
            case 0x2E: add(11, at: at, width: 2)
            case 0x20 where at + 1 < end:
                switch text[at + 1] {
                case 0x7C: add(0, at: at, width: 3)
                case 0x2F where at + 2 < end && text[at + 2] == 0x2F: add(2, at: at, width: 4)
                case 0x2F: add(1, at: at, width: 3)
                case 0x2D: add(8, at: at, width: 3)
                case 0xC2 where at + 2 < end && text[at + 2] == 0xB7: add(3, at: at, width: 4)
                case 0xE2 where at + 3 < end:
                    switch (text[at + 2], text[at + 3]) {
                    case (0x80, 0xA2): add(4, at: at, width: 5)
                    case (0x88, 0x99): add(5, at: at, width: 5)
                    case (0x80, 0x93): add(6, at: at, width: 5)
                    case (0x80, 0x94): add(7, at: at, width: 5)
                    default: break
                    }
                default: break
                }
            default: break
            }
        }
    }

    init(_ text: String) {
        let bytes = text.utf8Span.span
        self.init(bytes, 0..<bytes.count)
    }

    /// The separator that stands most often.
    var chief: String? {
        guard let most = counts.max(), most > 0 else { return nil }
        return counts.firstIndex(of: most).map { StripMarks.separators[$0] }
    }

    var total: Int { counts.reduce(0, +) }
    /// True if a separator stands that only strips have.
    var isCut: Bool { counts.prefix(StripMarks.own).contains { $0 > 0 } }
    /// True if one of those stands three times or more.
    var isStrip: Bool { counts.prefix(StripMarks.own).contains { $0 >= 3 } }

    /// True if a year, a ratio or a number before a unit stands in a stretch of bytes: no strip is without one.
    static func hasFigure(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        func isDigit(_ at: Int) -> Bool { range.contains(at) && text[at] >= 0x30 && text[at] <= 0x39 }
        var at = range.lowerBound
        while at < range.upperBound {
            guard isDigit(at) else {
                at += 1
                continue
            }
            let start = at
            while isDigit(at) { at += 1 }
            if at - start == 4, text[start] == 0x31 || text[start] == 0x32 { return true }
            if at - start <= 2, range.contains(at), text[at] == 0x2E || text[at] == 0x2C || text[at] == 0x3A,
                isDigit(at + 1)
            {
                return true
            }
            guard at - start <= 3 else { continue }
            var next = at
            while next < range.upperBound, text[next] == 0x20 || text[next] == 0xC2 || text[next] == 0xA0 {
                next += 1
            }
            guard next < range.upperBound else { return false }
            switch text[next] {
            // Minutes, hours, primes; м, ч and the like in other scripts.
            case 0x4D, 0x6D, 0x48, 0x68, 0x53, 0x73, 0x27, 0x22, 0x80...0xFF: return true
            default: break
            }
        }
        return false
    }
}
