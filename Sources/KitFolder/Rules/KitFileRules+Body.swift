import DossierDiagnostics

extension KitFileRules {
    /// Rules of what stands below the front matter.
    static let body: [Rule] = [
        Rule(
            code: "kit/undefined-footnote", since: "0.1", severity: .warning,
            title: "A footnote mark has no note",
            explanation: """
                `[^1]` promises a note, and no line `[^1]: …` keeps the promise. The mark is left out of what is
                published. A mark that is meant as it stands is written `\\[^1]`.
                """,
            wrong: [
                """
                ## Synopsis

                                 ↓
                Ida plants a tree[^1] of tin.
                """
            ],
            right: [
                """
                ## Synopsis

                Ida plants a tree[^1] of tin.

                [^1]: A pear tree.
                """
            ]),
        Rule(
            code: "kit/repeated-footnote", since: "0.1", severity: .error,
            title: "Two notes have the same label",
            explanation: """
                Two notes with one label cannot be told apart by their marks; the second is not read. Numbers that begin
                again in every part need labels of their own, and say what is printed:
                `[^2-1]: The note. {marker=1}`.
                """,
            wrong: [
                """
                ## Synopsis

                Ida plants a tree[^1] of tin.

                [^1]: A pear tree.

                ↓
                [^1]: An alloy.
                """
            ],
            right: [
                """
                ## Synopsis

                Ida plants a tree[^1] of tin[^2].

                [^1]: A pear tree.

                [^2]: An alloy.
                """
            ]),
        Rule(
            code: "kit/unknown-attribute", since: "0.1", severity: .warning,
            title: "An attribute belongs to nothing here",
            explanation: """
                Braces at the end of a heading, a question, a work or a note hold what its words do not say. Each has
                its own attributes, and those of another have no meaning there. Braces that belong to the text are
                written with a backslash: `\\{`.
                """,
            wrong: [
                """
                             ↓
                ## Synopsis {speaker="Ida Voss"}

                Ida plants a tree.
                """
            ],
            right: [
                """
                ## Interview {people="Ida Voss"}

                **Why tin?** {speaker="Ida Voss"}

                It does not rot.
                """
            ]),
        Rule(
            code: "kit/lost-markup", since: "0.1", severity: .note, title: "A kit does not keep this markup",
            explanation: """
                A kit keeps emphasis, links, footnotes and line breaks, because it becomes a site, a document and a page
                of a newspaper. Of pictures, code and HTML only the letters are read. Pictures are listed under `stills`,
                where they can have a credit and an embargo.
                """,
            wrong: [
                """
                ## Synopsis

                          ↓
                Ida has a `tin` tree.
                """
            ],
            right: [
                """
                ## Synopsis

                Ida has a *tin* tree<br>and an axe.
                """
            ]),
        Rule(
            code: "kit/tangled", since: "0.1", severity: .error, title: "A paragraph has thousands of brackets",
            explanation: """
                No kit needs them, and a reader of Markdown can take minutes over them. The rest of the brackets in this
                paragraph is read as blanks.
                """,
            wrong: [], right: []),
        Rule(
            code: "kit/broken-utf8", since: "0.1", severity: .warning,
            title: "The file is not UTF-8 throughout",
            explanation: """
                An editor saved it in another encoding, or a byte was lost on the way. What cannot be read stands as
                U+FFFD, a question mark in a diamond, and would be published like that.
                """,
            wrong: [], right: []),
    ]
}
