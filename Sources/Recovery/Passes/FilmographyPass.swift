import DossierKit

/// Filmographies with a heading of their own. Whose they are is in the heading, or it is the person of the
/// biography before.
struct FilmographyPass: Pass {
    static func run(on draft: inout Draft) {
        var person: [Found<String>] = []
        for index in draft.zones.indices {
            let zone = draft.zones[index]
            if let biography = draft.sections[index].last(where: { $0.kind == .biography }) {
                person = biography.people
            }
            guard zone.kind == .filmography else { continue }
            var section = draft.section(zone, .filmography)
            let reader = FilmographyLines(draft: draft)
            let lines = Array(zone.body)
            section.works = reader.works(lines, isListed: true)
            if section.people.isEmpty { section.people = person }
            if section.people.isEmpty, let director = draft.directors.first { section.people = [director] }
            if !section.works.isEmpty { draft.sections[index].append(section) }
        }
    }
}
