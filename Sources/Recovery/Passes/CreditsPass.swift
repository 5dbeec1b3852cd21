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
            reader.read(isList ? Array(zone.body) : rows(zone, draft))
            found += reader.credits
        }
        for credit in found where credit.role != .cast && credit.role != .participant || credit.character == nil
        {
            draft.add(credit)
        }
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

    /// Rows that label names with a role and no fact of the technical sheet.
    private static func rows(_ zone: Zone, _ draft: Draft) -> [Int] {
        var lines: [Int] = []
        var isOpen = false
        for line in zone.body where draft.lines[line].use == .text {
            if isRow(line, draft), let match = roleOfRow(line, draft), !match.isOther {
                let label = draft.cells(line).first { !$0.isEmpty }?.text.prefix { $0 != ":" } ?? ""
                isOpen = draft.lexicon.field(String(label)) == nil
                if isOpen { lines.append(line) }
            } else if isOpen, !isRow(line, draft), draft.lines[line].words <= 5,
                NameText.isPerson(
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
