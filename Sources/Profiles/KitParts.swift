import DossierKit
import DossierText

extension Demand.Text {
    /// The texts of a kit that are measured, each by itself.
    func found(in kit: PressKit) -> [(passages: [Passage], kind: Section.Kind)] {
        func sections(_ kinds: Section.Kind...) -> [(passages: [Passage], kind: Section.Kind)] {
            for kind in kinds {
                let found = kit.sections.filter { $0.kind == kind && !$0.passages.isEmpty }
                if !found.isEmpty { return found.map { ($0.passages, kind) } }
            }
            return []
        }
        switch self {
        case .logline:
            let own = sections(.logline)
            return own.isEmpty ? kit.film.logline.map { [([$0], .logline)] } ?? [] : own
        // Of one synopsis that is called no more than that, it is the one that is meant.
        case .synopsis: return sections(.synopsis, .longSynopsis, .shortSynopsis)
        case .shortSynopsis: return sections(.shortSynopsis, .synopsis)
        case .longSynopsis: return sections(.longSynopsis, .synopsis)
        case .statement: return sections(.statement)
        case .biography: return sections(.biography)
        case .directorBiography:
            return kit.sections.filter { $0.kind == .biography && kit.isOfDirector($0) && !$0.passages.isEmpty }
                .map {
                    ($0.passages, .biography)
                }
        }
    }

    var plain: String { rawValue.replacing("-", with: " ").replacing("director ", with: "director’s ") }
}

extension Demand.Part {
    func isIn(_ kit: PressKit, _ measured: Measured) -> Bool {
        let kinds = Set(kit.sections.map(\.kind))
        switch self {
        case .logline: return kit.film.logline != nil || kinds.contains(.logline)
        case .synopsis: return !kinds.isDisjoint(with: [.synopsis, .shortSynopsis, .longSynopsis])
        case .shortSynopsis: return kinds.contains(.shortSynopsis)
        case .longSynopsis: return !kinds.isDisjoint(with: [.longSynopsis, .synopsis])
        case .statement: return kinds.contains(.statement)
        case .biography: return kinds.contains(.biography)
        case .filmography: return kinds.contains(.filmography)
        case .interview: return kinds.contains(.interview)
        case .productionNotes: return kinds.contains(.productionNotes)
        case .cast: return kit.credits.contains { [.cast, .participant, .narrator].contains($0.role) }
        case .crew:
            return kit.credits.contains {
                ![.cast, .participant, .narrator].contains($0.role) && !$0.role.isCompany
            }
        case .contacts: return !kit.contacts.isEmpty
        case .stills: return !measured.stills.isEmpty
        case .directorBiography: return kit.sections.contains { $0.kind == .biography && kit.isOfDirector($0) }
        case .directorFilmography:
            return kit.sections.contains { $0.kind == .filmography && kit.isOfDirector($0) }
        }
    }

    var plain: String { rawValue.replacing("-", with: " ").replacing("director ", with: "director’s ") }
}

extension PressKit {
    /// True for a part about a director, or about nobody in particular.
    func isOfDirector(_ section: Section) -> Bool {
        guard !section.people.isEmpty else { return true }
        let directors = Set(credits.filter { $0.role == .director }.map { foldedLetters($0.name.value) })
        return section.people.contains { directors.contains(foldedLetters($0.value)) }
    }
}
