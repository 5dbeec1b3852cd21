import DossierKit
import DossierManuscript
import DossierText

/// Facts of the technical sheet told in a sentence: "Shot in colour, 78 minutes long, in 1.85 with sound in 5.1,
/// produced in 2031 by Peru and Chile."
struct ToldFacts {
    let draft: Draft
    private let values: FactValues

    private static let mostWords = 90
    private static let mostLines = 10

    init(_ draft: Draft) {
        self.draft = draft
        values = FactValues(lexicon: draft.lexicon)
    }

    /// The facts of the sentences among some lines; nothing unless a running time stands beside facts of two other
    /// kinds.
    func facts(_ lines: Range<Int>) -> [StripFact] {
        var found: [StripFact] = []
        var block: [Int] = []
        func close() {
            if !block.isEmpty { found += told(block) }
            block = []
        }
        for line in lines {
            let facts = draft.lines[line]
            guard facts.use == .text, !facts.traits.contains(.cells), !facts.traits.contains(.at),
                block.count < ToldFacts.mostLines
            else {
                close()
                continue
            }
            block.append(line)
        }
        close()
        return found
    }

    private func told(_ lines: [Int]) -> [StripFact] {
        guard lines.contains(where: { draft.lines[$0].traits.contains(.digits) }) else { return [] }
        var cell = draft.cell(line: lines[0])
        for line in lines.dropFirst() {
            let next = draft.cell(line: line)
            cell.text += " " + next.text
            cell.range = cell.range.lowerBound..<max(cell.range.upperBound, next.range.upperBound)
        }
        let tokens = cell.text.spacedWords
        guard tokens.count >= 8, tokens.count <= ToldFacts.mostWords,
            tokens.count(where: { $0.first?.isLowercase == true }) * 3 >= tokens.count,
            let time = Durations.first(in: cell.text), time.minutes >= 3
        else { return [] }
        var found = [StripFact(kind: .runningTime, value: String(time.minutes), cell: cell)]
        if let ratio = values.ratio(cell.text) {
            found.append(StripFact(kind: .aspectRatio, value: ratio, cell: cell))
        }
        if let colour = values.colour(cell.text) {
            found.append(StripFact(kind: .colour, value: colour, cell: cell))
        }
        if let sound = sound(cell, tokens) { found.append(sound) }
        found += formats(cell, tokens)
        guard Set(found.map(\.kind)).count >= 3 else { return [] }
        let years = tokens.compactMap { FactValues.plainYear(bare($0)) }
        if let year = years.first, Set(years).count == 1 {
            found.append(StripFact(kind: .year, value: String(year), cell: cell))
        }
        return found + countries(cell, tokens)
    }

    private func bare(_ token: Substring) -> String {
        String(token.drop { "(«“„\"".contains($0) }.trimmingSuffix(in: ".,;:)»”“\""))
    }

    /// The first run of words that name a sound format.
    private func sound(_ cell: Cell, _ tokens: [Substring]) -> StripFact? {
        guard let first = tokens.firstIndex(where: { values.isSoundAlone(bare($0)) }) else { return nil }
        var end = first + 1
        while end < tokens.count, !",;.".contains(tokens[end - 1].last ?? " "),
            values.isSoundAlone(bare(tokens[end]))
        {
            end += 1
        }
        let part = draft.part(of: cell, tokens[first].startIndex..<tokens[end - 1].endIndex).trimmed(" .,;:()")
        return StripFact(kind: .sound, value: part.text, cell: part)
    }

    private func formats(_ cell: Cell, _ tokens: [Substring]) -> [StripFact] {
        var found: [StripFact] = []
        for (index, token) in tokens.enumerated() {
            let word = bare(token)
            if FactValues.isScreening(word), !found.contains(where: { $0.kind == .screeningFormat }) {
                let part = draft.part(of: cell, token.startIndex..<token.endIndex).trimmed(" .,;:()")
                found.append(StripFact(kind: .screeningFormat, value: part.text, cell: part))
            } else if FactValues.isCamera(word), !found.contains(where: { $0.kind == .shootingFormat }) {
                var end = index + 1
                while end < tokens.count, end - index < 4, !",;.".contains(tokens[end - 1].last ?? " "),
                    let letter = tokens[end].first, letter.isUppercase || letter.isNumber
                {
                    end += 1
                }
                var start = index
                if index > 1, tokens[index - 1].first?.isUppercase == true,
                    !",;.".contains(tokens[index - 1].last ?? " ")
                {
                    start = index - 1
                }
                let part = draft.part(of: cell, tokens[start].startIndex..<tokens[end - 1].endIndex)
                    .trimmed(" .,;:()")
                found.append(StripFact(kind: .shootingFormat, value: part.text, cell: part))
            }
        }
        return found
    }

    private func countries(_ cell: Cell, _ tokens: [Substring]) -> [StripFact] {
        var found: [StripFact] = []
        var at = 0
        while at < tokens.count {
            defer { at += 1 }
            guard bare(tokens[at]).first?.isUppercase == true else { continue }
            for count in stride(from: min(4, tokens.count - at), through: 1, by: -1) {
                let part = draft.part(of: cell, tokens[at].startIndex..<tokens[at + count - 1].endIndex)
                    .trimmed(" .,;:()")
                guard let code = draft.lexicon.country(part.text) else { continue }
                if !found.contains(where: { $0.value == code }) {
                    found.append(StripFact(kind: .country, value: code, cell: part))
                }
                at += count - 1
                break
            }
        }
        return found
    }
}
