import DossierKit

extension Typesetter {
    /// The roles that one page has room for, in the order of a title sequence.
    private static let roles: [Role] = [
        .director, .writer, .producer, .cinematographer, .editor, .productionDesigner, .composer,
        .soundDesigner, .productionCompany, .coProductionCompany, .salesAgent, .distributor,
    ]
    private static let mostPlayers = 8
    private static let mostNames = 4
    private static let mostDesks = 3
    /// Characters; a longer synopsis is cut between words.
    private static let mostText = 900

    /// Everything that the template of the one page sees.
    mutating func oneSheet() -> View {
        let facts = FactSheet(film: kit.film, words: words, regions: regions)
        let strip = [
            facts.countries, kit.film.year.map { String($0.value) } ?? "", facts.runningTime ?? "",
            facts.genres,
            facts.spoken,
        ]
        let frontispiece = prints.first.map { View(["plate": still($0, number: 1)]) }
        let kinds: [Section.Kind] = [.shortSynopsis, .synopsis, .longSynopsis]
        let told = kit.sections.filter { !$0.paragraphs.isEmpty && foreign($0.language) == nil }
        let synopsis = kinds.compactMap { kind in told.first { $0.kind == kind } }.first
        let text = synopsis.map { cut($0.paragraphs.map(\.text).joined(separator: " "), at: Self.mostText) }
        return View([
            "language": .text(pageLanguage), "isRightToLeft": .flag(isRightToLeft(pageLanguage)),
            "cover": cover().adding(["frontispiece": frontispiece]),
            "strip": .text(strip.filter { !$0.isEmpty }.joined(separator: " · ")),
            "logline": .some(kit.film.logline?.text), "synopsis": .some(text),
            "synopsisHeading": .text(words[.synopsis]), "words": View(["job": .text(words[.job])]),
            "credits": .rows(credits()), "contactsHeading": .text(words[.contacts as Section.Kind]),
            "contacts": .rows(kit.contacts.prefix(Self.mostDesks).map(desk)),
        ])
    }

    private func credits() -> [View] {
        func names(_ roles: [Role]) -> [String] {
            var seen: Set<String> = []
            return kit.credits.filter { roles.contains($0.role) }.map(\.name.value)
                .filter { seen.insert($0).inserted }
        }
        var rows = Self.roles.compactMap { role in
            let all = names([role]).prefix(Self.mostNames)
            return all.isEmpty ? nil : row(words[role, all.count], Array(all))
        }
        let players = names([.cast, .participant]).prefix(Self.mostPlayers)
        if !players.isEmpty { rows.append(row(words[.cast as Section.Kind], Array(players))) }
        return rows
    }

    private func row(_ label: String, _ names: [String]) -> View {
        View(["label": .text(label), "value": .text(names.joined(separator: ", "))])
    }

    private func desk(_ contact: Contact) -> View {
        let lines =
            [contact.organisation?.value, contact.name?.value].compactMap { $0 } + contact.emails.map(\.value)
            + contact.phones.map(\.value)
        return View([
            "heading": .text(words[contact.kind]),
            "lines": .list(lines.map { View(["line": .text($0)]) }),
        ])
    }
}
