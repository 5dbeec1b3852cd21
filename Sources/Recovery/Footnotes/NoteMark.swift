/// The number or sign that a note begins with: `1`, `1.`, `1)`, `(1)`, `[1]`, `¹`, `*`, `(*)`, `††`; raised `iv`, `a`.
struct NoteMark {
    private(set) var marker: String
    /// Behind it.
    private(set) var end: Int
    private(set) var form: NoteForm

    /// - Parameter raised: where raised type ends with which the text begins; nil if it begins with none.
    init?(_ text: [UInt8], _ start: Int, _ end: Int, raised: Int? = nil) {
        guard start < end else { return nil }
        if let raised, let mark = NoteMark.raisedMark(text, start, raised) {
            (marker, self.end, form) = (mark, raised, .raised)
            return
        }
        var at = start
        let opening = text[at]
        let isBracketed = opening == 0x5B || opening == 0x28
        if isBracketed { at += 1 }
        marker = ""
        form = .plain
        let first = at
        if let (symbol, width) = MarkScanner.symbol(text, at, end) {
            marker = symbol
            at += width
            let isNumber = MarkScanner.isDigit(symbol)
            form = isNumber ? .raised : .sign
            while marker.utf8.count < 9, let (again, width) = MarkScanner.symbol(text, at, end),
                again == symbol || isNumber && MarkScanner.isDigit(again)
            {
                marker += again
                at += width
            }
        } else {
            while at < end, at - first < 6, (0x30...0x39).contains(text[at]) { at += 1 }
            if !isBracketed { at = NoteMark.beforeYear(text, first, at) }
            marker = String(decoding: text[first..<at], as: UTF8.self)
        }
        let isNumber = MarkScanner.isDigit(marker)
        guard !marker.isEmpty, !isNumber || marker.utf8.count <= 2 && marker.utf8.first != 0x30 else {
            return nil
        }
        if isBracketed {
            guard at < end, text[at] == 0x5D || text[at] == 0x29 else { return nil }
            if isNumber { form = opening == 0x5B ? .square : .round }
            at += 1
        } else if at < end, text[at] == 0x29 {
            if isNumber { form = .closed }
            at += 1
        } else if at < end, isNumber, text[at] == 0x2E || text[at] == 0x3A {
            if form == .plain { form = .stopped }
            at += 1
        }
        self.end = at
    }

    /// Figures or the letters of a series in raised type.
    private static func raisedMark(_ text: [UInt8], _ start: Int, _ end: Int) -> String? {
        var end = end
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        guard start < end, end - start <= 4 else { return nil }
        let marker = String(decoding: text[start..<end], as: UTF8.self)
        guard let number = NoteNumber(marker), number.series != .signs, (1...99).contains(number.value) else {
            return nil
        }
        return marker
    }

    /// "11952 to 1968": where a year follows that has lost the space before it.
    private static func beforeYear(_ text: [UInt8], _ first: Int, _ end: Int) -> Int {
        let count = end - first
        guard count == 5 || count == 6 else { return end }
        let century = (text[end - 4], text[end - 3])
        let isYear = century.0 == 0x31 && century.1 >= 0x35 || century.0 == 0x32 && century.1 == 0x30
        return isYear ? end - 4 : end
    }
}
