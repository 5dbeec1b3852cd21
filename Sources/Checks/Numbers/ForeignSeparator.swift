public import DossierDiagnostics
import DossierKit

/// A decimal mark of another language.
public struct ForeignSeparator: Check {
    public static let rule = Rule(
        code: "numbers/foreign-separator", since: "0.2", severity: .note,
        title: "A number has the decimal mark of another language",
        explanation: """
            English writes `2.5 million`, most of Europe `2,5`. A number that was carried over from another language
            is read wrong by a factor of a thousand. The rule looks at one or two figures behind the mark, before a
            word like `million`, a per cent sign or a unit; dates, times, versions and formats are not such numbers.
            Spanish, which has both, is left alone.
            """,
        wrong: [
            """
            ## Notes

                          ↓
            The film cost 2,5 million crowns and was seen by all.
            """
        ],
        right: [
            """
            ## Notes

            The film cost 2.5 million crowns, in Dolby 5.1, on 1,85:1. They were 2, 5 million less than planned.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.stretches.filter { $0.isProse && $0.hasDigit }.flatMap { stretch -> [Diagnostic] in
            guard let own = Self.marks[stretch.language ?? ""] else { return [] }
            return stretch.tokens.indices.dropLast(2).compactMap { index in
                guard let before = stretch.number(index), before < 1000, let after = stretch.number(index + 1),
                    stretch.tokens[index + 1].range.count <= 2, after >= 0, isUnit(stretch, index + 2),
                    let mark = stretch.gap(after: index).first, stretch.gap(after: index).count == 1,
                    mark == UInt8(ascii: ",") || mark == UInt8(ascii: "."), mark != own
                else { return nil }
                return Self.foreign(stretch, stretch.bytes(of: index..<index + 2), own)
            }
        }
    }

    /// `million`, `Mio.`, `km`.
    private func isUnit(_ stretch: Stretch, _ index: Int) -> Bool {
        guard stretch.gap(before: index).allSatisfy({ $0 == 0x20 || $0 >= 0x80 }) else { return false }
        let word = stretch.tokens[index].folded
        return Self.units.contains(word) || Self.millions.contains { word.hasPrefix($0) }
    }

    private static let units: Set<String> = [
        "km", "kg", "mio", "mrd", "mln", "млн", "млрд", "percent", "prozent",
    ]
    private static let millions = [
        "milli", "milia", "miljo", "milio", "milhoes", "milhao", "миллион", "миллиард", "mld",
    ]

    private static let comma = UInt8(ascii: ",")
    private static let marks: [String: UInt8] = [
        "en": UInt8(ascii: "."), "de": comma, "fr": comma, "it": comma, "pt": comma, "nl": comma, "sv": comma,
        "da": comma, "no": comma, "pl": comma, "cs": comma, "ru": comma, "uk": comma, "fi": comma, "hu": comma,
        "ro": comma,
    ]
}

extension ForeignSeparator {
    private static func foreign(_ stretch: Stretch, _ range: Range<Int>, _ own: UInt8) -> Diagnostic {
        let mark = String(decoding: [own], as: UTF8.self)
        let right = String(stretch.string(range).map { $0 == "," || $0 == "." ? Character(mark) : $0 })
        let fixes = stretch.edit(range, replacement: right).map {
            [Fix("write '\(right)'", edits: [$0], isSafe: false)]
        }
        return report(
            "'\(stretch.string(range))' has another language's decimal mark", stretch, range,
            help: "write '\(right)'", fixes: fixes ?? [])
    }
}
