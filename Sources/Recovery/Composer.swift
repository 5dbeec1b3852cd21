import DossierKit
import DossierManuscript
import DossierText

/// Puts printed lines together again: into paragraphs, without page breaks, marks and line-end hyphens, and with
/// the place of every piece.
struct Composer {
    let draft: Draft

    /// The paragraphs of some lines, in order. Lines that are no text (furniture, notes, captions) are passed over.
    func paragraphs(_ lines: some Sequence<Int>) -> [Passage] {
        blocks(lines).compactMap { passage($0) }
    }

    /// The lines of each paragraph.
    func blocks(_ lines: some Sequence<Int>) -> [[Int]] {
        var result: [[Int]] = []
        var current: [Int] = []
        var sawGap = false
        let usable = Array(lines)
        let measure = Measure(draft, usable)
        for index in usable {
            let facts = draft.lines[index]
            switch facts.use {
            case .blank:
                sawGap = true
                continue
            case .text, .heading: break
            default: continue
            }
            if let last = current.last {
                if measure.breaks(between: last, and: index, gap: sawGap) {
                    result.append(current)
                    current = []
                }
            }
            current.append(index)
            sawGap = false
        }
        if !current.isEmpty { result.append(current) }
        return result
    }

    /// One passage of some lines, joined; nil if nothing is left.
    func passage(_ lines: [Int]) -> Passage? {
        passage(ranges: lines.map { (draft.lines[$0].content, $0) })
    }

    /// A passage of part of a line.
    func passage(_ range: Range<Int>, line: Int) -> Passage? {
        passage(ranges: [(range, line)])
    }

    /// One passage of some stretches, each with its line.
    func passage(ranges: [(Range<Int>, Int)]) -> Passage? {
        var text: [UInt8] = []
        var pieces: [Passage.Piece] = []
        var marks: [Passage.Mark] = []
        for (range, line) in ranges { append(range, line: line, to: &text, &pieces, &marks) }
        return finish(&text, pieces, marks)
    }

    private func finish(
        _ text: inout [UInt8], _ pieces: [Passage.Piece], _ marks: [Passage.Mark]
    ) -> Passage? {
        while let last = text.last, last == 0x20 { text.removeLast() }
        guard !text.isEmpty, let first = pieces.first, let last = pieces.last else { return nil }
        let source = SourceSpan(
            file: draft.paper.file, page: first.page, line: first.line,
            range: first.origin..<max(first.origin, last.origin + last.length))
        return Passage(
            String(decoding: text, as: UTF8.self), marks: marks, source: source, pieces: pieces)
    }

    private func append(
        _ range: Range<Int>, line: Int, to text: inout [UInt8], _ pieces: inout [Passage.Piece],
        _ marks: inout [Passage.Mark]
    ) {
        guard !range.isEmpty else { return }
        let source = draft.paper.text
        var start = range.lowerBound
        let end = range.upperBound
        if !text.isEmpty { joint(before: source[start], next: start, to: &text, &pieces) }
        let page = Int(draft.paper.lines[line].page)
        var cut = firstCut(at: start)
        func put(_ part: Range<Int>) {
            guard !part.isEmpty else { return }
            let at = text.count
            appendSqueezed(source, part, to: &text, &pieces, line: line, page: page == 0 ? nil : page)
            _ = at
        }
        while cut < draft.cuts.count, draft.cuts[cut].range.lowerBound < end {
            let gap = draft.cuts[cut]
            put(start..<max(start, gap.range.lowerBound))
            if let note = gap.note {
                marks.append(Passage.Mark(.footnote(draft.noteID(note)), text.count..<text.count))
            }
            start = max(start, gap.range.upperBound)
            cut += 1
        }
        put(start..<max(start, end))
        restoreCompound(&text, &pieces)
    }

    /// Copies bytes; runs of spaces and tabs become one space, soft hyphens inside a line go.
    private func appendSqueezed(
        _ source: [UInt8], _ range: Range<Int>, to text: inout [UInt8], _ pieces: inout [Passage.Piece],
        line: Int, page: Int?
    ) {
        var start = range.lowerBound
        func flush(_ end: Int) {
            guard end > start else { return }
            pieces.append(
                Passage.Piece(at: text.count, length: end - start, origin: start, line: line + 1, page: page))
            text.append(contentsOf: source[start..<end])
        }
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if byte == 0x09 || (byte == 0x20 && (index > start ? source[index - 1] : text.last ?? 0) == 0x20) {
                flush(index)
                if byte == 0x09, text.last != 0x20, !text.isEmpty { text.append(0x20) }
                start = index + 1
            } else if byte == 0xC2, index + 1 < range.upperBound, source[index + 1] == 0xAD {
                let isLast = index + 2 >= range.upperBound
                if !isLast {
                    flush(index)
                    start = index + 2
                    index += 1
                }
            } else if byte == 0x20, index == start, text.isEmpty || text.last == 0x20 {
                start = index + 1
            }
            index += 1
        }
        flush(range.upperBound)
    }

    /// What stands between two lines: nothing after a hyphen that only the line end made, a space otherwise.
    private func joint(
        before next: UInt8, next start: Int, to text: inout [UInt8], _ pieces: inout [Passage.Piece]
    ) {
        if text.count >= 2, text[text.count - 2] == 0xC2, text[text.count - 1] == 0xAD {
            drop(2, from: &text, &pieces)
            return
        }
        let startsLower = isLowerStart(start)
        if text.count >= 3, text[text.count - 3] == 0xE2, text[text.count - 2] == 0x80,
            text[text.count - 1] == 0x90,
            startsLower
        {
            if !keepsHyphen(text.dropLast(3), start) {
                drop(3, from: &text, &pieces)
            }
            return
        }
        if text.last == 0x2D, text.count >= 2, text[text.count - 2] > 0x40 {
            if startsLower, !draft.hasSoftHyphens, !keepsHyphen(text.dropLast(), start) {
                drop(1, from: &text, &pieces)
            }
            return
        }
        switch next {
        case 0x2E, 0x2C, 0x3B, 0x29, 0x5D:
            let cut = firstCut(at: max(0, start - 4))
            if cut < draft.cuts.count, draft.cuts[cut].range.upperBound <= start { return }
            text.append(0x20)
        default: if text.last != 0x20 { text.append(0x20) }
        }
    }

    private func drop(_ count: Int, from text: inout [UInt8], _ pieces: inout [Passage.Piece]) {
        text.removeLast(count)
        guard let last = pieces.indices.last else { return }
        pieces[last].length = max(0, pieces[last].length - count)
    }

    private func isLowerStart(_ index: Int) -> Bool {
        ByteClass.at(draft.paper.text, index, draft.paper.text.count) == .lower
    }

    /// True if the kit itself writes the compound with a hyphen elsewhere ("book-keeping").
    private func keepsHyphen(_ before: ArraySlice<UInt8>, _ next: Int) -> Bool {
        guard !draft.compounds.isEmpty else { return false }
        let text = draft.paper.text
        var from = before.endIndex
        while from > before.startIndex, isWordByte(before[from - 1]) { from -= 1 }
        var to = next
        while to < text.count, isWordByte(text[to]) { to += 1 }
        let joined =
            String(decoding: before[from...], as: UTF8.self) + String(decoding: text[next..<to], as: UTF8.self)
        return draft.compounds[foldedLetters(joined)] != nil
    }

    /// A compound whose hyphen the extraction lost (`KabardinoBalkaria`) gets it back if the kit writes it
    /// elsewhere.
    private func restoreCompound(_ text: inout [UInt8], _ pieces: inout [Passage.Piece]) {
        guard !draft.compounds.isEmpty, let piece = pieces.last, piece.at + piece.length <= text.count else {
            return
        }
        var index = max(1, piece.at)
        var found: Int?
        while index < text.count {
            if text[index] >= 0x41, text[index] <= 0x5A, text[index - 1] >= 0x61, text[index - 1] <= 0x7A {
                var from = index
                while from > 0, isWordByte(text[from - 1]) { from -= 1 }
                var to = index
                while to < text.count, isWordByte(text[to]) { to += 1 }
                let letters = foldedLetters(String(decoding: text[from..<to], as: UTF8.self))
                if let whole = draft.compounds[letters],
                    let hyphen = whole.utf8.firstIndex(of: 0x2D),
                    whole.utf8.distance(from: whole.utf8.startIndex, to: hyphen) == index - from
                {
                    found = index
                    break
                }
            }
            index += 1
        }
        guard let at = found, let last = pieces.popLast(), at > last.at, at < last.at + last.length else {
            return
        }
        text.insert(0x2D, at: at)
        let head = at - last.at
        pieces.append(
            Passage.Piece(at: last.at, length: head, origin: last.origin, line: last.line, page: last.page))
        pieces.append(
            Passage.Piece(
                at: at + 1, length: last.length - head, origin: last.origin + head, line: last.line,
                page: last.page))
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
    }

    /// The first cut that ends after an offset. O(log cuts).
    private func firstCut(at offset: Int) -> Int {
        var low = 0
        var high = draft.cuts.count
        while low < high {
            let middle = (low + high) / 2
            if draft.cuts[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Draft {
    /// The id by which passages refer to a note: its marker, with a counter where markers come back.
    func noteID(_ index: Int) -> String {
        guard notes.indices.contains(index) else { return "" }
        let marker = notes[index].marker
        return noteRepeats[index] == 0 ? marker : "\(marker)-\(noteRepeats[index] + 1)"
    }
}
