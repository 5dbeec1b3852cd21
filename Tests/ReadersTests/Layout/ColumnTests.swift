import DossierManuscript
import Testing

@testable import DossierReaders

struct ColumnTests {
    static let left = [
        "the ferry left at nine and nobody", "on the quay had slept that night",
        "because the storm had taken the",
        "roof of the market and thrown it", "into the harbour like a hat that",
        "someone wanted to be rid of now",
    ]
    static let right = [
        "before the morning they counted", "the boats and found one more than",
        "had been there the day before so",
        "the harbour master wrote a letter", "to the ministry which answered in",
        "the spring that boats are counted",
    ]

    @Test func `two columns of prose are read one after the other`() {
        var paper = Paper()
        paper.set(Self.left, x: 50, y: 100)
        paper.set(Self.right, x: 320, y: 100)
        #expect(paper.text == Self.left + [""] + Self.right || paper.text == Self.left + Self.right)
    }

    @Test func `columns whose lines stand at different heights are columns as well`() {
        var paper = Paper()
        paper.set(Self.left, x: 50, y: 100)
        paper.set(Self.right, x: 320, y: 106)
        #expect(paper.text.filter { !$0.isEmpty } == Self.left + Self.right)
    }

    @Test func `a sentence that goes on in the next column is not parted by a blank line`() {
        var paper = Paper()
        paper.set(Self.left, x: 50, y: 100)
        paper.set(Self.right, x: 320, y: 100)
        #expect(!paper.text.contains(""))
    }

    @Test func `a quotation in the margin is no part of the lines beside it`() {
        let text = (0..<4).flatMap { _ in Self.left }
        let quote = ["“I wanted to", "make a film", "about a quay.”"]
        var paper = Paper()
        paper.set(quote, x: 40, y: 100, size: 14)
        paper.set(text, x: 200, y: 100)
        #expect(paper.text.filter { !$0.isEmpty } == quote + text)
        var mirrored = Paper()
        mirrored.set(text, x: 40, y: 100)
        mirrored.set(quote, x: 420, y: 128)
        #expect(mirrored.text.filter { !$0.isEmpty } == text + quote)
    }

    @Test func `lists whose lines stand at distances of their own are no rows of one table`() {
        let cast = [
            "Ada Quill", "Ben Hale", "Dora Vane", "Ida Storm", "John Roe", "Otto Bahr", "Nell Moe", "Cora Timm",
            "Tess Blake",
        ]
        let crew = [
            "Editor : Sue Bright", "Gaffer : Tom Keys", "Sound : Lou Park", "Music : Max Roe",
            "Colour : Pia Lind", "Stunts : Ole Ras", "Casting : Kit Dow", "Script : Ann Lee", "Grip : Joe Fox",
            "Make-up : Eva Wolf", "Hair : Ivo Klee", "Runner : Sam Cole", "Colour grading : Lou Berg, Max Land",
            "Distribution : Low Line", "World sales : Night Boat Pictures",
        ]
        var paper = Paper()
        paper.set("CAST", x: 68, y: 78.5, size: 8)
        paper.set("CREW", x: 323, y: 78.5, size: 8)
        for index in cast.indices {
            paper.set("Part \(index)", x: 68, y: 100 + Float(index) * 12.76, size: 8)
            paper.set(cast[index], x: 164, y: 100 + Float(index) * 12.76, size: 8)
        }
        paper.set(crew, x: 323, y: 100, pitch: 11.15, size: 8)
        let text = paper.text
        #expect(text.contains("Editor : Sue Bright"))
        #expect(text.contains("Part 8\tTess Blake"))
    }

    @Test func `stacks in a left column that is longer than the right one stay together`() {
        let labels = ["EDITOR", "GAFFER", "SOUND", "MUSIC", "COLOUR", "STUNTS", "CASTING"]
        let names = ["Ada Quill", "Ben Hale", "Dora Vane", "Ida Storm", "John Roe", "Otto Bahr", "Nell Moe"]
        var paper = Paper()
        for index in labels.indices {
            paper.set(labels[index], x: 50, y: 100 + Float(index) * 27, size: 6)
            paper.set(names[index], x: 50, y: 112 + Float(index) * 27, size: 9)
            guard index < 5 else { continue }
            paper.set(labels[index], x: 300, y: 100 + Float(index) * 27, size: 6)
            paper.set(names[index], x: 300, y: 112 + Float(index) * 27, size: 9)
        }
        let all = zip(labels, names).flatMap { [$0, $1] }
        #expect(paper.text.filter { !$0.isEmpty } == all + all.prefix(10))
    }

    @Test func `labels beside paragraphs stay beside them`() {
        var paper = Paper()
        paper.set("Camera", x: 40, y: 100)
        paper.set(Self.left, x: 200, y: 100)
        paper.set("Sound", x: 40, y: 200)
        paper.set(Self.right, x: 200, y: 200)
        #expect(paper.text.filter { !$0.isEmpty }.contains("Sound\t" + Self.right[0]))
    }

    @Test func `notes at the feet of two columns are read column by column`() {
        var paper = Paper()
        let left = Self.left + Self.left
        let right = Self.right + Self.right
        paper.set(left, x: 50, y: 100)
        paper.set(right, x: 320, y: 100)
        paper.set(["1The quay was sold in the spring", "and bought in the autumn."], x: 50, y: 300, size: 7)
        paper.set("2By the same man.", x: 320, y: 314, size: 7)
        let text = paper.text.filter { !$0.isEmpty }
        #expect(
            text.suffix(3) == [
                "1The quay was sold in the spring", "and bought in the autumn.", "2By the same man.",
            ])
    }

    @Test func `three columns are read from left to right`() {
        var paper = Paper()
        let short = Self.left.map { String($0.prefix(20)) }
        for index in 0..<3 { paper.set(short.map { "\($0) \(index)" }, x: 40 + Float(index) * 190, y: 100) }
        let expected = (0..<3).flatMap { index in short.map { "\($0) \(index)" } }
        #expect(paper.text.filter { !$0.isEmpty } == expected)
    }

    @Test func `only part of a page may stand in columns`() {
        var paper = Paper()
        let wide =
            "a line that runs over the whole width of the page from one margin to the other one as prose does"
        paper.set([wide, wide], x: 50, y: 60)
        paper.set(Self.left, x: 50, y: 120)
        paper.set(Self.right, x: 320, y: 120)
        paper.set([wide, wide], x: 50, y: 240)
        #expect(paper.text.filter { !$0.isEmpty } == [wide, wide] + Self.left + Self.right + [wide, wide])
    }

    @Test func `a heading over both columns ends the ones above it`() {
        var paper = Paper()
        paper.set(Self.left, x: 50, y: 100)
        paper.set(Self.right, x: 320, y: 100)
        paper.set("THE SECOND PART", x: 50, y: 210, size: 14, face: Paper.bold)
        paper.set(Self.right, x: 50, y: 240)
        paper.set(Self.left, x: 320, y: 240)
        let expected = Self.left + Self.right + ["THE SECOND PART"] + Self.right + Self.left
        #expect(paper.text.filter { !$0.isEmpty } == expected)
    }

    @Test func `a heading inside one column stays there`() {
        var paper = Paper()
        paper.set(Array(Self.left[..<3]), x: 50, y: 100)
        paper.set("A HEADING", x: 50, y: 156, face: Paper.bold)
        paper.set(Array(Self.left[3...]), x: 50, y: 176)
        paper.set(Self.right, x: 320, y: 100)
        paper.set("to go on", x: 320, y: 184)
        let expected =
            Array(Self.left[..<3]) + ["A HEADING"] + Array(Self.left[3...]) + Self.right + ["to go on"]
        #expect(paper.text.filter { !$0.isEmpty } == expected)
    }

    @Test func `a centred heading with a space above the gutter is not cut`() {
        var paper = Paper()
        let middle = (50 + 320 + Paper.width(Self.right[1])) / 2
        paper.set("CONVERSING WITH MIRA", middle: middle, y: 70, size: 12, face: Paper.bold)
        paper.set(Self.left, x: 50, y: 100)
        paper.set(Self.right, x: 320, y: 100)
        #expect(paper.text.first == "CONVERSING WITH MIRA")
    }

    @Test func `a large heading whose space ends where the right column begins is not cut`() {
        var paper = Paper()
        paper.set("CONVERSING WITH", x: 206, y: 70, size: 15)
        paper.set("MIRA TOLLER", x: 320.5, y: 70, size: 15)
        paper.set(Self.left, x: 50, y: 100)
        paper.set(Self.right, x: 320, y: 100)
        let width = Paper.width("CONVERSING WITH", size: 15)
        #expect(206 + width < 320)
        #expect(paper.text.first == "CONVERSING WITH MIRA TOLLER")
    }

    @Test func `a short heading between the heights of two lines of the other column stays in its own`() {
        var paper = Paper()
        paper.set(["MIRA TOLLER"], x: 50, y: 104, face: Paper.bold)
        paper.set(Self.left, x: 50, y: 122)
        paper.set(Self.right, x: 320, y: 95)
        #expect(paper.text.filter { !$0.isEmpty } == ["MIRA TOLLER"] + Self.left + Self.right)
    }

    @Test func `two short columns of many words are columns in a language of capitals too`() {
        let left = ["Jeden Abend verlässt um sechs eine Fähre", "Norden und Hafen und sieht das andere Ufer"]
        let right = [
            "Eines Nachts versteckt sie sich im Boot mit", "Lampe und Brot und findet dort den Fahrplan",
        ]
        var paper = Paper()
        paper.set(left, x: 50, y: 100)
        paper.set(right, x: 320, y: 100)
        #expect(paper.text.filter { !$0.isEmpty } == left + right)
    }

    @Test func `lives side by side with their lists are read one after the other`() {
        let one = ["MIRA TOLLER"] + Array(Self.left.prefix(3)) + ["Ferry (2019)", "Knots (2011)"]
        let two = ["JON ARVID"] + Array(Self.right.prefix(3)) + ["Lamps (2020)", "Bells (2016)"]
        var paper = Paper()
        paper.set(one, x: 50, y: 100)
        paper.set(two, x: 320, y: 100)
        #expect(paper.text.filter { !$0.isEmpty } == one + two)
    }

    @Test func `credits whose columns keep to lines of their own are read one column after the other`() {
        let cast = [
            "HARBOUR MASTER: Mira Toller", "BELL RINGER: Jon Arvid", "COOK: Ida Brandt", "BOY: Tom Vane",
        ]
        let crew = ["Camera: Lea Moss", "Editor: Karl Friis", "Music: Nina Holt", "Costumes: Eva Lund"]
        var paper = Paper()
        for (index, line) in cast.enumerated() { paper.set(line, x: 50, y: 100 + Float(index) * 15) }
        for (index, line) in crew.enumerated() { paper.set(line, x: 320, y: 98 + Float(index) * 15.4) }
        #expect(paper.text.filter { !$0.isEmpty } == cast + crew)
    }

    @Test func `a table whose values all stand a little lower is read across`() {
        var paper = Paper()
        let labels = ["Camera", "Editor", "Music", "Costumes", "Sound"]
        let names = ["Lea Moss", "Karl Friis", "Nina Holt", "Eva Lund", "Tom Vane"]
        paper.set(labels, x: 50, y: 100, pitch: 15)
        paper.set(names, x: 320, y: 100.8, pitch: 15)
        #expect(paper.text.filter { !$0.isEmpty } == zip(labels, names).map { "\($0)\t\($1)" })
    }

    @Test func `the gutter of a table ends where nothing stands beside its left side for long`() {
        let labels = ["Camera", "Editor", "Music", "Costumes", "Sound", "Casting"]
        let names = ["Lea Moss", "Karl Friis", "Nina Holt", "Eva Lund", "Tom Vane", "Ida Brandt"]
        var paper = Paper()
        paper.set(Self.left, x: 50, y: 104, pitch: 17)
        paper.set(labels, x: 320, y: 100, pitch: 15)
        paper.set(names, x: 420, y: 100, pitch: 15)
        paper.set(
            ["Format: 35 mm", "Ratio: 1.85", "Sound: mono", "Colour: colour", "Length: 90 min"], x: 50, y: 230)
        paper.set(["Toller Films", "9 Quay Street", "office@toller.example"], x: 50, y: 330)
        paper.set(["Arvid Press", "+44 20 7946 0100", "jon@arvid.example"], x: 386, y: 330)
        let pairs = zip(labels, names).map { "\($0)\t\($1)" }
        let text = paper.text.filter { !$0.isEmpty }
        #expect(Array(text.prefix(12)) == Self.left + pairs)
    }

    @Test func `a box beside the text is read after it, label above value`() {
        var paper = Paper()
        paper.set("In one sentence", x: 74, y: 216, size: 15, face: Paper.bold)
        paper.set(
            ["the ferry left at nine and nobody on the", "quay had slept that night at all"], x: 74, y: 240,
            pitch: 15)
        paper.set("Synopsis", x: 74, y: 300, size: 15, face: Paper.bold)
        paper.set(Self.left + Self.right.prefix(2), x: 74, y: 325, pitch: 15)
        paper.set("Technical data", x: 346, y: 210, size: 9, face: Paper.bold)
        for (index, pair) in [
            ("Original title", "Slow Ferry"), ("Also called", "Slack"), ("Shot on", "Film"),
            ("Shown as", "DCP"),
            ("Length", "88 min"), ("Rating", "12"),
        ].enumerated() {
            let top = 228 + Float(index) * 26.8
            paper.set(pair.0, x: 346, y: top, size: 6.5, face: Paper.bold)
            paper.set(pair.1, x: 346, y: top + 11.2, size: 6.5)
        }
        paper.set(
            [
                "a line that runs below the box as well from one edge of the page to the other edge of it",
                "and another one that does the same so that there is no column any more at all down here",
            ], x: 74, y: 480, pitch: 15)
        let text = paper.text.filter { !$0.isEmpty }
        #expect(
            text.prefix(4) == [
                "In one sentence", "the ferry left at nine and nobody on the",
                "quay had slept that night at all", "Synopsis",
            ])
        #expect(text.contains("Original title") && text.contains("Slow Ferry"))
        #expect(!text.contains { $0.contains("\t") })
    }

    @Test func `a page that keeps to the columns of the one before has them with nothing side by side`() {
        var first = Paper()
        first.set(Self.left + Self.left, x: 50, y: 100)
        first.set(Self.right + Self.right, x: 320, y: 100)
        var second = Paper()
        let below = Self.left.map { "\($0) again" }
        second.set(["where the boats are kept", "and two that are not"], x: 320, y: 100)
        second.set(below, x: 50, y: 300)
        let text = Paper.text(of: [first, second])[1].filter { !$0.isEmpty }
        #expect(text == below + ["where the boats are kept", "and two that are not"])
    }
}
