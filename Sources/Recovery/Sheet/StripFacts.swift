import DossierKit
import DossierManuscript
import DossierText

/// A fact that shows by its form what it is.
struct StripFact {
    var kind: Field
    /// In canonical form.
    var value: String
    var cell: Cell
}

/// Reads a strip of facts without labels, "Peru / 2031 / 98 min / colour / 1.85 / DCP": each part is typed by its
/// form, not by its position (field guide, 3.1).
struct StripFacts {
    /// A fact with more is a sentence. Words.
    private static let mostWords = 14

    let draft: Draft
    private var values: FactValues
    private let labels: SheetLabels

    init(_ draft: Draft) {
        self.draft = draft
        values = FactValues(lexicon: draft.lexicon)
        labels = SheetLabels(draft: draft)
    }

    /// The facts of some lines that belong together; nothing unless three kinds of facts make a strip of them.
    ///
    /// - Parameter least: how many kinds of facts it takes.
    func facts(_ lines: [Int], least: Int = 3) -> [StripFact] {
        let tokens = tokens(lines)
        guard mayHold(tokens, kinds: least) else { return [] }
        var found: [StripFact] = []
        for token in tokens { found += facts(token) }
        // "Feature film, drama": the form is no genre where one is named.
        if found.contains(where: { $0.kind == .genre && !isForm($0.value) }) {
            found.removeAll { $0.kind == .genre && isForm($0.value) }
        }
        return Set(found.map(\.kind)).count >= least ? found : []
    }

    /// True unless even a country and a language, named in whatever tongue, would leave too few kinds of facts.
    ///
    /// The names of the world in twelve languages are a large table, which most kits never need.
    private func mayHold(_ tokens: [Cell], kinds least: Int) -> Bool {
        guard least > 2 else { return true }
        var reader = self
        reader.values.isPolyglot = false
        var kinds: Set<Field> = []
        for token in tokens {
            for fact in reader.facts(token) { kinds.insert(fact.kind) }
            if kinds.subtracting([.country, .language]).count >= least - 2 { return true }
        }
        return false
    }

    /// The parts of a cell between the separators of strips.
    func parts(of cell: Cell) -> [Cell] { StripFacts.cut(cell, draft).filter { !$0.isEmpty } }

    private func isForm(_ genre: String) -> Bool { draft.lexicon.workKind(genre) == .feature }

    /// The languages of a line that says nothing else: "In Basque and Spanish with English subtitles".
    func version(_ line: Int) -> [StripFact] {
        let cell = draft.cell(line: line)
        guard draft.lines[line].words <= 14, isVersion(cell.text) else { return [] }
        let languages = values.languages(cell.text)
        let isWhole = languages.count == values.parts(cell.text).count
        guard isWhole || draft.lexicon.firstCue([.subtitles], in: FoldedText(cell.text)) != nil else {
            return []
        }
        return languages.map { StripFact(kind: .language, value: $0.value, cell: cell) }
    }

    /// "Color", "Black and white": the one fact of a sheet that needs neither a label nor a neighbour.
    func colour(_ line: Int) -> StripFact? {
        let cell = draft.cell(line: line)
        guard draft.lines[line].words <= 4,
            draft.lexicon.isCue(cell.text, [.colour, .blackAndWhite, .bothColours]),
            let colour = values.colour(cell.text)
        else { return nil }
        return StripFact(kind: .colour, value: colour, cell: cell)
    }

    // MARK: Tokens

    /// The parts between separators; the last of a line goes on in the next if no separator stands between.
    func tokens(_ lines: [Int]) -> [Cell] {
        var tokens: [Cell] = []
        var goesOn = false
        // Values one below the other.
        let isColumn =
            lines.count > 2
            && !lines.contains { StripMarks(draft.paper.text.span, draft.lines[$0].content).isCut }
        for line in lines {
            let cells = draft.cells(line).filter { !$0.isEmpty }
            for (number, whole) in cells.enumerated() {
                let isOpened = whole.text.first.map { "•·∙|/".contains($0) } ?? false
                if isOpened { goesOn = false }
                let cell = isOpened ? whole.trimmed(" \u{A0}•·∙|/") : whole
                let parts = StripFacts.cut(cell, draft)
                for (index, part) in parts.enumerated() where !part.isEmpty {
                    if number == 0, index == 0, goesOn, !isColumn, let last = tokens.indices.last {
                        tokens[last].text += " " + part.text
                        tokens[last].range =
                            tokens[last].range
                            .lowerBound..<max(
                                tokens[last].range.upperBound, part.range.upperBound)
                    } else {
                        tokens.append(part)
                    }
                }
                goesOn = parts.last.map { !$0.isEmpty } ?? false
            }
        }
        return tokens
    }

    /// True if some lines can hold facts of so many kinds: marks between them and, where it takes many, a figure.
    func mayHold(_ least: Int, _ lines: [Int]) -> Bool {
        let text = draft.paper.text.span
        guard
            least < 4
                || lines.contains(where: {
                    draft.lines[$0].traits.contains(.digits)
                        && StripMarks.hasFigure(text, draft.lines[$0].content)
                })
        else { return false }
        var marks = lines.count - 1
        for line in lines {
            if marks >= least - 1 { return true }
            if draft.lines[line].traits.contains(.cells) { return true }
            marks += StripMarks(text, draft.lines[line].content).total
        }
        return marks >= least - 1
    }

    /// Cut at the separator that stands most often; an empty last part says that the line ends in one.
    private static func cut(_ cell: Cell, _ draft: Draft) -> [Cell] {
        guard let separator = StripMarks(cell.text).chief else { return [cell] }
        var parts: [Cell] = []
        var rest = cell
        let bare = separator.trimmedSpaces
        while let at = rest.text.place(of: separator) {
            parts.append(draft.part(of: rest, rest.text.startIndex..<at.lowerBound).trimmed())
            rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
        }
        if rest.text.hasSuffix(" " + bare) || separator == ", " && rest.text.hasSuffix(",") {
            parts.append(rest.trimmed(" \u{A0}" + bare))
            parts.append(Cell(text: "", range: rest.range.upperBound..<rest.range.upperBound, line: cell.line))
        } else {
            parts.append(rest.trimmed())
        }
        return parts
    }

    // MARK: Types

    /// What a cell is by its form alone, if it is one thing.
    func fact(_ cell: Cell) -> StripFact? {
        if cell.text.utf8.contains(0x20), values.rating(cell.text) == cell.text {
            return StripFact(kind: .rating, value: cell.text, cell: cell)
        }
        return labelled(cell) ?? single(cell)
    }

    /// The facts of one part of a strip.
    func facts(_ token: Cell, depth: Int = 2) -> [StripFact] {
        let token = token.trimmed(" \u{A0}.,;()")
        guard !token.isEmpty, token.text.utf8.count <= 120,
            token.text.utf8.count(where: { $0 == 0x20 }) < StripFacts.mostWords
        else { return [] }
        if let fact = fact(token), depth == 0 || fact.kind == .runningTime || !token.text.holds(". ") {
            return [fact]
        }
        let found = list(token)
        if depth == 0 { return found }
        // "Peru, Chile 2031. 98 min": marks of another kind inside.
        let parts = StripFacts.cut(token, draft)
        let inner = parts.count > 1 ? parts.flatMap { facts($0, depth: depth - 1) } : []
        if inner.count <= 1, let fact = fact(token) { return [fact] }
        return inner.count > found.count ? inner : found
    }

    private func labelled(_ token: Cell) -> StripFact? {
        let parts = token.text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == ":" })
        for count in stride(from: min(4, parts.count - 1), through: 1, by: -1) {
            let label = String(token.text[..<parts[count - 1].endIndex])
            guard let fields = labels.fields(of: label)?.fields else { continue }
            let value = draft.part(of: token, parts[count].startIndex..<token.text.endIndex).trimmed()
            for field in fields {
                switch field {
                case .shootingFormat
                where FactValues.isGauge(value.text) || FactValues.isCamera(value.text):
                    return StripFact(kind: .shootingFormat, value: value.text, cell: value)
                case .screeningFormat
                where FactValues.isGauge(value.text) || FactValues.isScreening(value.text):
                    return StripFact(kind: .screeningFormat, value: value.text, cell: value)
                case .rating:
                    if let rating = values.rating(value.text) {
                        return StripFact(kind: .rating, value: rating, cell: value)
                    }
                case .visa:
                    if let visa = FactValues.visa(value.text) {
                        return StripFact(kind: .visa, value: visa.value, cell: value)
                    }
                case .sound where values.isSound(value.text):
                    return StripFact(kind: .sound, value: value.text, cell: value)
                default: break
                }
            }
        }
        return nil
    }

    private func single(_ token: Cell) -> StripFact? {
        let text = token.text
        func fact(_ kind: Field, _ value: String) -> StripFact {
            StripFact(kind: kind, value: value, cell: token)
        }
        let hasDigit = text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        if hasDigit {
            if let year = FactValues.plainYear(text) { return fact(.year, String(year)) }
            if let minutes = Durations.minutes(text), minutes > 0 { return fact(.runningTime, String(minutes)) }
            if let eidr = FactValues.eidr(text) { return fact(.eidr, eidr.value) }
        }
        let folded = foldedBytes(text)
        let cues = draft.lexicon.cues(in: folded.span, 0..<folded.count)
        let tokens = words(of: String(decoding: folded, as: UTF8.self)).map { String($0.text) }
        if cues.contains(.sound) || values.isSoundAlone(text) { return fact(.sound, text) }
        if text.spacedWordCount <= 4, let ratio = values.ratio(text) { return fact(.aspectRatio, ratio) }
        if let colour = colour(text, cues) { return fact(.colour, colour) }
        if cues.contains(.genre) { return fact(.genre, text.lowercased()) }
        if FactValues.isCamera(tokens) { return fact(.shootingFormat, text) }
        if FactValues.isScreening(tokens) { return fact(.screeningFormat, text) }
        if let rating = values.rating(text), rating == text, !text.allSatisfy(\.isNumber) {
            return fact(.rating, rating)
        }
        return nil
    }

    private func colour(_ text: String, _ cues: Cue) -> String? {
        if !cues.isDisjoint(with: [.colour, .blackAndWhite, .bothColours]) { return values.colour(text) }
        guard text.utf8.contains(where: { $0 == 0x2F || $0 == 0x26 || $0 == 0x2B }) else { return nil }
        let parts = text.split(whereSeparator: { "/&+".contains($0) }).map { String($0).trimmedSpaces }
        guard parts.count == 2, parts.allSatisfy({ draft.lexicon.isCue($0, [.colour, .blackAndWhite]) }) else {
            return nil
        }
        return values.colour(text)
    }

    /// Countries or languages, several in one token, a year behind them allowed.
    private func list(_ token: Cell) -> [StripFact] {
        var token = token
        var facts: [StripFact] = []
        if let last = token.text.spacedWords.last, let year = FactValues.plainYear(last),
            last.startIndex > token.text.startIndex
        {
            let cell = draft.part(of: token, last.startIndex..<last.endIndex)
            facts.append(StripFact(kind: .year, value: String(year), cell: cell))
            token = draft.part(of: token, token.text.startIndex..<last.startIndex).trimmed(" \u{A0},")
        }
        let parts = values.parts(token.text)
        // "Polska" is Poland, and Polish only behind another word.
        if parts.count == 1, let code = Countries.code(forName: token.text, in: draft.lexicon.languages) {
            return [StripFact(kind: .country, value: code, cell: token)] + facts
        }
        let languages = values.languages(token.text)
        if !languages.isEmpty, languages.count == parts.count || parts.count <= 3 && isVersion(token.text) {
            return languages.map { StripFact(kind: .language, value: $0.value, cell: token) } + facts
        }
        let countries = values.countries(token.text)
        if !countries.isEmpty, countries.count >= parts.count {
            return countries.map { StripFact(kind: .country, value: $0.value, cell: token) } + facts
        }
        if parts.count > 1 {
            let inner = parts.flatMap { part -> [StripFact] in
                let utf8 = token.text.utf8
                let low = utf8.index(utf8.startIndex, offsetBy: part.lowerBound)
                let high = utf8.index(utf8.startIndex, offsetBy: part.upperBound)
                let cell = draft.part(of: token, low..<high)
                if let fact = single(cell) { return [fact] }
                if let item = values.languages(cell.text).first {
                    return [StripFact(kind: .language, value: item.value, cell: cell)]
                }
                return values.countries(cell.text).map {
                    StripFact(kind: .country, value: $0.value, cell: cell)
                }
            }
            return inner + facts
        }
        return facts
    }

    /// "In English with French subtitles".
    private func isVersion(_ text: String) -> Bool {
        draft.lexicon.firstCue([.subtitles], in: FoldedText(text)) != nil
            || text.spacedWords.first.map { $0.count <= 2 } ?? false
    }
}
