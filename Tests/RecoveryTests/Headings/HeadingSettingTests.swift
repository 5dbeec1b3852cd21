import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct HeadingSettingTests {
    @Test func `a heading may carry the film's title`() {
        let kit = Typescript.plain(
            """
            THE LOCK KEEPER

            A film by Odile Marchand

            SYNOPSIS – THE LOCK KEEPER

            Every morning Odile opens the gates for boats that nobody has seen.

            THE LOCK KEEPER: PRODUCTION NOTES

            The gates were built of cardboard, and the river was rented for nine days.
            """)
        #expect(kit.sections.map(\.kind) == [.synopsis, .productionNotes])
    }

    @Test func `headings may be written small`() {
        let kit = Typescript.plain(
            """
            THE LOCK KEEPER

            synopsis

            Every morning Odile opens the gates for boats that nobody has seen.

            director's statement

            I have been afraid of water since my uncle taught me how to row.
            """)
        #expect(kit.sections.map(\.kind) == [.synopsis, .statement])
    }

    @Test func `letter-spaced headings keep their words apart`() {
        let kit = Typescript.plain(
            """
            THE LOCK KEEPER

            A film by Odile Marchand

            D I R E C T O R ' S   S T A T E M E N T

            I have been afraid of water since my uncle taught me how to row.

            I N T E R V I E W W I T H O D I L E M A R C H A N D

            Why a lock?

            Because it is a door that only water can open, and I like doors.
            """)
        #expect(kit.sections.map(\.kind) == [.statement, .interview])
        #expect(kit.sections(.interview).first?.people.map(\.value) == ["Odile Marchand"])
    }

    @Test func `questions in capitals are no headings`() {
        let kit = Typescript.plain(
            """
            SYNOPSIS

            Every morning Odile opens the gates for boats that nobody has seen.

            INTERVIEW WITH ODILE MARCHAND

            HOW DID YOU FIND THE LOCK?

            By walking along the river until it stopped, which took me most of a week.

            THE KEEPER HARDLY EVER SPEAKS.

            She has said everything there is to say to boats, and boats do not listen.

            WHAT WILL YOU DO NEXT?

            I will learn to swim, I think, because the next one is about a lighthouse.

            PRODUCTION NOTES

            The gates were built of cardboard, and the river was rented for nine days.
            """)
        #expect(kit.sections.map(\.kind) == [.synopsis, .interview, .productionNotes])
        #expect(kit.exchanges.count == 3)
    }

    @Test func `a biography without a name in its heading is of whom its role is credited to`() {
        let kit = Typescript.plain(
            """
            THE LOCK KEEPER

            A film by Odile Marchand

            SYNOPSIS

            Every morning a keeper opens the gates for boats that nobody has seen.

            ABOUT THE DIRECTOR

            Born beside a canal, she studied law and rowing before she bought a camera.

            THE COMPOSER

            Rosa Quint was born in Ghent and has written for brass bands and for ice.

            CREW

            Music: Rosa Quint
            """)
        #expect(
            kit.sections(.biography).map { $0.people.map(\.value) } == [["Odile Marchand"], ["Rosa Quint"]])
    }

    @Test func `a text that is set large is no heading`() {
        let kit = Recovery.recover(
            Leaflet.printed(
                """
                26|THE LOCK KEEPER

                A film by Odile Marchand
                """,
                """
                18|Logline

                15|A keeper who is afraid of water has to decide in one night
                15|whether the gates that she has opened for boats nobody ever
                15|sees shall stay shut.

                18|Synopsis

                Every morning Odile opens the gates for boats that nobody has seen. In the evening she
                shuts them again, and writes down how many there were.
                """))
        #expect(kit.sections.map(\.kind) == [.logline, .synopsis])
        #expect(kit.sections.first?.paragraphs.first?.text.hasSuffix("shall stay shut.") == true)
    }
}
