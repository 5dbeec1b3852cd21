import DossierKit
import DossierText

/// Parts the sections that a kit in several languages tells twice under one heading: one section a language.
struct LanguagesPass: Pass {
    static func run(on draft: inout Draft) {
        guard draft.languages.count >= 2 else { return }
        let guess = LanguageGuess()
        let known = Set(draft.languages)
        for index in draft.sections.indices {
            draft.sections[index] = draft.sections[index].flatMap { section -> [Section] in
                guard section.exchanges.isEmpty, section.works.isEmpty else { return [section] }
                return parts(of: section, guess, known, main: draft.language)
            }
        }
    }

    private static func parts(
        of section: Section, _ guess: LanguageGuess, _ known: Set<String>, main: String?
    ) -> [Section] {
        var order: [String] = []
        var paragraphs: [String: [Passage]] = [:]
        var current = main ?? ""
        var isTold = false
        for paragraph in section.paragraphs {
            if let language = LanguageGuess.clearest(guess.scores(paragraph.text), against: main ?? ""),
                known.contains(language)
            {
                current = language
                isTold = true
            }
            if paragraphs[current] == nil { order.append(current) }
            paragraphs[current, default: []].append(paragraph)
        }
        guard order.count >= 2 else {
            // "SYNOPSIS" is a heading in either language; the text below it is in one.
            var whole = section
            if isTold, let only = order.first, !only.isEmpty { whole.language = only == main ? nil : only }
            return [whole]
        }
        return order.enumerated().map { number, language in
            var part = section
            part.paragraphs = paragraphs[language] ?? []
            part.language = language
            if number > 0 {
                part.heading = nil
                part.source = part.paragraphs.first?.source
            }
            return part
        }
    }
}
