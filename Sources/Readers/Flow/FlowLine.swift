import DossierManuscript

/// One line of a paragraph, its gaps settled: tabs that part cells stay, those that only indent go.
struct FlowLine {
    var pieces: [FlowPiece]

    /// - Parameter inTable: true if lines near it have cells, so that a gap at its start is an empty cell.
    init(_ pieces: [FlowPiece], inTable: Bool) {
        self.pieces = pieces
        trim()
        let text = self.text
        if text.hasPrefix("\t"), !inTable || text.utf8.count > 80 { dropLeadingTabs() }
        closeLabels()
        squeezeTabs()
        if text.utf8.count > 120, !text.utf8.contains(0x09) { squeezeSpaces() }
    }

    var text: String { pieces.reduce(into: "") { $0 += $1.text } }

    var hasCells: Bool {
        var isInside = false
        for byte in text.utf8 {
            if byte == 0x09 { if isInside { return true } } else { isInside = true }
        }
        return false
    }

    /// Without space at the end, and without a space or two at the start.
    private mutating func trim() {
        while let last = pieces.last {
            let kept = last.text.prefix(
                last.text.count - last.text.reversed().prefix { $0 == " " || $0 == "\t" }.count)
            if kept.isEmpty {
                pieces.removeLast()
            } else {
                if kept.count < last.text.count { pieces[pieces.count - 1].text = String(kept) }
                break
            }
        }
        while let first = pieces.first, first.text.hasPrefix(" ") {
            let spaces = first.text.prefix { $0 == " " }.count
            if spaces > 2, spaces < first.text.count { break }
            pieces[0].text.removeFirst(spaces)
            if pieces[0].text.isEmpty { pieces.removeFirst() } else { break }
        }
    }

    private mutating func dropLeadingTabs() {
        while let first = pieces.first, first.text.hasPrefix("\t") || first.text.isEmpty {
            let rest = first.text.drop { $0 == "\t" || $0 == " " }
            if rest.isEmpty { pieces.removeFirst() } else { pieces[0].text = String(rest) }
        }
    }

    /// A tab after a number, a bullet or an initial at the start of a paragraph only hangs it: `Q:` and `1.` are no
    /// cells of their own. A year is.
    private mutating func closeLabels() {
        let text = text
        guard let tab = text.firstIndex(of: "\t"), tab > text.startIndex else { return }
        let label = text[..<tab]
        let rest = text[text.index(after: tab)...]
        guard label.utf8.count <= 4, rest.utf8.count > 40, !rest.contains("\t") else { return }
        if label.utf8.count == 4, label.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return }
        for index in pieces.indices where pieces[index].text.contains("\t") {
            pieces[index].text = String(pieces[index].text.map { $0 == "\t" ? " " : $0 })
            return
        }
    }

    /// Several spaces in prose are a slip of the thumb and no gap.
    private mutating func squeezeSpaces() {
        var isSpace = false
        for index in pieces.indices {
            pieces[index].text.removeAll { character in
                defer { isSpace = character == " " }
                return isSpace && character == " "
            }
        }
        pieces.removeAll { $0.text.isEmpty }
    }

    /// Several tabs after one another are one gap, and no space is left beside it.
    private mutating func squeezeTabs() {
        guard pieces.contains(where: { $0.text.utf8.contains(0x09) }) else { return }
        var last: Character?
        for index in pieces.indices {
            var out = ""
            for character in pieces[index].text {
                if character == "\t", last == "\t" { continue }
                if character == " ", last == "\t" { continue }
                if character == "\t" { while out.hasSuffix(" ") { out.removeLast() } }
                out.append(character)
                last = character
            }
            pieces[index].text = out
        }
        pieces.removeAll { $0.text.isEmpty }
    }
}
