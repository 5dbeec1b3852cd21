import DossierDiagnostics
import DossierKit
import DossierText
import Foundation

/// The text of a `kit.md` as places count it: UTF-8 in NFC with `\n`, without byte order mark and NUL.
enum NormalisedText {
    /// The text, and a report if it was no UTF-8. O(n).
    static func of(_ bytes: [UInt8], file: String) -> (text: [UInt8], diagnostics: [Diagnostic]) {
        var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if text.contains(0x0D) {
            var out: [UInt8] = []
            out.reserveCapacity(text.count)
            var previous: UInt8 = 0
            for byte in text {
                if byte == 0x0D {
                    out.append(0x0A)
                } else if !(byte == 0x0A && previous == 0x0D) {
                    out.append(byte)
                }
                previous = byte
            }
            text = out
        }
        var diagnostics: [Diagnostic] = []
        let isASCII = text.allSatisfy { $0 < 0x80 && $0 > 0 }
        guard !isASCII else { return (text, []) }
        if text.contains(0) {
            text = Array(String(decoding: text, as: UTF8.self).replacing("\0", with: "\u{FFFD}").utf8)
        }
        let repaired = String(decoding: text, as: UTF8.self)
        if let broken = firstDifference(text, Array(repaired.utf8)) {
            text = Array(repaired.utf8)
            let place = MarkdownFile(name: file, text: text).span(broken..<min(broken + 3, text.count))
            diagnostics.append(.brokenUTF8(at: place))
        }
        return (composed(text, repaired), diagnostics)
    }

    private static func firstDifference(_ a: [UInt8], _ b: [UInt8]) -> Int? {
        if a == b { return nil }
        return zip(a, b).enumerated().first { $1.0 != $1.1 }?.0 ?? min(a.count, b.count)
    }

    private static func composed(_ text: [UInt8], _ string: String) -> [UInt8] {
        mayNeedComposition(text) ? Array(string.precomposedStringWithCanonicalMapping.utf8) : text
    }

    /// Most text is composed as it is: only lead bytes of combining marks and of a few scripts can need work.
    private static func mayNeedComposition(_ text: [UInt8]) -> Bool {
        for (index, byte) in text.enumerated() where byte >= 0xCC {
            switch byte {
            case 0xCC, 0xCD, 0xD6...0xDF, 0xE0, 0xE1, 0xE3, 0xEA...0xED, 0xEF, 0xF0: return true
            case 0xE2:
                // Quotation marks and dashes, which every kit has, need none; the Kelvin sign and its like do.
                let second = index + 1 < text.count ? text[index + 1] : 0
                let third = index + 2 < text.count ? text[index + 2] : 0
                if second > 0x80 || third < 0x82 { return true }
            default: continue
            }
        }
        return false
    }
}
