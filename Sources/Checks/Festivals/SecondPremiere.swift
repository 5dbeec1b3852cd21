public import DossierDiagnostics
import DossierKit

/// A film with two world premieres.
public struct SecondPremiere: Check {
    public static let rule = Rule(
        code: "festivals/second-premiere", since: "0.2", severity: .warning,
        title: "The film has two world premieres",
        explanation: """
            A film is shown for the first time in the world once, and festivals choose by it. The rule collects the
            festivals that the kit names in one sentence with `world premiere`, outside biographies and filmographies,
            where other films are meant, and reports a second one. International and national premieres are others.
            """,
        wrong: [
            """
            ## Notes

            The film has its world premiere at the Quay Film Festival in March.

                                     ↓
            In May, it will have its world premiere at the Pier Film Festival.
            """
        ],
        right: [
            """
            ## Notes

            The film has its world premiere at the Quay Film Festival in March. After the world premiere at Quay, it
            will have its international premiere at the Pier Film Festival.
            """
        ])

    public init() {}

    private struct Premiere {
        var name: Set<String>
        var stretch: Stretch
        var range: Range<Int>
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        let all = reading.everything.flatMap { stretch -> [Premiere] in
            if let section = stretch.section,
                [.biography, .filmography].contains(reading.kit.sections[section].kind)
            {
                return []
            }
            return premieres(stretch)
        }
        guard let first = all.first,
            let other = all.dropFirst().first(where: { $0.name.isDisjoint(with: first.name) })
        else { return [] }
        return [Self.second(other, first)]
    }

    private func premieres(_ stretch: Stretch) -> [Premiere] {
        stretch.sentences.compactMap { sentence in
            guard let words = sentence.lazy.compactMap({ Self.words.match(in: stretch, at: $0) }).first,
                let festival = sentence.first(where: {
                    $0 >= words.upperBound && FestivalWords.names(stretch.tokens[$0].folded)
                })
            else { return nil }
            // The name before the word `festival`, or behind it where it comes first.
            var name: Set<String> = []
            for index in (words.upperBound..<min(festival + 5, sentence.upperBound)) {
                let token = stretch.tokens[index]
                if token.isProper, !FestivalWords.names(token.folded), !Self.plain.contains(token.folded) {
                    name.insert(token.bare)
                }
            }
            guard !name.isEmpty else { return nil }
            return Premiere(
                name: name, stretch: stretch, range: stretch.bytes(of: words.lowerBound..<festival + 1))
        }
    }

    private static let words = PhraseSet(
        """
        world premiere|world première|première mondiale|Weltpremiere|estreno mundial|anteprima mondiale
        prima mondiale|estreia mundial|wereldpremière|världspremiär|verdenspremiere|premiera światowa
        światowa premiera|мировая премьера|мировой премьеры|světová premiéra|maailman ensi-ilta
        """)
    private static let plain: Set<String> = [
        "film", "international", "internationale", "de", "of", "the", "section",
    ]
}

extension SecondPremiere {
    private static func second(_ other: Premiere, _ first: Premiere) -> Diagnostic {
        let text = first.stretch.string(first.range)
        return report(
            "a second world premiere", other.stretch, other.range,
            related: [.init(text: text, source: first.stretch.source(first.range), message: "the first here")],
            help: "call one of them by its region")
    }
}
