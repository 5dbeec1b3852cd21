import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct LifeHeadingTests {
    @Test func `a name with which the text begins again heads a life, without a blank line too`() {
        let kit = Typescript.plain(
            """
            BIOGRAPHIES
            Odile Marchand
            Odile Marchand was born beside a canal and studied law before she bought a camera.
            Bengt Asplund
            Bengt Asplund has built bridges for films since the ice on the lake gave way.
            """)
        #expect(
            kit.sections(.biography).map { $0.people.map(\.value) } == [["Odile Marchand"], ["Bengt Asplund"]])
    }

    @Test func `a role and a name above the life of that person are its heading`() {
        let kit = Typescript.plain(
            """
            CREW
            Producer: Bengt Asplund
            Music: Rosa Quint

            PRODUCER: BENGT ASPLUND
            Bengt Asplund has built bridges for films since the ice on the lake gave way.
            """)
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Bengt Asplund"]])
    }

    @Test func `a name before was born opens a life below a common heading`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            Rosa Quint was born in Ghent and has written for brass bands and for ice.

            She lives on a barge.

            Bengt Asplund studied bridges in Luleå before he built one for a film.
            """)
        #expect(
            kit.sections(.biography).map { $0.people.map(\.value) } == [["Rosa Quint"], ["Bengt Asplund"]])
    }

    @Test func `what someone does stands below the name and is no text`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            *ROSA QUINT
            Composer

            Rosa Quint was born in Ghent and has written for brass bands and for ice.
            """)
        #expect(
            kit.sections(.biography).first?.paragraphs.map(\.text) == [
                "Rosa Quint was born in Ghent and has written for brass bands and for ice."
            ])
    }

    @Test func `about the director and a name is a life, not a company`() {
        let kit = Typescript.plain(
            """
            SYNOPSIS

            A keeper opens the gates for boats that nobody has seen.

            ABOUT THE DIRECTOR: ODILE MARCHAND

            She was born beside a canal and studied law before she bought a camera.
            """)
        #expect(kit.sections(.biography).first?.people.map(\.value) == ["Odile Marchand"])
    }

    @Test func `the name in a heading may go on in its next line`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH ODILE
            *MARCHAND

            Why a lock?

            Because it is a door that only water can open, and I like doors.

            How long did you row?

            For three summers, until my uncle sold the boat and I bought a camera.
            """)
        #expect(kit.sections(.interview).first?.people.map(\.value) == ["Odile Marchand"])
        #expect(kit.exchanges.count == 2)
    }

    @Test func `a text beside its heading in a column of its own is its section`() {
        let kit = Typescript.plain(
            """
            THE LOCK KEEPER

            A film by Odile Marchand

            Synopsis\tEvery morning Bengt opens the gates for boats that nobody has seen.
            One day he leaves them shut.

            Production notes\tThe gates were built of cardboard, and the river was rented for days.
            """)
        #expect(kit.sections.map(\.kind) == [.synopsis, .productionNotes])
    }

    @Test func `a name above the part it plays opens a life, also below a filmography`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            *ODILE MARCHAND
            director

            Odile Marchand grew up on a barge and has never learned to sleep in a house that stands still.

            *FILMOGRAPHY
            2031 The Weir
            2028 Low Water, short film

            *BRUNO LACAZE
            The keeper

            A carpenter by trade, he was found by the casting director while he mended her stairs.

            *FILMOGRAPHY
            2031 The Weir
            2029 A House of Planks

            *CAST

            The keeper\tBRUNO LACAZE
            Nell\tIDA STORM
            The pilot\tJOHN ROE
            """)
        #expect(kit.sections(.biography).map { $0.people.first?.value } == ["Odile Marchand", "Bruno Lacaze"])
        #expect(kit.sections(.biography).last?.paragraphs.count == 1)
        #expect(kit.sections(.filmography).map(\.works.count) == [2, 2])
        #expect(kit.sections(.filmography).last?.people.first?.value == "Bruno Lacaze")
    }

    @Test func `in typed text without blank lines a name is a heading where the text takes it up`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS
            A weir keeper counts eels, and nobody in the town counts with him.
            THE PEOPLE OF THE LOCK
            Wilma Strand
            Born above the bakery of the lock, Wil-
            ma Strand has never been on a boat. She
            keeps a list of those that did not come.
            Otto Bahr
            Otto Bahr mends clocks that stand at the
            bottom of the canal.
            """)
        #expect(kit.sections(.biography).map { $0.people.first?.value } == ["Wilma Strand", "Otto Bahr"])
    }

    @Test func `what stands set like the heading of the lives is the next part of the kit`() {
        let kit = Typescript.kit(
            """
            FJORDLYS presents

            *THE WEIR

            A film by Odile Marchand
            \u{0C}
            *BIOGRAPHIES

            #ODILE MARCHAND
            Odile Marchand was born on a barge and has never learned to sleep in a house that stands still.

            *Weather of the lock
            The locks of the canal were built between the wars, by hand, and are older than the town around them.
            The keepers wrote the weather down every morning, and nobody has ever read what they wrote.
            """)
        #expect(!kit.sections(.biography).contains { $0.people.first?.value == "Weather of the lock" })
        #expect(kit.sections(.biography).count == 1)
    }

    @Test func `names underlined with signs of a typewriter are headings, and the line is none of the text`() {
        let kit = Leaflet.kit(
            """
            THE FILMMAKERS
            ==============

            Odile Marchand, director
            ~~~~~~~~~~~~~~~~~~~~~~~~
            Odile Marchand grew up on a barge and has never learned to sleep in a house
            that stands still.

            Bruno Lacaze, producer
            ~~~~~~~~~~~~~~~~~~~~~~
            Bruno Lacaze set up his company in the cabin of a crane, which he has to share
            with the wind.
            """)
        #expect(kit.sections(.biography).map { $0.people.first?.value } == ["Odile Marchand", "Bruno Lacaze"])
        #expect(!kit.sections.flatMap(\.paragraphs).contains { $0.text.contains("~") || $0.text.contains("=") })
    }

    @Test func `two people with one surname have a life together`() {
        let kit = FlowingText.kit(
            """
            #THE SALT ROAD
            #Interview with Ada and Ben Quill
            *Why salt?
            Because it keeps.
            *And why the mule?
            She was there already, and nobody else had asked her what she was doing for the rest of the summer.
            #About the filmmakers
            *Ada and Ben Quill – directors
            The twins Ada and Ben Quill were born in Ghent and studied law in two cities before they made a film.
            *Rosa Quint – music
            Rosa Quint was born on a barge and has written for brass bands and for ice.
            """)
        #expect(
            kit.sections(.biography).map { $0.people.map(\.value) } == [
                ["Ada Quill", "Ben Quill"], ["Rosa Quint"],
            ])
    }

    @Test func `two who sign a statement are its people and no paragraph`() {
        let kit = FlowingText.kit(
            """
            #Directors' statement
            We met on a bus that did not move. After three hours we had a film, and the driver had a headache.
            Jonas Vision and Tilda Stern
            """)
        #expect(kit.sections(.statement).first?.people.map(\.value) == ["Jonas Vision", "Tilda Stern"])
        #expect(kit.sections(.statement).first?.paragraphs.count == 1)
    }

    @Test func `who has an occupation is no house, whatever the surname`() {
        let kit = FlowingText.kit(
            """
            #Biographies
            #Jonas Sales – editor
            He was born in Ghent and has cut forty films, among them two that he remembers with any pleasure.
            #Rosa Quint – music
            She was born on a barge and has written for brass bands and for ice.
            """)
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Jonas Sales"], ["Rosa Quint"]])
        #expect(kit.sections(.about).isEmpty)
    }

    @Test func `the first line of a life that goes on in small letters is no heading`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            *Rosa Quint / composer
            Rosa Quint from Ghent (b. 1979) is a trained
            librarian and composer. She lives on a barge and writes for ice.

            *Bengt Asplund / producer
            Bengt Asplund from Luleå (b. 1961) has built
            bridges for films since the ice on the lake gave way.
            """)
        let found = kit.sections(.biography)
        #expect(found.map { $0.heading?.value } == ["Rosa Quint / composer", "Bengt Asplund / producer"])
        #expect(found.first?.paragraphs.first?.text.hasPrefix("Rosa Quint from Ghent") == true)
    }

    @Test func `the words above the works of a life are their heading and no text`() {
        let kit = FlowingText.kit(
            """
            #Biographies
            #Rosa Quint
            She was born on a barge and has written for brass bands and for ice.
            Heard in
            Night Boat (2016), 92 min.
            Low Tide (2013), 14 min.
            """)
        #expect(kit.sections(.biography).first?.paragraphs.count == 1)
        #expect(kit.sections(.filmography).first?.heading?.value == "Heard in")
    }

    @Test func `a label in bold type before its value heads nothing`() {
        let kit = FlowingText.kit(
            """
            #Crew
            *Director: |Edna Marlowe
            *Production management: |Ole Ras
            *Director of photography: |Pia Lind
            *Make-up and hair design: |Tess Roe
            *Sound recordist and mixer: |Ben Hale
            """)
        #expect(kit.sections.count == 1)
        #expect(kit.credits.contains { $0.role == .makeUp && $0.name.value == "Tess Roe" })
    }

    @Test func `a name above a text in a narrow column heads it`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS

            Nell carries salt over a pass that has been closed since her mother went over it.

            FILMOGRAPHY

            2024 — The Salt Road, feature, 86 min
            2020 — Low Water, short, 14 min
            2017 — The Little Dyke, short, 21 min

            Étienne Cormier-Lavoie, producer

            Étienne Cormier-Lavoie has masterminded
            eighteen documentaries on both sides of
            the language line and has been thanked in
            neither. He co-founded a house in 2009.
            """)
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Étienne Cormier-Lavoie"]])
        #expect(kit.sections(.filmography).first?.works.count == 3)
    }

    @Test func `whom someone plays may stand below the name and above the life`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS

            Nell carries salt over a pass that has been closed since her mother went over it.

            THE CAST

            Rosa Quint
            as the Keeper

            Born on a barge, Rosa Quint has worked with most of the companies in the south of the country.

            Ada Hale
            as Nell

            Raised in Ghent, Ada Hale studied at two academies and has played everything but a talking mule.
            """)
        #expect(
            kit.credits.filter { $0.role == .cast }.map { [$0.name.value, $0.character?.value] } == [
                ["Rosa Quint", "the Keeper"], ["Ada Hale", "Nell"],
            ])
    }
}
