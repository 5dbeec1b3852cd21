public import DossierDiagnostics

/// What holding a kit against a profile reports, one rule a code.
public enum ProfileRules {
    /// By code.
    public static let all: [Rule] = [
        rule(
            "broken-file", .error, "A profile cannot be read",
            """
            A profile is a text with a line a demand: a key, a colon, and what is asked, as in
            `short-synopsis: 50 to 100 words`. The message names the line and what was expected there. Half a profile
            would say that a kit is as it should be where it is not: nothing of the file is used. `Docs/profiles.md` lists
            the keys.
            """),
        rule(
            "file-size", .warning, "A file of the kit is larger or smaller than is asked for",
            """
            Mail servers and upload forms refuse what is larger than they were told. The profile says how large the file of
            the kit may be; a megabyte has a million bytes.
            """),
        rule(
            "missing-part", .warning, "The kit lacks a part that the recipient asks for",
            """
            The profile names parts that have to be there, or measures a text that is not. What is printed under a heading
            that was not understood counts as missing: `dossier inspect` shows what was read as what.
            """),
        rule(
            "running-time", .warning, "The film is longer or shorter than the recipient takes",
            """
            What a short film is differs from festival to festival. The profile says what this one takes; the running time
            is that of the kit, end credits included.
            """),
        rule(
            "still-side", .warning, "A still is smaller or larger than is asked for",
            """
            A picture desk prints at 300 dots an inch: 2400 pixels are 20 centimetres. The longer side of each still in the
            kit's folder is measured, as the file says it.
            """),
        rule(
            "still-size", .warning, "The file of a still is larger or smaller than is asked for",
            """
            The profile says how many bytes a still may have; a megabyte has a million.
            """),
        rule(
            "stills", .warning, "There are more or fewer stills than are asked for",
            """
            Counted are the pictures of the kit's folder that `kit.md` lists, or those that lie beside the documents.
            Pictures inside a PDF or a Word file are no stills that anybody could print.
            """),
        rule(
            "text-length", .warning, "A text is longer or shorter than is asked for",
            """
            Forms cut what is too long in the middle of a word. The profile says how many words or characters the text may
            have; characters are counted with blanks. Of a kit with one plain synopsis, that one is measured.
            """),
        rule(
            "unknown-profile", .error, "There is no profile of this name",
            """
            `--profile` takes the name of a profile that comes with the program, or the path of a file of your own; a path
            has a slash or a full stop in it. The message names the nearest, and all.
            """),
    ]

    private static func rule(_ name: String, _ severity: Severity, _ title: String, _ explanation: String)
        -> Rule
    {
        Rule(
            code: "profile/\(name)", since: "0.2", severity: severity, title: title, explanation: explanation,
            wrong: [], right: [])
    }
}
