import DossierKit

/// What a kit's reading is not sure of, entry by entry, surest last.
struct Doubts {
    struct Entry {
        var label: String
        var value: String
        var confidence: Double
        var source: SourceSpan?
    }

    private(set) var entries: [Entry] = []

    /// Below this a person should look.
    static let certain = 0.8

    init(_ kit: PressKit) {
        let film = kit.film
        add("title", film.title)
        add("original title", film.originalTitle)
        for title in film.alternativeTitles { add("other title", title) }
        add("year", film.year)
        add("running time", film.runningTime)
        for code in film.countries { add("country", code) }
        for credit in kit.credits {
            let parts = [credit.name.value, credit.character?.value].compactMap(\.self)
            let confidence = min(credit.confidence, credit.name.confidence, credit.character?.confidence ?? 1)
            add(
                Overview.spaced(credit.role.rawValue), parts.joined(separator: " as "), confidence,
                credit.name.source ?? credit.source)
        }
        for section in kit.sections {
            for exchange in section.exchanges {
                add("question", String(exchange.question.text.prefix(40)), exchange.confidence, exchange.source)
            }
            for work in section.works {
                let confidence = min(work.confidence, work.title.confidence, work.year?.confidence ?? 1)
                add("work", work.title.value, confidence, work.title.source ?? work.source)
            }
        }
        for contact in kit.contacts {
            for found in [contact.organisation, contact.name] { add("contact", found) }
            for found in contact.emails + contact.phones + contact.faxes + contact.urls {
                add("contact", found)
            }
        }
        for award in kit.awards { add("award", award.festival, award.confidence, award.source) }
        let order = entries.enumerated().sorted {
            ($0.element.confidence, $0.offset) < ($1.element.confidence, $1.offset)
        }
        entries = order.map(\.element)
    }

    private mutating func add<Value>(_ label: String, _ found: Found<Value>?) {
        guard let found else { return }
        add(label, "\(found.value)", found.confidence, found.source)
    }

    private mutating func add(_ label: String, _ value: String, _ confidence: Double, _ source: SourceSpan?) {
        guard confidence < Doubts.certain else { return }
        entries.append(Entry(label: label, value: value, confidence: confidence, source: source))
    }
}
