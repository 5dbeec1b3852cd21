import Foundation
import Testing

/// The scorer itself: it has to tell right from wrong before anything is held against it.
@Suite struct ScoreTests {
    private func score(_ gold: String, _ found: String) throws -> Tally {
        KitScore(gold: try Value(json: Data(gold.utf8)), found: try Value(json: Data(found.utf8))).tally
    }

    @Test func `a kit recovered whole scores one in every part`() throws {
        let kit = """
            {"film": {"title": "The Weir", "runningTime": 90, "countries": ["NO"]},
             "credits": [{"role": "director", "name": "Oda Lind"}, {"role": "cast", "name": "Per Vik", "character": "Ola"}],
             "sections": [{"kind": "synopsis", "paragraphs": ["A lock keeper finds a boat without a crew."]}],
             "contacts": [{"kind": "press", "emails": ["a@weir.example"]}],
             "awards": [{"festival": "Fjord Days", "award": "Prize"}], "quotes": [{"text": "It floats."}]}
            """
        let tally = try score(kit, kit)
        #expect(
            tally.parts.map(\.part.rawValue) == [
                "film", "credits", "cast", "sections", "text", "contacts", "awards", "quotes",
            ])
        #expect(tally.score == 1)
        #expect(tally.misses.isEmpty)
    }

    @Test func `what is missing and what is invented cost alike, and both are told`() throws {
        let gold =
            #"{"credits": [{"role": "editor", "name": "Oda Lind"}, {"role": "composer", "name": "Per Vik"}]}"#
        let found =
            #"{"credits": [{"role": "editor", "name": "ODA LIND"}, {"role": "gaffer", "name": "Per Vik"}]}"#
        let tally = try score(gold, found)
        #expect(tally[.credits] == 0.5)
        #expect(tally.misses == ["missing credit: composer: Per Vik", "invented credit: gaffer: Per Vik"])
    }

    @Test func `an optional item may be missing or there`() throws {
        let gold =
            #"{"credits": [{"role": "editor", "name": "Oda Lind"}, {"role": "stunts", "name": "Per Vik", "optional": true}]}"#
        #expect(try score(gold, #"{"credits": [{"role": "editor", "name": "Oda Lind"}]}"#)[.credits] == 1)
        #expect(try score(gold, gold)[.credits] == 1)
    }

    @Test func `another right answer is right`() throws {
        let gold = #"{"credits": [{"role": "editor", "name": "Oda Lind", "orName": ["O. Lind"]}]}"#
        #expect(try score(gold, #"{"credits": [{"role": "editor", "name": "O. Lind"}]}"#)[.credits] == 1)
    }

    @Test func `a part that gold does not name is not scored, an empty one counts what is invented`() throws {
        #expect(try score(#"{"film": {}}"#, #"{"quotes": [{"text": "It floats."}]}"#)[.quotes] == nil)
        #expect(try score(#"{"quotes": []}"#, #"{"quotes": [{"text": "It floats."}]}"#)[.quotes] == 0)
        #expect(try score(#"{"quotes": []}"#, "{}")[.quotes] == 1)
    }

    @Test func `texts are as alike as the words they share in order`() {
        #expect(Likeness.ratio("a b c d", "a b c d") == 1)
        #expect(Likeness.ratio("a b c d", "a x c d") == 0.75)
        #expect(Likeness.ratio("a b", "b a") == 0.5)
        #expect(Likeness.ratio("“It’s” — fine", "\"it's\" - FINE") == 1)
        #expect(Likeness.ratio("", "") == 1)
        #expect(Likeness.plain("Église-Neuve 2") == "egliseneuve2")
        #expect(Likeness.link("https://www.weir.example/") == "weirexample")
    }
}
