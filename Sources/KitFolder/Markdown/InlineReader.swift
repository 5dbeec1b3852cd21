import DossierKit
import DossierText

/// Turns the inline events of one block into a passage, and finds for every byte of it the byte of the file.
///
/// The parser says what the text is but not where each letter stood: escapes, references and line breaks lie
/// between. So the events are walked side by side with the source, which they determine byte for byte.
struct InlineReader {
    let file: MarkdownFile
    private var cursor: Int
    private let end: Int
    private let quoteDepth: Int
    /// True for a text whose notes stand in another one, so that no mark is known to be without a note.
    private let notesAreElsewhere: Bool

    private var text: [UInt8] = []
    private var marks: [Passage.Mark] = []
    private var pieces: [Passage.Piece] = []
    private var open: [Int] = []
    private var openTags: [(name: String, mark: Int)] = []
    private var verbatim = false
    private var pictures = 0
    private var result = InlineText(passage: Passage(""))

    /// `range` is where the block's content lies in the file.
    init(_ file: MarkdownFile, range: Range<Int>, quoteDepth: Int = 0, notesAreElsewhere: Bool = false) {
        self.file = file
        self.notesAreElsewhere = notesAreElsewhere
        cursor = range.lowerBound
        end = min(range.upperBound, file.text.count)
        self.quoteDepth = quoteDepth
        skipBlanks()
    }

    mutating func read(_ events: ArraySlice<MarkdownTree.Event>) -> InlineText {
        let start = cursor
        for event in events { read(event) }
        let line = file.lines.line(of: start)
        result.passage = Passage(
            String(decoding: text, as: UTF8.self), marks: marks,
            source: file.span(start..<max(start, cursor), line: line), pieces: pieces)
        return result
    }

    private mutating func read(_ event: MarkdownTree.Event) {
        if event.isEnd {
            close(event.kind)
            return
        }
        switch event.kind {
        case .text: match(event.literal)
        case .softBreak:
            text.append(0x20)
            skipLineBreak()
        case .lineBreak:
            text.append(0x0A)
            skipLineBreak()
        case .codeSpan: code(event.literal)
        case .html: tag(event.literal)
        case .emphasis:
            begin(.emphasis)
            cursor += 1
        case .strong:
            begin(.strong)
            result.starred.insert(marks.count - 1)
            cursor += 2
        case .link:
            begin(.link(event.url))
            verbatim = cursor < end && file.text[cursor] == UInt8(ascii: "<")
            cursor += 1
            if !event.title.isEmpty { lose("the title of a link") }
        case .picture:
            pictures += 1
            lose("a picture")
        case .footnoteMark: footnoteMark()
        default: break
        }
    }

    private mutating func begin(_ kind: Passage.Mark.Kind) {
        open.append(marks.count)
        marks.append(Passage.Mark(kind, text.count..<text.count))
    }

    private mutating func close(_ kind: MarkdownTree.Kind) {
        switch kind {
        case .emphasis, .strong, .link:
            guard let index = open.popLast() else { return }
            marks[index].range = marks[index].range.lowerBound..<text.count
            if kind == .link {
                cursor = verbatim ? cursor + 1 : LinkTail.end(in: file.text, at: cursor, limit: end)
                verbatim = false
            } else {
                cursor += kind == .emphasis ? 1 : 2
            }
        case .picture:
            pictures -= 1
            cursor = LinkTail.end(in: file.text, at: cursor, limit: end)
        default: break
        }
    }

    // MARK: Text

    private mutating func match(_ literal: [UInt8]) {
        var index = 0
        while index < literal.count {
            index = matchLetters(literal, from: index)
            guard index < literal.count else { return }
            if cursor >= end {
                text.append(literal[index])
                index += 1
                continue
            }
            let byte = file.text[cursor]
            if verbatim {
                if byte != literal[index] { resynchronise(to: literal[index]) }
                take(literal[index])
                index += 1
            } else if byte == UInt8(ascii: "\\"), cursor + 1 < end, file.text[cursor + 1] == literal[index],
                isPunctuation(literal[index])
            {
                cursor += 1
                take(literal[index])
                index += 1
            } else if byte == UInt8(ascii: "&"),
                let entity = Entity.decode(file.text, at: cursor, limit: end),
                literal[index...].starts(with: entity.bytes)
            {
                place(entity.bytes, at: cursor, isSpelledOut: true)
                cursor = entity.end
                index += entity.bytes.count
            } else if byte == literal[index] {
                if byte == UInt8(ascii: "["), let label = danglingLabel(literal, index) {
                    if notesAreElsewhere {
                        marks.append(Passage.Mark(.footnote(label), text.count..<text.count))
                    } else {
                        let span = file.span(cursor..<(cursor + label.utf8.count + 3))
                        result.dangling.append((label, text.count, span))
                    }
                    cursor += label.utf8.count + 3
                    index += label.utf8.count + 3
                } else {
                    take(byte)
                    index += 1
                }
            } else {
                resynchronise(to: literal[index])
                take(literal[index])
                index += 1
            }
        }
    }

    /// Takes what stands in the source as it is; the index of the first byte that may not.
    private mutating func matchLetters(_ literal: [UInt8], from start: Int) -> Int {
        var index = start
        var at = cursor
        while index < literal.count, at < end, literal[index] == file.text[at] {
            let byte = literal[index]
            let isSign = byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "[")
            if isSign, !verbatim { break }
            index += 1
            at += 1
        }
        place(literal[start..<index], at: cursor)
        cursor = at
        return index
    }

    /// The label of `[^label]` at an index of the literal, if the source has it unescaped too.
    private func danglingLabel(_ literal: [UInt8], _ index: Int) -> String? {
        guard index + 3 < literal.count, literal[index + 1] == UInt8(ascii: "^"),
            let close = literal[(index + 2)...].prefix(100).firstIndex(of: UInt8(ascii: "]")), close > index + 2
        else { return nil }
        let label = literal[(index + 2)..<close]
        guard !label.contains(0x20), !label.contains(0x5B), cursor + (close - index) < end,
            literal[index...close].elementsEqual(file.text[cursor...(cursor + close - index)])
        else { return nil }
        return String(decoding: label, as: UTF8.self)
    }

    /// Appends one byte that stands at the cursor.
    private mutating func take(_ byte: UInt8) {
        guard pictures == 0 else {
            cursor += 1
            return
        }
        if cursor < end, file.text[cursor] == byte {
            place(CollectionOfOne(byte), at: cursor)
        } else {
            text.append(byte)
        }
        cursor = min(cursor + 1, end)
    }

    private mutating func place(_ bytes: some Collection<UInt8>, at origin: Int, isSpelledOut: Bool = false) {
        guard pictures == 0, !bytes.isEmpty else { return }
        if !isSpelledOut, let last = pieces.last, last.at + last.length == text.count,
            last.origin + last.length == origin
        {
            pieces[pieces.count - 1].length += bytes.count
        } else {
            pieces.append(
                Passage.Piece(
                    at: text.count, length: bytes.count, origin: origin, line: file.lines.line(of: origin)))
        }
        text.append(contentsOf: bytes)
    }

    /// Goes on to the next place that holds a byte: a safety net for markup this walk does not know.
    private mutating func resynchronise(to byte: UInt8) {
        if let found = file.text[cursor..<end].prefix(1024).firstIndex(of: byte) { cursor = found }
    }

    // MARK: Breaks, code, tags, footnotes

    private mutating func skipBlanks() {
        while cursor < end, file.text[cursor] == 0x20 || file.text[cursor] == 0x09 { cursor += 1 }
    }

    private mutating func skipLineBreak() {
        guard let newLine = file.text[min(cursor, end)..<end].firstIndex(of: 0x0A) else { return }
        cursor = newLine + 1
        skipBlanks()
        for _ in 0..<quoteDepth where cursor < end && file.text[cursor] == UInt8(ascii: ">") {
            cursor += 1
            skipBlanks()
        }
    }

    private mutating func code(_ literal: [UInt8]) {
        lose("code")
        var ticks = 0
        while cursor < end, file.text[cursor] == UInt8(ascii: "`") {
            cursor += 1
            ticks += 1
        }
        for byte in literal {
            if cursor < end, file.text[cursor] != byte {
                if byte == 0x20, file.text[cursor] == 0x0A {
                    text.append(byte)
                    skipLineBreak()
                    continue
                }
                resynchronise(to: byte)
            }
            take(byte)
        }
        while cursor < end, file.text[cursor] != UInt8(ascii: "`") { cursor += 1 }
        cursor = min(cursor + ticks, end)
    }

    private mutating func tag(_ literal: [UInt8]) {
        let start = cursor
        defer { cursor = min(start + literal.count, end) }
        let tag = HTMLTag(literal)
        switch tag {
        case .lineBreak: text.append(0x0A)
        case .comment: break
        case .opening(let name, let kind):
            openTags.append((name, marks.count))
            marks.append(Passage.Mark(kind, text.count..<text.count))
        case .closing(let name):
            guard let index = openTags.lastIndex(where: { $0.name == name }) else { return }
            let mark = openTags.remove(at: index).mark
            marks[mark].range = marks[mark].range.lowerBound..<text.count
        case .unknown: lose("an HTML tag")
        }
    }

    private mutating func footnoteMark() {
        let start = cursor
        while cursor < end, file.text[cursor] != UInt8(ascii: "]") { cursor += 1 }
        guard cursor < end, cursor > start + 2 else { return }
        let label = String(decoding: file.text[(start + 2)..<cursor], as: UTF8.self)
        cursor += 1
        marks.append(Passage.Mark(.footnote(label), text.count..<text.count))
    }

    private mutating func lose(_ what: String) {
        let start = min(cursor, max(0, file.text.count - 1))
        result.lost.append((what, file.span(start..<min(start + 1, file.text.count))))
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
