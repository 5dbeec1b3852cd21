import DossierDiagnostics
import DossierKit

/// The blocks of one section sorted into paragraphs, questions with answers, and works.
struct SectionContent {
    let file: MarkdownFile
    let asksQuestions: Bool
    let listsWorks: Bool
    private(set) var paragraphs: [Passage] = []
    private(set) var exchanges: [Exchange] = []
    private(set) var works: [Work] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(file: MarkdownFile, asksQuestions: Bool, listsWorks: Bool) {
        self.file = file
        self.asksQuestions = asksQuestions
        self.listsWorks = listsWorks
    }

    static let questionKeys = ["speaker", "speaker-confidence", "confidence"]

    mutating func add(_ block: Block) {
        if block.kind == .bare {
            addBare(block)
            return
        }
        if listsWorks, block.kind == .item {
            check(block, WorkLine.keys)
            works.append(WorkLine.read(block, file: file))
            return
        }
        if asksQuestions, let question = SectionSigns.question(block) {
            check(block, SectionContent.questionKeys)
            begin(question, block)
            return
        }
        check(block, [])
        if asksQuestions, !exchanges.isEmpty, let (speaker, rest) = SectionSigns.speaker(block) {
            if exchanges[exchanges.count - 1].answer.isEmpty, exchanges[exchanges.count - 1].speaker == nil {
                exchanges[exchanges.count - 1].speaker = speaker
            } else {
                let source = file.span(block.range, line: block.line)
                exchanges.append(
                    Exchange(question: Passage("", source: speaker.source), speaker: speaker, source: source))
            }
            answer(rest, block)
        } else if exchanges.isEmpty {
            paragraphs.append(block.content.passage)
        } else {
            answer(block.content.passage, block)
        }
    }

    private mutating func answer(_ passage: Passage, _ block: Block) {
        let last = exchanges.count - 1
        exchanges[last].answer.append(passage)
        if let source = exchanges[last].source {
            let range = source.range.lowerBound..<max(source.range.upperBound, block.range.upperBound)
            exchanges[last].source = file.span(range, line: source.line)
        }
    }

    private mutating func begin(_ question: Passage, _ block: Block) {
        var exchange = Exchange(question: question, source: file.span(block.range, line: block.line))
        if let attributes = block.attributes {
            exchange.confidence = attributes.value("confidence").flatMap { Double($0) } ?? 1
            if let speaker = attributes.value("speaker") {
                let sure = attributes.value("speaker-confidence").flatMap { Double($0) } ?? 1
                exchange.speaker = Found(speaker, source: file.span(attributes.range), confidence: sure)
            }
        }
        exchanges.append(exchange)
    }

    /// Attributes on a line of their own: an empty paragraph, an answer without a question, a work without text.
    private mutating func addBare(_ block: Block) {
        guard let attributes = block.attributes else { return }
        if attributes.has("empty") {
            if exchanges.isEmpty {
                paragraphs.append(block.content.passage)
            } else {
                answer(block.content.passage, block)
            }
        } else if attributes.has("question") {
            begin(block.content.passage, block)
        } else if listsWorks, attributes.value("title") != nil {
            check(block, WorkLine.keys)
            works.append(WorkLine.read(block, file: file))
        } else {
            check(block, [])
        }
    }

    private mutating func check(_ block: Block, _ known: [String]) {
        guard let attributes = block.attributes else { return }
        for value in attributes.values where !known.contains(value.key) {
            diagnostics.append(.unknownAttribute(value.key, known: known, at: file.span(value.range)))
        }
        for item in attributes.classes {
            diagnostics.append(.unknownAttribute(item.name, known: known, at: file.span(item.range)))
        }
    }
}
