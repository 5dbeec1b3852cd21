import DossierKit
import DossierManuscript
import DossierText

/// A stretch of an interview that one person says: what the decision between question and answer is made on.
struct InterviewUnit {
    var lines: [Int]
    /// What is said, without the label before it.
    var text: Passage
    /// The label before it, as printed: `Q`, `KB`, `VARGA`.
    var label: String?
    /// A line with nothing but the speaker's name stood before it.
    var speaker: String?
    /// Whom the label stands for, if it is initials that the kit explains.
    var named: String?
    var isDashed = false
    var bold: Float = 0
    var italic: Float = 0
    /// The share of its letters in lines without small ones.
    var capitals: Float = 0
    /// The share set in another colour than most of the interview.
    var accent: Float = 0
    /// The space above, in points or, without layout, in blank lines; nil at the top of a page or a column.
    var gapAbove: Float?
    /// Cut off from the unit before by a guess; if both turn out to be one turn they are one paragraph again.
    var isSoftCut = false
    /// Only the end of the unit before by its printing: no gap, no indent between.
    var words: Int { text.text.utf8.count { $0 == 0x20 } + 1 }
}

/// Cuts the lines of an interview into units.
struct InterviewUnits {
    let draft: Draft
    let zone: Zone
    /// Labels that come back at line starts.
    let labels: Set<String>
    /// Initials that stand for someone: those that a bracket explains, and those of the people of the kit.
    private let initials: [String: String]
    let measure: Measure
    /// Neither type, marks nor blank lines tell where someone else speaks.
    let isTorn: Bool
    private let usesDashes: Bool
    /// Questions are counted: `1. Why a ferry?`
    private let usesNumbers: Bool
    private let usesSpeakerLines: Bool
    private let indents: InterviewIndents
    /// What stands between blank lines and begins with a mark is a question as a whole.
    private let blocksAsk: Bool
    /// The colour of most letters.
    private let inkColour: UInt32?

    init(_ draft: Draft, _ zone: Zone) {
        self.draft = draft
        self.zone = zone
        let lines = Array(zone.body)
        measure = Measure(draft, lines)
        initials = InterviewInitials.known(lines, zone.subject, draft)
        labels = InterviewUnits.labels(lines, initials, draft)
        let text = lines.filter { draft.lines[$0].use == .text }
        indents = InterviewIndents(lines, draft)
        blocksAsk = InterviewUnits.markedBlocksAsk(lines, draft)
        let dashed = text.count { InterviewUnits.opensTurn($0, draft) }
        usesDashes = dashed >= 3 && dashed * 2 <= text.count || InterviewUnits.takesTurns(text, draft)
        inkColour = InterviewUnits.inkColour(text, draft)
        usesNumbers = NumberedTurns.count(text.compactMap { NumberedTurns.number($0, draft)?.value })
        usesSpeakerLines = text.count { InterviewUnits.isSpeakerLine($0, draft) } >= 3
        let gaps = zip(text, text.dropFirst()).count { $1 > $0 + 1 && draft.lines[$0 + 1].use == .blank }
        isTorn =
            !draft.paper.hasLayout && !draft.paper.hasWholeParagraphs && labels.isEmpty && !usesDashes
            && !usesNumbers && !usesSpeakerLines && gaps * 12 <= text.count
    }

    /// A dash opens every turn, so that there may be as many dashes as lines.
    private static func takesTurns(_ lines: [Int], _ draft: Draft) -> Bool {
        guard let first = lines.first, InterviewUnits.opensTurn(first, draft) else { return false }
        var asks: [Bool] = []
        for line in lines {
            if opensTurn(line, draft) { asks.append(false) }
            asks[asks.count - 1] = draft.lines[line].traits.contains(.endsQuestion)
        }
        return DashedTurns.alternate(asks)
    }

    func units() -> [InterviewUnit] {
        var units: [InterviewUnit] = []
        var current: [Int] = []
        var pendingSpeaker: String?
        var isSoft = false
        var gap = false
        func close(next soft: Bool) {
            if let unit = unit(current, speaker: pendingSpeaker, isSoft: isSoft) {
                units.append(unit)
                pendingSpeaker = nil
            }
            current = []
            isSoft = soft
        }
        for line in zone.body {
            let facts = draft.lines[line]
            if facts.use == .blank {
                gap = true
                continue
            }
            guard facts.use == .text else { continue }
            if usesSpeakerLines, InterviewUnits.isSpeakerLine(line, draft) {
                close(next: false)
                pendingSpeaker = InterviewUnits.speaker(line, draft)
                gap = false
                continue
            }
            if let last = current.last {
                if startsTurn(line) || indents.turns(last, line) {
                    close(next: false)
                } else if pendingSpeaker == nil || !current.isEmpty {
                    if styleTurns(last, line) {
                        close(next: false)
                    } else if !gap, blocksAsk, InterviewUnits.opensTurn(current[0], draft) {
                        // The whole block is the question.
                    } else if measure.breaks(between: last, and: line, gap: gap) {
                        close(next: !gap && !isIndented(line))
                    } else if isOpenQuestion(current)
                        || usesSpeakerLines && draft.lines[last].traits.contains(.endsSentence),
                        facts.traits.contains(.startsUpper) || facts.traits.contains(.startsQuote)
                    {
                        close(next: true)
                    } else if !gap, opensQuestion(line, after: last) {
                        close(next: true)
                    }
                }
            }
            current.append(line)
            gap = false
        }
        close(next: false)
        leaveIntroduction(&units)
        return units
    }

    /// What stands before the first question is set like it, and asks nothing.
    private func leaveIntroduction(_ units: inout [InterviewUnit]) {
        guard units.count >= 2, let first = units[0].lines.first, let next = units[1].lines.first,
            indents.isQuestion(first), indents.isQuestion(next), !units[0].text.text.hasSuffix("?")
        else { return }
        units[0].isDashed = false
    }

    private func isIndented(_ line: Int) -> Bool { draft.lines[line].traits.contains(.leadingSpace) }

    /// Few lines, the last of which ends with a question mark: what follows may be the answer.
    private func isOpenQuestion(_ lines: [Int]) -> Bool {
        guard let last = lines.last, lines.count <= 6 else { return false }
        return draft.lines[last].traits.contains(.endsQuestion)
    }

    private func styleTurns(_ above: Int, _ below: Int) -> Bool {
        guard draft.paper.hasLayout else { return false }
        let (a, b) = (draft.lines[above], draft.lines[below])
        if let first = draft.paper.colour(of: above), let second = draft.paper.colour(of: below),
            first != second
        {
            return true
        }
        return abs(a.bold - b.bold) > 0.7 || abs(a.italic - b.italic) > 0.8
            || (a.bold > 0.5) != (b.bold > 0.5) && a.traits.contains(.endsSentence)
                && abs(a.bold - b.bold) > 0.4
    }

    private func startsTurn(_ line: Int) -> Bool {
        if usesDashes, InterviewUnits.opensTurn(line, draft) { return true }
        if usesNumbers, NumberedTurns.number(line, draft) != nil { return true }
        guard !labels.isEmpty, let label = InterviewUnits.label(line, initials, draft) else { return false }
        return labels.contains(folded(label.text))
    }

    private func unit(_ lines: [Int], speaker: String?, isSoft: Bool) -> InterviewUnit? {
        guard let first = lines.first else { return nil }
        var trimmed: Range<Int>?
        var label: String?
        var dashed = false
        let content = draft.lines[first].content
        if !labels.isEmpty, let found = InterviewUnits.label(first, initials, draft),
            labels.contains(folded(found.text))
        {
            label = found.text
            trimmed = found.end..<content.upperBound
        } else if usesDashes, InterviewUnits.opensTurn(first, draft) {
            dashed = true
            trimmed = InterviewUnits.afterDash(content, draft)..<content.upperBound
        }
        // What is set like the questions is one, as what a dash opens where only questions have one.
        if indents.isQuestion(first) { dashed = true }
        if usesNumbers, let number = NumberedTurns.number(first, draft) {
            dashed = true
            trimmed = number.end..<content.upperBound
        }
        guard let text = Composer(draft: draft).passage(lines, firstFrom: trimmed?.lowerBound) else {
            return nil
        }
        var unit = InterviewUnit(lines: lines, text: text, label: label, speaker: speaker)
        unit.isDashed = dashed
        unit.named = label.flatMap { initials[$0] }.flatMap { $0.isEmpty ? nil : $0 }
        unit.isSoftCut = isSoft && label == nil && !dashed && speaker == nil
        unit.gapAbove = gap(above: first)
        var weight: Float = 0
        for line in lines {
            let facts = draft.lines[line]
            unit.bold += facts.bold * Float(facts.length)
            unit.italic += facts.italic * Float(facts.length)
            if facts.traits.contains(.capitals) { unit.capitals += Float(facts.length) }
            if let colour = draft.paper.colour(of: line), colour != inkColour {
                unit.accent += Float(facts.length)
            }
            weight += Float(facts.length)
        }
        if weight > 0 {
            unit.bold /= weight
            unit.italic /= weight
            unit.accent /= weight
            unit.capitals /= weight
        }
        return unit
    }

    private func gap(above line: Int) -> Float? {
        var above = line - 1
        while above >= zone.body.lowerBound, draft.lines[above].use == .blank { above -= 1 }
        guard above >= zone.body.lowerBound, draft.lines[above].use == .text,
            draft.paper.lines[above].page == draft.paper.lines[line].page
        else { return nil }
        guard draft.paper.hasLayout else { return Float(line - above - 1) }
        let gap = draft.paper.lines[line].box.y - draft.paper.lines[above].box.bottom
        return gap > -2 ? gap : nil
    }

    private static func inkColour(_ lines: [Int], _ draft: Draft) -> UInt32? {
        var weights: [UInt32: Int] = [:]
        for line in lines {
            if let colour = draft.paper.colour(of: line) {
                weights[colour, default: 0] += Int(draft.lines[line].length)
            }
        }
        return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    // MARK: Labels

    /// Labels that occur at least twice, at least two different ones, or a known question label.
    private static func labels(_ lines: [Int], _ initials: [String: String], _ draft: Draft) -> Set<String> {
        var counts: [String: Int] = [:]
        for line in lines where draft.lines[line].use == .text {
            if let label = label(line, initials, draft) { counts[folded(label.text), default: 0] += 1 }
        }
        // What the kit explains needs no second occurrence of each.
        let explained = Set(initials.keys.map { folded($0) })
        let isExplained = counts.filter { explained.contains($0.key) }.values.reduce(0, +) >= 3
        let frequent = counts.filter { $0.value >= 2 || isExplained && explained.contains($0.key) }
        let hasQuestionLabel = frequent.contains { draft.lexicon.isCue($0.key, .questionLabel) }
        guard
            isExplained || frequent.count >= 2 || hasQuestionLabel
                || frequent.contains(where: { $0.value >= 4 })
        else {
            return []
        }
        return Set(frequent.keys)
    }

    /// `Q:`, `KB :`, `Jane Doe:`, `MAGAZINE –` at the start of a line; where the text after it begins.
    static func label(_ line: Int, _ initials: [String: String], _ draft: Draft) -> (text: String, end: Int)? {
        label(line, draft) ?? InterviewInitials.label(line, initials, draft)
    }

    private static func label(_ line: Int, _ draft: Draft) -> (text: String, end: Int)? {
        let facts = draft.lines[line]
        guard
            facts.traits.contains(.innerColon) || facts.traits.contains(.endsColon)
                || facts.traits.contains(.startsUpper)
        else { return nil }
        let text = draft.paper.text
        let content = facts.content
        var index = content.lowerBound
        let limit = min(content.upperBound, content.lowerBound + 48)
        var spaces = 0
        while index < limit, text[index] != 0x3A {
            if text[index] == 0x20 { spaces += 1 }
            if text[index] == 0x2E, index + 1 < limit, text[index + 1] == 0x20, index - content.lowerBound <= 2
            {
                // "Q. What …" as well as "Q: What …".
                let single = String(decoding: text[content.lowerBound..<index], as: UTF8.self)
                if draft.lexicon.isCue(single, [.questionLabel, .answerLabel]) { return (single, index + 2) }
            }
            if spaces > 4 { return dashLabel(line, draft) }
            index += 1
        }
        guard index < limit, text[index] == 0x3A else { return dashLabel(line, draft) }
        var end = index + 1
        while end < content.upperBound, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
        var last = index
        while last > content.lowerBound,
            text[last - 1] == 0x20 || text[last - 1] == 0xA0 || text[last - 1] == 0xC2 || text[last - 1] == 0xAF
        {
            last -= 1
        }
        guard last > content.lowerBound else { return nil }
        let label = String(decoding: text[content.lowerBound..<last], as: UTF8.self)
        guard label.first?.isUppercase == true || draft.lexicon.isCue(label, [.questionLabel, .answerLabel])
        else { return nil }
        let isShort = label.filter { $0.isLetter }.count <= 4
        guard
            isShort || TitleText.isCapitals(label) || NameText.isPerson(label)
                || draft.lexicon.isCue(label, [.questionLabel, .answerLabel])
                || draft.people.contains(label) || draft.people.person(surname: label) != nil || spaces <= 1
        else { return nil }
        return (label, end)
    }

    /// `JANE DOE — `: a name in capitals before a dash.
    private static func dashLabel(_ line: Int, _ draft: Draft) -> (text: String, end: Int)? {
        let content = draft.lines[line].content
        let head = draft.paper.string(content.lowerBound..<min(content.upperBound, content.lowerBound + 60))
        for dash in [" – ", " — "] {
            guard let cut = head.place(of: dash) else { continue }
            let label = String(head[..<cut.lowerBound])
            guard label.spacedWordCount <= 4, TitleText.isCapitals(label) else { return nil }
            return (label, content.lowerBound + label.utf8.count + dash.utf8.count)
        }
        return nil
    }

    private static func afterDash(_ content: Range<Int>, _ draft: Draft) -> Int {
        let text = draft.paper.text
        var index = content.lowerBound
        while index < content.upperBound {
            switch text[index] {
            case 0x2D, 0x20, 0x09, 0x5F, 0x3E: index += 1
            case 0xE2 where index + 2 < content.upperBound && isOrnament(text, index): index += 3
            case 0xE2 where index + 2 < content.upperBound && text[index + 1] == 0x80: index += 3
            case 0xC2 where index + 1 < content.upperBound && text[index + 1] == 0xA0: index += 2
            default: return index
            }
        }
        return index
    }

    // MARK: Speaker lines

    /// A line that is only a person's name, in capitals or set off by its type.
    static func isSpeakerLine(_ line: Int, _ draft: Draft) -> Bool { speaker(line, draft) != nil }

    static func speaker(_ line: Int, _ draft: Draft) -> String? {
        let facts = draft.lines[line]
        guard facts.words <= 5, facts.length <= 40, facts.length >= 4, !facts.traits.contains(.endsSentence)
        else {
            return nil
        }
        guard facts.traits.contains(.capitals) || facts.bold > 0.8 || facts.italic > 0.8 else { return nil }
        let text = HeadingText.plain(draft.paper.string(facts.content))
        if let name = draft.people.spelling(of: text) { return name }
        return draft.people.person(surname: text)
    }
}

extension Composer {
    /// As `passage(_:)`, the first line from a byte on.
    func passage(_ lines: [Int], firstFrom start: Int?) -> Passage? {
        guard let start, let first = lines.first else { return passage(lines) }
        return passage(
            ranges: [(start..<draft.lines[first].content.upperBound, first)]
                + lines.dropFirst().map { (draft.lines[$0].content, $0) })
    }
}
