import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

/// Which words are looked up, and what is said of them.
struct SpellingTests {
    private static let words: Set<String> = [
        "harbour", "keeper", "director", "coast", "coats", "photographs", "waits", "walks",
    ]

    private func reports(_ kit: PressKit, _ lexicon: Lexicon = .having(words)) -> [String] {
        CheckRegistry.run(on: kit, lexicon: lexicon).filter { $0.code == "text/misspelled-word" }.map(\.text)
    }

    @Test(arguments: [
        ("The harbour is old. The harbour sleeps. No harobur is dark.", ["harobur"]),
        ("The harbour is old. The harbour sleeps. No habour is dark.", ["habour"]),
        ("The harbour is old. The harbour sleeps. No harrbour is dark.", ["harrbour"]),
        // Written twice, it is somebody's word.
        ("The harbour is old. The harbour sleeps. A harobur is a harobur.", []),
        // The other stands once: not often enough for a short word.
        ("The harbour is old. No harobur is dark.", []),
        ("She took photographs, and the phtographs were lost.", ["phtographs"]),
        ("The harbour was painted by the harbuor Greta Halvar.", ["harbuor"]),
        ("She was a driector of plays.", ["driector"]),
        // Known to the dictionary, however near.
        ("The coast is long. The coast is wet. No coats are dry.", []),
        // A name, a compound, an address.
        ("The harbour is old. The harbour sleeps. He came from Harobur.", []),
        ("The harbour is old. The harbour sleeps. A harobur-like place.", []),
        ("The harbour is old. The harbour sleeps. Write to info@harobur.example today.", []),
        // Another ending is another form.
        ("The keeper waits. The keeper walks. Two keepers wait.", []),
    ])
    func `a word that stands once beside its twin`(_ text: String, _ expected: [String]) {
        #expect(reports(PressKit(text)) == expected)
    }

    @Test func `without a dictionary of the language nothing is said`() {
        let text = "The harbour is old. The harbour sleeps. No harobur is dark."
        #expect(reports(PressKit(text), .none).isEmpty)
        #expect(reports(PressKit(text, language: "fr")).isEmpty)
        #expect(reports(PressKit(text, language: nil)).isEmpty)
    }

    @Test func `a dictionary that has neither word settles nothing`() {
        let text = "The harbour is old. The harbour sleeps. No harobur is dark."
        #expect(reports(PressKit(text), .having([])).isEmpty)
    }

    @Test func `a kit without a doubt asks nothing, and many are asked at once`() {
        let quiet = Lexicon { _, _ in
            Issue.record("nothing is to be asked")
            return nil
        }
        #expect(reports(PressKit("The keeper waits on the coast."), quiet).isEmpty)
        let all = (0..<2_000).map { "lamp\(letters($0))nost lamp\(letters($0))nost lamp\(letters($0))mnost" }
        let bounded = Lexicon { asked, _ in
            #expect(asked.count <= 400)
            return []
        }
        #expect(reports(PressKit(all.joined(separator: ". ")), bounded).isEmpty)
    }

    private func letters(_ number: Int) -> String {
        String(
            String.UnicodeScalarView(
                [number % 26, number / 26 % 26, number / 676].map { Unicode.Scalar(UInt8(97 + $0)) }))
    }

    @Test func `the names of a kit are words of its own`() {
        let kit = PressKit("The harbour is old. The harbour sleeps. No harobur is dark.").with(
            (.director, "Ida harobur"))
        #expect(reports(kit).isEmpty)
    }
}
