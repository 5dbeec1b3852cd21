import DossierManuscript

/// Finds what may be a footnote mark: a small number or a star glued to the end of a word.
struct MarkScanner {
    private let draft: Draft

    init(_ draft: Draft) { self.draft = draft }

    struct Mark: Hashable {
        var marker: String
        /// The bytes of the mark, with the space before it if it stands apart.
        var range: Range<Int>
        var line: Int
        /// Glued to the word before it.
        var isGlued: Bool
        /// Raised by the layout, or a superscript character, or a star: hardly anything else.
        var isSure: Bool
        var isSuperscript: Bool
        /// An exponent of a unit or the like.
        var isOrdinal: Bool = false
        var form = NoteForm.plain
        /// Behind a comma or a word in capitals, where figures seldom are marks.
        var isLoose = false

        /// How much its looks speak for a mark.
        var weight: Int {
            if isOrdinal { return -6 }
            let isApart = !isGlued || range.count > marker.utf8.count + 2
            switch form {
            case .raised, .square, .sign: return isApart ? 5 : 6
            case .round: return 4
            case .closed: return 3
            case .plain, .stopped: return isLoose ? 1 : isGlued ? 3 : -2
            }
        }

        /// The run between spaces that the mark is glued to.
        func anchorRange(in paper: Manuscript) -> Range<Int> {
            let text = paper.text
            let floor = paper.lines[line].range.lowerBound
            var start = range.lowerBound
            while start > floor, text[start - 1] != 0x20, text[start - 1] != 0x09 { start -= 1 }
            if start == range.lowerBound, line > 0 {
                // The mark begins its line: the word stands at the end of the line above.
                let above = paper.lines[line - 1].range
                var end = above.upperBound
                while end > above.lowerBound, text[end - 1] == 0x20 { end -= 1 }
                start = end
                while start > above.lowerBound, text[start - 1] != 0x20 { start -= 1 }
                return start..<end
            }
            return start..<range.lowerBound
        }

        func anchor(in paper: Manuscript) -> String {
            paper.string(anchorRange(in: paper))
        }
    }

    /// All candidates in reading order. O(bytes of the lines that may have one).
    func marks() -> [Mark] {
        var found: [Mark] = []
        for index in draft.lines.indices {
            let facts = draft.lines[index]
            guard facts.use == .text, facts.traits.contains(.digits) || facts.traits.contains(.mark) else {
                continue
            }
            scan(index, into: &found)
        }
        return found
    }

    private func scan(_ line: Int, into found: inout [Mark]) {
        let text = draft.paper.text
        let content = draft.lines[line].content
        let raised = raisedRanges(line)
        var at = content.lowerBound
        while at < content.upperBound {
            if let (marker, end) = MarkScanner.bracketedSymbol(text, at, content.upperBound) {
                add(marker, at..<end, line, isRaised: true, raised: raised, content, into: &found)
                at = end
                continue
            }
            if let (symbol, width) = MarkScanner.symbol(text, at, content.upperBound) {
                var end = at + width
                var marker = symbol
                while let (again, more) = MarkScanner.symbol(text, end, content.upperBound),
                    MarkScanner.isDigit(again) || again == symbol, marker.utf8.count < 9
                {
                    marker += again
                    end += more
                }
                add(marker, at..<end, line, isRaised: true, raised: raised, content, into: &found)
                at = end
                continue
            }
            if let (marker, end) = MarkScanner.closed(text, at, content) {
                add(marker, at..<end, line, isRaised: false, raised: raised, content, into: &found)
                at = end
                continue
            }
            if let (marker, end) = MarkScanner.bracketed(text, at, content.upperBound) {
                add(marker, at..<end, line, isRaised: true, raised: raised, content, into: &found)
                at = end
                continue
            }
            if let (marker, end) = letters(at, raised) {
                add(marker, at..<end, line, isRaised: true, raised: raised, content, into: &found)
                at = end
                continue
            }
            if text[at] >= 0x30, text[at] <= 0x39 {
                var end = at
                let isRaised = raised.contains { $0.contains(at) }
                // "1945" and a raised "1" behind it are two numbers.
                while end < content.upperBound, text[end] >= 0x30, text[end] <= 0x39,
                    raised.contains(where: { $0.contains(end) }) == isRaised
                {
                    end += 1
                }
                let marker = String(decoding: text[at..<end], as: UTF8.self)
                let start = at
                at = end
                guard end - start <= 2, text[start] != 0x30 else { continue }
                add(marker, start..<end, line, isRaised: isRaised, raised: raised, content, into: &found)
                continue
            }
            at += 1
        }
    }

    /// Raised letters that count, as the endnotes of a word processor do: `i`, `ii`, `a`.
    private func letters(_ at: Int, _ raised: [Range<Int>]) -> (marker: String, end: Int)? {
        guard (0x61...0x78).contains(draft.paper.text[at]),
            let run = raised.first(where: { $0.lowerBound == at && $0.count <= 4 })
        else { return nil }
        let marker = draft.paper.string(run)
        guard let number = NoteNumber(marker), number.series == .letters else { return nil }
        return (marker, run.upperBound)
    }

    private func add(
        _ marker: String, _ range: Range<Int>, _ line: Int, isRaised: Bool, raised: [Range<Int>],
        _ content: Range<Int>, into found: inout [Mark]
    ) {
        let text = draft.paper.text
        let isNumber = MarkScanner.isDigit(marker)
        let isBracketed = text[range.lowerBound] == 0x5B || text[range.lowerBound] == 0x28
        let isSquare = text[range.lowerBound] == 0x5B
        let isSymbolScalar = isRaised && isNumber && text[range.lowerBound] >= 0x80
        let form: NoteForm =
            isBracketed
            ? isNumber ? isSquare ? .square : .round : .sign
            : isNumber
                ? text[range.upperBound - 1] == 0x29 ? .closed : isRaised ? .raised : .plain
                : NoteNumber(marker)?.series == .letters ? .raised : .sign
        if range.upperBound < content.upperBound {
            let next = text[range.upperBound]
            let nextKind = ByteClass.at(text, range.upperBound, content.upperBound)
            if nextKind == .lower || nextKind == .upper || nextKind == .digit || nextKind == .letter { return }
            if !isRaised, next == 0x25 || next == 0x2F || next == 0x2D { return }
            if !isRaised, next == 0x2C || next == 0x2E || next == 0x3A,
                range.upperBound + 1 < content.upperBound,
                text[range.upperBound + 1] >= 0x30, text[range.upperBound + 1] <= 0x39
            {
                return
            }
        }
        guard range.lowerBound > content.lowerBound else {
            // A line that begins with a symbol is a note; with a raised number torn off its word, a mark.
            return
        }
        let before = text[range.lowerBound - 1]
        var start = range.lowerBound - 1
        while start > content.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
        let kind = ByteClass.at(text, start, content.upperBound)
        switch kind {
        case .lower, .upper, .letter, .close, .quote, .stop, .question, .comma, .colon:
            let isLoose = !isRaised && (kind == .upper || kind == .comma || kind == .colon)
            if isLoose, !isBehindWord(kind == .upper ? range.lowerBound : start, content) { return }
            if !isRaised, kind == .stop, isDecimal(before: range.lowerBound, content) { return }
            if !isRaised, before == 0x27 { return }
            if !isNumber, !isRaised { return }
            found.append(
                Mark(
                    marker: marker, range: range, line: line, isGlued: true, isSure: isRaised,
                    isSuperscript: !isBracketed && (isSymbolScalar || (isRaised && isNumber)),
                    isOrdinal: isUnit(before: range.lowerBound, content), form: form, isLoose: isLoose))
        case .digit where isRaised:
            found.append(
                Mark(
                    marker: marker, range: range, line: line, isGlued: true, isSure: true, isSuperscript: true,
                    isOrdinal: !isYear(before: range.lowerBound, content), form: form))
        case .space where isRaised || isNumber:
            guard before == 0x20 || before == 0xA0 else { return }
            let cutFrom = before == 0x20 ? range.lowerBound - 1 : range.lowerBound - 2
            guard cutFrom > content.lowerBound else { return }
            found.append(
                Mark(
                    marker: marker, range: max(content.lowerBound, cutFrom)..<range.upperBound, line: line,
                    isGlued: isSquare, isSure: isRaised && (!isBracketed || isSquare || !isNumber),
                    isSuperscript: isRaised && isNumber && !isBracketed, form: form))
        default: return
        }
    }

    /// At least three letters stand before a byte.
    private func isBehindWord(_ end: Int, _ content: Range<Int>) -> Bool {
        let text = draft.paper.text
        guard end - content.lowerBound >= 3 else { return false }
        return text[(end - 3)..<end].allSatisfy { $0 >= 0x80 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }

    /// One figure and a point: "5.1" is a number, "1998.1" may be a year with a mark.
    private func isDecimal(before end: Int, _ content: Range<Int>) -> Bool {
        let text = draft.paper.text
        guard end - 2 >= content.lowerBound, text[end - 1] == 0x2E, (0x30...0x39).contains(text[end - 2]) else {
            return false
        }
        return end - 3 < content.lowerBound || !(0x30...0x39).contains(text[end - 3])
    }

    /// Four figures: what is raised behind them is no exponent.
    private func isYear(before end: Int, _ content: Range<Int>) -> Bool {
        let figures = draft.paper.text[content.lowerBound..<end].reversed().prefix {
            (0x30...0x39).contains($0)
        }
        return figures.count == 4
    }

    /// `m`, `km`, `cm` and the like before an exponent.
    private func isUnit(before end: Int, _ content: Range<Int>) -> Bool {
        let text = draft.paper.text
        var start = end
        while start > content.lowerBound, text[start - 1] >= 0x61, text[start - 1] <= 0x7A { start -= 1 }
        let unit = String(decoding: text[start..<end], as: UTF8.self)
        let isAlone = start == content.lowerBound || text[start - 1] <= 0x39
        return isAlone && ["m", "km", "cm", "mm", "dm", "ha"].contains(unit)
    }

    private func raisedRanges(_ line: Int) -> [Range<Int>] {
        draft.paper.lines[line].runs.compactMap { index in
            let run = draft.paper.runs[Int(index)]
            return run.style.contains(.raised) ? run.range : nil
        }
    }

    static func isDigit(_ marker: String) -> Bool {
        marker.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }

    /// A number of one or two figures in brackets, and where it ends: `[1]`; a round one only glued to its word, `law(1)`.
    private static func bracketed(_ text: [UInt8], _ at: Int, _ end: Int) -> (marker: String, end: Int)? {
        guard at < end, text[at] == 0x5B || text[at] == 0x28 && at > 0 && text[at - 1] > 0x20 else {
            return nil
        }
        let closing: UInt8 = text[at] == 0x5B ? 0x5D : 0x29
        var close = at + 1
        while close < end, close < at + 3, (0x30...0x39).contains(text[close]) { close += 1 }
        guard close > at + 1, close < end, text[close] == closing, text[at + 1] != 0x30 else { return nil }
        return (String(decoding: text[(at + 1)..<close], as: UTF8.self), close + 1)
    }

    /// A number of one or two figures glued to a word's last letter with a bracket behind that none opened: `law1)`.
    private static func closed(_ text: [UInt8], _ at: Int, _ content: Range<Int>) -> (marker: String, end: Int)?
    {
        guard (0x31...0x39).contains(text[at]), at > content.lowerBound else { return nil }
        switch ByteClass.at(text, at - 1, content.upperBound) {
        case .lower, .close, .quote, .stop: break
        default: guard text[at - 1] >= 0x80 else { return nil }
        }
        var end = at + 1
        if end < content.upperBound, (0x30...0x39).contains(text[end]) { end += 1 }
        guard end < content.upperBound, text[end] == 0x29 else { return nil }
        // "(see fig1)": the bracket is the text's own.
        let before = text[content.lowerBound..<at]
        guard before.count(where: { $0 == 0x28 }) <= before.count(where: { $0 == 0x29 }) else { return nil }
        return (String(decoding: text[at..<end], as: UTF8.self), end + 1)
    }

    /// Stars or daggers in brackets: `(*)`, `[**]`.
    private static func bracketedSymbol(
        _ text: [UInt8], _ at: Int, _ end: Int
    ) -> (marker: String, end: Int)? {
        guard text[at] == 0x28 || text[at] == 0x5B, let (symbol, width) = symbol(text, at + 1, end),
            !isDigit(symbol)
        else { return nil }
        var marker = symbol
        var close = at + 1 + width
        while marker.utf8.count < 9, let (again, width) = MarkScanner.symbol(text, close, end), again == symbol
        {
            marker += again
            close += width
        }
        guard close < end, text[close] == 0x29 || text[close] == 0x5D else { return nil }
        return (marker, close + 1)
    }

    /// A character that is a mark by itself: a superscript digit (given as a plain one), `*`, `†`, `‡`.
    static func symbol(_ text: [UInt8], _ at: Int, _ end: Int) -> (String, Int)? {
        guard at < end else { return nil }
        switch text[at] {
        case 0x2A: return ("*", 1)
        case 0xC2 where at + 1 < end:
            switch text[at + 1] {
            case 0xB9: return ("1", 2)
            case 0xB2: return ("2", 2)
            case 0xB3: return ("3", 2)
            default: return nil
            }
        case 0xE2 where at + 2 < end:
            if text[at + 1] == 0x80, text[at + 2] == 0xA0 { return ("†", 3) }
            if text[at + 1] == 0x80, text[at + 2] == 0xA1 { return ("‡", 3) }
            if text[at + 1] == 0x81, text[at + 2] == 0xB0 { return ("0", 3) }
            if text[at + 1] == 0x81, text[at + 2] >= 0xB4, text[at + 2] <= 0xB9 {
                return (String(text[at + 2] - 0xB4 + 4), 3)
            }
            return nil
        default: return nil
        }
    }
}
