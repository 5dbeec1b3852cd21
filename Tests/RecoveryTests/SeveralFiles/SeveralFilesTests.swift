import DossierKit
import DossierManuscript
import DossierRecovery
import Testing

@Suite struct SeveralFilesTests {
    private static let first = """
        SLACK WATER

        SYNOPSIS

        A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.

        INTERVIEW WITH IDA BRENNER

        How did the film begin?

        It began with a boat that nobody wanted to buy, and with a man who would not sell it to me.
        """
    private static let second = """
        Why did you shoot in winter?

        Because the river is only quiet then, and because the hotel was cheap until the end of March.

        CREW

        Director: Ida Brenner
        Editor: Tom Halvarsen
        Running time: 93 minutes
        """

    private func kit(_ texts: (name: String, text: String)...) -> PressKit {
        Recovery.recover(texts.map { Leaflet.plain($0.text, file: $0.name) })
    }

    @Test func `an interview goes on in the next file`() throws {
        let kit = kit(("one.txt", Self.first), ("two.txt", Self.second))
        let interview = try #require(kit.sections.first { $0.kind == .interview })
        #expect(
            interview.exchanges.map(\.question.text) == [
                "How did the film begin?", "Why did you shoot in winter?",
            ])
        #expect(interview.exchanges.map { $0.question.source?.file } == ["one.txt", "two.txt"])
    }

    @Test func `each place counts in its own file`() throws {
        let kit = kit(("one.txt", Self.first), ("two.txt", Self.second))
        let editor = try #require(kit.credits.first { $0.role == .editor }?.name.source)
        #expect(editor.file == "two.txt")
        #expect(editor.line == 8)
        let text = Array(Self.second.utf8)
        #expect(String(decoding: text[editor.range], as: UTF8.self).contains("Tom Halvarsen"))
        for passage in kit.passages {
            let source = try #require(passage.source)
            let own = Array((source.file == "one.txt" ? Self.first : Self.second).utf8)
            for piece in passage.pieces {
                let printed = String(decoding: own[piece.origin..<(piece.origin + piece.length)], as: UTF8.self)
                let said = Array(passage.text.utf8)[piece.at..<(piece.at + piece.length)]
                #expect(printed == String(decoding: said, as: UTF8.self))
            }
        }
    }

    @Test func `one file alone is read as before`() {
        #expect(kit(("one.txt", Self.first)) == Recovery.recover(Leaflet.plain(Self.first, file: "one.txt")))
    }

    /// Pages and plain text are different kinds of paper, and are read apart.
    private func joined(_ text: String, _ page: String) -> PressKit {
        Recovery.recover([Leaflet.plain(text, file: "a.txt"), Leaflet.printed(page, file: "b.pdf")])
    }

    @Test func `what two files say alike is said once`() {
        let kit = joined(
            Self.first + "\n\nCREW\n\nDirector: Ida Brenner\n",
            Self.first + "\n\nCREW\n\nDirector: Ida Brenner\n")
        #expect(kit.sections.count { $0.kind == .synopsis } == 1)
        #expect(kit.credits.count { $0.role == .director } == 1)
    }

    @Test func `two synopses that differ are both kept`() {
        let other =
            "SLACK WATER\n\nSYNOPSIS\n\nA widow waits for a ferry which has been laid up since the flood and will not come."
        let kit = joined(Self.first, other)
        #expect(kit.sections.filter { $0.kind == .synopsis }.map { $0.source?.file } == ["a.txt", "b.pdf"])
    }

    @Test func `of contradicting facts one wins, and both are claimed`() {
        let kit = joined(
            Self.first + "\n\nTECHNICAL DETAILS\n\nRunning time: 93 minutes\nYear: 2024\n",
            "SLACK WATER\n\nTECHNICAL DETAILS\n\nRunning time: 97 minutes\nYear: 2024\n")
        #expect(kit.film.runningTime?.value == 93)
        #expect(Set(kit.claims.filter { $0.fact == .runningTime }.map(\.value)) == ["93", "97"])
    }

    @Test func `no files hold no kit`() {
        #expect(Recovery.recover([Manuscript]()) == PressKit())
    }
}
