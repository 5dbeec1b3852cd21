public import DossierDiagnostics
import DossierKit
import DossierText

/// A table of contents whose page numbers do not fit the pages.
public struct ContentsMismatch: Check {
    public static let rule = Rule(
        code: "kit/contents-mismatch", since: "0.2", severity: .warning,
        title: "The table of contents names the wrong page",
        explanation: """
            Pages move after the table of contents is made. The rule finds the lines that end in a page number, one
            below the other, looks for the part of each, and compares the page it stands on. Printed numbers may be
            ahead of the pages by a cover or two: what all lines have in common is no mistake.

            It needs a source with pages and three lines whose parts it knows, and reports only lines that differ from
            the others. In a `kit.md` nothing is reported.
            """,
        wrong: [], right: [])

    public init() {}

    private struct Line {
        var words: [String]
        var page: Int
        var stretch: Stretch
        var tokens: Range<Int>
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let headings = reading.kit.sections.compactMap { section -> (words: [String], page: Int)? in
            guard let heading = section.heading, let page = heading.source?.page ?? section.source?.page else {
                return nil
            }
            return (Phrase(heading.value).folded, page)
        }
        let matched = lines(reading).compactMap { line -> (line: Line, page: Int)? in
            let pages = Set(headings.filter { $0.words == line.words }.map(\.page))
            guard pages.count == 1, let page = pages.first else { return nil }
            return (line, page)
        }
        guard matched.count >= 3 else { return [] }
        var votes: [Int: Int] = [:]
        for one in matched { votes[one.line.page - one.page, default: 0] += 1 }
        guard let best = votes.max(by: { ($0.value, -abs($0.key)) < ($1.value, -abs($1.key)) }),
            best.value * 3 >= matched.count * 2
        else { return [] }
        return matched.filter { $0.line.page - $0.page != best.key }.map { one in
            Self.moved(one.line.page, one.page + best.key, one.line.stretch, one.line.tokens)
        }
    }

    /// Lines that end in a number, of the first pages.
    private func lines(_ reading: Reading) -> [Line] {
        let loose = reading.lines + reading.stretches.filter { $0.kind == .unfiled }
        var out: [Line] = []
        for stretch in loose {
            guard let page = stretch.passage.source?.page, page <= 3, let last = stretch.tokens.indices.last,
                last > 0,
                let number = stretch.number(last), (1...400).contains(number),
                let count = reading.texts[stretch.passage.source?.file ?? ""]?.pageStarts.count,
                number <= count + 4
            else { continue }
            out.append(
                Line(
                    words: stretch.tokens[..<last].map(\.folded), page: number, stretch: stretch,
                    tokens: 0..<last + 1))
        }
        return out
    }
}

extension ContentsMismatch {
    private static func moved(_ said: Int, _ right: Int, _ stretch: Stretch, _ tokens: Range<Int>) -> Diagnostic
    {
        report(
            "page \(said) in the contents, page \(right) in the kit", stretch, stretch.bytes(of: tokens),
            help: "write \(right)")
    }
}
