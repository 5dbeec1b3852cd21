import DossierKit
import DossierManuscript

/// Reads a list of awards: whole lines, festivals with their prizes below, prizes and festivals one under the other.
struct AwardsReader {
    let draft: Draft
    /// The lines stand under a heading of awards, so that a name with a year is one.
    let isList: Bool
    private(set) var awards: [Award] = []

    /// Longer lines are text. Words.
    private static let mostWords = 30
    private static let mostBytes = 1000

    /// What the heading says of all below it: "Official selection".
    private let status: String?

    init(_ draft: Draft, isList: Bool, heading: String? = nil) {
        self.draft = draft
        self.isList = isList
        status = heading.flatMap { draft.lexicon.isCue($0, .selection) ? $0 : nil }
    }

    /// Reads lines; O(n).
    mutating func read(_ lines: Range<Int>) {
        if isList {
            let told = told(lines)
            if !told.isEmpty {
                awards += told
                return
            }
            if let whole = AwardList(lines, draft, status: status).awards() {
                awards += whole
                return
            }
        }
        var block: [[Cell]] = []
        var state = State(status: status)
        var table: AwardTable?
        for line in lines {
            let facts = draft.lines[line]
            switch facts.use {
            case .furniture, .note, .wrapped: continue
            case .text, .heading:
                guard facts.words <= AwardsReader.mostWords || isList && facts.words <= 120,
                    draft.paper.lines[line].range.count <= AwardsReader.mostBytes, !facts.traits.contains(.at)
                else {
                    close(&block, &state)
                    continue
                }
                let cells = draft.cells(line).filter { !$0.isEmpty }
                if isList, cells.count == 1, AwardSentences.isSentence(cells[0]) {
                    let told = AwardSentences(draft: draft).awards(cells[0])
                    if !told.isEmpty {
                        close(&block, &state)
                        awards += told
                        continue
                    }
                }
                if let head = AwardTable(head: cells, draft) {
                    close(&block, &state)
                    table = head
                    continue
                }
                if cells.count >= 2, let award = table?.award(cells, after: awards.last) {
                    add(award)
                    continue
                }
                let runsOn = facts.traits.contains(.startsLower) || AwardList.hangs(line, in: lines, draft)
                if runsOn, let last = block.indices.last {
                    join(cells, to: &block[last])
                } else {
                    block.append(cells)
                }
            default: close(&block, &state)
            }
        }
        close(&block, &state)
        if let open = state.open { add(open) }
    }

    /// What sentences over several lines tell, if nothing else stands there.
    private func told(_ lines: Range<Int>) -> [Award] {
        var whole: Cell?
        for line in lines where draft.lines[line].use == .text || draft.lines[line].use == .heading {
            let cells = draft.cells(line)
            guard cells.count == 1, (whole?.text.utf8.count ?? 0) < AwardsReader.mostBytes else { return [] }
            whole = whole.map { AwardRun.joined($0, cells[0], draft) } ?? cells[0]
        }
        guard let whole, AwardSentences.isSentence(whole) else { return [] }
        return AwardSentences(draft: draft).awards(whole)
    }

    /// What lines above say of those below.
    private struct State {
        var house: Cell?
        var year: Int?
        var status: String?
        /// A festival by itself, which is a selection if nothing follows.
        var open: Award?
    }

    /// A line that runs on.
    private func join(_ cells: [Cell], to line: inout [Cell]) {
        guard let first = cells.first, let last = line.indices.last else { return }
        line[last] = AwardRun.joined(line[last], first, draft)
        line += cells.dropFirst()
    }

    private mutating func close(_ block: inout [[Cell]], _ state: inout State) {
        guard !block.isEmpty else { return }
        let lines = block.map { AwardLine($0, draft) }
        let isStack =
            lines.count >= 2 && lines.count <= 5
            && !lines.contains { $0.festival != nil && $0.parts.count >= 2 }
            && (lines.count(where: { $0.festival != nil }) == 1 || isHouseStack(lines))
        if isStack, !(isList && lines[0].festival != nil && lines.count > 2) {
            let whole = AwardLine(block.flatMap { $0 }, draft)
            if isAward(whole) {
                finish(&state)
                awards += whole.awards(carriedYear: state.year, status: state.status)
            }
        } else {
            for line in lines { read(line, &state) }
        }
        block = []
    }

    /// "WINNER", "Best Actress", "Quayside Film Awards", "2031", one line each.
    private func isHouseStack(_ lines: [AwardLine]) -> Bool {
        isList && lines.allSatisfy { $0.festival == nil && $0.parts.count <= 1 }
            && lines.count(where: \.isYear) == 1 && lines.count(where: { !$0.isYear }) >= 2
    }

    private mutating func read(_ line: AwardLine, _ state: inout State) {
        if line.isYear {
            finish(&state)
            state.year = line.loneYear
            state.house = nil
        } else if line.isStatus, state.house == nil {
            state.status = line.parts[0].cell.text
        } else if let festival = line.festival {
            guard isAward(line) else { return }
            finish(&state)
            let found = line.awards(carriedYear: state.year, status: state.status)
            if line.parts.count == 1 {
                state.house = line.parts[festival].cell
                state.year = line.year ?? state.year
                state.open = found.first
            } else {
                state.house = nil
                awards += found
            }
        } else if isList, state.house == nil, line.likelyFestival != nil {
            finish(&state)
            awards += line.awards(carriedYear: state.year, status: state.status)
        } else if isList, let house = state.house, !line.parts.isEmpty {
            state.open = nil
            awards += line.awards(house: house, carriedYear: state.year, status: nil)
        }
    }

    private mutating func finish(_ state: inout State) {
        if let open = state.open, isList { add(open) }
        state.open = nil
    }

    /// Outside a list a festival counts only with a word for one, and with a year, a section or a prize.
    private func isAward(_ line: AwardLine) -> Bool {
        guard let festival = line.festival else { return false }
        if isList { return true }
        // "Winner, Best Editing, Quayside Docs 2031": what it won or where it was shown, and then where and when.
        if festival > 0, line.parts[festival].year != nil, line.isNamedHouse(festival),
            !line.parts[0].opening.isDisjoint(with: [.prize, .selection, .nomination])
        {
            return true
        }
        guard line.parts[festival].cues.contains(.festival) else { return false }
        let others = line.parts.indices.filter { $0 != festival }
        return others.contains {
            !line.parts[$0].cues.isDisjoint(with: [.prize, .programme, .selection, .nomination])
        } || line.year != nil && others.count == 1
    }

    private mutating func add(_ award: Award) { awards.append(award) }
}
