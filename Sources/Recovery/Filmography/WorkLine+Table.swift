import DossierKit
import DossierManuscript
import DossierText

/// Works in the rows of a table, `2031 → Night Boat → Feature → 98’`: what a cell holds is told by the head of its
/// column, or else by its form.
extension WorkLine {
    /// The work of a row; nil if its cells are none of a table of works.
    ///
    /// - Parameter heads: the columns, if a row above names them.
    func work(
        row cells: [Cell], heads: [TableHead]?, carriedYear: Found<Int>?, kind: Work.Kind?
    ) -> Work? {
        let columns = columns(cells, heads)
        guard let title = columns.firstIndex(of: .title),
            heads != nil || columns.contains(.year) || columns.contains(.runningTime)
                || columns.contains(.kind),
            cells[title].text.utf8.count <= 160
        else { return nil }
        var fields = Fields()
        for (cell, column) in zip(cells, columns) where column != .title { take(cell, column, &fields) }
        // A title in two rows of a cell, or with brackets behind it, is read as in any list.
        guard
            var work = work(
                cells[title], carriedYear: fields.year ?? carriedYear, kind: nil, isListed: true)
        else { return nil }
        if let year = fields.year { work.year = year }
        work.runningTime = fields.runningTime ?? work.runningTime
        work.kind = fields.kind ?? work.kind ?? kind
        for other in fields.otherTitles where !other.isEmpty { work.otherTitles.append(draft.found(other)) }
        if let original = fields.originalTitle { work.originalTitle = draft.found(original) }
        let notes = [work.note].compactMap { $0 } + fields.notes
        work.note = notes.isEmpty ? nil : notes.joined(separator: ", ")
        if let last = cells.last {
            let lower = cells[0].range.lowerBound
            work.source = draft.paper.span(
                lower..<max(lower, last.range.upperBound), line: cells[0].line)
        }
        return work
    }

    /// The column of each cell. A row with an empty cell has fewer than the head: its years and running times show
    /// by their form where they belong.
    private func columns(_ cells: [Cell], _ heads: [TableHead]?) -> [TableHead] {
        guard let heads else { return formed(cells) }
        var columns: [TableHead] = []
        var next = 0
        for cell in cells {
            let left = heads.dropFirst(next)
            let form = form(cell.text)
            let fitting = left.firstIndex { head in
                if let form { return head == form || head == .kind && form == .kind }
                return head != .year && (head != .runningTime || isNumber(cell.text))
            }
            guard let at = cells.count == heads.count ? left.indices.first : fitting ?? left.indices.first
            else {
                columns.append(.house)
                continue
            }
            columns.append(heads[at])
            next = at + 1
        }
        return columns
    }

    /// Without heads: the first cell that is no year, running time, kind, country or credit is the title.
    private func formed(_ cells: [Cell]) -> [TableHead] {
        var columns: [TableHead] = []
        for cell in cells {
            if let form = form(cell.text), !columns.contains(form) {
                columns.append(form)
            } else if !columns.contains(.title), cell.text.hasLetter || cell.text.hasNumber,
                !isRoleNote(cell.text), !draft.lexicon.isCountryList(cell.text)
            {
                columns.append(.title)
            } else if columns.contains(.title), !columns.contains(.kind), isDetail(cell.text) {
                columns.append(.kind)
            } else {
                columns.append(.house)
            }
        }
        return columns
    }

    /// A kind, a running time and the like in one cell: "short, 14 min".
    private func isDetail(_ text: String) -> Bool {
        let parts = WorkLine.details(text)
        return parts.count >= 2 && parts.count <= 4 && parts.contains { form($0) != nil }
    }

    private static func details(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == "(" || $0 == ")" || $0 == "|" }
            .map { String($0).trimmedSpaces }.filter { !$0.isEmpty }
    }

    private func isNumber(_ text: String) -> Bool {
        text.trimmedSpaces.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }

    /// What a cell is by its form alone.
    private func form(_ text: String) -> TableHead? {
        if WorkLine.year(text.prefix(4)) != nil, !text.dropFirst(4).contains(where: \.isLetter) { return .year }
        if Durations.minutes(text) != nil { return .runningTime }
        if draft.lexicon.workKind(text) != nil { return .kind }
        return nil
    }

    private func take(_ cell: Cell, _ column: TableHead, _ fields: inout Fields) {
        let source = draft.paper.span(cell.range, line: cell.line)
        switch column {
        case .year:
            guard fields.year == nil, let year = WorkLine.year(cell.text.prefix(4)) else { break }
            fields.year = Found(year, source: source)
            return
        case .runningTime:
            let digits = cell.text.prefix { $0.isASCII && $0.isNumber }
            let bare = cell.text.dropFirst(digits.count).allSatisfy { !$0.isLetter && !$0.isNumber }
            if let minutes = Durations.minutes(cell.text) ?? (bare ? Int(digits) : nil),
                (1...1000).contains(minutes)
            {
                fields.runningTime = Found(minutes, source: source)
                return
            }
        case .kind:
            let parts = WorkLine.details(cell.text)
            let known = parts.lazy.compactMap { draft.lexicon.workKind($0) ?? kindInside($0) }.first
            if let kind = known { fields.kind = fields.kind ?? kind }
            let minutes = parts.lazy.compactMap { Durations.minutes($0) }.first
            if let minutes, fields.runningTime == nil { fields.runningTime = Found(minutes, source: source) }
            let told = (known == nil ? 0 : 1) + (minutes == nil ? 0 : 1)
            if told == 0 || parts.count > told { fields.notes.append(cell.text) }
            return
        case .originalTitle:
            fields.originalTitle = cell.trimmed(" \u{A0}()“”«»\"„")
            return
        case .otherTitle:
            fields.otherTitles.append(cell.trimmed(" \u{A0}()“”«»\"„"))
            return
        default: break
        }
        if cell.text.hasLetter { fields.notes.append(cell.text) }
    }
}
