import DossierKit
import DossierManuscript
import DossierText

/// Interviews that their headings do not announce: a quotation, a name or nothing stands above them. And those that
/// a question set like a heading, or a pull quote, cuts in two.
enum InterviewZones {
    /// Finds them among the zones whose kind is still open, and puts their parts together.
    static func find(_ draft: inout Draft) {
        var index = 0
        while index < draft.zones.count {
            let zone = draft.zones[index]
            if isOpen(zone), InterviewShape(draft, zone).isInterview {
                draft.zones[index].kind = .interview
                draft.zones[index].confidence = 0.9
            } else if isOpen(zone) || zone.kind == .interview, index + 1 < draft.zones.count,
                isOpen(draft.zones[index + 1]),
                let end = cutInterview(from: index, draft)
            {
                join(index, through: end, &draft)
                draft.zones[index].kind = .interview
                draft.zones[index].confidence = 0.9
            }
            if draft.zones[index].kind == .interview {
                PullQuotes.leaveOut(of: draft.zones[index], &draft)
                while index + 1 < draft.zones.count, goesOn(draft.zones[index], draft.zones[index + 1], draft) {
                    join(index, through: index + 1, &draft)
                }
            }
            index += 1
        }
    }

    /// A heading that only its setting shows.
    private static func isOpen(_ zone: Zone) -> Bool {
        zone.kind == .other && zone.confidence < 1 && !zone.heading.isEmpty
    }

    /// More headings in a row are no questions of one interview.
    private static let mostParts = 40

    /// Where an interview ends whose questions were all taken for headings: each is short, asks or stands like those
    /// that do, and has an answer below.
    private static func cutInterview(from index: Int, _ draft: Draft) -> Int? {
        var end = index
        var asking = 0
        let style = draft.zones[index + 1].heading.lowerBound
        for next in draft.zones.indices.dropFirst(index + 1).prefix(mostParts) {
            let zone = draft.zones[next]
            guard isOpen(zone), TypeStyle(draft, zone.heading.lowerBound) == TypeStyle(draft, style) else {
                break
            }
            let last = draft.lines[zone.heading.upperBound - 1]
            if !last.traits.contains(.endsQuestion),
                draft.canBePerson(NameText.head(of: zone.title?.value ?? ""))
            {
                break
            }
            if last.traits.contains(.endsQuestion) { asking += 1 }
            end = next
        }
        let count = end - index
        return count >= 3 && asking >= 2 && asking * 2 >= count ? end : nil
    }

    /// The next zone belongs to the interview: its heading is a question like those above, or a pull quote among them.
    private static func goesOn(_ zone: Zone, _ next: Zone, _ draft: Draft) -> Bool {
        guard isOpen(next) else { return false }
        if isQuoted(next, draft) {
            return InterviewShape(draft, next).questions.contains(true)
        }
        let title = next.title?.value ?? ""
        guard !draft.canBePerson(NameText.head(of: title)), !draft.people.contains(title) else { return false }
        let style = TypeStyle(draft, next.heading.lowerBound)
        let openings = InterviewShape(draft, zone).openings
        let alike = openings.count { TypeStyle(draft, $0) == style }
        return alike >= 2 && alike * 2 >= openings.count
    }

    /// The heading is a quotation from first to last.
    private static func isQuoted(_ zone: Zone, _ draft: Draft) -> Bool {
        guard let title = zone.title?.value, let first = title.unicodeScalars.first,
            let last = title.unicodeScalars.last
        else { return false }
        return "“„«»\"‘".unicodeScalars.contains(first) && "”“»«\"’".unicodeScalars.contains(last)
    }

    /// Makes one zone of several; their headings are text again, pull quotes are left out.
    private static func join(_ index: Int, through end: Int, _ draft: inout Draft) {
        for next in (index + 1)...end {
            let zone = draft.zones[next]
            let use: LineFacts.Use = isQuoted(zone, draft) ? .caption : .text
            for line in zone.heading where draft.lines[line].use == .heading { draft.lines[line].use = use }
        }
        draft.zones[index].body = draft.zones[index].body.lowerBound..<draft.zones[end].body.upperBound
        draft.zones.removeSubrange((index + 1)...end)
    }
}
