import DossierKit
import DossierManuscript
import DossierText

/// Lists of the crew that no heading of the trade announces, or one that heads texts as a rule: line after line who
/// did what, in whichever form.
enum NameRoleLists {
    /// Fewer rows are no list, unless nothing else stands in the zone.
    private static let least = 4
    private static let leastAlone = 3
    /// Behind another list of the crew, whose next department it is.
    private static let leastBehind = 1
    /// Longer lines are sentences. Words.
    private static let mostWords = 14

    /// Makes zones of their own of such lists in zones that are none.
    static func part(_ draft: inout Draft) {
        var zones: [Zone] = []
        for zone in draft.zones {
            let isBehind = zones.last.map { [.crew, .credits].contains($0.kind) } ?? false
            guard mayHold(zone.kind), let list = list(zone, draft, isBehind: isBehind) else {
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
        case .other, .about, .notes, .productionNotes, .biographies, .synopsis, .shortSynopsis, .longSynopsis,
            .music:
            true
        default: false
        }
    }

    private static func hasText(_ lines: Range<Int>, _ draft: Draft) -> Bool {
        lines.contains { draft.lines[$0].use == .text }
    }

    /// The longest run of such lines, blank ones between allowed.
    private static func list(_ zone: Zone, _ draft: Draft, isBehind: Bool) -> Range<Int>? {
        var best: (lines: Range<Int>, count: Int)?
        var start: Int?
        var end = zone.body.lowerBound
        var count = 0
        func close() {
            if let start, count > best?.count ?? 0 { best = (start..<end, count) }
            start = nil
            count = 0
        }
        let rows = CreditRows(draft)
        var names: Int?
        for line in zone.body {
            if draft.lines[line].isBlank { continue }
            let part = draft.lines[line].words <= mostWords ? rows.part(line) : .none
            switch part {
            case .none:
                if !rows.isDepartment(line) { close() }
            case .names where start == nil: break
            case .names: end = line + 1
            case .row, .label:
                // The first of names that stand above what they did.
                if start == nil { start = names == line - 1 && part == .label ? names : line }
                count += 1
                end = line + 1
            }
            names = part == .names ? line : nil
        }
        close()
        guard let best else { return nil }
        let isAlone =
            !hasText(zone.body.lowerBound..<best.lines.lowerBound, draft)
            && !hasText(best.lines.upperBound..<zone.body.upperBound, draft)
        let needed = !isAlone ? least : isBehind ? leastBehind : leastAlone
        return best.count >= needed ? best.lines : nil
    }
}

/// What a line is in a list of credits.
struct CreditRows {
    private let cells: CreditCells

    enum Part {
        /// A known role and names.
        case row
        /// A known role above names.
        case label
        /// Names below a label or a row.
        case names
        case none
    }

    init(_ draft: Draft) { cells = CreditCells(draft: draft) }

    private var draft: Draft { cells.draft }

    func part(_ line: Int) -> Part {
        guard draft.lines.indices.contains(line), draft.lines[line].use == .text,
            draft.lines[line].traits.isDisjoint(with: [.at, .endsComma, .startsLower])
        else { return .none }
        let row = draft.cells(line).filter { !$0.isEmpty }.map { $0.trimmed(" \u{A0}•*·") }
        switch row.count {
        case 1: return part(row[0], line)
        case 2...4: return isRow(row) ? .row : .none
        default: return .none
        }
    }

    private func isRow(_ row: [Cell]) -> Bool {
        let roles = row.map { cells.role(of: $0.text) != nil }
        return zip(row, roles).contains { $1 }
            && zip(row, roles).contains { !$1 && cells.looksLikeNames($0.text) }
            && zip(row, roles).allSatisfy { $1 || cells.looksLikeNames($0.text) }
    }

    private func part(_ cell: Cell, _ line: Int) -> Part {
        let endsSentence = draft.lines[line].traits.contains(.endsSentence)
        if let match = cells.role(of: cell.text) {
            guard match.isWhole || cell.text.holds("/") || cell.text.holds(" & "), !endsSentence else {
                return cells.read(cell, isList: false)?.names != nil ? .row : .none
            }
            if let read = cells.read(cell, isList: false), read.names != nil { return .row }
            if isParted(cell) { return .row }
            return hasNames(line + 1) || hasNames(line - 1) ? .label : .none
        }
        if let read = cells.read(cell, isList: false), let role = read.role, let names = read.names,
            cells.looksLikeNames(names.text) || areHouses(names, role, cell),
            !endsSentence || cell.text.holds(":")
        {
            return .row
        }
        if isBracketed(cell) || isParted(cell) { return .row }
        return !endsSentence && cells.looksLikeNames(cell.text) && draft.lines[line].words <= 6 ? .names : .none
    }

    /// Behind a label of funds and companies and a colon anything with a capital is one.
    private func areHouses(_ names: Cell, _ role: RoleMatch, _ whole: Cell) -> Bool {
        whole.text.holds(":") && role.isWhole && role.readings.allSatisfy { $0.allSatisfy { $0.isCompany } }
            && cells.areNames(names, role) && names.text.first?.isUppercase == true && names.text.last != "."
    }

    /// "Sound / Ada Quill", "Ada Quill | sound".
    private func isParted(_ cell: Cell) -> Bool {
        for mark in [" / ", " | "] {
            guard let at = cell.text.place(of: mark) else { continue }
            let sides = [String(cell.text[..<at.lowerBound]), String(cell.text[at.upperBound...])]
            let roles = sides.map { cells.role(of: $0) != nil }
            return roles[0] != roles[1] && cells.looksLikeNames(roles[0] ? sides[1] : sides[0])
        }
        return false
    }

    /// A short line above a row that is none itself: "CAMERA DEPARTMENT".
    func isDepartment(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.use == .text, facts.words <= 4, facts.length <= 40,
            facts.traits.isDisjoint(with: [.endsSentence, .digits, .at, .startsLower, .endsComma, .startsQuote]
            ),
            draft.lines.indices.contains(line + 1)
        else { return false }
        return part(line + 1) == .row
    }

    /// "Ada Quill (sound)".
    private func isBracketed(_ cell: Cell) -> Bool {
        guard cell.text.last == ")", let open = cell.text.place(of: " (") else { return false }
        let inner = cell.text[open.upperBound...].dropLast()
        return cells.role(of: String(inner)) != nil
            && cells.looksLikeNames(String(cell.text[..<open.lowerBound]))
    }

    /// A line holds names and nothing else.
    private func hasNames(_ line: Int) -> Bool {
        guard draft.lines.indices.contains(line), draft.lines[line].use == .text, draft.lines[line].words <= 8
        else { return false }
        let row = draft.cells(line).filter { !$0.isEmpty }
        guard row.count == 1, let cell = row.first else { return false }
        return cells.role(of: cell.text) == nil && cells.looksLikeNames(cell.text)
    }
}
