import DossierKit
import Testing

struct NameTests {
    @Test(arguments: [
        "Greta Halvar met Gerda Halvar.",
        "The Halvars live in Hull; Halvar's house and the Halvars’ boat are there.",
        "Mario Lindt is the brother of Maria Lindt.", "Halvar met Halver Sund in Oslo.",
        "GRETA HALVAR and Greta Halvar",
        "Petra Lindt, Peter Lindt and Petr Lindt are three people.", "A halva is a sweet. Halva is sweet.",
    ])
    func `near names that are other people`(_ text: String) {
        let kit = PressKit(text, "Halvar wrote it.", "Halvar shot it.")
            .with((.director, "Greta Halvar"), (.composer, "Maria Lindt"), (.editor, "Petra Lindt"))
        #expect(kit.reports().isEmpty)
    }

    @Test(arguments: [
        ("Greta Halvra left.", "Greta Halvra"), ("Gretta Halvar left.", "Gretta Halvar"),
        ("Constanze Marchwod’s camera", "Constanze Marchwod"),
        ("“Constanze Marchwoood left.”", "Constanze Marchwoood"),
    ])
    func `one name in two spellings`(_ text: String, _ name: String) {
        let kit = PressKit(text).with((.director, "Greta Halvar"), (.composer, "Constanze Marchwood"))
        #expect(kit.reports() == ["people/name-variant: \(name)"])
    }

    @Test(arguments: [
        ("ru", "Фильм Агнии Веретенниковой. С Агнией Веретенниковой говорила Анна.", "Агния Веретенникова"),
        ("pl", "Film Agnieszki Wierzchowskiej i z Agnieszką Wierzchowską.", "Agnieszka Wierzchowska"),
        ("de", "Gretas Film und Greta Halvars Lampe.", "Greta Halvar"),
        ("cs", "Film Jiřího Novotného.", "Jiří Novotný"),
        ("sv", "Greta Halvars film.", "Greta Halvar"), ("fi", "Greta Halvarin elokuva.", "Greta Halvar"),
    ])
    func `a name takes the endings of its language`(_ language: String, _ text: String, _ name: String) {
        #expect(PressKit(text, language: language).with((.director, name)).reports().isEmpty)
    }

    @Test func `a name romanised in two ways`() {
        let kit = PressKit("She worked for Alexei Zvyagintsev.").with((.director, "Aleksei Zviaguintsev"))
        #expect(kit.reports() == ["people/name-variant: Alexei Zvyagintsev"])
    }

    @Test func `two names of one list are two people`() {
        #expect(PressKit("x").with((.editor, "Anna Schmidt"), (.composer, "Anna Schmitt")).reports().isEmpty)
    }

    @Test func `a heading misspells a credit`() {
        let kit = PressKit("x", kind: .biography, people: ["Greta Hallvar"]).with((.director, "Greta Halvar"))
        #expect(kit.reports() == ["people/name-variant: Greta Hallvar"])
    }

    @Test func `accents are lost in text, not in capitals or lists`() {
        let kit = PressKit("Pawel Zurko and PAWEL ZURKO").with((.editor, "Paweł Żurkó"))
        #expect(kit.reports() == ["people/lost-accent: Pawel Zurko"])
        #expect(PressKit("Paweł Żurkó").with((.editor, "Pawel Zurko")).reports().isEmpty)
    }

    @Test(arguments: [
        ("Bellhavan Pictures", ["companies/company-variant: Bellhavan Pictures"]),
        ("Bellhaven International", []),
        ("the Bellhaven Pictures company", []),
        ("Bellhaven Picture", ["companies/company-variant: Bellhaven Picture"]),
        ("Bellhaven’s Pictures", []), ("Marchhaven Pictures", []),
    ])
    func `companies`(_ name: String, _ expected: [String]) {
        let kit = PressKit("The script went to \(name) by train.").with(
            (.productionCompany, "Bellhaven Pictures"))
        #expect(kit.reports() == expected)
    }
}
