import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct PlaceReaderTests {
    @Test(arguments: [
        ("We filmed in the town of Oldmere and in Saint-Briac.", ["filming Oldmere", "filming Saint-Briac"]),
        (
            "It was shot in Oldmere, Hexley and Rio de Contas.",
            ["filming Oldmere", "filming Hexley", "filming Rio de Contas"]
        ),
        ("We shot in Oldmere, Hexley and near the weir.", ["filming Oldmere", "filming Hexley"]),
        ("We shot in Iceland for nine days.", ["filming Iceland IS"]),
        ("We shot near Oldmere (Norway) in May 2016.", ["filming Oldmere NO"]),
        ("I was born in Oldmere, in the North Fens, in 1991.", ["birth Oldmere"]),
        ("He lives in Oldmere.", ["mention Oldmere"]),
        ("We began shooting in May 2016, then went to Oldmere for four days.", ["filming Oldmere"]),
    ])
    func `a name behind a preposition and near a word of the trade is a place`(text: String, told: [String]) {
        #expect(Telling.places(text) == told)
    }

    @Test(arguments: [
        "We shot in Super 16 and in English.",
        "I met her in Oldmere.",
        "It was shot in May, in Panavision's old studio.",
        "He studied at the Hexley School of Film.",
        "We filmed in HDCam and were happy.",
        "In Oldmere nobody speaks.",
    ])
    func `a capital alone is no place`(text: String) {
        #expect(Telling.places(text) == [])
    }

    @Test(arguments: [
        ("Oldmere, 1893. A widow buys a ledger.", ["setting Oldmere"]),
        ("1998, Oldmere, Norway. A widow buys a ledger.", ["setting Oldmere NO"]),
        ("A widow, 1893, buys a ledger.", []),
    ])
    func `a synopsis may open with place and time`(text: String, told: [String]) {
        #expect(Telling.places(text, in: .synopsis) == told)
    }

    @Test func `a place stands once for each kind, and neither people nor titles are places`() {
        let kit = Leaflet.kit(
            """
            HEXLEY
            a film by Oda Lindqvist

            DIRECTOR’S STATEMENT

            We shot in Oldmere. Later we shot in Oldmere again. I was born in Oldmere. We shot in Hexley too.

            """)
        #expect(kit.places.map { "\($0.kind.rawValue) \($0.name)" } == ["filming Oldmere", "birth Oldmere"])
        #expect(kit.places.first?.source?.line == 6)
    }
}
