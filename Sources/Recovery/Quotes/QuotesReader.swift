import DossierKit
import DossierManuscript
import DossierText

/// Reads what critics wrote: words between quotation marks with a name below, behind or before them.
struct QuotesReader {
    let draft: Draft
    /// The lines stand under a heading of reviews; elsewhere a quote needs a name.
    let isList: Bool
    private(set) var quotes: [Quote] = []

    /// Lines of one quote.
    private static let mostLines = 30
    private static let mostNameWords = 14

    init(_ draft: Draft, isList: Bool) {
        self.draft = draft
        self.isList = isList
    }

    private struct Open {
        var ranges: [(range: Range<Int>, line: Int)] = []
        /// What stands behind the closing mark.
        var tail: String = ""
        var next: Int
    }

    /// Reads lines; O(n).
    mutating func read(_ lines: Range<Int>) {
        var line = lines.lowerBound
        /// A short line that may name who wrote the quote below it.
        var lead: Attribution?
        while line < lines.upperBound {
            let facts = draft.lines[line]
            guard facts.use == .text || facts.use == .heading else {
                line += 1
                continue
            }
            if let quote = quoted(line, lines.upperBound) ?? (isList ? dashed(line, lines.upperBound) : nil) {
                var next = quote.next
                let name = attribution(quote, &next, lines.upperBound)
                add(quote, name ?? lead)
                lead = nil
                line = max(line + 1, next)
            } else {
                lead =
                    isList && facts.words <= QuotesReader.mostNameWords
                    ? Attribution(draft.cell(line: line).text, draft) : nil
                line += 1
            }
        }
    }

    private mutating func add(_ open: Open, _ name: Attribution?) {
        guard name != nil || isList, let text = Composer(draft: draft).passage(ranges: open.ranges) else {
            return
        }
        let count = text.text.spacedWordCount
        let least = open.tail.hasLetter ? 1 : isList ? (name == nil ? 3 : 1) : 4
        guard count >= least,
            foldedLetters(text.text) != draft.title.main.map({ foldedLetters($0.value) })
        else { return }
        var quote = Quote(text, author: name?.author, publication: name?.publication)
        quote.source = text.source
        quotes.append(quote)
    }

    // MARK: Quotation marks

    private static let closers: [UInt32: Set<UInt32>] = [
        0x201C: [0x201D], 0xAB: [0xBB], 0x201E: [0x201C, 0x201D], 0x22: [0x22], 0x2018: [0x2019], 0xBB: [0xAB],
        0x201D: [0x201D], 0x201A: [0x2018, 0x2019], 0x2039: [0x203A],
    ]

    /// A quote whose opening mark begins a line, up to its closing mark.
    private func quoted(_ first: Int, _ end: Int) -> Open? {
        let text = draft.paper.string(draft.lines[first].content)
        // Stars before it, a half one too.
        let isRated = text.unicodeScalars.first.map { "★☆*".unicodeScalars.contains($0) } ?? false
        let signs = isRated ? "★☆* ½1/2" : " "
        let stars = text.unicodeScalars.prefix { signs.unicodeScalars.contains($0) }
        guard let mark = text.unicodeScalars.dropFirst(stars.count).first,
            let closing = QuotesReader.closers[mark.value]
        else {
            return nil
        }
        var open = Open(next: first + 1)
        var depth = 0
        var line = first
        while line < end, line - first < QuotesReader.mostLines {
            let facts = draft.lines[line]
            if facts.use == .blank, line > first { return nil }
            guard facts.use == .text || facts.use == .heading else {
                line += 1
                continue
            }
            var at = facts.content.lowerBound
            let own = draft.paper.string(facts.content)
            var start = at
            for (index, scalar) in own.unicodeScalars.enumerated() {
                let width = UTF8.width(scalar)
                if line == first, index < stars.count {
                    at += width
                    continue
                }
                if line == first, index == stars.count {
                    depth = 1
                    start = at + width
                } else if closing.contains(scalar.value), mark.value != scalar.value || depth == 1 {
                    let rest = draft.paper.string((at + width)..<facts.content.upperBound)
                    if closing == [0x2019] || closing == [0x22], !endsQuote(rest, closing) {
                        at += width
                        continue
                    }
                    depth -= 1
                    if depth == 0 {
                        open.ranges.append((start..<at, line))
                        open.tail = rest.trimmedSpaces
                        open.next = line + 1
                        return open
                    }
                } else if scalar == mark {
                    depth += 1
                }
                at += width
            }
            open.ranges.append((start..<facts.content.upperBound, line))
            line += 1
        }
        return nil
    }

    /// For marks that open as well as close: nothing follows, or a dash, or a short name and no further mark.
    private func endsQuote(_ rest: String, _ closing: Set<UInt32>) -> Bool {
        guard let next = rest.first(where: { $0 != " " }) else { return true }
        if "–—-(,|".contains(next) { return true }
        return next.isUppercase && rest.first == " " && rest.spacedWordCount <= 8
            && !rest.unicodeScalars.contains { closing.contains($0.value) }
    }

    /// A quote without marks above a line that begins with a dash.
    private func dashed(_ first: Int, _ end: Int) -> Open? {
        guard !draft.lines[first].traits.contains(.startsDash) else { return nil }
        var open = Open(next: first)
        var line = first
        while line < end, line - first < QuotesReader.mostLines, draft.lines[line].use == .text {
            if draft.lines[line].traits.contains(.startsDash) {
                open.next = line
                return open.ranges.isEmpty ? nil : open
            }
            open.ranges.append((draft.lines[line].content, line))
            line += 1
        }
        return nil
    }

    // MARK: Names

    /// Behind the closing mark, or in the next line or two.
    private func attribution(_ open: Open, _ next: inout Int, _ end: Int) -> Attribution? {
        if open.tail.hasLetter {
            return Attribution(open.tail + continuation(of: open.tail, &next, end), draft)
        }
        var line = open.next
        if line < end, draft.lines[line].use == .blank { line += 1 }
        guard var name = nameLine(line, end) else { return nil }
        next = line + 1
        if let more = nameLine(line + 1, end), name.author == nil, more.author == nil {
            name.add(more)
            next = line + 2
        }
        return name
    }

    /// What the next line adds to a name that the measure broke: inside a bracket, or with a small letter.
    private func continuation(of tail: String, _ next: inout Int, _ end: Int) -> String {
        guard next < end, draft.lines[next].use == .text, draft.lines[next].words <= 4 else { return "" }
        let more = draft.cell(line: next).text
        guard tail.holds("(") && !tail.holds(")") ? more.holds(")") : more.first?.isLowercase == true
        else { return "" }
        next += 1
        return " " + more
    }

    private func nameLine(_ line: Int, _ end: Int) -> Attribution? {
        guard line < end, draft.lines[line].use == .text,
            draft.lines[line].words <= QuotesReader.mostNameWords,
            !draft.lines[line].traits.contains(.startsQuote) || namesPaper(line)
        else { return nil }
        return Attribution(draft.cell(line: line).text, draft)
    }

    /// A short line in quotation marks below a quote is the name of a paper: «The Harbour Review».
    private func namesPaper(_ line: Int) -> Bool {
        draft.lines[line].words <= 4 && !draft.lines[line].traits.contains(.endsSentence)
    }
}
