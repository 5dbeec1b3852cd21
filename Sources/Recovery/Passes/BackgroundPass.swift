import DossierManuscript

/// Tells texts about the world of the film from texts about how it was made, now that everyone of the kit is known.
struct BackgroundPass: Pass {
    static func run(on draft: inout Draft) {
        AboutFilm.settle(&draft)
        let names = Background.Names(draft)
        for index in draft.zones.indices where draft.zones[index].confidence < 1 {
            switch draft.zones[index].kind {
            case .productionNotes, .other:
                guard !draft.zones[index].heading.isEmpty,
                    Background.isTold(in: draft.zones[index], names, draft)
                else { continue }
                draft.zones[index].kind = .notes
            default: continue
            }
        }
    }
}
