import DossierKit
import Testing

@testable import DossierRecovery

@Suite struct InterviewTests {
    @Test func `a dash opens questions and answers alike`() {
        let kit = Leaflet.kit(
            """
            INTERVIEW WITH VERA LUND
            — Vera, where did the ferry come from?
            — From an advertisement in the paper.
            Nobody else had answered it.
            — You shot the film in its own order. That is rare.
            — The sound does not allow anything else. In the evening it is another one.
            By dawn the actors were tired.
            — And the fog?
            — It was there before us.
            — What are you going to do now?
            — Sleep.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Vera, where did the ferry come from?", "You shot the film in its own order. That is rare.",
                "And the fog?", "What are you going to do now?",
            ])
        #expect(kit.exchanges.last?.answer.map(\.text) == ["Sleep."])
        #expect(kit.exchanges.allSatisfy { $0.answer.allSatisfy { !$0.text.hasPrefix("—") } })
    }

    @Test func `initials before a colon tell who speaks`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            *I. M.: Why a ferry?
            V. L.: Because it leaves. My father was a pilot.

            *I. M.: There is hardly any music.
            V. L.: There is an engine. The producer said that it was in tune.

            *I. M.: And the fog?
            V. L.: It was there before us.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Why a ferry?", "There is hardly any music.", "And the fog?",
            ])
        #expect(kit.sections(.biography).isEmpty)
    }

    @Test func `a name that comes back on a line of its own speaks and heads nothing`() {
        let kit = Typescript.plain(
            """
            Synopsis
            A ferry leaves the harbour every evening and nobody has seen it arrive.

            Vera Lund and Inga Moe in conversation with Ole Ras
            Why a ferry?
            VERA LUND
            Because it leaves. A boat that stays is a house.
            And the fog?
            INGA MOE
            It was there before us. Nobody paid it.
            You shot for two years.
            VERA LUND
            Two winters. The summers were too bright to see anything.
            What will you do now?
            INGA MOE
            Sleep. After that, a film about bread.
            """)
        #expect(kit.sections(.biography).isEmpty)
        #expect(kit.exchanges.count == 4)
        #expect(
            kit.exchanges.map { $0.speaker?.value } == ["Vera Lund", "Inga Moe", "Vera Lund", "Inga Moe"])
    }

    @Test func `more space above each question than above its answer tells them apart`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            Your film begins on a ferry that nobody has ever seen arrive.
            ^Because it leaves. My father said so every evening.
            ^^^There is hardly any music.
            ^There is an engine. The producer said that it was in tune.
            ^Later he said that it was out of tune again.
            ^^^You shot in winter.
            ^The summers were too bright to see anything.
            ^^^Is there going to be another ferry?
            ^No. There is going to be a bridge.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Your film begins on a ferry that nobody has ever seen arrive.",
                "There is hardly any music.", "You shot in winter.", "Is there going to be another ferry?",
            ])
        #expect(kit.exchanges.map(\.answer.count) == [1, 2, 1, 1])
    }

    @Test func `nothing below the interviewer's name is part of the answer`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            *Why a ferry?
            Because it leaves. My father said so every evening.

            *And the fog?
            It was there before us, and it was not paid.

            Interview by Ole Ras, May 2019

            Vera Lund on the quay of the lost ferry
            """)
        #expect(kit.exchanges.last?.answer.map(\.text) == ["It was there before us, and it was not paid."])
        #expect(kit.sections(.interview).first?.interviewers.map(\.value) == ["Ole Ras"])
    }

    @Test func `a role before the name in a heading is no part of it`() {
        let kit = Typescript.kit(
            """
            *GESPRÄCH MIT DER REGISSEURIN VERA LUND

            *Warum eine Fähre?
            Weil sie ablegt. Mein Vater hat das jeden Abend gesagt, und wir haben ihm geglaubt.

            *Und der Nebel?
            Der war vor uns da, und er wurde nicht bezahlt.
            """)
        #expect(kit.sections(.interview).first?.people.map(\.value) == ["Vera Lund"])
    }

    @Test func `a declined name is given back as the kit's lists have it`() {
        let kit = Typescript.kit(
            """
            *ИНТЕРВЬЮ С ВЕРОЙ ТУМАНОВОЙ

            *Почему паром?
            Потому что он уходит. Отец говорил это каждый вечер, и мы ему верили.

            *А туман?
            Туман был там до нас, и ему никто не платил.

            *СЪЁМОЧНАЯ ГРУППА

            Режиссёр: Вера Туманова
            Оператор: Олег Рассохин
            """)
        #expect(kit.sections(.interview).first?.people.map(\.value) == ["Вера Туманова"])
    }

    @Test func `questions may be told by their colour alone`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            #Your film begins on a ferry that nobody has ever seen arrive.

            Because it leaves. Was there ever a better reason?

            #There is hardly any music.

            There is an engine. The producer said that it was in tune.

            #You shot in winter.

            The summers were too bright to see anything.
            """)
        #expect(kit.exchanges.count == 3)
        #expect(kit.exchanges.last?.question.text == "You shot in winter.")
    }

    @Test func `a question that could be a heading is asked in an interview`() {
        let kit = Typescript.kit(
            """
            *INTERVISTA A VERA LUNARDI

            *Come è nato il film?

            Da un biglietto. L’ho trovato nel cappotto di mia nonna, e non era mai stato usato.

            *È stato difficile lavorare nella nebbia?

            La nebbia era difficile da assicurare. Veniva quando voleva e se ne andava quando voleva.

            *E adesso?

            Un film sul pane. Sarà più corto di questo, e avrà più attori.
            """)
        #expect(kit.exchanges.count == 3)
        #expect(kit.sections(.productionNotes).isEmpty)
    }

    @Test func `names in capitals before a dash tell who speaks`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            OLE RAS — Why a ferry?

            VERA LUND — Because it leaves. My father said so every evening.

            OLE RAS — There is hardly any music.

            VERA LUND — There is an engine. The producer said that it was in tune.
            """)
        #expect(kit.exchanges.map(\.question.text) == ["Why a ferry?", "There is hardly any music."])
    }

    @Test func `the numbers of counted questions are no part of them`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            /1. Why a ferry?
            Because it leaves. My father said so every evening, and we believed him.

            /2. There is hardly any music.
            There is an engine. The producer said that it was in tune.

            /3. And the fog?
            It was there before us, and it was not paid.
            """)
        #expect(
            kit.exchanges.map(\.question.text) == [
                "Why a ferry?", "There is hardly any music.", "And the fog?",
            ])
    }

    @Test func `questions may be told by capitals alone`() {
        let kit = Typescript.kit(
            """
            *INTERVIEW WITH VERA LUND

            YOUR FILM BEGINS ON A FERRY THAT NOBODY HAS SEEN ARRIVE.

            Because it leaves. Was there ever a better reason to make a film?

            THERE IS HARDLY ANY MUSIC.

            There is an engine. The producer said that it was in tune.

            AND THE FOG?

            It was there before us, and it was not paid.
            """)
        #expect(kit.exchanges.count == 3)
    }

    @Test func `where question and answer have a label each, a paragraph without one goes on`() {
        let kit = Typescript.plain(
            """
            INTERVIEW WITH ODILE MARCHAND

            LANTERN: Who is the keeper?

            MARCHAND: My uncle, with another hat.

            LANTERN: The part was written for a baker.

            MARCHAND: It was. Then the baker fell in love and went to sea.

            So we took the carpenter, who had only come to measure the door of the mill.

            LANTERN: And the eels?

            MARCHAND: There were two.
            """)
        #expect(kit.exchanges.count == 3)
        #expect(kit.exchanges.map(\.answer.count) == [1, 2, 1])
    }

    @Test func `where soft hyphens part words a hard hyphen at a line's end stays`() {
        let kit = Typescript.plain(
            """
            SYNOPSIS
            A weir keeper counts eels, and one night he counts one more than there are in the whole con\u{AD}
            stellation of ponds. Behind the half-
            moon window of the mill there is a door that nobody has opened since the har\u{AD}
            bour was closed, and behind it the town keeps what it has found in its own wa\u{AD}
            ter.
            """)
        let text = kit.sections.first?.paragraphs.map(\.text).joined(separator: " ") ?? ""
        #expect(text.contains("constellation of ponds"))
        #expect(text.contains("half-moon window"))
        #expect(text.contains("its own water"))
    }
}
