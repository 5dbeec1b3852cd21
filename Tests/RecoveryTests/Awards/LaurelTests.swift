import DossierKit
import Testing

@testable import DossierRecovery

/// Laurels: what was won, where and when, one line each, a word for it above.
@Suite struct LaurelTests {
    private static func awards(_ list: String, heading: String = "AWARDS\n\n") -> [String] {
        Leaflet.kit(
            """
            THE WEIR

            SYNOPSIS

            A weir keeper counts eels, and one night he counts one more than there are in the whole river.

            \(heading)\(list)

            Behind the scenes

            The weir of the film was built in a field and taken down again before the rain.
            """
        ).awards.map {
            [$0.festival, $0.year.map { String($0) }, $0.award].compactMap { $0 }
                .joined(separator: " | ")
        }
    }

    @Test func `laurels in stacks are a prize each`() {
        #expect(
            Self.awards(
                """
                WINNER
                Best Feature
                Silver Reed Film Festival
                2031

                WINNER
                Best Actress
                Quayside Film Awards
                2032

                OFFICIAL SELECTION
                Harbour Film Festival
                2031
                """) == [
                    "Silver Reed Film Festival | 2031 | Best Feature",
                    "Quayside Film Awards | 2032 | Best Actress", "Harbour Film Festival | 2031",
                ])
    }

    @Test(arguments: [
        "Silver Reed Film Festival, 2031 – Best Feature", "Best Feature – Silver Reed Film Festival, 2031",
        "Silver Reed Film Festival 2031: Best Feature",
    ])
    func `a festival may be called after the metal of a prize`(line: String) {
        #expect(Self.awards(line) == ["Silver Reed Film Festival | 2031 | Best Feature"])
    }

    @Test func `a prize of metal at a festival stays the prize`() {
        #expect(
            Self.awards("Silver Reed, Harbour Film Festival 2031") == [
                "Harbour Film Festival | 2031 | Silver Reed"
            ])
    }
}
