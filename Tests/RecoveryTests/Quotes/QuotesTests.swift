import DossierKit
import DossierRecovery
import Testing

@Suite struct QuotesTests {
    private let synopsis = """
        SYNOPSIS

        A ferryman keeps a secret for the widow who lives on the other side of the river and never crosses.


        """

    private func quotes(_ lines: String) -> [Quote] {
        Leaflet.kit(synopsis + "PRESS QUOTES\n\n" + lines).quotes
    }

    @Test func `author and paper stand below the quote`() throws {
        let found = quotes(
            """
            “A film that rows against the current, and gets
            there.”
            Jane Doe, The Harbour Review

            “Wet, slow and wonderful.”
            Estuary Weekly
            """)
        try #require(found.count == 2)
        #expect(found[0].text.text == "A film that rows against the current, and gets there.")
        #expect(found[0].author == "Jane Doe")
        #expect(found[0].publication == "The Harbour Review")
        #expect(found[1].author == nil)
        #expect(found[1].publication == "Estuary Weekly")
    }

    @Test(arguments: [
        "“Wet, slow and wonderful.” – Jane Doe, The Harbour Review",
        "“Wet, slow and wonderful.”\n\n– Jane Doe (The Harbour Review)",
        "“Wet, slow and wonderful.”\nThe Harbour Review – Jane Doe",
        "“Wet, slow and wonderful.”\nJane Doe\nThe Harbour Review",
        "Wet, slow and wonderful.\n– Jane Doe, The Harbour Review",
        "\"Wet, slow and wonderful.\" Jane Doe, The Harbour Review".replacing("\" J", with: "\" – J"),
    ])
    func `a name is found behind or below`(text: String) throws {
        let found = quotes(text + "\n")
        try #require(found.count == 1)
        #expect(found[0].text.text == "Wet, slow and wonderful.")
        #expect(found[0].author == "Jane Doe")
        #expect(found[0].publication == "The Harbour Review")
    }

    @Test func `quotation marks inside a quote do not end it`() {
        let found = quotes("“They call it “the slow boat”, and rightly.”\nEstuary Weekly\n")
        #expect(found.map(\.text.text) == ["They call it “the slow boat”, and rightly."])
    }

    @Test func `French and German marks are known`() throws {
        let kit = Leaflet.kit(
            """
            KURZINHALT

            Eine Fährfrau hütet das Geheimnis der Witwe, die am anderen Ufer wohnt und den Fluss nie überquert hat.

            PRESSESTIMMEN

            „Ein Film, der gegen den Strom rudert.“
            Hafenblatt

            »Nass, langsam und wunderbar.«
            Anna Moor, Der Deich
            """)
        try #require(kit.quotes.count == 2)
        #expect(kit.quotes[0].text.text == "Ein Film, der gegen den Strom rudert.")
        #expect(kit.quotes[1].author == "Anna Moor")
    }

    @Test func `a title in quotation marks on the cover is no quote`() {
        let kit = Leaflet.kit("“The Last Ferry Over the River”\nPress kit\n\n" + synopsis)
        #expect(kit.quotes.isEmpty)
    }

    @Test func `a quote points at its words`() {
        let text = synopsis + "PRESS QUOTES\n\n“Wet, slow and wonderful.”\nEstuary Weekly\n"
        let kit = Leaflet.kit(text)
        let range = kit.quotes.first?.source?.range ?? 0..<0
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "Wet, slow and wonderful.")
    }

    @Test func `a mark that is never closed ends with its block`() {
        #expect(quotes("“A film without an end\n\nEstuary Weekly\n").isEmpty)
    }

    @Test func `a name that the measure broke inside its bracket is read on`() {
        let found = quotes("“Wet, slow and wonderful.” June Harrow (The Estuary\nWeekly)\n")
        #expect(found.map(\.author) == ["June Harrow"])
        #expect(found.map(\.publication) == ["The Estuary Weekly"])
    }
}
