import DossierKit
import DossierText

/// Lines that hold a festival and what it gave, in whatever order: which part is which is decided for all lines of the
/// same make at once, and one order for the whole list, so that a name without any sign is read by its neighbours above
/// and below.
struct AwardForms {
    private enum Role: Int, CaseIterable { case festival, prize, section, place, person, status, none }

    private let draft: Draft
    private let lines: [AwardLine]
    private let status: String?

    private static let mostParts = 5
    /// The least that must speak for a line's roles, on the average.
    private static let leastScore = 5

    init(_ rows: [[Cell]], _ draft: Draft, status: String?) {
        self.draft = draft
        self.status = status
        // Rows under a head that names the columns are read by it.
        let hasHead = rows.contains { AwardTable(head: $0, draft) != nil }
        lines = hasHead ? [] : rows.map { AwardLine($0, draft, keepsPlaces: true) }
    }

    /// The awards; nil if most lines hold one part alone, or if nothing tells the parts.
    func awards() -> [Award]? {
        var groups: [String: [Int]] = [:]
        var alone = 0
        for (index, line) in lines.enumerated() where !line.isYear && !line.isStatus {
            guard (2...AwardForms.mostParts).contains(line.parts.count) else {
                alone += 1
                continue
            }
            groups[key(line), default: []].append(index)
        }
        let count = groups.values.reduce(0) { $0 + $1.count }
        guard count >= 3, count >= alone * 2 else { return nil }
        let found = groups.sorted { $0.key < $1.key }.map { best($0.value) }
        let forward = found.reduce(0) { $0 + $1.forward.score }
        let backward = found.reduce(0) { $0 + $1.backward.score }
        guard max(forward, backward) >= AwardForms.leastScore * count else { return nil }
        var roles: [Int: [Role]] = [:]
        for group in found {
            for index in group.lines {
                roles[index] = (forward >= backward ? group.forward : group.backward).roles
            }
        }
        return read(roles)
    }

    /// Lines of the same make: as many parts, the year and brackets at the same ones.
    private func key(_ line: AwardLine) -> String {
        let year = line.parts.firstIndex { $0.year != nil || $0.hasYear } ?? -1
        return "\(line.parts.count) \(year) "
            + line.parts.map { isBare($0) ? "s" : $0.isBracket ? "(" : "." }.joined()
    }

    // MARK: Deciding

    private struct Reading {
        var roles: [Role] = []
        var score = Int.min / 4
    }

    /// The best reading with the festival before the prize, and the best the other way round.
    private func best(_ group: [Int]) -> (lines: [Int], forward: Reading, backward: Reading) {
        let count = lines[group[0]].parts.count
        var table = Array(repeating: Array(repeating: 0, count: Role.allCases.count), count: count)
        for index in group {
            for (part, value) in lines[index].parts.enumerated() {
                for role in Role.allCases { table[part][role.rawValue] += score(value, role) }
            }
        }
        var forward = Reading()
        var backward = Reading()
        func choose(_ roles: [Role], _ sum: Int) {
            if roles.count == count {
                guard let festival = roles.firstIndex(of: .festival) else { return }
                let prize = roles.firstIndex(of: .prize)
                let total = sum - (prize == nil ? 2 * group.count : 0)
                if prize.map({ festival < $0 }) ?? true, total > forward.score {
                    forward = Reading(roles: roles, score: total)
                }
                if prize.map({ $0 < festival }) ?? true, total > backward.score {
                    backward = Reading(roles: roles, score: total)
                }
                return
            }
            for role in Role.allCases where isAllowed(role, after: roles, table[roles.count], group.count) {
                choose(roles + [role], sum + table[roles.count][role.rawValue])
            }
        }
        choose([], 0)
        return (group, forward, backward)
    }

    private func isAllowed(_ role: Role, after roles: [Role], _ scores: [Int], _ count: Int) -> Bool {
        switch role {
        case .festival, .section, .person, .status: !roles.contains(role)
        case .place: roles.last == .festival || roles.last == .place
        case .prize: !roles.contains(.prize) || scores[Role.prize.rawValue] >= 4 * count
        case .none: true
        }
    }

    private func score(_ part: AwardPart, _ role: Role) -> Int {
        let text = part.cell.text
        let isPerson = part.cues.isEmpty && draft.people.contains(text)
        let isPlace = AwardForms.isPlace(part, draft)
        switch role {
        case .festival: return 2 * part.festivalScore - (isPerson || isPlace ? 6 : 0) - (isBare(part) ? 6 : 0)
        case .prize:
            let signs = part.cues.contains(.prize) ? part.opening.contains(.prize) ? 6 : 4 : 0
            return signs + (part.cues.contains(.nomination) ? 2 : 0) - (part.year != nil ? 4 : 0)
                - (part.cues.contains(.festival) ? 3 : 0) - (isPerson || isPlace ? 6 : 0)
                - (isBare(part) ? 5 : 0)
                - (signs == 0 && !part.cues.isDisjoint(with: [.programme, .selection]) ? 4 : 0)
        case .section:
            let isSection = !part.cues.isDisjoint(with: [.programme, .selection])
            return (isSection ? 6 : -2) - (part.cues.contains(.prize) ? 4 : 0) - (isPerson || isPlace ? 6 : 0)
                - (part.year != nil ? 3 : 0)
        case .place: return isPlace ? 6 : part.cues.isEmpty && text.spacedWordCount <= 2 && !isPerson ? 1 : -8
        case .person:
            return isPerson ? 8 : part.cues.isEmpty && part.isBracket && NameText.isPerson(text) ? 2 : -8
        case .status: return isBare(part) ? 6 : -8
        case .none: return -5
        }
    }

    /// "Winner", "Official selection": what happened, not what was given.
    private func isBare(_ part: AwardPart) -> Bool {
        guard part.year == nil else { return false }
        let text = part.cell.text
        return draft.lexicon.isCue(text, [.selection, .nomination])
            || AwardSentences.verbs.contains(folded(text))
    }

    private static func isPlace(_ part: AwardPart, _ draft: Draft) -> Bool {
        let text = part.cell.text
        return part.cues.isEmpty && draft.lexicon.country(text) != nil
    }

    // MARK: Reading

    private func read(_ roles: [Int: [Role]]) -> [Award] {
        var awards: [Award] = []
        var year: Int?
        var status = self.status
        for (index, line) in lines.enumerated() {
            if line.isYear {
                year = line.loneYear
            } else if line.isStatus, line.parts.count == 1 {
                status = line.parts[0].cell.text
            } else if let roles = roles[index] {
                awards += self.awards(line, roles, year, status)
                // The rows of a table need not say a year again.
                if line.year != nil { year = line.year }
            } else {
                awards += line.awards(carriedYear: year, status: status)
            }
        }
        return awards
    }

    private func awards(_ line: AwardLine, _ roles: [Role], _ year: Int?, _ status: String?) -> [Award] {
        guard let festival = roles.firstIndex(of: .festival) else { return [] }
        var award = Award(
            festival: AwardLine.festivalName(line.parts[festival].cell, draft), year: line.year ?? year)
        award.source = line.source
        let own = roles.firstIndex(of: .status)
        award.section = roles.firstIndex(of: .section).map { line.half(line.parts[$0].cell.text) }
        let beside = roles.indices.filter { roles[$0] == .prize || roles[$0] == .status }
        var prizes = roles.indices.filter { roles[$0] == .prize || roles[$0] != .festival && line.isNamed($0) }
        // "Golden Oar (Best Film)" is one.
        if let last = prizes.last, prizes.count == 2, line.isNamed(last) { prizes = [last] }
        guard !prizes.isEmpty else {
            award.section = award.section ?? own.map { line.half(line.parts[$0].cell.text) } ?? status
            return [award]
        }
        return prizes.map { prize in
            var one = award
            one.award = line.text(prize, among: prizes.count == 1 ? beside : [])
            return one
        }
    }
}
