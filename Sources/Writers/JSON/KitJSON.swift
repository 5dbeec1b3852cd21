public import DossierKit
public import DossierText

/// The kit JSON: the contract between the compiler and everything outside it (`Docs/kit.schema.json`).
///
/// Keys stand in the contract's order; what is unknown is left out; `confidence` stands only where it is below 1.
///
/// - Parameter path: said first, as `file`, where one kit of many is meant.
public func kitJSON(_ kit: PressKit, of path: String? = nil) -> LongJSON {
    var json = LongJSON()
    json.add("file", path.map(JSON.string))
    json.add("format", .string("dossier/1"))
    json.add("language", kit.language.map(JSON.string))
    json.add("languages", .strings(kit.languages))
    json.add("film", kit.film.json)
    json.add("credits", kit.credits, \.json)
    json.add("sections", kit.sections, \.json)
    json.add("footnotes", kit.footnotes, \.json)
    json.add("contacts", kit.contacts, \.json)
    json.add("awards", kit.awards, \.json)
    json.add("quotes", kit.quotes, \.json)
    json.add("stills", kit.stills, \.json)
    json.add("trailers", kit.trailers, \.json)
    json.add("news", kit.news, \.json)
    json.add("timeline", kit.timeline, \.json)
    json.add("places", kit.places, \.json)
    json.add("site", kit.site.map { .string($0.value) })
    return json
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
