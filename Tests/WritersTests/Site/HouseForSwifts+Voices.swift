import DossierKit

extension HouseForSwifts {
    static var interview: Section {
        var section = Section(.interview)
        section.people = [Found("Ketevan Mirzashvili-Laurent"), Found("Nino Abashidze")]
        section.interviewers = [Found("Tobias Rehm")]
        section.paragraphs = [
            Passage("The conversation took place on the ferry of the film, which is a real one.")
        ]
        let director = "Ketevan Mirzashvili-Laurent"
        let actress = "Nino Abashidze"
        section.exchanges = [
            exchange(
                "You shot in a valley that really was going to be flooded. When did you know that there would be no second take of anything?",
                director,
                [
                    "On the first day. We had written a scene with a wedding in the yard of the school, and when we arrived the yard was a lake. So we put the tables on the stairs. After that I stopped writing weather into the script and began to write stairs.",
                    "There is a word for it in the valley, tsqalgaghma~1, which the subtitles give as “across”. But it only ever means: across from where you ought to be. I think the whole film is set there.",
                ]),
            exchange("Did the birds do what you wanted?", actress, ["No."]),
            exchange(
                "Elene is always holding something. A ring, a rope, a bird. Was that in the script~2, or did you bring it?",
                actress,
                [
                    "It was in my hands. I learnt to ring birds for half a year with Dr. Zandbergen, who never looks up when she talks to you. You cannot hold a swift and make a point at the same time. It weighs as much as a letter.",
                    "So when Ketevan asked me to *play* less, I asked for another bird. What can you hide when you are holding something that is alive? Nothing, and that was my method for the whole winter.",
                    "By the end I could no longer act with empty hands. In the scene at the ministry they gave me a pen, and I held it as if it might fly off.",
                ]),
            exchange(
                "The film is almost without music until the last reel.", director,
                [
                    "Salome wrote forty minutes of it. We took out a minute at each screening, and each time somebody said the music was beautiful. At some point it was all gone, and they still said it. Then I put the last four minutes back."
                ]),
            exchange(
                "Who is the inspector? She is the only one who speaks French, and the only one who apologises.",
                director,
                [
                    "She is the person who believes in the dam~3. I did not want a villain; I wanted somebody who does sums. When Marie-Apolline came to the set she asked for the real tables, of cubic metres and households. She did them herself, at night, in the hotel. On the third day she said: but it is worth it. And she was crying. We shot the scene at once."
                ]),
            exchange(
                "Did the birds do what you wanted?", director,
                [
                    "You have asked Nino that already. I will say yes: they left when they should, and we were not ready."
                ]),
        ]
        return section
    }

    /// `~1` stands for the mark of note 1, `*` around words for emphasis.
    private static func exchange(_ question: String, _ speaker: String, _ answer: [String]) -> Exchange {
        Exchange(question: marked(question), answer: answer.map(marked), speaker: Found(speaker))
    }

    static func marked(_ text: String) -> Passage {
        var passage = Passage("")
        var bytes: [UInt8] = []
        var emphasis: Int?
        var isNote = false
        for byte in text.utf8 {
            if isNote {
                passage.marks.append(
                    Passage.Mark(.footnote(String(UnicodeScalar(byte))), bytes.count..<bytes.count))
                isNote = false
            } else if byte == UInt8(ascii: "~") {
                isNote = true
            } else if byte == UInt8(ascii: "*") {
                if let start = emphasis {
                    passage.marks.append(Passage.Mark(.emphasis, start..<bytes.count))
                    emphasis = nil
                } else {
                    emphasis = bytes.count
                }
            } else {
                bytes.append(byte)
            }
        }
        passage.text = String(decoding: bytes, as: UTF8.self)
        return passage
    }

    static var footnotes: [Footnote] {
        var withLink = Passage(
            "The script is printed whole in the catalogue of the exhibition at the water museum.")
        withLink.marks = [Passage.Mark(.link("https://museum.example/catalogue?id=7&lang=en"), 31..<63)]
        return [
            Footnote(
                marker: "1", anchor: Found("tsqalgaghma"),
                text: Passage(
                    "From წყალი, water, and გაღმა, the far side. Surveyors of the 1930s took it for the name of a village and put three of them on the map."
                )),
            Footnote(marker: "2", text: withLink),
            Footnote(
                marker: "3", anchor: Found("dam"),
                text: Passage(
                    "The dam of the film is made of two: the wall is that of Lower Aragvi, the ministry belongs to another valley. The figures she reads out, households and cubic metres, are from the hearing of 12 May 1979 and have not been changed."
                )),
            Footnote(
                marker: "4",
                text: Passage("All bird rings seen in the film are props; no swift was ringed for it.")),
        ]
    }

    static var biographies: [Section] {
        var director = section(
            .biography, heading: "The director",
            [
                "Ketevan Mirzashvili-Laurent was born in Kutaisi in 1986 and studied hydrology before she studied film. She worked as a gauge reader on the Rioni for three years.",
                "A House for Swifts is her first feature.",
            ])
        director.people = [Found("Ketevan Mirzashvili-Laurent")]
        var works = Section(.filmography)
        works.people = director.people
        works.works = [
            work("A House for Swifts", 2021, 104, .feature),
            work("Level", 2017, 22, .short, original: "დონე", note: "Prix du documentaire, Lacs & Montagnes"),
            work(
                "Instructions for Reading a River in the Absence of Any Instrument Whatever", 2014, 9,
                .documentary),
        ]
        var actress = section(
            .biography, heading: "NINO ABASHIDZE",
            [
                "Nino Abashidze plays at the Marjanishvili Theatre and has worked in film since 2009. For the part of Elene she took an examination in bird ringing, and passed it."
            ])
        actress.people = [Found("Nino Abashidze")]
        var french = section(
            .biography, ["Nino Abashidze joue au théâtre Mardjanichvili et tourne depuis 2009."])
        french.people = actress.people
        french.language = "fr"
        return [director, works, actress, french]
    }

    private static func work(
        _ title: String, _ year: Int, _ minutes: Int, _ kind: Work.Kind, original: String? = nil,
        note: String? = nil
    ) -> Work {
        var work = Work(Found(title))
        work.year = Found(year)
        work.runningTime = Found(minutes)
        work.kind = kind
        work.originalTitle = original.map { Found($0) }
        work.note = note
        return work
    }

    static var contacts: [Contact] {
        var press = Contact(.press)
        press.organisation = Found("Bureau Sarcelle")
        press.name = Found("Amandine Quéré")
        press.emails = [Found("amandine@sarcelle.example")]
        press.phones = [Found("+33 (0)1 55 50 00 17"), Found("+33 6 55 50 00 18")]
        press.address = "14, rue des Écluses\n75010 Paris"
        var sales = Contact(.sales)
        sales.organisation = Found("Heron World Sales")
        sales.emails = [Found("international-acquisitions-and-festivals@heron-world-sales.example")]
        sales.urls = [Found("https://www.heron-world-sales.example/catalogue/a-house-for-swifts/")]
        var production = Contact(.production)
        production.organisation = Found("Les Films du Ponton")
        production.name = Found("Hélène Vautrin")
        production.phones = [Found("+33 4 55 50 00 33")]
        production.urls = [Found("filmsduponton.example")]
        return [press, sales, production]
    }
}
