public import DossierDiagnostics
import DossierKit

/// A letter that a font or an encoding lost.
public struct BrokenCharacter: Check {
    public static let rule = Rule(
        code: "text/broken-character", since: "0.1", severity: .warning,
        title: "A letter was lost in a conversion",
        explanation: """
            `Ã©` for `é`, `â€™` for an apostrophe, `□` or `�` inside a word: the text went through a program that took
            one encoding for another, or a font without the letter.

            The rule reports a word once, at its first place.
            """,
        wrong: [
            """
            ## Synopsis

                   ↓
            Claire ThÃ©ry carries the lamp.
            """,
            """
            ## Synopsis

                ↓
            Mrs J�ger carries the lamp.
            """,
        ],
        right: [
            """
            ## Synopsis

            Claire Théry carries the lamp. □ Yes □ No
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var seen: Set<String> = []
        return reading.everything.compactMap { stretch in
            guard let place = broken(stretch) else { return nil }
            let range = stretch.withWord(at: place)
            return seen.insert(stretch.string(range)).inserted ? Self.broken(stretch, range) : nil
        }
    }

    /// The first damaged place of a stretch.
    private func broken(_ stretch: Stretch) -> Range<Int>? {
        let bytes = stretch.bytes
        guard bytes.contains(where: { $0 >= 0xC3 }) else { return nil }
        var offset = 0
        var before: Unicode.Scalar = " "
        let scalars = Array(stretch.passage.text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let width = UTF8.width(scalar)
            let isLost =
                scalar == "\u{FFFD}"
                || ((scalar == "□" || scalar == "▯") && before.properties.isAlphabetic
                    && next.properties.isAlphabetic)
            if isLost { return offset..<offset + width }
            if isMisread(scalar, next) { return offset..<offset + width + UTF8.width(next) }
            offset += width
            before = scalar
        }
        return nil
    }

    /// UTF-8 read as Windows-1252 or Latin-1: a lead byte and what was its tail.
    private func isMisread(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        let isTail = (0x80...0xBF).contains(next.value) && next.value != 0xA0 && next.value != 0xBB
        switch scalar.value {
        case 0xC3, 0xC4, 0xC5: return isTail
        case 0xD0, 0xD1: return isTail
        case 0xE2: return next == "€" || next.value == 0x80
        default: return false
        }
    }
}

extension BrokenCharacter {
    private static func broken(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' lost a letter in a conversion", stretch, range,
            help: "write the word anew")
    }
}
