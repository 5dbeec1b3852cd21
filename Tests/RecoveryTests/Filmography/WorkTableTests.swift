import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct WorkTableTests {
    private func works(_ rows: String) -> [Work] {
        Typescript.plain(
            """
            FILMOGRAPHY

            \(rows)
            """
        ).works
    }

    @Test func `the head of a table says what its columns hold`() {
        let works = works(
            """
            Jahr\tTitel\tFormat\tLänge
            2031\tNachtboot\tSpielfilm\t98 Min.
            2028\tDer Ballast\tKurzfilm\t12 Min.
            2025\tPeilung\tTV-Dokumentation
            """)
        #expect(works.map(\.title.value) == ["Nachtboot", "Der Ballast", "Peilung"])
        #expect(works.map(\.year?.value) == [2031, 2028, 2025])
        #expect(works.map(\.runningTime?.value) == [98, 12, nil])
        #expect(works.map(\.kind) == [.feature, .short, works.last?.kind])
    }

    @Test func `columns may stand in any order and bare numbers are minutes under their head`() {
        let works = works(
            """
            Title\tRole\tLength\tYear
            Night Boat\tDirector\t98\t2031
            Ballast\tEditor\t12\t2028
            """)
        #expect(works.map(\.title.value) == ["Night Boat", "Ballast"])
        #expect(works.map(\.year?.value) == [2031, 2028])
        #expect(works.map(\.runningTime?.value) == [98, 12])
        #expect(works.first?.note == "Director")
    }

    @Test func `rows of three cells and more need no head`() {
        let works = works(
            """
            2031\tBarque de nuit\tlong métrage\t98’
            2028\tLe Lest\tcourt métrage\t12’
            """)
        #expect(works.map(\.title.value) == ["Barque de nuit", "Le Lest"])
        #expect(works.map(\.kind) == [.feature, .short])
        #expect(works.map(\.runningTime?.value) == [98, 12])
    }

    @Test func `the original title has a column of its own`() {
        let works = works(
            """
            Year\tOriginal title\tTitle
            2031\tNattbåten\tThe Night Boat
            2028\tBarlast\tBallast
            """)
        #expect(works.map(\.title.value) == ["The Night Boat", "Ballast"])
        #expect(works.map(\.originalTitle?.value) == ["Nattbåten", "Barlast"])
    }

    @Test func `a row of ordinary words is no head`() {
        func cell(_ text: String) -> Cell { Cell(text: text, range: 0..<text.utf8.count, line: 0) }
        #expect(
            TableHead.columns([cell("Año"), cell("Título"), cell("Duración")]) == [.year, .title, .runningTime])
        #expect(TableHead.columns([cell("Réalisation"), cell("Jeanne Morel")]) == nil)
        #expect(TableHead.columns([cell("Title")]) == nil)
        #expect(TableHead.columns([cell("Titel"), cell("Titel")]) == nil)
        #expect(TableHead.columns([cell("Year / Année"), cell("Title / Titre")]) == [.year, .title])
    }

    @Test func `several works in one line are cut where their years are`() {
        let works = works("Nattbåten (2031), Ballast (short, 2027), Salt, Sand & Stone (2024)")
        #expect(works.map(\.title.value) == ["Nattbåten", "Ballast", "Salt, Sand & Stone"])
        #expect(works.map(\.year?.value) == [2031, 2027, 2024])
    }

    @Test func `kind and running time may share a cell behind the title`() {
        let found = Leaflet.kit(
            "THE LAST FERRY\n\nFILMOGRAPHY\n\n2031\tThe Last Ferry\tfeature\n2028\tLow Tide\tshort, 14 min\n"
                + "2025\tThe Pier\tdocumentary, 52 min, black and white\n"
        ).works
        #expect(found.map(\.title.value) == ["The Last Ferry", "Low Tide", "The Pier"])
        #expect(found.map { $0.runningTime?.value } == [nil, 14, 52])
        #expect(found.map(\.kind) == [.feature, .short, .documentary])
    }
}
