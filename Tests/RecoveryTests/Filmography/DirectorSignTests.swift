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

    @Test(arguments: ["by", "von", "di", "av", "de"])
    func `a small word with a name in nearly every line parts the director`(word: String) {
        let found = works(
            "Night Boat \(word) Jane Doe (2016)\nLow Tide \(word) John Roe (2013)\nThe Pier \(word) Cora Lind (2005)"
        )
        #expect(found.map(\.title.value) == ["Night Boat", "Low Tide", "The Pier"])
    }

    @Test func `two lines are enough with a director of the kit among them`() {
        let list =
            "The Last Ferry by Jane Doe (2016)\nLow Tide by John Roe (2013)\nThe Pier, various directors (series, 2005)"
        let known = Leaflet.kit("THE LAST FERRY\n\nA film by Jane Doe\n\nFILMOGRAPHY\n\n" + list + "\n").works
        #expect(known.map(\.title.value) == ["The Last Ferry", "Low Tide", "The Pier"])
        #expect(known.last?.kind == .series)
    }

    @Test func `a portrait keeps the name in its title`() {
        let found = works(
            "Portrait of Jane Doe (2016)\nThe House by John Roe (2013)\nThe Pier (2005)\nThe Quay (2004)")
        #expect(
            found.map(\.title.value) == [
                "Portrait of Jane Doe", "The House by John Roe", "The Pier", "The Quay",
            ])
    }
}
