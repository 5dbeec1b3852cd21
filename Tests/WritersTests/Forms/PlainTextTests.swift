import DossierKit
import DossierText
import Foundation
import Testing

@testable import DossierWriters

@Suite struct PlainTextTests {
    private let text = String(decoding: PlainTextWriter.write(HouseForSwifts.kit), as: UTF8.self)

    @Test func `no line is wider than a mail shows`() {
        for line in text.split(separator: "\n") { #expect(displayWidth(String(line)) <= 75, "\(line)") }
    }

    @Test func `a note stands at the end behind its mark`() throws {
        let mark = try #require(text.range(of: "tsqalgaghma[1]"))
        let note = try #require(text.range(of: "\n[1] "))
        #expect(mark.upperBound < note.lowerBound)
    }

    @Test func `who answers stands before the answer where several do`() {
        #expect(text.contains("\nQ: Did the birds do what you wanted?\n\n"))
        #expect(text.contains(": No.\n"))
    }

    @Test func `a word longer than the line stays whole, and a no-break space breaks nothing`() {
        let word = String(repeating: "x", count: 90)
        #expect(LineWrapping.wrapped("a \(word) b", columns: 75) == "a\n\(word)\nb\n")
        #expect(LineWrapping.wrapped("aa bb\u{A0}cc", columns: 5) == "aa\nbb\u{A0}cc\n")
        #expect(LineWrapping.wrapped("one two three", columns: 9, hanging: "  ") == "one two\n  three\n")
    }
}
