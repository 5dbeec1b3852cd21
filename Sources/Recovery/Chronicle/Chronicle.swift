import DossierKit

/// The running text in which a kit tells of time and place, with the words to read it by.
enum Chronicle {
    /// Longer passages are no prose. Bytes.
    private static let longestPassage = 100_000

    struct Prose {
        let passage: Passage
        let bytes: [UInt8]
        let section: Section.Kind
        /// True for the first passage of its section.
        let opens: Bool
        let lexicon: ChronicleLexicon
        let words: Lexicon
    }

    /// Hands over every stretch of prose of the kit's sections and footnotes; questions are left out, the interviewer
    /// tells nothing.
    static func each(_ draft: Draft, _ body: (Prose) -> Void) {
        for section in draft.kit.sections {
            let answers = section.exchanges.flatMap(\.answer)
            hand(section.paragraphs + answers, section.kind, section.language, draft, body)
        }
        hand(draft.kit.footnotes.map(\.text), .notes, nil, draft, body)
    }

    private static func hand(
        _ passages: [Passage], _ section: Section.Kind, _ language: String?, _ draft: Draft,
        _ body: (Prose) -> Void
    ) {
        guard !passages.isEmpty, let language = language ?? draft.language ?? draft.lexicon.languages.first,
            let lexicon = ChronicleLexicon.of(language)
        else { return }
        let words = Lexicon([language])
        for (index, passage) in passages.enumerated() where passage.text.utf8.count <= longestPassage {
            body(
                Prose(
                    passage: passage, bytes: Array(passage.text.utf8), section: section, opens: index == 0,
                    lexicon: lexicon, words: words))
        }
    }
}
