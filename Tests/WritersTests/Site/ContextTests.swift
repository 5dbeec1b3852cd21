import DossierKit
import DossierText
import Foundation
import Testing

@testable import DossierWriters

@Suite struct ContextTests {
    private func kit(_ dates: [String]) -> PressKit {
        var kit = PressKit()
        kit.language = "en"
        kit.timeline = dates.map { Event(.history, date: $0, text: "The \"lamp\" & <it>.") }
        return kit
    }

    private func coordinates(_ name: String, country: String? = nil, film: [String] = [], page: String = "en")
        -> Coordinates?
    {
        let regions = RegionNames(InterfaceWords.for(page))
        return Gazetteer.coordinates(
            of: Place(name, kind: .mention, country: country), countries: film, regions: regions)
    }

    // MARK: Years

    @Test func `years that the kit speaks of are drawn, and told in words below`() throws {
        let html = try BuiltSite(kit(["1911", "1950-05", "199X", "2011-02-03"])).html
        #expect(html.contains("<title id=\"context-line\">Timeline: 1911–2011</title>"))
        #expect(html.contains(">1911</text>") && html.contains(">2011</text>"))
        #expect(html.components(separatedBy: "<circle").count == 4)
        #expect(
            html.contains(
                "<span class=\"year\">May 1950</span> <span>The &quot;lamp&quot; &amp; &lt;it&gt;.</span>"))
    }

    @Test func `too little for a line is told in words alone`() throws {
        #expect(!(try BuiltSite(kit(["1911", "1912"])).html.contains("class=\"line\"")))
        #expect(!(try BuiltSite(kit(["1911", "1911", "1911"])).html.contains("class=\"line\"")))
        #expect(try BuiltSite(kit(["1911", "1912"])).html.contains("class=\"events\""))
        #expect(!(try BuiltSite(kit([])).html.contains("class=\"part context\"")))
    }

    @Test func `an event leads to where it is told`() throws {
        var kit = kit([])
        kit.timeline = [Event(.birth, date: "1984", text: "Oda Lind was born by the sea.")]
        var section = Section(.biography, heading: Found("Oda Lind"))
        section.people = [Found("Oda Lind")]
        section.paragraphs = [Passage("Oda Lind was born by the sea. She left it.")]
        kit.sections = [section]
        let html = try BuiltSite(kit).html
        #expect(html.contains("<a href=\"#person-oda-lind\">Oda Lind was born by the sea.</a>"))
    }

    @Test func `dots of one time stand one upon another, and ticks leave room for their figures`() throws {
        let line = try #require(TimeLine(kit(["1990", "1990", "1990", "2020"]).timeline))
        #expect(Set(line.dots.map(\.y)).count == 3)
        #expect(Set(line.dots.prefix(3).map(\.x)).count == 1)
        #expect(line.ticks.map(\.year) == [1990, 2000, 2010, 2020])
        #expect(line.dots.allSatisfy { $0.y > 0 && $0.y <= line.axis && $0.x > 0 && $0.x < 100 })
    }

    @Test func `an event that lasts is drawn as long as it lasts`() throws {
        var kit = kit(["2000", "2010"])
        kit.timeline.append(Event(.shooting, date: "2004-01", until: "2006-01", text: "They shot."))
        let span = try #require(TimeLine(kit.timeline)?.spans.first)
        #expect(abs(span.end - span.x - 97.0 * 2 / 11) < 0.01)
    }

    // MARK: Places

    @Test(arguments: [
        ("Vienna", 48.2), ("Wien", 48.2), ("Vienne", 48.2), ("Вена", 48.2), ("Ljubljana", 46.06),
        ("Lisbon, Portugal", 38.72), ("São Paulo (Brazil)", -23.56),
    ])
    func `a town is found by its names`(name: String, north: Double) throws {
        #expect(abs(try #require(coordinates(name)).latitude - north) < 0.1)
    }

    @Test func `a name that several countries have is the film's own, or nobody's`() throws {
        let spain = try #require(coordinates("Valencia", country: "ES"))
        let venezuela = try #require(coordinates("Valencia", film: ["VE"]))
        #expect(spain.longitude > -1 && venezuela.longitude < -60)
        #expect(coordinates("Valencia") == nil)
        #expect(coordinates("Vienna", country: "FR") == nil)
    }

    @Test func `a country is found in the language of the page`() throws {
        #expect(coordinates("Slowenien", page: "de") == coordinates("Slovenia"))
        #expect(try #require(coordinates("Eslovenia", page: "es")).latitude > 45)
        #expect(coordinates("Ruritania") == nil)
        #expect(coordinates("") == nil && coordinates(",") == nil)
    }

    @Test func `where the kit says it is, there it is`() throws {
        var kit = kit([])
        var place = Place("Upper Nowhere", kind: .setting)
        place.at = Coordinates("46.18, 13.73")
        kit.places = [place, Place("Lower Nowhere", kind: .setting)]
        let html = try BuiltSite(kit).html
        #expect(html.contains("<title id=\"context-map\">Map: Upper Nowhere</title>"))
        #expect(html.contains("<dt>Setting</dt><dd>Upper Nowhere, Lower Nowhere</dd>"))
        #expect(html.components(separatedBy: "<circle").count == 2)
    }

    @Test func `places that nobody knows are listed, and nothing is drawn`() throws {
        var kit = kit([])
        kit.places = [Place("Lower Nowhere", kind: .filming), Place("Lower Nowhere", kind: .filming)]
        let html = try BuiltSite(kit).html
        #expect(!html.contains("<svg class=\"map\""))
        #expect(html.contains("<dt>Filmed here</dt><dd>Lower Nowhere</dd>"))
    }

    @Test(arguments: ["46.18", "91, 0", "0, 181", "north, east", "1, 2, 3", "nan, 0", ""])
    func `what is no point of the earth is none`(written: String) { #expect(Coordinates(written) == nil) }

    @Test func `the table is in folded letters, each entry with a point of the earth`() {
        var entries = 0
        for row in Gazetteer.table.split(separator: "\n") {
            let code = String(row.prefix(2))
            let count = row.dropFirst(3).split(separator: ";").count
            #expect(Gazetteer.entries(of: code).count == count, "\(code)")
            entries += count
            for entry in row.dropFirst(3).split(separator: ";") {
                for name in (entry.split(separator: " ").first ?? "").split(separator: ",") {
                    #expect(foldedLetters(String(name)) == name, "\(name)")
                }
            }
        }
        #expect(entries > 3000)
    }

    @Test func `the lines of the world are within it`() {
        let lines = Outline.allCoasts + Outline.allBorders
        #expect(lines.count > 800)
        let points = lines.joined()
        #expect(points.count > 15_000)
        #expect(points.allSatisfy { abs($0.east) <= 180.1 && abs($0.north) <= 90 })
    }

    @Test func `a map is small whatever it shows`() throws {
        let corners = [[(46.0, 14.0)], [(70.0, -10.0), (36.0, 30.0)], [(-50.0, -170.0), (70.0, 170.0)]]
        for corner in corners {
            let places = corner.map { Coordinates(latitude: $0.0, longitude: $0.1) }
            let window = try #require(MapWindow(around: places))
            let path = window.path(Outline.allCoasts)
            #expect(path.hasPrefix("M") && path.utf8.count < 16_000, "\(path.utf8.count)")
            for place in places {
                let (x, y) = window.place(place)
                #expect((0...MapWindow.width).contains(x) && (0...MapWindow.height).contains(y))
            }
        }
    }
}
