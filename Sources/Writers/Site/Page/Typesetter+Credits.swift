import DossierKit

extension Typesetter {
    mutating func cast(_ section: Section?) -> Part? {
        let credits = kit.credits.filter { $0.role == .cast || $0.role == .participant }
        guard !credits.isEmpty else { return nil }
        let isPlayed = credits.contains { $0.character != nil }
        let rows = credits.map { credit in
            View(["castName": .text(credit.name.value), "character": .some(credit.character?.value)])
        }
        let onlyParticipants = credits.allSatisfy { $0.role == .participant }
        let heading = heading(
            "cast", section, { onlyParticipants ? $0[.participant] : $0[.cast] },
            amount: words.count(credits.count, .names))
        return part(
            .cast, "cast", heading,
            [
                "prose": prose(section?.paragraphs), "played": isPlayed ? .rows(rows) : nil,
                "plain": isPlayed ? nil : .rows(rows),
            ])
    }

    mutating func crew(_ section: Section?) -> Part? {
        let credits = kit.credits.filter { $0.role != .cast && $0.role != .participant }
        guard !credits.isEmpty else { return nil }
        let people = rows(credits.filter { !$0.role.isCompany })
        let companies = rows(credits.filter(\.role.isCompany))
        let names = Set(credits.map(\.name.value)).count
        let heading = heading("crew", section, { $0[.crew] }, amount: words.count(names, .names))
        return part(
            .crew, "crew", heading,
            [
                "prose": prose(section?.paragraphs),
                "bodies": .list([people, companies].compactMap { $0 }),
            ])
    }

    private func rows(_ credits: [Credit]) -> View? {
        .rows(
            CreditRows.rows(credits, words).map { row in
                View([
                    "job": .text(row.label),
                    "names": .list(row.values.map { View(["personName": .text($0)]) }),
                ])
            })
    }
}
