import DossierKit
import DossierManuscript
import DossierText

/// Parts of a kit that begin without a heading: a synopsis on a page of its own, biographies that go on behind a
/// filmography.
enum UnheadedZones {
    /// Cuts zones where such a part begins.
    static func part(_ draft: inout Draft) {
        var zones: [Zone] = []
        let hasSynopsis = draft.zones.contains {
            [.synopsis, .shortSynopsis, .longSynopsis].contains($0.kind)
        }
        var needsSynopsis = !hasSynopsis
        for zone in draft.zones {
            if zone.kind == .filmography, let line = runInBiography(zone, draft) {
                zones += cut(zone, at: line, kind: .biographies)
            } else if needsSynopsis, isFront(zone.kind), let line = prosePage(zone, draft) {
                zones += cut(zone, at: line, kind: .synopsis)
                needsSynopsis = false
            } else {
                if !isFront(zone.kind) { needsSynopsis = false }
                zones.append(zone)
            }
        }
        draft.zones = zones
    }

    private static func cut(_ zone: Zone, at line: Int, kind: HeadingKind) -> [Zone] {
        var first = zone
        first.body = zone.body.lowerBound..<line
        var second = Zone(kind: kind, heading: line..<line, body: line..<zone.body.upperBound)
        second.language = zone.language
        second.confidence = 0.8
        return [first, second]
    }

    /// What stands before the first text of a kit.
    private static func isFront(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .nothing, .contacts, .contents, .stills, .technical, .reviews, .cast, .crew, .credits, .awards:
            true
        default: false
        }
    }

    /// The first line of a page that opens with three lines of prose.
    private static func prosePage(_ zone: Zone, _ draft: Draft) -> Int? {
        var page = zone.body.first.map { draft.paper.lines[$0].page } ?? 0
        for line in zone.body {
            guard draft.paper.lines[line].page != page, draft.lines[line].use == .text else { continue }
            page = draft.paper.lines[line].page
            let rest = line..<zone.body.upperBound
            let head = rest.lazy.filter { draft.lines[$0].use == .text }.prefix(3)
            let isProse = head.allSatisfy {
                draft.lines[$0].words >= 8 && draft.lines[$0].length >= 45
                    && !draft.lines[$0].traits.contains(.cells) && draft.paper.lines[$0].page == page
            }
            if isProse, head.count == 3 { return line }
        }
        return nil
    }

    /// The first line below the works that opens a paragraph with a name in capitals and goes on as prose.
    private static func runInBiography(_ zone: Zone, _ draft: Draft) -> Int? {
        var sawWork = false
        let reader = FilmographyLines(draft: draft)
        for line in zone.body where draft.lines[line].use == .text {
            if reader.isWork(line) {
                sawWork = true
                continue
            }
            let facts = draft.lines[line]
            guard sawWork, facts.words >= 6, !facts.traits.contains(.cells), facts.indent == 0 else { continue }
            let text = draft.paper.string(facts.content)
            if BiographyPass.openingName(text, draft) != nil,
                text.unicodeScalars.contains(where: { $0.properties.isLowercase })
            {
                return line
            }
        }
        return nil
    }
}
