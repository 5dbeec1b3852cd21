import DossierDiagnostics

extension KitFileRules {
    /// Rules of what stands between the two lines of dashes.
    static let frontMatter: [Rule] = [
        Rule(
            code: "kit/unknown-key", since: "0.1", severity: .warning, title: "A key is none that a kit has",
            explanation: """
                A key that Dossier does not know is read by nothing: a date under `relase-dates` is published nowhere,
                and nobody misses it before the press does. Capitals, blanks, hyphens and underscores make no
                difference; `Docs/kit-format.md` lists the keys.
                """,
            wrong: [
                """
                ---
                title: The Tin Orchard
                ↓
                relase-dates: [2023-05-04]
                ---
                """,
                """
                ---
                title: The Tin Orchard
                credits:
                    ↓
                  - directer: Ida Voss
                ---
                """,
            ],
            right: [
                """
                ---
                title: The Tin Orchard
                Release dates: [2023-05-04]
                ---
                """
            ]),
        Rule(
            code: "kit/repeated-key", since: "0.1", severity: .error, title: "A key stands twice",
            explanation: """
                Of two keys with the same name only the first is read, whatever the second says. It happens when two
                people add the same fact, or when an entry of a list has lost the dash that made it an entry of its own.
                """,
            wrong: [
                """
                ---
                title: The Tin Orchard
                year: 2022
                ↓
                year: 2023
                ---
                """
            ],
            right: [
                """
                ---
                title: The Tin Orchard
                credits:
                  - writer: Ida Voss
                  - writer: Jon Maes
                ---
                """
            ]),
        Rule(
            code: "kit/wrong-type", since: "0.1", severity: .error,
            title: "A value is of another kind than its key",
            explanation: """
                A year is a number, a title is a text, awards are a list of entries. A value of another kind is left
                out of everything that is published, so it is reported rather than guessed at.
                """,
            wrong: [
                """
                ---
                title: The Tin Orchard
                      ↓
                year: last spring
                ---
                """
            ],
            right: [
                """
                ---
                title: The Tin Orchard
                running-time: 94 min
                countries: BE
                ---
                """
            ]),
        Rule(
            code: "kit/unknown-value", since: "0.1", severity: .error, title: "A kind is none that a kit knows",
            explanation: """
                The kinds of sections, contacts, events and places are fixed words, because what is published depends on
                them: a press contact stands on the first page, a sales contact does not. The list of them is in
                `Docs/kit-format.md`.
                """,
            wrong: [
                """
                ---
                title: The Tin Orchard
                contacts:
                          ↓
                  - kind: pres
                    email: ida@orchard.example
                ---
                """
            ],
            right: [
                """
                ---
                title: The Tin Orchard
                contacts:
                  - kind: press
                    email: ida@orchard.example
                ---
                """
            ]),
        Rule(
            code: "kit/missing-key", since: "0.1", severity: .error, title: "An entry lacks what makes it one",
            explanation: """
                A prize without a festival, a picture without a file, an event without a date cannot be published and
                is left out. The report points at the entry and names the key that it needs.
                """,
            wrong: [
                """
                ---
                title: The Tin Orchard
                awards:
                    ↓
                  - year: 2023
                    award: Grand Prize
                ---
                """
            ],
            right: [
                """
                ---
                title: The Tin Orchard
                awards:
                  - festival: Orchard Film Week
                    award: Grand Prize
                ---
                """
            ]),
        Rule(
            code: "kit/broken-front-matter", since: "0.1", severity: .error,
            title: "The front matter is not YAML at one place",
            explanation: """
                Most often a value needs quotes: it has a colon and a blank in it, or begins with a bracket, a star or
                a quotation mark. The entry is not read; those above and below it are.

                Front matter that would take a computer's memory apart (names that stand for copies of copies, maps
                within maps without end) is refused as a whole.
                """,
            wrong: [
                """
                ---
                title: The Tin Orchard
                             ↓
                genres: drama: comedy
                ---
                """,
                """
                ---
                title: The Tin Orchard
                           ↓
                countries: [BE, NL
                year: 2023
                ---
                """,
            ],
            right: [
                """
                ---
                title: "The Tin Orchard: A Year"
                countries: [BE, NL]
                ---
                """
            ]),
        Rule(
            code: "kit/missing-front-matter", since: "0.1", severity: .warning,
            title: "The file has no front matter",
            explanation: """
                A kit begins with a line of three dashes, the facts of the film, and another line of three dashes.
                Without them it has no title, no credits and nobody to write to; its text is read all the same.
                """,
            wrong: [],
            right: []),
        Rule(
            code: "kit/unclosed-front-matter", since: "0.1", severity: .error,
            title: "The front matter never ends",
            explanation: """
                The facts of the film end at a line of three dashes. Where it is missing they are taken to end at the
                first heading, which may be too late: whatever text comes before it is lost.
                """,
            wrong: [
                """
                ↓
                ---
                title: The Tin Orchard

                ## Synopsis

                Ida plants a tree.
                """
            ],
            right: [
                """
                ---
                title: The Tin Orchard
                ---

                ## Synopsis

                Ida plants a tree.
                """
            ]),
    ]
}
