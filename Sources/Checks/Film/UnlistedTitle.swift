public import DossierDiagnostics
import DossierKit

/// A translation of the title that looks as official as the official one.
public struct UnlistedTitle: Check {
    public static let rule = Rule(
        code: "film/unlisted-title", since: "0.2", severity: .note,
        title: "A translated title stands beside the official one",
        explanation: """
            A catalogue copies what stands in brackets behind the original title, and then the film has two English
            titles. The rule reports words in capitals in a bracket right behind the film's title at home where they are
            none of its titles in the list. It is a question: a translation word by word is welcome if it says that it is
            one (`literally …`), and a title that is official belongs in the list.
            """,
        wrong: [
            """
            ---
            title: Icebound
            original-title: Der lange Frost
            lang: en
            ---

            ## Notes

                                       ↓
            She wrote Der lange Frost (The Long Frost) in one winter.
            """
        ],
        right: [
            """
            ---
            title: Icebound
            original-title: Der lange Frost
            lang: en
            ---

            ## Notes

            She wrote Der lange Frost (literally The Long Frost), showed Der lange Frost (Icebound) in May, and made
            Der lange Frost (Germany 2031) at home.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        guard let original = reading.kit.film.originalTitle, reading.kit.film.title != nil else { return [] }
        let words = Phrase(original.value).folded
        let own = Set(reading.titles.map(\.words))
        let known = Set((reading.people.map(\.words) + reading.companies.map(\.words)).flatMap { $0 })
        guard let first = words.first, !words.isEmpty else { return [] }
        var seen: Set<[String]> = []
        return reading.stretches.filter(\.isProse).flatMap { stretch -> [Diagnostic] in
            stretch.tokens.indices.compactMap { index -> Diagnostic? in
                let end = index + words.count
                guard stretch.tokens[index].bare == first, end < stretch.tokens.count,
                    stretch.tokens[index..<end].map(\.bare) == words, let tokens = bracket(stretch, from: end)
                else { return nil }
                let said = tokens.map { stretch.tokens[$0].folded }
                guard tokens.count >= 2, !own.contains(said), isTitle(stretch, tokens),
                    !said.contains(where: { known.contains($0) && !SmallWords.contains($0) }),
                    seen.insert(said).inserted
                else { return nil }
                return Self.unlisted(stretch, tokens, reading.kit.film)
            }
        }
    }

    /// The tokens of a bracket that holds words alone.
    private func bracket(_ stretch: Stretch, from start: Int) -> Range<Int>? {
        let gap = stretch.gap(before: start).filter { $0 != 0x20 && $0 != UInt8(ascii: "*") }
        guard gap.last == UInt8(ascii: "("), gap.count <= 4 else { return nil }
        var end = start + 1
        while end < stretch.tokens.count, end - start < 9, stretch.tokens[end].joins { end += 1 }
        return stretch.gap(after: end - 1).first == UInt8(ascii: ")") ? start..<end : nil
    }

    private func isTitle(_ stretch: Stretch, _ tokens: Range<Int>) -> Bool {
        let words = stretch.tokens[tokens]
        guard words.allSatisfy({ $0.shape != .number }), words.first?.isProper ?? false else { return false }
        return words.allSatisfy { $0.isProper || $0.range.count <= 3 }
    }
}

extension UnlistedTitle {
    private static func unlisted(_ stretch: Stretch, _ tokens: Range<Int>, _ film: Film) -> Diagnostic {
        let title = film.title?.value ?? ""
        return report(
            "'\(stretch.string(of: tokens))' is none of the film's titles", stretch, stretch.bytes(of: tokens),
            related: [.init(text: title, source: film.title?.source, message: "'\(title)' here")],
            help: "write '\(title)', or say that it is a translation")
    }
}
