import DossierText

/// The words of a text as part of an address: `why-did-you-film-in-winter`.
///
/// Cyrillic is romanised letter by letter; a text that leaves no Latin letter or digit gets a number made from its
/// bytes. The same text always gives the same slug. O(n).
func slug(_ text: String, words limit: Int = 8) -> String {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
    }
    for scalar in folded(text).unicodeScalars {
        if words.count == limit { break }
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
        case 0x27: continue
        default:
            if let latin = romanised[scalar] { word.append(contentsOf: latin.utf8) } else { end() }
        }
        if word.count > 40 { end() }
    }
    if words.count < limit { end() }
    return words.isEmpty ? "x" + String(hash(text), radix: 36) : words.joined(separator: "-")
}

/// FNV-1a, 32 bits.
private func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}

/// Folded Cyrillic letters, the common English way.
private let romanised: [Unicode.Scalar: String] = {
    let cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџў"
    let latin = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u",
        "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "yi", "ye", "g", "dj", "j", "lj",
        "nj",
        "c", "dz", "u",
    ]
    return Dictionary(uniqueKeysWithValues: zip(cyrillic.unicodeScalars, latin))
}()

/// Hands out the identifiers of a page, no two alike.
struct Anchors {
    private var taken: [String: Int] = [:]

    /// `wanted` itself if it is free, else with the first free number after it.
    mutating func take(_ wanted: String) -> String {
        guard let count = taken[wanted] else {
            taken[wanted] = 1
            return wanted
        }
        var number = count + 1
        while taken["\(wanted)-\(number)"] != nil { number += 1 }
        taken[wanted] = number
        taken["\(wanted)-\(number)"] = 1
        return "\(wanted)-\(number)"
    }
}
