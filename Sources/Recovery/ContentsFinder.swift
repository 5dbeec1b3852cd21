import DossierManuscript

/// Marks the lines of a printed table of contents: it repeats the headings and is no section.
enum ContentsFinder {
    static func mark(_ draft: inout Draft) {
        var index = 0
        while index < draft.lines.count {
            var run: [Int] = []
            var next = index
            var misses = 0
            while next < draft.lines.count, misses <= 1 {
                let facts = draft.lines[next]
                if facts.use == .blank {
                    next += 1
                    continue
                }
                guard facts.use == .text, facts.length <= 240 else { break }
                if facts.traits.contains(.digits),
                    let entry = HeadingText.contentsEntry(draft.paper.string(facts.content)),
                    isEntry(entry, facts, draft)
                {
                    run.append(next)
                    misses = 0
                } else {
                    misses += 1
                }
                next += 1
            }
            if run.count >= 3, isContents(run, draft), let first = run.first, let last = run.last {
                for line in first...last where draft.lines[line].use == .text {
                    draft.lines[line].use = .contents
                }
                if let title = previousText(first, draft),
                    let heading = draft.lexicon.heading(
                        HeadingText.plain(HeadingText.closed(draft.paper.string(draft.lines[title].content)))),
                    heading.kinds.contains(.contents)
                {
                    draft.lines[title].use = .contents
                }
                index = last + 1
            } else {
                index = max(index + 1, run.first ?? next)
                if run.first != nil { index = (run.last ?? index) + 1 }
            }
        }
    }

    private static func isEntry(_ entry: String, _ facts: LineFacts, _ draft: Draft) -> Bool {
        facts.traits.contains(.leader) || facts.traits.contains(.cells)
            || draft.lexicon.heading(HeadingText.plain(entry)) != nil
    }

    /// At least half of the entries are headings the vocabulary knows, or stand below "contents".
    private static func isContents(_ run: [Int], _ draft: Draft) -> Bool {
        let known = run.count { line in
            guard let entry = HeadingText.contentsEntry(draft.paper.string(draft.lines[line].content)) else {
                return false
            }
            return draft.lexicon.heading(HeadingText.plain(HeadingText.closed(entry))) != nil
        }
        return known * 3 >= run.count && known >= 2
    }

    private static func previousText(_ line: Int, _ draft: Draft) -> Int? {
        var index = line - 1
        while index >= 0, index > line - 4 {
            if draft.lines[index].use == .text { return index }
            index -= 1
        }
        return nil
    }
}
