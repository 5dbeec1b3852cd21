import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

/// What the kit says of people in two places.
struct PersonTests {
    @Test(arguments: [
        ("fr", "La réalisatrice Greta Halvar filme. Le réalisateur Greta Halvar monte.", ["Le réalisateur"]),
        ("es", "El director Greta Halvar y la directora Greta Halvar.", ["la directora"]),
        ("it", "La produttrice Greta Halvar parla al produttore Greta Halvar.", ["al produttore"]),
        ("pt", "A realizadora Greta Halvar. O realizador Greta Halvar.", ["O realizador"]),
        // Two against one, whichever comes first.
        (
            "de",
            "Der Regisseur Greta Halvar kam. Die Regisseurin Greta Halvar ging. Die Produzentin Greta Halvar blieb.",
            ["Der Regisseur"]
        ),
        ("de", "Der Regisseurin Greta Halvar gefiel es, die Regisseurin Greta Halvar lachte.", []),
        ("en", "The director Greta Halvar and the actress Greta Halvar.", []),
        ("fr", "La réalisatrice Greta Halvar et le réalisateur Bo Vang.", []),
    ])
    func `a man’s word and a woman’s for one person`(_ language: String, _ text: String, _ expected: [String]) {
        let kit = PressKit(text, language: language).with((.director, "Greta Halvar"), (.producer, "Bo Vang"))
        #expect(kit.found().filter { $0.code == "people/gendered-noun" }.map(\.text) == expected)
    }

    @Test func `a birth outweighs nouns`() {
        var kit = PressKit("Le réalisateur Greta Halvar. Le producteur Greta Halvar.", language: "fr").with(
            (.director, "Greta Halvar"))
        var life = Section(.biography)
        life.people = [Found("Greta Halvar")]
        life.paragraphs = [Passage("Née à Brest, elle y vit.")]
        kit.sections.append(life)
        #expect(kit.found().filter { $0.code == "people/gendered-noun" }.map(\.text) == ["Le réalisateur"])
        kit.sections[1].paragraphs.append(Passage("Né à Brest, son père y vit."))
        #expect(kit.found().filter { $0.code == "people/gendered-noun" }.isEmpty)
    }

    @Test(arguments: [
        ("Vera Strand (1899–1979). Vera Strand (1899 – 1982).", ["1899 – 1982"]),
        ("Vera Strand (1899–1979). When Vera Strand died in 1979, it rained.", []),
        ("Vera Strand (1899–1979). When Vera Strand died in late 1980, it rained.", ["died in late 1980"]),
        ("Vera Strand (1899–1979). Vera Strand (1921–2004).", []),
        ("Vera Strand (1899–1979). Vera Strand (1910–1915) was a mine.", []),
        ("Vera Strand (1899–1979). Vera Strand’s son died in 1990.", []),
    ])
    func `two years of death`(_ text: String, _ expected: [String]) {
        #expect(PressKit(text).found().filter { $0.code == "people/death-mismatch" }.map(\.text) == expected)
    }

    @Test(arguments: [
        (["Nell Corder", "Liv Arden", "Ida Brook"], ["Liv Arden", "Ida Brook"], ["Nell Corder"]),
        (["Nell Corder", "Liv Arden", "Ida Brook"], ["Liv Arden"], []),
        (["Nell Corder", "Liv Arden", "Ida Brook"], ["Nell Corder", "Liv Arden", "Ida Brook"], []),
        // By the alphabet nobody is first.
        (["Ada Vang", "Bo Toft", "Cleo Strand", "Dora Quay"], ["Bo Toft", "Cleo Strand"], []),
    ])
    func `a lead without a life`(_ cast: [String], _ lives: [String], _ expected: [String]) {
        var kit = PressKit("x")
        kit.credits = cast.map { Credit(.cast, Found($0)) }
        kit.sections += lives.map { name in
            var life = Section(.biography)
            life.people = [Found(name)]
            return life
        }
        #expect(kit.found().filter { $0.code == "people/missing-biography" }.map(\.text) == expected)
    }

    @Test func `players of the synopsis are sure where others are found`() {
        var kit = PressKit(
            "Helena (Liv Arden) meets Anna (Nell Corder).",
            "Bo (Ida Brooke) is a slip, and Bo (Hull) a harbour.",
            kind: .synopsis
        ).with((.cast, "Liv Arden"), (.cast, "Tom Quay"), (.cast, "Ida Brook"))
        func told() -> [String] {
            kit.found().filter { $0.code == "credits/uncast-player" }.map {
                "\($0.severity.rawValue): \($0.text)"
            }
        }
        #expect(told() == ["warning: Nell Corder"])
        kit.credits[0].name = Found("Olga Stein")
        #expect(told() == ["note: Liv Arden", "note: Nell Corder"])
        kit.credits.removeLast()
        #expect(told().isEmpty)
    }
}
