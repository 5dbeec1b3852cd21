import DossierKit
import Testing

struct TitleTests {
    @Test(arguments: [
        ("Soft Harbour", "The soft harbours of the coast, and Soft Harbour.", []),
        ("Soft Harbour", "When Soft Harbours opened, it rained.", ["film/misspelled-title: Soft Harbours"]),
        ("Harbourlight", "Many thought Harborlight was lost.", ["film/misspelled-title: Harborlight"]),
        ("Harbourlight", "The harborlight was lost. Harborlight is a word.", []),
        ("La barca lenta", "La barca lente nace en 1990.", ["film/misspelled-title: La barca lente"]),
        ("La barca lenta", "Con la barca lente se va.", []),
        (
            "The Night of the Herons", "The Night of Herons is hers.",
            ["film/misspelled-title: The Night of Herons"]
        ),
        ("The Night of the Herons", "It was a night of herons.", []),
        ("Dust & Lanterns", "In “Dust & Lantens” she sings.", ["film/misspelled-title: Dust & Lantens"]),
        ("L’Herbier", "Dans L’Herbeir, elle chante.", ["film/misspelled-title: L’Herbeir"]),
        ("Home", "Homer and Hume are at home.", []),
    ])
    func `the film's title in running text`(_ title: String, _ text: String, _ expected: [String]) {
        #expect(PressKit(text).titled(title).reports() == expected)
    }

    @Test func `sequels and namesakes are works of their own`() {
        let kit = PressKit("Part 2 and Part 3 of Harbour Road 2 came later.")
            .titled(
                "Harbour Road 2", works: "Harbour Road 3", "Harbour Road", "Harbour Roads II",
                "Harbour Roads III")
        #expect(kit.reports().isEmpty)
    }

    @Test func `a title in another filmography`() {
        var kit = PressKit("x").titled("Lanterns", works: "The Weighing of Wool")
        var other = Section(.filmography)
        other.works = [Work(Found("The Weighing of Woool"))]
        kit.sections.append(other)
        #expect(kit.reports() == ["works/title-variant: The Weighing of Woool"])
        kit.sections[1].works[0].year = Found(1990)
        kit.sections[2].works[0].year = Found(2020)
        #expect(kit.reports().isEmpty)
    }

    @Test(arguments: [
        ("Ledokhod na Yeniseye", "Ледоход", "Ledohod na Yeniseye"), ("Moy gorod", "x", "Moï gorod"),
        ("Khoroshiy den", "x", "Horoshij den"),
    ])
    func `a title romanised in two ways`(_ title: String, _ other: String, _ said: String) {
        let kit = PressKit("Her first film, \(said), was short.").titled("Lanterns", works: title, other)
        #expect(kit.reports() == ["works/mixed-romanisation: \(said)"])
    }

    @Test func `a stray mark at the end of a title`() {
        #expect(
            PressKit("x").titled("Lanterns", works: "Harbour.").reports() == [
                "people/stray-punctuation: Harbour."
            ])
        #expect(
            PressKit("x").titled("Lanterns", works: "Wait for Me.", "S.O.S.", "Really?", "Etc…").reports()
                .isEmpty)
    }
}
