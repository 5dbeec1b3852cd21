import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct AwardTableTests {
    @Test func `the head of a table tells festivals from prizes`() {
        let awards = Typescript.plain(
            """
            AWARDS

            Year\tFestival\tAward
            2031\tHarbour Lights, Esch\tHonourable Mention
            2032\tPrix de la Rade\tGrand Oar
            """
        ).awards
        #expect(awards.map(\.festival) == ["Harbour Lights, Esch", "Prix de la Rade"])
        #expect(awards.map(\.year) == [2031, 2032])
        #expect(awards.map(\.award) == ["Honourable Mention", "Grand Oar"])
    }

    @Test func `a row without its festival goes on with the one above`() {
        let awards = Typescript.plain(
            """
            PREISE

            Festival\tJahr\tAuszeichnung
            Tage am Kai\t2031\tGoldener Anker
            Publikumspreis
            Nordlicht Husum\t2032\tBeste Kamera
            """
        ).awards
        #expect(awards.map(\.festival).first == "Tage am Kai")
        #expect(awards.map(\.award).contains("Beste Kamera"))
    }
}
