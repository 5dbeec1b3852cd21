public import DossierDiagnostics
import DossierKit

/// A language of the film that one place names and another does not.
public struct LanguageMismatch: Check {
    public static let rule = Rule(
        code: "film/language-mismatch", since: "0.2", severity: .warning,
        title: "The film's languages differ between two places",
        explanation: """
            Subtitles are ordered and prizes are given by the list of languages, and the small ones are forgotten in it.
            The rule compares the places that list them, and reads `shot in Breton`, `spoken in Yiddish` and the like in
            the text. Two lists that each have a language of their own are a warning; a list that names fewer, and a
            language that only the text names, are remarks.

            A language that somebody speaks in life, or that a book was written in, is nobody's fault.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            languages: [fr]
            ---

            ## Production Notes

                             ↓
            It was filmed in Breton, with the fishermen of the island.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            languages: [fr, br]
            ---

            ## Production Notes

            It was filmed in Breton and French. It was shot in Italian villages, and she wrote it in German.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] { betweenLists(reading) + inText(reading) }

    private func betweenLists(_ reading: Reading) -> [Diagnostic] {
        let all = FactListing.all(of: .language, in: reading.kit.claims).filter { $0.origin >= .cover }
        guard let best = all.max(by: { ($0.codes.count, $0.origin) < ($1.codes.count, $1.origin) }) else {
            return []
        }
        var seen: Set<Set<String>> = [Set(best.codes)]
        return all.filter { seen.insert(Set($0.codes)).inserted }.map {
            Self.differs($0, best, isFewer: Set($0.codes).isSubset(of: best.codes))
        }
    }

    private func inText(_ reading: Reading) -> [Diagnostic] {
        var known = Set(reading.kit.film.languages.map { LanguageNames.primary($0.value) })
        guard !known.isEmpty else { return [] }
        return reading.stretches.filter(\.isProse).flatMap { stretch -> [Diagnostic] in
            Self.made.matches(in: stretch).flatMap { named(stretch, $0.upperBound) }.compactMap { code, index in
                known.insert(code).inserted ? Self.unlisted(stretch, index, reading.kit.film.languages) : nil
            }
        }
    }

    /// The languages that follow a verb: `in Breton and French`.
    private func named(_ stretch: Stretch, _ start: Int) -> [(code: String, index: Int)] {
        var out: [(String, Int)] = []
        var at = start
        while stretch.tokens.indices.contains(at), let code = LanguageNames.code(stretch.tokens[at].folded) {
            out.append((code, at))
            at += 1
            guard stretch.tokens.indices.contains(at) else { break }
            let gap = stretch.gap(before: at).filter { $0 != 0x20 }
            if gap == [UInt8(ascii: ",")] { continue }
            guard stretch.tokens[at].joins else { break }
            guard FunctionWords.contains(stretch.tokens[at].folded) else {
                // `in Italian villages`: the word belongs to what follows it.
                out.removeLast()
                break
            }
            at += 1
        }
        return out
    }

    private static let made = PhraseSet(
        """
        shot in|filmed in|spoken in|dialogue in|dialogues in|acted in|tourné en|tournée en|parlé en|joué en|dialogues en
        gedreht auf|gesprochen auf|girato in|recitato in|parlato in|rodada en|rodado en|hablada en|hablado en
        rodado em|filmado em|falado em|falada em
        """)
}

extension LanguageMismatch {
    private static func differs(_ listing: FactListing, _ best: FactListing, isFewer: Bool) -> Diagnostic {
        report(
            "'\(listing.text)' here, '\(best.text)' elsewhere", text: listing.text, at: listing.source,
            severity: isFewer ? .note : .warning, label: isFewer ? "fewer than elsewhere" : nil,
            related: [.init(text: best.text, source: best.source, message: "'\(best.text)' here")],
            help: "list every language that is spoken in the film")
    }

    private static func unlisted(_ stretch: Stretch, _ index: Int, _ languages: [Found<String>]) -> Diagnostic {
        let name = stretch.word(index)
        return report(
            "'\(name)' is not among the languages of the film", stretch, stretch.tokens[index].range,
            severity: .note,
            related: languages.prefix(1).map {
                .init(text: $0.value, source: $0.source, message: "listed here")
            },
            help: "add it to the list if it is spoken in the film")
    }
}
