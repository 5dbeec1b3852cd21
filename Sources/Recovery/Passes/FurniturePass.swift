import DossierManuscript
import DossierText

/// Finds what belongs to the page and not to the text: running heads and feet, page numbers.
///
/// A line among the first or last three of its page is furniture if the same line, digits masked, stands there
/// on at least half of the pages (field guide, 6.1).
struct FurniturePass: Pass {
    static func run(on draft: inout Draft) {
        let pages = draft.paper.pages
        guard pages.count >= 2 else {
            PrintedNumbers.mark(&draft)
            return
        }
        var seen: [String: [Int]] = [:]
        var edges: [(line: Int, mask: String)] = []
        for (number, page) in pages.enumerated() {
            let filled = page.lines.filter { !draft.lines[$0].isBlank }
            let top = filled.prefix(3)
            let bottom = filled.suffix(3).filter { !top.contains($0) }
            for line in Array(top) + bottom where isShort(draft.lines[line]) {
                let mask = masked(draft.paper.string(draft.lines[line].content))
                guard !mask.isEmpty else { continue }
                edges.append((line, mask))
                if seen[mask, default: []].last != number { seen[mask, default: []].append(number) }
            }
        }
        let enough = max(2, (pages.count + 1) / 2)
        for edge in edges {
            guard let places = seen[edge.mask], places.count >= enough || isPageNumber(edge.mask) else {
                continue
            }
            if places.count == 2, opensText(edge.line, draft) { continue }
            // What repeats on every page is a running head; its first showing on a cover is still the title.
            if draft.lines[edge.line].use == .text, !(places.count < enough && !isAtEdge(edge.line, draft)) {
                draft.lines[edge.line].use = .furniture
            }
        }
    }

    /// The room between the two sides of a running head counts for nothing.
    private static func isShort(_ facts: LineFacts) -> Bool {
        facts.length <= 90 || facts.traits.contains(.cells) && facts.words <= 14
    }

    /// A heading of the trade above prose: a kit told in two languages may have the same word twice, "Synopsis".
    private static func opensText(_ line: Int, _ draft: Draft) -> Bool {
        let text = draft.paper.string(draft.lines[line].content)
        guard draft.lines[line].words <= 4,
            let next = ((line + 1)..<min(draft.lines.count, line + 4)).first(where: { !draft.lines[$0].isBlank }
            ),
            draft.lines[next].words >= 6, draft.lines[next].length >= 30,
            draft.paper.lines[next].page == draft.paper.lines[line].page,
            let match = Lexicon(Vocabulary.languages).heading(text), match.form == .whole
        else { return false }
        return match.kind != .nothing && match.kind != .contents
    }

    /// Folded, with each number as `#` and single spaces: the two sides of a running head stand as far apart as the
    /// page is wide.
    static func masked(_ text: String) -> String {
        var out = ""
        var wasDigit = false
        for scalar in folded(text).unicodeScalars {
            if scalar == " ", out.unicodeScalars.last == " " { continue }
            let isDigit = scalar.value >= 0x30 && scalar.value <= 0x39
            if isDigit {
                if !wasDigit { out.unicodeScalars.append("#") }
            } else {
                out.unicodeScalars.append(scalar)
            }
            wasDigit = isDigit
        }
        return out
    }

    private static let numberMasks: Set<String> = [
        "#", "- # -", "-#-", "# / #", "#/#", "# | #", "p. #", "page #", "| #", "# |", "– # –", "–#–", "[#]",
    ]

    static func isPageNumber(_ mask: String) -> Bool { numberMasks.contains(mask) }

    private static func isAtEdge(_ line: Int, _ draft: Draft) -> Bool {
        let page = draft.paper.lines[line].page
        func isEdge(_ step: Int) -> Bool {
            var next = line + step
            while draft.lines.indices.contains(next), draft.paper.lines[next].page == page {
                if !draft.lines[next].isBlank, draft.lines[next].use != .furniture { return false }
                next += step
            }
            return true
        }
        return isEdge(1) || isEdge(-1)
    }
}
