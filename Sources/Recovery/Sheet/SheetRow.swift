import DossierKit
import DossierManuscript
import DossierText

/// A labelled value of the technical sheet.
struct SheetRow {
    /// What the label can name, the likeliest first.
    var fields: [Field]
    /// Empty while the value stands further on.
    var value: Cell
    /// Whether a colon or a gap stands between label and value, so that the value need not prove itself.
    var isParted: Bool
    /// The label is given in two languages; so may be the value.
    var isTwofold = false

    /// A number in a register, whose form alone tells what it is.
    var isRegistered: Bool { fields == [.eidr] || fields == [.isan] }
}

/// Finds labels of the technical sheet in the lines of a kit.
struct SheetLabels {
    let draft: Draft

    /// What a label names; parts between slashes and bars are the same label in two languages.
    func fields(of label: String) -> (fields: [Field], isTwofold: Bool)? {
        guard label.utf8.count <= 96 else { return nil }
        let whole = draft.lexicon.fields(of: label)
        if !whole.isEmpty { return (whole, false) }
        let parts = label.split(whereSeparator: { "/|".contains($0) })
        // "Genre / Genre" is one word of two languages.
        guard parts.count == 2,
            draft.languages.count > 1 || foldedLetters(String(parts[0])) != foldedLetters(String(parts[1]))
        else { return nil }
        let first = draft.lexicon.fields(of: String(parts[0]))
        let second = draft.lexicon.fields(of: String(parts[1]))
        let shared = first.filter(second.contains)
        if !shared.isEmpty { return (shared, true) }
        return nil
    }

    /// What a line holds: labelled values in order, and cells without a label.
    struct Line {
        var rows: [SheetRow] = []
        var loose: [Cell] = []
        /// A label at the end of the line, whose value stands in the next.
        var open: SheetRow?
    }

    /// Reads a line.
    ///
    /// - Parameter before: the label that the line above left open.
    func read(_ line: Int, after before: SheetRow? = nil) -> Line {
        var found = Line()
        var open = before
        var alone: Cell?
        for cell in draft.cells(line).filter({ !$0.isEmpty }) {
            if let label = fields(of: cell.text),
                open == nil || alone == nil && before == nil || !isValue(cell.text)
            {
                if let cell = alone { found.loose.append(cell) }
                alone = cell
                open = SheetRow(
                    fields: label.fields, value: Cell(text: "", range: 0..<0, line: line), isParted: true,
                    isTwofold: label.isTwofold)
                continue
            }
            let inner = colonRows(cell)
            if let label = open {
                let value = inner.isEmpty ? cell : inner.lead
                if let value, !value.isEmpty {
                    found.rows.append(
                        SheetRow(
                            fields: label.fields, value: value, isParted: true, isTwofold: label.isTwofold))
                }
            }
            var rows = inner.rows
            if inner.isEmpty, let row = dashRow(cell) ?? headRow(cell) { rows = [row] }
            if rows.isEmpty, open == nil { found.loose.append(cell) }
            // A label before a labelled value is a value itself: "Colour", "Sound: 5.1".
            if let cell = alone, !rows.isEmpty { found.loose.append(cell) }
            found.rows += rows
            open = nil
            alone = nil
            if let last = rows.last, last.value.isEmpty {
                open = found.rows.removeLast()
            }
        }
        found.open = open
        return found
    }

    /// A word that is a label as well as a value, "Colour", behind a label is the value.
    func isValue(_ text: String) -> Bool {
        draft.lexicon.isCue(text, [.colour, .blackAndWhite, .bothColours, .sound, .genre])
            || FactValues.isScreening(text)
    }

    private struct Inner {
        /// What stands before the first label.
        var lead: Cell?
        var rows: [SheetRow] = []
        var isEmpty: Bool { rows.isEmpty }
    }

    /// "Label: value", also several in one cell: "Sound: 5.1 Country: Peru".
    private func colonRows(_ cell: Cell) -> Inner {
        var inner = Inner()
        guard cell.text.utf8.contains(UInt8(ascii: ":")) else { return inner }
        var label: Label?
        var valueStart = cell.text.startIndex
        func close(_ end: String.Index) {
            guard let label, valueStart <= end else { return }
            let value = draft.part(of: cell, valueStart..<end).trimmed(" \u{A0}|·•,;–—")
            inner.rows.append(
                SheetRow(fields: label.fields, value: value, isParted: true, isTwofold: label.isTwofold))
        }
        for colon in cell.text.indices where cell.text[colon] == ":" {
            guard valueStart <= colon,
                let found = labelBefore(colon, from: valueStart, in: cell.text, isFirst: label == nil)
            else {
                if label == nil { return Inner() }
                continue
            }
            if label == nil, found.start > cell.text.startIndex {
                inner.lead = draft.part(of: cell, cell.text.startIndex..<found.start).trimmed()
            }
            close(found.start)
            label = found
            valueStart = cell.text.index(after: colon)
        }
        close(cell.text.endIndex)
        return inner
    }

    private struct Label {
        var start: String.Index
        var fields: [Field]
        var isTwofold: Bool
    }

    /// The longest label of up to six words that ends at a colon. The first of a cell is all that stands before.
    private func labelBefore(
        _ colon: String.Index, from: String.Index, in text: String, isFirst: Bool
    ) -> Label? {
        let before = text[from..<colon]
        guard before.utf8.count <= 400 else { return nil }
        let tokens = before.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        guard !tokens.isEmpty else { return nil }
        if isFirst, tokens.count > 8 { return nil }
        for count in stride(from: min(8, tokens.count), through: 1, by: -1) {
            let start = tokens[tokens.count - count].startIndex
            if let found = fields(of: String(text[start..<colon])) {
                if isFirst, count != tokens.count, !isOpenValue(tokens.dropLast(count)) { return nil }
                return Label(start: start, fields: found.fields, isTwofold: found.isTwofold)
            }
        }
        return nil
    }

    /// What may stand before the first label of a cell: the value of a label at the end of the line above.
    private func isOpenValue(_ tokens: ArraySlice<Substring>) -> Bool {
        tokens.count <= 2 && tokens.allSatisfy { $0.first?.isUppercase == true }
    }

    /// "Label – value", "Label | value": one dash or bar, a label before it.
    private func dashRow(_ cell: Cell) -> SheetRow? {
        guard cell.text.utf8.count <= 160 else { return nil }
        for mark in [" – ", " — ", " - ", " | "] {
            guard let cut = cell.text.place(of: mark) else { continue }
            let rest = draft.part(of: cell, cut.upperBound..<cell.text.endIndex)
            guard rest.text.place(of: mark) == nil,
                let found = fields(of: String(cell.text[..<cut.lowerBound]))
            else { return nil }
            return SheetRow(
                fields: found.fields, value: rest.trimmed(), isParted: true, isTwofold: found.isTwofold)
        }
        return nil
    }

    /// "Label value" without a colon or gap, where the value can be nothing else.
    private func headRow(_ cell: Cell) -> SheetRow? {
        let tokens = cell.text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        guard tokens.count >= 2, tokens.count <= 24, !StripMarks(cell.text).isCut else { return nil }
        for count in stride(from: min(4, tokens.count - 1), through: 1, by: -1) {
            let label = String(cell.text[..<tokens[count - 1].endIndex])
            guard let found = fields(of: label) else { continue }
            let value = draft.part(of: cell, tokens[count].startIndex..<cell.text.endIndex).trimmed()
            // Typists put two spaces between the columns.
            let isParted = draft.paper.string(cell.range).hasPrefix(label + "  ")
            return SheetRow(
                fields: found.fields, value: value, isParted: isParted, isTwofold: found.isTwofold)
        }
        return nil
    }
}
