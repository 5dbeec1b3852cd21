import DossierKit
import Testing

@testable import DossierWriters

@Suite struct MarkdownTests {
    @Test func `signs of Markdown in a text are text`() {
        #expect(MarkdownText.escaped("2 * 3 < [x]_y_#") == "2 \\* 3 \\< \\[x\\]\\_y\\_\\#")
        #expect(MarkdownText.guarded("- no list") == "\\- no list")
        #expect(MarkdownText.guarded("1986. It began.") == "1986\\. It began.")
        #expect(MarkdownText.guarded("1986 began") == "1986 began")
    }

    @Test func `emphasis begins and ends at words`() {
        #expect(MarkdownText.wrapped(" a film ", in: "**") == " **a film** ")
        #expect(MarkdownText.wrapped("  ", in: "*") == "  ")
    }

    @Test func `a note is a footnote, a question is bold, a list of credits a table`() {
        let text = String(decoding: MarkdownWriter.write(HouseForSwifts.kit), as: UTF8.self)
        #expect(text.hasPrefix("# A House for Swifts\n"))
        #expect(text.contains("tsqalgaghma[^1]"))
        #expect(text.contains("\n[^1]: "))
        #expect(text.contains("\n**Did the birds do what you wanted?**\n"))
        #expect(text.contains("\n| --- | --- |\n"))
    }
}
