public import DossierKit
public import DossierText

/// The kit JSON: the contract between the compiler and everything outside it (`Docs/kit.schema.json`).
///
/// Keys stand in the contract's order; what is unknown is left out; `confidence` stands only where it is below 1.
public func kitJSON(_ kit: PressKit) -> JSON {
    .object([
        "format": .string("dossier/1"),
        "language": kit.language.map(JSON.string),
        "languages": .strings(kit.languages),
        "film": kit.film.json,
        "credits": .list(kit.credits.map(\.json)),
        "sections": .list(kit.sections.map(\.json)),
        "footnotes": .list(kit.footnotes.map(\.json)),
        "contacts": .list(kit.contacts.map(\.json)),
        "awards": .list(kit.awards.map(\.json)),
        "quotes": .list(kit.quotes.map(\.json)),
        "stills": .list(kit.stills.map(\.json)),
        "trailers": .list(kit.trailers.map(\.json)),
        "news": .list(kit.news.map(\.json)),
        "timeline": .list(kit.timeline.map(\.json)),
        "places": .list(kit.places.map(\.json)),
        "site": kit.site.map { .string($0.value) },
    ])
}

extension SourceSpan {
    /// `{"file", "page", "line", "range"}`.
    public var json: JSON {
        .object([
            "file": .string(file), "page": page.map(JSON.int), "line": .int(line),
            "range": .array([.int(range.lowerBound), .int(range.upperBound)]),
        ])
    }
}

extension JSON {
    /// An array of strings, nil if there are none.
    static func strings(_ values: [String]) -> JSON? { values.isEmpty ? nil : .array(values.map(JSON.string)) }

    /// An array, nil if it is empty.
    static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }

    /// The lowest of the confidences of an entry's parts; nil for certainty.
    static func confidence(_ values: Double?...) -> JSON? {
        let lowest = values.lazy.compactMap(\.self).min() ?? 1
        return lowest < 1 ? .double(lowest) : nil
    }

    /// An object, nil if it has no member.
    static func filled(_ members: KeyValuePairs<String, JSON?>) -> JSON? {
        let object = JSON.object(members)
        if case .object(let known) = object, known.isEmpty { return nil }
        return object
    }
}
