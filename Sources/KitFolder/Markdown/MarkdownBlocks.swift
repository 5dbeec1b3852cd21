import DossierKit
import DossierText

/// One block of the body of `kit.md`.
struct Block {
    var kind: Kind
    var content: InlineText
    /// First and last line, from 1.
    var line: Int
    var lastLine: Int
    var attributes: Attributes?
    /// What the block covers in the file, attributes included.
    var range: Range<Int>

    enum Kind: Hashable {
        case heading(Int)
        case paragraph
        /// The first paragraph of a list item.
        case item
        /// Attributes that stand alone on a line.
        case bare
        /// A paragraph of the note with this label.
        case note(String)
        case preformatted
    }
}

/// The blocks of a Markdown text in reading order.
struct MarkdownBlocks {
    var blocks: [Block] = []
    /// Notes in the order in which they stand: label, lines.
    var notes: [(label: String, line: Int)] = []
    /// Places of what a kit has no use for: pieces of HTML, code.
    var lost: [(what: String, source: SourceSpan)] = []
    /// Places of notes whose label an earlier note has.
    var repeatedNotes: [(label: String, source: SourceSpan)] = []

    /// Places of paragraphs with more brackets than are read.
    var tangled: [SourceSpan] = []

    private let file: MarkdownFile
    private var attributes: [Int: Attributes] = [:]

    /// Reads the lines of a file from `firstLine` on.
    init(_ file: MarkdownFile, firstLine: Int) {
        self.file = file
        var lines = BodyLines(file, firstLine: firstLine)
        attributes = lines.attributes
        tangled = lines.tangled.map { file.span(file.lines.range(ofLine: $0), line: $0) }
        let tree = MarkdownTree(lines.takeMasked(), footnoteLabels: lines.labels.map(\.label))
        walk(tree.events, offset: firstLine - 1)
        addBareAttributes()
        let defined = Set(notes.map(\.line))
        let known = Set(notes.map { $0.label.lowercased() })
        for label in lines.labels
        where !defined.contains(label.line) && known.contains(label.label.lowercased()) {
            repeatedNotes.append((label.label, file.span(label.range, line: label.line)))
        }
    }

    private mutating func walk(_ events: [MarkdownTree.Event], offset: Int) {
        var quoteDepth = 0
        var note: String?
        var itemIsFresh = false
        var index = 0
        while index < events.count {
            let event = events[index]
            let line = event.line + offset
            switch event.kind {
            case .blockQuote: quoteDepth += event.isEnd ? -1 : 1
            case .item: itemIsFresh = !event.isEnd
            case .footnote:
                if let note, event.isEnd, blocks.last?.kind != .note(note) { addEmptyNote(note, line: line) }
                note = event.isEnd ? nil : label(ofNoteAt: line)
                if let note { notes.append((note, line)) }
            case .paragraph, .heading:
                guard !event.isEnd else { break }
                let end = events[index...].firstIndex { $0.kind == event.kind && $0.isEnd } ?? events.count
                let kind: Block.Kind =
                    if event.kind == .heading {
                        .heading(event.level)
                    } else if let note {
                        .note(note)
                    } else if itemIsFresh {
                        .item
                    } else {
                        .paragraph
                    }
                itemIsFresh = false
                let lastLine = max(line, min(event.endLine + offset, file.lines.count))
                add(kind, events[(index + 1)..<end], line: line, lastLine: lastLine, quoteDepth: quoteDepth)
                index = end
            case .htmlBlock:
                if !event.literal.starts(with: "<!--".utf8) {
                    lost.append(("HTML", file.span(file.lines.range(ofLine: line), line: line)))
                }
            case .code:
                guard !event.isEnd else { break }
                addCode(event, line: line)
            default: break
            }
            index += 1
        }
    }

    private mutating func add(
        _ kind: Block.Kind, _ events: ArraySlice<MarkdownTree.Event>, line: Int, lastLine: Int, quoteDepth: Int
    ) {
        let firstRange = file.lines.range(ofLine: line)
        let lastRange = file.lines.range(ofLine: lastLine)
        let start = contentStart(kind, firstRange)
        var reader = InlineReader(file, range: start..<max(start, lastRange.upperBound), quoteDepth: quoteDepth)
        let content = reader.read(events)
        let found = attributes.removeValue(forKey: line) ?? attributes.removeValue(forKey: lastLine)
        let contentEnd = content.passage.source?.range.upperBound ?? start
        let blockStart = leadingEdge(kind, firstRange)
        let end = max(contentEnd, found?.range.upperBound ?? 0)
        blocks.append(
            Block(
                kind: kind, content: content, line: line, lastLine: lastLine, attributes: found,
                range: blockStart..<max(blockStart, end)))
    }

    private mutating func addEmptyNote(_ label: String, line: Int) {
        let range = file.lines.range(ofLine: line)
        let content = InlineText(
            passage: Passage("", source: file.span(range.upperBound..<range.upperBound, line: line)))
        blocks.append(
            Block(
                kind: .note(label), content: content, line: line, lastLine: line,
                attributes: attributes.removeValue(forKey: line), range: range))
    }

    private mutating func addCode(_ event: MarkdownTree.Event, line: Int) {
        let range = file.lines.range(ofLine: line)
        lost.append(("code", file.span(range, line: line)))
        var text = String(decoding: event.literal, as: UTF8.self)
        while text.last == "\n" { text.removeLast() }
        guard !text.isEmpty else { return }
        let content = InlineText(passage: Passage(text, source: file.span(range, line: line)))
        blocks.append(
            Block(
                kind: .preformatted, content: content, line: line, lastLine: line, attributes: nil, range: range
            ))
    }

    /// Where the running text of a block's first line begins: behind the marks of lists, quotes and notes.
    private func contentStart(_ kind: Block.Kind, _ line: Range<Int>) -> Int {
        var index = line.lowerBound
        if case .note = kind, let colon = noteColon(line) { index = colon + 1 }
        while index < line.upperBound {
            let byte = file.text[index]
            if byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">") {
                index += 1
            } else if case .heading = kind, byte == UInt8(ascii: "#") {
                while index < line.upperBound, file.text[index] == byte { index += 1 }
                break
            } else if let end = listMarkEnd(at: index, line.upperBound) {
                index = end
            } else {
                break
            }
        }
        return index
    }

    private func leadingEdge(_ kind: Block.Kind, _ line: Range<Int>) -> Int {
        var index = line.lowerBound
        while index < line.upperBound, file.text[index] == 0x20 || file.text[index] == 0x09 { index += 1 }
        return index
    }

    private func listMarkEnd(at start: Int, _ limit: Int) -> Int? {
        var index = start
        let byte = file.text[index]
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+") {
            index += 1
        } else {
            while index < limit, index - start < 9, file.text[index] >= 0x30, file.text[index] <= 0x39 {
                index += 1
            }
            guard index > start, index < limit,
                file.text[index] == UInt8(ascii: ".") || file.text[index] == UInt8(ascii: ")")
            else { return nil }
            index += 1
        }
        guard index < limit, file.text[index] == 0x20 || file.text[index] == 0x09 else { return nil }
        return index
    }

    private func noteColon(_ line: Range<Int>) -> Int? {
        let content = file.text[line].drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        guard content.starts(with: "[^".utf8), let close = content.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.upperBound, file.text[close + 1] == UInt8(ascii: ":")
        else { return nil }
        return close + 1
    }

    private func label(ofNoteAt line: Int) -> String? {
        let range = file.lines.range(ofLine: line)
        guard let colon = noteColon(range), let open = file.text[range].firstIndex(of: UInt8(ascii: "^")),
            open + 1 < colon - 1
        else { return nil }
        return file.string((open + 1)..<(colon - 1))
    }

    private mutating func addBareAttributes() {
        for (line, found) in attributes {
            let content = InlineText(passage: Passage("", source: file.span(found.range, line: line)))
            blocks.append(
                Block(
                    kind: .bare, content: content, line: line, lastLine: line, attributes: found,
                    range: found.range))
        }
        blocks.sort { $0.line < $1.line }
    }
}
