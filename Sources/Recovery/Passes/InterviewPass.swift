import DossierKit
import DossierText

/// Turns interviews into exchanges: each question whole, each answer in its paragraphs.
struct InterviewPass: Pass {
    static func run(on draft: inout Draft) {
        for index in draft.zones.indices where draft.zones[index].kind == .interview {
            if let section = interview(draft.zones[index], draft) { draft.sections[index].append(section) }
        }
    }

    private static func interview(_ zone: Zone, _ draft: Draft) -> Section? {
        var section = draft.section(zone, .interview)
        takeInterviewer(&section, zone, draft)
        var units = InterviewUnits(draft, zone).units()
        if let end = units.indices.dropFirst().last(where: { isCredit(units[$0], draft) }),
            end * 2 > units.count
        {
            if let name = interviewer(in: units[end].text, draft) {
                add(name, units[end].text, to: &section)
            }
            units.removeSubrange(end...)
        }
        let answerers = section.people.map(\.value)
        let decoded = InterviewDecoder(draft, units, answerers: answerers).decode()
        var index = 0
        while index < units.count, !decoded[index] {
            section.paragraphs.append(units[index].text)
            index += 1
        }
        if index == units.count {
            section.kind = units.isEmpty ? .interview : .statement
            return units.isEmpty ? nil : section
        }
        var current: Exchange?
        func close() {
            if let exchange = current { section.exchanges.append(exchange) }
            current = nil
        }
        while index < units.count {
            let unit = units[index]
            if decoded[index] {
                if let open = current, open.answer.isEmpty {
                    current?.question = open.question.joined(with: unit.text)
                } else {
                    close()
                    current = Exchange(question: unit.text, source: unit.text.source)
                }
            } else if var open = current {
                if unit.isSoftCut, let last = open.answer.popLast() {
                    open.answer.append(last.joined(with: unit.text))
                } else {
                    open.answer.append(unit.text)
                }
                if let name = unit.speaker ?? unit.named
                    ?? unit.label.flatMap({ person($0, answerers, draft) }),
                    open.speaker == nil
                {
                    open.speaker = Found(name, source: unit.text.source)
                }
                current = open
            }
            index += 1
        }
        close()
        finish(&section, draft)
        return section
    }

    private static func person(_ label: String, _ answerers: [String], _ draft: Draft) -> String? {
        if draft.lexicon.isCue(label, [.answerLabel, .questionLabel]), label.count <= 2 { return nil }
        let key = folded(label).filter { $0.isLetter || $0 == " " }
        return answerers.first { name in
            let tokens = folded(name).spacedWords.map(String.init)
            return tokens.last == key || foldedLetters(name) == foldedLetters(label)
                || tokens.compactMap { $0.first.map(String.init) }.joined() == key || tokens.first == key
        } ?? draft.people.spelling(of: label) ?? draft.people.person(surname: label)
    }

    private static func finish(_ section: inout Section, _ draft: Draft) {
        for (index, paragraph) in section.paragraphs.enumerated().reversed() {
            if let name = interviewer(in: paragraph, draft) {
                add(name, paragraph, to: &section)
                if words(of: paragraph.text).count <= 12 { section.paragraphs.remove(at: index) }
            }
        }
        let speakers = Set(section.exchanges.compactMap { $0.speaker?.value })
        for name in section.exchanges.compactMap(\.speaker)
        where !section.people.contains(where: { $0.value == name.value }) {
            section.people.append(name)
        }
        if speakers.count < 2, section.people.count < 2 {
            for index in section.exchanges.indices { section.exchanges[index].speaker = nil }
        }
    }

    /// A line "Interview by …" is no part of the answer above, and nothing below it is.
    private static func isCredit(_ unit: InterviewUnit, _ draft: Draft) -> Bool {
        guard unit.words <= 24, unit.label == nil else { return false }
        let cue = draft.lexicon.firstCue(.interviewedBy, in: FoldedText(unit.text.text))
        return cue?.lowerBound == 0 || interviewer(in: unit.text.text, draft) != nil
    }

    private static func add(_ name: String, _ passage: Passage, to section: inout Section) {
        guard !section.interviewers.contains(where: { $0.value == name }) else { return }
        section.interviewers.append(Found(name, source: passage.source))
    }

    /// In "A in conversation with B" with A a known filmmaker, B asks; in "A and B in conversation" both answer.
    private static func takeInterviewer(_ section: inout Section, _ zone: Zone, _ draft: Draft) {
        guard let title = zone.title, let match = draft.lexicon.heading(title.value), match.names.count == 2
        else { return }
        let first = NamesPass.subjectNames(match.names[0], draft)
        let second = NamesPass.subjectNames(match.names[1], draft)
        guard !first.isEmpty, second.count == 1 else { return }
        section.people = first.map {
            Found(draft.people.spelling(of: $0) ?? NameText.restored($0), source: title.source)
        }
        section.interviewers = second.map { Found(NameText.restored($0), source: title.source) }
    }

    /// The name of who asked, where it can from its own line: below it stands the translator's.
    private static func interviewer(in passage: Passage, _ draft: Draft) -> String? {
        if let first = passage.pieces.first {
            let length = passage.pieces.filter { $0.line == first.line }.map { $0.at + $0.length }.max() ?? 0
            let line = String(decoding: passage.text.utf8.prefix(length), as: UTF8.self)
            if let name = interviewer(in: line, draft) { return name }
        }
        return interviewer(in: passage.text, draft)
    }

    /// The name after "Interview by", "spoke to" and the like.
    private static func interviewer(in text: String, _ draft: Draft) -> String? {
        let folded = FoldedText(text)
        guard let cue = draft.lexicon.firstCue(.interviewedBy, in: folded),
            cue.lowerBound == 0 || words(of: text).count <= 60
        else { return nil }
        let end = draft.lexicon.firstCue(.translatedBy, in: folded, from: cue.upperBound)?.lowerBound
        let rest = folded.original(of: cue.upperBound..<(end ?? folded.bytes.count))
            .drop { " :\u{A0}".contains($0) }
        var tokens: [Substring] = []
        for token in rest.spacedWords.prefix(5) {
            tokens.append(token.trimmingSuffix(while: { ",.;:)".contains($0) }))
            if let last = token.last, ",;)".contains(last) { break }
        }
        var best: String?
        for count in stride(from: 4, through: 2, by: -1) where tokens.count >= count {
            let start = tokens.first == "by" || tokens.first == ":" ? 1 : 0
            guard tokens.count >= start + count else { continue }
            let name = tokens[start..<(start + count)].joined(separator: " ")
            if NameText.isPerson(name), tokens[start].first?.isUppercase == true,
                tokens[start + count - 1].first?.isUppercase == true
            {
                best = name
                break
            }
        }
        return best
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, condition(last) { text = text.dropLast() }
        return text
    }
}

extension Passage {
    /// This text and another one behind it, a space between; marks and pieces keep their places.
    func joined(with other: Passage) -> Passage {
        var result = self
        result.text += " "
        let shift = result.text.utf8.count
        result.text += other.text
        result.marks += other.marks.map {
            Mark($0.kind, ($0.range.lowerBound + shift)..<($0.range.upperBound + shift))
        }
        result.pieces += other.pieces.map {
            Piece(at: $0.at + shift, length: $0.length, origin: $0.origin, line: $0.line, page: $0.page)
        }
        if let source, let more = other.source {
            let end = max(source.range.upperBound, more.range.upperBound)
            result.source?.range = source.range.lowerBound..<max(source.range.lowerBound, end)
        }
        return result
    }
}
