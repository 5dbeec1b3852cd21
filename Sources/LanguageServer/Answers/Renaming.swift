import DossierCompiler
import DossierDiagnostics
import DossierKit
import DossierText

/// A kit's text with a name changed, read again to see what else has changed.
struct Renaming {
    private let before: PressKit
    private let after: Compiler.Reading
    private let reportsBefore: Int
    private let new: String

    init(_ kit: OpenKit, _ places: [Range<Int>], to new: String) {
        var text = kit.text.bytes
        for place in places.sorted(by: { $0.lowerBound > $1.lowerBound }) {
            text.replaceSubrange(place, with: Array(new.utf8))
        }
        before = kit.kit
        reportsBefore = kit.reading.diagnostics.count
        after = Compiler.read(text: text, as: kit.path)
        self.new = new
    }

    /// True if the kit is the same but for the name.
    func isClean(from old: String) -> Bool {
        guard after.diagnostics.count == reportsBefore else { return false }
        var expected = before.bare
        expected.changeFound(NameChange(old: old, new: new))
        // Running text, captions and labels may speak of them as well: of those only the extent is compared.
        let found = after.kit.bare
        return expected.credits.map(Listed.init) == found.credits.map(Listed.init)
            && expected.sections.map(Shape.init) == found.sections.map(Shape.init)
            && expected.contacts.map(\.name) == found.contacts.map(\.name)
            && expected.footnotes.count == found.footnotes.count && expected.stills.count == found.stills.count
    }

    private struct NameChange: FoundChange {
        var old: String
        var new: String

        func change<Value>(_ found: inout Found<Value>) {
            guard let value = found.value as? String, value.holds(old) else { return }
            guard let changed = value.replacing(old, with: new) as? Value else { return }
            found.value = changed
        }
    }

    private struct Listed: Equatable {
        var role: Role
        var name: String
        var character: String?

        init(_ credit: Credit) {
            role = credit.role
            name = credit.name.value
            character = credit.character?.value
        }
    }

    private struct Shape: Equatable {
        var kind: Section.Kind
        var heading: String?
        var people: [String]
        var interviewers: [String]
        var paragraphs: Int
        var exchanges: Int
        var works: Int

        init(_ section: Section) {
            kind = section.kind
            heading = section.heading?.value
            people = section.people.map(\.value)
            interviewers = section.interviewers.map(\.value)
            paragraphs = section.paragraphs.count
            exchanges = section.exchanges.count
            works = section.works.count
        }
    }
}
