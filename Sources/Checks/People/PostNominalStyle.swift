public import DossierDiagnostics
import DossierKit
import DossierText

/// A society's letters with full stops here and without there.
public struct PostNominalStyle: Check {
    public static let rule = Rule(
        code: "people/post-nominal-style", since: "0.2", severity: .note,
        title: "A society's letters are written two ways",
        explanation: """
            `ASC` and `A.S.C.` are both used, and societies of cinematographers and editors care which is used for
            their members; a kit should not do both. The rule knows the letters of the usual societies.
            """,
        wrong: [
            """
            ## Notes

            Camera: Ottilie Marchwood, BSC, after years with Tom Arden, BSC.

                                               ↓
            The rushes were seen by Ida Brook, B.S.C., at night.
            """
        ],
        right: [
            """
            ## Notes

            Camera: Ottilie Marchwood, BSC, after years with Tom Arden, BSC. The rushes were seen at the A.C.E.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var plain: [String: Int] = [:]
        var dotted: [String: [(stretch: Stretch, range: Range<Int>)]] = [:]
        for stretch in reading.everything {
            for token in stretch.tokens where token.shape == .upper {
                if Self.societies.contains(token.folded) { plain[token.folded, default: 0] += 1 }
            }
            for (letters, range) in spelled(stretch) where Self.societies.contains(letters) {
                dotted[letters, default: []].append((stretch, range))
            }
        }
        return dotted.sorted { $0.key < $1.key }.compactMap { letters, places in
            guard let count = plain[letters], let first = places.first else { return nil }
            return Self.dotted(first.stretch, first.range, letters.uppercased(), count)
        }
    }

    /// `B.S.C.`: single capitals with full stops between them.
    private func spelled(_ stretch: Stretch) -> [(String, Range<Int>)] {
        var out: [(String, Range<Int>)] = []
        var start = 0
        while start < stretch.tokens.count {
            guard isLetter(stretch.tokens[start]) else {
                start += 1
                continue
            }
            var end = start + 1
            while end < stretch.tokens.count, isLetter(stretch.tokens[end]),
                Array(stretch.gap(before: end)) == [UInt8(ascii: ".")]
            {
                end += 1
            }
            if end - start >= 3 {
                let letters = stretch.tokens[start..<end].map(\.folded).joined()
                var range = stretch.bytes(of: start..<end)
                if stretch.gap(after: end - 1).first == UInt8(ascii: ".") {
                    range = range.lowerBound..<range.upperBound + 1
                }
                out.append((letters, range))
            }
            start = end
        }
        return out
    }

    private func isLetter(_ token: Token) -> Bool { token.range.count == 1 && token.isProper }

    private static let societies: Set<String> = [
        "asc", "bsc", "afc", "aic", "bvk", "fsf", "dff", "nsc", "aec", "aip", "psc", "csc", "acs", "ace", "ccs",
        "cas",
        "isc", "sbc", "rgc", "jsc", "hsc", "ack", "amc", "gfc", "cce", "bfe",
    ]
}

extension PostNominalStyle {
    private static func dotted(_ stretch: Stretch, _ range: Range<Int>, _ plain: String, _ count: Int)
        -> Diagnostic
    {
        let fixes = stretch.edit(range, replacement: plain).map {
            [Fix("write '\(plain)'", edits: [$0], isSafe: false)]
        }
        return report(
            "'\(stretch.string(range))' here, '\(plain)' \(count == 1 ? "elsewhere" : "in \(count) other places")",
            stretch, range, help: "write '\(plain)' everywhere", fixes: fixes ?? [])
    }
}
