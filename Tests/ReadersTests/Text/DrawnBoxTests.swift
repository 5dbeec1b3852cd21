import DossierManuscript
import Testing

@testable import DossierReaders

@Suite struct DrawnBoxTests {
    private func read(_ text: String) -> String {
        String(decoding: DrawnBoxes.opened(Array(text.utf8)), as: UTF8.self)
    }

    @Test func `a frame of signs goes and what it holds keeps its place`() {
        let text = read(
            """
            +--------------+
            | CONTACTS     |
            |              |
            | Ada Quill    |
            +--------------+
            """)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0].allSatisfy { $0 == " " })
        #expect(lines[1] == "  CONTACTS      ")
        #expect(lines[3] == "  Ada Quill     ")
    }

    @Test func `a frame of asterisks or of drawn lines goes as well`() {
        #expect(read("******\n*    *\n* AB *\n******").contains("  AB  "))
        #expect(read("┌────┐\n│ AB │\n└────┘").contains("  AB  "))
        #expect(!read("╔════╗\n║ AB ║\n╚════╝").contains("║"))
    }

    @Test func `bullets, rules and tables without a frame stay`() {
        let text = "* One (2031)\n* Two (2030)\n\n*****\n\nDirector | Ada Quill\n# 1"
        #expect(read(text) == text)
    }

    @Test func `rows of asterisks do not make a text Markdown`() {
        let text = "*****\n*   *\n*****\n\n  ****  “Fine.”\n  ****1/2  “Good.”\n  ***** “Best.”\n"
        #expect(!MarkdownReader.isMarkdown(Array(text.utf8)))
        #expect(MarkdownReader.isMarkdown(Array("**One** a\n\n**Two** b\n\nand **three**\n".utf8)))
    }
}
