import DossierKit
import DossierText

extension Typesetter {
    /// A section of running text, questions and answers, or both; nil if there is nothing in it.
    mutating func text(_ section: Section) -> Part? {
        let hasText = section.passages.contains { !$0.text.isEmpty }
        guard hasText || !section.works.isEmpty else { return nil }
        let place = Part.Place(section.kind)
        let isInterview = section.kind == .interview
        let names = section.people.map(\.value)
        let heading = heading(
            id(of: section), section,
            { words in
                isInterview && !names.isEmpty
                    ? words.filled(.interviewWith, words.list(names)) : words[section.kind]
            }, amount: amount(of: section))
        tell(section.paragraphs, at: heading.id)
        let prose = prose(section.paragraphs)
        return part(
            place, section.exchanges.isEmpty ? "text" : "interview", heading,
            [
                "kind": .text(section.kind.rawValue), "prose": prose, "length": length(of: section),
                "exchanges": exchanges(section, id: heading.id), "works": works(section),
                "signature": isInterview || names.isEmpty ? nil : .text(words.list(names)),
                "interviewedBy": section.interviewers.isEmpty
                    ? nil : .text(words.filled(.interviewedBy, words.list(section.interviewers.map(\.value)))),
            ])
    }

    private func id(of section: Section) -> String {
        let kind = kebab(section.kind.rawValue)
        switch section.kind {
        case .interview:
            return ([kind] + section.people.prefix(2).map { slug($0.value, words: 4) }).joined(separator: "-")
        case .productionNotes, .notes, .music, .about, .other:
            return section.heading.map { slug($0.value) } ?? kind
        default: return kind
        }
    }

    private func amount(of section: Section) -> String? {
        if section.exchanges.count > 1 { return words.count(section.exchanges.count, .questions) }
        let count = section.passages.reduce(0) { $0 + DossierText.words(of: $1.text).count }
        return count > 0 ? words.count(count, .words) : nil
    }

    /// Words and characters of a synopsis, which editors ask for.
    private func length(of section: Section) -> View? {
        guard Part.Place(section.kind) <= .synopsis else { return nil }
        let count = section.paragraphs.reduce(0) { $0 + DossierText.words(of: $1.text).count }
        let breaks = max(0, section.paragraphs.count - 1)
        let characters = section.paragraphs.reduce(breaks) { $0 + $1.text.count }
        return .text("\(words.count(count, .words)), \(words.count(characters, .characters))")
    }

    private mutating func exchanges(_ section: Section, id: String) -> View? {
        var views: [View] = []
        var questions: [String] = []
        for exchange in section.exchanges {
            let anchor = anchors.take("q-" + slug(exchange.question.text))
            questions.append(anchor)
            tell([exchange.question] + exchange.answer, at: anchor)
            var blocks: [Block] = []
            if !exchange.question.text.isEmpty {
                blocks.append(block("questionHTML", exchange.question, ["exchangeID": .text(anchor)]))
            }
            let name = exchange.speaker?.value
            for (index, paragraph) in exchange.answer.filter({ !$0.text.isEmpty }).enumerated() {
                blocks.append(
                    block("paragraphHTML", paragraph, ["speaker": index == 0 ? .some(name) : nil]))
            }
            views.append(
                View([
                    "exchangeID": .text(anchor), "cite": cite(exchange, of: section),
                    "groups": .some(BlockGroup.gather(blocks)),
                ]))
        }
        if !views.isEmpty { addresses.interviews.append((section, id, questions)) }
        return .some(views)
    }

    /// Who said it, and where: what stands below the answer when it is quoted. Nil for a question without answer.
    private func cite(_ exchange: Exchange, of section: Section) -> View? {
        guard exchange.answer.contains(where: { !$0.text.isEmpty }) else { return nil }
        let speakers = exchange.speaker.map { [$0.value] } ?? section.people.map(\.value)
        let interviewers = section.interviewers.map(\.value)
        let parts = [
            words.list(speakers), pageTitle,
            interviewers.isEmpty ? "" : words.filled(.interviewedBy, words.list(interviewers)),
        ]
        return .text(parts.filter { !$0.isEmpty }.joined(separator: ". "))
    }

    /// Notes that no mark in the text leads to.
    mutating func unmarkedNotes() -> Part? {
        notes.releaseUnmarked(&anchors)
        let views = takeNotes()
        guard !views.isEmpty else { return nil }
        let heading = heading("footnotes", nil, { $0[.footnotes] })
        return part(.footnotes, "footnotes", heading, ["notes": .list(views)])
    }
}

/// `production-notes` of `productionNotes`.
func kebab(_ name: String) -> String {
    name.unicodeScalars.reduce(into: "") { out, scalar in
        if scalar.properties.isUppercase && !out.isEmpty { out += "-" }
        out += scalar.properties.lowercaseMapping
    }
}
