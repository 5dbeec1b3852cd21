import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct FlowingTextTests {
    @Test func `a paragraph of a document is a paragraph, whatever it ends with`() throws {
        let kit = FlowingText.kit(
            """
            #Synopsis
            The ferry leaves the harbour of a village in the north every evening at six and nobody asks why
            one night the daughter of the pilot hides on board, with a lamp and a loaf of bread
            She is never seen again,
            +or so the pilot says.
            """)
        let synopsis = try #require(kit.sections(.synopsis).first)
        #expect(synopsis.paragraphs.count == 3)
        #expect(synopsis.paragraphs.last?.text == "She is never seen again, or so the pilot says.")
    }

    @Test func `a line that the document calls a heading is one`() {
        let kit = FlowingText.kit(
            """
            #Synopsis
            The ferry leaves the harbour every evening at six, and nobody has seen it arrive.
            #Thirty winters on the water
            The film was made on a ferry that ran every day but one, and on that day too.
            """)
        #expect(kit.sections.compactMap { $0.heading?.value } == ["Synopsis", "Thirty winters on the water"])
    }

    @Test func `headings that ask are the questions of an interview`() {
        let kit = FlowingText.kit(
            """
            #Interview with Vera Lund
            ##*Where did the ferry come from?
            From a yard in the south that was closed the year I was born.
            ##*It never arrives.
            It does, but nobody is looking when it does, and then it is gone.
            ##*Who owns it today?
            A man who has never been on a boat and who is proud of it.
            #Notes
            The ferry was built in 1931 and has had four names since then.
            """)
        #expect(kit.exchanges.count == 3)
        #expect(kit.sections(.interview).count == 1)
    }

    @Test func `a title ends where its italics end`() {
        let kit = FlowingText.kit(
            """
            #Filmography
            2014 |/Slack Water| Ondine Film
            2019 |/Night Boat| Nordlys
            """)
        #expect(kit.works.map(\.title.value) == ["Slack Water", "Night Boat"])
    }
}
