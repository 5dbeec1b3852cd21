import DossierKit
import DossierRecovery
import Testing

@Suite struct CreditLayoutTests {
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

    @Test func `a role may stand above its names, set apart by blank lines`() {
        let kit = kit(
            """
            CREDITS

            PRODUCERS
            John Vane
            Mary Quill

            DIRECTOR OF PHOTOGRAPHY
            Peter Holm

            PRODUCTION COMPANY
            Copper Yard
            """)
        #expect(names(.producer, kit) == ["John Vane", "Mary Quill"])
        #expect(names(.cinematographer, kit) == ["Peter Holm"])
        #expect(names(.productionCompany, kit) == ["Copper Yard"])
    }

    @Test func `a name may stand above its role`() {
        let kit = kit(
            "THE TEAM\n\nJohn Vane\nProducer\n\nPeter Holm\nCinematographer\n\nSue Bright\nEditor\n")
        #expect(names(.producer, kit) == ["John Vane"])
        #expect(names(.cinematographer, kit) == ["Peter Holm"])
        #expect(names(.editor, kit) == ["Sue Bright"])
    }

    @Test(arguments: [
        "Producer: John Vane, Editor: Sue Bright, Tim Roe, Music: Tom Keys",
        "Producer: John Vane. Editor: Sue Bright, Tim Roe. Music: Tom Keys.",
        "Producer: John Vane | Editor: Sue Bright, Tim Roe | Music: Tom Keys",
        "Producer – John Vane\nEditor – Sue Bright, Tim Roe\nMusic – Tom Keys",
        "Producer .......... John Vane\nEditor .......... Sue Bright, Tim Roe\nMusic .......... Tom Keys",
        "Produced by JOHN VANE\nEdited by SUE BRIGHT, TIM ROE\nMusic by TOM KEYS",
    ])
    func `credits of one kind are read in every setting`(_ list: String) {
        let kit = kit("CREW\n" + list)
        #expect(names(.producer, kit) == ["John Vane"])
        #expect(names(.editor, kit) == ["Sue Bright", "Tim Roe"])
        #expect(names(.composer, kit) == ["Tom Keys"])
    }

    @Test func `the cast below the crew has a heading of its own`() {
        let kit = kit(
            """
            CREW
            Editor .......... Sue Bright
            Music .......... Tom Keys
            CAST
            Jeanne .......... Anna Morel
            The Priest .......... Max Roe
            """)
        #expect(parts(kit) == ["Anna Morel as Jeanne", "Max Roe as The Priest"])
    }

    @Test func `a cast in one line has its parts in brackets`() {
        let kit = kit("CAST\nAnna Morel (Jeanne), Luke Derrien (Paul), Max Roe (the priest)\n")
        #expect(parts(kit) == ["Anna Morel as Jeanne", "Luke Derrien as Paul", "Max Roe as the priest"])
    }

    @Test func `a labelled fact behind a list of names is none of them`() {
        let kit = kit(
            "CREW\nEditor: Sue Bright\nSupported by: the River Fund\nRunning time: 98 min\nRatio: 1.85")
        #expect(names(.supporter, kit) == ["River Fund"])
    }

    @Test func `a label inside a line of companies parts them`() {
        let kit = kit(
            "CREW\nEditor: Sue Bright\nA production of Copper Yard Films in association with Low Sound Films\n"
                + "With the support of BFI")
        #expect(names(.productionCompany, kit) == ["Copper Yard Films"])
        #expect(names(.coProductionCompany, kit) == ["Low Sound Films"])
        #expect(names(.supporter, kit) == ["BFI"])
    }
}
