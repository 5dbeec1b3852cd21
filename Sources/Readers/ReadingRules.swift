public import DossierDiagnostics

/// What reading a file may report, one rule a code.
public enum ReadingRules {
    /// By code.
    public static let all: [Rule] = (files + contents + scans + tools).sorted { $0.code < $1.code }

    private static func rule(_ code: String, _ severity: Severity, _ title: String, _ explanation: String)
        -> Rule
    {
        Rule(
            code: code, since: "0.1", severity: severity, title: title, explanation: explanation, wrong: [],
            right: [])
    }

    private static let files = [
        rule(
            "reading/missing-file", .error, "There is no file of this name",
            """
            The path leads nowhere. Names are told apart by capitals, and a name with blanks needs quotes in a shell.
            Nothing was read.
            """),
        rule(
            "reading/no-permission", .error, "The file may not be read",
            """
            It is there, and the system does not let this user read it. Look at its permissions, or copy it to a place
            of your own.
            """),
        rule(
            "reading/unreadable-file", .error, "The file cannot be opened or copied",
            """
            The system refused for a reason of its own: a broken disk, a share that went away, a file that is no file.
            Copy it to this machine and try again.
            """),
        rule(
            "reading/folder", .error, "A folder stands where a file is expected",
            """
            This command reads one document. A folder of documents, or a kit folder with its `kit.md`, is read by
            `inspect`, `check`, `import` and `build`.
            """),
        rule(
            "reading/empty-folder", .error, "The folder holds nothing that could be a kit",
            """
            A folder is read as one kit: its documents (PDF, Word, OpenDocument, HTML, text, scans) in order, its
            pictures as stills. This one has none of them. Hidden files and folders inside it are not looked at.
            """),
        rule(
            "reading/too-many-files", .warning, "The folder holds more files than a kit has",
            """
            Only the first ones, by name, were read. Give the folder of one kit, or the files themselves in the order
            they belong in.
            """),
        rule(
            "reading/too-large", .error, "The file is larger than Dossier reads",
            """
            Kits with pictures have some ten megabytes; the limit is far above and keeps a mistaken file from filling
            the memory. Export the kit with smaller pictures, or give the text alone.
            """),
        rule(
            "reading/too-long", .warning, "The text is longer than a kit",
            """
            What is beyond the limit, ten novels and more, was left out of the reading or of the checks, and the report
            says how much was used. Look whether the right file was given.
            """),
        rule(
            "reading/too-many-pages", .warning, "The document has more pages than Dossier reads",
            """
            The pages up to the limit were read. A press kit has eight to sixty: look whether the right file was given,
            or cut out the part that is the kit.
            """),
        rule(
            "reading/empty-file", .error, "The file is empty",
            """
            It has no bytes, or nothing but blanks. An export or a download probably broke off: take it again.
            """),
        rule(
            "reading/no-temporary-folder", .error, "No temporary files can be written",
            """
            Some formats are unpacked or converted on the way. The folder for temporary files (`TMPDIR`, else `/tmp`)
            is missing, full or closed.
            """),
    ]

    private static let contents = [
        rule(
            "reading/unknown-format", .error, "The file is of a format that is not read",
            """
            Dossier goes by the bytes of a file, not by the ending of its name. It reads PDF, Word (`docx`),
            OpenDocument, HTML, Markdown, plain text and pictures of pages, and, where LibreOffice is installed, what
            that reads.
            """),
        rule(
            "reading/not-text", .error, "The file holds binary data",
            """
            It has no known beginning of a document, and bytes that no text has. It may be another kind of file under a
            wrong name, or damaged.
            """),
        rule(
            "reading/broken-encoding", .warning, "Some bytes are no letters in the text's encoding",
            """
            The text was read as UTF-8, UTF-16 or Windows-1252, whichever fits best, and some bytes fit none. They
            stand as U+FFFD, and names may have lost an accent there. Save the text as UTF-8.
            """),
        rule(
            "reading/damaged-file", .warning, "The file is damaged",
            """
            A part of it is missing or cannot be read. What could be read was, so that nothing that was left is lost;
            and of such a kit nothing is said to be missing, because it may stand in the part that is gone. Where
            nothing could be read at all it is an error.
            """),
        rule(
            "reading/password", .error, "The file is locked with a password",
            """
            Open it in the program that made it and save a copy without a password. Dossier has no way to be given one,
            so that passwords do not end up in the history of a shell.
            """),
        rule(
            "reading/no-text", .error, "There is no text in the file",
            """
            Its pages are pictures: a scan, or an export with letters as outlines. Where tesseract is installed the
            pages are recognised; the message says what is missing. Better ask for the kit as a document with text.
            """),
        rule(
            "reading/page-without-text", .note, "A page has no text",
            """
            It is a picture or blank. If letters can be read on it, nobody can select, search or have them read aloud,
            and a check cannot see them either.
            """),
        rule(
            "reading/tracked-changes", .note, "The document has tracked changes",
            """
            Insertions were read as text, deletions were left out. Whoever gets the document sees both: accept or reject
            all changes before it goes out.
            """),
        rule(
            "reading/comments", .note, "The document has comments in its margin",
            """
            They are no part of the kit and were left out. Whoever gets the document can read them: delete them before
            it goes out.
            """),
        rule(
            "reading/embedded-document", .warning, "Another document is embedded in the file",
            """
            A table or a text was put in as a document of its own, and what it says was not read. Paste it as text.
            """),
    ]

    private static let scans = [
        rule(
            "reading/recognised", .note, "The text was recognised from pictures of pages",
            """
            Letters of a scan are told by a program, and some are told wrong. How sure it was stands in the message; on
            a poor scan it is a warning, and every name should be compared with the paper.
            """),
        rule(
            "reading/page-not-recognised", .warning, "A scanned page could not be recognised",
            """
            The program that recognises letters failed on it or took too long. The other pages were read.
            """),
        rule(
            "reading/missing-language-pack", .warning, "The letters of a language cannot be recognised well",
            """
            The scan is in a language that tesseract has no pack for, so accents are lost and words are torn. The
            message names the package to install.
            """),
    ]

    private static let tools = [
        rule(
            "tool/missing", .error, "A program that this file needs is not installed",
            """
            Dossier leaves some formats to programs that do nothing else: Poppler, tesseract, LibreOffice. The message
            says which one is missing and how it is installed.
            """),
        rule(
            "tool/not-started", .error, "A program could not be started",
            """
            It is installed, and the system refused to run it: no memory, no processes left, or no right to run it.
            """),
    ]
}
