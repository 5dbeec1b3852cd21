public import DossierDiagnostics
import DossierKit

/// British and American spellings in one kit.
public struct MixedVariety: Check {
    public static let rule = Rule(
        code: "languages/mixed-variety", since: "0.2", severity: .note,
        title: "Two varieties of the language are mixed",
        explanation: """
            `Colour` on one page and `color` on the next are both right, and together they are wrong. The rule counts
            the words that British and American English, or Brazilian and European Portuguese, spell differently, and
            reports the words of the smaller party where it is small: one in four, or the same word in both forms.

            Names keep their spelling (`Lincoln Center`), and so do quotations. Words that both varieties use, and
            words with another meaning in one of them, do not count.
            """,
        wrong: [
            """
            ## Notes

            The colour of the harbour was what she travelled for, in the centre of the old town.

                                   ↓
            Her neighbours say the color was never the same.
            """
        ],
        right: [
            """
            ## Notes

            The colour of the harbour was what she travelled for, to the Lamp Center of the old town. The program of
            the theatre tells the story.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        VarietyWords.all.sorted { $0.key < $1.key }.flatMap { language, variety -> [Diagnostic] in
            var first: [Place] = []
            var second: [Place] = []
            for stretch in reading.stretches where stretch.isProse && stretch.kind != .quote {
                guard stretch.language == language else { continue }
                for index in stretch.tokens.indices where isPlain(stretch, index) {
                    let word = stretch.word(index).lowercased()
                    guard !VarietyWords.neutral.contains(word) else { continue }
                    if let other = variety.pairs[word] { first.append(Place(stretch, index, other)) }
                    if let other = variety.reversed[word] { second.append(Place(stretch, index, other)) }
                }
            }
            let few = first.count < second.count ? first : second
            let many = first.count < second.count ? second : first
            let words = Set(many.map { $0.stretch.word($0.token).lowercased() })
            let names =
                first.count < second.count
                ? (variety.names.0, variety.names.1) : (variety.names.1, variety.names.0)
            guard !few.isEmpty, few.count * 3 <= many.count || few.contains(where: { words.contains($0.other) })
            else {
                return []
            }
            var seen: Set<String> = []
            return few.filter { seen.insert($0.other).inserted }.map {
                Self.other($0, names.0, names.1, many.count)
            }
        }
    }

    private struct Place {
        var stretch: Stretch
        var token: Int
        var other: String

        init(_ stretch: Stretch, _ token: Int, _ other: String) {
            (self.stretch, self.token, self.other) = (stretch, token, other)
        }
    }

    /// In lower case, and not quoted or part of a name.
    private func isPlain(_ stretch: Stretch, _ index: Int) -> Bool { stretch.tokens[index].shape == .lower }
}

extension MixedVariety {
    private static func other(_ place: Place, _ name: String, _ main: String, _ count: Int) -> Diagnostic {
        let range = place.stretch.tokens[place.token].range
        let fixes = place.stretch.edit(range, replacement: place.other).map {
            [Fix("write '\(place.other)'", edits: [$0], isSafe: false)]
        }
        return report(
            "'\(place.stretch.string(range))' is \(name), and \(count) words are \(main)", place.stretch, range,
            help: "write '\(place.other)'", fixes: fixes ?? [])
    }
}
