import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct FootnoteTests {
    @Test func `numbers in square brackets find their notes`() {
        let kit = Leaflet.kit(
            """
            Historical background

            The ferries of the sound were state property until the spring of that year, and the practice
            of “sailing blind”[1] was general and tolerated.
            Plum spirit, or tuika[2], was the usual fare.

            [1] Leaving the harbour without a list of passengers.
            [2] A stronger one is known inland.
            """)
        #expect(kit.footnotes.map(\.marker) == ["1", "2"])
        #expect(
            kit.footnotes.map { $0.anchor?.value }
                == ["“sailing blind”", "tuika"].map { $0.split(separator: " ").last.map(String.init) })
        #expect(kit.footnotes.first?.text.text == "Leaving the harbour without a list of passengers.")
        let text = kit.sections.flatMap(\.paragraphs).map(\.text).joined(separator: " ")
        #expect(!text.contains("["))
        #expect(text.contains("tuika, was"))
    }

    @Test func `numbers in round brackets glued to their words find notes at the end`() {
        let kit = Leaflet.kit(
            """
            Historical background

            The ferries of the sound were state property until the law of 1887(1), and a pilot(2) had
            to be on board (12 of them were drowned).

            Notes

            (1) Kept in the archives of the province.
            (2) Paid by the day.
            """)
        #expect(kit.footnotes.map(\.marker) == ["1", "2"])
        #expect(kit.footnotes.map { $0.anchor?.value } == ["1887", "pilot"])
        let text = kit.sections.flatMap(\.paragraphs).map(\.text).joined(separator: " ")
        #expect(text.contains("(12 of them were drowned)"))
        #expect(!text.contains("(1)"))
    }

    @Test func `words in square brackets stay`() {
        let kit = Leaflet.kit(
            """
            Synopsis

            A ferry [1998] leaves the harbour every evening, and [12 men] wait for it at the other shore.
            Nobody has ever seen it arrive, and nobody has paid.
            """)
        let text = kit.sections.flatMap(\.paragraphs).map(\.text).joined(separator: " ")
        #expect(text.contains("[1998]"))
        #expect(text.contains("[12 men]"))
        #expect(kit.footnotes.isEmpty)
        #expect(kit.danglingMarks.isEmpty)
    }

    @Test func `a number glued to an acronym finds its note`() {
        let kit = Leaflet.kit(
            """
            INTERVIEW WITH EDNA MARLOWE

            How did it begin?

            My mother left the service with a cake from the HBA1, and a note on axles2 which she kept in a drawer
            for as long as the house stood.

            1HBA: the Harbour and Bridge Authority, which weighs the carts.
            2The limit on an axle is nine tons.

            And then?

            It went on for eleven nights.
            """)
        #expect(kit.footnotes.map(\.marker) == ["1", "2"])
        #expect(kit.footnotes.first?.anchor?.value == "HBA")
    }
}
