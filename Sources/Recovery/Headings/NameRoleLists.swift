import DossierKit
import DossierManuscript
import DossierText

/// Lists of the crew that no heading of the trade announces: line after line a name and what the person did,
/// `Jane Doe, editing`.
enum NameRoleLists {
    /// Fewer lines are no list.
    private static let least = 4
    /// Longer lines are sentences. Words.
    private static let mostWords = 14

    /// Makes zones of their own of such lists in zones that are none.
    static func part(_ draft: inout Draft) {
        var zones: [Zone] = []
        for zone in draft.zones {
            guard mayHold(zone.kind), let list = list(zone, draft) else {
                zones.append(zone)
                continue
            }
            let before = zone.body.lowerBound..<list.lowerBound
            let after = list.upperBound..<zone.body.upperBound
            var crew = zone
            crew.kind = .crew
            crew.body = list
            if hasText(before, draft) {
                var first = zone
                first.body = before
                zones.append(first)
                crew.heading = list.lowerBound..<list.lowerBound
                crew.title = nil
                crew.confidence = 0.8
            }
            zones.append(crew)
            if hasText(after, draft) {
                var last = zone
                last.heading = after.lowerBound..<after.lowerBound
                last.title = nil
                last.body = after
                last.confidence = 0.8
                zones.append(last)
            }
        }
        draft.zones = zones
    }

    private static func mayHold(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .other, .about, .notes, .productionNotes, .biographies, .synopsis, .shortSynopsis, .longSynopsis:
            true
        default: false
        }
    }

    private static func hasText(_ lines: Range<Int>, _ draft: Draft) -> Bool {
        lines.contains { draft.lines[$0].use == .text }
    }

    /// The longest run of such lines, blank ones between allowed.
    private static func list(_ zone: Zone, _ draft: Draft) -> Range<Int>? {
        var best: (lines: Range<Int>, count: Int)?
        var start: Int?
        var end = zone.body.lowerBound
        var count = 0
        func close() {
            if let start, count >= least, count > best?.count ?? 0 { best = (start..<end, count) }
            start = nil
            count = 0
        }
        for line in zone.body {
            if draft.lines[line].isBlank { continue }
            guard draft.lines[line].use == .text, isRow(line, draft) else {
                close()
                continue
            }
            if start == nil { start = line }
            count += 1
            end = line + 1
        }
        close()
        return best?.lines
    }

    private static func isRow(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        guard facts.words >= 3, facts.words <= mostWords, facts.traits.contains(.startsUpper),
            facts.traits.isDisjoint(with: [.endsSentence, .cells, .digits, .endsComma])
        else { return false }
        let text = draft.paper.string(facts.content)
        guard let comma = text.place(of: ", ") else { return false }
        let role = text[comma.upperBound...].prefix { $0 != "," }
        guard draft.lexicon.role(of: String(role)) != nil else { return false }
        let head = String(text[..<comma.lowerBound])
        let cell = Cell(text: head, range: 0..<head.utf8.count, line: line)
        let names = NameList(draft: draft).names(in: cell)
        return !names.isEmpty && names.allSatisfy { NameText.isPerson($0.text) && !NameText.isCompany($0.text) }
    }
}
