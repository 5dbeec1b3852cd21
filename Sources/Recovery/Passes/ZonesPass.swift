import DossierKit
import DossierManuscript
import DossierText

/// Settles what each zone is: headings whose words say nothing, or several things, are judged by what stands
/// around and below them.
struct ZonesPass: Pass {
    static func run(on draft: inout Draft) {
        var group: HeadingKind?
        var chief: HeadingKind = .nothing
        for index in draft.zones.indices {
            var zone = draft.zones[index]
            guard !zone.heading.isEmpty else { continue }
            let title = zone.title?.value ?? ""
            let isOpen = zone.kind == .other && zone.confidence < 1
            if isOpen {
                settle(&zone, title, group: group, chief: chief, index, draft)
            } else {
                choose(&zone, title, draft)
                if zone.kind == .biographies || zone.kind == .biography && zone.subject == nil {
                    group = .biographies
                } else if zone.kind != .biography && zone.kind != .filmography && zone.kind != .about {
                    group = nil
                }
                chief = zone.kind
            }
            if zone.kind == .biography, zone.subject == nil {
                let head = NameText.head(of: title)
                if draft.people.contains(head) || NameText.isPerson(head) && !isOpen == false {
                    zone.subject = head
                }
            }
            draft.zones[index] = zone
        }
    }

    private static func settle(
        _ zone: inout Zone, _ title: String, group: HeadingKind?, chief: HeadingKind, _ index: Int,
        _ draft: Draft
    ) {
        let head = NameText.head(of: title)
        if let colon = title.firstIndex(of: ":"),
            let match = draft.lexicon.heading(String(title[..<colon])), !match.kinds.contains(.nothing)
        {
            zone.kind = match.kind
            return
        }
        if let next = firstLine(of: zone, draft), let match = draft.lexicon.heading(next),
            match.kind == .interview
        {
            zone.kind = .interview
            zone.subject = match.name
            return
        }
        if draft.people.contains(head)
            || group == .biographies && NameText.isPerson(head) && !NameText.isCompany(head)
        {
            zone.kind = .biography
            zone.subject = NameText.restored(head)
            return
        }
        if NameText.isPerson(head), !NameText.isCompany(head), tellsALife(zone, head, draft) {
            zone.kind = .biography
            zone.subject = NameText.restored(head)
            return
        }
        if group == .biographies || NameText.isCompany(title) {
            zone.kind = .about
            return
        }
        switch chief {
        case .productionNotes, .notes: zone.kind = chief
        case .interview where asksQuestions(zone, draft): zone.kind = .interview
        default: zone.kind = .other
        }
    }

    /// Of several kinds that a heading's word may mean, the one whose contents stand below it.
    private static func choose(_ zone: inout Zone, _ title: String, _ draft: Draft) {
        guard let match = draft.lexicon.heading(title) else { return }
        let kinds = match.kinds + match.further
        guard kinds.count > 1 else { return }
        let content = ZoneContent(zone, draft)
        func has(_ kind: HeadingKind) -> Bool { kinds.contains(kind) }
        if content.addresses > 0, content.prose < 3, has(.contacts) {
            zone.kind = .contacts
        } else if content.quotes >= 2, has(.reviews) {
            zone.kind = .reviews
        } else if content.fields > content.roles, has(.technical) {
            zone.kind = .technical
        } else if content.roles > 0, has(.crew) {
            zone.kind = .crew
        } else if content.rows > 1, has(.cast) {
            zone.kind = .cast
        } else if content.prose >= 2, let prose = kinds.first(where: { isProse($0) }) {
            zone.kind = prose
        }
    }

    private static func isProse(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .logline, .synopsis, .shortSynopsis, .longSynopsis, .statement, .interview, .productionNotes,
            .biography,
            .biographies, .notes, .music, .about, .other:
            true
        default: false
        }
    }

    private static func firstLine(of zone: Zone, _ draft: Draft) -> String? {
        for line in zone.body.prefix(4)
        where draft.lines[line].use == .text || draft.lines[line].use == .heading {
            return HeadingText.plain(HeadingText.closed(draft.paper.string(draft.lines[line].content)))
        }
        return nil
    }

    /// The first lines speak of a birth or of studies, or take up the name.
    private static func tellsALife(_ zone: Zone, _ name: String, _ draft: Draft) -> Bool {
        let names = Set(words(of: folded(name)).map { String($0.text) })
        for line in zone.body.prefix(6) where draft.lines[line].use == .text {
            let text = FoldedText(draft.paper.string(draft.lines[line].content))
            if draft.lexicon.firstCue([.born, .studied], in: text) != nil { return true }
            if words(of: text.original(of: 0..<text.bytes.count)).contains(where: {
                names.contains(folded(String($0.text)))
            }) {
                return true
            }
        }
        return false
    }

    private static func asksQuestions(_ zone: Zone, _ draft: Draft) -> Bool {
        zone.body.count { draft.lines[$0].traits.contains(.endsQuestion) } >= 2
    }
}

/// What stands in a zone, counted.
struct ZoneContent {
    var prose = 0
    var rows = 0
    var roles = 0
    var fields = 0
    var addresses = 0
    var quotes = 0

    init(_ zone: Zone, _ draft: Draft) {
        let labels = SheetLabels(draft: draft)
        for line in zone.body {
            let facts = draft.lines[line]
            guard facts.use == .text else { continue }
            if facts.traits.contains(.at) { addresses += 1 }
            if facts.traits.contains(.startsQuote) { quotes += 1 }
            if facts.words >= 9, facts.length >= 50, !facts.traits.contains(.cells) {
                prose += 1
                continue
            }
            let cells = draft.cells(line)
            if cells.count >= 2 { rows += 1 }
            guard let label = cells.first(where: { !$0.isEmpty }) else { continue }
            let own = label.text.prefix { $0 != ":" }
            if draft.lexicon.role(of: String(own)) != nil { roles += 1 }
            if labels.fields(of: String(own)) != nil { fields += 1 }
        }
    }
}
