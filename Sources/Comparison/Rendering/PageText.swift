import DossierText

/// A web page as it is written: what comes from a kit is always escaped.
struct PageText {
    private(set) var bytes: [UInt8] = []

    /// Markup of our own.
    mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Anyone's words. Line ends are kept as such, characters that HTML forbids are made visible.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup("&amp;")
            case "<": markup("&lt;")
            case ">": markup("&gt;")
            case "\"": markup("&quot;")
            case "\n": markup("<br>")
            default:
                let isForbidden =
                    isHostile(scalar) || scalar.value & 0xFFFE == 0xFFFE
                    || (0xFDD0...0xFDEF).contains(scalar.value)
                if let units = UTF8.encode(isForbidden ? "\u{FFFD}" : scalar) {
                    bytes.append(contentsOf: units)
                }
            }
        }
    }

    /// - Parameter attributes: with a blank before, of our own making.
    mutating func element(_ name: String, _ words: String, attributes: String = "") {
        markup("<\(name)\(attributes)>")
        text(words)
        markup("</\(name)>")
    }
}
