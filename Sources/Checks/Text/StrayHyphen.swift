public import DossierDiagnostics
import DossierKit
import DossierText

/// A hyphen of another layout, left in the middle of a line.
public struct StrayHyphen: Check {
    public static let rule = Rule(
        code: "text/stray-hyphen", since: "0.1", severity: .note,
        title: "A hyphen was left from another layout",
        explanation: """
            A word that was divided at the end of a line keeps its hyphen when the text is set anew: `light-house` in
            the middle of a line. The rule reports it where the kit itself writes the word without the hyphen
            elsewhere, and neither half is a word of the kit or a prefix.

            It keeps still at the end of a line, where the division may be the page's own. It is a remark, because some
            words are written both ways.
            """,
        wrong: [
            """
            ## Synopsis

                                ↓
            Nobody lives in the light-house now. The lighthouse is dark, and no lighthouse has a keeper.
            """
        ],
        right: [
            """
            ## Synopsis

            The co-producer met the coproducer. A light-house, so full of light in every house! The lighthouse is dark.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var seen: Set<String> = []
        return reading.stretches.filter(\.isProse).flatMap { stretch in
            stretch.tokens.compactMap { token -> Diagnostic? in
                guard let joined = joined(token.folded, reading), reading.counts[token.folded] == 1,
                    token.shape != .upper, isOnOneLine(stretch, token.range), seen.insert(joined).inserted
                else { return nil }
                return Self.left(stretch, token.range)
            }
        }
    }

    /// The word without its hyphen, if the kit writes it so and the halves are nothing by themselves.
    private func joined(_ word: String, _ reading: Reading) -> String? {
        let halves = word.split(separator: "-", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ $0.utf8.count >= 2 && $0.utf8.allSatisfy { $0 > 0x3A } }),
            !Self.prefixes.contains(String(halves[0])),
            !halves.contains(where: { reading.counts[String($0)] != nil })
        else { return nil }
        let joined = halves.joined()
        return reading.counts[joined, default: 0] >= 2 && joined.unicodeScalars.count >= 6 ? joined : nil
    }

    private func isOnOneLine(_ stretch: Stretch, _ range: Range<Int>) -> Bool {
        let pieces = stretch.passage.pieces
        return pieces.isEmpty
            || pieces.contains { $0.at <= range.lowerBound && $0.at + $0.length >= range.upperBound }
    }

    private static let prefixes: Set<String> = [
        "co", "non", "anti", "ex", "pre", "re", "post", "mid", "self", "semi", "sub", "super", "inter", "intra",
        "multi",
        "over", "under", "pro", "neo", "micro", "mini", "bio", "auto", "extra", "ultra", "avant", "sous", "sur",
        "demi",
        "mi", "nicht", "vor", "haupt", "sin", "pseudo", "quasi", "vice", "tele", "film", "art", "e", "по", "не",
        "кое",
    ]
}

extension StrayHyphen {
    private static func left(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let word = stretch.string(range)
        let whole = word.filter { $0 != "-" && $0 != "\u{2010}" }
        var fixes: [Fix] = []
        if let source = stretch.source(range), source.range.count == range.count {
            fixes = [Fix("write '\(whole)'", edits: [.init(source, replacement: whole)], isSafe: false)]
        }
        return report(
            "'\(word)' is '\(whole)' elsewhere", stretch, range, help: "write '\(whole)'", fixes: fixes)
    }
}
