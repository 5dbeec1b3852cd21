import DossierText
import Testing

@Suite struct FoldedTextTests {
    @Test func `folded bytes are those of the folded string`() {
        for text in ["  Ærø – «Œuvre»\t ŁÓDŹ ", "", "Ёлка…", "a\u{301}b", "ﬁn\u{AD}al"] {
            #expect(FoldedText(text).bytes == Array(folded(text).utf8))
            #expect(foldedBytes(text) == Array(folded(text).utf8))
        }
    }

    @Test func `a part of the folded text comes back in its own spelling`() {
        let text = FoldedText("Entretien  avec ÅSA Œrn")
        #expect(text.original(of: 0..<9) == "Entretien")
        #expect(text.original(of: 15..<18) == "ÅSA")
        #expect(text.original(of: 19..<text.bytes.count) == "Œrn")
        #expect(text.original(of: 10..<10).isEmpty)
        #expect(text.original(of: 19..<900) == "Œrn")
    }
}
