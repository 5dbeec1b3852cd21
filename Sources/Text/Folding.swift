/// The form in which words are compared: lower case, no accents, plain quotes and dashes, single spaces.
///
/// Handles Latin (with ł ø đ ß æ œ þ ı, which have no canonical decomposition), Greek and Cyrillic case; other
/// scripts pass unchanged. Source of the ladder: the field guide, 6.0. O(n).
public func folded(_ string: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(string.utf8.count)
    for scalar in string.unicodeScalars { Folding.append(scalar, to: &out) }
    Folding.squeeze(&out)
    return String(decoding: out, as: UTF8.self)
}

/// For names and titles: letters and digits alone, folded. `Saint-Denis` and `SAINT DENIS` are the same.
public func foldedLetters(_ string: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(string.utf8.count)
    for scalar in string.unicodeScalars { Folding.append(scalar, to: &out) }
    out.removeAll { $0 < 0x80 && !isLetterOrDigit($0) }
    return String(decoding: out, as: UTF8.self)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A)
}

enum Folding {
    static func appendASCII(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case 0x41...0x5A: out.append(byte | 0x20)
        case 0..<0x20, 0x7F: out.append(0x20)
        case 0x60: out.append(0x27)
        default: out.append(byte)
        }
    }

    static func append(_ scalar: Unicode.Scalar, to out: inout [UInt8]) {
        let value = scalar.value
        if value < 0x80 {
            appendASCII(UInt8(value), to: &out)
            return
        }
        if value >= 0xC0 && value < 0x250 {
            let plain = latin[Int(value) - 0xC0]
            if plain != 0 {
                out.append(UInt8(truncatingIfNeeded: plain))
                if plain > 0xFF { out.append(UInt8(truncatingIfNeeded: plain >> 8)) }
                return
            }
        }
        switch value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: out.append(0x20)
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF, 0x300...0x36F: break
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x2BC: out.append(0x27)
        case 0x201C...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x2033: out.append(0x22)
        case 0x2010...0x2015, 0x2212, 0xFE63: out.append(0x2D)
        case 0x2026: out.append(contentsOf: [0x2E, 0x2E, 0x2E])
        case 0xFB00: out.append(contentsOf: "ff".utf8)
        case 0xFB01: out.append(contentsOf: "fi".utf8)
        case 0xFB02: out.append(contentsOf: "fl".utf8)
        case 0xFB03: out.append(contentsOf: "ffi".utf8)
        case 0xFB04: out.append(contentsOf: "ffl".utf8)
        case 0x401, 0x451: append(0x435, to: &out)  // Ё ё → е
        case 0x410...0x42F: append(value + 0x20, to: &out)
        case 0x400...0x40F: append(value + 0x50, to: &out)
        case 0x391...0x3A9: append(value + 0x20, to: &out)
        case 0x1E00...0x1EFF:
            for part in decomposed(scalar) { append(part, to: &out) }
        default:
            if value < 0x10000 && value >= 0x3000 {
                append(value, to: &out)
            } else {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower.value, to: &out) }
            }
        }
    }

    /// Latin Extended Additional without Foundation: the base letter, told by the letter's own name.
    private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return [scalar] }
        let words = name.split(separator: " ")
        if let at = words.firstIndex(of: "LETTER"), at + 1 < words.count, words[at + 1].utf8.count == 1,
            let base = words[at + 1].unicodeScalars.first
        {
            return [base]
        }
        return [scalar]
    }

    private static func append(_ value: UInt32, to out: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(value), let units = UTF8.encode(scalar) else { return }
        out.append(contentsOf: units)
    }

    static func squeeze(_ out: inout [UInt8]) {
        var write = 0
        var pending = false
        for read in out.indices {
            let byte = out[read]
            if byte == 0x20 {
                pending = write > 0
                continue
            }
            if pending {
                out[write] = 0x20
                write += 1
                pending = false
            }
            out[write] = byte
            write += 1
        }
        out.removeSubrange(write...)
    }

    /// U+00C0 to U+024F to one or two plain letters, the first in the low byte; 0 for those that have none.
    private static let latin: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x250 - 0xC0)
        let rows: [(String, String)] = [
            ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǺǻȀȁȂȃȦȧ"), ("ae", "ÆæǢǣǼǽ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ĎďĐđÐð"),
            ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩ"), ("g", "ĜĝĞğĠġĢģǤǥǦǧǴǵ"), ("h", "ĤĥĦħȞȟ"),
            ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋ"), ("ij", "Ĳĳ"), ("j", "Ĵĵǰ"), ("k", "ĶķǨǩĸ"), ("l", "ĹĺĻļĽľĿŀŁł"),
            ("n", "ÑñŃńŅņŇňŉŊŋǸǹ"), ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőǑǒǪǫǾǿȌȍȎȏȪȫȬȭȮȯȰȱƠơ"), ("oe", "Œœ"),
            ("r", "ŔŕŖŗŘřȐȑȒȓ"),
            ("s", "ŚśŜŝŞşŠšȘș"), ("ss", "ß"), ("t", "ŢţŤťŦŧȚț"), ("th", "Þþ"),
            ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųǓǔȔȕȖȗƯư"),
            ("w", "Ŵŵ"), ("y", "ÝýÿŶŷŸȲȳ"), ("z", "ŹźŻżŽž"), ("x", "×"),
        ]
        for (plain, letters) in rows {
            let packed = plain.utf8.reversed().reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
            for scalar in letters.unicodeScalars { table[Int(scalar.value) - 0xC0] = packed }
        }
        return table
    }()
}
