import Testing

@testable import DossierDiagnostics

@Suite struct ExcerptTests {
    @Test func `a line of a megabyte is cut around its mark`() {
        let bytes = Array(
            (String(repeating: "früh ", count: 150_000) + "of of" + String(repeating: " spät", count: 9)).utf8)
        let mark = 6 * 150_000..<6 * 150_000 + 5
        let excerpt = Excerpt(bytes, line: 0..<bytes.count, mark: mark, columns: 40)
        #expect(excerpt.text.hasPrefix("…"))
        #expect(excerpt.text.hasSuffix("…"))
        #expect(excerpt.text.count == 40)
        #expect(excerpt.marked == 5)
        #expect(excerpt.text.dropFirst(excerpt.indent).prefix(5) == "of of")
    }

    @Test(arguments: [0, 1, 2, 3, 749_990])
    func `wherever the cut falls, letters stay whole`(start: Int) {
        let bytes = Array(String(repeating: "ü", count: 375_000).utf8)
        let excerpt = Excerpt(bytes, line: 0..<bytes.count, mark: start..<start + 4, columns: 30)
        #expect(!excerpt.text.dropFirst().dropLast().isEmpty)
        #expect(excerpt.text.count <= 30)
    }
}
