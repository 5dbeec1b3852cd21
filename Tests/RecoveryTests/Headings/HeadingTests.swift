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

    @Test func `what a kit tells in two languages under one heading is two sections`() {
        let kit = Typescript.kit(
            """
            *SYNOPSIS

            Un bac quitte chaque soir le port d’un village du nord, et personne ne l’a jamais vu arriver de
            l’autre côté. Une nuit, la fille du pilote se cache à bord avec une lampe et du pain.

            A ferry leaves the harbour of a village in the north every evening, and nobody has ever seen it
            arrive on the other side. One night the daughter of the pilot hides on board with a lamp.

            *INTENTIONS

            Je suis née à côté d’un bac qui ne revenait jamais à l’heure, et je voulais savoir pourquoi il
            partait. Le film est la réponse que je n’ai pas eue.

            I was born beside a ferry that never came back on time, and I wanted to know why it left. The
            film is the answer that I was not given.

            *BIOGRAPHIE

            *VERA LUND

            Vera Lund est née à Tromsø en 1980. Elle a été pilote de port avant de faire des films.

            Vera Lund was born in Tromsø in 1980. She was a pilot of harbours before she made films.

            *INGA MOE

            Inga Moe a étudié le droit avant de partir avec un cirque, qui l’a laissée au bord de la mer.
            Elle y est encore, et elle y joue dans une grange avec les enfants du village.

            Inga Moe studied law and left it for a circus, which left her beside the sea. She is still
            there, and she acts in a barn with the children of the village.
            """)
        #expect(kit.sections(.synopsis).count == 2)
        #expect(kit.sections(.statement).count == 2)
        #expect(
            kit.sections(.biography).flatMap { $0.people.map(\.value) } == [
                "Vera Lund", "Vera Lund", "Inga Moe", "Inga Moe",
            ])
        #expect(Set(kit.sections(.synopsis).map(\.language)).count == 2)
    }

    @Test func `a caption whose photographer has a line of his own is no text`() {
        let kit = Typescript.kit(
            """
            *SYNOPSIS

            A ferry leaves the harbour every evening and nobody has ever seen it arrive at the other shore.

            Vera and the pilot open the books.
            Photo: Tam Orr
            """)
        let text = kit.sections.flatMap(\.paragraphs).map(\.text).joined(separator: " ")
        #expect(!text.contains("Tam Orr"))
        #expect(!text.contains("open the books"))
    }

    @Test func `a caption that names its photographer is no text`() {
        let kit = Typescript.kit(
            """
            *ABOUT THE PRODUCTION

            The film was made on a ferry that ran every day but one.

            Vera Lund on the quay © Ole Ras

            Inga Moe as Anna. Photo: Ole Ras

            The crew lived on board, and the cook lived ashore.
            """)
        #expect(kit.sections(.productionNotes).first?.paragraphs.count == 2)
    }

    @Test func `an ornament at the foot of a page is no text`() {
        let kit = Typescript.kit(
            """
            *DIRECTOR’S STATEMENT

            I grew up beside a ferry that never came back on time.

            È
            \u{0C}
            *ABOUT THE PRODUCTION

            The film was made on a ferry that ran every day but one.
            """)
        #expect(kit.sections(.statement).first?.paragraphs.count == 1)
    }

    @Test func `headings of biographies below the cast say who plays whom`() {
        let kit = Typescript.kit(
            """
            *THE CAST

            VERA LUND – Anna
            Born in Tromsø in 1980, she has been a pilot of harbours and a teacher of knots.

            INGA MOE – The Pilot
            Born in Turku in 1966, she left the law for a circus, which left her for the sea.
            """)
        #expect(kit.sections(.biography).map { $0.people.map(\.value) } == [["Vera Lund"], ["Inga Moe"]])
        #expect(kit.credits.map(\.name.value) == ["Vera Lund", "Inga Moe"])
        #expect(kit.credits.map { $0.character?.value } == ["Anna", "The Pilot"])
    }

    @Test func `quotations below a heading of any words are reviews`() {
        let kit = Typescript.kit(
            """
            *SYNOPSIS

            A ferry leaves the harbour every evening and nobody has seen it arrive.

            *WHAT PEOPLE ARE SAYING

            “A film with salt on its hands.”
            Nils Berg, The Tide

            “The best ferry of the year, and there were several.”
            Harbour News
            """)
        #expect(kit.sections(.other).isEmpty)
        #expect(kit.sections(.reviews).count == 1)
    }

    @Test func `each short heading inside production notes opens a section`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS

            A ferry leaves the harbour every evening, and nobody has ever seen it arrive at the other shore.

            PRODUCTION NOTES

            Why winter

            The production had a single rule: no summer. The crew of four lived in the old lighthouse.

            The producer says that it was about soup.

            The road below

            In January a storm laid bare forty metres of track beside the harbour of the island.
            """)
        let notes = kit.sections(.productionNotes)
        #expect(notes.map { $0.heading?.value } == ["Why winter", "The road below"])
        #expect(notes.map(\.paragraphs.count) == [2, 1])
    }

    @Test func `production notes that open with prose stay whole`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS

            A ferry leaves the harbour every evening, and nobody has ever seen it arrive at the other shore.

            PRODUCTION NOTES

            The production had a single rule: no summer. The crew of four lived in the old lighthouse.

            The road below

            In January a storm laid bare forty metres of track beside the harbour of the island.
            """)
        #expect(kit.sections(.productionNotes).count == 1)
    }

    @Test func `names and roles head biographies that are typed without blank lines`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS
            A ferry leaves the harbour every evening, and nobody has ever seen it arrive at the other shore.
            BIOGRAPHIES
            Vera Lund, director
            Born in 1980 on an island. Studied history and worked for a paper of the harbour.
            Filmography:
            2019 “The Ferry”
            2015 “The Quiet Run” (short)
            Ole Ras (the pilot)
            Has played more than sixty parts at the theatre of puppets, five of them without a screen.
            Inga Moe, composer
            Wrote the music of twenty plays and collects the horns of steamers.
            """)
        let people = kit.sections(.biography).map { $0.people.first?.value }
        #expect(people == ["Vera Lund", "Ole Ras", "Inga Moe"])
        #expect(kit.sections(.filmography).flatMap(\.works).count == 2)
    }

    @Test func `a line that only begins like a heading is none in the midst of a paragraph`() {
        let kit = Leaflet.kit(
            """
            SYNOPSIS
            A weir keeper counts eels, and nobody in the town counts with him.
            About forty Dubliners came to the opening of the lock and left before the
            water did. He stayed.
            """)
        #expect(kit.sections.map(\.kind) == [.synopsis])
    }

    @Test func `a value in capitals below its label is no heading`() {
        let kit = Leaflet.kit(
            """
            TECHNICAL
            Year
            2031
            Screening format
            DCP
            Classification
            MA15+
            Sound
            5.1

            CREW
            Editor: Jane Doe
            """)
        #expect(kit.film.technical.screeningFormat?.value == "DCP")
        #expect(kit.film.technical.sound?.value == "5.1")
        #expect(kit.sections.map(\.kind) == [.technical, .crew])
    }

    @Test(arguments: [
        ("A SHORT HISTORY OF THE LOCK", "en"), ("KLEINE GESCHICHTE DER SCHLEUSE", "de"),
        ("PETITE HISTOIRE DE L’ÉCLUSE", "fr"), ("PEQUEÑA HISTORIA DE LA ESCLUSA", "es"),
        ("EN KORT HISTORIE OM SLUSEN", "da"),
    ])
    func `the history of a thing is a note behind production notes as well`(heading: String, language: String) {
        let lexicon = Lexicon([language])
        #expect(lexicon.heading(heading)?.kind == .notes)
    }
}
