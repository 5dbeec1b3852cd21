import DossierManuscript

/// Which mark belongs to which note, decided over the whole document: of all ways to pair them in order, the one that
/// counts on best (field guide, 6.2). Where counting begins anew on each page or in each part, the pairs tell it.
struct NoteChain {
    /// A note and its mark.
    struct Pair: Hashable {
        /// Index of the note's start.
        var start: Int
        /// Index of its mark; nil for a note in a row of others that nothing in the text refers to.
        var mark: Int?
    }

    private struct Link {
        var start: Int
        var mark: Int
        var number: NoteNumber
        var weight: Int
        var best = Int.min
        var before = -1
    }

    private let draft: Draft
    private let starts: [NoteStart]
    private let marks: [MarkScanner.Mark]
    private let byMarker: [String: [Int]]

    /// Marks that one note is held against, and links that one link may follow.
    private static let mostMarks = 16
    private static let lookback = 800
    /// A mark may stand a little after its note where columns were cut. Lines.
    private static let behind = 60
    /// Notes of a row stand no farther apart. Lines.
    private static let rowLines = 12

    init(_ draft: Draft, starts: [NoteStart], marks: [MarkScanner.Mark]) {
        self.draft = draft
        self.starts = starts
        self.marks = marks
        var byMarker: [String: [Int]] = [:]
        for (index, mark) in marks.enumerated() { byMarker[mark.marker, default: []].append(index) }
        self.byMarker = byMarker
    }

    /// The pairs in order of the notes.
    func pairs() -> [Pair] {
        var pairs: [Pair] = []
        for series in NoteNumber.Series.allCases {
            let chain = best(links(of: series))
            pairs += series == .figures ? completed(chain) : chain
        }
        return pairs.sorted { starts[$0.start].place < starts[$1.start].place }
    }

    // MARK: Links

    private func links(of series: NoteNumber.Series) -> [Link] {
        var links: [Link] = []
        for (index, start) in starts.enumerated() where start.number.series == series {
            guard let candidates = byMarker[start.marker] else { continue }
            var at = candidates.partitioningIndex { marks[$0].line > start.line + NoteChain.behind }
            var own: [Link] = []
            while at > 0, own.count < NoteChain.mostMarks {
                at -= 1
                let mark = marks[candidates[at]]
                guard mark.line != start.line, let weight = weight(start, mark) else { continue }
                own.append(Link(start: index, mark: candidates[at], number: start.number, weight: weight))
            }
            links += own.reversed()
        }
        return links
    }

    /// How much speaks for a pair; nil if it can't be one.
    private func weight(_ start: NoteStart, _ mark: MarkScanner.Mark) -> Int? {
        var weight = start.weight + mark.weight
        let page = draft.paper.lines[start.line].page
        let markPage = draft.paper.lines[mark.line].page
        if mark.line > start.line {
            guard mark.isSure, markPage == page else { return nil }
            weight -= 4
        } else if page > 0, markPage == page {
            weight += 2
        } else if !mark.isGlued, !mark.isSure {
            return nil
        }
        weight -= min(2, abs(start.line - mark.line) / 100)
        if mark.form == start.form, mark.form != .plain {
            weight += 1
        } else if mark.form == .square || mark.form == .round {
            weight -= start.form == .raised ? 4 : 1
        }
        return weight
    }

    // MARK: The best chain

    /// What it takes to begin counting.
    private static func opening(_ number: NoteNumber) -> Int {
        switch number.series {
        case .signs: -3
        case .figures: number.value == 1 ? -3 : number.value == 2 ? -5 : -8
        case .letters: number.value == 1 ? -3 : -20
        }
    }

    /// How well a note follows another.
    private func step(_ from: Link, _ to: Link) -> Int {
        let isAlike = starts[from.start].form == starts[to.start].form
        let step =
            switch to.number.value - from.number.value {
            case 1: 4
            case 2: marks[to.mark].isSure ? 0 : -3
            case 3...: -6
            default: to.number.value == 1 || to.number.series == .signs ? NoteChain.opening(to.number) : -8
            }
        return step + (isAlike ? 0 : -1)
    }

    private func best(_ links: [Link]) -> [Pair] {
        var links = links
        var top = -1
        for index in links.indices {
            var best = NoteChain.opening(links[index].number)
            var before = -1
            for other in max(0, index - NoteChain.lookback)..<index {
                guard links[other].start < links[index].start, links[other].mark < links[index].mark
                else { continue }
                let score = links[other].best + step(links[other], links[index])
                if score > best { (best, before) = (score, other) }
            }
            links[index].best = best + links[index].weight
            links[index].before = before
            if links[index].best > 0, top < 0 || links[index].best > links[top].best { top = index }
        }
        var chain: [Pair] = []
        while top >= 0 {
            chain.append(Pair(start: links[top].start, mark: links[top].mark))
            top = links[top].before
        }
        return chain.reversed()
    }

    // MARK: Holes

    /// The chain with the notes that stand in a row with its own, before, between and behind them: their marks were cut
    /// out of order with the columns, or there are none.
    private func completed(_ chain: [Pair]) -> [Pair] {
        guard chain.count >= 2 else { return chain }
        var result: [Pair] = []
        var used = Set(chain.compactMap(\.mark))
        func add(_ start: Int) {
            let mark = freeMark(starts[start], used)
            if let mark { used.insert(mark) }
            result.append(Pair(start: start, mark: mark))
        }
        for (index, pair) in chain.enumerated() {
            let before = index > 0 ? chain[index - 1].start : -1
            let value = starts[pair.start].number.value
            let follows = before >= 0 && starts[before].number.value == value - 1
            if !follows, value > 1,
                let hole = neighbour(of: pair.start, value - 1, in: (before + 1)..<pair.start)
            {
                if result.last?.start != hole { add(hole) }
            }
            result.append(pair)
            let after = index + 1 < chain.count ? chain[index + 1].start : starts.count
            let goesOn = after < starts.count && starts[after].number.value == value + 1
            if !goesOn, let hole = neighbour(of: pair.start, value + 1, in: (pair.start + 1)..<after) {
                add(hole)
            }
        }
        return result
    }

    /// The start next to another that has a value and is set alike.
    private func neighbour(of start: Int, _ value: Int, in range: Range<Int>) -> Int? {
        let near = start < range.lowerBound ? range.prefix(2) : range.suffix(2)
        return near.first {
            starts[$0].number.value == value && starts[$0].form == starts[start].form
                && starts[$0].number.series == starts[start].number.series
                && abs(starts[$0].line - starts[start].line) <= NoteChain.rowLines
                && draft.paper.lines[starts[$0].line].page == draft.paper.lines[starts[start].line].page
        }
    }

    /// A sure mark of a note that no other note has, wherever the cutting put it.
    private func freeMark(_ start: NoteStart, _ used: Set<Int>) -> Int? {
        let free = (byMarker[start.marker] ?? []).prefix(NoteChain.mostMarks).filter {
            marks[$0].isSure && !used.contains($0) && marks[$0].line != start.line
        }
        return free.count == 1 ? free[0] : nil
    }
}

extension Array {
    /// The first index whose element meets a condition that all later elements meet too. O(log n).
    fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
