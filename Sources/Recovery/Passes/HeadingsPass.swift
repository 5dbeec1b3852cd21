import DossierKit
import DossierManuscript
import DossierText

/// Finds the headings and cuts the kit into zones.
///
/// First come the headings whose words the vocabulary knows. How those are set (size, weight, capitals) then tells
/// which other lines are headings too: a kit sets its headings alike, whatever they say.
struct HeadingsPass: Pass {
    static func run(on draft: inout Draft) {
        ContentsFinder.mark(&draft)
        var found = HeadingFinder(draft).headings()
        found.sort { $0.lines.lowerBound < $1.lines.lowerBound }
        found = joined(found, draft)
        for heading in found {
            for line in heading.lines where draft.lines[line].use == .text { draft.lines[line].use = .heading }
        }
        draft.zones = zones(found, draft)
        partRunIns(&draft)
    }

    /// Cuts the zones where a heading runs into its text, and takes it out of the text.
    private static func partRunIns(_ draft: inout Draft) {
        for heading in RunInHeadings(draft: draft).find() {
            guard let index = draft.zones.firstIndex(where: { $0.body.contains(heading.line) }),
                draft.zones[index].kind != .interview || heading.isBeside
            else { continue }
            let body = draft.zones[index].body
            var zone = Zone(
                kind: heading.kinds.first ?? .other, heading: heading.line..<heading.line,
                body: heading.line..<body.upperBound)
            zone.title = Found(heading.title, source: draft.paper.span(heading.head, line: heading.line))
            zone.language = heading.language
            zone.subject = heading.subject
            draft.zones[index].body = body.lowerBound..<heading.line
            draft.zones.insert(zone, at: index + 1)
            let cut = Draft.Cut(range: heading.head.lowerBound..<heading.textStart, note: nil)
            let at = draft.cuts.firstIndex { $0.range.lowerBound > cut.range.lowerBound } ?? draft.cuts.count
            draft.cuts.insert(cut, at: at)
        }
    }

    struct Heading: Hashable {
        var lines: Range<Int>
        var kinds: [HeadingKind]
        var title: String
        var subjects: [String] = []
        var language: String?
        var isKnown = true
        var style: TypeStyle
    }

    /// A title of its own directly above "interview with …" is one heading with it.
    private static func joined(_ headings: [Heading], _ draft: Draft) -> [Heading] {
        var result: [Heading] = []
        for heading in headings {
            if let title = result.last, !title.isKnown, title.kinds.isEmpty, heading.isKnown,
                heading.kinds.first == .interview, heading.lines.lowerBound - title.lines.upperBound <= 2,
                (title.lines.upperBound..<heading.lines.lowerBound).allSatisfy({ draft.lines[$0].isBlank })
            {
                result.removeLast()
                var both = heading
                both.lines = title.lines.lowerBound..<heading.lines.upperBound
                both.title = title.title
                result.append(both)
            } else {
                result.append(heading)
            }
        }
        return result
    }

    private static func zones(_ headings: [Heading], _ draft: Draft) -> [Zone] {
        var zones: [Zone] = []
        let first = headings.first?.lines.lowerBound ?? draft.lines.count
        if first > 0 { zones.append(Zone(kind: .nothing, heading: 0..<0, body: 0..<first)) }
        for (index, heading) in headings.enumerated() {
            let end = index + 1 < headings.count ? headings[index + 1].lines.lowerBound : draft.lines.count
            var zone = Zone(
                kind: heading.kinds.first ?? .other, heading: heading.lines,
                body: heading.lines.upperBound..<end)
            let start = draft.lines[heading.lines.lowerBound].content.lowerBound
            let close = draft.lines[heading.lines.upperBound - 1].content.upperBound
            zone.title = Found(
                heading.title,
                source: draft.paper.span(start..<max(start, close), line: heading.lines.lowerBound))
            zone.subject = heading.subjects.first
            zone.language = heading.language
            zone.level = level(heading, headings, draft)
            if !heading.isKnown { zone.confidence = 0.8 }
            zones.append(zone)
        }
        return zones
    }

    /// 1 for headings set as the biggest ones, 2 below.
    private static func level(_ heading: Heading, _ all: [Heading], _ draft: Draft) -> Int {
        guard draft.paper.hasLayout else { return 1 }
        let sizes = all.filter(\.isKnown).map(\.style.size)
        guard let most = sizes.max() else { return 1 }
        return heading.style.size >= most - 1 ? 1 : 2
    }
}
