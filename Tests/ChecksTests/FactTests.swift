import DossierChecks
import DossierDiagnostics
import DossierKit
import Testing

struct FactTests {
    private func kit(sheet: Int, others: (Int, Claim.Origin)...) -> PressKit {
        var kit = PressKit("x")
        kit.film.runningTime = Found(sheet)
        kit.claims = others.enumerated().map { index, said in
            Claim(
                .runningTime, value: String(said.0), text: "\(said.0) minutes", origin: said.1,
                source: SourceSpan(file: "kit.txt", line: index + 5, range: index * 10 + 50..<index * 10 + 55))
        }
        kit.claims.append(
            Claim(
                .runningTime, value: String(sheet), text: "\(sheet) min", origin: .sheet,
                source: SourceSpan(file: "kit.txt", line: 90, range: 900..<905)))
        return kit
    }

    @Test func `a running time that differs is reported once, beside the one of the sheet`() throws {
        let found = kit(sheet: 107, others: (114, .cover), (114, .prose), (108, .prose)).found()
        #expect(found.map(\.text) == ["114 minutes"])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.related.map(\.text) == ["107 min"])
    }

    @Test func `the speed of television is a remark`() {
        #expect(kit(sheet: 104, others: (108, .cover)).found().map(\.severity) == [.note])
    }

    @Test func `years one apart are a remark, more are a contradiction`() {
        var kit = PressKit("x")
        kit.film.year = Found(2031)
        for (year, expected) in [(2031, []), (2030, [Severity.note]), (2024, [.warning])] {
            kit.claims = [
                Claim(
                    .year, value: String(year), text: String(year), origin: .cover,
                    source: SourceSpan(file: "kit.txt", line: 1, range: 5..<9))
            ]
            #expect(kit.found().map(\.severity) == expected)
        }
    }

    @Test func `footnotes without number, without mark, and marks without note`() {
        var kit = PressKit("x")
        kit.footnotes = [
            Footnote(marker: "1", anchor: Found("lamp"), text: Passage("The first note.")),
            Footnote(
                marker: "2", anchor: Found("tower"), text: Passage("Another lamp of the keeper."),
                isNumbered: false),
            Footnote(marker: "3", text: Passage("A note that nobody reads at all.")),
        ]
        kit.danglingMarks = [DanglingMark(marker: "4", anchor: "rope", source: nil)]
        let found = kit.found()
        #expect(
            Set(found.map(\.code)) == [
                "notes/unnumbered-note", "notes/note-without-mark", "notes/mark-without-note",
            ])
        #expect(found.first { $0.code == "notes/unnumbered-note" }?.related.first?.text == "tower2")
        #expect(found.first { $0.code == "notes/mark-without-note" }?.text == "rope4")
        #expect(found.first { $0.code == "notes/note-without-mark" }?.severity == .warning)
        kit.footnotes[0].anchor = nil
        #expect(kit.found().filter { $0.code == "notes/note-without-mark" }.allSatisfy { $0.severity == .note })
    }

    @Test(arguments: [
        ("es", "Nacida en Soria en 1971.", "En 1999, con solo 19 años, vendió su barco.", true),
        ("fr", "Née à Vannes en 1985, elle écrit.", "En 2010, à l’âge de 34 ans, elle part.", true),
        ("de", "Geboren 1974 in Weiden.", "Im Jahr 2001, mit 30 Jahren, drehte sie.", true),
        ("it", "È nata a Lecco nel 1980.", "Nel 2000, a 14 anni, gira un film.", true),
        ("pt", "Nasceu em Braga em 1975.", "Em 2000, aos 35 anos, filmou.", true),
        ("ru", "Родилась в Туле в 1981 году.", "В 2009 году, в 20 лет, сняла фильм.", true),
        ("pl", "Urodzona w Łodzi w 1983.", "W 2009, w wieku 20 lat, nakręciła film.", true),
        ("es", "Nacida en Soria en 1971.", "En 1999, con 20 años de experiencia, volvió.", false),
        ("fr", "Née à Vannes en 1985.", "En 2010, à 24 ans, elle part.", false),
        ("en", "Born in Hull, he left in 1998.", "In 2009, aged 21, he came back.", false),
        (
            "en", "She was born in Hull in 1971.", "In 2009, 21 years later, and in 2010 her son was aged 3.",
            false
        ),
    ])
    func `an age and a year of birth`(_ language: String, _ birth: String, _ later: String, _ isWrong: Bool) {
        let kit = PressKit(birth, later, language: language, kind: .biography, people: ["Greta Halvar"])
        #expect(kit.reports().map { $0.hasPrefix("dates/age-mismatch") } == (isWrong ? [true] : []))
    }

    @Test func `lines outside the passages are read, running heads once, with their page`() {
        let lines = ["Head [TITLE]", "press@quay,example", "\u{C}Head [TITLE]", "Friday, 14 March 2030"]
        let text = lines.joined(separator: "\n")
        let texts = SourceTexts("kit.txt", SourceText(Array(text.utf8), pageStarts: [1, 3]))
        let found = PressKit().found(texts: texts)
        #expect(
            found.map(\.text) == ["[TITLE]", "press@quay,example", "Friday, 14 March 2030"])
        #expect(found.last?.source?.page == 2)
        #expect(found.last?.source?.line == 4)
    }

    @Test(arguments: [
        ("press@quay,example", true), ("press @quay.example", true), ("Mail: press @quay.example", true),
        ("press@quay..example", true), ("www .quay.example", true), ("www,quay.example", true),
        ("http//quay.example", true), ("press@quay.example, or", false), ("Instagram: @quay.film", false),
        ("Follow us @quay.film", false), ("www.quay.example, or", false), ("https://quay.example", false),
        ("www. Then he left", false), ("spéciale @quay.film", false),
    ])
    func `addresses`(_ text: String, _ isBroken: Bool) {
        let found = PressKit(text).reports()
        #expect(found.map { $0.hasPrefix("contacts/broken-address") } == (isBroken ? [true] : []), "\(found)")
    }

    @Test(arguments: [
        ("the 77th Cannes Film Festival (2024)", []),
        ("the 77th Cannes Film Festival (2025)", [Severity.warning]),
        ("the 17th Quay Film Festival (2029) and the 18th Quay Film Festival (2031)", [.note]),
        ("the 20th Quay Film Festival (2029) and the 18th Quay Film Festival (2031)", [.warning]),
        ("the 16th Quay Film Festival (2029) and the 18th Pier Film Festival (2029)", []),
    ])
    func `editions and years`(_ text: String, _ expected: [Severity]) {
        #expect(PressKit("It was shown at \(text).").found().map(\.severity) == expected)
    }
}
