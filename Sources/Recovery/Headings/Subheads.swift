import DossierKit
import DossierManuscript

/// The short headings inside production notes, each of which opens a section of its own.
enum Subheads {
    /// Cuts production notes that open with such a heading and have at least two, all set alike.
    static func part(_ draft: inout Draft) {
        var zones: [Zone] = []
        for zone in draft.zones {
            let heads = zone.kind == .productionNotes ? subheads(zone, draft) : []
            guard heads.count >= 2 else {
                zones.append(zone)
                continue
            }
            for (index, line) in heads.enumerated() {
                let end = index + 1 < heads.count ? heads[index + 1] : zone.body.upperBound
                var part = zone
                part.heading = line..<(line + 1)
                part.body = (line + 1)..<end
                part.title = Found(
                    HeadingText.plain(draft.plainText(line)),
                    source: draft.paper.span(draft.lines[line].content, line: line))
                part.confidence = min(zone.confidence, 0.9)
                draft.lines[line].use = .heading
                zones.append(part)
            }
        }
        draft.zones = zones
    }

    private static func subheads(_ zone: Zone, _ draft: Draft) -> [Int] {
        let lines = zone.body.filter { draft.lines[$0].use == .text }
        guard let first = lines.first, lines.count >= 4, isHead(first, lines.dropFirst().first, draft) else {
            return []
        }
        let style = TypeStyle(draft, first)
        var heads = [first]
        for (index, line) in lines.enumerated().dropFirst(2) {
            let above = draft.lines[lines[index - 1]]
            guard above.traits.contains(.endsSentence), TypeStyle(draft, line) == style,
                isHead(line, index + 1 < lines.count ? lines[index + 1] : nil, draft)
            else { continue }
            heads.append(line)
        }
        return heads
    }

    /// Few words without a stop above a line of prose, set apart from it by its type or by blank lines.
    private static func isHead(_ line: Int, _ below: Int?, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        guard let below, facts.words <= 8, facts.length >= 3, facts.length <= 60 else { return false }
        let barred: LineFacts.Traits = [
            .endsSentence, .endsComma, .endsHyphen, .cells, .number, .at, .startsLower, .startsDash,
            .innerColon,
        ]
        let prose = draft.lines[below]
        guard facts.traits.isDisjoint(with: barred), facts.traits.contains(.startsUpper), prose.words >= 6,
            prose.length >= 30, !prose.traits.contains(.cells)
        else { return false }
        if draft.paper.hasLayout { return TypeStyle(draft, line) != TypeStyle(draft, below) }
        return below > line + 1 && (line == 0 || draft.lines[line - 1].use != .text)
    }
}
