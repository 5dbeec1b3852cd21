import DossierKit

/// The dated events that the prose tells: births and studies in lives, the making of the film in interviews and
/// statements, history in the notes.
///
/// A synopsis tells of people who never lived, and is not read. A year that is not printed is not told.
struct TimelinePass: Pass {
    /// More are no timeline.
    private static let most = 400

    static func run(on draft: inout Draft) {
        var events: [Event] = []
        var known: [[String]: String] = [:]
        let filmYear = draft.kit.film.year?.value
        Chronicle.each(draft) { prose in
            guard reads(prose.section), events.count < most else { return }
            for event in EventReader(prose, filmYear: filmYear).events() where events.count < most {
                let key = [event.kind.rawValue, event.date, event.until ?? ""]
                // A kit in two languages tells everything twice.
                if let told = known[key], told != prose.lexicon.language { continue }
                known[key] = known[key] ?? prose.lexicon.language
                if known.updateValue("", forKey: key + [event.text]) == nil { events.append(event) }
            }
        }
        draft.kit.timeline = events
    }

    private static func reads(_ section: Section.Kind) -> Bool {
        switch section {
        case .statement, .interview, .productionNotes, .biography, .notes, .music, .about, .other: true
        default: false
        }
    }
}
