import DossierManuscript
import DossierText

/// Headings that carry the film's title, "Synopsis – The Tin Orchard", and headings without a capital.
extension HeadingFinder {
    /// A kit's title stands among so many first lines with text.
    private static let front = 24

    /// The short lines that a kit begins with, by their letters.
    static func frontLines(_ draft: Draft) -> Set<String> {
        var found: Set<String> = []
        for facts in draft.lines.lazy.filter({ $0.use != .blank }).prefix(front) where facts.words <= 10 {
            let text = HeadingText.closed(draft.paper.string(facts.content))
            guard draft.lexicon.heading(text) == nil else { continue }
            let key = foldedLetters(text)
            if key.utf8.count >= 3 { found.insert(key) }
        }
        return found
    }

    /// A heading of the trade with the film's title before or behind it, a dash, colon or bar between.
    func besideTitle(_ text: String) -> HeadingMatch? {
        for mark in [" – ", " — ", " - ", ": ", " | ", " : "] {
            guard let cut = text.place(of: mark) else { continue }
            let (head, tail) = (String(text[..<cut.lowerBound]), String(text[cut.upperBound...]))
            for (heading, title) in [(head, tail), (tail, head)]
            where frontLines.contains(foldedLetters(title)) {
                guard let match = draft.lexicon.heading(heading), match.names.isEmpty, match.kind != .nothing
                else { continue }
                // "Biography – Jane Doe" speaks of a person, whose name stands on the cover too.
                if isPersonal(match.kind), draft.people.contains(title) { continue }
                return match
            }
        }
        return nil
    }

    /// The film's title beside a heading goes on in the next line.
    func breaksTitle(_ text: String, _ line: Int) -> Bool {
        guard text.holds(" – ") || text.holds(" — ") || text.holds(": ") else { return false }
        return besideTitle(text) == nil && besideTitle(text + " " + self.text(line + 1)) != nil
    }

    private func isPersonal(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .biography, .filmography, .interview, .statement, .about: true
        default: false
        }
    }

    /// In a kit that sets its headings in small letters: further lines set like three known ones, above prose.
    func alikeSmall(_ known: [HeadingsPass.Heading]) -> [Int] {
        var styles: [TypeStyle: Int] = [:]
        for heading in known where draft.lines[heading.lines.lowerBound].traits.contains(.startsLower) {
            styles[heading.style, default: 0] += 1
        }
        styles = styles.filter { $0.value >= 3 && !$0.key.isPlain(in: draft) }
        guard !styles.isEmpty else { return [] }
        let taken = Set(known.flatMap { Array($0.lines) })
        let barred: LineFacts.Traits = [.endsSentence, .endsComma, .endsHyphen, .cells, .at, .number]
        return draft.lines.indices.filter { line in
            let facts = draft.lines[line]
            return facts.use == .text && facts.traits.contains(.startsLower) && facts.words <= 9
                && facts.traits.isDisjoint(with: barred) && styles[TypeStyle(draft, line)] != nil
                && !taken.contains(line) && isSetOff(line) && followedByProse(line)
        }
    }

    /// A line in small letters that is a heading of the trade and nothing else, alone between blank lines or in
    /// type of its own.
    func isSmallHeading(_ line: Int) -> Bool {
        let facts = draft.lines[line]
        guard facts.words <= 6, facts.traits.isDisjoint(with: [.endsSentence, .endsComma, .cells]),
            followedByText(line)
        else { return false }
        let isSet = draft.bodySize > 0 && !TypeStyle(draft, line).isPlain(in: draft)
        let isAlone = isSetOff(line) && line + 1 < draft.lines.count && draft.lines[line + 1].use != .text
        guard isAlone || isSet,
            let match = draft.lexicon.heading(text(line))
        else { return false }
        return match.form == .whole || match.form == .phrase || match.form == .several
    }
}
