import Foundation

/// Unicode normalisation; the one place of the readers that needs Foundation.
enum Normalisation {
    /// The text in NFC. Returns the bytes as they are where no sequence in them can be out of NFC. O(n).
    static func composed(_ text: [UInt8]) -> [UInt8] {
        guard mayNeedComposition(text) else { return text }
        return Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    /// Lead bytes of combining marks, of jamo, of kana sound marks, of singletons such as the Kelvin sign.
    private static func mayNeedComposition(_ text: [UInt8]) -> Bool {
        for index in text.indices {
            switch text[index] {
            case 0xCC, 0xCD, 0xE0, 0xE1, 0xEF, 0xF0: return true
            case 0xD6, 0xD7, 0xD8, 0xD9, 0xDB, 0xDC, 0xDD, 0xDF: return true
            case 0xE2 where index + 1 < text.count:
                // U+2000 block: only U+2000, U+2001 and the letter-like U+2126, U+212A, U+212B change.
                let second = text[index + 1]
                if second == 0x84 || second == 0x8C || second == 0xAB { return true }
                if second == 0x80, index + 2 < text.count, text[index + 2] <= 0x81 { return true }
            case 0xE3 where index + 1 < text.count && text[index + 1] == 0x82: return true
            default: continue
            }
        }
        return false
    }
}
