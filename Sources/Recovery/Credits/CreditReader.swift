import DossierKit
import DossierManuscript
import DossierText

/// Reads the rows of a list of credits in order; a row may take up the label of the row above, and labels may
/// stand above their names.
struct CreditReader {
    let cells: CreditCells
    /// Whether the lines are a list of credits, where labels need not be known.
    let isList: Bool
    private(set) var credits: [Credit] = []

    /// Labels without names so far, and the one whose names go on; one state for each column.
    private var columns: [Column] = [Column()]
    private var hasTwoColumns = false
    /// Roles of companies that have a label of their own in this list.
    private var companiesApart = Set<Role>()
    /// The last row was one of the technical sheet: labels that are not known are its own.
    private var isAmongFacts = false

    /// Roles that stand above columns of names, and the line they stand in.
    private var heads: [LabelledNames] = []
    private var headLine = 0

    private struct Column {
        var label: LabelledNames?
        var waiting: [LabelledNames] = []
        var names: [Cell] = []
        /// The last names of `label`, which the next line may go on with.
        var last: Cell?
    }

    init(draft: Draft, isList: Bool) {
        cells = CreditCells(draft: draft)
        self.isList = isList
    }

    private var draft: Draft { cells.draft }

    mutating func read(_ lines: some Sequence<Int>) {
        var lines = Array(lines)
        if isList {
            // What one form explains as a whole, then what runs over its lines, then line by line.
            take(TwofoldLabels(cells: cells).read(lines), from: &lines)
            take(FourColumns(cells: cells).read(lines), from: &lines)
            take(CreditForms(cells: cells).read(lines), from: &lines)
            take(RunningCredits(cells: cells).read(lines), from: &lines)
        }
        if isList, let pairs = NamesFirst(lines, cells).pairs() {
            for (label, names) in pairs { for name in names { add(name, label) } }
            return
        }
        hasTwoColumns = isList && isTwoColumns(lines)
        companiesApart = companyLabels(lines)
        if hasTwoColumns { columns.append(Column()) }
        for line in lines {
            let facts = draft.lines[line]
            switch facts.use {
            case .text, .heading, .caption: row(line)
            default: continue
            }
        }
        for side in columns.indices { flush(side) }
    }

    private mutating func take(_ read: (found: [LabelledNames], lines: Set<Int>), from lines: inout [Int]) {
        for label in read.found { if let names = label.names { add(names, label) } }
        lines.removeAll { read.lines.contains($0) }
    }

    private mutating func row(_ line: Int) {
        let facts = draft.lines[line]
        let row = cells.cells(line).filter { !$0.isEmpty }
        guard facts.length <= 400 || row.count > 1, row.count <= 40,
            facts.words <= 14 || facts.traits.contains(.cells) || facts.traits.contains(.innerColon)
        else {
            for side in columns.indices { flush(side) }
            return
        }
        if TableHead.isOfPeople(row) { return }
        if cells.isFact(row) {
            for side in columns.indices { flush(side) }
            isAmongFacts = true
            return
        }
        if takeColumns(row, line) || goOnWithLabel(row) { return }
        var index = 0
        while index < row.count {
            let cell = row[index]
            let side = side(of: cell, index)
            if index == 0, row.count == 3, isList, let label = cells.twofold(row) {
                flush(side)
                take(label, side)
                index += 3
            } else if index == 0, row.count == 2, !hasTwoColumns, let label = cells.wholeLabel(row) {
                flush(side)
                take(label, side)
                index += 2
            } else if index == 0, row.count == 2, isList, !hasTwoColumns, let read = cells.beside(row) {
                take(read, side)
                index += 2
            } else if let read = cells.read(cell, isList: isList) {
                take(read, side)
                index += 1
            } else if index == 0, row.count == 2, isList, isLabelled(row), !hasTwoColumns, !isAmongFacts {
                // A label the vocabulary lacks, beside its names.
                flush(side)
                take(LabelledNames(label: cell, role: nil, names: row[1]), side)
                index += 2
            } else {
                continueNames(cell, side)
                index += 1
            }
        }
    }

    /// The label of the row above goes on before further names, which are its own as well.
    private mutating func goOnWithLabel(_ row: [Cell]) -> Bool {
        guard isList, !hasTwoColumns, (1...2).contains(row.count) else { return false }
        if let last = columns[0].waiting.indices.last {
            guard !columns[0].names.isEmpty, let whole = cells.whole(columns[0].waiting[last], row[0]) else {
                return false
            }
            columns[0].waiting[last] = whole
            columns[0].names += row.dropFirst()
            return true
        }
        guard let open = columns[0].label, let whole = cells.whole(open, row[0]) else { return false }
        columns[0].label = whole
        close(0)
        if row.count == 2 {
            columns[0].label = whole
            columns[0].last = row[1]
        }
        return true
    }

    /// A row of roles and nothing else stands above columns of names: "Directed by → Produced by → Written by".
    private mutating func takeColumns(_ row: [Cell], _ line: Int) -> Bool {
        guard isList, !hasTwoColumns else { return false }
        let matches = row.map { cells.role(of: $0.text) }
        if row.count >= 2, matches.allSatisfy({ $0 != nil }),
            Set(matches.map { $0?.roles ?? [] }).count == row.count
        {
            for side in columns.indices { flush(side) }
            heads = zip(row, matches).map { LabelledNames(label: $0, role: $1) }
            headLine = line
            return true
        }
        guard !heads.isEmpty else { return false }
        guard line - headLine <= 24, row.count <= heads.count, row.allSatisfy({ isUnder($0) }) else {
            heads = []
            return false
        }
        for (index, cell) in row.enumerated() {
            guard let head = row.count == heads.count ? heads[index] : nearest(cell) else { continue }
            add(cell, head)
        }
        return true
    }

    private func isUnder(_ cell: Cell) -> Bool {
        cells.role(of: cell.text) == nil && cells.looksLikeNames(cell.text)
    }

    /// The head whose cell stands nearest above: by its place on the page, or in the line.
    private func nearest(_ cell: Cell) -> LabelledNames? {
        let at = place(cell)
        return heads.min { abs(place($0.label) - at) < abs(place($1.label) - at) }
    }

    private func place(_ cell: Cell?) -> Float {
        guard let cell, draft.paper.lines.indices.contains(cell.line) else { return 0 }
        let line = draft.paper.lines[cell.line]
        for run in line.runs where draft.paper.runs.indices.contains(Int(run)) {
            let run = draft.paper.runs[Int(run)]
            if run.range.upperBound > cell.range.lowerBound { return run.box.x }
        }
        return Float(cell.range.lowerBound - line.range.lowerBound)
    }

    /// The first cell labels the second: it isn't a name in the form of the second.
    private func isLabelled(_ row: [Cell]) -> Bool {
        guard cells.looksLikeNames(row[1].text), cells.role(of: row[1].text) == nil,
            !row[0].text.hasNumber, row[0].text.spacedWordCount <= 5
        else { return false }
        if TitleText.isCapitals(row[1].text) { return !TitleText.isCapitals(row[0].text) }
        return !draft.people.contains(row[0].text)
    }

    private mutating func take(_ label: LabelledNames, _ side: Int) {
        var read = label
        if read.role != nil { isAmongFacts = false }
        let open = columns[side].names.isEmpty ? nil : columns[side].waiting.last
        if let text = read.label?.text, let above = (columns[side].label ?? open)?.role {
            read.role = goesOn(text, read.role, above)
        }
        if let names = read.names {
            flush(side)
            columns[side].label = read
            columns[side].last = names
        } else {
            if !columns[side].names.isEmpty { flush(side) }
            close(side)
            columns[side].waiting.append(read)
        }
    }

    private mutating func continueNames(_ cell: Cell, _ side: Int) {
        let cell = cell.trimmed(" \u{A0}•*")
        if !columns[side].waiting.isEmpty {
            if let last = columns[side].names.last,
                let label = columns[side].waiting.last,
                let whole = BrokenNames(draft: draft).joined(last, cell, label)
            {
                columns[side].names[columns[side].names.count - 1] = whole
                return
            }
            guard isContinuation(cell, columns[side].waiting.last) else {
                flush(side)
                return
            }
            columns[side].names.append(cell)
        } else if let label = columns[side].label {
            if let last = columns[side].last, let whole = BrokenNames(draft: draft).joined(last, cell, label) {
                columns[side].last = whole
            } else if isContinuation(cell, label) {
                close(side)
                columns[side].label = label
                columns[side].last = cell
            } else {
                close(side)
            }
        }
    }

    /// The names of the open label are whole.
    private mutating func close(_ side: Int) {
        if let label = columns[side].label, let last = columns[side].last { add(last, label) }
        columns[side].label = nil
        columns[side].last = nil
    }

    private func isContinuation(_ cell: Cell, _ label: LabelledNames?) -> Bool {
        guard let label, cells.areNames(cell, label.role) else { return false }
        if cells.looksLikeNames(cell.text) { return true }
        if label.label?.line == cell.line,
            BrokenNames(draft: draft).isBegun(cell, isNames: cells.looksLikeNames)
        {
            return true
        }
        let words = cell.text.spacedWordCount
        guard let first = cell.text.first, first.isUppercase, cell.text.last != ".", words <= 8 else {
            return false
        }
        return label.role?.readings.contains { $0.contains { $0.isCompany } } == true && isList
            || cell.text.holds(" (") && NameText.isPerson(CreditNames.withoutBracket(cell.text))
    }

    /// Pairs labels that stood above names: one label has all of them, several have one each.
    private mutating func flush(_ side: Int) {
        let waiting = columns[side].waiting
        let names = columns[side].names
        columns[side].waiting = []
        columns[side].names = []
        close(side)
        guard let last = waiting.last, !names.isEmpty else { return }
        if waiting.count > 1, waiting.count == names.count {
            for (label, name) in zip(waiting, names) { add(name, label) }
        } else if waiting.count <= 2 {
            for name in names { add(name, last) }
        }
    }

    private mutating func add(_ names: Cell, _ label: LabelledNames) {
        if let (head, inner, rest) = cells.innerLabel(names, label) {
            add(head, label)
            add(rest, inner)
            return
        }
        credits += CreditReader.credits(names, label, companiesApart: companiesApart, draft)
    }

    /// One credit for each name in each role of a label. Of several readings, the one that fits the name: a label
    /// that may stand for people and for companies is read for each name by itself.
    private static func credits(
        _ names: Cell, _ label: LabelledNames, companiesApart: Set<Role>, _ draft: Draft
    ) -> [Credit] {
        let readings = label.role?.readings ?? [[.other]]
        let ofCompanies = readings.count { CreditReader.isCompany($0) }
        let hasBoth = ofCompanies > 0 && ofCompanies < readings.count
        let company = readings.joined().first { $0.isCompany }
        // "Co-production" stands for companies as a rule, unless these have a line of their own.
        let isApart = company.map { companiesApart.contains($0) } ?? false
        let areCompanies = ofCompanies > 0 && (!hasBoth || company == .coProductionCompany && !isApart)
        var result: [Credit] = []
        if readings == [[.cast]], names.text.holds("(") {
            return CastList.runIn(names, draft).map { actor, character in
                Credit(.cast, actor, label: labelText(label), character: character, source: actor.source)
            }
        }
        let found = CreditNames.found(names, areCompanies: areCompanies, draft)
        for (index, name) in found.enumerated() {
            if areCompanies || NameText.isCompany(found[0].value), index == 1, found.count == 2,
                isSeat(name.value, of: found[0].value, in: names.text)
            {
                continue
            }
            guard draft.lexicon.role(of: name.value) == nil else { continue }
            let isCompany =
                areCompanies || NameText.isCompany(name.value) || hasBoth && !NameText.isPerson(name.value)
                || hasBoth && isKnownCompany(name.value, draft)
            let fitting =
                readings.first { CreditReader.isCompany($0) == isCompany } ?? readings.first ?? [.other]
            for role in fitting {
                let role = role == .producer && isCompany ? Role.productionCompany : role
                let spelled =
                    isCompany || role.isCompany
                    ? Found(CreditNames.company(name.value), source: name.source) : name
                result.append(
                    Credit(role, spelled, label: labelText(label), source: name.source))
            }
        }
        return result
    }

    /// "Low Films GmbH, Linz": where the house is.
    private static func isSeat(_ text: String, of house: String, in list: String) -> Bool {
        NameText.withoutLegalForm(house) != house && !text.holds(" ") && text.count >= 4
            && !TitleText.isCapitals(text) && !NameText.isCompany(text) && list.hasSuffix(", " + text)
    }

    /// The cover has it as a company.
    private static func isKnownCompany(_ name: String, _ draft: Draft) -> Bool {
        let key = Draft.key(name, .productionCompany)
        return Role.allCases.contains { $0.isCompany && draft.creditPlaces[$0.rawValue + "|" + key] != nil }
    }

    private func companyLabels(_ lines: [Int]) -> Set<Role> {
        var found = Set<Role>()
        for line in lines where draft.lines[line].use == .text && draft.lines[line].words <= 24 {
            guard let cell = cells.cells(line).first(where: { !$0.isEmpty }) else { continue }
            guard let match = cells.role(of: String(cell.text.prefix { $0 != ":" })),
                match.readings.allSatisfy({ CreditReader.isCompany($0) })
            else { continue }
            found.formUnion(match.readings.joined())
        }
        return found
    }

    /// Behind a house "with" has another house, and no players.
    private func goesOn(_ label: String, _ role: RoleMatch?, _ above: RoleMatch) -> RoleMatch? {
        guard var match = role, above.readings.contains(where: { CreditReader.isCompany($0) }),
            draft.lexicon.isCue(String(label[...].trimmingSuffix(in: " :")), .coverWith)
        else { return role }
        let houses = match.readings.filter { CreditReader.isCompany($0) }
        match.readings = houses.isEmpty ? [[.coProductionCompany]] : houses
        return match
    }

    private static func isCompany(_ roles: [Role]) -> Bool { roles.contains { $0.isCompany } }

    private static func labelText(_ label: LabelledNames) -> String? {
        label.label?.trimmed(" \u{A0}\u{202F}:.…_").text
    }

    // MARK: Columns

    /// Two credits side by side: rows whose second cell opens with a label of its own.
    private func isTwoColumns(_ lines: [Int]) -> Bool {
        var count = 0
        for line in lines where draft.lines[line].use == .text && draft.lines[line].traits.contains(.cells) {
            let row = cells.cells(line).filter { !$0.isEmpty }
            guard row.count == 2, let left = cells.read(row[0], isList: false),
                let right = cells.read(row[1], isList: false)
            else { continue }
            if left.names != nil, right.names != nil { count += 1 }
            if count >= 3 { return true }
        }
        return false
    }

    private func side(of cell: Cell, _ index: Int) -> Int {
        guard hasTwoColumns else { return 0 }
        let line = draft.paper.lines[cell.line]
        guard line.page > 0, draft.paper.pages.indices.contains(Int(line.page) - 1) else {
            return min(index, 1)
        }
        let width = draft.paper.pages[Int(line.page) - 1].width
        for run in line.runs where draft.paper.runs.indices.contains(Int(run)) {
            let run = draft.paper.runs[Int(run)]
            if run.range.upperBound > cell.range.lowerBound { return run.box.x > width * 0.45 ? 1 : 0 }
        }
        return min(index, 1)
    }
}
