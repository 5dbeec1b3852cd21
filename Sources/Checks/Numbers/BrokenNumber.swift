public import DossierDiagnostics
import DossierKit
import DossierText

/// A number with a blank beside its separator.
public struct BrokenNumber: Check {
    public static let rule = Rule(
        code: "numbers/broken-number", since: "0.1", severity: .warning,
        title: "A blank stands inside a number",
        explanation: """
            `310, 000` is read as two numbers, by people and by programs. The rule reports a group of one to three
            digits and a group of three with a comma or a full stop and a blank between them, or a blank before the
            separator.

            It keeps still where the two may be numbers of their own: in lists, after a month, after `page`, `scene`
            and the like, and at the end of a sentence. A blank alone is the separator of many languages
            (`310 000`) and is fine.
            """,
        wrong: [
            """
            ## Notes

                                        ↓
            Nobody counted the village (310, 000 sheep).
            """,
            """
            ## Notes

                          ↓
            The ship used 3 ,200 litres of paint.
            """,
        ],
        right: [
            """
            ## Notes

            On 3 May 3, 200 people came, in 1998, 200 more; scenes 10, 12, 300. We shot 12. 300 was the last.
            The village has 310,000 or 310 000 inhabitants.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter { $0.isProse || $0.kind == .unfiled }.flatMap { stretch in
            stretch.tokens.indices.dropLast().compactMap { index in
                isBroken(stretch, index) ? Self.broken(stretch, stretch.bytes(of: index..<index + 2)) : nil
            }
        }
    }

    private func isBroken(_ stretch: Stretch, _ index: Int) -> Bool {
        guard isDigits(stretch, index, 1...3), isDigits(stretch, index + 1, 3...3),
            stretch.tokens[index].folded.first != "0"
        else { return false }
        let gap = String(decoding: stretch.gap(after: index), as: UTF8.self)
        switch gap {
        case " ,", " .":
            return true
        case ", ", ". ":
            return !isListed(stretch, index) && isCounted(stretch, index, isStop: gap == ". ")
        default:
            return false
        }
    }

    /// Part of a list of numbers, or a number that a word before it takes: `scenes 10, 12, 300`, `May 3, 200`.
    private func isListed(_ stretch: Stretch, _ index: Int) -> Bool {
        if index > 0 {
            let before = stretch.tokens[index - 1]
            let gap = stretch.gap(before: index)
            if before.shape == .number, gap.contains(UInt8(ascii: ",")) || gap.count <= 3 { return true }
            if MonthNames.month(before.folded) != nil || Self.numbered.contains(before.folded) { return true }
        }
        return index + 2 < stretch.tokens.count && stretch.tokens[index + 2].shape == .number
            && stretch.gap(after: index + 1).count <= 2
    }

    /// Thousands are round, or count something named next.
    private func isCounted(_ stretch: Stretch, _ index: Int, isStop: Bool) -> Bool {
        if stretch.tokens[index + 1].folded == "000" { return true }
        guard !isStop, index + 2 < stretch.tokens.count, stretch.tokens[index + 2].joins else { return false }
        return stretch.tokens[index + 2].shape == .lower && stretch.tokens[index + 2].range.count > 3
            && index > 0 && stretch.tokens[index].joins && stretch.tokens[index - 1].shape == .lower
    }

    private func isDigits(_ stretch: Stretch, _ index: Int, _ size: ClosedRange<Int>) -> Bool {
        let word = stretch.tokens[index].folded.utf8
        return size.contains(word.count) && word.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// Words that are followed by the number of one thing.
    private static let numbered: Set<String> = [
        "page", "pages", "scene", "scenes", "chapter", "number", "no", "nr", "act", "room", "reel", "part",
        "take",
        "day", "week", "volume", "kilometre", "note", "notes", "in", "at", "aged", "seite", "szene", "kapitel",
        "zimmer",
        "scena", "pagina", "scene", "plan", "plans", "escena", "cena", "страница", "сцена", "strona", "numero",
        "year",
    ]
}

extension BrokenNumber {
    private static func broken(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let number = stretch.string(range)
        let whole = number.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\n" }
        var fixes: [Fix] = []
        if let source = stretch.source(range), source.range.count == range.count {
            fixes = [Fix("write '\(whole)'", edits: [.init(source, replacement: whole)], isSafe: false)]
        }
        return report(
            "'\(number)' has a blank inside", stretch, range, help: "write '\(whole)'", fixes: fixes)
    }
}
