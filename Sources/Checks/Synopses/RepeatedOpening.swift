public import DossierDiagnostics
import DossierKit

/// A short synopsis that is the beginning of the long one.
public struct RepeatedOpening: Check {
    public static let rule = Rule(
        code: "synopses/repeated-opening", since: "0.2", severity: .note,
        title: "The short synopsis is the beginning of the long one",
        explanation: """
            The first lines of a long synopsis set the scene and stop before the story; as a short synopsis they tell
            nothing. The rule compares the two of one language word by word, and reports a short one of twenty words
            and more of which nine in ten open the long one.
            """,
        wrong: [
            """
            ## Short Synopsis

            ↓
            The keeper waits for the boat on a small island in the north, as he has done on every night of his life.

            ## Long Synopsis

            The keeper waits for the boat on a small island in the north, as he has done on every night of his life.
            Then a girl lands on the beach and asks him the way.
            """
        ],
        right: [
            """
            ## Short Synopsis

            A girl lands on an island in the north and asks a keeper for the way, which he has never told anybody.

            ## Long Synopsis

            The keeper waits for the boat on a small island in the north, as he has done on every night of his life.
            Then a girl lands on the beach and asks him the way.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let sections = reading.kit.sections
        let long = sections.indices.filter {
            sections[$0].kind == .longSynopsis || sections[$0].kind == .synopsis
        }
        return sections.indices.filter { sections[$0].kind == .shortSynopsis }.compactMap { short in
            let words = words(reading, short)
            guard words.count >= 20, let first = reading.stretches(ofSection: short).first else { return nil }
            let repeats = long.contains { other in
                guard sections[other].language == sections[short].language else { return false }
                let rest = self.words(reading, other)
                let same = zip(words, rest).prefix { $0 == $1 }.count
                return same * 10 >= words.count * 9 && rest.count > words.count + 8
            }
            return repeats ? Self.same(first) : nil
        }
    }

    private func words(_ reading: Reading, _ section: Int) -> [String] {
        reading.stretches(ofSection: section).flatMap { $0.tokens.map(\.folded) }
    }
}

extension RepeatedOpening {
    private static func same(_ stretch: Stretch) -> Diagnostic {
        report(
            "the short synopsis opens the long one", stretch,
            stretch.bytes(of: 0..<min(6, stretch.tokens.count)),
            help: "write a short one that tells the story")
    }
}
