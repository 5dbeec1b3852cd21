import DossierKit
import DossierManuscript
import DossierText

/// What kind of part of the kit a labelled fact may stand in.
enum SheetPlace: Int, Hashable, CaseIterable {
    /// In the order in which they win.
    case sheet, list, cover, prose

    /// Nothing for filmographies, interviews and lives, whose years and running times are those of other works.
    init?(_ zone: Zone, _ draft: Draft) {
        switch zone.kind {
        case .technical: self = .sheet
        case .crew, .credits, .cast, .contacts: self = .list
        case .nothing: self = .cover
        case .interview, .filmography, .biography, .biographies, .reviews, .contents, .stills: return nil
        case .other where zone.confidence < 1: self = SheetPlace.isCover(zone, draft) ? .cover : .prose
        default: self = .prose
        }
    }

    /// A heading that only its type shows, on the first page: the title or another line of the cover.
    private static func isCover(_ zone: Zone, _ draft: Draft) -> Bool {
        let first = draft.paper.lines.first?.page ?? 0
        guard first > 0, draft.paper.lines.indices.contains(zone.heading.lowerBound) else { return false }
        return draft.paper.lines[zone.heading.lowerBound].page <= first + 1
    }

    var origin: Claim.Origin { self == .cover ? .cover : .sheet }

    /// How many kinds of facts make a strip of them.
    var leastKinds: Int {
        switch self {
        case .sheet: 2
        case .cover: 3
        case .list, .prose: 4
        }
    }

    /// The lines of a zone that may hold facts: its heading too where that was told by its type alone.
    func lines(_ zone: Zone) -> Range<Int> {
        self == .cover && !zone.heading.isEmpty ? zone.heading.lowerBound..<zone.body.upperBound : zone.body
    }
}
