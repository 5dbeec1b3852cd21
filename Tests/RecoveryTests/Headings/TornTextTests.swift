import DossierKit
import Testing

@testable import DossierRecovery

/// Text torn out of a page, whose blank lines say nothing.
@Suite struct TornTextTests {
    private let opening = """
        THE LAST FERRY

        A film by Ada Quill

        """

    @Test func `labels stand above their names though blank lines part them`() {
        let kit = Leaflet.kit(
            opening + """
                CREW
                Produced by

                Ben Hale
                Executive Producers

                Cora Lind
                Dan Moss, Jr.
                Director of Photography

                Eva Nord
                Music by

                The Quay Band
                Casting by

                Gil Pike
                """)
        func names(_ role: Role) -> [String] { kit.credits.filter { $0.role == role }.map(\.name.value) }
        #expect(names(.producer) == ["Ben Hale"])
        #expect(names(.executiveProducer).count == 2)
        #expect(names(.cinematographer) == ["Eva Nord"])
        #expect(names(.composer) == ["The Quay Band"])
        #expect(names(.castingDirector) == ["Gil Pike"])
    }

    @Test func `a heading of a text right below an address is one`() {
        let kit = Leaflet.kit(
            opening + """
                PRESS CONTACT
                Ben Hale
                ben@quay.example
                SYNOPSIS
                The old ferryman crosses the river twice a week and brings the letters to the island, until one day
                he finds a bottle.
                """)
        #expect(kit.sections(.synopsis).count == 1)
    }

    @Test func `a running head is one however far apart its sides stand`() {
        let pages = [20, 60, 41, 90].map { room in
            "The Last Ferry" + String(repeating: " ", count: room) + "Press kit\n\n"
                + "The old ferryman crosses the river twice a week and brings the letters to the island.\n"
        }
        let kit = Leaflet.kit("THE LAST FERRY\n\u{0C}SYNOPSIS\n\u{0C}" + pages.joined(separator: "\u{0C}"))
        #expect(!kit.sections.flatMap(\.paragraphs).contains { $0.text.contains("Press kit") })
    }

    @Test func `a part between a name and a life is neither`() {
        let kit = Leaflet.kit(
            opening + """
                BIOGRAPHIES

                Una Grey
                The widow

                Born in Bergen, Una Grey trained at the harbour theatre and has played queens and one gull.

                Tom Ferris
                the captain
                Sixty films, twelve ships. Tom Ferris was a captain in four of them and never left the shore.
                """)
        #expect(kit.sections(.biography).map { $0.people.first?.value } == ["Una Grey", "Tom Ferris"])
        #expect(kit.sections(.biography).allSatisfy { $0.paragraphs.count == 1 })
    }

    @Test func `synopses told by their length are the short and the long one`() {
        let kit = Leaflet.kit(
            opening + """
                Synopsis in 12 words

                A ferryman finds a bottle, and nobody waits for him at the inn.

                Synopsis in 30 words

                The old ferryman crosses the river twice a week and brings the letters to the island. One day he
                finds a bottle without an address, and nobody waits for him.
                """)
        #expect(kit.sections.map(\.kind) == [.shortSynopsis, .longSynopsis])
    }

    @Test func `chapters that name who did what tell of the making`() {
        let kit = Leaflet.kit(
            opening + """
                SYNOPSIS

                The old ferryman crosses the river twice a week and brings the letters to the island.

                FORTY WEEKS

                The film was shot in forty weeks. Cinematographer Eva Nord lit the ferry with her own lamps, and
                production designer Dan Moss found the boat in a barn where it had been kept since the war by a man
                who did not like to be asked about it.

                THE PRICE OF ROPE

                Rope has never been as dear as it was in that year, and the harbour has never had so little of it.
                Nobody knows why, and nobody at the inn likes to be asked about it.
                """)
        #expect(kit.sections.map(\.kind) == [.synopsis, .productionNotes, .other])
    }
}
