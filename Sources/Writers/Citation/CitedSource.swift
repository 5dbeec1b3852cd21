import DossierKit
import DossierText

/// Something in a kit that people cite: the film, the kit, an interview, a signed text.
struct CitedSource {
    enum Kind { case film, kit, interview, statement }

    var kind: Kind
    /// Unique among those of a kit, of letters, digits and hyphens.
    var key: String
    var title: String
    /// Who made it, or who answers.
    var authors: [String]
    var interviewers: [String] = []
    var year: Int?
    /// The houses that made the film.
    var publishers: [String]
    var language: String?
    /// What it is part of.
    var container: String?

    static func all(_ kit: PressKit) -> [CitedSource] {
        let words = InterfaceWords.for(kit.language)
        let title = (kit.film.title ?? kit.film.originalTitle)?.value ?? words[.pressKit]
        let kitTitle = "\(title) – \(words[.pressKit])"
        let year = kit.film.year?.value
        func names(_ role: Role) -> [String] {
            var seen: Set<String> = []
            return kit.credits.filter { $0.role == role }.map(\.name.value).filter { seen.insert($0).inserted }
        }
        let houses = names(.productionCompany)
        let stem = kit.fileStem
        var anchors = Anchors()
        var sources = [
            CitedSource(
                kind: .film, key: anchors.take(stem), title: title, authors: names(.director), year: year,
                publishers: houses, language: kit.film.languages.first?.value),
            CitedSource(
                kind: .kit, key: anchors.take(stem + "-press-kit"), title: kitTitle, authors: [], year: year,
                publishers: houses, language: kit.language),
        ]
        for section in kit.sections where section.kind == .interview || section.kind == .statement {
            let people = section.people.map(\.value)
            guard !people.isEmpty, !section.passages.isEmpty else { continue }
            let isInterview = section.kind == .interview
            let own = InterfaceWords.for(section.language ?? kit.language)
            let heading =
                section.heading?.value
                ?? (isInterview ? own.filled(.interviewWith, own.list(people)) : own[section.kind])
            sources.append(
                CitedSource(
                    kind: isInterview ? .interview : .statement,
                    key: anchors.take("\(stem)-\(slug(people[0], words: 4))"), title: heading, authors: people,
                    interviewers: section.interviewers.map(\.value), year: year, publishers: houses,
                    language: section.language ?? kit.language, container: kitTitle))
        }
        return sources
    }
}
