import DossierKit
import DossierRecovery
import Testing

@Suite struct CoverCreditsTests {
    private func names(_ role: Role, _ kit: PressKit) -> [String] {
        kit.credits.filter { $0.role == role }.map(\.name.value)
    }

    private func italian(_ cover: String) -> PressKit {
        Leaflet.kit(
            """
            \(cover)

            SINOSSI
            Una rilegatrice attraversa un fiume che non è sulla sua mappa e scopre sull’altra riva che è in ritardo.
            Nella città l’aspettano dall’inverno con gli altri per la lettura della lettera che lei ha perduto.
            """)
    }

    @Test func `two houses joined by "with" present a film together`() {
        let kit = italian(
            "ORSO FILM con FARO MEDIA\npresentano\n\nIL PONTE DI CARTA\n\nun film di Bruno Neri")
        #expect(names(.productionCompany, kit) == ["Orso Film", "Faro Media"])
    }

    @Test func `names parted by a wide gap are several`() {
        let kit = italian(
            "ORSO FILM presenta\n\nIL PONTE DI CARTA\n\nun film di Bruno Neri\n\ncon\nADA GALLI   MARIO PONTI")
        #expect(names(.cast, kit) == ["Ada Galli", "Mario Ponti"])
    }

    @Test func `a line of a role and names needs no gap on a cover`() {
        let kit = italian(
            "IL PONTE DI CARTA\n\nProdotto da Carla Rossi e Ugo Verdi\nUna produzione Orso Film e Palafitta\n"
                + "Un film di Bruno Neri")
        #expect(names(.producer, kit) == ["Carla Rossi", "Ugo Verdi"])
        #expect(names(.productionCompany, kit) == ["Orso Film", "Palafitta"])
    }

    @Test func `the address behind a company's name is no part of it`() {
        let kit = italian(
            "IL PONTE DI CARTA\n\nun film di Bruno Neri\n\ndistribuzione:\n"
                + "CORTE NUOVA DISTRIBUZIONE  via dei Pini 9, 20121 Milano  tel. 02 5550 1122")
        #expect(names(.distributor, kit) == ["Corte Nuova Distribuzione"])
    }

    @Test func `the list's form of a name stands for the declined one of the cover`() {
        let kit = Leaflet.kit(
            """
            Студия «Причал» представляет

            БУМАЖНЫЙ МОСТ

            фильм Анны Лесковой

            СИНОПСИС
            Переплётчица переходит реку, которой нет на её карте, и узнаёт на другом берегу, что она опоздала.
            В городе её ждали всю зиму, чтобы прочитать письмо, которое она потеряла по дороге в этот город.

            СЪЁМОЧНАЯ ГРУППА
            Режиссёр\tАнна Лескова
            Оператор\tПётр Вязов
            """)
        #expect(names(.director, kit) == ["Анна Лескова"])
    }

    @Test func `a word that opens a sentence is no part of a name`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS
            A bookbinder crosses a river that is not on her map, and finds on the far side that she is late.

            PRODUCTION NOTES
            The bridge was built first, and then the river was found. Then Vera Oakes, our script supervisor, said
            that it was the wrong one, and the whole crew of the film had to walk back to the village they came from.
            """)
        #expect(names(.scriptSupervisor, kit) == ["Vera Oakes"])
    }

    @Test func `"with" above names on a cover opens no list of the cast`() {
        let kit = Leaflet.kit(
            """
            MÉRIDIEN DISTRIBUTION
            présente

            LE VERGER DE VERRE

            UN FILM DE CLAIRE VASSEUR

            AVEC
            ANNA MOREL, PAUL DERRIEN ET LÉA SIMONET

            DISTRIBUTION
            MÉRIDIEN DISTRIBUTION
            12 rue des Lilas
            75011 Paris

            SYNOPSIS
            Une relieuse traverse un fleuve qui ne figure pas sur sa carte et découvre sur l’autre rive qu’elle est
            en retard. Dans la ville, on l’attend depuis le début de l’hiver avec les autres, pour la lecture.
            """)
        #expect(names(.cast, kit) == ["Anna Morel", "Paul Derrien", "Léa Simonet"])
        #expect(names(.distributor, kit) == ["Méridien Distribution"])
    }
}
