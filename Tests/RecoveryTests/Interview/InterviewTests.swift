import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct InterviewTests {
    @Test func `initials before a colon tell who speaks`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            *I. M.: Why a ferry?
            V. L.: Because it leaves. My father was a pilot.

            *I. M.: There is hardly any music.
            V. L.: There is an engine. The producer said that it was in tune.

            *I. M.: And the fog?
            V. L.: It was there before us.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Why a ferry?", "There is hardly any music.", "And the fog?",
            ])
        #expect(kit.sections(.biography).isEmpty)
    }

    @Test func `a name that comes back on a line of its own speaks and heads nothing`() {
        let kit = Typescript.plain(
            """
            Synopsis
            A ferry leaves the harbour every evening and nobody has seen it arrive.

            Vera Lund and Inga Moe in conversation with Ole Ras
            Why a ferry?
            VERA LUND
            Because it leaves. A boat that stays is a house.
            And the fog?
            INGA MOE
            It was there before us. Nobody paid it.
            You shot for two years.
            VERA LUND
            Two winters. The summers were too bright to see anything.
            What will you do now?
            INGA MOE
            Sleep. After that, a film about bread.
            """)
        #expect(kit.sections(.biography).isEmpty)
        #expect(kit.exchanges.count == 4)
        #expect(
            kit.exchanges.map { $0.speaker?.value } == ["Vera Lund", "Inga Moe", "Vera Lund", "Inga Moe"])
    }
}
