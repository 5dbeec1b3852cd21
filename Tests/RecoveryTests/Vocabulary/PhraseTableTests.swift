import DossierText
import Testing

@testable import DossierRecovery

@Suite struct PhraseTableTests {
    @Test func `a table gives back every phrase it was given, and no other`() {
        var table = PhraseTable<Int>()
        for number in 0..<3000 { table.add(foldedBytes("phrase number \(number)"), number) }
        #expect(table.count == 3000)
        #expect(
            (0..<3000).allSatisfy { (number: Int) in table[foldedBytes("Phrase  Number \(number)")] == number })
        #expect(table[foldedBytes("phrase number 3000")] == nil)
        #expect(table[[]] == nil)
    }

    @Test func `a phrase added twice keeps both readings in order`() {
        var table = PhraseTable<[String]>()
        table.addReading(Array("montage".utf8), "first")
        table.addReading(Array("montage".utf8), "second")
        table.addReading(Array("montage".utf8), "first")
        #expect(table[Array("montage".utf8)] == ["first", "second"])
    }

    @Test func `the longest match ends where a word ends`() {
        var table = PhraseTable<Int>()
        table.add(Array("sound".utf8), 1)
        table.add(Array("sound design".utf8), 2)
        let text = Array("sound designer".utf8)
        let match = table.longestMatch(in: text.span, at: 0)
        #expect(match?.value == 1)
        #expect(match?.end == 5)
        #expect(table.longestMatch(in: text.span, at: 40) == nil)
    }

    @Test func `a phrase with holes matches whole words and fills every hole`() throws {
        let pattern = try #require(PhrasePattern("conversation between … and …"))
        let text = FoldedText("Conversation between Andy Sand and Orla")
        let holes = pattern.holes(in: text.bytes.span, 0..<text.bytes.count)
        #expect(holes?.map(text.original) == ["Andy Sand", "Orla"])
        let short = FoldedText("Conversation between and")
        let none = pattern.holes(in: short.bytes.span, 0..<short.bytes.count)
        #expect(none == nil)
        #expect(PhrasePattern("no hole") == nil)
    }
}
