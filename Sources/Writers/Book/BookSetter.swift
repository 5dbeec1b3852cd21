import DossierKit
import DossierText

/// Puts the parts of a kit in order and sets each as blocks.
struct BookSetter {
    let kit: PressKit
    let words: InterfaceWords
    let regions: RegionNames

    init(_ kit: PressKit) {
        self.kit = kit
        words = InterfaceWords.for(kit.language)
        regions = RegionNames(words)
    }

    var language: String {
        guard let language = kit.language, isLanguageTag(language) else { return words.language }
        return language
    }

    var title: String { (kit.film.title ?? kit.film.originalTitle)?.value ?? words[.pressKit] }

    var byline: String? {
        let directors = kit.credits.filter { $0.role == .director }.map(\.name.value)
        return directors.isEmpty ? nil : words.aFilm(by: directors)
    }

    /// The kit's own order; what it gives no place stands where the trade expects it.
    func chapters(_ figures: [StillFigure] = []) -> [Book.Chapter] {
        var chapters: [Book.Chapter] = []
        var placed: Set<Section.Kind> = []
        var group: Section.Kind?
        for section in kit.sections {
            if section.kind.isList, !placed.insert(section.kind).inserted { continue }
            guard var chapter = chapter(section) else { continue }
            let isPartOfGroup = section.kind == .productionNotes && !isHeading(chapter.heading, of: section)
            if isPartOfGroup, group != section.kind {
                chapters.append(
                    Book.Chapter(
                        kind: section.kind, heading: words(of: section)[section.kind],
                        language: foreign(section.language), blocks: []))
            }
            if isPartOfGroup || isPartOfPerson(section, chapter, after: chapters.last) { chapter.level = 2 }
            group = isPartOfGroup ? section.kind : nil
            chapters.append(chapter)
        }
        if let logline = kit.film.logline, !chapters.contains(where: { $0.kind == .logline }) {
            insert(
                Book.Chapter(kind: .logline, heading: words[.logline], blocks: [.paragraph(logline)]),
                into: &chapters)
        }
        for kind in Section.Kind.allCases where kind.isList && !placed.contains(kind) {
            if let chapter = chapter(Section(kind)) { insert(chapter, into: &chapters) }
        }
        if !figures.isEmpty {
            let gallery = Book.Chapter(
                kind: .other, heading: words[.stills], blocks: figures.map { .figure($0) })
            insert(gallery, at: .stills, into: &chapters)
        }
        return chapters
    }

    private func insert(
        _ chapter: Book.Chapter, at place: Part.Place? = nil, into chapters: inout [Book.Chapter]
    ) {
        let place = place ?? Part.Place(chapter.kind)
        var at = chapters.lastIndex { Part.Place($0.kind) <= place }.map { $0 + 1 } ?? 0
        while at < chapters.count, chapters[at].level > 1 { at += 1 }
        chapters.insert(chapter, at: at)
    }

    /// The section as a chapter; nil if there is nothing in it.
    private func chapter(_ section: Section) -> Book.Chapter? {
        let blocks = section.kind.isList ? list(section) : text(section)
        guard !blocks.isEmpty else { return nil }
        return Book.Chapter(
            kind: section.kind, heading: heading(section), language: foreign(section.language), blocks: blocks)
    }

    private func heading(_ section: Section) -> String {
        if let own = section.heading?.value, !own.isEmpty { return own }
        let names = section.people.map(\.value)
        let words = words(of: section)
        switch section.kind {
        case .biography where !names.isEmpty: return words.list(names)
        case .interview where !names.isEmpty: return words.filled(.interviewWith, words.list(names))
        default: return words[section.kind]
        }
    }

    /// The heading says by itself what kind of section it is.
    private func isHeading(_ heading: String, of section: Section) -> Bool {
        foldedLetters(heading) == foldedLetters(words(of: section)[section.kind])
    }

    /// A filmography stands under the biography of the same person.
    private func isPartOfPerson(
        _ section: Section, _ chapter: Book.Chapter, after last: Book.Chapter?
    ) -> Bool {
        guard section.kind == .filmography, last?.kind == .biography else { return false }
        return section.people.isEmpty || section.people.count == 1
    }

    func words(of section: Section) -> InterfaceWords {
        foreign(section.language).map(InterfaceWords.for) ?? words
    }

    /// A language that has to be marked: known, and not the book's.
    private func foreign(_ language: String?) -> String? {
        guard let language, isLanguageTag(language), language != self.language else { return nil }
        return language
    }
}
