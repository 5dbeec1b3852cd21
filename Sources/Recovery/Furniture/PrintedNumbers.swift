import DossierManuscript
import DossierText

/// The page numbers of a text that kept them but lost the ends of its pages, and the running heads around them.
enum PrintedNumbers {
    /// Fewer numbers in a row are no pages.
    private static let least = 3
    /// A page has more lines than this; a list that counts its items has fewer between two numbers.
    private static let shortestPage = 12
    /// Running heads stand so near to a page's number. Lines with text.
    private static let reach = 3
    /// Text of more lines has no kit; nothing is looked for beyond.
    private static let mostLines = 100_000

    /// Marks both as furniture.
    static func mark(_ draft: inout Draft) {
        guard !draft.paper.hasLayout, !draft.paper.hasWholeParagraphs, draft.lines.count <= mostLines else {
            return
        }
        let pages = sequence(draft)
        guard pages.count >= least else { return }
        var seen: [String: [Int]] = [:]
        var edges: [(line: Int, mask: String)] = []
        for (index, number) in pages.enumerated() {
            for line in neighbours(of: number, draft) {
                let mask = FurniturePass.masked(draft.paper.string(draft.lines[line].content))
                edges.append((line, mask))
                if seen[mask, default: []].last != index { seen[mask, default: []].append(index) }
            }
        }
        for line in pages { draft.lines[line].use = .furniture }
        let enough = max(2, (pages.count + 1) / 2)
        for edge in edges where (seen[edge.mask]?.count ?? 0) >= enough {
            draft.lines[edge.line].use = .furniture
        }
    }

    /// The longest run of lines that count on, one by one, each far enough below the one before.
    private static func sequence(_ draft: Draft) -> [Int] {
        /// For each number, the longest run that ends with it, by its last line.
        var runs: [Int: [Int]] = [:]
        var best: [Int] = []
        for line in draft.lines.indices where draft.lines[line].use == .text {
            guard let number = number(line, draft) else { continue }
            var run = [line]
            if let before = runs[number - 1], let last = before.last, line - last >= shortestPage {
                run = before + run
            } else if number > 3 {
                continue
            }
            if run.count >= runs[number]?.count ?? 0 { runs[number] = run }
            if run.count > best.count { best = run }
        }
        return best
    }

    /// A line with a page's number and nothing else: "7", "– 7 –", "page 7 of 12".
    private static func number(_ line: Int, _ draft: Draft) -> Int? {
        let facts = draft.lines[line]
        guard facts.traits.contains(.digits), facts.words <= 4, facts.length <= 20 else { return nil }
        let mask = FurniturePass.masked(draft.paper.string(facts.content))
        guard mask.utf8.count <= 16, mask.count(where: { $0 == "#" }) <= 2,
            FurniturePass.isPageNumber(mask) || isWorded(mask)
        else { return nil }
        var value: Int?
        for byte in draft.paper.text[facts.content] {
            if (0x30...0x39).contains(byte) {
                let next = (value ?? 0) * 10 + Int(byte - 0x30)
                guard next < 1000 else { return nil }
                value = next
            } else if value != nil {
                break
            }
        }
        return value
    }

    /// "page # of #", "seite # von #", "# of #"; with one number only behind a word for pages: "part #" is a heading.
    private static func isWorded(_ mask: String) -> Bool {
        let parts = mask.spacedWords.map(String.init)
        guard let last = parts.last, last == "#", parts.count <= 4 else { return false }
        if parts.count == 2 { return pageWords.contains(parts[0]) }
        return parts.count(where: { $0 == "#" }) == 2
            && parts.allSatisfy { $0 == "#" || $0.allSatisfy(\.isLetter) && $0.count <= 6 }
    }

    private static let pageWords: Set<String> = [
        "page", "seite", "pagina", "strona", "side", "sida", "blz", "blz.", "pag", "pag.", "str.", "s.", "p.",
        "стр.", "страница",
    ]

    /// The nearest lines above and below that may be running heads.
    private static func neighbours(of number: Int, _ draft: Draft) -> [Int] {
        var found: [Int] = []
        for step in [-1, 1] {
            var line = number + step
            var count = 0
            while draft.lines.indices.contains(line), count < reach, abs(line - number) <= 4 * reach {
                if !draft.lines[line].isBlank {
                    count += 1
                    if draft.lines[line].length <= 90 { found.append(line) }
                }
                line += step
            }
        }
        return found
    }
}
