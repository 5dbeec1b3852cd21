/// Says whether a front matter is safe to hand to the YAML parser, which has no limits of its own for what a
/// stranger's file may ask: names that stand for copies of copies, maps within maps without end.
enum FrontMatterGuard {
    /// More than any press kit needs.
    static let maximumBytes = 1 << 20
    static let maximumAliases = 16
    static let maximumDepth = 64

    enum Refusal { case size, aliases, depth }

    /// O(n).
    static func refusal(of yaml: some Collection<UInt8>) -> (reason: Refusal, line: Int)? {
        if yaml.count > maximumBytes { return (.size, 1) }
        var aliases = 0
        var flowDepth = 0
        var indents: [Int] = []
        var line = 1
        var column = 0
        var indicators = 0
        var isPrefix = true
        var previous: UInt8 = 0x0A
        for byte in yaml {
            if byte == 0x0A {
                line += 1
                column = 0
                indicators = 0
                isPrefix = true
                previous = byte
                continue
            }
            let startsToken = previous <= 0x20 || previous == 0x5B || previous == 0x7B || previous == 0x2C
            if isPrefix, byte != 0x20, byte != 0x09 {
                if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":") {
                    indicators += 1
                    if indicators > maximumDepth { return (.depth, line) }
                } else {
                    isPrefix = false
                    while let last = indents.last, last >= column { indents.removeLast() }
                    indents.append(column)
                    if indents.count > maximumDepth { return (.depth, line) }
                }
            }
            switch byte {
            case UInt8(ascii: "*") where startsToken, UInt8(ascii: "&") where startsToken: aliases += 1
            case 0x20 where previous == UInt8(ascii: "*") || previous == UInt8(ascii: "&"):
                aliases = max(0, aliases - 1)
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if startsToken { flowDepth += 1 }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): flowDepth = max(0, flowDepth - 1)
            default: break
            }
            if aliases > maximumAliases { return (.aliases, line) }
            if flowDepth > maximumDepth { return (.depth, line) }
            previous = byte
            column += 1
        }
        return nil
    }
}
