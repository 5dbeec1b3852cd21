import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText
import Testing

struct PlacesTests {
    @Test func `every letter of every passage stands where its piece says`() {
        for seed in 0..<300 {
            var generator = KitGenerator(seed: UInt64(seed) + 5000)
            let text = Array(KitFile.write(generator.kit()).utf8)
            let lines = LineIndex(text)
            for passage in KitFile.read(text, file: "kit.md").kit.passages {
                let bytes = Array(passage.text.utf8)
                var covered = [Bool](repeating: false, count: bytes.count)
                for piece in passage.pieces {
                    let here = bytes[piece.at..<(piece.at + piece.length)]
                    let there = text[piece.origin..<(piece.origin + piece.length)]
                    // A reference such as `&#32;`, or an escape of YAML, stands for its character.
                    let isSpelled = there.first == UInt8(ascii: "&") || there.first == UInt8(ascii: "\\")
                    guard here == there || isSpelled, lines.line(of: piece.origin) == piece.line else {
                        Issue.record("seed \(seed): \(passage)")
                        return
                    }
                    for index in piece.at..<(piece.at + piece.length) { covered[index] = true }
                }
                for (byte, isCovered) in zip(bytes, covered) where !isCovered && byte != 0x0A {
                    Issue.record("seed \(seed): no place for a letter of \(passage)")
                    return
                }
            }
        }
    }

    @Test func `a word of a paragraph is found in its line`() throws {
        let text = "---\ntitle: A\n---\n\n## Notes\n\nOne \\*two\\* **three\nfour** &amp; [five](u).\n"
        let passage = try #require(read(text).sections.first?.paragraphs.first)
        #expect(passage.text == "One *two* three four & five.")
        #expect(words(passage, text) == ["One", "two", "three", "four", "five"])
        #expect(passage.source(of: 16..<20)?.line == 8)
        #expect(passage.source(of: 10..<20).map { slice(text, $0) } == "three\nfour")
    }

    @Test func `a quote in a quote and a list in a list keep their places`() throws {
        let text =
            "## Notes\n\n> > deep *words*\n> > and more\nlazy\n\n- - inner item\n      goes on\n1. third\n"
        let paragraphs = try #require(read("---\n---\n" + text).sections.first?.paragraphs)
        #expect(paragraphs.map(\.text) == ["deep words and more lazy", "inner item goes on", "third"])
        for passage in paragraphs {
            #expect(words(passage, "---\n---\n" + text) == passage.text.split(separator: " ").map(String.init))
        }
    }

    @Test(arguments: [
        ("logline: Salt *and* road\n", "Salt and road"),
        ("logline: \"Salt \\\"and\\\" r\\u00F6ad\"\n", "Salt \"and\" röad"),
        ("logline: 'Salt ''and'' road'\n", "Salt 'and' road"),
        ("logline: >-\n  Salt\n  and road\n", "Salt and road"),
        ("logline: |\n  Salt and\n  road\n", "Salt and road"),
        ("logline: Salt\n  and\n  road\n", "Salt and road"),
    ])
    func `the logline has its places through every way to spell it`(_ yaml: String, _ expected: String) throws {
        let text = "---\n\(yaml)title: A\n---\n"
        let logline = try #require(read(text).film.logline)
        #expect(logline.text.trimmed == expected)
        #expect(words(logline, text).contains("Salt"))
        let road = words(logline, text).last
        #expect(road == "road" || road == "r\\u00F6ad")
    }

    @Test func `facts, credits and entries know their places`() throws {
        let text = """
            ---
            title: "Salt \\"Road\\""
            year: {value: 2019, confidence: 0.5}
            countries: [FR, BE]
            technical:
              sound: '5.1'
            credits:
              - director: Ana Ruiz
                label: Directed by
              - producer: [Li Wei, Jo Ann]
            cast:
              - Jean Petit: Noé
            awards:
              - festival: Port Film Days
                year: 2019
            ---

            """
        let kit = read(text)
        let film = kit.film
        #expect(slice(text, film.title?.source) == #"Salt \"Road\""#)
        #expect(film.title?.value == #"Salt "Road""#)
        #expect(slice(text, film.year?.source) == "2019")
        #expect(film.year?.confidence == 0.5)
        #expect(film.countries.map { slice(text, $0.source) } == ["FR", "BE"])
        #expect(slice(text, film.technical.sound?.source) == "5.1")
        #expect(
            kit.credits.map { slice(text, $0.name.source) } == ["Ana Ruiz", "Li Wei", "Jo Ann", "Jean Petit"])
        #expect(kit.credits.map { $0.source?.line } == [8, 10, 10, 12])
        #expect(slice(text, kit.credits[3].character?.source) == "Noé")
        #expect(kit.awards[0].source?.line == 14)
    }

    @Test func `sections, exchanges, works and notes know their places`() throws {
        let text = """
            ---
            title: A
            ---

            ## Interview

            **Why salt[^1]?**

            **Ana:** It keeps.

            ## Filmography

            - 2013 – *First Steps* (*Premiers pas*), 12 min

            [^1]: Sodium.

            """
        let kit = read(text)
        #expect(kit.sections.map { $0.source?.line } == [5, 11])
        let exchange = kit.sections[0].exchanges[0]
        #expect(slice(text, exchange.source) == "**Why salt[^1]?**\n\n**Ana:** It keeps.")
        #expect(slice(text, exchange.speaker?.source) == "Ana")
        #expect(slice(text, exchange.answer[0].source) == "It keeps.")
        let work = kit.sections[1].works[0]
        #expect(slice(text, work.title.source) == "First Steps")
        #expect(slice(text, work.originalTitle?.source) == "Premiers pas")
        #expect(slice(text, work.year?.source) == "2013")
        #expect(slice(text, work.runningTime?.source) == "12")
        #expect(slice(text, kit.footnotes[0].source) == "[^1]: Sodium.")
        #expect(slice(text, kit.footnotes[0].anchor?.source) == "salt")
    }

    @Test func `the front matter's facts are claims of the sheet`() {
        let kit = read("---\ntitle: Salt\nyear: 2019\ncredits:\n  - director: Ana Ruiz\n---\n")
        #expect(kit.claims.map(\.fact) == [.title, .year, .director])
        #expect(kit.claims.allSatisfy { $0.origin == .sheet && $0.source != nil })
    }

    private func read(_ text: String) -> PressKit { KitFile.read(Array(text.utf8), file: "kit.md").kit }

    private func slice(_ text: String, _ source: SourceSpan?) -> String? {
        source.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    }

    /// Every word of the passage as it stands in the file.
    private func words(_ passage: Passage, _ text: String) -> [String] {
        DossierText.words(of: passage.text).compactMap { slice(text, passage.source(of: $0.range)) }
    }
}
