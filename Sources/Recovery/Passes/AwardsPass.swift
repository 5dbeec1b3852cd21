import DossierKit
import DossierText

/// Prizes, nominations and selections: the lists under a heading, and what the cover says of festivals.
struct AwardsPass: Pass {
    static func run(on draft: inout Draft) {
        var found: [Award] = []
        for list in lists(draft) {
            var reader = AwardsReader(draft, isList: true, heading: list.heading)
            reader.read(list.lines)
            found += reader.awards
        }
        var known: [String: [Int]] = [:]
        let listed = found.count
        for zone in draft.zones where zone.kind == .nothing || zone.kind == .contacts {
            var reader = AwardsReader(draft, isList: false)
            reader.read(zone.heading.isEmpty ? zone.body : zone.heading.lowerBound..<zone.body.upperBound)
            found += reader.awards
        }
        for (index, award) in found.enumerated() {
            // What the cover says of a festival that the list has is said there in full.
            if index >= listed, found[..<listed].contains(where: { isSameFestival($0, award) }) { continue }
            add(award, &known, &draft)
        }
    }

    /// The lists of awards. A prize that is set as a heading inside one belongs to it.
    private static func lists(_ draft: Draft) -> [(heading: String?, lines: Range<Int>)] {
        var lists: [(heading: String?, lines: Range<Int>)] = []
        for zone in draft.zones where zone.kind == .awards {
            let title = zone.title?.value
            let isPrize = title.map { AwardPart.namesPrize($0, draft) } ?? false
            if isPrize, let last = lists.indices.last, lists[last].lines.upperBound == zone.heading.lowerBound {
                lists[last].lines = lists[last].lines.lowerBound..<zone.body.upperBound
            } else {
                lists.append((title, zone.body))
            }
        }
        return lists
    }

    private static func isSameFestival(_ listed: Award, _ award: Award) -> Bool {
        guard listed.year == nil || award.year == nil || listed.year == award.year else { return false }
        let (own, other) = (foldedLetters(award.festival), foldedLetters(listed.festival))
        return own == other
            || min(own.utf8.count, other.utf8.count) >= 8 && (own.holds(other) || other.holds(own))
    }

    /// Adds an award unless the kit has it: same festival and year, and nothing new of section and prize.
    private static func add(_ award: Award, _ known: inout [String: [Int]], _ draft: inout Draft) {
        let place = foldedLetters(award.festival)
        let said = words(award)
        for index in (known[place] ?? []).prefix(64) {
            let other = draft.kit.awards[index]
            guard award.year == nil || other.year == nil || award.year == other.year else { continue }
            if said.isSubset(of: words(other)) { return }
        }
        known[place, default: []].append(draft.kit.awards.count)
        draft.kit.awards.append(award)
    }

    private static func words(_ award: Award) -> Set<String> {
        Set([award.section, award.award].compactMap { $0 }.map { foldedLetters($0) })
    }
}
