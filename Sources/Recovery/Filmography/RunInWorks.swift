import DossierKit
import DossierManuscript
import DossierText

/// A filmography set as a paragraph behind its label: `Filmography: 2015 – Long Night; 2011 – Ferry`.
struct RunInWorks {
    let draft: Draft

    /// The label and the works of a paragraph; nil if it is no such list.
    func read(_ passage: Passage) -> (label: Found<String>, works: [Work])? {
        let text = passage.text
        guard let colon = text.firstIndex(of: ":"), text[..<colon].utf8.count <= 60 else { return nil }
        let label = String(text[..<colon])
        guard draft.lexicon.heading(label)?.kinds.contains(.filmography) == true else { return nil }
        let reader = WorkLine(draft: draft, titleCase: draft.titleCase, spellings: draft.spellings)
        let works = pieces(text, from: text.index(after: colon)).compactMap { range -> Work? in
            let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
            let length = text[range].utf8.count
            guard let source = passage.source(of: start..<(start + length)) else { return nil }
            let cell = Cell(text: String(text[range]), range: source.range, line: max(0, source.line - 1))
            return reader.work(cell.trimmed(" \u{A0}.;,"), carriedYear: nil, kind: nil, isListed: true)
        }
        guard works.count >= 2 || works.first?.year != nil else { return nil }
        return (Found(label, source: passage.source(of: 0..<label.utf8.count)), works)
    }

    /// The works of a line that holds several: "Long Night (2031), Ferry (short, 2027)"; nil for a line of one.
    func cut(_ cell: Cell) -> [Cell]? {
        let years = cell.text.split(separator: "(").dropFirst().count { part in
            part.prefix { $0 != ")" }.split { !$0.isNumber }.contains { WorkLine.year($0) != nil }
        }
        guard years >= 2 else { return nil }
        let found = pieces(cell.text, from: cell.text.startIndex).map {
            draft.part(of: cell, $0).trimmed(" \u{A0}.;,")
        }.filter { !$0.isEmpty }
        return found.count >= 2 ? found : nil
    }

    /// Cut at semicolons, or else at commas behind a bracket or before a year.
    private func pieces(_ text: String, from start: String.Index) -> [Range<String.Index>] {
        let hasSemicolons = text[start...].holds(";")
        var pieces: [Range<String.Index>] = []
        var from = start
        var depth = 0
        var index = start
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if character == "(" || character == "[" { depth += 1 }
            if character == ")" || character == "]" { depth = max(0, depth - 1) }
            if depth == 0, hasSemicolons ? character == ";" : character == "," {
                let before = text[from..<index].last { $0 != " " }
                let after = text[next...].drop { $0 == " " || $0 == "\u{A0}" }
                if hasSemicolons || before == ")" || WorkLine.year(after.prefix(4)) != nil {
                    pieces.append(from..<index)
                    from = next
                }
            }
            index = next
        }
        if from < text.endIndex { pieces.append(from..<text.endIndex) }
        return pieces
    }
}
