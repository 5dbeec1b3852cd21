import DossierKit
import DossierText

/// Writes a passage as Markdown that reads back as the same passage.
///
/// Marks become `*…*`, `**…**` and `[…](…)` where Markdown can express them; the rest (bold that ends inside a
/// word, marks that cross) becomes `<em>`, `<strong>` and `<a>`, which every Markdown reader knows.
struct PassageWriter {
    struct Form {
        /// Footnote labels by id.
        var labels: [String: String] = [:]
        /// Blanks in front of all lines but the first.
        var indent = 0
        /// True where a line break would end the text: headings, front matter.
        var isOneLine = false
        /// True where a text that begins in `**bold**` would be taken for a question or a speaker.
        var keepsBoldApart = false
        /// True for a text that is to stand between `**` and `**`.
        var isBold = false
    }

    /// For a block of the body.
    static func block(_ passage: Passage, _ form: Form) -> String {
        PassageWriter(passage, form).text()
    }

    /// For a value of the front matter.
    static func inline(_ passage: Passage, labels: [String: String]) -> String {
        PassageWriter(passage, Form(labels: labels, isOneLine: true)).text()
    }

    /// A text without marks, on one line.
    static func line(_ text: String) -> String {
        PassageWriter(Passage(text), Form(isOneLine: true)).text()
    }

    private let form: Form
    private let bytes: [UInt8]
    private let marks: [Passage.Mark]
    private let styles: [MarkStyle]
    private let borders: Set<Int>

    private init(_ passage: Passage, _ form: Form) {
        self.form = form
        bytes = Array(passage.text.utf8)
        let count = bytes.count
        let sound = passage.marks.filter { $0.range.lowerBound >= 0 && $0.range.upperBound <= count }
        marks = sound.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }.map(\.element)
        styles = MarkStyle.choose(marks, in: bytes, form)
        borders = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
    }

    private func text() -> String {
        if marks.isEmpty { return escaped(0..<bytes.count, inLink: false) }
        var out = ""
        var at = 0
        for border in borders.sorted() {
            out += escaped(at..<border, inLink: isInLink(at..<border))
            at = border
            for index in marks.indices.reversed()
            where marks[index].range.upperBound == border && marks[index].range.lowerBound < border {
                out += closing(index)
            }
            for index in marks.indices where marks[index].range.lowerBound == border {
                out += opening(index)
                if marks[index].range.isEmpty { out += closing(index) }
            }
        }
        return out + escaped(at..<bytes.count, inLink: false)
    }

    private func opening(_ index: Int) -> String {
        switch (marks[index].kind, styles[index]) {
        case (.footnote(let id), _): form.labels[id].map { "[^\($0)]" } ?? ""
        case (.emphasis, .sign): "*"
        case (.strong, .sign): "**"
        case (.link, .sign): "["
        case (.link, .address): "<"
        case (.emphasis, _): "<em>"
        case (.strong, _): "<strong>"
        case (.link(let url), _): "<a href=\"\(LinkText.attribute(url))\">"
        }
    }

    private func closing(_ index: Int) -> String {
        switch (marks[index].kind, styles[index]) {
        case (.footnote, _): ""
        case (.emphasis, .sign): "*"
        case (.strong, .sign): "**"
        case (.link(let url), .sign): "](\(LinkText.destination(url)))"
        case (.link, .address): ">"
        case (.emphasis, _): "</em>"
        case (.strong, _): "</strong>"
        case (.link, _): "</a>"
        }
    }

    private func isInLink(_ range: Range<Int>) -> Bool {
        marks.indices.contains {
            if case .link = marks[$0].kind, styles[$0] == .sign {
                return marks[$0].range.lowerBound <= range.lowerBound
                    && marks[$0].range.upperBound >= range.upperBound
            }
            return false
        }
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
        marks.indices.contains { styles[$0] == .address && marks[$0].range == range }
    }

    // MARK: Letters

    private func escaped(_ range: Range<Int>, inLink: Bool) -> String {
        if range.isEmpty { return "" }
        if isAddress(range) { return String(decoding: bytes[range], as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(range.count + 8)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x80 {
                index = appendLetter(index, range, to: &out)
                continue
            }
            append(byte, index, range, inLink: inLink, to: &out)
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func append(_ byte: UInt8, _ index: Int, _ range: Range<Int>, inLink: Bool, to out: inout [UInt8]) {
        let isLineStart = index == 0 || bytes[index - 1] == 0x0A
        let next = index + 1 < bytes.count ? bytes[index + 1] : nil
        switch byte {
        case 0x00: out.append(contentsOf: "\u{FFFD}".utf8)
        case 0x0A:
            if form.isOneLine || index == 0 || next == nil {
                reference(byte, to: &out)
            } else {
                out.append(contentsOf: [UInt8(ascii: "\\"), 0x0A])
                out.append(contentsOf: repeatElement(0x20, count: form.indent))
            }
        case 0x01..<0x20: reference(byte, to: &out)
        case 0x20:
            if isLineStart || next == nil || next == 0x0A {
                reference(byte, to: &out)
            } else {
                out.append(byte)
            }
        default:
            if Escaping.needsBackslash(bytes, index, isLineStart: isLineStart, borders: borders, inLink: inLink)
            {
                out.append(UInt8(ascii: "\\"))
            }
            out.append(byte)
        }
    }

    /// A character beyond ASCII. Named by number are a combining mark that follows markup, so that no normalisation
    /// can weld it to the sign in front of it, and a blank at either end, where a sign may have to touch a letter.
    private func appendLetter(_ index: Int, _ range: Range<Int>, to out: inout [UInt8]) -> Int {
        var end = index + 1
        while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        let letter = bytes[index..<end]
        let isAfterSign = index == range.lowerBound || bytes[index - 1] < 0x41
        let isAtEnd = index == 0 || end == bytes.count
        if isAfterSign || isAtEnd, let scalar = String(decoding: letter, as: UTF8.self).unicodeScalars.first,
            (isAfterSign && scalar.properties.canonicalCombiningClass != .notReordered)
                || (isAtEnd && scalar.properties.generalCategory == .spaceSeparator)
        {
            out.append(contentsOf: "&#\(scalar.value);".utf8)
        } else {
            out.append(contentsOf: letter)
        }
        return end
    }

    private func reference(_ byte: UInt8, to out: inout [UInt8]) {
        out.append(contentsOf: "&#\(byte);".utf8)
    }
}
