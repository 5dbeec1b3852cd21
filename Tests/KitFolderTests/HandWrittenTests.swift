import DossierDiagnostics
import DossierKit
import DossierKitFolder
import Testing

/// Files as people write them who come from other static-site generators.
struct HandWrittenTests {
    @Test func `bullets, underscores, underlined headings and blank lines are as good as the written form`() {
        let kit = read(
            """


            ---

            Title: Salt Road
            Running time: 94 minutes
            original_title: La Route du sel
            country: FR

            ---


            Synopsis
            --------



            A __woman__ walks
            home.

            Filmography
            ===========

            * *First Steps* (2013), 12'
            * 2015: Second Steps, short film
            + **Third Steps**, 2017, 90 min - with friends
            """)
        #expect(kit.film.title?.value == "Salt Road")
        #expect(kit.film.originalTitle?.value == "La Route du sel")
        #expect(kit.film.runningTime?.value == 94)
        #expect(kit.film.countries.map(\.value) == ["FR"])
        #expect(kit.sections.map(\.kind) == [.synopsis, .filmography])
        #expect(
            kit.sections[0].paragraphs.map(\.bare) == [
                Passage("A woman walks home.", marks: [.init(.strong, 2..<7)])
            ])
        let works = kit.sections[1].works
        #expect(works.map(\.title.value) == ["First Steps", "Second Steps", "Third Steps"])
        #expect(works.map { $0.year?.value } == [2013, 2015, 2017])
        #expect(works.map { $0.runningTime?.value } == [12, nil, 90])
        #expect(works.map(\.kind) == [nil, .short, nil])
        #expect(works[2].note == "with friends")
    }

    @Test func `a first heading with the film's title is no section`() {
        let kit = read("---\ntitle: Salt\n---\n# Salt\n\n## Synopsis\n\nText.\n")
        #expect(kit.sections.map(\.kind) == [.synopsis])
        let untitled = read("---\nyear: 2019\n---\n# Salt\n\n## Synopsis\n\nText.\n")
        #expect(untitled.film.title?.value == "Salt")
        #expect(untitled.sections.count == 1)
    }

    @Test func `a heading above several gives them its kind and is none itself`() {
        let kit = read(
            "---\n---\n## Biographies\n\n### Ana Ruiz\n\nBorn by the sea.\n\n### Jean Petit\n\nBorn inland.\n")
        #expect(kit.sections.map(\.kind) == [.biography, .biography])
        #expect(kit.sections.map { $0.people.map(\.value) } == [["Ana Ruiz"], ["Jean Petit"]])
    }

    @Test func `a person's name as heading makes a biography, a filmography below it is theirs`() {
        let kit = read(
            "---\ncredits:\n  - director: Ana Ruiz\n---\n## ANA RUIZ\n\nBorn.\n\n## Filmography\n\n- 2013 – *A*\n"
        )
        #expect(kit.sections.map(\.kind) == [.biography, .filmography])
        #expect(kit.sections.map { $0.people.map(\.value) } == [["Ana Ruiz"], ["Ana Ruiz"]])
    }

    @Test func `a heading names whom it is about`() {
        let kit = read(
            "---\n---\n## INTERVIEW WITH SOLÈNE D'ARC\n\n**Why?**\n\n## Biography of Li Wei\n\nBorn.\n")
        #expect(kit.sections.map { $0.people.map(\.value) } == [["Solène D'Arc"], ["Li Wei"]])
    }

    @Test func `bold questions make an interview of a section that says nothing else`() {
        let kit = read(
            "---\n---\n## The sea and I\n\nIntro.\n\n**Why?**\n\nBecause.\n\nAnd so.\n\n__When?__\n\nThen.\n")
        #expect(kit.sections[0].kind == .interview)
        #expect(kit.sections[0].paragraphs.map(\.text) == ["Intro."])
        #expect(kit.sections[0].exchanges.map(\.question.text) == ["Why?", "When?"])
        #expect(
            kit.sections[0].exchanges.map { $0.answer.map(\.text) } == [["Because.", "And so."], ["Then."]])
    }

    @Test func `a bold line that asks nothing is no interview`() {
        let kit = read("---\n---\n## On the road\n\n**The shoot**\n\nIt rained.\n")
        #expect(kit.sections[0].kind == .other)
        #expect(kit.sections[0].paragraphs.count == 2)
    }

    @Test func `a bold name in front of an answer is its speaker, and a second one answers the same question`()
    {
        let kit = read(
            "---\n---\n## Interview\n\n**Why?**\n\n**Ana:** Because.\n\nAnd so.\n\n**Jean:** I disagree.\n")
        let exchanges = kit.sections[0].exchanges
        #expect(exchanges.map { $0.speaker?.value } == ["Ana", "Jean"])
        #expect(exchanges.map(\.question.text) == ["Why?", ""])
        #expect(exchanges.map { $0.answer.map(\.text) } == [["Because.", "And so."], ["I disagree."]])
    }

    @Test func `lists and quotes in prose are paragraphs`() {
        let kit = read("---\n---\n## Notes\n\n- one\n- two\n  more\n\n> three\n\n1. four\n")
        #expect(kit.sections[0].paragraphs.map(\.text) == ["one", "two more", "three", "four"])
    }

    @Test func `credits may be a map of roles, in any spelling`() {
        let kit = read(
            "---\ncredits:\n  Director: Ana Ruiz\n  make up: [Li Wei, Jo]\n  productionDesigner: Bo\ncast:\n  Ana: Nora\n---\n"
        )
        #expect(
            kit.credits.map { "\($0.role) \($0.name.value)" } == [
                "director Ana Ruiz", "makeUp Li Wei", "makeUp Jo", "productionDesigner Bo", "cast Ana",
            ])
        #expect(kit.credits.last?.character?.value == "Nora")
    }

    @Test func `footnotes may stand anywhere and have several paragraphs`() {
        let kit = read(
            "---\n---\n## Notes\n\nSalt[^s] and[^t] more.\n\n[^s]: Sodium.\n\n    Chloride.\n\n## Music\n\nText.\n\n[^t]: And.\n"
        )
        #expect(kit.footnotes.map(\.marker) == ["s", "t"])
        #expect(kit.footnotes.map(\.text.text) == ["Sodium.\n\nChloride.", "And."])
        #expect(kit.footnotes.map { $0.anchor?.value } == ["Salt", "and"])
        #expect(kit.sections.map { $0.paragraphs.map(\.text) } == [["Salt and more."], ["Text."]])
    }

    @Test func `Windows line ends and a byte order mark change nothing`() {
        let text = "---\ntitle: Salt\n---\n\n## Notes\n\nOne\ntwo.\n"
        let windows = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)
        #expect(KitFile.read(windows, file: "kit.md").kit == KitFile.read(Array(text.utf8), file: "kit.md").kit)
        #expect(KitFile.normalised(windows) == Array(text.utf8))
        #expect(KitFile.read(windows, file: "kit.md").diagnostics.isEmpty)
    }

    @Test func `HTML line breaks and emphasis are read, comments are not`() {
        let kit = read(
            "---\n---\n## Notes\n\nOne<br>two <em>three</em> <!-- secret -->four.\n\n<!-- more -->\n")
        #expect(
            kit.sections[0].paragraphs.map(\.bare) == [
                Passage("One\ntwo three four.", marks: [.init(.emphasis, 8..<13)])
            ])
    }

    private func read(_ text: String) -> PressKit {
        let (kit, diagnostics) = KitFile.read(Array(text.utf8), file: "kit.md")
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
        return kit
    }
}
