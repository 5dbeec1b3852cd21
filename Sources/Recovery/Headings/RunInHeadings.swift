import DossierKit
import DossierManuscript
import DossierText

/// Headings that stand at the beginning of their text's first line: `Synopsis: When the ferry stops …`.
struct RunInHeadings {
    let draft: Draft
    /// Longer beginnings are no headings. UTF-8 bytes.
    private static let longest = 70

    struct Found {
        var line: Int
        var kinds: [HeadingKind]
        var title: String
        var language: String?
        /// The heading's bytes, and those up to where its text begins.
        var head: Range<Int>
        var textStart: Int
        /// Bold or in capitals, with the text behind it set otherwise.
        var isSet: Bool
        /// In a column of its own.
        var isBeside: Bool
        var subject: String?
    }

    /// All of them, in order. A label that is set like its text counts only if its words can be nothing else.
    func find() -> [Found] {
        var found: [Found] = []
        for line in draft.lines.indices {
            guard let heading = heading(at: line) else { continue }
            found.append(heading)
        }
        let sure = found.count { isSure($0.kinds) }
        return found.filter { isSure($0.kinds) || $0.isSet && sure > 0 }
    }

    private func isSure(_ kinds: [HeadingKind]) -> Bool {
        switch kinds.first {
        case .logline, .synopsis, .shortSynopsis, .longSynopsis, .statement: true
        default: false
        }
    }

    private func isText(_ kind: HeadingKind?) -> Bool {
        switch kind {
        case .logline, .synopsis, .shortSynopsis, .longSynopsis, .statement, .productionNotes, .biography,
            .about:
            true
        default: false
        }
    }

    /// What a heading in a column of its own may stand beside as well.
    private func isTextBeside(_ kind: HeadingKind?) -> Bool { kind == .interview || kind == .notes }

    private func heading(at line: Int) -> Found? {
        let facts = draft.lines[line]
        guard facts.use == .text, facts.words >= 5, !facts.traits.contains(.startsLower),
            !facts.traits.contains(.at), opensParagraph(line)
        else { return nil }
        let bold = boldEnd(line)
        for cut in breaks(facts.content) {
            let head = facts.content.lowerBound..<cut.lowerBound
            let isSet =
                cut.isGap
                || bold.map { $0 >= cut.lowerBound && $0 <= cut.upperBound } ?? isCapitals(head, before: cut)
            if cut.isStop, !isSet { continue }
            let title = HeadingText.plain(draft.paper.string(head))
            guard let match = draft.lexicon.heading(title), match.names.isEmpty || cut.isGap,
                isText(match.kinds.first) || cut.isGap && isTextBeside(match.kinds.first),
                match.kind == .logline || !isDoubtful(title),
                isProse(cut.upperBound..<facts.content.upperBound, line)
            else { continue }
            return Found(
                line: line, kinds: match.kinds, title: title, language: match.language, head: head,
                textStart: cut.upperBound, isSet: isSet, isBeside: cut.isGap,
                subject: match.name)
        }
        return nil
    }

    /// The word is a label of a credit or of a contact as well.
    private func isDoubtful(_ title: String) -> Bool {
        draft.lexicon.role(of: title) != nil || draft.lexicon.contactKind(title) != nil
    }

    private func opensParagraph(_ line: Int) -> Bool {
        guard line > 0 else { return true }
        let above = draft.lines[line - 1]
        return above.use != .text || above.traits.contains(.endsSentence) || above.traits.contains(.capitals)
            || draft.paper.lines[line].page != draft.paper.lines[line - 1].page
            || above.words <= 8 && !above.traits.contains(.endsComma)
    }

    private struct Break {
        var lowerBound: Int
        var upperBound: Int
        var isStop = false
        var isGap = false
    }

    /// Colons, spaced dashes, stops and gaps near the beginning of a line.
    private func breaks(_ content: Range<Int>) -> [Break] {
        let text = draft.paper.text
        let limit = min(content.upperBound, content.lowerBound + RunInHeadings.longest)
        var found: [Break] = []
        var at = content.lowerBound + 2
        while at < limit {
            var low = at
            var high = at
            var isStop = false
            switch text[at] {
            case 0x3A: high = at + 1
            case 0x2E:
                high = at + 1
                isStop = true
            case 0x09: high = at + 1
            case 0xE2 where at + 2 < limit && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0x92:
                high = at + 3
            case 0xE2 where at + 2 < limit && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0x94:
                high = at + 3
            case 0x20 where at + 2 < limit && text[at + 1] == 0x20 && text[at + 2] == 0x20: high = at + 1
            default: break
            }
            guard high > at else {
                at += 1
                continue
            }
            while high < content.upperBound, text[high] == 0x20 || text[high] == 0x09 { high += 1 }
            while low > content.lowerBound,
                text[low - 1] == 0x20 || text[low - 1] == 0xA0 || text[low - 1] == 0xC2
            {
                low -= 1
            }
            let isGap = text[at] == 0x09 || text[at] == 0x20
            let isSpaced = isGap || high > at + 1 && (text[high - 1] == 0x20 || text[high - 1] == 0x09)
            if isSpaced, high < content.upperBound {
                found.append(Break(lowerBound: low, upperBound: high, isStop: isStop, isGap: isGap))
            }
            at = max(high, at + 1)
        }
        return found
    }

    /// Where the bold type that a line begins with ends, if the rest is not bold.
    private func boldEnd(_ line: Int) -> Int? {
        var end: Int?
        for index in draft.paper.lines[line].runs {
            let run = draft.paper.runs[Int(index)]
            guard run.style.contains(.bold) else { break }
            end = run.range.upperBound
        }
        guard let end, end < draft.lines[line].content.upperBound - 8 else { return nil }
        return end
    }

    private func isCapitals(_ head: Range<Int>, before cut: Break) -> Bool {
        TitleText.isCapitals(draft.paper.string(head))
    }

    /// Six words and more that begin a sentence and are none in capitals.
    private func isProse(_ range: Range<Int>, _ line: Int) -> Bool {
        guard range.count >= 12 else { return false }
        var text = draft.paper.string(range)
        // In a narrow column the sentence goes on below.
        if text.utf8.count < 60, line + 1 < draft.lines.count, draft.lines[line + 1].use == .text,
            !draft.lines[line].traits.contains(.endsSentence), !draft.lines[line + 1].traits.contains(.cells)
        {
            text += " " + draft.paper.string(draft.lines[line + 1].content)
        }
        guard text.utf8.count >= 30 else { return false }
        guard let first = text.unicodeScalars.first,
            first.properties.isUppercase || "“„«\"‘¿¡—–".unicodeScalars.contains(first),
            text.spacedWordCount >= 6
        else { return false }
        return text.spacedWords.count { $0.first?.isLowercase == true } * 2 >= text.spacedWordCount
    }
}
