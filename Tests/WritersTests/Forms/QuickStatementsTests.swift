import DossierDiagnostics
import DossierKit
import Testing

@testable import DossierWriters

@Suite struct QuickStatementsTests {
    @Test func `only what is certain becomes a statement, with the kit as its source`() {
        var kit = PressKit()
        kit.language = "en"
        kit.film.title = Found("Salt \"Road\"")
        kit.film.countries = [Found("FR"), Found("XX")]
        kit.film.runningTime = Found(94)
        kit.film.releaseDates = [ReleaseDate(date: "2019-05", country: "FR"), ReleaseDate(date: "199X")]
        kit.credits = [Credit(.director, Found("Ana Ruiz"))]
        let written = QuickStatements.write(kit)
        let source = "\tS1476\ten:\"Salt ”Road” – press kit\"\n"
        #expect(
            String(decoding: written.bytes, as: UTF8.self)
                == "CREATE\nLAST\tLen\t\"Salt ”Road”\"\nLAST\tP31\tQ11424\(source)LAST\tP495\tQ142\(source)"
                + "LAST\tP2047\t94U7727\(source)LAST\tP577\t+2019-05-00T00:00:00Z/10\tP291\tQ142\(source)")
        #expect(written.diagnostics.map(\.code) == ["wikidata/names-left-out"])
    }
}
