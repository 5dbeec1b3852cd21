import DossierKit

extension WorkLine {
    /// True if a reader sees from the line itself that it is a work: a year and a title set apart.
    static func isDated(_ work: Work) -> Bool {
        guard let year = work.year?.value else { return false }
        return fits(year: year) && fits(work.title.value)
    }

    /// The list item, without a line break at its end.
    static func text(of work: Work) -> String {
        var attributes = AttributeText()
        var line = ""
        if fits(work.title.value) {
            writeLine(work, &line, &attributes)
        } else {
            attributes.add("title", work.title.value)
            attributes.add("original", work.originalTitle?.value)
            if !work.otherTitles.isEmpty { attributes.add("other", names: work.otherTitles) }
            attributes.add("year", work.year.map { String($0.value) })
            attributes.add("minutes", work.runningTime.map { String($0.value) })
            attributes.add("kind", work.kind.map { KitKey.written($0.rawValue) })
            attributes.add("note", work.note)
        }
        attributes.add("confidence", confidence: work.confidence)
        attributes.add("title-confidence", confidence: work.title.confidence)
        attributes.add("original-confidence", confidence: work.originalTitle?.confidence)
        attributes.add("year-confidence", confidence: work.year?.confidence)
        attributes.add("minutes-confidence", confidence: work.runningTime?.confidence)
        if attributes.isEmpty { return "- \(line)" }
        return line.isEmpty ? "- \(attributes.text)" : "- \(line) \(attributes.text)"
    }

    private static func writeLine(_ work: Work, _ line: inout String, _ attributes: inout AttributeText) {
        if let year = work.year?.value {
            if fits(year: year) { line += "\(year) – " } else { attributes.add("year", String(year)) }
        }
        line += "*\(PassageWriter.line(work.title.value))*"
        let others = work.otherTitles
        let othersFit = others.allSatisfy { fits($0.value) && $0.confidence == 1 }
        if !othersFit { attributes.add("other", names: others) }
        var titles: [String] = []
        if let original = work.originalTitle?.value {
            if fits(original) {
                titles.append("*\(PassageWriter.line(original))*")
            } else {
                attributes.add("original", original)
            }
        }
        if othersFit, !others.isEmpty {
            titles.append("also " + others.map { "*\(PassageWriter.line($0.value))*" }.joined(separator: ", "))
        }
        if !titles.isEmpty { line += " (\(titles.joined(separator: "; ")))" }
        if let kind = work.kind { line += ", \(KitKey.written(kind.rawValue))" }
        if let minutes = work.runningTime?.value {
            if minutes >= 0 { line += ", \(minutes) min" } else { attributes.add("minutes", String(minutes)) }
        }
        if let note = work.note {
            if fits(note: note) {
                line += " – " + PassageWriter.block(Passage(note), .init(indent: 2))
            } else {
                attributes.add("note", note)
            }
        }
    }

    private static func fits(year: Int) -> Bool { year >= 1000 && year <= 9999 }

    private static func fits(_ title: String) -> Bool { !title.isEmpty }

    /// A full stop alone, or nothing, would not be read as a note.
    private static func fits(note: String) -> Bool { !note.isEmpty && note != "." }
}
