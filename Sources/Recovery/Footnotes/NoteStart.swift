import DossierManuscript

/// A place where a note may begin: a number or sign before a text, or alone above it.
struct NoteStart: Hashable {
    var marker: String
    var number: NoteNumber
    var form: NoteForm
    var line: Int
    /// Where the number stands: at the line's begin, or inside it where notes run on in one paragraph.
    var place: Int
    /// Where the note's text begins; may be on a later line.
    var text: Int
    var isNumbered = true
    /// How much its looks speak for a note.
    var weight = 0
}

/// Finds where notes may begin.
struct NoteStarts {
    private let draft: Draft
    private let markers: Set<String>

    /// Lists of more are lists of something else.
    private static let most = 4000
    /// Lines of a paragraph in which notes run on.
    private static let reach = 30

    /// - Parameter markers: the marks of the text; a note without any is none.
    init(_ draft: Draft, markers: Set<String>) {
        self.draft = draft
        self.markers = markers
    }

    /// In reading order; O(n).
    func found() -> [NoteStart] {
        var starts: [NoteStart] = []
        let questions = NumberedTurns.questions(in: draft)
        for line in draft.lines.indices where draft.lines[line].use == .text && !questions.contains(line) {
            guard let start = start(line), isWanted(start) else { continue }
            starts.append(start)
            if starts.count >= NoteStarts.most { break }
        }
        var all: [NoteStart] = []
        for (index, start) in starts.enumerated() {
            all.append(start)
            guard start.number.series == .figures else { continue }
            let next = index + 1 < starts.count ? starts[index + 1].line : draft.lines.count
            all += runningOn(from: start, before: min(next, start.line + NoteStarts.reach))
        }
        return all
    }

    /// Its marker or a neighbour of it stands in the text.
    private func isWanted(_ start: NoteStart) -> Bool {
        if markers.contains(start.marker) { return true }
        guard start.number.series == .figures else { return false }
        return markers.contains(String(start.number.value - 1)) || markers.contains(start.number.next)
    }

    private func start(_ index: Int) -> NoteStart? {
        let facts = draft.lines[index]
        let text = draft.paper.text
        let end = facts.content.upperBound
        guard let mark = NoteMark(text, facts.content.lowerBound, end, raised: raisedEnd(index)),
            let number = NoteNumber(mark.marker)
        else { return nil }
        var start = NoteStart(
            marker: mark.marker, number: number, form: mark.form, line: index,
            place: facts.content.lowerBound, text: NoteStarts.afterSpace(text, mark.end, end))
        let isApart = start.text > mark.end
        if start.text >= end {
            guard let next = nextText(after: index), next - index <= 2 else { return nil }
            start.text = draft.lines[next].content.lowerBound
            start.weight = weight(
                start, ByteClass.at(text, start.text, draft.lines[next].content.upperBound), next)
            return start
        }
        let kind = ByteClass.at(text, start.text, end)
        switch kind {
        case .upper, .letter, .quote, .open, .dash: break
        case .lower where isApart || mark.form != .plain && mark.form != .stopped || isSmall(index): break
        case .lower where mark.form == .plain && !isOrdinal(start.text, end): start.weight = -2
        case .digit where isApart || mark.form != .plain || isYear(at: start.text, end): break
        default: return nil
        }
        // A tab and a name behind a quantity are a row of credits.
        if kind == .lower, mark.form == .plain, facts.traits.contains(.cells) { return nil }
        start.weight += weight(start, kind, index)
        return start
    }

    /// "1st assistant", "2e prix".
    private func isOrdinal(_ start: Int, _ end: Int) -> Bool {
        let word = draft.paper.text[start..<min(end, start + 5)].prefix { $0 != 0x20 }
        return NoteStarts.ordinals.contains(String(decoding: word, as: UTF8.self))
    }

    private static let ordinals: Set<String> = [
        "st", "nd", "rd", "th", "er", "re", "e", "de", "te", "ste", "ème", "eme", "a", "o", "ª", "º",
    ]

    private func weight(_ start: NoteStart, _ kind: ByteClass, _ line: Int) -> Int {
        var weight = NoteStarts.weight(of: start.form)
        switch kind {
        case .lower, .dash: weight += start.form == .plain || start.form == .stopped ? -2 : 0
        case .digit: weight += start.form == .plain ? -1 : 0
        default: weight += 2
        }
        if isSmall(line) { weight += 2 }
        if draft.paper.lines[start.line].tag == .note { weight += 4 }
        return weight
    }

    private static func weight(of form: NoteForm) -> Int {
        switch form {
        case .raised, .square, .sign: 4
        case .round, .closed: 3
        case .stopped: 1
        case .plain: 0
        }
    }

    private func isSmall(_ line: Int) -> Bool {
        draft.bodySize > 0 && draft.lines[line].size > 0 && draft.lines[line].size < draft.bodySize * 0.95
    }

    private func isYear(at start: Int, _ end: Int) -> Bool {
        let text = draft.paper.text
        return start + 4 <= end && text[start..<(start + 4)].allSatisfy { (0x30...0x39).contains($0) }
            && (start + 4 == end || !(0x30...0x39).contains(text[start + 4]))
    }

    /// The end of raised type with which a line begins.
    private func raisedEnd(_ line: Int) -> Int? {
        guard let first = draft.paper.lines[line].runs.first else { return nil }
        let run = draft.paper.runs[Int(first)]
        guard run.style.contains(.raised) else { return nil }
        return min(run.range.upperBound, draft.lines[line].content.upperBound)
    }

    private func nextText(after line: Int) -> Int? {
        var next = line + 1
        while next < draft.lines.count, next <= line + 3 {
            let facts = draft.lines[next]
            if facts.use == .text { return facts.traits.contains(.number) ? nil : next }
            if facts.use != .blank { return nil }
            next += 1
        }
        return nil
    }

    private static func afterSpace(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end {
            if text[at] == 0x20 || text[at] == 0x09 {
                at += 1
            } else if at + 1 < end, text[at] == 0xC2, text[at + 1] == 0xA0 {
                at += 2
            } else {
                break
            }
        }
        return at
    }

    // MARK: Notes in one paragraph

    /// The notes that follow one in its own paragraph: "1 The law. 2 In the dialect."
    private func runningOn(from first: NoteStart, before limit: Int) -> [NoteStart] {
        let text = draft.paper.text
        var found: [NoteStart] = []
        var last = first
        var line = draft.paper.lineIndex(of: first.text)
        while line < limit, draft.lines[line].use == .text {
            let content = draft.lines[line].content
            var at = max(content.lowerBound, last.text)
            while at < content.upperBound {
                guard isAfterSentence(at, content, isFirstLine: line == last.line),
                    let mark = NoteMark(
                        text, at, content.upperBound, raised: raised(at, line, content.upperBound)),
                    mark.marker == last.number.next, mark.form == first.form,
                    let number = NoteNumber(mark.marker), markers.contains(mark.marker)
                else {
                    at += 1
                    continue
                }
                let start = NoteStarts.afterSpace(text, mark.end, content.upperBound)
                guard start < content.upperBound, start > mark.end || mark.form == .raised else { break }
                last = NoteStart(
                    marker: mark.marker, number: number, form: mark.form, line: line, place: at, text: start,
                    weight: NoteStarts.weight(of: mark.form) - 1)
                found.append(last)
                at = start
            }
            line += 1
        }
        return found
    }

    /// The byte begins a word behind a sentence's end.
    private func isAfterSentence(_ at: Int, _ content: Range<Int>, isFirstLine: Bool) -> Bool {
        let text = draft.paper.text
        let isMark =
            (0x30...0x39).contains(text[at]) || text[at] == 0x28 || text[at] == 0x5B || text[at] >= 0xC2
        guard isMark, at > content.lowerBound + 1, text[at - 1] == 0x20 else { return false }
        var before = at - 1
        while before > content.lowerBound, text[before - 1] == 0x20 { before -= 1 }
        var start = before - 1
        while start > content.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
        switch ByteClass.at(text, start, content.upperBound) {
        case .stop, .question, .quote, .close: return true
        default: return false
        }
    }

    /// The end of raised type that begins at a byte.
    private func raised(_ at: Int, _ line: Int, _ end: Int) -> Int? {
        for index in draft.paper.lines[line].runs {
            let run = draft.paper.runs[Int(index)]
            if run.range.lowerBound == at, run.style.contains(.raised) { return min(end, run.range.upperBound) }
        }
        return nil
    }
}
