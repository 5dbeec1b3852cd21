import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct RepeatedHeadingTests {
    @Test func `the same heading on two pages opens two texts`() {
        let kit = Typescript.kit(
            """
            THE LOCK KEEPER
            A film by Odile Marchand
            \u{0C}
            *SYNOPSIS
            Every morning the keeper opens the gates for boats that nobody has ever seen here.
            One day she leaves them shut, and the village finds out what was on board.
            \u{0C}
            *SYNOPSIS
            Chaque matin, l'éclusière ouvre les portes à des bateaux que personne n'a jamais vus.
            Un jour, elle les laisse fermées, et le village découvre ce qui était à bord.
            """)
        #expect(kit.sections(.synopsis).count == 2)
    }

    @Test func `a row of the crew is no heading of a life`() {
        let kit = Typescript.plain(
            """
            SYNOPSIS

            Every morning the keeper opens the gates for boats that nobody has seen.

            CREW

            Director: Odile Marchand
            Producer: Bengt Asplund
            Music: Rosa Quint
            """)
        #expect(kit.sections(.biography).isEmpty)
        #expect(kit.credits.map(\.role) == [.director, .producer, .composer])
    }

    @Test func `who asked is no second interview`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH ODILE MARCHAND

            *How did you find the lock?

            By walking along the river until it stopped, which took me most of a week.

            *What will you do next?

            I will learn to swim, I think, because the next one is about a lighthouse.

            Interview by Rosa Quint
            Translated from the French by Bengt Asplund
            """)
        #expect(kit.sections.map(\.kind) == [.interview])
        #expect(kit.sections(.interview).first?.interviewers.map(\.value) == ["Rosa Quint"])
    }
}
