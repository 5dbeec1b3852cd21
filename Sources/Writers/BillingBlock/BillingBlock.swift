import DossierKit

/// Writes the billing block, the lines at the foot of a poster, as text: jobs in small letters, names in capitals.
///
/// The order is the trade's (houses, the film by, title, cast, crew from casting to direction); the first ten of the
/// cast are in it.
enum BillingBlock {
    private static let mostPlayers = 10

    private static let crew: [Role] = [
        .castingDirector, .costumeDesigner, .makeUp, .soundRecordist, .soundDesigner, .soundMixer,
        .visualEffects,
        .composer, .editor, .productionDesigner, .cinematographer, .lineProducer, .associateProducer,
        .coProducer,
        .executiveProducer, .producer, .basedOn, .story, .writer, .director,
    ]

    /// Nil for a kit without credits. Lines are broken between names.
    static func write(_ kit: PressKit) -> [UInt8]? {
        guard !kit.credits.isEmpty else { return nil }
        let words = InterfaceWords.for(kit.language)
        func names(_ roles: Role...) -> [String] {
            var seen: Set<String> = []
            return kit.credits.filter { roles.contains($0.role) }.map(\.name.value)
                .filter { seen.insert($0).inserted }
        }
        func billed(_ role: Role) -> String? {
            let names = names(role)
            guard !names.isEmpty else { return nil }
            return "\(words[role, names.count].lowercased()) \(capitals(names))"
        }
        var parts: [String?] = [billed(.productionCompany), billed(.coProductionCompany)]
        let directors = names(.director)
        if !directors.isEmpty {
            parts.append(words.aFilm(by: directors.map { $0.uppercased() }).lowercasedStart)
        }
        if let title = kit.film.title ?? kit.film.originalTitle {
            parts.append("“\(title.value.uppercased())”")
        }
        let players = names(.cast, .participant).prefix(mostPlayers)
        parts.append(players.isEmpty ? nil : capitals(Array(players)))
        parts += crew.map(billed)
        parts += [billed(.supporter), billed(.salesAgent), billed(.distributor)]
        let block = parts.compactMap { $0 }.joined(separator: "  ")
        return Array(LineWrapping.wrapped(block, columns: PlainTextWriter.columns).utf8)
    }

    /// Names stay whole at the end of a line.
    private static func capitals(_ names: [String]) -> String {
        names.map { $0.uppercased().replacing(" ", with: "\u{A0}") }.joined(separator: ", ")
    }
}

extension String {
    fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
