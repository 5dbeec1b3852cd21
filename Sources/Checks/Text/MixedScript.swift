public import DossierDiagnostics
import DossierKit

/// A word of one alphabet with a look-alike letter of another.
public struct MixedScript: Check {
    public static let rule = Rule(
        code: "text/mixed-script", since: "0.1", severity: .warning,
        title: "A word mixes the letters of two alphabets",
        explanation: """
            A Cyrillic `а` in a Latin word looks right and is found by nobody who searches for the name. It comes
            from a keyboard that was switched in the middle of a word, or from a romanisation table with a slip.

            The rule reports a word of Latin, Cyrillic or Greek letters in which every letter of the other alphabet
            is one that looks the same. What a hyphen or an apostrophe joins may have its own alphabet on each side.
            """,
        wrong: [
            """
            ## Synopsis

                ↓
            The lаntern is lit by the mayor.
            """
        ],
        right: [
            """
            ## Synopsis

            The lantern is lit by the mayor. Лантерн. DVD-диск. 16 mm.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var seen: Set<String> = []
        return reading.everything.flatMap { stretch in
            stretch.tokens.compactMap { token -> Diagnostic? in
                guard stretch.bytes[token.range].contains(where: { (0xCD...0xD2).contains($0) }) else {
                    return nil
                }
                let word = stretch.string(token.range)
                guard seen.insert(word).inserted, let repaired = repaired(word) else { return nil }
                return Self.mixed(word, repaired, stretch, token.range)
            }
        }
    }

    /// `DVD-диск`, `Exim’а`: what stands on both sides may have its own alphabet.
    private func isJoint(_ character: Character) -> Bool {
        character == "-" || character == "\u{2010}" || character == "'" || character == "’"
    }

    /// The word in its own alphabet, if it has look-alikes of another; nil if it is as it should be.
    private func repaired(_ word: String) -> (text: String, alphabet: Alphabet, foreign: [String])? {
        var text = ""
        var foreign: [String] = []
        var main: Alphabet?
        for part in word.split(omittingEmptySubsequences: false, whereSeparator: isJoint) {
            if part.startIndex != word.startIndex { text.append(word[word.index(before: part.startIndex)]) }
            let letters = part.unicodeScalars.compactMap(Alphabet.init)
            guard let first = letters.first, letters.contains(where: { $0 != first }) else {
                text += part
                continue
            }
            guard
                let own = Alphabet.allCases.first(where: { own in
                    letters.count { $0 == own } * 2 > letters.count
                })
            else { return nil }
            main = own
            for scalar in part.unicodeScalars {
                if let alphabet = Alphabet(scalar), alphabet != own {
                    guard let twin = own.twin(of: scalar) else { return nil }
                    foreign.append("\(alphabet.name) '\(scalar)'")
                    text.unicodeScalars.append(twin)
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
        return main.map { (text, $0, foreign) }
    }
}

extension MixedScript {
    private static func mixed(
        _ word: String, _ repaired: (text: String, alphabet: Alphabet, foreign: [String]), _ stretch: Stretch,
        _ range: Range<Int>
    ) -> Diagnostic {
        var fixes: [Fix] = []
        if let source = stretch.source(range), source.range.count == range.count {
            fixes = [
                Fix(
                    "write it in \(repaired.alphabet.name) letters",
                    edits: [.init(source, replacement: repaired.text)], isSafe: true)
            ]
        }
        return report(
            "'\(word)' has \(repaired.foreign.joined(separator: ", ")) among \(repaired.alphabet.name) letters",
            stretch, range, help: "write it in \(repaired.alphabet.name) letters", fixes: fixes)
    }
}

/// The alphabets whose letters are taken for one another.
private enum Alphabet: CaseIterable {
    case latin, cyrillic, greek

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        default: return nil
        }
    }

    var name: String {
        switch self {
        case .latin: "Latin"
        case .cyrillic: "Cyrillic"
        case .greek: "Greek"
        }
    }

    /// The letter of this alphabet that looks like one of another.
    func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        for row in Alphabet.twins {
            let letters = Array(row.unicodeScalars)
            guard letters.contains(scalar) else { continue }
            return letters.first { Alphabet($0) == self }
        }
        return nil
    }

    /// Latin, Cyrillic and Greek letters of one look.
    private static let twins = [
        "aа", "eе", "oоο", "pрρ", "cс", "yу", "xх", "iі", "jј", "sѕ", "kк", "vν", "uυ", "AАΑ", "BВΒ", "CС",
        "EЕΕ",
        "HНΗ", "IІΙ", "JЈ", "KКΚ", "MМΜ", "NΝ", "OОΟ", "PРΡ", "SЅ", "TТΤ", "XХΧ", "YУΥ", "ZΖ", "ëё", "ïї",
    ]
}
