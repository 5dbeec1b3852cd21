import DossierText
import Testing

@Suite struct LongJSONTests {
    @Test(arguments: [true, false]) func `its text is that of the value with the same members`(pretty: Bool) {
        let items = (0..<5_000).map { "\"\($0)\" \\ \u{1}\t\n" }
        let value = JSON.object([
            JSON.Member("name", "long"),
            JSON.Member("items", .array(items.map { .object(["is": .string($0)]) })),
            JSON.Member("range", .array([.int(1), .double(2.5)])), JSON.Member("none", .object([])),
        ])
        var long = LongJSON()
        long.add("name", "long")
        long.add("left out", nil)
        long.add("no items", [String]()) { .string($0) }
        long.add("items", items) { .object(["is": .string($0)]) }
        long.add("range", .array([.int(1), .double(2.5)]))
        long.add("none", .object([JSON.Member]()))
        #expect(long.encoded(pretty: pretty) == value.encoded(pretty: pretty))
        #expect(JSON(reading: value.encoded(pretty: pretty)) == value)
    }

    @Test func `what is long comes in pieces`() {
        var long = LongJSON()
        long.add("items", Array(repeating: String(repeating: "x", count: 100), count: 5_000)) { .string($0) }
        var sizes: [Int] = []
        long.write { sizes.append($0.count) }
        #expect(sizes.count > 10)
        #expect(sizes.allSatisfy { $0 < 40_000 })
        #expect(sizes.reduce(0, +) == long.encoded().count)
    }

    @Test func `without members it is an empty object`() {
        #expect(LongJSON().encoded(pretty: false) == Array("{}".utf8))
    }
}
