import DossierManuscript
import Testing

@testable import DossierReaders

struct TableTests {
    @Test func `roles and names are rows, and a further name has an empty label`() {
        var paper = Paper()
        let rows = [
            ("Director", "Ada Quarry"), ("Written by", "Ada Quarry"), ("", "Tomas Field"),
            ("Music", "Ilse Brandt"),
            ("Produced by", "Noor Haddad"),
        ]
        for (index, row) in rows.enumerated() {
            paper.set(row.0, x: 60, y: 100 + Float(index) * 14)
            paper.set(row.1, x: 200, y: 100 + Float(index) * 14)
        }
        #expect(paper.text == rows.map { "\($0.0)\t\($0.1)" })
    }

    @Test func `labels flush right and names flush left meet at an axis`() {
        var paper = Paper()
        let rows = [
            ("Director of Photography", "Ada Quarry"), ("Editor", "Tomas Field"), ("Music by", "Ilse Brandt"),
            ("Sound", "Noor Haddad"),
        ]
        for (index, row) in rows.enumerated() {
            paper.set(row.0, right: 200, y: 100 + Float(index) * 14)
            paper.set(row.1, x: 207, y: 100 + Float(index) * 14)
        }
        #expect(paper.text == rows.map { "\($0.0)\t\($0.1)" })
    }

    @Test func `leaders become a tab`() {
        var paper = Paper()
        paper.set("Ada Quarry ........................ Iris", x: 60, y: 100)
        paper.set("Tomas Field......................................Old Ben", x: 60, y: 114)
        paper.set("Noor . . . . . . . . . . . . . . . The Doctor", x: 60, y: 128)
        #expect(paper.text == ["Ada Quarry\tIris", "Tomas Field\tOld Ben", "Noor\tThe Doctor"])
    }

    @Test func `three dots end a sentence and lead nowhere`() {
        var paper = Paper()
        paper.set("And then... nothing, she said... at all", x: 60, y: 100)
        #expect(paper.text == ["And then... nothing, she said... at all"])
    }

    @Test func `two tables side by side are read one after the other`() {
        var paper = Paper()
        let left = [
            ("Director", "Ada Quarry"), ("Editor", "Tomas Field"), ("Music", "Ilse Brandt"), ("Sound", "Noor"),
        ]
        let right = [
            ("Gaffer", "Bo Lind"), ("Grip", "Sal Orr"), ("Costumes", "Uma Reed"), ("Stills", "Kit Ash"),
        ]
        for (index, pair) in zip(left, right).enumerated() {
            let y = 100 + Float(index) * 14
            paper.set(pair.0.0, right: 120, y: y)
            paper.set(pair.0.1, x: 128, y: y)
            paper.set(pair.1.0, right: 380, y: y)
            paper.set(pair.1.1, x: 388, y: y)
        }
        #expect(paper.text.filter { !$0.isEmpty } == (left + right).map { "\($0.0)\t\($0.1)" })
    }

    @Test func `a table of three columns keeps its rows`() {
        var paper = Paper()
        let rows = [
            ["2021", "The Kiln", "short"], ["2019", "Salt Road", "feature"], ["2015", "Undertow", "series"],
        ]
        for (index, row) in rows.enumerated() {
            for (cell, x) in zip(row, [60, 110, 300] as [Float]) {
                paper.set(cell, x: x, y: 100 + Float(index) * 14)
            }
        }
        #expect(paper.text == rows.map { $0.joined(separator: "\t") })
    }

    @Test func `a centred heading between two tables is one line`() {
        var paper = Paper()
        for (index, row) in [("Iris", "Ada Quarry"), ("Ben", "Tomas Field"), ("Ora", "Noor Haddad")]
            .enumerated()
        {
            paper.set(row.0, x: 60, y: 100 + Float(index) * 14)
            paper.set(row.1, x: 250, y: 100 + Float(index) * 14)
        }
        paper.set("TECHNICAL DETAILS OF THE FILM", middle: 230, y: 170, size: 12, face: Paper.bold)
        for (index, row) in [("Length", "98 min"), ("Format", "DCP"), ("Sound", "5.1")].enumerated() {
            paper.set(row.0, x: 60, y: 200 + Float(index) * 14)
            paper.set(row.1, x: 250, y: 200 + Float(index) * 14)
        }
        #expect(paper.text.contains("TECHNICAL DETAILS OF THE FILM"))
        #expect(paper.text.contains("Length\t98 min"))
    }

    @Test func `contacts side by side are blocks`() {
        var paper = Paper()
        paper.set(["SALES", "Brightwater Films", "12 Dock Road", "mail@brightwater.example"], x: 60, y: 100)
        paper.set(["PRESS", "Ora Lindqvist", "+44 20 5550 0199"], x: 300, y: 100)
        #expect(
            paper.text == [
                "SALES", "Brightwater Films", "12 Dock Road", "mail@brightwater.example", "", "PRESS",
                "Ora Lindqvist", "+44 20 5550 0199",
            ])
    }

    @Test func `a table of telephone numbers is a table`() {
        var paper = Paper()
        let rows = [
            ("Office", "+44 20 5550 0199"), ("Mobile", "+44 20 5550 0123"), ("Mail", "ora@press.example"),
        ]
        for (index, row) in rows.enumerated() {
            paper.set(row.0, x: 60, y: 100 + Float(index) * 14)
            paper.set(row.1, x: 160, y: 100 + Float(index) * 14)
        }
        #expect(paper.text == rows.map { "\($0.0)\t\($0.1)" })
    }

    @Test func `justified prose has no cells`() {
        var paper = Paper()
        let lines = [
            "the ferry left at nine and nobody", "on the quay had slept that night",
            "because the storm had taken the",
        ]
        for (index, line) in lines.enumerated() {
            paper.set(line, x: 60, y: 100 + Float(index) * 14, space: 0.25 + 0.3 * Float(index))
        }
        #expect(paper.text == lines)
    }

    @Test func `a table of four columns is read row by row`() {
        var paper = Paper()
        let rows = [
            ["Year", "Title", "Format", "Length"], ["2022", "The Crane", "Documentary", "89 min"],
            ["2018", "Night Ferry", "Documentary", "76 min"], ["2015", "All Clocks", "Television", "52 min"],
            ["2011", "Gravel", "Short film", "14 min"],
        ]
        let starts: [Float] = [74, 110, 180, 252]
        for (index, row) in rows.enumerated() {
            for (cell, x) in zip(row, starts) { paper.set(cell, x: x, y: 100 + Float(index) * 16) }
        }
        #expect(paper.text.filter { !$0.isEmpty } == rows.map { $0.joined(separator: "\t") })
    }

    @Test func `a list with figures far right ends above a text with a box beside it`() {
        var paper = Paper()
        for (index, entry) in ["The story", "The director", "An interview", "The people"].enumerated() {
            paper.set(entry, x: 74, y: 80 + Float(index) * 14)
            paper.set(String(index + 2), right: 522, y: 80 + Float(index) * 14)
        }
        paper.set(ColumnTests.left + ColumnTests.right, x: 74, y: 200, pitch: 15)
        for (index, line) in ["Original title", "Slow Ferry", "Shot on", "Film", "Shown as", "DCP"].enumerated()
        {
            paper.set(line, x: 346, y: 200 + Float(index) * 11.3, size: 7)
        }
        let text = paper.text.filter { !$0.isEmpty }
        #expect(Array(text.dropFirst(4).prefix(12)) == ColumnTests.left + ColumnTests.right)
        #expect(text.suffix(6) == ["Original title", "Slow Ferry", "Shot on", "Film", "Shown as", "DCP"])
    }

    @Test func `a table as wide as the page is read across, whatever its columns hold`() {
        var paper = Paper()
        let rows = [
            ["Jahr", "Titel", "Format", "Dauer"], ["2031", "Nachtboot", "Spielfilm", "98 Min."],
            ["2028", "Der Ballast", "Kurzfilm", "12 Min."], ["2025", "Peilung", "Reportage", "71 Min."],
        ]
        for (index, row) in rows.enumerated() {
            for (column, text) in row.enumerated() {
                paper.set(
                    text, x: 60 + Float(column) * 120, y: 100 + Float(index) * 22,
                    face: index == 0 ? Paper.bold : Paper.plain)
            }
        }
        #expect(paper.text.filter { !$0.isEmpty } == rows.map { $0.joined(separator: "\t") })
    }

    @Test func `the head of a table in another type makes no stacks of its columns`() {
        var paper = Paper()
        let rows = [
            ("Rolle", "Besetzung"), ("Nell", "Ruth Elst"), ("Der Lotse", "Ole Thams"),
            ("Frau Grant", "Inga Moe"),
        ]
        for (index, row) in rows.enumerated() {
            let face = index == 0 ? Paper.bold : Paper.plain
            paper.set(row.0, x: 60, y: 100 + Float(index) * 22, face: face)
            paper.set(row.1, x: 260, y: 100 + Float(index) * 22, face: face)
        }
        #expect(paper.text.filter { !$0.isEmpty } == rows.map { "\($0.0)\t\($0.1)" })
    }
}
