import DossierText

/// The compact form in which the names of countries and languages are kept: `DE Deutschland; MM Myanmar|Birma;`.
enum CodedNames {
    /// Calls back with each name, folded, and its code, in the order of the list.
    static func each(_ list: String, _ body: (_ code: String, _ folded: [UInt8]) -> Void) {
        let bytes = list.utf8Span.span
        var folded: [UInt8] = []
        var code: String?
        var start = 0
        for at in 0...bytes.count {
            let byte = at < bytes.count ? bytes[at] : UInt8(ascii: ";")
            switch byte {
            case UInt8(ascii: " ") where code == nil:
                if at > start { code = letters(bytes, start..<at) }
                start = at + 1
            case UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "|"):
                if let code, at > start {
                    fold(bytes, start..<at, into: &folded)
                    if !folded.isEmpty { body(code, folded) }
                }
                if byte != UInt8(ascii: "|") { code = nil }
                start = at + 1
            default: break
            }
        }
    }

    private static func letters(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        var letters = ""
        for at in range { letters.unicodeScalars.append(Unicode.Scalar(bytes[at])) }
        return letters
    }
}
