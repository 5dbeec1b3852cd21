import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct AwardSentenceTests {
    private func awards(_ text: String, heading: String) -> [Award] {
        Typescript.plain("\(heading)\n\n\(text)\n").awards
    }

    @Test func `prizes told in a sentence each have their festival`() {
        let found = awards(
            """
            O filme recebeu o prêmio do público no Festival de Paraty de 2031 e o prêmio de melhor direção na Mostra de Ilhéus.
            """, heading: "PRÊMIOS")
        #expect(found.map(\.festival) == ["Festival de Paraty", "Mostra de Ilhéus"])
        #expect(found.map(\.year) == [2031, nil])
        #expect(found.map(\.award) == ["prêmio do público", "prêmio de melhor direção"])
    }

    @Test func `a prize may stand behind its festival`() {
        let found = awards(
            """
            The film opened at the Harbour Film Festival 2031, where it went home with the Golden Oar Award.
            """, heading: "AWARDS")
        #expect(found.map(\.festival) == ["Harbour Film Festival"])
        #expect(found.first?.award?.hasSuffix("Golden Oar Award") == true)
    }

    @Test func `a sentence without a festival tells of no prize`() {
        let found = awards(
            "Everybody on the quay says that the director deserves a prize for her patience.", heading: "AWARDS"
        )
        #expect(found.isEmpty)
    }
}
