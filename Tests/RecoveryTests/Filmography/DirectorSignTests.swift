import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct DirectorSignTests {
    private func works(_ list: String) -> [Work] {
        Leaflet.kit("THE LAST FERRY\n\nFILMOGRAPHY\n\n" + list + "\n").works
    }

    @Test func `a name behind the same sign in every line is the director's`() {
        let found = works(
            "Night Boat – Jane Doe – 2016\nLow Tide – John Roe – 2013\nThe Pier – Cora Lind – 2005")
        #expect(found.map(\.title.value) == ["Night Boat", "Low Tide", "The Pier"])
        #expect(found.map(\.note) == ["Jane Doe", "John Roe", "Cora Lind"])
    }

    @Test func `a title in capitals ends at a dash before small letters`() {
        let found = works("NIGHT BOAT – Jane Doe – 2016\nLOW TIDE – 2013")
        #expect(found.map { $0.title.value.lowercased() } == ["night boat", "low tide"])
    }

    @Test func `a dash in one title is its own`() {
        let found = works("Night Boat – Jane Doe, 2016\nLow Tide, 2013\nThe Pier, 2005\nThe Quay, 2004")
        #expect(found.first?.title.value == "Night Boat – Jane Doe")
    }

    @Test func `what someone did in the works below is no work`() {
        let found = works("Director\nNight Boat, 2016\nLow Tide, 2013\nEditor\nThe Pier, 2005")
        #expect(found.map(\.title.value) == ["Night Boat", "Low Tide", "The Pier"])
    }

    @Test(arguments: ["in development The Crane (feature)", "In production: The Crane (feature)"])
    func `a work without a year yet has none`(line: String) {
        let found = works("2016 Night Boat (12 min)\n2013 Low Tide (9 min)\n" + line)
        #expect(found.last?.title.value == "The Crane")
        #expect(found.last?.year == nil)
    }
}
