public import DossierDiagnostics
import DossierKit

/// Initials before an answer that belong to nobody in the kit.
public struct UnexplainedInitials: Check {
    public static let rule = Rule(
        code: "interview/unexplained-initials", since: "0.2", severity: .warning,
        title: "Initials before an answer belong to nobody",
        explanation: """
            `OM:` is clear to whoever made the interview, and to nobody else. The rule takes each speaker that is
            written as two or three capitals and looks for a person of the kit with these initials.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
            ---

            ## Interview {.interview}

            **Why the lamp?**

              ↓
            **KB:** I found it on the beach.

            **And the boat?**

            **GH:** It was there.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - director: Greta Halvar
            ---

            ## Interview {.interview}

            **Why the lamp?**

            **Greta Halvar:** I found it on the beach.

            **And the boat?**

            **GH:** It was there.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let known = Set(reading.people.filter { $0.words.count > 1 }.flatMap { initials($0.words) })
        var seen: Set<String> = []
        return reading.kit.sections.flatMap(\.exchanges).compactMap { exchange in
            guard let speaker = exchange.speaker else { return nil }
            let letters = speaker.value.filter { $0.isLetter }
            guard (2...3).contains(letters.count), letters.allSatisfy(\.isUppercase),
                speaker.value.count <= letters.count * 2 + 1
            else { return nil }
            let folded = Phrase(letters).folded.joined()
            guard !known.contains(folded), !Self.questions.contains(folded), seen.insert(folded).inserted else {
                return nil
            }
            return Self.unexplained(speaker)
        }
    }

    /// All that a name of several words may be cut to.
    private func initials(_ words: [String]) -> [String] {
        let all = words.compactMap(\.first).map(String.init)
        let capital = words.filter { !NameRun.particles.contains($0) }.compactMap(\.first).map(String.init)
        let ends = [words.first, words.last].compactMap { $0?.first }.map(String.init)
        let parts = words.flatMap { $0.split(separator: "-") }.compactMap(\.first).map(String.init)
        return [all.joined(), capital.joined(), ends.joined(), parts.joined()]
    }

    private static let questions: Set<String> = ["qa", "qu", "an", "nr"]
}

extension UnexplainedInitials {
    private static func unexplained(_ speaker: Found<String>) -> Diagnostic {
        report(
            "'\(speaker.value)' are nobody's initials in this kit", text: speaker.value, at: speaker.source,
            help: "write the name out at the first answer")
    }
}
