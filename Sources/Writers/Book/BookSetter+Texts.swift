import DossierKit

extension BookSetter {
    /// Running text, questions and answers, works.
    func text(_ section: Section) -> [Book.Block] {
        let words = words(of: section)
        var blocks: [Book.Block] = []
        let interviewers = section.interviewers.map(\.value)
        blocks += section.paragraphs.filter { !$0.text.isEmpty }.map { .paragraph($0) }
        for exchange in section.exchanges {
            if !exchange.question.text.isEmpty { blocks.append(.question(exchange.question)) }
            for (index, paragraph) in exchange.answer.filter({ !$0.text.isEmpty }).enumerated() {
                blocks.append(.answer(paragraph, speaker: index == 0 ? exchange.speaker?.value : nil))
            }
        }
        if !section.works.isEmpty { blocks.append(.works(section.works.map { entry($0, words) })) }
        guard !blocks.isEmpty else { return [] }
        if !interviewers.isEmpty {
            blocks.append(
                .remark(words.filled(.interviewedBy, words.list(interviewers)), isSignature: false))
        }
        if section.kind == .statement, !section.people.isEmpty {
            blocks.append(.remark(words.list(section.people.map(\.value)), isSignature: true))
        }
        return blocks
    }

    private func entry(_ work: Work, _ words: InterfaceWords) -> Book.WorkEntry {
        var details: [String] = []
        if let kind = work.kind { details.append(words[kind]) }
        if let minutes = work.runningTime?.value { details.append(words.filled(.minutes, String(minutes))) }
        if let note = work.note, !note.isEmpty { details.append(note) }
        return Book.WorkEntry(
            year: work.year.map { String($0.value) }, title: work.title.value,
            otherTitles: ([work.originalTitle].compactMap { $0 } + work.otherTitles).map(\.value),
            details: details)
    }
}
