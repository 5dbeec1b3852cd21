import DossierKit

/// Goes through the marks of a passage from left to right and says which hold at each place.
struct StyleSweep {
    /// What holds between two stops. Links enclose strong, strong encloses emphasis, whatever the marks' order.
    struct Styles: Equatable {
        var link: SafeLink?
        var isStrong = false
        var isEmphasis = false
    }

    /// Byte offsets at which something may change, rising, the text's end last.
    let stops: [Int]
    private(set) var current = Styles()
    /// Addresses that no page may link to.
    private(set) var refused: [String] = []

    private var changes: [Int: (strong: Int, emphasis: Int)] = [:]
    private var links: [(range: Range<Int>, link: SafeLink)] = []
    private var nextLink = 0
    private var linkEnd = 0
    private var strong = 0
    private var emphasis = 0
    private let noteIDs: [Int: [String]]

    init(_ marks: [Passage.Mark], _ text: [UInt8]) {
        var stops: Set<Int> = [0, text.count]
        var noteIDs: [Int: [String]] = [:]
        for mark in marks {
            let range = StyleSweep.onCharacters(mark.range, text)
            switch mark.kind {
            case .footnote(let id):
                noteIDs[range.upperBound, default: []].append(id)
                stops.insert(range.upperBound)
                continue
            case .emphasis where !range.isEmpty:
                changes[range.lowerBound, default: (0, 0)].emphasis += 1
                changes[range.upperBound, default: (0, 0)].emphasis -= 1
            case .strong where !range.isEmpty:
                changes[range.lowerBound, default: (0, 0)].strong += 1
                changes[range.upperBound, default: (0, 0)].strong -= 1
            case .link(let raw) where !range.isEmpty:
                guard let link = SafeLink(raw) else {
                    refused.append(raw)
                    continue
                }
                links.append((range, link))
            default: continue
            }
            stops.insert(range.lowerBound)
            stops.insert(range.upperBound)
        }
        links.sort { $0.range.lowerBound < $1.range.lowerBound }
        self.noteIDs = noteIDs
        self.stops = stops.sorted()
    }

    func notes(at stop: Int) -> [String] { noteIDs[stop] ?? [] }

    /// Makes `current` what holds from `stop` on.
    mutating func advance(to stop: Int) {
        if let change = changes[stop] {
            strong += change.strong
            emphasis += change.emphasis
        }
        if stop >= linkEnd { current.link = nil }
        while current.link == nil, nextLink < links.count, links[nextLink].range.lowerBound <= stop {
            if links[nextLink].range.upperBound > stop {
                current.link = links[nextLink].link
                linkEnd = links[nextLink].range.upperBound
            }
            nextLink += 1
        }
        current.isStrong = strong > 0
        current.isEmphasis = emphasis > 0
    }

    /// Closes and opens tags, innermost first and outermost first.
    static func change(from open: inout Styles, to wanted: Styles, in markup: inout Markup) {
        guard open != wanted else { return }
        let keepsLink = open.link == wanted.link
        let keepsStrong = keepsLink && open.isStrong == wanted.isStrong
        let keepsEmphasis = keepsStrong && open.isEmphasis == wanted.isEmphasis
        if open.isEmphasis && !keepsEmphasis { markup.close("em") }
        if open.isStrong && !keepsStrong { markup.close("strong") }
        if open.link != nil && !keepsLink { markup.close("a") }
        if let link = wanted.link, !keepsLink { markup.open("a", ["href": link.address]) }
        if wanted.isStrong && !keepsStrong { markup.open("strong") }
        if wanted.isEmphasis && !keepsEmphasis { markup.open("em") }
        open = wanted
    }

    /// The range inside the text, on borders of characters.
    private static func onCharacters(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
        func border(_ offset: Int) -> Int {
            var offset = min(max(0, offset), text.count)
            while offset < text.count, offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            return offset
        }
        let lower = border(range.lowerBound)
        return lower..<max(lower, border(range.upperBound))
    }
}
