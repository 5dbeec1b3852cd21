import DossierManuscript
import Testing

@testable import DossierReaders

struct MarkdownReaderTests {
    static let kit = """
        ---
        title: draft
        ---
        # Slack Water

        A film by **Ada Quill** about a ferry[^1]
        that never leaves.

        | Role | Name |
        | --- | --- |
        | editor | Mo Lind |

        ## Synopsis

        - one
        - two

        [^1]: Built in 1931.

        """

    @Test func `paragraphs are lines, marks are type`() throws {
        let manuscript = try MarkdownReader.read(Array(Self.kit.utf8), file: "tide.md").manuscript
        let text = String(decoding: manuscript.text, as: UTF8.self)
        #expect(
            text.split(separator: "\n") == [
                "Slack Water", "A film by Ada Quill about a ferry1 that never leaves.", "Role\tName",
                "editor\tMo Lind", "Synopsis", "one", "two", "1 Built in 1931.",
            ])
        #expect(manuscript.lines.first?.tag == .heading(level: 1))
        #expect(manuscript.lines.last?.tag == .note)
        #expect(manuscript.runs.contains { manuscript.string($0.range) == "Ada Quill" && $0.style == .bold })
        #expect(manuscript.origin == .markdown)
    }

    @Test func `markdown is told by its marks`() {
        #expect(MarkdownReader.isMarkdown(Array(Self.kit.utf8)))
        #expect(!MarkdownReader.isMarkdown(Array("SLACK WATER\n\n#1 at the harbour\n* * *\n2 ** 3\n".utf8)))
        #expect(!MarkdownReader.isMarkdown(Array("Cast\n# of roles: 4\n".utf8)))
    }

    @Test func `the stars of critics make no Markdown of a text`() {
        let text =
            "**** \"A film like a harbour.\" -- The Ledger\n****1/2 \"I laughed.\" -- Reel\n***** \"Go.\" -- Frame\n"
        #expect(!MarkdownReader.isMarkdown(Array(text.utf8)))
        #expect(MarkdownReader.isMarkdown(Array("**Q:** Why?\n\n**A:** Why not?\n\n**Q:** And?\n".utf8)))
    }
}
