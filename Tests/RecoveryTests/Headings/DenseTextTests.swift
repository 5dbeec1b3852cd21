import DossierKit
import Testing

@testable import DossierRecovery

/// Headings in text without blank lines.
@Suite struct DenseTextTests {
    @Test func `a logline follows an address without a blank line`() {
        let kit = Typescript.plain(
            """
            THE PAINTED TOWER
            A film by Odile Marchand
            PRESS CONTACTS
            National press
            Mara Holt, Holt PR
            mara@holtpr.example
            LOGLINE
            A man who has painted a tower for nine years learns that it will be
            pulled down in spring, and cannot put down the brush.
            SYNOPSIS
            The tower stands on a rock. Every morning a man rows out to it with a
            bucket, and every evening he rows back without any paint.
            """)
        #expect(kit.sections.map(\.kind) == [.contacts, .logline, .synopsis])
        #expect(kit.film.logline?.text.hasSuffix("cannot put down the brush.") == true)
    }

    @Test func `capitals below a signature are the next heading`() {
        let kit = Typescript.plain(
            """
            THE PAINTED TOWER
            A film by Odile Marchand
            SYNOPSIS
            The tower stands on a rock. Every morning a man rows out to it with a
            bucket, and every evening he rows back without any paint.
            DIRECTOR'S STATEMENT
            I have been afraid of towers since my uncle showed me how to climb one.
            I made this film so as to stand below one for a year.
            Odile Marchand
            FINDING THE ROCK
            There are thirty rocks along this coast and the company looked at all
            of them before the tide made up its mind for them.
            """)
        #expect(kit.sections.map(\.heading?.value).contains("FINDING THE ROCK"))
        #expect(!kit.sections.contains { $0.kind == .biography })
    }

    @Test func `a name that the cast has heads a life that does not take it up`() {
        let kit = Typescript.plain(
            """
            THE PAINTED TOWER
            A film by Odile Marchand
            BIOGRAPHIES
            Odile Marchand
            Born in Brest in 1980, she studied drawing and then the making of ladders.
            Filmography
            2021 The Short Ladder, fiction, 84 min
            2018 A Bucket, documentary, 52 min
            Petra Voss
            Worked in a cannery until 2011 and has been on the stage of her village since.
            Jonas Arp
            Trained in Kiel, he played with all the companies of the coast before this one.
            CAST
            Petra Voss                   The painter
            Jonas Arp                    The boatman
            Mila Stern                   The keeper
            """)
        #expect(
            kit.sections(.biography).flatMap(\.people).map(\.value) == [
                "Odile Marchand", "Petra Voss", "Jonas Arp",
            ])
    }

    @Test func `a bracket behind a name may close in the next line`() {
        let kit = Typescript.plain(
            """
            THE PAINTED TOWER
            A film by Odile Marchand
            ABOUT THE FILMMAKERS
            ODILE MARCHAND (Director)
            Odile Marchand was born in Brest in 1980 and studied drawing there.
            AMOS LINDE-RAYNER (Director of
            Photography)
            Amos Linde-Rayner has photographed six features and lives on a boat.
            """)
        #expect(
            kit.sections(.biography).flatMap(\.people).map(\.value) == ["Odile Marchand", "Amos Linde-Rayner"])
    }

    @Test func `three dots part the actor from the part`() {
        let kit = Typescript.plain(
            """
            THE PAINTED TOWER
            A film by Odile Marchand
            SYNOPSIS
            The tower stands on a rock. Every morning a man rows out to it with a
            bucket, and every evening he rows back without any paint.
            CAST
            Petra Voss … The painter
            Jonas Arp … Captain Moe
            Mila Stern … Rhonda
            Otto Kahn … Second boatman
            """)
        #expect(
            kit.credits.filter { $0.role == .cast }.map { $0.character?.value } == [
                "The painter", "Captain Moe", "Rhonda", "Second boatman",
            ])
    }
}
