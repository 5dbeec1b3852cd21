import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct TimelineTests {
    @Test(arguments: [
        (
            "We shot from the end of September to 10 November 2016, mostly at night.",
            ["shooting 2016-09/2016-11-10"]
        ),
        ("Principal photography ran from November to March 2017.", ["shooting 2016-11/2017-03"]),
        ("We shot in May and June 2020.", ["shooting 2020-05/2020-06"]),
        ("Filming took place from 3 to 12 May 2019.", ["shooting 2019-05-03/2019-05-12"]),
        ("It was filmed in the summer of 2018.", ["shooting 2018-22"]),
        ("We filmed in the winter of 2018–2019.", ["shooting 2018-24"]),
        ("The film premiered on September 5, 2018.", ["premiere 2018-09-05"]),
        ("It premiered on 05.09.2018 in a barn.", ["premiere 2018-09-05"]),
        ("He was born around 1930 on a barge.", ["birth 1930~"]),
        ("He was probably born in 1930 on a barge.", ["birth 1930?"]),
        ("In the 1990s the ferry stopped for good.", ["other 199X"]),
        ("In 2010 she graduated, and in 2012 shot her first short.", ["study 2010", "shooting 2012"]),
        (
            "Born in Ulm, Germany, on 5 May 1976, he studied there from 1995 to 1999.",
            ["birth 1976-05-05", "study 1995/1999"]
        ),
    ])
    func `a date in prose belongs to the word that says what happened`(text: String, told: [String]) {
        #expect(Telling.events(text) == told)
    }

    @Test(arguments: [
        "We carried 2000 metres of cable up the hill.",
        "There were more than 1900 letters in the shed.",
        "Her films are The Weir (2009) and Low Bridge (2014).",
        "I saw “1984” three times that week, alone.",
        "He died before 1950, nobody knows where.",
        "We shot in May, and again at the end of the summer.",
        "Summer 1994",
        "It is a film from 1994 about a ferry.",
        "July 1999.",
        "Call +44 2070 1998 for the keys.",
    ])
    func `what is no date of an event is not told`(text: String) {
        #expect(Telling.events(text) == [])
    }

    @Test func `a day that does not exist is left out and the month stays`() {
        #expect(Telling.events("We shot from 12 to 31 November 2024.") == ["shooting 2024-11-12/2024-11"])
    }

    @Test func `what is told in notes without a word of the trade is history`() {
        #expect(Telling.events("1936. The quarry was closed by its owners.", in: .notes) == ["history 1936"])
        #expect(
            Telling.events("The line was opened in 2016 by a minister.", in: .notes, film: 2018) == [
                "other 2016"
            ])
    }

    @Test func `pictures taken long before the film are not its shooting`() {
        #expect(Telling.events("The newsreel was shot in 1951 from a roof.", film: 2018) == ["other 1951"])
    }

    @Test func `a life tells of the making of other films`() {
        #expect(Telling.events("In 2009 she shot her first short.", in: .biography) == ["other 2009"])
    }

    @Test func `each event points at its sentence`() throws {
        let text = "It was a long road. We shot in May 2016 on the marsh. Nobody slept."
        let prose = try #require(Telling.prose(text, "en", .interview))
        let event = try #require(EventReader(prose, filmYear: nil).events().first)
        #expect(event.text == "We shot in May 2016 on the marsh.")
        #expect(event.source?.range == 20..<53)
        #expect(event.confidence < 1)
    }

    @Test func `a sentence is not cut at an initial, an ordinal or an abbreviation`() {
        let text = "Geboren ist J. Amrain am 3. Mai 1971 in St. Georgen."
        let prose = Telling.prose(text, "de", .biography)
        #expect(prose.map { EventReader($0, filmYear: nil).events().map(\.text) } == [text])
    }

    @Test func `a kit tells it in its timeline, and the synopsis tells nothing`() {
        let kit = Leaflet.kit(
            """
            THE WEIR

            SYNOPSIS

            In 1951 a lock keeper finds a boat without a crew, and in 1952 he finds the crew without a boat.

            DIRECTOR’S STATEMENT

            I grew up beside this river. We shot in May and June 2020, with a crew of nine and a borrowed boat.

            """)
        #expect(kit.timeline.map(\.date) == ["2020-05"])
        #expect(kit.timeline.first?.until == "2020-06")
        #expect(kit.timeline.first?.kind == .shooting)
    }
}
