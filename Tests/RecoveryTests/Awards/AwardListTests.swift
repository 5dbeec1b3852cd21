import DossierKit
import DossierRecovery
import Testing

@Suite struct AwardListTests {
    private func awards(_ lines: String, heading: String = "AWARDS") -> [String] {
        let kit = Leaflet.kit(
            """
            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.


            \(heading)

            \(lines)
            """)
        return kit.awards.map {
            [$0.festival, $0.year.map(String.init), $0.section, $0.award].map { $0 ?? "-" }.joined(
                separator: " | ")
        }
    }

    @Test func `prizes belong to the festival above them wherever the blank lines are`() {
        let lines = """
            Harbour Film Festival 2031

            Grand Prize
            Best Actress
            Lakeside Weeks 2032

            Audience Award
            """
        #expect(
            awards(lines) == [
                "Harbour Film Festival | 2031 | - | Grand Prize",
                "Harbour Film Festival | 2031 | - | Best Actress",
                "Lakeside Weeks | 2032 | - | Audience Award",
            ])
    }

    @Test func `prizes belong to the festival below them where the list ends with one`() {
        let lines = """
            Grand Prize
            Harbour Film Festival 2031

            Best Actress
            Lakeside Weeks 2032
            Audience Award

            Northern Festival 2032
            """
        #expect(
            awards(lines) == [
                "Harbour Film Festival | 2031 | - | Grand Prize", "Lakeside Weeks | 2032 | - | Best Actress",
                "Northern Festival | 2032 | - | Audience Award",
            ])
    }

    @Test func `laurels side by side are read one by one`() {
        let lines = """
            WINNER\tWINNER\tWINNER
            Best Documentary\tAudience Award\tBest Sound
            Lakeside Weeks 2031\tLakeside Weeks 2031\tHarbour Days 2032
            """
        #expect(
            awards(lines) == [
                "Lakeside Weeks | 2031 | - | Best Documentary", "Lakeside Weeks | 2031 | - | Audience Award",
                "Harbour Days | 2032 | - | Best Sound",
            ])
    }

    @Test func `rows of month, festival and prize need no head and no festival that calls itself one`() {
        let lines = """
            July 2031\tAmber Herring\tWorld premiere. Best Short Film
            September 2031\tLakeside Weeks\tInternational competition. Best Cinematography
            May 2032\tNorthern Lanterns\tAudience Award
            """
        let found = awards(lines)
        #expect(found.count == 3)
        #expect(found[0].hasPrefix("Amber Herring | 2031") && found[0].hasSuffix("| Best Short Film"))
        #expect(found[1] == "Lakeside Weeks | 2031 | International competition | Best Cinematography")
        #expect(found[2] == "Northern Lanterns | 2032 | - | Audience Award")
    }

    @Test func `the town behind a festival is not taken for it before a colon`() {
        #expect(
            awards("Winter Lights, Bergen 2031: Audience Award\n") == [
                "Winter Lights | 2031 | - | Audience Award"
            ])
    }

    @Test func `a list of prizes is one whatever its heading says`() {
        let lines = """
            Harbour Film Festival 2031
            Grand Prize
            Lakeside Weeks 2032
            Audience Award
            """
        #expect(awards(lines, heading: "THE ROAD SO FAR").count == 2)
    }
}
