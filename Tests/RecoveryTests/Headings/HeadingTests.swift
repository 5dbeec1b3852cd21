import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct HeadingTests {
    @Test func `a name set like others that head a life heads one too`() {
        let kit = Typescript.kit(
            """
            *BIOGRAPHIES

            *VERA LUND – Director

            Vera Lund was born in Tromsø in 1980 and has been a pilot of harbours.

            *INGA MOE – Anna

            Began on the stage of a school that burnt down, and went on in the street for ten years.

            *NORDLYS FILM

            Founded in 2009, the company has made four films and owns half a boat.
            """)
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Vera Lund"], ["Inga Moe"]])
        #expect(kit.sections(.about).count == 1)
    }

    @Test func `a phrase in capitals is nobody's name`() {
        let kit = Typescript.kit(
            """
            *ABOUT THE PRODUCTION

            The film was made on a ferry that ran every day but one.

            *FINDING THE ISLAND

            The island was found by a producer who had lost the map. The crew went there twice.
            """)
        #expect(kit.sections(.biography).isEmpty)
        #expect(kit.sections(.productionNotes).count == 2)
    }

    @Test func `a synopsis on a page of its own needs no heading`() {
        let kit = Typescript.kit(
            """
            NIGHT BOAT
            A film by Vera Lund
            \u{0C}
            *CONTACT
            Nordlys
            post@nordlys.example
            \u{0C}
            A ferry leaves the harbour of a village in the north every evening at six,
            and nobody has ever seen it arrive on the other side of the fjord. One night
            the daughter of the pilot hides on board, with a lamp and a loaf of bread.
            \u{0C}
            *DIRECTOR’S STATEMENT

            I grew up beside a ferry that never came back on time.
            """)
        #expect(kit.sections(.synopsis).count == 1)
        #expect(kit.sections(.synopsis).first?.paragraphs.first?.text.hasPrefix("A ferry leaves") == true)
    }

    @Test func `a title above the words interview with is its heading`() {
        let kit = Typescript.kit(
            """
            *DIRECTOR’S STATEMENT

            I grew up beside a ferry that never came back on time.
            \u{0C}
            *“THE SEA DOES NOT WAIT”

            /Interview with Vera Lund

            *Why a ferry?
            Because it leaves. My father said that a boat that stays is a house.

            *And the fog?
            The fog was there before us, and it was not paid.
            """)
        let interview = kit.sections(.interview)
        #expect(interview.map(\.heading?.value) == ["“THE SEA DOES NOT WAIT”"])
        #expect(interview.first?.exchanges.count == 2)
    }

    @Test func `a list's heading above biographies lists nobody`() {
        let kit = Typescript.kit(
            """
            *THE CAST

            *VERA LUND

            Vera Lund was born in Tromsø in 1980 and has been a pilot of harbours.

            *INGA MOE

            Inga Moe studied law in Turku and left it for a circus, which left her for the sea.
            """)
        #expect(kit.sections(.biography).count == 2)
        #expect(kit.sections(.cast).isEmpty)
    }
}
