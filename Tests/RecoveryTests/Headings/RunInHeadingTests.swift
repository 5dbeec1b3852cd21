import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct RunInHeadingTests {
    @Test func `a heading may stand at the beginning of its text`() {
        let kit = Typescript.plain(
            """
            THE LOCK KEEPER

            Logline: A keeper of locks loses the only key to the river that runs behind her house.

            Synopsis: Every morning Odile opens the gates for boats that nobody has seen.

            One day she leaves them shut, and the village finds out what was on board.

            DIRECTOR'S STATEMENT – I have been afraid of water since my uncle taught me how to row.
            """)
        #expect(kit.sections.map(\.kind) == [.logline, .synopsis, .statement])
        #expect(kit.sections(.synopsis).first?.heading?.value == "Synopsis")
        #expect(
            kit.sections(.synopsis).first?.paragraphs.map(\.text) == [
                "Every morning Odile opens the gates for boats that nobody has seen.",
                "One day she leaves them shut, and the village finds out what was on board.",
            ])
        #expect(
            kit.sections(.statement).first?.paragraphs.map(\.text) == [
                "I have been afraid of water since my uncle taught me how to row."
            ])
    }

    @Test func `a label before a name opens no text`() {
        let kit = Typescript.plain(
            """
            SYNOPSIS

            Every morning Odile opens the gates for boats that nobody has seen.

            CREW

            Story: Odile Marchand and Bengt Asplund after a tale by Rosa Quint of Ghent
            Music: Rosa Quint
            """)
        #expect(kit.sections(.synopsis).count == 1)
        #expect(kit.credits.contains { $0.role == .composer && $0.name.value == "Rosa Quint" })
    }
}
