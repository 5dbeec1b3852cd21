import DossierComparison
import DossierKit
import Testing

@Suite struct LanguageTests {
    /// The same kit as a French house would send it.
    private let traversier = """
        ---
        title: Le Bac de nuit
        original-title: Nattfergen
        lang: fr
        year: 2031
        running-time: 118
        countries: [NO, IE]
        languages: [en, no]
        credits:
          - director: Greta Halvar
          - editor: Ottilie Marchwood
          - composer: Jonas Lindqvist
          - production-company: Quay Film
        cast:
          Liv Arden: Le gardien
          Tomas Brill: Le pilote
          Ada Quist: Nora
        contacts:
          - kind: press
            organisation: Corder Presse
            name: Nell Corder
            email: nell@corder.example
            phone: 22 00 00 01
        awards:
          - festival: Festival de Tromsø
            year: 2031
            award: Prix du public
        ---

        ## Synopsis court

        Un gardien attend le bateau chaque nuit de sa vie, et une nuit il arrive sans lumière.

        ## Note d’intention {.statement people="Greta Halvar"}

        J’ai grandi sur une île qui n’avait qu’une lampe. Mon père l’a allumée pendant quarante ans.

        Le film est une lettre à lui, et à tous ceux qui gardent une lumière pour des inconnus.

        ## Entretien {.interview people="Greta Halvar"}

        **Pourquoi le bac ?**

        C’était la seule issue. En 1971 la route fut construite, et le bac s’arrêta.[^1]

        **Comment avez-vous trouvé Liv Arden ?**

        Elle m’a envoyé une lettre, et j’y ai répondu le jour même.

        **Et la musique ?**

        Jonas en a écrit quarante minutes, et nous en avons gardé onze.

        **Y aura-t-il un autre film ?**

        Il y a toujours un autre film.

        ## Filmographie {.filmography people="Greta Halvar"}

        - 2024 Marée basse, 97 min
        - 2027 Le Signal, 104 min

        [^1]: Le bac traversait depuis 1903.

        """

    @Test func `a translation says the same`() {
        #expect(Comparison.kind(kit(ferry), kit(traversier)) == .languages)
        #expect(told(kit(ferry), kit(traversier)).isEmpty)
    }

    @Test func `facts that disagree are told`() {
        let other = traversier.with("running-time: 118", "running-time: 116").with("[NO, IE]", "[IE, NO]")
            .with("2027 Le Signal", "2026 Le Signal").with("en, no]", "no]")
        #expect(
            told(kit(ferry), kit(other)) == [
                "changed film/running time: 118 min → 116 min", "changed film/countries: NO, IE → IE, NO",
                "changed film/languages: en, no → no",
                "removed filmography/filmography of Greta Halvar/work: “The Signal” (2027) → –",
                "added filmography/filmography of Greta Halvar/work: – → “Le Signal” (2026)",
            ])
    }

    @Test(arguments: [
        (
            "**Pourquoi le bac ?**\n\nC’était la seule issue. En 1971 la route fut construite, et le bac s’arrêta.[^1]\n\n",
            1
        ),
        (
            "**Comment avez-vous trouvé Liv Arden ?**\n\nElle m’a envoyé une lettre, et j’y ai répondu le jour même.\n\n",
            2
        ),
        ("**Et la musique ?**\n\nJonas en a écrit quarante minutes, et nous en avons gardé onze.\n\n", 3),
    ]) func `the exchange that one language lacks is found`(_ exchange: String, _ number: Int) {
        let told = told(kit(ferry), kit(traversier.with(exchange, "")))
        #expect(
            told.first?.hasPrefix("removed interview/interview with Greta Halvar/question \(number):") == true,
            "\(told)")
        #expect(told.filter { $0.contains("question") || $0.contains("answer") }.count == 1)
    }

    @Test func `a year inside an answer that differs is told, and numbers in words are not`() {
        let other = traversier.with("En 1971", "En 1972").with("quarante minutes", "40 minutes")
        #expect(
            told(kit(ferry), kit(other)) == [
                "changed interview/interview with Greta Halvar/number in answer 1: 1971 → 1972"
            ])
    }

    @Test func `a note that one language lacks is told`() {
        let other = traversier.with("s’arrêta.[^1]", "s’arrêta.").with(
            "[^1]: Le bac traversait depuis 1903.\n", "")
        #expect(
            told(kit(ferry), kit(other)) == ["removed footnotes/note 1: The ferry had crossed since 1903. → –"])
    }

    @Test func `a name in another alphabet is the same name`() {
        func kit(_ language: String, _ director: String, _ actor: String) -> PressKit {
            ComparisonTests.kit(
                "---\ntitle: X\nlang: \(language)\ncredits:\n  - director: \(director)\ncast: [\(actor)]\n---\n"
            )
        }
        let russian = kit("ru", "Андрей Звонарёв", "Ольга Щербакова")
        #expect(told(kit("en", "Andrey Zvonaryov", "Olga Shcherbakova"), russian).isEmpty)
        #expect(told(kit("fr", "Andreï Zvonariov", "Olga Chtcherbakova"), russian).isEmpty)
        #expect(
            told(kit("en", "Ilya Zvonaryov", "Olga Shcherbakova"), kit("de", "Ilja Swonarjow", "Vera Lind"))
                .count == 2)
        #expect(told(kit("en", "Ana Ruiz", "Olga Lind"), kit("de", "Ana Ruis", "Olga Lind")).count == 1)
    }

    @Test func `a false friend between two roles is told`() {
        let old = kit("---\ntitle: X\nlang: fr\ncredits:\n  - executive-producer: Ada Quist\n---\n")
        let new = kit("---\ntitle: X\nlang: en\ncredits:\n  - line-producer: Ada Quist\n---\n")
        #expect(told(old, new) == ["changed credits/Ada Quist: executive producer → line producer"])
    }

    @Test func `two languages can be told to be versions, and the other way round`() {
        #expect(told(kit(ferry), kit(traversier), as: .versions).count > 10)
        #expect(told(kit(ferry), kit(ferry.with("A keeper waits", "The keeper waits")), as: .languages).isEmpty)
    }
}
