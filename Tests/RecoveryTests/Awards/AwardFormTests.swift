import DossierKit
import Testing

@testable import DossierRecovery

/// Lists of awards whose order is told by the whole list.
@Suite struct AwardFormTests {
    private func awards(_ lines: String) -> [String] {
        let kit = Leaflet.kit(
            """
            SYNOPSIS

            A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.


            AWARDS

            \(lines)
            """)
        return kit.awards.map {
            [$0.festival, $0.year.map(String.init), $0.award].map { $0 ?? "-" }.joined(separator: " | ")
        }
    }

    private static let three = [
        "Saltmarsh Shorts | 2031 | The Marlowe Stone", "Quayside Film Festival | 2032 | Audience Award",
        "Kelp Days | 2032 | Best Film",
    ]

    @Test(arguments: [
        "The Marlowe Stone – Saltmarsh Shorts 2031\nAudience Award – Quayside Film Festival 2032\nBest Film – Kelp Days 2032",
        "2031 / Saltmarsh Shorts / The Marlowe Stone\n2032 / Quayside Film Festival / Audience Award\n2032 / Kelp Days / Best Film",
        "SALTMARSH SHORTS 2031 The Marlowe Stone\nQUAYSIDE FILM FESTIVAL 2032 Audience Award\nKELP DAYS 2032 Best Film",
        "Saltmarsh Shorts 2031. The Marlowe Stone\nQuayside Film Festival 2032. Audience Award\nKelp Days 2032. Best Film.",
        "Saltmarsh Shorts, Ireland, 2031 – The Marlowe Stone\nQuayside Film Festival, Norway, 2032 – Audience Award\nKelp Days, Portugal, 12–19 March 2032 – Best Film",
    ])
    func `a name without any sign is read by its neighbours`(lines: String) {
        #expect(awards(lines) == Self.three)
    }

    @Test func `a list runs on in one paragraph`() {
        let lines = """
            The Marlowe Stone, Saltmarsh Shorts 2031; Audience Award, Quayside Film Festival 2032; Best Film, Kelp
            Days 2032
            """
        #expect(awards(lines) == Self.three)
    }

    @Test func `festivals alone run on in one paragraph`() {
        let lines = "Saltmarsh Shorts 2031, Quayside Film Festival 2032, Kelp Days 2032"
        #expect(
            awards(lines) == [
                "Saltmarsh Shorts | 2031 | -", "Quayside Film Festival | 2032 | -", "Kelp Days | 2032 | -",
            ])
    }

    @Test func `one prize stands above several festivals`() {
        let lines = """
            Audience Award
            Quayside Film Festival 2031
            Saltmarsh Film Days 2032
            The Marlowe Stone
            Kelp Film Days 2032
            """
        #expect(
            awards(lines) == [
                "Quayside Film Festival | 2031 | Audience Award", "Saltmarsh Film Days | 2032 | Audience Award",
                "Kelp Film Days | 2032 | The Marlowe Stone",
            ])
    }

    @Test func `festivals and prizes take turns below their year`() {
        let lines = """
            2032
            Quayside Film Festival
            Audience Award
            Kelp Reels
            The Marlowe Stone
            2031
            Saltmarsh Film Week
            Best Film
            """
        #expect(
            awards(lines) == [
                "Quayside Film Festival | 2032 | Audience Award", "Kelp Reels | 2032 | The Marlowe Stone",
                "Saltmarsh Film Week | 2031 | Best Film",
            ])
    }

    @Test func `laurels have their year below`() {
        let lines = """
            GRAND PRIZE            AUDIENCE AWARD           BEST FILM
            Saltmarsh Shorts       Quayside Film Festival   Kelp Days
            2031                   2032                     2033
            """
        #expect(
            awards(lines).map { $0.split(separator: "|").prefix(2).joined() } == [
                "Saltmarsh Shorts  2031 ", "Quayside Film Festival  2032 ", "Kelp Days  2033 ",
            ])
    }

    @Test func `a sentence tells a festival by its year`() {
        let lines = """
            The film won the Audience Award at the Saltmarsh Shorts 2031 and went on to take
            the Grand Prize at the Quayside Film Festival 2032.
            """
        #expect(
            awards(lines) == [
                "Saltmarsh Shorts | 2031 | Audience Award", "Quayside Film Festival | 2032 | Grand Prize",
            ])
    }

    @Test func `stops part festival, section and prize, but end no abbreviation`() {
        let found = awards(
            "Saltmarsh Shorts 2031. Official Competition. Best Film\nQuayside Int. Film Festival 2032. Panorama. "
                + "Special Mention")
        #expect(
            found == [
                "Saltmarsh Shorts | 2031 | Best Film", "Quayside Int. Film Festival | 2032 | Special Mention",
            ])
    }

    @Test func `a prize broken at the line's end is whole`() {
        let found = awards(
            "Saltmarsh Shorts 2031 – Prize for the Best Produc-\ntion Design\nQuayside Film Festival 2032 – Audience Award"
        )
        #expect(found.first == "Saltmarsh Shorts | 2031 | Prize for the Best Production Design")
    }
}
