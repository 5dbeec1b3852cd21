import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct InterviewShapeTests {
    static let start = """
        *SYNOPSIS

        A ferry leaves the harbour every evening and nobody has ever seen it arrive at the other shore.

        """

    @Test func `an interview is known by its shape where a quotation heads it`() {
        let kit = Typescript.kit(
            Self.start + """
                *“NOBODY WAITS FOR A FERRY”

                Vera Lund lives above the harbour. We met her there in the spring.

                *Where did the ferry come from?
                From an advertisement in the paper that nobody else had answered. I rang them the same night.

                *Tell us about the fog.
                It was there before us, and it was the only one of us that the harbour master liked.

                *And the sound?
                There is an engine in every scene. The producer said that it was in tune with the film.
                """)
        #expect(kit.sections(.interview).count == 1)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Where did the ferry come from?", "Tell us about the fog.", "And the sound?",
            ])
    }

    @Test func `a text with questions in it is no interview`() {
        let kit = Typescript.kit(
            Self.start + """
                *“NOBODY WAITS FOR A FERRY”

                Why does anybody build a ferry? The harbour had two already, and one of them was never used.
                Who was going to pay for it? In the end the town did, and the town has not forgotten it.
                Was it worth the money? The old men on the quay say that it was, and laugh when they say so.
                """)
        #expect(kit.sections(.interview).isEmpty)
        #expect(kit.exchanges.isEmpty)
    }

    @Test func `a pull quote set like a heading does not cut an interview`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            /Where did the ferry come from?
            From an advertisement in the paper that nobody else had answered. I rang them the same night.

            /And the fog?
            It was there before us, and it was the only one of us that the harbour master liked.

            *“The only one of us that the harbour master liked”

            /And the sound?
            There is an engine in every scene. The producer said that it was in tune with the film.

            /Was there a storm at all?
            There were two of them, and we had insured ourselves against one. It was the other one that came.
            """)
        #expect(kit.sections(.interview).count == 1)
        #expect(kit.exchanges.count == 4)
        #expect(!kit.exchanges.contains { $0.answer.contains { $0.text.contains("“The only") } })
    }

    @Test func `initials that a bracket explains speak without a colon`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW

            With Vera Lund (VL) and Inga Moe (IM) spoke Ole Ras in the harbour.

            How do you find a ferry?

            VL Nobody finds a ferry. You wait for it, and then you buy it from whoever comes with it.

            Were you on board from the first day?

            IM I was on board before her. I had come with the engine, and nobody had asked me to leave.

            And who has it now?

            VL The town. It lies in the harbour and is painted every spring by the fire brigade.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "How do you find a ferry?", "Were you on board from the first day?", "And who has it now?",
            ])
        #expect(kit.exchanges.first?.answer.first?.text.hasPrefix("Nobody finds a ferry.") == true)
        #expect(kit.exchanges.map { $0.speaker?.value } == ["Vera Lund", "Inga Moe", "Vera Lund"])
    }
}
