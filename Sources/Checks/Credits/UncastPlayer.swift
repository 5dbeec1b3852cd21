public import DossierDiagnostics
import DossierKit
import DossierText

/// A player in the synopsis whom the cast list does not have.
public struct UncastPlayer: Check {
    public static let rule = Rule(
        code: "credits/uncast-player", since: "0.2", severity: .warning,
        title: "A player of the synopsis is not in the cast list",
        explanation: """
            Kits are written early, and parts are cut late: then the synopsis still has somebody who is not in the film, or
            the list lacks somebody who is. The rule reads `Anna (Nell Corder)` in synopses and looks for the name in the
            credits. Where others of the same synopsis are found there it is a warning; else a remark, for the bracket may
            hold something else. Lists of fewer than three players are left alone.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            cast:
              Liv Arden: Helena
              Tom Quay: Bo
              Ida Brook: Vera
            ---

            ## Synopsis

                                           ↓
            Helena (Liv Arden) meets Anna (Nell Corder) on the boat.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            cast:
              Liv Arden: Helena
              Tom Quay: Bo
              Ida Brook: Vera
            ---

            ## Synopsis

            Helena (Liv Arden) meets Bo (Tom Quay) on the Anna (Hull), and Vera (Brook) follows.
            """
        ])

    public init() {}

    private static let leastCast = 3

    public func run(_ reading: Reading) -> [Diagnostic] {
        let players = reading.kit.credits.filter { [.cast, .participant, .narrator].contains($0.role) }
        guard players.count >= UncastPlayer.leastCast else { return [] }
        let listed = reading.people.filter { !$0.isCharacter }
        let words = Set(listed.flatMap(\.words))
        var seen: Set<[String]> = []
        var found: [(stretch: Stretch, tokens: Range<Int>)] = []
        var isHabit = false
        for (index, section) in reading.kit.sections.enumerated()
        where [.synopsis, .shortSynopsis, .longSynopsis].contains(section.kind) {
            for stretch in reading.stretches(ofSection: index) {
                for tokens in named(in: stretch) {
                    let name = tokens.map { stretch.tokens[$0].bare }
                    if listed.contains(where: { $0.words == name }) {
                        isHabit = true
                    } else if !isNear(stretch.phrase(tokens), words), seen.insert(name).inserted {
                        found.append((stretch, tokens))
                    }
                }
            }
        }
        return found.map { Self.uncast($0.stretch, $0.tokens, isSure: isHabit) }
    }

    /// Full names in a bracket of their own, right behind a word with a capital.
    private func named(in stretch: Stretch) -> [Range<Int>] {
        stretch.tokens.indices.dropFirst().compactMap { start in
            guard Array(stretch.gap(before: start)) == Array(" (".utf8), stretch.tokens[start - 1].isProper
            else {
                return nil
            }
            var end = start + 1
            while end < stretch.tokens.count, end - start < 4, stretch.tokens[end].joins { end += 1 }
            guard end - start >= 2, stretch.gap(after: end - 1).first == UInt8(ascii: ")"),
                stretch.tokens[start..<end].allSatisfy({
                    $0.shape == .capitalised || NameRun.particles.contains($0.folded)
                })
            else { return nil }
            return start..<end
        }
    }

    /// A word of a listed name, in another spelling at most: that is another rule's.
    private func isNear(_ phrase: Phrase, _ words: Set<String>) -> Bool {
        phrase.words.contains { word in
            words.contains(word.folded)
                || words.contains { word.size >= 4 && editDistance($0, word.folded, limit: 2) <= 2 }
        }
    }
}

extension UncastPlayer {
    private static func uncast(_ stretch: Stretch, _ tokens: Range<Int>, isSure: Bool) -> Diagnostic {
        report(
            "'\(stretch.string(of: tokens))' plays in the synopsis and is not in the cast list", stretch,
            stretch.bytes(of: tokens), severity: isSure ? .warning : .note,
            help: "add the part to the list, or take it out of the synopsis")
    }
}
