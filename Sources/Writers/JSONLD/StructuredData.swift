import DossierKit
import DossierText

/// A kit in the vocabulary of schema.org: the film, the people the kit tells of, the interviews.
///
/// Roles without a property of their own are contributors in a `Role`; a part is an actor in a `PerformanceRole`
/// (field guide, 2.3).
struct StructuredData {
    let kit: PressKit
    let regions: RegionNames
    let words: InterfaceWords
    let addresses: PageAddresses
    let stills: [Still]
    /// The texts stand in it as well; on a page they stand beside it.
    var hasTexts = false

    var document: JSON {
        .object([
            "@context": .string("https://schema.org"),
            "@graph": .array(
                [movie] + people + addresses.interviews.map(interview) + (hasTexts ? texts : []) + desks),
        ])
    }

    /// A person: by address if the page tells of them, else by name.
    func person(_ name: String) -> JSON {
        if let id = addresses.people[foldedLetters(name)] { return .object(["@id": .string("#" + id)]) }
        return .object(["@type": .string("Person"), "name": .string(name)])
    }

    func organisation(_ name: String) -> JSON {
        .object(["@type": .string("Organization"), "name": .string(name)])
    }

    static func some(_ text: String?) -> JSON? {
        guard let text, !text.isEmpty else { return nil }
        return .string(text)
    }

    /// One value, several, or none.
    static func some(_ values: [JSON]) -> JSON? {
        values.count > 1 ? .array(values) : values.first
    }
}

extension Typesetter {
    /// The structured data as a block of the page.
    func structuredData() -> Markup { Markup(dataBlock: structured(withTexts: false).document) }

    func structured(withTexts: Bool) -> StructuredData {
        StructuredData(
            kit: kit, regions: regions, words: words, addresses: addresses, stills: prints.map(\.still),
            hasTexts: withTexts)
    }
}

extension Markup {
    /// A block of JSON-LD. `<`, `>` and `&` stand as escapes of JSON, so that nothing in it can end the block.
    init(dataBlock json: JSON) {
        var bytes = Array("<script type=\"application/ld+json\">".utf8)
        for byte in json.encoded(pretty: false) {
            switch byte {
            case UInt8(ascii: "<"): bytes += "\\u003c".utf8
            case UInt8(ascii: ">"): bytes += "\\u003e".utf8
            case UInt8(ascii: "&"): bytes += "\\u0026".utf8
            default: bytes.append(byte)
            }
        }
        bytes += "</script>".utf8
        self.init(trusted: bytes)
    }
}
