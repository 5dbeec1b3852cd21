import DossierDiagnostics
import DossierKit

/// The lists `credits` and `cast`.
enum CreditReader {
    /// Credits in the order of the file. An entry `- cast` in `credits` says where the cast belongs.
    static func read(_ top: inout MapReader) -> [Credit] {
        var crew: [Credit] = []
        var castPlace: Int?
        if let node = top.node("credits") {
            switch node.content {
            case .list(let entries):
                for entry in entries where !entry.isEmpty {
                    if let scalar = entry.scalar {
                        if KitKey.folded(scalar.text) == "cast" {
                            castPlace = crew.count
                        } else {
                            top.report(
                                .wrongType(
                                    "credits", is: "'\(scalar.text)'", wanted: "a role with a name",
                                    text: scalar.text, at: top.file.span(entry.range)))
                        }
                    } else if case .map(let pairs) = entry.content {
                        crew += credits(pairs, entry, &top)
                    } else {
                        _ = top.map(entry, "credits", known: [])
                    }
                }
            case .map(let pairs):
                // One map of roles: every role stands for an entry of its own.
                for pair in pairs {
                    let range =
                        pair.keyRange.lowerBound..<max(pair.keyRange.upperBound, pair.value.range.upperBound)
                    crew += credits([pair], FrontMatterNode(content: .map([pair]), range: range), &top)
                }
            default: _ = top.map(node, "credits", known: [])
            }
        }
        let cast = readCast(&top)
        if let castPlace {
            crew.insert(contentsOf: cast, at: castPlace)
            return crew
        }
        if let castOrder = top.order("cast"), let crewOrder = top.order("credits"), castOrder < crewOrder {
            return cast + crew
        }
        return crew + cast
    }

    /// The credits of one entry: a role, one name or several, and what is said of all of them.
    private static func credits(
        _ pairs: [FrontMatterNode.Pair], _ entry: FrontMatterNode, _ top: inout MapReader
    ) -> [Credit] {
        let roles = pairs.filter { KitKey.roles[KitKey.folded($0.key)] != nil }
        var map = MapReader(
            pairs, range: entry.range, file: top.file,
            known: roles.map(\.key) + KitKey.creditEntry
                + (roles.isEmpty ? Role.allCases.map { KitKey.written($0.rawValue) } : []))
        defer { top.take(map) }
        guard !roles.isEmpty else {
            if pairs.allSatisfy({ KitKey.creditEntry.contains(KitKey.folded($0.key)) }) {
                map.report(.missingPart("ROLE", of: "credits", at: map.source))
            }
            return []
        }
        let label = map.string("label")
        let character = map.text("character")
        let confidence = map.confidence()
        var credits: [Credit] = []
        for pair in roles where !pair.isRepeated {
            guard let role = KitKey.roles[KitKey.folded(pair.key)] else { continue }
            let names = map.texts(pair.key)
            for name in names {
                var source = name.source
                if names.count == 1, roles.count == 1 { source = map.source }
                credits.append(
                    Credit(
                        role, name, label: label, character: character, source: source, confidence: confidence))
            }
        }
        return credits
    }

    private static func readCast(_ top: inout MapReader) -> [Credit] {
        guard let node = top.node("cast") else { return [] }
        var cast: [Credit] = []
        switch node.content {
        case .list(let entries):
            for entry in entries where !entry.isEmpty {
                if let credit = castEntry(entry, &top) { cast.append(credit) }
            }
        case .map(let pairs):
            for pair in pairs { cast.append(castPair(pair, &top)) }
        default: _ = top.map(node, "cast", known: [])
        }
        return cast
    }

    private static func castEntry(_ entry: FrontMatterNode, _ top: inout MapReader) -> Credit? {
        let source = top.file.span(entry.range)
        if let scalar = entry.scalar {
            return Credit(.cast, Found(scalar.text, source: source), source: source)
        }
        guard case .map(let pairs) = entry.content else {
            _ = top.map(entry, "cast", known: [])
            return nil
        }
        if pairs.count == 1, let pair = pairs.first, !KitKey.castEntry.contains(KitKey.folded(pair.key)) {
            return castPair(pair, &top)
        }
        guard var map = top.map(entry, "cast", known: KitKey.castEntry) else { return nil }
        defer { top.take(map) }
        guard let name = map.text("name") else {
            map.report(.missingPart("name", of: "cast", at: map.source))
            return nil
        }
        return Credit(
            .cast, name, label: map.string("label"), character: map.text("character"), source: map.source,
            confidence: map.confidence())
    }

    /// `Name: Character`
    private static func castPair(_ pair: FrontMatterNode.Pair, _ top: inout MapReader) -> Credit {
        let name = Found(pair.key, source: top.file.span(pair.keyRange))
        let character = pair.value.isEmpty ? nil : top.found(pair.value, pair.key)
        let end = max(pair.keyRange.upperBound, pair.value.range.upperBound)
        return Credit(
            .cast, name, character: character, source: top.file.span(pair.keyRange.lowerBound..<end))
    }
}
