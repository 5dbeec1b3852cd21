import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct RunningCreditsTests {
    private func credits(_ list: String, heading: String = "CREW") -> [Credit] {
        Typescript.plain("\(heading)\n\n\(list)\n").credits
    }

    private func names(_ role: Role, _ credits: [Credit]) -> [String] {
        credits.filter { $0.role == role }.map(\.name.value)
    }

    @Test func `a crew may run over several lines with slashes between`() {
        let found = credits(
            """
            Kamera Ruth van der Elst / Schnitt Ole Thams /
            Ton Inga Moe / Musik Trio Kraut und Rüben / Kostüm
            Ada ter Borg, Finn Kelly / Maske Lore Amrain
            """, heading: "STAB")
        #expect(names(.cinematographer, found) == ["Ruth van der Elst"])
        #expect(names(.editor, found) == ["Ole Thams"])
        #expect(names(.composer, found) == ["Trio Kraut und Rüben"])
        #expect(names(.costumeDesigner, found) == ["Ada ter Borg", "Finn Kelly"])
        #expect(names(.makeUp, found) == ["Lore Amrain"])
    }

    @Test func `dots and bars part a run of credits as well`() {
        let found = credits("Image Jeanne Morel · Montage Paul Rive · Son Anne Le Gall · Décors Luc Orme")
        #expect(names(.cinematographer, found) == ["Jeanne Morel"])
        #expect(names(.productionDesigner, found) == ["Luc Orme"])
    }

    @Test func `a label in small letters that nobody knows ends where the name begins`() {
        let found = credits(
            """
            director Ada Quill • producer Ben Hale • camera Cora Lind • lobster wrangler Dan Moss
            • film editor Eva Nord • music Finn Oake • played by The Quay Band
            """)
        #expect(names(.editor, found) == ["Eva Nord"])
        #expect(names(.other, found) == ["Dan Moss", "The Quay Band"])
        #expect(found.first { $0.name.value == "Dan Moss" }?.label == "lobster wrangler")
    }

    @Test func `beside a known label stands who did it, whatever the name looks like`() {
        let found = credits(
            """
            Director\tSiobhán Mac an Rí
            Editor\tAriadna Soler i Puig
            Music\tLumen
            Composer\tDai ap Hywel
            """)
        #expect(names(.director, found) == ["Siobhán Mac an Rí"])
        #expect(names(.editor, found) == ["Ariadna Soler i Puig"])
        #expect(names(.composer, found) == ["Lumen", "Dai ap Hywel"])
    }

    @Test func `a surname that is only begun goes on in the next line`() {
        let found = credits(
            """
            Executive producers\tLady Ada Quill, Seán Ó
            \tRuairc, Ben Hale
            """)
        #expect(names(.executiveProducer, found) == ["Lady Ada Quill", "Seán Ó Ruairc", "Ben Hale"])
    }

    @Test func `a sentence names the house that distributes in some countries`() {
        let found = credits(
            """
            Director\tAda Quill
            Editor\tBen Hale

            Distributed in the UK and Ireland by Anchor & Rope Releasing.
            """)
        #expect(names(.distributor, found) == ["Anchor & Rope Releasing"])
    }

    @Test func `where a house is, is no house`() {
        let found = credits(
            """
            Regie\tRuth Elst
            Schnitt\tOle Thams

            Eine Produktion der Seezeichen Film GmbH, Husum, in Koproduktion mit Alpenglühn Film, Linz.
            """, heading: "STAB")
        #expect(names(.productionCompany, found) == ["Seezeichen Film GmbH"])
        #expect(names(.coProductionCompany, found) == ["Alpenglühn Film"])
    }

    @Test func `a documentary has no cast but those who are seen in it`() {
        let kit = Typescript.plain(
            """
            NEBELHORN
            Ein Dokumentarfilm von Ruth Elst

            STAB

            Regie Ruth Elst
            Mit Ole Thams, Inga Moe und Ada Borg
            """)
        #expect(names(.participant, kit.credits) == ["Ole Thams", "Inga Moe", "Ada Borg"])
        #expect(names(.cast, kit.credits).isEmpty)
    }

    @Test func `Gaelic, Welsh and Arabic names are names`() {
        for name in [
            "Sorcha Mac an Rí", "Dai ap Hywel", "Liam Ó hEithir", "Nuala Mac an tSaoir", "Omar al-Rashid",
        ] {
            #expect(NameText.isPerson(name), "\(name)")
        }
        for text in ["Anna an Bord", "Jane iPhone", "the al-Rashid"] {
            #expect(!NameText.isPerson(text), "\(text)")
        }
    }

    @Test func `an article behind a whole name is no part of it`() {
        let runs = NameRuns.all(in: Array("Dann hat Zita Kolb-Hajdu den Ton abgeschaltet.".utf8))
        #expect(runs.map(\.text) == ["Zita Kolb-Hajdu"])
        let other = NameRuns.all(in: Array("Then Jan van der Elst and Mara den Hartog left.".utf8))
        #expect(other.map(\.text) == ["Then Jan van der Elst", "Mara den Hartog"])
    }

    @Test func `a row of roles stands above columns of names`() {
        let found = credits(
            """
            Directed by\tProduced by\tWritten by
            Vera Lund\tLiv Strand\tTom Dale
            """)
        #expect(names(.director, found) == ["Vera Lund"])
        #expect(names(.producer, found) == ["Liv Strand"])
        #expect(names(.writer, found) == ["Tom Dale"])
    }

    @Test func `a sentence behind a house labels the next`() {
        let found = credits(
            """
            Produktionsbolag: Ankar Film AB. I samproduktion med Film i Norr och Rep Pictures.
            Distributör: Nordsken Film.
            Klipp: Ruth Elst
            """, heading: "FILMTEAM")
        #expect(names(.productionCompany, found) == ["Ankar Film AB."])
        #expect(names(.coProductionCompany, found) == ["Film i Norr", "Rep Pictures"])
        #expect(names(.distributor, found) == ["Nordsken Film"])
    }

    @Test func `one house with and without its legal form is one`() {
        let kit = Typescript.plain(
            """
            SEEZEICHEN FILM zeigt

            NEBELHORN
            Ein Film von Ruth Elst

            STAB

            Regie: Ruth Elst
            Schnitt: Ole Thams
            Produktionsfirma: Seezeichen Film GmbH
            """)
        #expect(names(.productionCompany, kit.credits).count == 1)
    }

    @Test func `others are nobody`() {
        #expect(CastList.withoutOthers("Ole Ras m.fl.") == "Ole Ras")
        #expect(CastList.withoutOthers("Jan Lis i in.") == "Jan Lis")
        #expect(CastList.withoutOthers("Etcheverry") == "Etcheverry")
    }

    @Test func `names may stand between their label in two languages`() {
        let found = credits(
            """
            Image\tOlaf Thams\tCinematography
            Scénario\tTom Dale\tScreenplay
            \tUna Fell
            """)
        #expect(names(.cinematographer, found) == ["Olaf Thams"])
        #expect(names(.writer, found) == ["Tom Dale", "Una Fell"])
    }
}
