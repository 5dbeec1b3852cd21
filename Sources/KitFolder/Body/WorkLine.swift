import DossierKit
import DossierText

/// One line of a filmography: `2013 – *The Ferryman* (*Original Title*; also *Other*), short, 40 min – a note`.
enum WorkLine {
    /// Reads what people write, and exactly what `text(of:)` writes.
    static func read(_ block: Block, file: MarkdownFile) -> Work {
        let passage = block.content.passage
        var scanner = WorkScanner(passage: passage, source: { passage.source(of: $0) })
        var work = scanner.read()
        if let attributes = block.attributes { apply(attributes, to: &work, file: file) }
        work.source = file.span(block.range, line: block.line)
        return work
    }

    static let keys = [
        "title", "original", "other", "year", "minutes", "kind", "note", "confidence", "title-confidence",
        "original-confidence", "year-confidence", "minutes-confidence",
    ]

    private static func apply(_ attributes: Attributes, to work: inout Work, file: MarkdownFile) {
        let source = file.span(attributes.range)
        func found(_ key: String) -> Found<String>? { attributes.value(key).map { Found($0, source: source) } }
        func number(_ key: String) -> Found<Int>? {
            attributes.value(key).flatMap { Int($0) }.map { Found($0, source: source) }
        }
        func confidence(_ key: String) -> Double? { attributes.value(key).flatMap { Double($0) } }
        if let title = found("title") { work.title = title }
        if let original = found("original") { work.originalTitle = original }
        if let others = attributes.value("other") {
            work.otherTitles = NameList.read(others).map {
                Found($0.value, source: source, confidence: $0.confidence)
            }
        }
        if let year = number("year") { work.year = year }
        if let minutes = number("minutes") { work.runningTime = minutes }
        if let kind = attributes.value("kind") { work.kind = KitKey.value(kind, of: Work.Kind.self) }
        if let note = attributes.value("note") { work.note = note }
        work.confidence = confidence("confidence") ?? 1
        work.title.confidence = confidence("title-confidence") ?? 1
        work.originalTitle?.confidence = confidence("original-confidence") ?? 1
        work.year?.confidence = confidence("year-confidence") ?? 1
        work.runningTime?.confidence = confidence("minutes-confidence") ?? 1
    }
}

/// Goes through the text of a work from left to right.
private struct WorkScanner {
    let passage: Passage
    let source: (Range<Int>) -> SourceSpan?
    private let text: [UInt8]
    private var at = 0

    init(passage: Passage, source: @escaping (Range<Int>) -> SourceSpan?) {
        self.passage = passage
        self.source = source
        text = Array(passage.text.utf8)
    }

    mutating func read() -> Work {
        let leadingYear = year()
        if leadingYear != nil { skipSeparator() }
        let title = titleRange() ?? plainTitleRange()
        var work = Work(found(title))
        work.year = leadingYear
        at = title.upperBound
        readBrackets(&work)
        while readItem(&work) {}
        readNote(&work)
        return work
    }

    // MARK: Parts

    private mutating func year() -> Found<Int>? {
        let digits = text[at...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let value = Int(String(decoding: digits, as: UTF8.self)), value >= 1000,
            at + 4 == text.count || !isDigit(text[at + 4]), !startsEmphasis(at)
        else { return nil }
        let range = at..<(at + 4)
        at += 4
        return Found(value, source: source(range))
    }

    /// Blanks and a dash, colon, comma or full stop.
    private mutating func skipSeparator() {
        while at < text.count, !startsEmphasis(at) {
            if [0x20, 0x09, 0x2D, 0x3A, 0x2C, 0x2E].contains(text[at]) {
                at += 1
            } else if dash(at) != nil {
                at += 3
            } else {
                return
            }
        }
    }

    private func titleRange() -> Range<Int>? {
        passage.marks.first { mark in
            guard mark.range.lowerBound == at, !mark.range.isEmpty else { return false }
            return mark.kind == .emphasis || mark.kind == .strong
        }?.range
    }

    /// Up to a bracket, a comma or a dash, for a title that is not set apart.
    private func plainTitleRange() -> Range<Int> {
        var end = at
        while end < text.count {
            if text[end] == 0x20, end + 1 < text.count, text[end + 1] == 0x28 || dash(end + 1) != nil { break }
            if text[end] == 0x2C, end + 1 < text.count, text[end + 1] == 0x20 { break }
            end += 1
        }
        return at..<end
    }

    /// ` (*Original*; also *Other*, *Third*)` or ` (2013)`.
    private mutating func readBrackets(_ work: inout Work) {
        while at + 2 < text.count, text[at] == 0x20, text[at + 1] == 0x28 {
            let inner = at + 2
            if work.year == nil, let close = closing(inner), close == inner + 4 {
                let before = at
                at = inner
                if let year = year() {
                    work.year = year
                    at = close + 1
                    continue
                }
                at = before
            }
            var next = inner
            let original = emphasis(at: next)
            if let original { next = original.upperBound }
            var others: [Range<Int>] = []
            let lead = original == nil ? "also " : "; also "
            if has(lead, next) {
                var other = next + lead.utf8.count
                while let range = emphasis(at: other) {
                    others.append(range)
                    next = range.upperBound
                    guard has(", ", next) else { break }
                    other = next + 2
                }
            }
            guard original != nil || !others.isEmpty, next < text.count, text[next] == 0x29 else { return }
            if let original { work.originalTitle = found(original) }
            work.otherTitles = others.map(found)
            at = next + 1
        }
    }

    /// `, short` or `, 40 min`.
    private mutating func readItem(_ work: inout Work) -> Bool {
        guard has(", ", at) else { return false }
        let start = at + 2
        var end = start
        while end < text.count, text[end] != 0x2C, !(text[end] == 0x20 && dash(end + 1) != nil) { end += 1 }
        let item = String(decoding: text[start..<end], as: UTF8.self)
        if work.kind == nil, let kind = WorkWords.kind(item) {
            work.kind = kind
        } else if work.runningTime == nil, let minutes = WorkWords.minutes(item) {
            let digits = start..<(start + String(minutes).utf8.count)
            work.runningTime = Found(minutes, source: source(digits))
        } else if work.year == nil, item.utf8.count == 4, let value = Int(item), value >= 1000 {
            work.year = Found(value, source: source(start..<end))
        } else {
            return false
        }
        at = end
        return true
    }

    private mutating func readNote(_ work: inout Work) {
        guard at < text.count else { return }
        if text[at] == 0x20, let length = dash(at + 1), at + 1 + length < text.count,
            text[at + 1 + length] == 0x20
        {
            at += length + 2
        } else if has(", ", at) || has(". ", at) || has(": ", at) {
            at += 2
        } else if text[at] == 0x20 {
            at += 1
        }
        let note = String(decoding: text[at...], as: UTF8.self)
        if !note.isEmpty, !["."].contains(note) { work.note = note }
    }

    // MARK: Looking

    private func found(_ range: Range<Int>) -> Found<String> {
        Found(String(decoding: text[range], as: UTF8.self), source: source(range))
    }

    private func emphasis(at place: Int) -> Range<Int>? {
        passage.marks.first { $0.kind == .emphasis && $0.range.lowerBound == place && !$0.range.isEmpty }?.range
    }

    private func startsEmphasis(_ place: Int) -> Bool {
        passage.marks.contains {
            $0.range.lowerBound == place && !$0.range.isEmpty && ($0.kind == .emphasis || $0.kind == .strong)
        }
    }

    private func has(_ word: String, _ place: Int) -> Bool {
        place <= text.count && text[place...].starts(with: word.utf8)
    }

    private func closing(_ place: Int) -> Int? { text[place...].prefix(8).firstIndex(of: 0x29) }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Length of the dash that stands at a place with a blank behind it.
    private func dash(_ place: Int) -> Int? {
        guard place < text.count else { return nil }
        if text[place] == 0x2D { return 1 }
        let rest = text[place...]
        return rest.starts(with: "–".utf8) || rest.starts(with: "—".utf8) ? 3 : nil
    }
}

/// What a filmography calls its works.
enum WorkWords {
    static func kind(_ text: String) -> Work.Kind? {
        if let kind = KitKey.value(text, of: Work.Kind.self) { return kind }
        return others[folded(text)]
    }

    /// Minutes of `40 min` or `40'`.
    static func minutes(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, digits.first != "0" || digits.count == 1 else { return nil }
        let unit = text.dropFirst(digits.count).drop { $0 == " " || $0 == "\u{A0}" }
        guard ["min", "min.", "minutes", "mins", "'", "’", "′", "mn", "мин"].contains(unit.lowercased()) else {
            return nil
        }
        return Int(digits)
    }

    private static let others: [String: Work.Kind] = [
        "feature film": .feature, "short film": .short, "medium-length film": .mediumLength,
        "docu": .documentary,
        "documentary film": .documentary, "tv series": .series, "tv film": .tv, "music video": .musicVideo,
        "long metrage": .feature, "court metrage": .short, "documentaire": .documentary, "spielfilm": .feature,
        "kurzfilm": .short, "dokumentarfilm": .documentary, "largometraje": .feature, "cortometraje": .short,
        "documental": .documentary, "lungometraggio": .feature, "cortometraggio": .short,
        "documentario": .documentary,
    ]
}
