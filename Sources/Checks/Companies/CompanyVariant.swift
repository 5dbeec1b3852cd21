public import DossierDiagnostics
import DossierKit
import DossierText

/// A company's name in two forms.
public struct CompanyVariant: Check {
    public static let rule = Rule(
        code: "companies/company-variant", since: "0.1", severity: .warning,
        title: "A company's name has two forms",
        explanation: """
            Contracts, logos and funding need one name for each company: `Quay Film` is not `Quay Films`, and a
            letter more makes it a company that does not exist. The rule compares the companies of the credits and
            contacts with the running text and with one another, word by word; articles, prepositions and legal
            forms (`GmbH`, `Ltd`) may differ.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - production-company: Bellhaven Pictures
            ---

            ## Notes

                                   ↓
            The script was sent to Bellhavan Pictures in a cake tin.
            """,
            """
            ---
            title: Les Lanternes
            lang: fr
            credits:
              - production-company: Les Films du Chemin
            ---

            ## Notes

            ↓
            Films des Chemins a produit deux courts métrages.
            """,
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - production-company: Bellhaven Pictures
              - distributor: Bellhaven International
            ---

            ## Notes

            Bellhaven Pictures Ltd and Bellhaven International share a kettle.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var seen: Set<[String]> = []
        for (company, text, source) in inText(reading) + betweenLists(reading)
        where seen.insert(Phrase(text).folded).inserted {
            found.append(Self.variant(company, text: text, at: source))
        }
        return found
    }

    private typealias Place = (company: Company, text: String, source: SourceSpan?)

    private func inText(_ reading: Reading) -> [Place] {
        let known = Set(
            reading.companies.map(\.words) + reading.companies.map { $0.core.folded }
                + reading.titles.map(\.words)
                + reading.people.map(\.words))
        var byWord: [String: [Int]] = [:]
        for (index, company) in reading.companies.enumerated() where company.core.words.count > 1 {
            for word in Set(company.core.folded) { byWord[word, default: []].append(index) }
        }
        return reading.runs.compactMap { run -> Place? in
            let stretch = reading.stretches[run.stretch]
            var tried: Set<Int> = []
            for token in run.tokens {
                for index in byWord[stretch.tokens[token].bare] ?? [] where tried.insert(index).inserted {
                    let company = reading.companies[index]
                    guard let tokens = window(like: company, in: run, stretch, known: known) else { continue }
                    let range = stretch.bytes(of: tokens)
                    let shown =
                        range.lowerBound..<(range.upperBound - stretch.genitiveSize(tokens.upperBound - 1))
                    return (company, stretch.string(shown), stretch.source(shown))
                }
            }
            return nil
        }
    }

    /// Tokens of a run that are a company's name in another form.
    private func window(like company: Company, in run: NameRun, _ stretch: Stretch, known: Set<[String]>)
        -> Range<Int>?
    {
        let long = run.tokens.filter { !Company.isSmall(stretch.tokens[$0].bare) }
        let size = company.core.words.count
        guard long.count >= size else { return nil }
        for start in 0...(long.count - size) {
            let part = Array(long[start..<start + size])
            guard let first = part.first, let last = part.last else { continue }
            let words = stretch.phrase(part)
            if known.contains(words.folded) { continue }
            if isVariant(company.core, words, language: stretch.language) { return first..<last + 1 }
        }
        return nil
    }

    private func betweenLists(_ reading: Reading) -> [Place] {
        var found: [Place] = []
        for (index, company) in reading.companies.enumerated() {
            for other in reading.companies[(index + 1)...]
            where isVariant(company.core, other.core, language: nil) {
                found.append((company, other.found.value, other.found.source))
            }
        }
        return found
    }

    /// One or two words a letter off, at least one the same.
    private func isVariant(_ a: Phrase, _ b: Phrase, language: String?) -> Bool {
        guard a.words.count == b.words.count, a.words.count > 1 else { return false }
        var same = 0
        var slips = 0
        for (word, other) in zip(a.words, b.words) {
            switch WordMatch(word, other, language: language) {
            case .same: same += 1
            case .slip, .romanised: slips += 1
            case .inflected where language == "de" && !other.folded.hasSuffix("s"): slips += 1
            case .inflected, .different: return false
            }
        }
        return same > 0 && slips > 0 && slips < 3
    }
}

extension CompanyVariant {
    private static func variant(_ company: Company, text: String, at source: SourceSpan?) -> Diagnostic {
        let name = company.found.value
        return report(
            "'\(text)' is '\(name)' elsewhere", text: text, at: source, label: slipLabel(text, insteadOf: name),
            related: [.init(text: name, source: company.found.source, message: "'\(name)' in the credits")],
            help: "write '\(name)'")
    }
}
