import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct ReleaseLabelTests {
    @Test(arguments: [
        ("Premiere i Danmark: 13. marts 2031", "DK"), ("Dansk premiere: 13. marts 2031", "DK"),
    ])
    func `the label of a release says where`(_ row: String, _ country: String) {
        let kit = Typescript.plain(
            """
            SYNOPSIS

            Hver morgen åbner en slusevogter portene for både, som ingen har set, og venter på et brev.

            FAKTA

            Spilletid: 94 min.
            \(row)
            """)
        #expect(kit.film.releaseDates.map(\.date) == ["2031-03-13"])
        #expect(kit.film.releaseDates.map(\.country) == [country])
        #expect(kit.film.runningTime?.value == 94)
    }

    @Test func `two spaces part a label from its value`() {
        let kit = Typescript.plain(
            """
            TECHNICAL DETAILS
            Original title  Sadra Pomelaia
            Genre  drama
            Running time  1h 34m
            """)
        #expect(kit.film.originalTitle?.value == "Sadra Pomelaia")
        #expect(kit.film.genres.map(\.value) == ["drama"])
        #expect(kit.film.runningTime?.value == 94)
    }

    @Test func `each release has the country printed beside it, before the date or behind`() {
        let kit = Typescript.plain(
            """
            DE VEERDAM

            een film van Lotte Baar

            97 minuten | vanaf 3 mei 2031 in de bioscoop in Nederland | vanaf 9 mei 2031 in België
            """)
        #expect(kit.film.releaseDates.map(\.country) == ["NL", "BE"])
    }

    @Test func `a country and a date below a release are another one`() {
        let kit = Typescript.plain(
            """
            THE WEIR

            A film by Odile Marchand

            In cinemas: Ireland, 4 March 2031
            Malta, 9 March 2031
            """)
        #expect(kit.film.releaseDates.map(\.country) == ["IE", "MT"])
    }

    @Test func `letters with stops name a country`() {
        let kit = Typescript.plain(
            """
            THE WEIR

            A film by Odile Marchand

            Opens in U.S. theaters May 5, 2031
            """)
        #expect(kit.film.releaseDates.map(\.country) == ["US"])
    }
}
