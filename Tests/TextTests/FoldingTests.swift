import DossierText
import Testing

struct FoldingTests {
    @Test(arguments: [
        ("Łukasz Żal", "lukasz zal"), ("NOTE D’INTENTION", "note d'intention"), ("Straße", "strasse"),
        ("ПЁТР", "петр"), ("a\u{A0}\u{202F}b", "a b"), ("e\u{301}", "e"), ("“x” – y", "\"x\" - y"),
        ("ﬁlm", "film"), ("Ẽẹ", "ee"), ("  a  ", "a"),
    ])
    func `folding drops case, accents and typography`(_ raw: String, _ expected: String) {
        #expect(folded(raw) == expected)
        #expect(String(decoding: foldedBytes(raw), as: UTF8.self) == expected)
    }

    @Test func `letters alone ignore hyphens and spaces`() {
        #expect(foldedLetters("Saint-Denis") == foldedLetters("SAINT DENIS"))
    }

    @Test func `an edit distance stops at its limit`() {
        #expect(editDistance("Lantrn", "Lantern") == 1)
        #expect(editDistance("ab", "ba") == 1)
        #expect(editDistance("abcdef", "uvwxyz", limit: 2) == 3)
    }

    @Test func `a word keeps its inner apostrophe and its place`() {
        let found = words(of: "L’été, 12-mètres")
        #expect(found.map { String($0.text) } == ["L’été", "12-mètres"])
        #expect(found[1].range == 11..<21)
    }
}
