import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

/// Languages, titles and labels that two places of a kit give differently.
struct FilmFactTests {
    private func languages(_ lists: [(String, Claim.Origin)]...) -> [String] {
        var kit = PressKit("x")
        for (line, list) in lists.enumerated() {
            kit.claims += list.enumerated().map { index, said in
                let start = line * 100 + index * 10
                return Claim(
                    .language, value: said.0, text: said.0, origin: said.1,
                    source: SourceSpan(file: "kit.txt", line: line * 10 + 1, range: start..<start + 2))
            }
        }
        return kit.found().filter { $0.code == "film/language-mismatch" }.map {
            "\($0.severity.rawValue): \($0.text)"
        }
    }

    @Test func `lists of languages`() {
        #expect(languages([("fr", .sheet), ("br", .sheet)], [("br", .cover), ("fr", .cover)]).isEmpty)
        #expect(languages([("fr", .sheet), ("br", .sheet)], [("fr", .cover)]) == ["note: fr"])
        #expect(
            languages([("fr", .sheet), ("br", .sheet)], [("fr", .cover), ("yi", .cover)]) == ["warning: fr, yi"]
        )
        // What a sentence says is no list.
        #expect(languages([("fr", .sheet)], [("de", .prose)]).isEmpty)
    }

    @Test(arguments: [
        ("It was shot in Breton and Yiddish.", ["Breton", "Yiddish"]),
        ("It was shot in French, Breton, and by night.", ["Breton"]),
        ("It was shot in Breton villages.", []), ("She was born in Breton country.", []),
        ("Das Drehbuch: gedreht auf Jiddisch mit Laien.", ["Jiddisch"]), ("Tourné en breton.", ["breton"]),
    ])
    func `a language that only the text names`(_ text: String, _ expected: [String]) {
        var kit = PressKit(text)
        #expect(kit.found().filter { $0.code == "film/language-mismatch" }.isEmpty)
        kit.film.languages = [Found("fr-FR")]
        #expect(kit.found().filter { $0.code == "film/language-mismatch" }.map(\.text) == expected)
    }

    @Test(arguments: [
        ("He wrote Der lange Frost (The Long Frost).", ["The Long Frost"]),
        ("He wrote *Der lange Frost* (The Long Frost of the North).", ["The Long Frost of the North"]),
        ("He wrote Der lange Frost (Icebound), (The Long Frost).", []),
        ("He wrote Der lange Frost (2031) and Der lange Frost (Germany 2031).", []),
        ("He wrote Der lange Frost (Greta Halvar).", []), ("He wrote Der lange Frost (the long frost).", []),
    ])
    func `a title in a bracket`(_ text: String, _ expected: [String]) {
        var kit = PressKit(text).titled("Icebound").with((.director, "Greta Halvar"))
        kit.film.originalTitle = Found("Der lange Frost")
        #expect(kit.found().filter { $0.code == "film/unlisted-title" }.map(\.text) == expected)
    }

    @Test func `a false friend is one person under two labels`() {
        func told(_ credits: (String, Role, String)...) -> [String] {
            var kit = PressKit("x")
            kit.credits = credits.map { Credit($0.1, Found($0.0), label: $0.2) }
            return kit.found().filter { $0.code == "credits/false-friend" }.map(\.message)
        }
        #expect(
            told(
                ("Nell Corder", .lineProducer, "Producteur exécutif"),
                ("Nell Corder", .executiveProducer, "Executive Producer"))
                == ["'Producteur exécutif' is not 'Executive Producer' in English"])
        #expect(
            told(
                ("Nell Corder", .lineProducer, "Producteur exécutif"),
                ("Ida Brook", .executiveProducer, "Executive Producer")
            )
            .isEmpty)
        #expect(
            told(
                ("Bo Vang", .assistantDirector, "Second Director"),
                ("Ida Brook", .assistantDirector, "Second director"))
                == ["'Second Director' is no craft in English"])
    }

    @Test func `a still is described by its caption or its text`() {
        var kit = PressKit("x")
        func still(_ file: String, _ caption: String?, isListed: Bool = true) -> Still {
            var still = Still(file: file)
            still.caption = caption
            still.credit = "Ida Brook"
            if isListed { still.source = SourceSpan(file: "kit.md", line: 1, range: 0..<1) }
            return still
        }
        func told() -> [String] { kit.found().filter { $0.code == "stills/undescribed-still" }.map(\.message) }
        kit.stills = [still("a.jpg", "A lamp"), still("b.jpg", " ")]
        #expect(told() == ["'b.jpg' has neither caption nor description"])
        kit.stills = [still("a.jpg", nil), still("b.jpg", nil)]
        #expect(told() == ["none of 2 stills is described"])
        kit.stills = [still("a.jpg", nil, isListed: false)]
        #expect(told().isEmpty)
    }
}
