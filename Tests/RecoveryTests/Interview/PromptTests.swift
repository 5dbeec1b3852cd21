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

    @Test func `a statement whose words the answer takes up is a prompt where nothing marks the questions`() {
        let kit = Typescript.plain(
            """
            INTERVIEW WITH ODILE MARCHAND
            How did you find the lock, and who told you that it was still in use after all these years?
            By walking along the river until it stopped, which took me most of a week, and by asking people who
            did not want to be asked. The keeper was the last of them.
            Bruno Lacaze plays him almost without a word.
            Bruno had lost his voice the week before. We wrote the part again, on the train, with everything that
            he could still do with his hands.
            Was there ever a moment when you wanted to stop?
            Every evening, when the water was let out and the fish lay there looking at us as if we knew more
            than they did.
            What will you do next?
            I will learn to swim, I think, because the next one is about a lighthouse and a man who keeps it.
            """)
        #expect(
            kit.exchanges.map(\.question.text).contains("Bruno Lacaze plays him almost without a word."))
        #expect(kit.exchanges.count == 4)
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
