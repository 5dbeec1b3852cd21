import DossierDiagnostics
import DossierKit
import DossierKitFolder
import Testing

/// What a person is told who got something wrong: once, at the place, with the cure.
struct MistakeTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var text: String
        /// Code, line, what is pointed at, help.
        var expected: [String]
        var testDescription: String { expected.first ?? text }

        init(_ text: String, _ expected: String...) {
            self.text = text
            self.expected = expected
        }
    }

    @Test(arguments: [
        Mistake(
            "---\ntitle: A\nyaer: 2019\n---\n",
            "kit/unknown-key 3 'yaer': 'yaer' is no key of a kit; write 'year'"),
        Mistake(
            "---\ndirector: Ana\n---\n",
            "kit/unknown-key 2 'director': 'director' is no key of a kit; "
                + "list it under 'credits': '- director: NAME'"),
        Mistake(
            "---\ntechnical:\n  sond: 5.1\n---\n",
            "kit/unknown-key 3 'sond': 'sond' is no key of a kit; write 'sound'"),
        Mistake(
            "---\nyear: soon\n---\n",
            "kit/wrong-type 2 'soon': 'year' is 'soon', a number belongs there; write 'year: 2017'"),
        Mistake(
            "---\ntitle: [A, B]\n---\n",
            "kit/wrong-type 2 '[A, B]': 'title' is a list, a text belongs there; write 'title: …' on one line"),
        Mistake(
            "---\nawards: Palme\n---\n",
            "kit/wrong-type 2 'Palme': 'awards' is a text, a list belongs there; "
                + "write 'awards:' and below it one '- ' line an entry"),
        Mistake(
            "---\ncontacts:\n  - kind: pres\n---\n",
            "kit/unknown-value 3 'pres': 'pres' is no kind that a kit knows; write 'press'"),
        Mistake(
            "---\nformat: dossier/9\n---\n",
            "kit/unknown-value 2 'dossier/9': 'dossier/9' is no format that a kit knows; write 'dossier/1'"),
        Mistake(
            "---\nawards:\n  - year: 2019\n---\n",
            "kit/missing-key 3 'year: 2019': 'festival' is missing in this entry of 'awards'; "
                + "add 'festival: …', or take the entry out"),
        Mistake(
            "---\nyear: 2019\ntitle: A\nyear: 2020\n---\n",
            "kit/repeated-key 4 'year': 'year' stands twice, the second is not read; "
                + "put both under one key, or take one out"),
        Mistake(
            "---\n\ttitle: A\n\tyear: 2019\n---\n",
            "kit/broken-front-matter 2 '\ttitle: A': a tab indents this line of the front matter; "
                + "indent with blanks, two a level"),
        Mistake(
            "---\ntitle: A\ncast:\n\tLiv Arden: Nora\nyear: 2019\n---\n",
            "kit/broken-front-matter 4 '\tLiv Arden: Nora': a tab indents this line of the front matter; "
                + "indent with blanks, two a level"),
        Mistake(
            "---\n  title: A\nyear: 2019\n---\n",
            "kit/broken-front-matter 2 '  title: A': no key stands before this value; "
                + "write 'title: …', a key and a colon before every value"),
        Mistake(
            "---\ntitle: A: B\nyear: 2019\n---\n",
            "kit/broken-front-matter 2 ': B': a colon inside a value begins a new key; "
                + "put the value in double quotes"),
        Mistake(
            "---\ntitle: \"A\nyear: 2019\n---\n",
            "kit/broken-front-matter 2 '\"A': a quotation mark opens here and never closes; "
                + "close it at the end of the value"),
        Mistake(
            "---\ncountries: [FR, BE\nyear: 2019\n---\n",
            "kit/broken-front-matter 2 '[FR, BE': a bracket opens here and never closes; "
                + "close it, or put the value in double quotes if the bracket belongs to the text"),
        Mistake(
            "---\ntitle: @A\n---\n",
            "kit/broken-front-matter 2 '@A': this character can begin no value; "
                + "put the value in double quotes, and indent with spaces, not with tabs"),
        Mistake(
            "## Notes\n\nText.\n",
            "kit/missing-front-matter 1 '## Notes': front matter is missing, so the kit has no title and no credits; "
                + "begin the file with a line '---', the facts of the film, and another line '---'"),
        Mistake(
            "---\ntitle: A\n\n## Notes\n\nText.\n",
            "kit/unclosed-front-matter 1 '---': front matter opens here and never ends; "
                + "add a line '---' after the facts of the film"),
        Mistake(
            "---\n---\n## Notes\n\nSalt[^1] here.\n",
            "kit/undefined-footnote 5 '[^1]': '[^1]' has no note; add a line '[^1]: …', or take the mark out"),
        Mistake(
            "---\nlogline: Salt[^1] here\n---\n",
            "kit/undefined-footnote 2 'Salt[^1] here': '[^1]' has no note; "
                + "add a line '[^1]: …', or take the mark out"),
        Mistake(
            "---\n---\n## Notes\n\nSalt[^1] here.\n\n[^1]: One.\n\n[^1]: Two.\n",
            "kit/repeated-footnote 9 '[^1]:': '[^1]:' stands twice, the second is not read; "
                + "give the note a label of its own"),
        Mistake(
            "---\n---\n## Notes\n\nSalt[^1] and[^2].\n\n[^1]: One. {id=a}\n\n[^2]: Two. {id=a}\n",
            "kit/repeated-footnote 9 '{id=a}': 'a' is the id of a note above as well; "
                + "take the id out, or give the note one of its own"),
        Mistake(
            "---\n---\n## Notes {.poem}\n\nText.\n",
            "kit/unknown-value 3 '.poem': 'poem' is no kind of section that a kit knows; use one of: logline, "
                + "synopsis, short-synopsis, long-synopsis, statement, interview, production-notes, biography, "
                + "filmography, notes, music, cast, crew, technical, awards, reviews, contacts, about, other"),
        Mistake(
            "---\n---\n## Notes {peple=\"Ana\"}\n\nText.\n",
            "kit/unknown-attribute 3 'peple=\"Ana\"': 'peple' is no attribute that belongs here; write 'people'"
        ),
        Mistake(
            "---\n---\n## Notes\n\n![A boat](boat.jpg) Text.\n",
            "kit/lost-markup 5 '!': a picture is nothing a kit keeps, only its letters are read; "
                + "list the file under 'stills'"),
    ])
    func `a mistake is told once, at its place, with its cure`(_ mistake: Mistake) {
        let bytes = Array(mistake.text.utf8)
        let told = KitFile.read(bytes, file: "kit.md").diagnostics.map { diagnostic in
            let range = diagnostic.source?.range ?? 0..<0
            let text = String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
            let line = diagnostic.source?.line ?? 0
            return "\(diagnostic.code) \(line) '\(text)': \(diagnostic.message); \(diagnostic.help ?? "")"
        }
        #expect(told == mistake.expected)
    }

    @Test func `a mistake in one entry costs no other`() {
        let text = "---\ntitle: A: B\nyear: 2019\ncast:\n  - \"Ana\ncountries: [FR]\n---\n\n## Notes\n\nText.\n"
        let (kit, diagnostics) = KitFile.read(Array(text.utf8), file: "kit.md")
        #expect(kit.film.year?.value == 2019)
        #expect(kit.sections.count == 1)
        #expect(diagnostics.map { $0.source?.line } == [2, 5])
        #expect(kit.film.countries.map(\.value) == ["FR"])
    }

    @Test func `the first of two keys counts, and is named`() throws {
        let text = "---\nyear: 2019\nyear: 2020\nyear: 2021\ncontacts:\n  - name: Li\n    name: Jo\n---\n"
        let (kit, diagnostics) = KitFile.read(Array(text.utf8), file: "kit.md")
        #expect(kit.film.year?.value == 2019)
        #expect(kit.contacts.first?.name?.value == "Li")
        #expect(diagnostics.map { $0.source?.line } == [3, 4, 7])
        #expect(diagnostics.first?.related.first?.source?.line == 2)
    }

    @Test func `broken UTF-8 is read around`() {
        let bytes =
            Array("---\ntitle: Salt\n---\n\n## Notes\n\nSel ".utf8) + [0xE9, 0x20] + Array("mer.\n".utf8)
        let (kit, diagnostics) = KitFile.read(bytes, file: "kit.md")
        #expect(kit.sections.first?.paragraphs.first?.text == "Sel \u{FFFD} mer.")
        #expect(diagnostics.map(\.code) == ["kit/broken-utf8"])
        #expect(diagnostics.first?.source?.line == 7)
    }
}
