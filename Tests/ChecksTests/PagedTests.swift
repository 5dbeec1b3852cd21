import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

/// What only a source with pages, or with several places for a fact, can break.
struct PagedTests {
    /// A kit of pages of lines; a line `# …` is a heading of a section of its own with the lines below it.
    private func kit(_ pages: [String]) -> (kit: PressKit, texts: SourceTexts) {
        var kit = PressKit()
        kit.language = "en"
        var offset = 0
        var number = 0
        var starts: [Int] = []
        for (page, text) in pages.enumerated() {
            starts.append(number + 1)
            for line in text.split(separator: "\n") {
                number += 1
                let span = SourceSpan(
                    file: "kit.pdf", page: page + 1, line: number, range: offset..<offset + line.utf8.count)
                if line.hasPrefix("# ") {
                    var section = Section(.notes, heading: Found(String(line.dropFirst(2)), source: span))
                    section.source = span
                    kit.sections.append(section)
                } else if !kit.sections.isEmpty {
                    let piece = Passage.Piece(
                        at: 0, length: line.utf8.count, origin: offset, line: number, page: page + 1)
                    kit.sections[kit.sections.count - 1].paragraphs.append(
                        Passage(String(line), source: span, pieces: [piece]))
                }
                offset += line.utf8.count + 1
            }
        }
        let text = pages.joined(separator: "\n")
        return (kit, SourceTexts("kit.pdf", SourceText(Array(text.utf8), pageStarts: starts)))
    }

    private let body = [
        "# The lamp\nIt is lit.", "# The boat\nIt is sunk.", "# The sea\nIt stays, see page 3.",
    ]

    @Test func `contents that name another page than the rest are reported, an offset of all is not`() {
        for (numbers, expected) in [
            ([2, 3, 4], []), ([1, 2, 3], []), ([2, 3, 5], ["The sea 5"]), ([2, 3], []),
        ] {
            let names = ["The lamp", "The boat", "The sea"]
            let contents = zip(names, numbers).map { "\($0) \($1)" }.joined(separator: "\n")
            let made = kit([contents] + body)
            #expect(
                made.kit.found(texts: made.texts).filter { $0.code == "kit/contents-mismatch" }.map(\.text)
                    == expected)
        }
    }

    @Test func `a reference beyond the last page is reported`() {
        let made = kit(["Lanterns"] + body)
        #expect(made.kit.found(texts: made.texts).allSatisfy { $0.code != "kit/dead-reference" })
        let short = kit([body[0] + "\n" + body[1], "# The sea\nIt stays, see page 3."])
        #expect(
            short.kit.found(texts: short.texts).filter { $0.code == "kit/dead-reference" }.map(\.text) == [
                "see page 3"
            ])
    }

    @Test(arguments: [
        ([["IE", "FR"], ["IE", "FR"]], []), ([["FR", "IE"], ["IE", "FR"]], [Severity.note]),
        ([["IE"], ["IE", "FR"]], [.note]), ([["IE", "DE"], ["IE", "FR"]], [.warning]), ([["IE", "FR"]], []),
    ])
    func `countries of cover and sheet`(_ places: [[String]], _ expected: [Severity]) {
        var kit = PressKit("x")
        for (place, codes) in places.enumerated() {
            for (index, code) in codes.enumerated() {
                let start = place * 100 + index * 5
                kit.claims.append(
                    Claim(
                        .country, value: code, text: code, origin: place == 0 ? .cover : .sheet,
                        source: SourceSpan(file: "kit.pdf", line: place * 10 + 1, range: start..<start + 2)))
            }
        }
        #expect(kit.found().filter { $0.code == "film/country-mismatch" }.map(\.severity) == expected)
    }

    @Test(arguments: [("2.39", "2.35", 0), ("1.85", "2.39", 1), ("1.77", "1.85", 0), ("odd", "1.85", 0)])
    func `ratios of cover and sheet`(_ cover: String, _ sheet: String, _ count: Int) {
        var kit = PressKit("x")
        for (index, ratio) in [cover, sheet].enumerated() {
            kit.claims.append(
                Claim(
                    .aspectRatio, value: ratio, text: ratio, origin: index == 0 ? .cover : .sheet,
                    source: SourceSpan(file: "kit.pdf", line: index + 1, range: index * 9..<index * 9 + 4)))
        }
        #expect(kit.found().count { $0.code == "film/format-mismatch" } == count)
    }

    @Test func `an answer that the reading lost is no answer that the kit lacks`() {
        let text = "Why the lamp?\nKeeper: I found it.\nAnd the boat?\nIt was there."
        var kit = PressKit()
        func passage(_ range: Range<Int>, _ line: Int, _ words: String) -> Passage {
            Passage(
                words, source: SourceSpan(file: "kit.txt", line: line, range: range),
                pieces: [.init(at: 0, length: range.count, origin: range.lowerBound, line: line)])
        }
        var section = Section(.interview)
        section.exchanges = [
            Exchange(question: passage(0..<13, 1, "Why the lamp?")),
            Exchange(
                question: passage(34..<47, 3, "And the boat?"), answer: [passage(48..<61, 4, "It was there.")]),
            Exchange(question: Passage("And now?"), answer: [Passage("Now it is dark.")]),
        ]
        kit.sections = [section]
        #expect(kit.found(texts: SourceTexts("kit.txt", SourceText(Array(text.utf8)))).isEmpty)
        #expect(kit.found().map(\.code) == ["interview/unanswered-question"])
    }
}
