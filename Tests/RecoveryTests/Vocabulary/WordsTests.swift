import Testing

@testable import DossierRecovery

@Suite struct WordsTests {
    @Test func `a bar or the end of a line stands between two entries`() {
        let words: Words = """
            directed by | a film by
              director|  Réalisation
            """
        #expect(Array(words) == ["directed by", "a film by", "director", "Réalisation"])
    }

    @Test func `nothing between two bars is no entry`() {
        #expect(Array("one || two |  | " as Words) == ["one", "two"])
        #expect(Array("" as Words).isEmpty)
    }
}
