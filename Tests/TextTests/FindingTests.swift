import DossierText
import Testing

@Suite struct FindingTests {
    @Test(arguments: [
        ("Kamera: Ilse Brandt", ":", 6..<7), ("a – b – c", " – ", 1..<6), ("aab", "ab", 1..<3),
        ("été", "té", 2..<5),
    ])
    func `the first place of a text, in bytes`(text: String, needle: String, expected: Range<Int>) throws {
        let found = try #require(text.place(of: needle))
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        #expect(start..<start + needle.utf8.count == expected)
        #expect(text[found] == needle)
    }

    @Test func `what does not stand there has no place`() {
        #expect("Kamera".place(of: "x") == nil)
        #expect("Kamera".place(of: "") == nil)
        #expect("ab".place(of: "abc") == nil)
        #expect("".place(of: "a") == nil)
    }

    @Test func `a part of a text is searched from its own start`() throws {
        let text = "a:b:c"
        let rest = text.dropFirst(2)
        let found = try #require(rest.place(of: ":"))
        #expect(text[found.upperBound...] == "c")
    }

    @Test func `places are counted one behind the other`() {
        #expect("a, b, c".count(of: ", ") == 2)
        #expect("aaaa".count(of: "aa") == 2)
        #expect("abc".count(of: "x") == 0)
        #expect("abc".count(of: "") == 0)
        #expect("".count(of: "a") == 0)
    }
}
