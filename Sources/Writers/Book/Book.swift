import DossierKit

/// A kit set in order for paper: what every form without a layout of its own prints.
///
/// Text, Markdown, Word, OpenDocument and EPUB print the same book in their own ways. Facts and lists that the kit gives
/// no place stand where the trade expects them; the kit's own headings and labels win over ours.
struct Book {
    var language: String
    var title: String
    var originalTitle: String?
    /// `A film by …`.
    var byline: String?
    var chapters: [Chapter]
    /// In the order in which the text marks them, then those that nothing marks.
    var notes: [Note]
    var notesHeading: String
    /// Printed markers by the identifier of the note, no two alike.
    var markers: [String: String]
    var words: InterfaceWords

    /// What stands under one heading.
    struct Chapter {
        var kind: Section.Kind
        var heading: String
        /// 1 for a part of the book, 2 for a part of the chapter before it.
        var level = 1
        /// BCP 47, if it is not the book's.
        var language: String?
        var blocks: [Block]
    }

    enum Block {
        case paragraph(Passage)
        case question(Passage)
        case answer(Passage, speaker: String?)
        /// Who asked, who signed.
        case remark(String, isSignature: Bool)
        /// Labels and what they say: facts, credits.
        case rows([Row])
        /// Parts and who plays them; a name without a part stands alone.
        case cast([Player])
        case works([WorkEntry])
        case awards([AwardEntry])
        case quote(Passage, source: String)
        case contact(Desk)
        case figure(StillFigure)
    }

    struct Row: Hashable {
        var label: String
        var values: [String]
    }

    struct Player: Hashable {
        var name: String
        var character: String?
    }

    struct WorkEntry: Hashable {
        var year: String?
        var title: String
        var otherTitles: [String]
        /// Kind, running time, what else the line says.
        var details: [String]
    }

    struct AwardEntry: Hashable {
        var festival: String
        var year: String?
        var section: String?
        var award: String?
    }

    /// Someone the press can write to.
    struct Desk: Hashable {
        var heading: String
        var organisation: String?
        var name: String?
        var address: [String]
        var ways: [Way]

        struct Way: Hashable {
            /// `Phone`, `Fax`; nil for what is known by its look.
            var label: String?
            var printed: String
            /// Where it leads, if it is a link.
            var address: String?
        }
    }

    struct Note {
        var id: String
        var marker: String
        var text: Passage
        var isMarked: Bool
    }
}
