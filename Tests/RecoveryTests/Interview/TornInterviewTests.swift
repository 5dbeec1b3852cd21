import DossierKit
import Testing

@testable import DossierRecovery

/// Interviews in text that lost its type and its blank lines.
@Suite struct TornInterviewTests {
    @Test func `a question may begin where its first word would not have fitted above`() {
        let exchanges = interview(
            """
            How did you find the lighthouse in the first place?
            By getting lost. The map was forty years old and showed a road that the sea had
            taken away, and at the end of it somebody had left the light burning all day.
            The cast spent a winter on the rock with no boat that would take them. Did anybody
            try to swim?
            The cook did. He came back with a sheep, and would not tell where he had got it,
            and after that the rock was a place on which anything at all could be believed.
            What became of the sheep?
            It has an agent now.
            """)
        #expect(
            exchanges.map(\.question.text) == [
                "How did you find the lighthouse in the first place?",
                "The cast spent a winter on the rock with no boat that would take them. Did anybody try to swim?",
                "What became of the sheep?",
            ])
    }

    @Test func `what someone asks while telling is part of the answer`() {
        let exchanges = interview(
            """
            How did you find the lighthouse in the first place?
            By getting lost. The map was forty years old and showed a road that the sea had
            taken away, and I walked to where it ended and stood there for most of a night.
            In the morning I saw a man with a bucket of paint and asked him for a way back,
            and was I pleased to see him?
            He gave me the bucket. That is how it all began, and the bucket is in the film.
            What became of the man?
            He painted the rest of the tower, and then the rock.
            """)
        #expect(exchanges.count == 2)
        #expect(
            exchanges.first?.answer.map(\.text).joined(separator: " ").contains("the bucket is in the film")
                == true)
    }

    @Test func `a short statement between two paragraphs is asked where answers are single paragraphs`() {
        let exchanges = interview(
            """
            How did you find the lighthouse in the first place?
            By getting lost. The map was forty years old and showed a road that the sea had
            taken away, and at the end of it somebody had left the light burning.
            Did anybody live there?
            A man with a bucket of paint. He had been painting the tower for nine years, and
            nobody had told him that it was to be pulled down in the spring.
            The tower is hardly ever seen whole.
            I was afraid of it. We had a ladder that reached half way, and I told everybody
            that half was all that the film needed.
            What became of the man?
            He painted the rest of the tower, and then the rock, and then he wrote to us.
            What does he think of the film?
            That it is too short.
            """)
        #expect(exchanges.map(\.question.text).contains("The tower is hardly ever seen whole."))
        #expect(exchanges.count == 5)
    }

    @Test func `initials stand for whom the heading names`() {
        let kit = Typescript.plain(
            """
            THE PAINTED TOWER
            A film by Odile Marchand

            PRODUCTION
            Produced by: Leo Abbott
            Written by: Lena Aske-Holm

            FIVE MINUTES WITH LENA ASKE-HOLM
            Tom Reed (TR) spoke with Lena Aske-Holm (LA) in March.
            TR: Where did the story begin?
            LA: On a rock in the sea, with a ladder that was too short for it.
            TR: And where does it end?
            LA: On the same rock, without the ladder, and that took me a year to write.
            TR: Would you do it again?
            LA: On another rock.
            """)
        #expect(kit.sections(.interview).first?.people.map(\.value) == ["Lena Aske-Holm"])
    }

    private func interview(_ text: String) -> [Exchange] {
        let kit = Typescript.plain(
            "THE PAINTED TOWER\n\nA film by Odile Marchand\n\nINTERVIEW WITH ODILE MARCHAND\n" + text)
        return kit.sections(.interview).first?.exchanges ?? []
    }
}
