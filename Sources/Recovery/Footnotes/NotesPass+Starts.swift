import DossierManuscript

extension NotesPass {
    /// The lines that may begin a note: a number or sign before a text, or alone above it.
    static func noteStarts(in draft: Draft) -> [Start] {
        draft.lines.indices.filter { draft.lines[$0].use == .text }.compactMap { start($0, draft) }
    }

    private static func nextText(after line: Int, in draft: Draft) -> Int? {
        var next = line + 1
        while next < draft.lines.count, next <= line + 3 {
            let facts = draft.lines[next]
            if facts.use == .text { return facts.traits.contains(.number) ? nil : next }
            if facts.use != .blank { return nil }
            next += 1
        }
        return nil
    }

    private static func start(_ index: Int, _ draft: Draft) -> Start? {
        let facts = draft.lines[index]
        let text = draft.paper.text
        let end = facts.content.upperBound
        guard let mark = NoteMark(text, facts.content.lowerBound, end) else { return nil }
        var at = mark.end
        while at < end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
        while at + 1 < end, text[at] == 0xC2, text[at + 1] == 0xA0 { at += 2 }
        guard at < end else {
            guard let next = nextText(after: index, in: draft), next - index <= 2 else { return nil }
            return Start(marker: mark.marker, line: index, text: draft.lines[next].content.lowerBound)
        }
        switch ByteClass.at(text, at, end) {
        case .upper, .letter, .quote, .open: break
        case .lower where !mark.isPlainNumber || isRaised(index, draft): break
        // "1st assistant", a tab and a name are a row of credits.
        case .lower
        where text[at - 1] != 0x20 && draft.bodySize > 0 && facts.size < draft.bodySize
            && !facts.traits.contains(.cells):
            break
        case .digit where mark.isNumber && text[at - 1] == 0x20: break
        // "1 the word for it": only a raised mark in the text tells it from a quantity.
        case .lower where text[at - 1] == 0x20 && !facts.traits.contains(.cells):
            return Start(marker: mark.marker, line: index, text: at, needsSureMark: true)
        default: return nil
        }
        return Start(marker: mark.marker, line: index, text: at)
    }

    /// The line begins with raised type.
    private static func isRaised(_ line: Int, _ draft: Draft) -> Bool {
        guard let first = draft.paper.lines[line].runs.first else { return false }
        return draft.paper.runs[Int(first)].style.contains(.raised)
    }
}

/// The number or sign that a note begins with: `1`, `1.`, `1)`, `(1)`, `[1]`, `¹`, `*`, `(*)`, `††`.
private struct NoteMark {
    private(set) var marker: String
    /// Behind it.
    private(set) var end: Int
    private(set) var isNumber: Bool
    /// A number that nothing but its place shows to be a mark, as an ordinal or a quantity would stand there.
    private(set) var isPlainNumber: Bool

    init?(_ text: [UInt8], _ start: Int, _ end: Int) {
        guard start < end else { return nil }
        var at = start
        let isBracketed = text[at] == 0x5B || text[at] == 0x28
        if isBracketed { at += 1 }
        var isClosed = false
        marker = ""
        isNumber = false
        isPlainNumber = false
        let first = at
        if let (symbol, width) = MarkScanner.symbol(text, at, end) {
            marker = symbol
            at += width
            isNumber = MarkScanner.isDigit(symbol)
            while marker.utf8.count < 9, let (again, width) = MarkScanner.symbol(text, at, end),
                again == symbol || isNumber && MarkScanner.isDigit(again)
            {
                marker += again
                at += width
            }
        } else {
            while at < end, at - first < 3, (0x30...0x39).contains(text[at]) { at += 1 }
            marker = String(decoding: text[first..<at], as: UTF8.self)
            isNumber = true
            isPlainNumber = !isBracketed
        }
        guard !marker.isEmpty, !isNumber || marker.utf8.count <= 2 && marker.utf8.first != 0x30 else {
            return nil
        }
        if isBracketed {
            guard at < end, text[at] == 0x5D || text[at] == 0x29 else { return nil }
            at += 1
        } else if at < end, isNumber, text[at] == 0x2E || text[at] == 0x29 || text[at] == 0x3A {
            isClosed = text[at] == 0x29
            at += 1
        } else if at < end, !isNumber, text[at] == 0x29 {
            at += 1
        }
        if isClosed { isPlainNumber = false }
        self.end = at
    }
}
