public import DossierDiagnostics
import DossierKit

/// Typewriter quotation marks among printed ones.
public struct MixedQuotationMarks: Check {
    public static let rule = Rule(
        code: "text/mixed-quotation-marks", since: "0.2", severity: .note,
        title: "Quotation marks of two kinds are mixed",
        explanation: """
            Each language has its marks (`“…”`, `« … »`, `„…“`), and a typewriter's `"` among them shows where a text
            was pasted in. The rule looks at each language of the kit by itself and reports the first of the few where
            the others are printed marks. Marks inside marks, and a kit that uses the typewriter's throughout, are
            fine.
            """,
        wrong: [
            """
            ## Notes

            The “lamp” and the “boat” are words of the “keeper”.

                    ↓
            His own "harbour" is another.
            """
        ],
        right: [
            """
            ## Notes

            The “lamp” and the “boat” are words of the “keeper”. The rope is 3" thick.
            """
        ])

    public init() {}

    private struct Count {
        var printed = 0
        var typed: [(stretch: Stretch, at: Int)] = []
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var counts: [String: Count] = [:]
        for stretch in reading.stretches where stretch.isProse && stretch.kind != .quote {
            let language = stretch.language ?? ""
            var found: [Int] = []
            for at in stretch.bytes.indices {
                let byte = stretch.bytes[at]
                if byte == 0x22, !isInches(stretch.bytes, at) { found.append(at) }
                if opensPrinted(stretch.bytes, at) { counts[language, default: Count()].printed += 1 }
            }
            // One alone is half of a pair, which is another rule's.
            if found.count > 1 { counts[language, default: Count()].typed += found.map { (stretch, $0) } }
        }
        return counts.sorted { $0.key < $1.key }.compactMap { _, count in
            let pairs = count.typed.count / 2
            guard count.printed >= 3, pairs > 0, pairs * 2 <= count.printed, let first = count.typed.first
            else {
                return nil
            }
            return Self.typed(pairs, count.printed, first.stretch, first.at..<first.at + 1)
        }
    }

    /// `3"`: a figure before it.
    private func isInches(_ bytes: [UInt8], _ at: Int) -> Bool {
        at > 0 && bytes[at - 1] >= 0x30 && bytes[at - 1] <= 0x39
    }

    /// `“`, `„`, `«`.
    private func opensPrinted(_ bytes: [UInt8], _ at: Int) -> Bool {
        if bytes[at] == 0xC2 { return at + 1 < bytes.count && bytes[at + 1] == 0xAB }
        guard bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return false }
        return bytes[at + 2] == 0x9C || bytes[at + 2] == 0x9E
    }
}

extension MixedQuotationMarks {
    private static func typed(_ typed: Int, _ printed: Int, _ stretch: Stretch, _ range: Range<Int>)
        -> Diagnostic
    {
        report(
            "\(typed) of \(typed + printed) quotations have typewriter's marks", stretch,
            stretch.withWord(at: range), help: "set the marks of the other quotations")
    }
}
