import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct NumberedTurnTests {
    private let first = """
        #THE SALT ROAD
        #Interview with Edna Marlowe
        1. Why salt, of all things?
        Because it keeps¹ what one forgets, and because nobody has ever fallen in love with it on the screen before.
        2. Ada Quill hardly speaks.
        She speaks to the mule.² The mule was the better listener of the two of us, and it never asked what comes next.
        3. And the toll house?
        It stands, as everything does up there that nobody needs, and it was cold enough to keep the sound man awake.
        """

    @Test func `counted questions are no notes, and the notes are none of the questions`() {
        let found = FlowingText.kit(
            first + "\n#Notes\n¹ Salt was taxed until the year of the flood.\n² A jenny, to be exact about her."
        )
        #expect(
            found.exchanges.map(\.question.text) == [
                "Why salt, of all things?", "Ada Quill hardly speaks.", "And the toll house?",
            ])
        #expect(found.footnotes.map(\.marker) == ["1", "2"])
        #expect(found.footnotes.first?.text.text.hasPrefix("Salt was taxed") == true)
    }

    @Test func `a second interview goes on counting`() {
        let found = FlowingText.kit(
            first + """

                #Three questions for Ada Quill
                4. Was it cold?
                Only in the mornings, and at noon, and at night, and in the car that was to take us home from there.
                5. And the mule?
                She has an agent now, and her own chair, and I hear that she has been offered something by the sea.
                6. Will you go back?
                I have left a glove there.
                """)
        #expect(
            found.exchanges.map(\.question.text).suffix(3) == [
                "Was it cold?", "And the mule?", "Will you go back?",
            ])
    }

    @Test func `numbered notes at the end that ask nothing stay notes`() {
        let found = Leaflet.kit(
            """
            SYNOPSIS

            A toll house1 stands on the pass and a mule2 stands in it, and neither of them has been paid since the flood3.

            1. A house where carts were weighed.
            2. A jenny, to be exact about her.
            3. That of the year in which the railway came.
            """)
        #expect(found.footnotes.count == 3)
    }
}
