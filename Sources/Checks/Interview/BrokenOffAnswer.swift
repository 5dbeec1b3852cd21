public import DossierDiagnostics
import DossierKit

/// An answer that stops in the middle of a sentence.
public struct BrokenOffAnswer: Check {
    public static let rule = Rule(
        code: "interview/broken-off-answer", since: "0.2", severity: .warning,
        title: "An answer stops in the middle of a sentence",
        explanation: """
            Layout cuts answers at the foot of a page, and nobody reads the proofs of an interview twice. The rule
            reports an answer whose last word is one that can't end a sentence (`and`, `the`, `que`), or that ends in
            a comma. Dashes and dots of omission are the speaker's own way to stop.
            """,
        wrong: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

                                              ↓
            I found it on the beach in spring and

            **And the boat?**

            The boat was there before.
            """
        ],
        right: [
            """
            ## Interview {.interview people="Greta Halvar"}

            **Why the lamp?**

            I found it on the beach in spring and then...

            **And the boat?**

            The boat was there before. It is one of those you never get out of
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let answers = reading.stretches.indices.filter { reading.stretches[$0].kind == .answer }
        return answers.compactMap { index in
            let stretch = reading.stretches[index]
            // Only the last paragraph of an answer can be cut: before another, it may be a quotation.
            let next = index + 1 < reading.stretches.count ? reading.stretches[index + 1] : nil
            guard next?.kind != .answer || next?.section != stretch.section, stretch.tokens.count >= 3,
                let last = stretch.tokens.last, last.shape == .lower
            else { return nil }
            let tail = stretch.bytes[last.range.upperBound...].filter { $0 != 0x20 }
            let word = stretch.string(last.range).lowercased()
            guard tail == [UInt8(ascii: ",")] || (tail.isEmpty && isOpen(word, stretch.language)) else {
                return nil
            }
            return Self.cut(stretch, last.range)
        }
    }

    private func isOpen(_ word: String, _ language: String?) -> Bool {
        guard let language, FunctionWords.knows(language) else { return false }
        return Self.openers.contains(word, in: language)
    }

    /// Words that no sentence of the language ends with.
    private static let openers = WordTable([
        "en": "and or but the a an because which who whose where while although if than my your his our their",
        "fr":
            "et ou mais le la les un une des du de que qui dont où parce mon ma mes ton sa ses leur notre avec",
        "de": "und oder aber der die das ein eine einen dass weil wenn als ob mein dein sein wenn obwohl",
        "es": "y o pero el la los las un una que de del porque con mi su sus cuando donde por",
        "it": "e o ma il lo la gli le un una che di del della perché con il mio quando dove per",
        "pt": "e ou mas o a os as um uma que de do da porque com meu minha quando onde por",
        "nl": "en of maar de het een dat omdat met mijn zijn als wanneer",
        "sv": "och eller men en ett att som när om min vår", "da": "og eller men en et at som når om min vores",
        "no": "og eller men en et at som når om min vår", "pl": "i a lub ale że który która które z w na do",
        "cs": "a nebo ale že který která které z v na do",
        "ru": "и а но или что который которая в на с к из от для",
        "uk": "і й та але або що який яка в на з до від для", "fi": "ja tai mutta että joka",
        "hu": "és vagy de hogy a az aki", "ro": "și sau dar că care în de la cu", "tr": "ve ama ile",
        "el": "και ή αλλά ότι που ο η το",
    ])
}

extension BrokenOffAnswer {
    private static func cut(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "an answer ends with '\(stretch.string(range))'", stretch, range,
            help: "put back the rest of the sentence")
    }
}
