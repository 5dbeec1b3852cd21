import DossierKit
import Testing

@testable import DossierRecovery

/// Notes in text that was torn out of its columns: no type, no blank lines.
@Suite struct NoteEndTests {
    private static let torn = """
        SYNOPSIS
        Every autumn the eel boats of the sound are
        drawn up, and every autumn one of them is
        missing. Brita Holm follows the rope1 to the
        other shore, where nobody has lived since the
        lamp went out.
        DIRECTOR’S STATEMENT
        I grew up with my back to the sea. My moth-
        er kept the shutters closed on that side, be-
        cause of the salt, she said.
        1Made of horsehair until the war, and of whatever was at hand after
        it.
        """

    @Test func `a note in the midst of a text ends with its paragraph, and the heading behind it opens a part`()
    {
        let kit = Leaflet.kit(
            Self.torn + """

                Q&A WITH BRITA HOLM
                Q: Why eels?
                A: Because they come back without being
                asked, and I never did.
                Q: And the lamp?
                A: It is in my kitchen now.
                Q: Did you find the boat?
                A: We found a boat.
                """)
        #expect(
            kit.footnotes.map(\.text.text) == [
                "Made of horsehair until the war, and of whatever was at hand after it."
            ])
        #expect(kit.exchanges.map(\.question.text) == ["Why eels?", "And the lamp?", "Did you find the boat?"])
    }

    @Test func `a paragraph goes on behind the note that cut it`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS
            Every autumn the eel boats of the sound are
            drawn up, and every autumn one of them is
            missing. Brita Holm follows the rope1 to the
            other shore, where nobody has lived since
            1Made of horsehair until the war, and of whatever was at hand after
            it.
            the lamp went out and the last of the pilots
            moved to town.
            """)
        let text = kit.sections(.synopsis).flatMap(\.paragraphs).map(\.text)
        #expect(text.count == 1)
        #expect(text.first?.contains("since the lamp went out") == true)
        #expect(kit.footnotes.count == 1)
    }

    @Test func `a note of several full lines stays whole`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS
            Every autumn the eel boats of the sound are
            drawn up, and every autumn one of them is
            missing. Brita Holm follows the rope1 alone.
            1Ropes of the sound were made of horsehair until the war. Whatever was at
            hand went into them after it, and so the town walked about in ropes of its
            own curtains.
            """)
        #expect(kit.footnotes.first?.text.text.hasSuffix("its own curtains.") == true)
    }
}
