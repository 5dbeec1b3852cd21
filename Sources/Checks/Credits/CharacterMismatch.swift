public import DossierDiagnostics
import DossierKit
import DossierText

/// A part that has one name in the synopsis and another in the cast list.
public struct CharacterMismatch: Check {
    public static let rule = Rule(
        code: "credits/character-mismatch", since: "0.2", severity: .warning,
        title: "A part has another name in the text than in the cast list",
        explanation: """
            Parts are renamed during the edit, and the synopsis keeps the old name. The rule reads `Helena (Liv
            Arden)` in running text and compares the name with the part that the cast list gives her.

            A short form (`Lena` for `Helena`), an inflected form and another way to romanise are fine or a remark.
            Parts that the list describes (`the keeper`) are not compared.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            cast:
              Liv Arden: Helena Brook
            ---

            ## Synopsis

               ↓
            As Miriam (Liv Arden) comes home, the lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            cast:
              Liv Arden: Helena Brook
              Nell Corder: The keeper
            ---

            ## Synopsis

            As Helena (Liv Arden) comes home, her friend Anna (Nell Corder) waits. Played by Corder (Liv Arden).
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var parts: [[String]: [Found<String>]] = [:]
        for credit in reading.kit.credits where credit.role == .cast {
            if let character = credit.character, isName(character.value) {
                parts[Phrase(credit.name.value).folded, default: []].append(character)
            }
        }
        guard !parts.isEmpty else { return [] }
        let names = Set(reading.people.filter { !$0.isCharacter }.flatMap(\.words))
        var seen: Set<[String]> = []
        return reading.runs.compactMap { run in
            let stretch = reading.stretches[run.stretch]
            guard stretch.kind != .quote, let actor = actor(stretch, after: run.tokens.upperBound),
                let played = parts[actor], let only = played.first, played.count == 1,
                run.tokens.count <= 3
            else { return nil }
            let tokens = nameAlone(run.tokens, stretch, reading)
            let said = stretch.phrase(tokens)
            let right = Phrase(only.value)
            guard !said.folded.contains(where: names.contains), !isAlike(said, right, stretch.language),
                seen.insert(said.folded + actor).inserted
            else { return nil }
            let isShort = said.folded.contains { word in
                right.folded.contains { $0.hasPrefix(word.prefix(3)) || $0.hasSuffix(word.suffix(4)) }
            }
            return Self.mismatch(stretch, tokens, only, isShort: isShort)
        }
    }

    /// Without a word that has its capital from the beginning of the sentence: `As Miriam`.
    private func nameAlone(_ tokens: Range<Int>, _ stretch: Stretch, _ reading: Reading) -> Range<Int> {
        guard tokens.count > 1, stretch.tokens[tokens.lowerBound].opens else { return tokens }
        let first = stretch.tokens[tokens.lowerBound].folded
        let isOrdinary =
            reading.lowercase.contains(first) || FunctionWords.contains(first) || first.utf8.count <= 3
        return isOrdinary ? tokens.dropFirst() : tokens
    }

    /// `Helena`, not `the keeper` or `Une voisine`.
    private func isName(_ character: String) -> Bool {
        let words = splitWords(of: character)
        guard let first = words.first else { return false }
        let capitals = words.filter { Token.shape(of: $0.text) == .capitalised }
        return capitals.count == words.count
            && !SmallWords.contains(Phrase(String(first.text)).folded.first ?? "")
    }

    /// The name in the bracket behind a token, if it is one.
    private func actor(_ stretch: Stretch, after index: Int) -> [String]? {
        guard index > 0, index < stretch.tokens.count,
            Array(stretch.gap(before: index)) == Array(" (".utf8)
        else { return nil }
        var end = index + 1
        while end < stretch.tokens.count, !stretch.gap(before: end).contains(UInt8(ascii: ")")), end - index < 6
        {
            end += 1
        }
        guard stretch.gap(after: end - 1).first == UInt8(ascii: ")") else { return nil }
        return stretch.tokens[index..<end].map(\.folded)
    }

    /// A word of the one is a word of the other, in another form or spelling at most.
    private func isAlike(_ said: Phrase, _ right: Phrase, _ language: String?) -> Bool {
        said.words.contains { word in
            right.words.contains { WordMatch($0, word, language: language) != .different }
        }
    }
}

extension CharacterMismatch {
    private static func mismatch(
        _ stretch: Stretch, _ tokens: Range<Int>, _ character: Found<String>, isShort: Bool
    ) -> Diagnostic {
        let name = stretch.string(of: tokens)
        return report(
            "'\(name)' here, '\(character.value)' in the cast list", stretch, stretch.bytes(of: tokens),
            severity: isShort ? .note : .warning,
            related: [
                .init(text: character.value, source: character.source, message: "'\(character.value)' here")
            ],
            help: isShort
                ? "look whether the short form is meant" : "write '\(character.value)', or correct the list")
    }
}
