/// The end of a Markdown link after its text: `](address "title")`, `][name]` or `]`.
enum LinkTail {
    /// Where it ends, given where its `]` stands.
    static func end(in text: [UInt8], at start: Int, limit: Int) -> Int {
        guard start < limit, text[start] == UInt8(ascii: "]") else { return start }
        let next = start + 1
        guard next < limit else { return limit }
        if text[next] == UInt8(ascii: "(") { return inline(text, next + 1, limit) ?? next }
        if text[next] == UInt8(ascii: "["),
            let close = text[next..<limit].firstIndex(of: UInt8(ascii: "]")),
            close == next + 1 || text[next + 1] != UInt8(ascii: "^")
        {
            return close + 1
        }
        return next
    }

    private static func inline(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
        var index = start
        func skipSpace() { while index < limit, text[index] <= 0x20 { index += 1 } }
        skipSpace()
        guard index < limit else { return nil }
        if text[index] == UInt8(ascii: "<") {
            while index < limit, text[index] != UInt8(ascii: ">") {
                index += text[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            index += 1
        } else {
            var depth = 0
            while index < limit, text[index] > 0x20 {
                let byte = text[index]
                if byte == UInt8(ascii: "\\") { index += 1 }
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if depth == 0 { break }
                    depth -= 1
                }
                index += 1
            }
        }
        skipSpace()
        guard index < limit else { return nil }
        let quote = text[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "(") {
            let close = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
            index += 1
            while index < limit, text[index] != close { index += text[index] == UInt8(ascii: "\\") ? 2 : 1 }
            index += 1
            skipSpace()
        }
        guard index < limit, text[index] == UInt8(ascii: ")") else { return nil }
        return index + 1
    }
}
