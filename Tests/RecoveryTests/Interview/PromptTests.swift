import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct PromptTests {
    @Test func `a statement to which the answer says yes is a prompt`() {
        let kit = Typescript.plain(
            """
            INTERVIEW WITH ODILE MARCHAND

            How did you find the lock?

            By walking along the river until it stopped, which took me most of a week.

            We hear the water long before we see it.

            Yes, that was the first thing we agreed on, before there was a script at all.

            What will you do next?

            I will learn to swim, I think, because the next one is about a lighthouse.
            """)
        #expect(kit.exchanges.count == 3)
    }

    @Test func `as many dashes as answers open questions`() {
        let kit = Typescript.plain(
            """
            INTERVIEW WITH ODILE MARCHAND

            – How did you find the lock?

            By walking along the river until it stopped, which took me most of a week.

            – We hear the water long before we see it.

            That was the first thing we agreed on, before there was a script at all.

            – What will you do next?

            I will learn to swim, I think, because the next one is about a lighthouse.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "How did you find the lock?", "We hear the water long before we see it.",
                "What will you do next?",
            ])
    }

    @Test func `names before the answers say who speaks`() {
        let kit = Typescript.plain(
            """
            CREW

            Production design: Bengt Asplund

            INTERVIEW WITH ODILE MARCHAND

            How did you find the lock?

            Odile Marchand: By walking along the river until it stopped, which took a week.

            Who built the gates?

            Bengt Asplund: I did, with my brothers, out of cardboard and old doors.

            Did they hold?

            Odile Marchand: They held until the last day, when nobody needed them.

            And the river?

            Bengt Asplund: The river was rented, and we gave it back as we had found it.
            """)
        #expect(
            kit.exchanges.map { $0.speaker?.value ?? "" } == [
                "Odile Marchand", "Bengt Asplund", "Odile Marchand", "Bengt Asplund",
            ])
    }

    @Test func `who put the questions stands behind a colon`() {
        let kit = Typescript.plain(
            """
            INTERVIEW WITH ODILE MARCHAND

            How did you find the lock?

            By walking along the river until it stopped, which took me most of a week.

            What will you do next?

            I will learn to swim, I think, because the next one is about a lighthouse.

            Questions: Rosa Quint
            """)
        #expect(kit.sections(.interview).first?.interviewers.map(\.value) == ["Rosa Quint"])
        #expect(kit.exchanges.count == 2)
    }
}
