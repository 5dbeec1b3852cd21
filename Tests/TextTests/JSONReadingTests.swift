import DossierText
import Testing

@Suite struct JSONReadingTests {
    private func read(_ text: String) -> JSON? { JSON(reading: Array(text.utf8)) }

    @Test func `every kind of value is read`() {
        let value = read(" {\"a\": [1, -2.5, 1e2, true, false, null], \"b\": {\"c\": \"d\"}, \"e\": []} ")
        #expect(value?["a"]?.items == [.int(1), .double(-2.5), .double(100), .bool(true), .bool(false), .null])
        #expect(value?["b"]?["c"]?.string == "d")
        #expect(value?["e"]?.items == [])
        #expect(value?["f"] == nil)
    }

    @Test func `escapes are letters, pairs of surrogates one letter, and half a pair none`() {
        #expect(read(#""\"\\\/\b\f\n\r\t\u00e9\uD834\udd1E""#)?.string == "\"\\/\u{8}\u{C}\n\r\té𝄞")
        #expect(read(#""a\ud834b\udd1e\ud834\u0041""#)?.string == "a\u{FFFD}b\u{FFFD}\u{FFFD}A")
    }

    @Test(arguments: [
        "", " ", "{", "[", "[1", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "\"", "\"\\",
        "\"\\x\"",
        "\"\\u12\"", "\"\n\"", "01", "-", "1.", ".5", "1e", "+1", "tru", "nul", "1 2", "[]]", "NaN", "'a'",
    ])
    func `what is no JSON is not read`(text: String) { #expect(read(text) == nil) }

    @Test func `a number that fits no integer is a double`() {
        #expect(read("9223372036854775807") == .int(.max))
        #expect(read("9223372036854775808") == .double(9223372036854775808))
    }

    @Test func `nesting has an end`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(read(deep) == nil)
        #expect(read(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) != nil)
    }

    @Test func `what was written is read back`() {
        let value = JSON.object([
            "a": .array([.int(1), .string("é\"\\\u{1}\n")]), "b": .null, "c": .double(1.5),
        ])
        #expect(JSON(reading: value.encoded()) == value)
        #expect(JSON(reading: value.encoded(pretty: false)) == value)
    }

    @Test func `bytes cut anywhere crash nothing`() {
        let text = Array(#"{"a": ["\u00e9\ud834\udd1e", -1.5e-3, {"b": true}], "c": null}"#.utf8)
        for end in text.indices { #expect(JSON(reading: Array(text[..<end])) == nil) }
    }
}
