import DossierKit
import DossierManuscript
import DossierText

/// Finds the headings and cuts the kit into zones.
///
/// First come the headings whose words the vocabulary knows. How those are set (size, weight, capitals) then tells
/// which other lines are headings too: a kit sets its headings alike, whatever they say.
struct HeadingsPass: Pass {
    static func run(on draft: inout Draft) {
        ContentsFinder.mark(&draft)
        var found = Finder(draft).headings()
        found.sort { $0.lines.lowerBound < $1.lines.lowerBound }
        for heading in found {
            for line in heading.lines where draft.lines[line].use == .text { draft.lines[line].use = .heading }
        }
        draft.zones = zones(found, draft)
    }

    struct Heading: Hashable {
        var lines: Range<Int>
        var kinds: [HeadingKind]
        var title: String
        var subjects: [String] = []
        var language: String?
        var isKnown = true
        var style: TypeStyle
    }

    private static func zones(_ headings: [Heading], _ draft: Draft) -> [Zone] {
        var zones: [Zone] = []
        let first = headings.first?.lines.lowerBound ?? draft.lines.count
        if first > 0 { zones.append(Zone(kind: .nothing, heading: 0..<0, body: 0..<first)) }
        for (index, heading) in headings.enumerated() {
            let end = index + 1 < headings.count ? headings[index + 1].lines.lowerBound : draft.lines.count
            var zone = Zone(
                kind: heading.kinds.first ?? .other, heading: heading.lines,
                body: heading.lines.upperBound..<end)
            let start = draft.lines[heading.lines.lowerBound].content.lowerBound
            let close = draft.lines[heading.lines.upperBound - 1].content.upperBound
            zone.title = Found(
                heading.title,
                source: draft.paper.span(start..<max(start, close), line: heading.lines.lowerBound))
            zone.subject = heading.subjects.first
            zone.language = heading.language
            zone.level = level(heading, headings, draft)
            if !heading.isKnown { zone.confidence = 0.8 }
            zones.append(zone)
        }
        return zones
    }

    /// 1 for headings set as the biggest ones, 2 below.
    private static func level(_ heading: Heading, _ all: [Heading], _ draft: Draft) -> Int {
        guard draft.paper.hasLayout else { return 1 }
        let sizes = all.filter(\.isKnown).map(\.style.size)
        guard let most = sizes.max() else { return 1 }
        return heading.style.size >= most - 1 ? 1 : 2
    }
}

/// Looks for headings in the lines of a draft.
private struct Finder {
    let draft: Draft

    init(_ draft: Draft) { self.draft = draft }

    func headings() -> [HeadingsPass.Heading] {
        var known: [HeadingsPass.Heading] = []
        var open: [Int] = []
        var index = 0
        let coverEnd = coverEnd()
        while index < draft.lines.count {
            defer { index += 1 }
            guard isPossible(index) else { continue }
            if let heading = knownHeading(at: index) {
                if heading.kinds.first == .nothing || index < coverEnd && !isSafeOnCover(heading) { continue }
                known.append(heading)
                index = heading.lines.upperBound - 1
            } else if index >= coverEnd {
                open.append(index)
            }
        }
        known = settleDoubtful(known)
        return known + others(open, known)
    }

    // MARK: Known words

    private func isPossible(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.use == .text, facts.words <= 14, facts.length <= 110, facts.length >= 2 else {
            return false
        }
        if facts.traits.contains(.number) || facts.traits.contains(.endsComma) { return false }
        if facts.traits.contains(.at) { return false }
        return facts.traits.contains(.startsUpper) || facts.traits.contains(.startsQuote)
            || facts.traits.contains(.startsDigit) || facts.traits.contains(.capitals)
            || draft.lines[line].traits.contains(.startsDash) || !facts.traits.contains(.startsLower)
    }

    private func text(_ line: Int) -> String {
        HeadingText.plain(HeadingText.closed(draft.paper.string(draft.lines[line].content)))
    }

    private func knownHeading(at line: Int) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        if facts.traits.contains(.leader) { return nil }
        let own = text(line)
        var best = match(own, line..<(line + 1))
        // A heading set over two lines: together they say more than the first alone.
        if line + 1 < draft.lines.count, isPossible(line + 1),
            TypeStyle(draft, line) == TypeStyle(draft, line + 1),
            facts.length <= 60, best == nil || best!.subjects.contains(where: { $0.isEmpty })
        {
            let both = own + " " + text(line + 1)
            if let joined = match(both, line..<(line + 2)), !own.isEmpty, isSetOff(line) { best = joined }
        }
        return best
    }

    private func match(_ text: String, _ lines: Range<Int>) -> HeadingsPass.Heading? {
        guard let match = draft.lexicon.heading(text) else { return nil }
        let facts = draft.lines[lines.lowerBound]
        if facts.traits.contains(.endsSentence), !match.names.isEmpty { return nil }
        if !match.names.isEmpty, match.names.contains(where: { !isSubject($0) }) { return nil }
        return HeadingsPass.Heading(
            lines: lines, kinds: match.kinds, title: title(text), subjects: match.names,
            language: match.language,
            style: TypeStyle(draft, lines.lowerBound))
    }

    /// What may stand for the dots in "interview with …": a name or two, not a clause.
    private func isSubject(_ text: String) -> Bool {
        let parts = words(of: text)
        guard parts.count <= 9 else { return false }
        return parts.contains { ($0.text.unicodeScalars.first?.properties.isUppercase ?? false) }
            || parts.count <= 3
    }

    private func title(_ text: String) -> String { text }

    // MARK: Doubt

    /// Headings whose word is a role label or a contact label as well ("Music", "Press") count only where they
    /// are set like the sure ones.
    private func settleDoubtful(_ known: [HeadingsPass.Heading]) -> [HeadingsPass.Heading] {
        let sure = known.filter { !isDoubtful($0) }
        let styles = Set(sure.map(\.style))
        var result: [HeadingsPass.Heading] = []
        for heading in known {
            if !isDoubtful(heading) {
                result.append(heading)
                continue
            }
            let line = heading.lines.lowerBound
            let inList =
                result.last.map { [.cast, .crew, .credits, .contacts, .technical].contains($0.kinds.first) }
                ?? false
            let isAlike = styles.contains(heading.style)
            let isPlain = heading.style.isPlain(in: draft)
            if inList {
                // Inside a list only a line set apart as the list's own heading is counts.
                if let last = result.last, last.style == heading.style, !isPlain, isSetOff(line),
                    !followsRow(line)
                {
                    result.append(heading)
                } else if isPlain, isAlike, isSetOff(line), followedByProse(line) {
                    result.append(heading)
                }
            } else if isAlike || (sure.isEmpty && isSetOff(line)) || (isSetOff(line) && !isPlain) {
                result.append(heading)
            }
        }
        return result
    }

    private func isDoubtful(_ heading: HeadingsPass.Heading) -> Bool {
        if !heading.subjects.isEmpty { return false }
        if draft.lexicon.role(of: heading.title) != nil { return true }
        if draft.lexicon.contactKind(heading.title) != nil { return true }
        if draft.lexicon.field(heading.title) != nil { return true }
        return false
    }

    private func followsRow(_ line: Int) -> Bool {
        line > 0 && draft.lines[line - 1].use == .text && draft.lines[line - 1].traits.contains(.cells)
    }

    // MARK: Headings by their setting

    private func others(_ open: [Int], _ known: [HeadingsPass.Heading]) -> [HeadingsPass.Heading] {
        var styles: [TypeStyle: Int] = [:]
        for heading in known where !heading.style.isPlain(in: draft) { styles[heading.style, default: 0] += 1 }
        let taken = Set(known.flatMap { Array($0.lines) })
        let isOpen = Set(open)
        var result: [HeadingsPass.Heading] = []
        var skip = -1
        for line in open where line > skip && !taken.contains(line) {
            let style = TypeStyle(draft, line)
            let facts = draft.lines[line]
            let isTagged = isTagged(line)
            if style.isPlain(in: draft), !isTagged {
                if let heading = personHeading(line, style) { result.append(heading) }
                continue
            }
            if facts.traits.contains(.cells) || facts.traits.contains(.endsQuestion) { continue }
            if facts.traits.contains(.innerColon), isLabelled(line) { continue }
            let isLikeKnown = styles[style] != nil
            let isBig = draft.bodySize > 0 && facts.size >= draft.bodySize * 1.2
            let isCapitalsAlone = draft.bodySize == 0 && style.isCapitals && isSetOff(line)
            let isPerson = personHeading(line, style) != nil
            guard isLikeKnown || isBig || isCapitalsAlone || isTagged || (isPerson && isSetOff(line)) else {
                continue
            }
            guard !facts.traits.contains(.endsSentence) || facts.words <= 8 else { continue }
            guard followedByText(line) else { continue }
            // A name with nothing but a place or a date below it is a signature.
            if NameText.isPerson(NameText.head(of: text(line))), !isPerson,
                !isCapitalsAlone || facts.words <= 4,
                isLastOfText(line)
            {
                continue
            }
            var lines = line..<(line + 1)
            while lines.upperBound < draft.lines.count, isOpen.contains(lines.upperBound),
                TypeStyle(draft, lines.upperBound) == style, isBig || isLikeKnown, lines.count < 3
            {
                lines = line..<(lines.upperBound + 1)
            }
            skip = lines.upperBound - 1
            let title = lines.map { text($0) }.joined(separator: " ")
            result.append(
                HeadingsPass.Heading(lines: lines, kinds: [], title: title, isKnown: false, style: style))
        }
        return result
    }

    /// A fact of the technical sheet, set in capitals.
    private func isLabelled(_ line: Int) -> Bool {
        draft.lexicon.field(String(text(line).prefix { $0 != ":" })) != nil
    }

    /// The document itself calls the line a heading.
    private func isTagged(_ line: Int) -> Bool {
        if case .heading = draft.paper.lines[line].tag { true } else { false }
    }

    /// A line that is nothing but the name of someone the kit knows, above prose.
    private func personHeading(_ line: Int, _ style: TypeStyle) -> HeadingsPass.Heading? {
        let facts = draft.lines[line]
        guard facts.words <= 9, !facts.traits.contains(.cells), !facts.traits.contains(.endsSentence) else {
            return nil
        }
        let own = text(line)
        let head = NameText.head(of: own)
        guard draft.people.contains(head), followedByProse(line) else { return nil }
        return HeadingsPass.Heading(
            lines: line..<(line + 1), kinds: [.biography], title: own, subjects: [head], isKnown: false,
            style: style)
    }

    // MARK: Surroundings

    /// A blank line, a page's edge, or something that is no text stands before it.
    private func isSetOff(_ line: Int) -> Bool {
        guard line > 0 else { return true }
        let above = draft.lines[line - 1]
        if above.use != .text { return true }
        if draft.paper.lines[line].page != draft.paper.lines[line - 1].page { return true }
        return above.traits.contains(.endsSentence) && !draft.paper.hasLayout
    }

    /// Only a short line or two stand between this one and the next heading or page.
    private func isLastOfText(_ line: Int) -> Bool {
        var next = line + 1
        var short = 0
        while next < draft.lines.count, next < line + 10 {
            let facts = draft.lines[next]
            if facts.use == .text {
                if facts.words >= 7 || draft.lexicon.heading(text(next)) != nil { return facts.words < 7 }
                short += 1
                if short > 2 { return false }
            } else if facts.use != .blank {
                return true
            }
            if draft.paper.lines[next].page != draft.paper.lines[line].page { return true }
            next += 1
        }
        return true
    }

    private func followedByText(_ line: Int) -> Bool {
        var next = line + 1
        while next < draft.lines.count, next < line + 8 {
            switch draft.lines[next].use {
            case .text, .heading: return true
            default: next += 1
            }
        }
        return false
    }

    private func followedByProse(_ line: Int) -> Bool {
        var next = line + 1
        while next < draft.lines.count, next < line + 4 {
            let facts = draft.lines[next]
            if facts.use == .text {
                return facts.words >= 6 && facts.length >= 30 && !facts.traits.contains(.cells)
            }
            if facts.use != .blank { return false }
            next += 1
        }
        return false
    }

    /// Where the cover ends: the first page, or before the first heading that is surely none of the cover's.
    private func coverEnd() -> Int {
        guard let first = draft.paper.pages.first, draft.paper.pages.count >= 3 else { return 0 }
        let prose = first.lines.count { draft.lines[$0].words >= 9 && draft.lines[$0].length >= 50 }
        return prose >= 3 ? 0 : first.lines.upperBound
    }

    private func isSafeOnCover(_ heading: HeadingsPass.Heading) -> Bool {
        switch heading.kinds.first {
        case .contacts, .logline: !isDoubtful(heading) && isSetOff(heading.lines.lowerBound)
        case .synopsis, .shortSynopsis, .longSynopsis, .interview, .statement: true
        default: false
        }
    }
}
