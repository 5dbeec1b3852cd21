import DossierComparison
import DossierKit
import Testing

@Suite struct VersionTests {
    @Test func `a kit does not differ from itself`() {
        #expect(told(kit(ferry), kit(ferry)).isEmpty)
    }

    @Test func `facts of the film are told one by one`() {
        let later = ferry.with("running-time: 118", "running-time: 117").with("[NO, IE]", "[IE, NO]")
            .with("original-title: Nattfergen\n", "")
        #expect(
            told(kit(ferry), kit(later)) == [
                "removed film/original title: Nattfergen → –", "changed film/running time: 118 min → 117 min",
                "changed film/countries: NO, IE → IE, NO",
            ])
    }

    @Test func `a credit put in between renames none of those behind it`() {
        let later = ferry.with(
            "  - editor: Ottilie", "  - cinematographer: Rune Falk\n  - editor: Ottilie")
        #expect(told(kit(ferry), kit(later)) == ["added credits/cinematographer: – → Rune Falk"])
    }

    @Test func `a name spelled otherwise is one change`() {
        let later = ferry.with("Ottilie Marchwood", "Ottilie Marshwood").with(
            "Liv Arden: The", "Liv Ardén: The")
        #expect(
            told(kit(ferry), kit(later)) == [
                "changed credits/editor: Ottilie Marchwood → Ottilie Marshwood",
                "changed credits/cast: Liv Arden as The keeper → Liv Ardén as The keeper",
            ])
    }

    @Test func `another actor in a part, and another part of an actor`() {
        let later = ferry.with("Tomas Brill: The pilot", "Henrik Sand: The pilot").with(
            "Ada Quist: Nora", "Ada Quist: Nina")
        #expect(
            told(kit(ferry), kit(later)) == [
                "changed credits/cast: Tomas Brill as The pilot → Henrik Sand as The pilot",
                "changed credits/part of Ada Quist: Nora → Nina",
            ])
    }

    @Test func `someone with another role now is told as such`() {
        let later = ferry.with("- composer: Jonas", "- sound-designer: Jonas")
        #expect(told(kit(ferry), kit(later)) == ["changed credits/Jonas Lindqvist: composer → sound designer"])
    }

    @Test func `one of a role in place of another is a change, and one more is an addition`() {
        let later = ferry.with("- editor: Ottilie Marchwood", "- editor: Bo Vang")
        #expect(told(kit(ferry), kit(later)) == ["changed credits/editor: Ottilie Marchwood → Bo Vang"])
        let both = ferry.with("- editor: Ottilie Marchwood", "- editor: [Ottilie Marchwood, Bo Vang]")
        #expect(told(kit(ferry), kit(both)) == ["added credits/editor: – → Bo Vang"])
    }

    @Test func `a billing in another order is told by the fewest names`() {
        let later = ferry.with(
            "  Liv Arden: The keeper\n  Tomas Brill: The pilot\n  Ada Quist: Nora",
            "  Ada Quist: Nora\n  Liv Arden: The keeper\n  Tomas Brill: The pilot")
        #expect(told(kit(ferry), kit(later)) == ["moved credits/place of Ada Quist: cast 3 → cast 1"])
    }

    @Test func `a question put in moves none of the others`() {
        let later = ferry.with(
            "**What about the music?**", "**And the sea?**\n\nIt was never calm.\n\n**What about the music?**")
        #expect(
            told(kit(ferry), kit(later)) == [
                "added interview/interview with Greta Halvar/question 3: – → And the sea?"
            ])
        #expect(
            told(kit(later), kit(ferry)) == [
                "removed interview/interview with Greta Halvar/question 3: And the sea? → –"
            ]
        )
    }

    @Test func `of an answer the words that changed are told`() throws {
        let later = ferry.with("we kept eleven", "we kept twelve")
        let change = try #require(Comparison(kit(ferry), kit(later)).changes.first)
        #expect(change.what == "answer 3")
        #expect(
            change.words == [
                WordRun(.same, "Jonas wrote forty minutes of it, and we kept"), WordRun(.removed, "eleven."),
                WordRun(.added, "twelve."),
            ])
    }

    @Test func `a question that comes three times loses the one that went`() {
        func talk(_ answers: [String]) -> PressKit {
            kit(
                "---\ntitle: X\nlang: en\n---\n\n## Interview {.interview people=\"Ada Quist\"}\n\n"
                    + answers.map { "**Really?**\n\n\($0)\n" }.joined(separator: "\n"))
        }
        let all = ["Yes, on the first day.", "No, it was the wind.", "Only when it rained."]
        #expect(
            Comparison(talk(all), talk([all[0], all[2]])).changes.map(\.what) == ["question 2"])
    }

    @Test func `a lost footnote is told, and that the others moved up is not`() {
        let two = ferry.with("a letter,", "a letter,[^2]").with(
            "since 1903.\n", "since 1903.\n\n[^2]: Of eleven pages.\n")
        let one = two.with("ferry stopped.[^1]", "ferry stopped.").with(
            "[^1]: The ferry had crossed since 1903.\n\n", ""
        )
        .with("letter,[^2]", "letter,[^1]").with("[^2]: Of", "[^1]: Of")
        #expect(told(kit(two), kit(one)) == ["removed footnotes/note 1: The ferry had crossed since 1903. → –"])
    }

    @Test func `works are known by their titles`() {
        let later = ferry.with("- 2024 Low Tide, 97 min", "- 2022 First Light, 12 min\n- 2025 Low Tide, 97 min")
        #expect(
            told(kit(ferry), kit(later)) == [
                "added filmography/filmography of Greta Halvar/work: – → “First Light” (2022)",
                "changed filmography/filmography of Greta Halvar/year of “Low Tide”: 2024 → 2025",
            ])
    }

    @Test func `a part that came or went is one change`() {
        let section =
            "## Filmography {.filmography people=\"Greta Halvar\"}\n\n- 2024 Low Tide, 97 min\n- 2027 The Signal, 104 min\n"
        #expect(
            told(kit(ferry), kit(ferry.with(section, ""))) == [
                "removed filmography/filmography of Greta Halvar/the whole part: 2 works → –"
            ])
    }

    @Test func `an address of a contact is told below its contact`() {
        let later = ferry.with("nell@corder.example", "nell@corder-press.example").with(
            "    phone: +47 22 00 00 01\n", "")
        #expect(
            told(kit(ferry), kit(later)) == [
                "changed contacts/Corder Press, Nell Corder/mail: nell@corder.example → nell@corder-press.example",
                "removed contacts/Corder Press, Nell Corder/telephone: +47 22 00 00 01 → –",
            ])
    }

    @Test func `comparing the other way round tells the same differences`() {
        let later = ferry.with("running-time: 118", "running-time: 117").with(
            "Ada Quist: Nora\n", "Ada Quist: Nora\n  Per Holm: Boy\n"
        )
        .with("**Why the ferry?**", "**Why a ferry?**")
        let there = Comparison(kit(ferry), kit(later)).changes
        let back = Comparison(kit(later), kit(ferry)).changes
        #expect(there.count == 3)
        #expect(Set(there.map(\.what)) == Set(back.map(\.what)))
        #expect(there.map(\.old?.text).sorted(by: order) == back.map(\.new?.text).sorted(by: order))
    }

    private func order(_ a: String?, _ b: String?) -> Bool { (a ?? "") < (b ?? "") }
}
