/// The form in which names and titles romanised in different ways are alike: `Zvyagintsev`, `Zviaguintsev` and
/// `Звягинцев` have one key.
///
/// For comparing only; it also makes some different words alike, and names of other origin (`Louis`, `Luis`).
/// The ladder is that of the field guide, 7.4: letters with marks that tell a sound first, then digraphs,
/// endings, and the vowels in which the systems differ most. O(n).
public func romanisationKey(_ text: String) -> String {
    var out: [UInt8] = []
    for word in words(of: text) {
        if !out.isEmpty { out.append(0x20) }
        out.append(contentsOf: Romanisation.key(of: Romanisation.plain(word.text)))
    }
    return String(decoding: out, as: UTF8.self)
}

/// A key that leaves out what the systems tell apart only in some languages: the hissing sounds, `c` `z` `s`,
/// and `e` `o`. Equal coarse keys are a hint, no proof. O(n).
public func coarseRomanisationKey(_ text: String) -> String {
    coarseRomanisationKey(ofKey: romanisationKey(text))
}

/// The coarse form of a romanisation key. O(n).
public func coarseRomanisationKey(ofKey key: String) -> String {
    var out: [UInt8] = []
    for byte in key.utf8 {
        switch byte {
        case UInt8(ascii: "C"), UInt8(ascii: "Z"), UInt8(ascii: "Q"): out.append(UInt8(ascii: "S"))
        case UInt8(ascii: "c"), UInt8(ascii: "z"): out.append(UInt8(ascii: "s"))
        case UInt8(ascii: "e"): out.append(UInt8(ascii: "o"))
        default: out.append(byte)
        }
    }
    return String(decoding: Romanisation.withoutDoubles(out), as: UTF8.self)
}

enum Romanisation {
    /// Lower-case ASCII letters; sounds told by a mark or by Cyrillic letters are spelled out.
    static func plain(_ word: Substring) -> [UInt8] {
        var out: [UInt8] = []
        for scalar in word.unicodeScalars {
            if scalar.value < 0x80 {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if byte >= 0x41 && byte <= 0x5A {
                    out.append(byte | 0x20)
                } else if byte != 0x27 {
                    out.append(byte)
                }
                continue
            }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            if let spelled = spelledOut[lower.value] {
                out.append(contentsOf: spelled.utf8)
            } else if scalar.value < 0x400 || scalar.value >= 0x1E00 {
                for byte in folded(String(scalar)).utf8 where byte != 0x27 { out.append(byte) }
            } else {
                out.append(contentsOf: String(lower).utf8)
            }
        }
        return out
    }

    static func key(of plain: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        scan: while at < plain.count {
            for sound in plain[at] < 0x80 ? sounds[Int(plain[at])] : [] where matches(sound.written, plain, at)
            {
                if sound.isBeforeFrontVowel, at + 2 >= plain.count || !isFrontVowel(plain[at + 2]) { continue }
                out.append(contentsOf: sound.sound)
                at += sound.written.count
                continue scan
            }
            out.append(plain[at])
            at += 1
        }
        replaceEnding(&out)
        return withoutDoubles(withoutGlides(out))
    }

    private static func matches(_ written: [UInt8], _ plain: [UInt8], _ at: Int) -> Bool {
        guard at + written.count <= plain.count else { return false }
        for offset in written.indices where plain[at + offset] != written[offset] { return false }
        return true
    }

    private struct Sound {
        var written: [UInt8]
        var sound: [UInt8]
        /// `gu` is `g` in `Guerman` and not in `August`.
        var isBeforeFrontVowel: Bool
    }

    /// By first letter, longest first.
    private static let sounds: [[Sound]] = {
        let rows: [(String, String)] = [
            ("schtsch", "Q"), ("chtch", "Q"), ("shch", "Q"), ("szcz", "Q"), ("tsch", "C"), ("sch", "S"),
            ("tch", "C"),
            ("ein", "eyn"), ("zh", "Z"), ("sh", "S"), ("kh", "h"), ("ts", "c"), ("tz", "c"), ("tc", "c"),
            ("ch", "C"),
            ("sz", "S"), ("cz", "C"), ("ou", "u"), ("gu", "g"), ("gh", "g"), ("w", "v"), ("x", "ks"),
            ("j", "y"),
        ]
        var table = [[Sound]](repeating: [], count: 128)
        for (written, sound) in rows {
            guard let first = written.utf8.first else { continue }
            table[Int(first)].append(
                Sound(
                    written: Array(written.utf8), sound: Array(sound.utf8), isBeforeFrontVowel: written == "gu")
            )
        }
        return table
    }()

    /// Cyrillic letters, and Latin ones whose mark tells a sound.
    private static let spelledOut: [UInt32: String] = {
        var table: [UInt32: String] = [
            0x161: "sh", 0x17E: "zh", 0x10D: "ch", 0x15D: "shch", 0xFB: "yu", 0xE2: "ya", 0xEB: "yo", 0xEF: "i",
        ]
        let cyrillic = [
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
            "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
        ]
        for (offset, letters) in cyrillic.enumerated() { table[0x430 + UInt32(offset)] = letters }
        table[0x451] = "yo"
        table[0x454] = "ye"
        table[0x456] = "i"
        table[0x457] = "yi"
        table[0x491] = "g"
        return table
    }()

    /// `-skiy -skij -skii -sky` and `-iy -ij` are `-ski` and `-i`; `-ff` is `-v`; `-ine` is `-in`.
    private static func replaceEnding(_ out: inout [UInt8]) {
        for (ending, plain) in [("iy", "i"), ("yy", "i"), ("sky", "ski"), ("ff", "v"), ("ine", "in")]
        where out.count > ending.utf8.count && out.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            out.removeLast(ending.utf8.count)
            out.append(contentsOf: plain.utf8)
            return
        }
    }

    /// `i` and `y` are one, and none before another vowel.
    private static func withoutGlides(_ word: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for (at, byte) in word.enumerated() {
            guard byte == UInt8(ascii: "i") || byte == UInt8(ascii: "y") else {
                out.append(byte)
                continue
            }
            if at + 1 < word.count, isVowel(word[at + 1]) { continue }
            out.append(UInt8(ascii: "i"))
        }
        return out
    }

    static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for byte in word where out.last != byte || byte >= 0x80 { out.append(byte) }
        return out
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private static func isFrontVowel(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "y")
    }
}
