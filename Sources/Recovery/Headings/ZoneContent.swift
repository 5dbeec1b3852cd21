import DossierManuscript
import DossierText

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
        let credits = CreditCells(draft: draft)
        for line in zone.body {
            let facts = draft.lines[line]
            guard facts.use == .text else { continue }
            if facts.traits.contains(.at) { addresses += 1 }
            if facts.traits.contains(.startsQuote) || ZoneContent.isRatedQuote(line, draft) { quotes += 1 }
            let labelled = ZoneContent.labelledFacts(line, labels, draft)
            if labelled >= 3 {
                fields += labelled
                continue
            }
            if facts.words >= 9, facts.length >= 50, facts.traits.isDisjoint(with: [.cells, .at]) {
                prose += 1
                continue
            }
            let cells = draft.cells(line)
            if cells.count >= 2 { rows += 1 }
            guard let label = cells.first(where: { !$0.isEmpty }) else { continue }
            let own = label.text.prefix { $0 != ":" }
            if draft.lexicon.role(of: String(own)) != nil || credits.read(label, isList: false) != nil {
                roles += 1
            }
            if labels.fields(of: String(own)) != nil { fields += 1 }
        }
    }

    /// Facts of the technical sheet and no text.
    var isSheet: Bool { prose == 0 && quotes == 0 && addresses == 0 && fields >= 3 && fields > roles }

    /// The labels of the sheet in a strip of them: "Title: Low Water | Year: 2031 | Length: 88 min".
    private static func labelledFacts(_ line: Int, _ labels: SheetLabels, _ draft: Draft) -> Int {
        guard draft.lines[line].traits.contains(.innerColon), draft.lines[line].words <= 120 else { return 0 }
        let text = draft.paper.string(draft.lines[line].content)
        guard let mark = [" | ", " • ", " · ", " / ", "; "].first(where: { text.holds($0) }) else { return 0 }
        var count = 0
        var rest = text
        while true {
            let cut = rest.place(of: mark)
            let part = cut.map { rest[..<$0.lowerBound] } ?? rest[...]
            if let colon = part.firstIndex(of: ":"), labels.fields(of: String(part[..<colon])) != nil {
                count += 1
            }
            guard let cut else { return count }
            rest = String(rest[cut.upperBound...])
        }
    }

    /// A quotation behind a critic's stars: `**** "As patient as its people."`
    private static func isRatedQuote(_ line: Int, _ draft: Draft) -> Bool {
        let text = draft.paper.text
        let content = draft.lines[line].content
        var at = content.lowerBound
        while at < content.upperBound {
            if text[at] == 0x2A {
                at += 1
            } else if text[at] == 0xE2, at + 2 < content.upperBound, text[at + 1] == 0x98 {
                at += 3
            } else {
                break
            }
        }
        guard at >= content.lowerBound + 2 else { return false }
        return text[at..<min(content.upperBound, at + 6)].contains { $0 == 0x22 || $0 == 0xAB || $0 == 0x80 }
    }
}
