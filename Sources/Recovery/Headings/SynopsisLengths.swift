import DossierKit
import DossierText

/// Several texts that tell the story, told apart by how long they are.
enum SynopsisLengths {
    /// Of synopses whose headings say their length the shortest is the short one and the longest the long one; of two
    /// loglines the longer one is a short synopsis.
    static func settle(_ draft: inout Draft) {
        let measured = draft.zones.indices.filter {
            draft.zones[$0].kind == .synopsis
                && (draft.zones[$0].title.map { HeadingMeasure.cut($0.value) != nil } ?? false)
        }
        if measured.count >= 2 {
            let ordered = measured.sorted { words($0, draft) < words($1, draft) }
            for index in ordered.dropLast() { draft.zones[index].kind = .shortSynopsis }
            if let last = ordered.last { draft.zones[last].kind = .longSynopsis }
        }
        let loglines = draft.zones.indices.filter {
            draft.zones[$0].kind == .logline && !draft.zones[$0].heading.isEmpty
        }
        guard loglines.count == 2, draft.languages.count < 2,
            let longer = loglines.max(by: { words($0, draft) < words($1, draft) }),
            let shorter = loglines.first(where: { $0 != longer }),
            words(longer, draft) * 2 >= words(shorter, draft) * 3
        else { return }
        draft.zones[longer].kind = .shortSynopsis
    }

    private static func words(_ zone: Int, _ draft: Draft) -> Int {
        draft.zones[zone].body.reduce(0) {
            $0 + (draft.lines[$1].use == .text ? Int(draft.lines[$1].words) : 0)
        }
    }
}
