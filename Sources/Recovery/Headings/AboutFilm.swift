import DossierManuscript

/// A kit that tells its story under "About the film", and has no synopsis.
enum AboutFilm {
    /// Of a kit without a synopsis the first text is one, if it stands before all statements and interviews, and speaks
    /// of its people and not of a film.
    static func settle(_ draft: inout Draft) {
        guard !draft.zones.contains(where: { tellsStory($0.kind) }) else { return }
        for index in draft.zones.indices where !draft.zones[index].heading.isEmpty {
            switch draft.zones[index].kind {
            case .productionNotes, .about, .other:
                let isStory = !Background.speaksOfFilm(draft.zones[index], draft)
                if isStory, words(draft.zones[index], draft) >= leastWords {
                    draft.zones[index].kind = .synopsis
                }
                return
            case .statement, .interview, .biography, .biographies, .notes, .filmography, .music: return
            default: continue
            }
        }
    }

    private static let leastWords = 40

    private static func words(_ zone: Zone, _ draft: Draft) -> Int {
        zone.body.reduce(0) { $0 + (draft.lines[$1].use == .text ? Int(draft.lines[$1].words) : 0) }
    }

    private static func tellsStory(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .synopsis, .shortSynopsis, .longSynopsis: true
        default: false
        }
    }
}
