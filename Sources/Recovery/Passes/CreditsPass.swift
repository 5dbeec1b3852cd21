import DossierKit
import DossierManuscript
import DossierText

/// The lists of the crew, and single rows of credits in other lists.
struct CreditsPass: Pass {
    static func run(on draft: inout Draft) {
        var found: [Credit] = []
        for zone in draft.zones {
            let isList: Bool
            switch zone.kind {
            case .crew, .credits: isList = true
            case .technical, .nothing: isList = false
            case .cast where holdsCrew(zone, draft): isList = false
            default: continue
            }
            var reader = CreditReader(draft: draft, isList: isList)
            let sentences = CompanySentences(draft: draft).read(zone.kind == .nothing ? 0..<0 : zone.body)
            found += sentences.credits
            let cast = CastRuns(draft: draft).runs(zone)
            let lines = (isList ? Array(zone.body) : rows(zone, draft))
                .filter { line in !sentences.lines.contains(line) && !cast.contains { $0.contains(line) } }
            reader.read(
                lines.filter { !draft.factLines.contains($0) && !draft.lines[$0].traits.contains(.at) })
            found += reader.credits
        }
        for credit in found { draft.add(credit) }
    }

    /// A list of the cast that goes on with the crew: several rows whose label is a role.
    static func holdsCrew(_ zone: Zone, _ draft: Draft) -> Bool {
        var count = 0
        for line in zone.body where isRow(line, draft) {
            if roleOfRow(line, draft) != nil { count += 1 }
            if count >= 3 { return true }
        }
        return false
    }

    /// The role that the first cell of a row, or what stands before its colon, names.
    static func roleOfRow(_ line: Int, _ draft: Draft) -> RoleMatch? {
        guard let first = draft.cells(line).first(where: { !$0.isEmpty }) else { return nil }
        let label = first.text.prefix { $0 != ":" }
        return draft.lexicon.role(of: String(label))
    }

    static func isRow(_ line: Int, _ draft: Draft) -> Bool {
        let facts = draft.lines[line]
        return facts.use == .text && facts.words <= 40
            && (facts.traits.contains(.cells) || facts.traits.contains(.innerColon))
    }

    /// A row whose label is the technical sheet's and whose value is no name.
    private static func isFact(_ line: Int, _ cells: CreditCells) -> Bool {
        cells.isFact(cells.cells(line).filter { !$0.isEmpty })
    }

    /// On a cover, a line that begins with a role and goes on with names alone: "Produced by Jane Doe".
    private static func isCoverCredit(_ line: Int, _ cells: CreditCells) -> Bool {
        let draft = cells.draft
        guard draft.lines[line].words >= 3, draft.lines[line].words <= 12,
            !draft.lines[line].traits.contains(.endsSentence),
            let read = cells.read(draft.cell(line: line), isList: false), read.names != nil,
            let role = read.role, !role.isOther, role.isWhole || read.label?.text.holds("/") == true
        else { return false }
        return role.roles.allSatisfy { $0 != .cast && $0 != .participant && $0 != .basedOn }
    }

    /// Rows that label names with a role and no fact of the technical sheet.
    private static func rows(_ zone: Zone, _ draft: Draft) -> [Int] {
        var lines: [Int] = []
        var isOpen = false
        let cells = CreditCells(draft: draft)
        for line in zone.body where draft.lines[line].use == .text {
            if isRow(line, draft), let match = roleOfRow(line, draft), !match.isOther {
                isOpen = !isFact(line, cells)
                if isOpen { lines.append(line) }
            } else if zone.kind == .nothing, isCoverCredit(line, cells) {
                lines.append(line)
                isOpen = false
            } else if isOpen, !isRow(line, draft), draft.lines[line].words <= 5,
                BrokenNames.mayEnd(draft.paper.string(draft.lines[line].content))
                    || NameText.isPerson(
                        NameText.withoutPostNominals(
                            CreditNames.withoutBracket(draft.paper.string(draft.lines[line].content))))
            {
                lines.append(line)
            } else {
                isOpen = false
            }
        }
        return lines
    }
}
