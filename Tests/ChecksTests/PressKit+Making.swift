import DossierChecks
import DossierDiagnostics
import DossierKit

extension PressKit {
    /// A kit with one section of the given paragraphs, which are also the lines of its source.
    init(_ paragraphs: String..., language: String? = "en", kind: Section.Kind = .notes, people: [String] = [])
    {
        self.init()
        self.language = language
        var section = Section(kind)
        section.people = people.map { Found($0) }
        var offset = 0
        for (index, text) in paragraphs.enumerated() {
            let range = offset..<offset + text.utf8.count
            let span = SourceSpan(file: "kit.txt", line: index + 1, range: range)
            let piece = Passage.Piece(at: 0, length: range.count, origin: offset, line: index + 1)
            section.paragraphs.append(Passage(text, source: span, pieces: [piece]))
            offset = range.upperBound + 1
        }
        sections = [section]
    }

    /// The same with credits; a role and a name each.
    func with(_ credits: (Role, String)...) -> PressKit {
        var kit = self
        kit.credits += credits.map { Credit($0.0, Found($0.1)) }
        return kit
    }

    func titled(_ title: String, works: String...) -> PressKit {
        var kit = self
        kit.film.title = Found(title)
        var section = Section(.filmography)
        section.works = works.map { Work(Found($0)) }
        kit.sections.append(section)
        return kit
    }

    /// What the checks report, remarks on missing parts left out: `code: text`.
    func reports(texts: SourceTexts = SourceTexts()) -> [String] {
        found(texts: texts).map { "\($0.code): \($0.text)" }
    }

    func found(texts: SourceTexts = SourceTexts()) -> [Diagnostic] {
        CheckRegistry.run(on: self, texts: texts).filter { $0.code != "kit/missing-part" }
    }
}
