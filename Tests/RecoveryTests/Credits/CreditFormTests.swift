import DossierKit
import DossierRecovery
import Testing

@Suite struct CreditFormTests {
    private func kit(_ lists: String) -> PressKit {
        Leaflet.kit(
            """
            THE GLASS ORCHARD

            a film by Claire Vasseur

            SYNOPSIS
            A gardener inherits a house in the north and finds that every tree has been given a name by her father.
            When the frost comes she has to decide which of them she will keep, and who will be told of it.

            \(lists)
            """)
    }

    private func names(_ role: Role, _ kit: PressKit) -> [String] {
        kit.credits.filter { $0.role == role }.map(\.name.value)
    }

    private func parts(_ kit: PressKit) -> [String] {
        kit.credits.filter { $0.role == .cast }.map { "\($0.name.value) as \($0.character?.value ?? "-")" }
    }

    @Test(arguments: [
        "Producer / John Vane\nSound / Peter Holm\nEditor / Sue Bright\nGoat wrangler / Tom Keys",
        "Producer | John Vane\nSound | Peter Holm\nEditor | Sue Bright\nGoat wrangler | Tom Keys",
        "John Vane / Producer\nPeter Holm / Sound\nSue Bright / Editor\nTom Keys / Goat wrangler",
        "John Vane – producer\nPeter Holm – sound\nSue Bright – editor\nTom Keys – goat wrangler",
        "John Vane (producer)\nPeter Holm (sound)\nSue Bright (editor)\nTom Keys (goat wrangler)",
        "John Vane    Producer\nPeter Holm    Sound\nSue Bright    Editor\nTom Keys    Goat wrangler",
    ])
    func `one form is read in all lines of a list, in that of an unknown role too`(list: String) {
        let kit = kit("CREW\n\(list)\n")
        #expect(names(.producer, kit) == ["John Vane"])
        #expect(names(.soundRecordist, kit) == ["Peter Holm"])
        #expect(names(.editor, kit) == ["Sue Bright"])
        #expect(names(.other, kit) == ["Tom Keys"])
    }

    @Test func `a label in two languages is one label`() {
        let kit = kit(
            """
            CREW / STAB
            Producer / Produzent: John Vane
            Editor / Schnitt: Sue Bright
            Sound designer / Sounddesign: Peter Holm
            Composer / Musik: Tom Keys
            """)
        #expect(names(.producer, kit) == ["John Vane"])
        #expect(names(.editor, kit) == ["Sue Bright"])
        #expect(names(.soundDesigner, kit) == ["Peter Holm"])
        #expect(kit.credits.allSatisfy { $0.character == nil })
    }

    @Test func `a billing block has no signs between its credits`() {
        let kit = kit(
            """
            CREDITS
            COPPER YARD PICTURES presents written by JOHN VANE produced by MARY QUILL and ADA MARLOWE
            director of photography PETER HOLM edited by SUE BRIGHT music by TOM KEYS
            """)
        #expect(names(.writer, kit) == ["John Vane"])
        #expect(names(.producer, kit) == ["Mary Quill", "Ada Marlowe"])
        #expect(names(.cinematographer, kit) == ["Peter Holm"])
        #expect(names(.editor, kit) == ["Sue Bright"])
        #expect(names(.composer, kit) == ["Tom Keys"])
        #expect(names(.productionCompany, kit) == ["Copper Yard Pictures"])
    }

    @Test func `credits run over the ends of lines`() {
        let kit = kit(
            "CREDITS\nProducer: John Vane. Director of photography: Peter Holm. Editor: Sue\n"
                + "Bright. Production designer: Ada Marlowe. Music: Tom Keys.\n")
        #expect(names(.editor, kit) == ["Sue Bright"])
        #expect(names(.productionDesigner, kit) == ["Ada Marlowe"])
        #expect(names(.composer, kit) == ["Tom Keys"])
    }

    @Test func `labels that head sections elsewhere are labels among labels`() {
        let kit = kit(
            """
            CREW

            PRODUCER
            John Vane

            MUSIC
            Tom Keys
            Mary Quill

            CASTING
            Ada Marlowe

            EDITOR
            Sue Bright
            """)
        #expect(names(.composer, kit) == ["Tom Keys", "Mary Quill"])
        #expect(names(.castingDirector, kit) == ["Ada Marlowe"])
        #expect(names(.editor, kit) == ["Sue Bright"])
    }

    @Test func `departments head parts of the crew`() {
        let kit = kit(
            """
            CREDITS

            PRODUCTION
            Producer: John Vane
            Line producer: Mary Quill

            SOUND
            Sound designer: Peter Holm
            Boom operator: Ada Marlowe
            """)
        #expect(names(.producer, kit) == ["John Vane"])
        #expect(names(.lineProducer, kit) == ["Mary Quill"])
        #expect(names(.soundDesigner, kit) == ["Peter Holm"])
        #expect(kit.sections(.productionNotes).isEmpty)
    }

    @Test func `a list of the crew may stand under a heading of texts`() {
        let kit = kit("BEHIND THE SCENES\nProducer: John Vane\nEditor: Sue Bright\nMusic: Tom Keys\n")
        #expect(names(.editor, kit) == ["Sue Bright"])
        #expect(kit.sections(.productionNotes).isEmpty)
    }

    @Test func `one list may hold the cast and then the crew`() {
        let kit = kit(
            """
            CAST & CREW
            Ann Marsh – Nell
            Bob Field – the postman
            Cid Stone – Captain Moe

            Producer: John Vane
            Editor: Sue Bright
            Music: Tom Keys
            """)
        #expect(parts(kit) == ["Ann Marsh as Nell", "Bob Field as the postman", "Cid Stone as Captain Moe"])
        #expect(names(.editor, kit) == ["Sue Bright"])
        #expect(names(.other, kit).isEmpty)
    }

    @Test func `credits whose label is unknown are no cast`() {
        let kit = kit(
            """
            CREW
            Producer: John Vane
            Goat wrangler: Ann Marsh
            Head of hats: Bob Field
            Weather: Cid Stone
            Editor: Sue Bright
            """)
        #expect(parts(kit).isEmpty)
        #expect(names(.other, kit) == ["Ann Marsh", "Bob Field", "Cid Stone"])
    }
}
