import DossierKit
import Testing

@testable import DossierKitFolder

@Suite struct TranslationTests {
    private static let original = """
        ---
        title: The Lamp
        lang: en
        year: 2021
        logline: A keeper counts ships.
        credits:
          - director: Oda Lind
            label: Directed by
        stills:
          - file: media/boat.jpg
            caption: Ida rows out
        ---

        ## Synopsis

        A keeper counts ships[^1] that nobody sees.

        ## Interview with Oda Lind

        **Why a lamp?**

        Because it *counts* back.

        ## Filmography

        - 2013 – *Low Water*, short

        [^1]: Fishing boats --> and ferries.
        """

    private func kit(_ text: String) -> PressKit { KitFile.read(Array(text.utf8), file: "kit.md").kit }

    private func translation(_ text: String, of original: PressKit) -> Translation {
        Translation(Array(text.utf8), file: "kit.fr.md", language: "fr", of: original)
    }

    private func states(_ translation: Translation, _ original: PressKit) -> [String: Translation.State] {
        Dictionary(uniqueKeysWithValues: translation.reports(on: original).map { ($0.key, $0.state) })
    }

    /// The file as a translator leaves it.
    private func worked(_ original: PressKit) -> String {
        translation("", of: original).updated(for: original)
            .replacing("# title:", with: "title: La Lampe")
            .replacing("# caption:", with: "caption: Ida s’éloigne")
            .replacing("## {.synopsis}", with: "## Synopsis\n\nUn gardien[^1] compte.\n\n[^1]: Des bateaux.")
            .replacing("## {.interview}", with: "## Entretien\n\n**Pourquoi ?**\n\nElle compte.")
    }

    @Test func `a new file has a place for every text, and none for facts`() {
        let original = kit(Self.original)
        let text = translation("", of: original).updated(for: original)
        #expect(text.contains("# original: The Lamp\n# title:\n"))
        #expect(text.contains("**Why a lamp?**"))
        #expect(!text.contains("Low Water") && !text.contains("2021") && !text.contains("Directed"))
        let read = translation(text, of: original)
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
        #expect(Set(states(read, original).values) == [.missing])
    }

    @Test func `a text is current until its original changes, and the change is told`() throws {
        let original = kit(Self.original)
        let text = worked(original)
        let before = states(translation(text, of: original), original)
        #expect(before["title"] == .current && before["synopsis"] == .current && before["logline"] == .missing)
        let changed = kit(Self.original.replacing("that nobody", with: "which nobody"))
        let reports = translation(text, of: changed).reports(on: changed)
        let outdated = try #require(reports.first { $0.state == .outdated })
        #expect(outdated.key == "synopsis")
        #expect(try #require(outdated.then).contains("that nobody"))
        #expect(try #require(outdated.now).contains("which nobody"))
        #expect(reports.count { $0.state == .outdated } == 1)
    }

    @Test func `updating keeps what was translated, and what it was translated from`() {
        let changed = kit(Self.original.replacing("that nobody", with: "which nobody"))
        let text = worked(kit(Self.original))
        let updated = translation(text, of: changed).updated(for: changed)
        for line in [
            "title: La Lampe", "Un gardien[^1] compte.", "[^1]: Des bateaux.", "caption: Ida s’éloigne",
        ] {
            #expect(updated.contains(line), "\(line)")
        }
        let again = translation(updated, of: changed)
        #expect(again.diagnostics.isEmpty, "\(again.diagnostics)")
        #expect(states(again, changed)["synopsis"] == .outdated)
        #expect(again.updated(for: changed) == updated)
        let confirmed = again.updated(for: changed, confirmed: ["synopsis"])
        #expect(states(translation(confirmed, of: changed), changed)["synopsis"] == .current)
    }

    @Test func `a text whose original is gone stays at the end and is published nowhere`() {
        let text = worked(kit(Self.original))
        let shorter = kit(
            Self.original.replacing(
                "## Interview with Oda Lind\n\n**Why a lamp?**\n\nBecause it *counts* back.\n\n", with: ""))
        let updated = translation(text, of: shorter).updated(for: shorter)
        #expect(updated.contains("## Entretien\n\n**Pourquoi ?**\n\nElle compte.\n"))
        let left = translation(updated, of: shorter)
        #expect(left.updated(for: shorter) == updated)
        #expect(!left.applied(to: shorter).sections.contains { $0.heading?.value == "Entretien" })
    }

    @Test func `a file written by hand is paired by kind, and nobody has said what it translates`() {
        let original = kit(Self.original)
        let own = translation("---\nlang: fr\n---\n\n## Synopsis\n\nUn gardien.\n", of: original)
        #expect(states(own, original)["synopsis"] == .unverified)
        #expect(own.applied(to: original).sections.first?.paragraphs.first?.text == "Un gardien.")
    }

    @Test func `a kit in another language has the original's facts and the translation's texts`() {
        let original = kit(Self.original)
        let french = translation(worked(original), of: original).applied(to: original)
        #expect(french.language == "fr")
        #expect(french.film.title?.value == "La Lampe")
        #expect(french.film.originalTitle?.value == "The Lamp")
        #expect(french.film.year?.value == 2021)
        #expect(french.credits.first?.name.value == "Oda Lind")
        #expect(french.credits.first?.label == nil)
        #expect(french.stills.first?.caption == "Ida s’éloigne")
        #expect(french.footnotes.map(\.text.text) == ["Des bateaux."])
        #expect(french.sections.map(\.kind) == original.sections.map(\.kind))
        #expect(french.sections[1].exchanges.first?.question.text == "Pourquoi ?")
        #expect(french.sections[1].people.map(\.value) == ["Oda Lind"])
        #expect(french.sections[2].works.map(\.title.value) == ["Low Water"])
    }

    @Test func `the names of files tell the languages`() {
        for tag in ["fr", "pt-BR", "sr-Latn"] { #expect(KitFolder.isLanguage(tag), "\(tag)") }
        for tag in ["", "french-fries-are-good", "x", "..", "FR", "f/r"] {
            #expect(!KitFolder.isLanguage(tag), "\(tag)")
        }
    }
}
