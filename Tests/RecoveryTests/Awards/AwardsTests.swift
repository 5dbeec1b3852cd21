import DossierKit
import DossierRecovery
import Testing

@Suite struct AwardsTests {
    private let synopsis = """
        SYNOPSIS

        A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.


        """

    private func awards(_ lines: String) -> [Award] { Leaflet.kit(synopsis + "AWARDS\n\n" + lines).awards }

    @Test(arguments: [
        "Harbour Film Festival 2031, New Directors – Best Actress",
        "31st Harbour Film Festival, 2031, New Directors – Best Actress",
        "Harbour Film Festival 2031 (New Directors): Best Actress",
        "Best Actress, New Directors, Harbour Film Festival 2031",
        "Harbour Film Festival 2031 – New Directors – Best Actress",
        "HARBOUR FILM FESTIVAL 2031 · NEW DIRECTORS · BEST ACTRESS",
        "WINNER – Best Actress – Harbour Film Festival 2031 (New Directors)",
    ])
    func `festival, year, section and prize are told apart in any order`(line: String) throws {
        let found = awards(line + "\n")
        try #require(found.count == 1)
        #expect(found[0].festival.lowercased() == "harbour film festival")
        #expect(found[0].year == 2031)
        #expect(found[0].section?.lowercased() == "new directors")
        #expect(found[0].award?.lowercased() == "best actress")
    }

    @Test(arguments: [
        "Best Actress, Harbour Film Festival, Lisbon, 2031",
        "Harbour Film Festival, Lisbon 2031: Best Actress",
        "Harbour Film Festival, Portugal (2031) – Best Actress",
    ])
    func `the place behind a festival is no festival`(line: String) throws {
        let found = awards(line + "\n")
        try #require(found.count == 1)
        #expect(found[0].festival == "Harbour Film Festival")
        #expect(found[0].year == 2031)
        #expect(found[0].award == "Best Actress")
        #expect(found[0].section == nil)
    }

    @Test func `a festival without a sign of one keeps its name before town and year`() throws {
        let found = awards("Best Actress, Amber Herring, Bergen, 2031\n")
        try #require(found.count == 1)
        #expect(found[0].festival == "Amber Herring")
        #expect(found[0].year == 2031)
    }

    @Test func `a prize of its own name keeps what stands in brackets`() throws {
        let found = awards("Golden Oar (Best Film), Harbour Film Festival, 2031\n")
        try #require(found.count == 1)
        #expect(found[0].award == "Golden Oar (Best Film)")
    }

    @Test func `prizes below a festival are all its own`() {
        let found = awards(
            """
            Harbour Film Festival 2031
            Best Film
            Audience Award

            Estuary Film Week 2032
            """)
        #expect(
            found.map(\.festival) == ["Harbour Film Festival", "Harbour Film Festival", "Estuary Film Week"])
        #expect(found.map(\.award) == ["Best Film", "Audience Award", nil])
        #expect(found.map(\.year) == [2031, 2031, 2032])
    }

    @Test func `a status word holds for the festivals below it`() {
        let found = awards(
            """
            OFFICIAL SELECTION
            Harbour Film Festival 2031
            Estuary Film Festival 2031
            """)
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.award == nil && $0.section?.lowercased() == "official selection" })
    }

    @Test func `laurels on a cover are one under the other`() throws {
        let kit = Leaflet.kit(
            """
            THE FERRY

            a film by
            June Harrow

            Audience Award
            Harbour Film Festival
            2031

            """ + synopsis)
        try #require(kit.awards.count == 1)
        #expect(kit.awards[0].festival == "Harbour Film Festival")
        #expect(kit.awards[0].year == 2031)
        #expect(kit.awards[0].award == "Audience Award")
    }

    @Test func `cover and list give one award`() {
        let kit = Leaflet.kit(
            """
            THE FERRY

            Harbour Film Festival 2031 – Audience Award

            """ + synopsis + "AWARDS\n\nHarbour Film Festival 2031, Competition – Audience Award\n")
        #expect(kit.awards.count == 1)
        #expect(kit.awards.first?.section == "Competition")
    }

    @Test func `several prizes in a line are several awards`() {
        let found = awards("Harbour Film Festival 2031: Best Film, Best Actress (Lucy Paz), Audience Award\n")
        #expect(found.map(\.award) == ["Best Film", "Best Actress", "Audience Award"])
        #expect(found.allSatisfy { $0.festival == "Harbour Film Festival" && $0.section == nil })
    }

    @Test func `a year stands for the lines below it, and a list knows festivals by what they gave`() {
        let found = awards("2031\nRotten River (Opening Film)\nKelp Docs, Jury Prize\n")
        #expect(found.map(\.festival) == ["Rotten River", "Kelp Docs"])
        #expect(found.map(\.year) == [2031, 2031])
    }

    @Test func `a nomination is no prize`() {
        let found = awards("Nominated – Best Film – Harbour Film Festival 2031\n")
        #expect(found.first?.award == "Nominated – Best Film")
    }

    @Test func `a festival in a life is no award of the film`() {
        let kit = Leaflet.kit(
            synopsis + """
                JUNE HARROW

                June Harrow was born in 1980. Her first film won the Audience Award at the Harbour Film Festival in 2011.
                """)
        #expect(kit.awards.isEmpty)
    }

    @Test func `a thousand lines of awards are read`() {
        let lines = (0..<1_000).map { "Harbour \($0) Film Festival 2031 – Best Film\n" }.joined()
        #expect(awards(lines).count == 1_000)
    }
}
