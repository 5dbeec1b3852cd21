import DossierKit

/// Writes one section: its heading, paragraphs, questions with answers, works.
struct SectionWriter {
    let section: Section
    /// The section above, as far as it is written.
    let before: Section?
    let inference: Inference
    let labels: [String: String]
    private let asksQuestions: Bool
    private let listsWorks: Bool

    init(_ section: Section, before: Section?, inference: Inference, labels: [String: String]) {
        self.section = section
        self.before = before
        self.inference = inference
        self.labels = labels
        asksQuestions = section.kind == .interview || !section.exchanges.isEmpty
        listsWorks = section.kind == .filmography || !section.works.isEmpty
    }

    /// Ends in a line break.
    func text() -> String {
        var blocks = [heading()]
        for paragraph in section.paragraphs { blocks.append(block(paragraph)) }
        var previous: Exchange?
        for exchange in section.exchanges {
            write(exchange, after: previous, to: &blocks)
            previous = exchange
        }
        if !section.works.isEmpty {
            blocks.append(section.works.map { WorkLine.text(of: $0) }.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    // MARK: Heading

    private func heading() -> String {
        var attributes = AttributeText()
        let heading = section.heading?.value
        if !isToldByItself { attributes.add(class: KitKey.written(section.kind.rawValue)) }
        if asksQuestions, section.kind != .interview { attributes.add(class: "questions") }
        if listsWorks, section.kind != .filmography { attributes.add(class: "works") }
        attributes.add("lang", section.language)
        let expected = inference.people(kind: section.kind, heading: heading, before: before)
        if section.people.map(\.bare) != expected.map({ Found($0) }) {
            attributes.add("people", names: section.people)
        }
        if !section.interviewers.isEmpty { attributes.add("by", names: section.interviewers) }
        attributes.add("confidence", confidence: section.confidence)
        attributes.add("heading-confidence", confidence: section.heading?.confidence)
        var line = "##"
        if let heading {
            if heading.isEmpty {
                attributes.add("heading", "")
            } else {
                line += " \(PassageWriter.line(heading))"
            }
        }
        // Without words and without attributes it would be no section of its own.
        if heading == nil, attributes.isEmpty { attributes.add(class: KitKey.written(section.kind.rawValue)) }
        return attributes.isEmpty ? line : "\(line) \(attributes.text)"
    }

    /// True if a reader tells the kind from the heading's words and from the content.
    private var isToldByItself: Bool {
        guard let heading = section.heading?.value, !heading.isEmpty else { return false }
        var signs = Inference.Signs()
        if SectionWords.kind(of: heading) == nil {
            // What looks like a question or a list in the text is left to an attribute rather than foreseen.
            let isPlain = !section.passages.contains { $0.marks.contains { $0.kind == .strong } }
            signs.hasQuestions = section.exchanges.contains { SectionSigns.isAsking($0.question.text) }
            signs.isListOfWorks = !section.works.isEmpty && section.works.allSatisfy(WorkLine.isDated)
            let isClear =
                (section.exchanges.isEmpty || section.kind == .interview && signs.hasQuestions)
                && (section.works.isEmpty || section.kind == .filmography && signs.isListOfWorks)
            guard isPlain, isClear, section.exchanges.isEmpty || section.works.isEmpty else { return false }
        }
        return inference.kind(heading: heading, signs: signs) == section.kind
    }

    // MARK: Text

    private func block(_ passage: Passage) -> String {
        if passage.text.isEmpty, !hasMarks(passage) { return "{.empty}" }
        return PassageWriter.block(passage, .init(labels: labels, keepsBoldApart: asksQuestions))
    }

    private func hasMarks(_ passage: Passage) -> Bool {
        passage.marks.contains { mark in
            if case .footnote(let id) = mark.kind { return labels[id] != nil }
            return true
        }
    }

    private func write(_ exchange: Exchange, after previous: Exchange?, to blocks: inout [String]) {
        let opening = opening(of: exchange)
        let isSilent = exchange.question.text.isEmpty && !hasMarks(exchange.question)
        // A further answer to the question above needs no more than its speaker's name.
        let isContinued = previous.map { !$0.answer.isEmpty || $0.speaker != nil } ?? false
        var attributes = AttributeText()
        if isSilent, !(isContinued && opening != nil && exchange.confidence == 1) {
            attributes.add(class: "question")
        }
        attributes.add("confidence", confidence: exchange.confidence)
        if opening == nil, let speaker = exchange.speaker {
            attributes.add("speaker", speaker.value)
            attributes.add("speaker-confidence", confidence: speaker.confidence)
        }
        if isSilent {
            if !attributes.isEmpty { blocks.append(attributes.text) }
        } else {
            let question = PassageWriter.block(exchange.question, .init(labels: labels, isBold: true))
            blocks.append("**\(question)**" + (attributes.isEmpty ? "" : " \(attributes.text)"))
        }
        for (index, answer) in exchange.answer.enumerated() {
            blocks.append(index == 0 ? (opening ?? "") + block(answer) : block(answer))
        }
    }

    /// `**Name:** ` in front of the answer, if the name and the answer allow it.
    private func opening(of exchange: Exchange) -> String? {
        guard let speaker = exchange.speaker, speaker.confidence == 1, let answer = exchange.answer.first,
            !answer.text.isEmpty
        else { return nil }
        let name = speaker.value
        guard let first = name.utf8.first, let last = name.utf8.last, first > 0x20, last > 0x20,
            !name.hasSuffix(":"), !name.hasSuffix("："), !name.utf8.contains(0x0A)
        else { return nil }
        return "**\(PassageWriter.line(name)):** "
    }
}
