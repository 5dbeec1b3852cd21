import DossierKit
import DossierManuscript
import DossierText

/// Whom the press can write to: blocks under a heading, and lines on the cover or the last page without one.
struct ContactsPass: Pass {
    static func run(on draft: inout Draft) {
        var found: [Contact] = []
        var addresses: [Contact] = []
        for zone in draft.zones {
            switch zone.kind {
            case .contacts:
                let kind = zone.title.flatMap { ContactHeads(lexicon: draft.lexicon).kind(of: $0.value) }
                var reader = ContactsReader(draft, isList: true, kind: kind)
                reader.read(zone.body)
                found += reader.contacts
            case .filmography, .contents, .stills: continue
            case .nothing:
                var reader = ContactsReader(draft, isList: false)
                reader.read(zone.heading.isEmpty ? zone.body : zone.heading.lowerBound..<zone.body.upperBound)
                found += reader.contacts
                addresses += reader.addresses
            default:
                for block in blocks(zone, draft) {
                    var reader = ContactsReader(draft, isList: false)
                    reader.read(block)
                    found += reader.contacts
                }
            }
        }
        draft.kit.contacts = ContactMerger.merged(found, addresses)
        credit(&draft)
    }

    /// Lines without gaps among which one has an address or a number and none is running text.
    private static func blocks(_ zone: Zone, _ draft: Draft) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var start = zone.body.lowerBound
        var hasReach = false
        var isText = false
        func close(_ end: Int) {
            if hasReach, !isText, end - start <= 40 { blocks.append(start..<end) }
            hasReach = false
            isText = false
        }
        for line in zone.body {
            let facts = draft.lines[line]
            guard facts.use == .text else {
                close(line)
                start = line + 1
                continue
            }
            if ContactBlockLines.holdsReach(line, draft) { hasReach = true }
            if facts.words > 16 { isText = true }
        }
        close(zone.body.upperBound)
        return blocks
    }

    /// The house that distributes, sells or produces the film is credited; a press agency is not.
    private static func credit(_ draft: inout Draft) {
        for contact in draft.kit.contacts {
            guard let house = contact.organisation, let role = role(contact.kind),
                ContactHeads(lexicon: draft.lexicon).kind(of: house.value) == nil
            else { continue }
            draft.add(Credit(role, house, source: house.source, confidence: 0.9))
        }
    }

    private static func role(_ kind: Contact.Kind) -> Role? {
        switch kind {
        case .distribution: .distributor
        case .sales: .salesAgent
        case .production: .productionCompany
        case .press, .festival, .other: nil
        }
    }
}
