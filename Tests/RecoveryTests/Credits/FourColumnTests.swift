import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct FourColumnTests {
    private func credits(_ list: String) -> [Credit] {
        Leaflet.kit(
            """
            THE SALT ROAD

            A film by Edna Marlowe

            SYNOPSIS

            Nell carries salt over a pass that has been closed since her mother went over it with an empty cart.

            CREW

            \(list)

            """
        ).credits
    }

    private func names(_ role: Role, _ credits: [Credit]) -> [String] {
        credits.filter { $0.role == role }.map(\.name.value)
    }

    @Test func `names below the left side of a row are the left label's`() {
        let found = credits(
            """
            Director\tEdna Marlowe\tSound Design\tOle Ras
            \tRosa Quint
            Screenplay\tEdna Marlowe\tSound Mix\tPia Lind
            \tBen Hale
            \t\t\tCora Timm
            Producer\tJohn Vane\tMusic\tBengt Asplund
            Editor\tTess Blake\tCostume Design\tAda Quill
            """)
        #expect(names(.director, found) == ["Edna Marlowe", "Rosa Quint"])
        #expect(names(.writer, found) == ["Edna Marlowe", "Ben Hale"])
        #expect(names(.soundDesigner, found) == ["Ole Ras"])
        #expect(names(.soundMixer, found) == ["Pia Lind", "Cora Timm"])
        #expect(names(.costumeDesigner, found) == ["Ada Quill"])
    }

    @Test func `a label without a word of the trade in its side is one by its column`() {
        let found = credits(
            """
            Director\tEdna Marlowe\tEditor\tOle Ras
            Producer\tJohn Vane\tIce Adviser\tPia Lind
            Music\tBengt Asplund\tCasting\tTess Blake
            """)
        #expect(
            found.contains { $0.role == .other && $0.label == "Ice Adviser" && $0.name.value == "Pia Lind" })
    }

    @Test func `a label over two rows is one, and both names are its own`() {
        let found = credits(
            """
            Director\tEdna Marlowe
            Editor\tOle Ras
            Music\tBen Hale
            In association\tLow Yard Films
            with\tCopper Pictures
            Director of\tPia Lind
            photography
            Casting\tTess Blake
            """)
        #expect(names(.coProductionCompany, found) == ["Low Yard Films", "Copper Pictures"])
        #expect(names(.cinematographer, found) == ["Pia Lind"])
        #expect(!found.contains { $0.role == .cast })
    }

    @Test func `a fund among several behind slashes is one, however long the row`() {
        let found = credits(
            """
            Director\tEdna Marlowe
            Editor\tOle Ras
            Music\tBen Hale
            Supported by\tNorth Quay Screen Fund / Harbour Arts Council / Institute of Film and the Coast
            """)
        #expect(
            names(.supporter, found) == [
                "North Quay Screen Fund", "Harbour Arts Council", "Institute of Film and the Coast",
            ])
    }

    @Test func `the head of the list's table is no credit`() {
        let found = credits(
            """
            Role\tName
            Director\tEdna Marlowe
            Editor\tOle Ras
            Music\tBen Hale
            """)
        #expect(!found.contains { $0.name.value == "Name" || $0.label == "Role" })
    }

    @Test(arguments: ["Distribution in Canada", "Distribution Canada", "Distribution (Canada)"])
    func `a territory narrows a label`(label: String) {
        let found = credits("Director: Edna Marlowe\nEditor: Ole Ras\n\(label): Low Tide Releasing")
        #expect(names(.distributor, found) == ["Low Tide Releasing"])
    }

    @Test func `behind a house with has another one`() {
        let found = credits(
            """
            Director\tEdna Marlowe
            Editor\tOle Ras
            Music\tBen Hale
            Production company\tLow Yard Films
            With\tRed Harbour
            """)
        #expect(names(.coProductionCompany, found) == ["Red Harbour"])
        #expect(!found.contains { $0.role == .cast })
    }

    @Test func `a label in capitals among others is no name`() {
        let found = credits(
            """
            DIRECTOR\tEdna Marlowe
            LINE PRODUCER\tOle Ras
            TIDE TABLES\tPia Lind
            EDITOR\tBen Hale
            """)
        #expect(found.contains { $0.role == .other && $0.name.value == "Pia Lind" })
        #expect(!found.contains { $0.name.value == "Tide Tables" })
    }

    @Test func `players between bullets need not all be persons`() {
        let kit = Leaflet.kit(
            """
            THE SALT ROAD

            A documentary by Edna Marlowe

            CAST

            Ole Ras • Pia Lind • Dr. Rosa Quint • the members of the Quayside
            Choir • Ben Hale
            """)
        let found = kit.credits.filter { $0.role == .participant || $0.role == .cast }.map(\.name.value)
        #expect(found == ["Ole Ras", "Pia Lind", "Rosa Quint", "Ben Hale"])
    }
}
