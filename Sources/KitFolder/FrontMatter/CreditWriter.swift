import DossierKit

/// The lists `credits` and `cast` such that their order is the kit's.
enum CreditWriter {
    static func entries(_ credits: [Credit]) -> [(String, FrontMatterValue)] {
        let places = credits.indices.filter { credits[$0].role == .cast }
        guard let first = places.first, let last = places.last else { return crewOnly(credits) }
        // A cast in several parts keeps its order only within the credits.
        guard last - first + 1 == places.count else { return crewOnly(credits) }
        let cast = FrontMatterValue.list(credits[first...last].map(castEntry))
        let before = Array(credits[..<first])
        let after = Array(credits[(last + 1)...])
        if before.isEmpty { return [("cast", cast)] + crewOnly(after) }
        var crew = crewEntries(before)
        if !after.isEmpty { crew += [.plain("cast")] + crewEntries(after) }
        return [("credits", .list(crew)), ("cast", cast)]
    }

    private static func crewOnly(_ credits: [Credit]) -> [(String, FrontMatterValue)] {
        credits.isEmpty ? [] : [("credits", .list(crewEntries(credits)))]
    }

    /// Neighbours in the same role share an entry.
    private static func crewEntries(_ credits: [Credit]) -> [FrontMatterValue] {
        var entries: [FrontMatterValue] = []
        var index = 0
        while index < credits.count {
            let credit = credits[index]
            var end = index + 1
            if isShareable(credit) {
                while end < credits.count, isShareable(credits[end]), credits[end].role == credit.role,
                    credits[end].label == credit.label
                { end += 1 }
            }
            let names = credits[index..<end].map(\.name)
            let role = KitKey.written(credit.role.rawValue)
            entries.append(
                .map(
                    ([
                        (role, FrontMatterValue.oneOrMore(names)), ("character", .found(credit.character)),
                        ("label", .optional(credit.label)), ("confidence", .confidence(credit.confidence)),
                    ] as [(String, FrontMatterValue?)]).compactMap { key, value in
                        value.map { (key: key, value: $0) }
                    }))
            index = end
        }
        return entries
    }

    private static func isShareable(_ credit: Credit) -> Bool {
        credit.confidence == 1 && credit.character == nil
    }

    /// `Name: Character` where nothing else is to be said.
    private static func castEntry(_ credit: Credit) -> FrontMatterValue {
        let isShort =
            credit.label == nil && credit.confidence == 1 && credit.name.confidence == 1
            && !KitKey.castEntry.contains(KitKey.folded(credit.name.value))
            && credit.name.value.utf8.count <= 100
            && !credit.name.value.isEmpty
        if isShort {
            guard let character = FrontMatterValue.found(credit.character) else {
                return .text(credit.name.value)
            }
            return .map([(credit.name.value, character)])
        }
        return .entries([
            "name": .found(credit.name), "character": .found(credit.character),
            "label": .optional(credit.label),
            "confidence": .confidence(credit.confidence),
        ]) ?? .map([])
    }
}
