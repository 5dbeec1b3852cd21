import DossierText
import Testing

struct WrittenDatesTests {
    @Test(arguments: [
        ("Opens Friday, March 14, 2031.", "Friday, March 14, 2031"),
        ("on Friday 14th of March 2031, in", "Friday 14th of March 2031"),
        ("am Freitag, den 14. März 2031 um", "Freitag, den 14. März 2031"),
        ("le vendredi 14 mars 2031 à", "vendredi 14 mars 2031"), ("viernes, 14 de marzo de 2031", nil),
        ("venerdì 14 marzo 2031", nil), ("sexta-feira, 14 de março de 2031", nil),
        ("vrijdag 14 maart 2031", nil),
        ("piątek, 14 marca 2031", nil), ("в пятницу, 14 марта 2031 года", "пятницу, 14 марта 2031"),
        ("pátek 14. března 2031", nil), ("fredag den 14. marts 2031", nil), ("fredag 14 mars 2031", nil),
        ("perjantaina 14. maaliskuuta 2031", nil), ("14 March 2031 (Friday)", "14 March 2031 (Friday"),
        ("2031. március 14. (péntek)", "2031. március 14. (péntek"), ("п’ятниця, 14 березня 2031", nil),
        ("Fr., 14.03.2031", nil), ("Fri, 14/03/2031", nil), ("Fri, 03/14/2031", nil), ("Fri, 2031-03-14", nil),
        ("Παρασκευή 14 Μαρτίου 2031", nil), ("vineri, 14 martie 2031", nil), ("petek, 14. marec 2031", nil),
    ])
    func `one day in many languages`(_ text: String, _ part: String?) throws {
        let date = try #require(writtenDates(in: text).first)
        #expect(date.calendarDay == CalendarDay(year: 2031, month: 3, day: 14))
        #expect(date.weekday == .friday)
        #expect(String(decoding: Array(text.utf8)[date.range], as: UTF8.self) == part ?? text)
    }

    @Test(
        arguments: [
            ("du 3 au 31 novembre 2031", 3, 31, 11, 2031), ("from 3 to 31 November 2031", 3, 31, 11, 2031),
            ("3–31 November", 3, 31, 11, nil), ("vom 3. bis zum 31. November 2031", 3, 31, 11, 2031),
            ("12-31 May 2024", 12, 31, 5, 2024), ("March 12–14, 2024", 12, 14, 3, 2024),
            ("с 3 по 31 ноября", 3, 31, 11, nil), ("31. April 2031", nil, 31, 4, 2031),
            ("June 31st", nil, 31, 6, nil),
            ("28 февраля", nil, 28, 2, nil), ("1er février 2024", nil, 1, 2, 2024),
            ("Sept. 5, 2024", nil, 5, 9, 2024),
        ] as [(String, Int?, Int, Int, Int?)])
    func `ranges, ordinals and missing years`(
        _ text: String, _ first: Int?, _ day: Int, _ month: Int, _ year: Int?
    )
        throws
    {
        let date = try #require(writtenDates(in: text).first)
        #expect(date.firstDay == first)
        #expect(date.day == day)
        #expect(date.month == month)
        #expect(date.year == year)
        #expect(date.isCertain)
    }

    @Test func `a number after a month alone makes no certain date`() throws {
        #expect(try #require(writtenDates(in: "in June 31 people came").first).isCertain == false)
    }

    @Test(arguments: [
        "in March 2031", "mars", "le 14", "version 1.2.2031x", "12:30", "at 11.30", "1.85:1",
        "10.5240/7A1C", "+44 20 7946 0321", "May 11:30", "1/2",
    ])
    func `no dates`(_ text: String) {
        #expect(writtenDates(in: text).isEmpty)
    }

    @Test func `figures may be ambiguous`() {
        #expect(writtenDates(in: "05/06/2031").first?.isAmbiguous == true)
        #expect(writtenDates(in: "25/06/2031").first?.isAmbiguous == false)
    }

    @Test(arguments: [
        (2000, 1, 1, Weekday.saturday), (2024, 2, 29, .thursday), (1900, 3, 1, .thursday),
        (1969, 7, 20, .sunday),
        (2025, 3, 14, .friday),
    ])
    func `the calendar knows its weekdays`(_ year: Int, _ month: Int, _ day: Int, _ weekday: Weekday) {
        #expect(CalendarDay(year: year, month: month, day: day).weekday == weekday)
    }

    @Test func `days that do not exist have no weekday`() {
        for (year, month, day) in [(2023, 2, 29), (2024, 6, 31), (1900, 2, 29), (2024, 13, 1), (2024, 1, 0)] {
            #expect(CalendarDay(year: year, month: month, day: day).weekday == nil)
        }
    }
}
