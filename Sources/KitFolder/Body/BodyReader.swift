import DossierDiagnostics
import DossierKit
import DossierText

/// Turns the blocks below the front matter into sections and footnotes.
struct BodyReader {
    private let file: MarkdownFile
    private(set) var kit: PressKit
    private(set) var diagnostics: [Diagnostic] = []
    private let inference: Inference
    /// Ids of footnotes by label in lower case.
    private var labels: [String: String] = [:]
    private var unanchored: Set<String> = []
    private var anchorConfidence: [String: Double] = [:]

    /// `kit` has what the front matter says.
    init(_ kit: PressKit, file: MarkdownFile) {
        self.kit = kit
        self.file = file
        inference = Inference(kit.credits)
    }

    mutating func read(firstLine: Int) {
        guard firstLine <= file.lines.count else { return }
        let body = MarkdownBlocks(file, firstLine: firstLine)
        for lost in body.lost { diagnostics.append(.lostMarkup(lost.what, at: lost.source)) }
        for place in body.tangled { diagnostics.append(.tangled(at: place)) }
        for note in body.repeatedNotes { diagnostics.append(.repeatedFootnote(note.label, at: note.source)) }
        var drafts = parts(body.blocks)
        for index in drafts.indices {
            finish(&drafts[index], before: index > 0 ? drafts[index - 1].section : nil)
        }
        kit.sections = drafts.filter { !$0.isGroupHead }.map(\.section)
        kit.footnotes = notes(body.blocks)
        bindFootnotes()
    }

    /// Marks speak of labels until here; from here on of footnotes.
    private mutating func bindFootnotes() {
        var found: [Diagnostic] = []
        let ids = labels
        kit.changePassages { passage in
            guard !passage.marks.isEmpty else { return }
            passage.marks = passage.marks.compactMap { mark in
                guard case .footnote(let label) = mark.kind else { return mark }
                guard let id = ids[label.lowercased()] else {
                    if let source = passage.source { found.append(.undefinedFootnote(label, at: source)) }
                    return nil
                }
                return Passage.Mark(.footnote(id), mark.range)
            }
        }
        diagnostics += found
        let anchors = kit.anchors
        for index in kit.footnotes.indices where kit.footnotes[index].anchor == nil {
            let id = kit.footnotes[index].id
            guard !unanchored.contains(id), var anchor = anchors[id] else { continue }
            anchor.confidence = anchorConfidence[id] ?? 1
            kit.footnotes[index].anchor = anchor
        }
    }

    // MARK: Sections

    private struct Draft {
        var heading: Block?
        var level: Int
        var blocks: [Block] = []
        var section = Section(.other)
        var isGroupHead = false
        var group: Section.Kind?
    }

    /// The body cut at its headings. A heading that stands for the film's title is none of a section.
    private mutating func parts(_ blocks: [Block]) -> [Draft] {
        var drafts: [Draft] = []
        for block in blocks {
            for mark in block.content.dangling {
                diagnostics.append(.undefinedFootnote(mark.label, at: mark.source))
            }
            var told: Set<String> = []
            for lost in block.content.lost where told.insert(lost.what).inserted {
                diagnostics.append(.lostMarkup(lost.what, at: lost.source))
            }
            switch block.kind {
            case .heading(let level):
                if level == 1, isTitle(block, isFirst: drafts.isEmpty) { continue }
                drafts.append(Draft(heading: block, level: level))
            case .note: continue
            default:
                if drafts.isEmpty { drafts.append(Draft(heading: nil, level: 0)) }
                drafts[drafts.count - 1].blocks.append(block)
            }
        }
        var groups: [(level: Int, kind: Section.Kind)] = []
        for index in drafts.indices {
            let level = drafts[index].level
            while let last = groups.last, last.level >= level { groups.removeLast() }
            drafts[index].group = groups.last?.kind
            guard drafts[index].blocks.isEmpty, drafts[index].heading?.attributes == nil,
                index + 1 < drafts.count, drafts[index + 1].level > level
            else { continue }
            drafts[index].isGroupHead = true
            let heading = drafts[index].heading?.content.passage.text
            groups.append((level, inference.kind(heading: heading, signs: .init(), group: groups.last?.kind)))
        }
        return drafts
    }

    private mutating func isTitle(_ block: Block, isFirst: Bool) -> Bool {
        guard isFirst, block.attributes == nil else { return false }
        let text = block.content.passage.text
        if let title = kit.film.title { return title.value == text }
        guard !text.isEmpty, SectionWords.kind(of: text) == nil else { return false }
        kit.film.title = Found(text, source: block.content.passage.source)
        return true
    }

    private mutating func finish(_ draft: inout Draft, before: Section?) {
        let attributes = draft.heading?.attributes
        var section = Section(.other)
        if let heading = draft.heading {
            let text = heading.content.passage.text
            if let written = attributes?.value("heading") {
                section.heading = Found(written, source: heading.content.passage.source)
            } else if !text.isEmpty {
                section.heading = Found(text, source: heading.content.passage.source)
            }
        }
        let signs = SectionSigns.of(draft.blocks, file: file)
        let heading = section.heading?.value
        section.kind = inference.kind(heading: heading, signs: signs, group: draft.group)
        var asksQuestions = false
        var listsWorks = false
        for item in attributes?.classes ?? [] {
            switch item.name {
            case "questions": asksQuestions = true
            case "works": listsWorks = true
            default:
                if let kind = KitKey.value(item.name, of: Section.Kind.self) {
                    section.kind = kind
                } else {
                    let kinds = Section.Kind.allCases.map { KitKey.written($0.rawValue) }
                    diagnostics.append(
                        .unknownValue(item.name, of: "kind of section", known: kinds, at: file.span(item.range))
                    )
                }
            }
        }
        asksQuestions = asksQuestions || section.kind == .interview
        listsWorks = listsWorks || section.kind == .filmography
        read(attributes, known: ["lang", "people", "by", "confidence", "heading", "heading-confidence"])
        section.language = attributes?.value("lang")
        section.confidence = confidence(attributes, "confidence")
        section.heading?.confidence = confidence(attributes, "heading-confidence")
        let place = draft.heading?.content.passage.source
        if let people = attributes?.value("people") {
            section.people = placed(NameList.read(people), attributes, "people")
        } else {
            section.people = inference.people(kind: section.kind, heading: heading, before: before).map {
                Found($0, source: place)
            }
        }
        if let names = attributes?.value("by") {
            section.interviewers = placed(NameList.read(names), attributes, "by")
        }
        var content = SectionContent(file: file, asksQuestions: asksQuestions, listsWorks: listsWorks)
        for block in draft.blocks { content.add(block) }
        section.paragraphs = content.paragraphs
        section.exchanges = content.exchanges
        section.works = content.works
        diagnostics += content.diagnostics
        if let first = draft.heading ?? draft.blocks.first {
            let end = draft.blocks.last?.range.upperBound ?? first.range.upperBound
            section.source = file.span(
                first.range.lowerBound..<max(end, first.range.upperBound), line: first.line)
        }
        draft.section = section
    }

    private func placed(_ names: [Found<String>], _ attributes: Attributes?, _ key: String) -> [Found<String>] {
        let range = attributes?.values.last { $0.key == key }?.range
        return names.map { Found($0.value, source: range.map { file.span($0) }, confidence: $0.confidence) }
    }

    private func confidence(_ attributes: Attributes?, _ key: String) -> Double {
        attributes?.value(key).flatMap { Double($0) } ?? 1
    }

    private mutating func read(_ attributes: Attributes?, known: [String]) {
        for value in attributes?.values ?? [] where !known.contains(value.key) {
            diagnostics.append(.unknownAttribute(value.key, known: known, at: file.span(value.range)))
        }
    }

    // MARK: Footnotes

    private mutating func notes(_ blocks: [Block]) -> [Footnote] {
        var footnotes: [Footnote] = []
        var byLabel: [String: Int] = [:]
        var taken: Set<String> = []
        let known = ["id", "marker", "anchor", "confidence", "anchor-confidence"]
        for block in blocks {
            guard case .note(let label) = block.kind else { continue }
            let passage = block.content.passage
            if let index = byLabel[label] {
                footnotes[index].text = footnotes[index].text.joined(with: passage)
                continue
            }
            let attributes = block.attributes
            read(attributes, known: known)
            byLabel[label] = footnotes.count
            var note = Footnote(
                id: unusedID(attributes?.value("id") ?? label, label, block, &taken),
                marker: attributes?.value("marker") ?? label,
                text: passage,
                isNumbered: attributes?.has("unnumbered") != true,
                source: file.span(block.range, line: block.line),
                confidence: confidence(attributes, "confidence"))
            let sure = confidence(attributes, "anchor-confidence")
            if let anchor = attributes?.value("anchor") {
                note.anchor = Found(anchor, source: attributes.map { file.span($0.range) }, confidence: sure)
            }
            labels[label.lowercased()] = note.id
            anchorConfidence[note.id] = sure
            if attributes?.has("unanchored") == true { unanchored.insert(note.id) }
            footnotes.append(note)
        }
        return footnotes
    }

    /// The id that is wanted, or one made from the label if another note has it.
    private mutating func unusedID(
        _ wanted: String, _ label: String, _ block: Block, _ taken: inout Set<String>
    ) -> String {
        if taken.insert(wanted).inserted { return wanted }
        let place = block.attributes.map { file.span($0.range) } ?? file.span(block.range, line: block.line)
        diagnostics.append(.repeatedFootnoteID(wanted, at: place))
        var number = 1
        var id = label
        while !taken.insert(id).inserted {
            number += 1
            id = "\(label)-\(number)"
        }
        return id
    }
}
