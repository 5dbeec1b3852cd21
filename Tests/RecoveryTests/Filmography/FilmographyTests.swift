import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct FilmographyTests {
    private func works(_ list: String) -> [Work] {
        Typescript.plain(
            """
            BIOGRAPHY

            Vera Lund was born in Tromsø and studied in Turku before she made her first film there.

            FILMOGRAPHY

            \(list)
            """
        ).works
    }

    @Test func `a title in capitals ends where its company begins`() {
        let works = works(
            """
            2014 NIGHT BOAT, Ondine Film
            2011 FERRY, FERRY, Rederi/Nordlys
            2009 SALT ON THE SILL, TV 2
            """)
        #expect(works.map(\.title.value) == ["Night Boat", "Ferry, Ferry", "Salt on the Sill"])
        #expect(works.map(\.kind) == [nil, nil, nil])
    }

    @Test func `a director behind the title is no part of it`() {
        let works = works(
            """
            2014 NIGHT BOAT by Inga Moe
            The Late Ferry, by Ole Ras (2012)
            2009 THE PILOT by Inga Moe (short)
            """)
        #expect(works.map(\.title.value) == ["Night Boat", "The Late Ferry", "The Pilot"])
        #expect(works.map(\.year?.value) == [2014, 2012, 2009])
        #expect(works.last?.kind == .short)
    }

    @Test func `years in brackets belong to a title that has a year of its own`() {
        let works = works(
            """
            2004 THE QUIET WAR (1940-1945), Nordlys
            2001 HARBOUR (2001)
            """)
        #expect(works.first?.title.value == "The Quiet War (1940-1945)")
        #expect(works.first?.year?.value == 2004)
    }

    @Test func `a work whose bracket is cut by the line goes on below`() {
        let works = works(
            """
            2014 Night Boat (feature,
            94 min)
            2011 Ferry
            """)
        #expect(works.map(\.title.value) == ["Night Boat", "Ferry"])
        #expect(works.first?.runningTime?.value == 94)
    }

    @Test func `a filmography set as a paragraph is a filmography`() {
        let kit = Typescript.kit(
            """
            BIOGRAPHIES

            *VERA LUND

            Vera Lund was born in Tromsø in 1980 and has been a pilot of harbours.

            Filmography: 2019 – Night Boat; 2015 – The Late Ferry (short, 12 min); 2011 –
            Harbour.
            """)
        #expect(kit.works.map(\.title.value) == ["Night Boat", "The Late Ferry", "Harbour"])
        #expect(kit.works.map(\.runningTime?.value) == [nil, 12, nil])
        #expect(kit.sections(.filmography).first?.people.first?.value == "Vera Lund")
        #expect(kit.sections(.biography).first?.paragraphs.count == 1)
    }

    @Test func `a kind above works that stand below a biography is theirs`() {
        let kit = Typescript.kit(
            """
            BIOGRAPHIES

            *VERA LUND

            Vera Lund was born in Tromsø in 1980 and has been a pilot of harbours.

            SHORT FILMS
            2014 NIGHT BOAT
            2011 FERRY
            """)
        #expect(kit.works.map(\.kind) == [.short, .short])
        #expect(kit.sections(.biography).first?.paragraphs.count == 1)
    }

    @Test func `a history by years is no filmography`() {
        let kit = Typescript.kit(
            """
            *THE HARBOUR: NOTES

            1921. The first ferry is bought on credit from a brewer who never learns to swim,
            and who wants to be paid in fish.

            1936. The village builds a quay.

            1974. The last ferry leaves with nobody on board and comes back full of snow.
            """)
        #expect(kit.works.isEmpty)
    }

    @Test func `biographies that go on behind a filmography are no works`() {
        let kit = Typescript.kit(
            """
            *ABOUT THE FILMMAKERS

            VERA LUND (Director) was born in Tromsø and raised on a ferry that had no name.

            *Filmography
            NIGHT BOAT – 2014
            FERRY (short) – 2011

            INGA MOE (Producer) founded a company of one in 2009 and has lost count since.
            """)
        #expect(kit.works.map(\.title.value) == ["Night Boat", "Ferry"])
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Vera Lund"], ["Inga Moe"]])
    }

    @Test func `biographies that begin with a name keep their own filmographies`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            VERA LUND (Director). Vera Lund was born in Tromsø in 1980, and was a pilot first.

            Filmography: Night Boat (2014); Ferry (2011, short, 12
            min).

            INGA MOE (Anna). Inga Moe began on the stage of a school that burnt down.

            Filmography: Lighthouse Road (2020); The Deaf
            Bell (2016).
            """)
        let lists = kit.sections(.filmography)
        #expect(lists.map { $0.people.map(\.value) } == [["Vera Lund"], ["Inga Moe"]])
        #expect(kit.works.map(\.title.value) == ["Night Boat", "Ferry", "Lighthouse Road", "The Deaf Bell"])
    }
}
