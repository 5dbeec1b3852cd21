public import DossierDiagnostics
import DossierKit

/// A quotation mark without its partner.
public struct OrphanQuote: Check {
    public static let rule = Rule(
        code: "text/orphan-quote", since: "0.1", severity: .warning,
        title: "A quotation mark has no partner",
        explanation: """
            Where a quotation opens and does not close, nobody can tell who says the rest. The rule counts the marks
            in a paragraph as the paragraph itself uses them: `“ ”`, `„ “`, `„ ”`, `« »`, `» «`, and the straight `"`,
            which may close what a bent one opened.

            It keeps still at single marks, which are apostrophes as well, at inches, and where a quotation runs
            over several paragraphs.
            """,
        wrong: [
            """
            ## Notes

                                            ↓
            The mayor called the lighthouse “a kind of peace.
            """,
            """
            ---
            title: Der Blechgarten
            language: de
            ---

            ## Synopsis

                          ↓
            Sie sagt nur: „Wir gehen. Dann schweigt sie.
            """,
        ],
        right: [
            """
            ## Notes

            He called it “a kind of peace” and a 12" record. "That is all," he says.
            """,
            """
            ## Notes

            “We waited for the tide.

            “Then we waited for the light,” she says.
            """,
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.indices.flatMap { index -> [Diagnostic] in
            let stretch = reading.stretches[index]
            guard stretch.isProse, stretch.kind != .quote else { return [] }
            let marks = Marks(stretch)
            return Marks.Family.allCases.compactMap { family in
                guard let orphan = marks.orphan(of: family),
                    !runsOn(orphan, family, from: index, in: reading)
                else { return nil }
                return Self.orphan(stretch, orphan.range, opens: orphan.opens)
            }
        }
    }

    /// True if the quotation goes on in a neighbouring paragraph of the same part.
    private func runsOn(_ mark: Marks.Mark, _ family: Marks.Family, from index: Int, in reading: Reading)
        -> Bool
    {
        let section = reading.stretches[index].section
        func isNeighbour(_ other: Int) -> Bool {
            reading.stretches.indices.contains(other) && section != nil
                && reading.stretches[other].section == section
        }
        // Each paragraph of a long quotation opens anew, and only the last one closes.
        if mark.opens {
            guard isNeighbour(index + 1) else { return false }
            let next = Marks(reading.stretches[index + 1])
            return next.startsWithMark || next.orphan(of: family)?.opens == false
        }
        if Marks(reading.stretches[index]).startsWithMark { return true }
        return (1...4).contains { back in
            isNeighbour(index - back)
                && Marks(reading.stretches[index - back]).orphan(of: family)?.opens == true
        }
    }
}

extension OrphanQuote {
    private static func orphan(_ stretch: Stretch, _ range: Range<Int>, opens: Bool) -> Diagnostic {
        let mark = stretch.string(range)
        return report(
            opens ? "\(mark) opens and never closes" : "\(mark) closes what was never opened", stretch,
            stretch.withWord(at: range), help: "add its partner or take it out")
    }
}

/// The quotation marks of one paragraph.
private struct Marks {
    enum Family: CaseIterable {
        case curly, angle
    }

    struct Mark {
        var range: Range<Int>
        var scalar: Unicode.Scalar
        /// Told from its neighbours: a blank or an opening mark before it, none after.
        var opens: Bool
        var closes: Bool
        /// A straight mark after a digit, which is inches unless a quotation is open.
        var isInch: Bool
    }

    private var all: [Family: [Mark]] = [:]
    let startsWithMark: Bool

    init(_ stretch: Stretch) {
        let scalars = Array(stretch.passage.text.unicodeScalars)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            let width = UTF8.width(scalar)
            defer { offset += width }
            guard let family = Marks.family(of: scalar) else { continue }
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            all[family, default: []].append(
                Mark(
                    range: offset..<offset + width, scalar: scalar,
                    opens: Marks.isEdge(before, opening: true) && !Marks.isBlank(after),
                    closes: Marks.isEdge(after, opening: false) && !Marks.isBlank(before),
                    isInch: scalar == "\"" && before.value >= 0x30 && before.value <= 0x39))
        }
        startsWithMark = scalars.first.map { Marks.family(of: $0) != nil || $0 == "—" || $0 == "–" } ?? false
    }

    /// The one mark that is left when the others are paired; nil if none is, or if it can't be told.
    func orphan(of family: Family) -> Mark? {
        guard let marks = all[family], !marks.isEmpty else { return nil }
        var open: [Mark] = []
        var unopened: [Mark] = []
        for mark in marks {
            if mark.isInch, open.isEmpty { continue }
            if isOpener(mark, family, hasOpen: !open.isEmpty) {
                open.append(mark)
            } else if open.isEmpty {
                unopened.append(mark)
            } else {
                open.removeLast()
            }
        }
        guard open.count + unopened.count == 1 else { return nil }
        if var mark = open.first {
            mark.opens = true
            return mark
        }
        if var mark = unopened.first {
            mark.opens = false
            return mark
        }
        return nil
    }

    /// `“` opens in English and closes in German; `»` opens in Danish: the neighbours tell, then the habit.
    private func isOpener(_ mark: Mark, _ family: Family, hasOpen: Bool) -> Bool {
        if mark.opens != mark.closes { return mark.opens }
        switch mark.scalar {
        case "„", "‟": return true
        case "“": return !hasOpen
        case "”": return false
        case "«", "»": return !hasOpen
        default: return !hasOpen
        }
    }

    private static func family(of scalar: Unicode.Scalar) -> Family? {
        switch scalar {
        case "“", "”", "„", "‟", "\"": .curly
        case "«", "»": .angle
        default: nil
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    private static func isEdge(_ scalar: Unicode.Scalar, opening: Bool) -> Bool {
        if isBlank(scalar) { return true }
        switch scalar {
        case "(", "[", "‘", "‚", "‹", "¿", "¡": return opening
        case ")", "]", ".", ",", ";", ":", "!", "?", "…", "’", "›": return !opening
        case "/", "-", "–", "—", "\u{2010}", "“", "”", "„", "«", "»", "'": return true
        default: return false
        }
    }
}
