import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct TurnMarkTests {
    @Test(arguments: ["_", ">", "•", "→", "■"])
    func `a mark before each question is no part of it`(mark: String) {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH ADA QUILL

            \(mark) Why a ferry, of all the boats
            that there are?

            Because it always comes back. Nothing else that floats is expected to, and nobody
            on the quay looks up when it does.

            \(mark) The widow says almost nothing. How
            did you write her?

            By the hour. She looks at the clock, and the clock knows what she means by it, which is
            more than I did when we began.

            \(mark) And the harbour?

            It is my brother's. He moved all the nets for us and put them back in the wrong order, so
            that the fishermen would have something to talk about.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Why a ferry, of all the boats that there are?",
                "The widow says almost nothing. How did you write her?", "And the harbour?",
            ])
        #expect(kit.exchanges.allSatisfy { $0.answer.count == 1 })
    }

    @Test func `in plain text the side on which the questions stand tells them`() {
        let kit = Leaflet.kit(
            """
            INTERVIEW WITH ADA QUILL

            Why a ferry?
                Because it always comes back. Nothing else that floats is expected to.
                Nobody looks up when it does.
            The widow says almost nothing.
                By the hour. She looks at the clock, and the clock knows.
            And the harbour?
                It is my brother's. He moved all the nets for us.
            What does the ferry carry?
                Letters, and one goat.
                The goat gets off on Thursdays.
            Did he mind?
                Not the nets.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Why a ferry?", "The widow says almost nothing.", "And the harbour?",
                "What does the ferry carry?", "Did he mind?",
            ])
        #expect(kit.exchanges.last?.answer.map(\.text) == ["Not the nets."])
    }
}
