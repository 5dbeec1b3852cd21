public import DossierDiagnostics
import DossierKit
import DossierText

/// A file whose name does not say which film it is of, or misspells it.
public struct UnspeakingName: Check {
    public static let rule = Rule(
        code: "files/unspeaking-name", since: "0.2", severity: .warning,
        title: "The name of the file does not say the film’s title",
        explanation: """
            `presskit_en.pdf` is one of forty in a journalist's downloads, and a title that is misspelled there is not found
            again. A name that speaks has title, kind, language and date: `Lanterns_PressKit_EN_2031-05.pdf`.

            A title misspelled by a letter or two in the name is a warning, a name without any word of the title a remark. Of
            a kit folder nothing is said, since its files are not what goes out.
            """, wrong: [], right: [])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let own = reading.titles.filter { $0.kind == .film || $0.kind == .claim }
        guard !own.isEmpty else { return [] }
        return reading.documents.filter { $0.name != "kit.md" }.compactMap { document in
            let name = foldedLetters(document.stem)
            let titles = own.map { foldedLetters($0.found.value) }.filter { !$0.isEmpty }
            if titles.contains(where: name.contains) { return nil }
            let words = Phrase(String(document.stem.map { "_-.".contains($0) ? " " : $0 })).folded
            if let slip = misspelled(words, own) { return Self.misspelled(document, slip.text, slip.title) }
            let isNamed = own.contains { title in
                title.words.contains { $0.utf8.count >= 4 && words.contains($0) }
            }
            // A name in another alphabet may well be the title.
            guard !isNamed, name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
            return Self.unspeaking(document)
        }
    }

    /// Words of the name that are the whole title but for a letter or two.
    private func misspelled(_ words: [String], _ titles: [Title]) -> (text: String, title: String)? {
        for title in titles where title.words.count <= words.count {
            let right = title.words.joined()
            guard right.utf8.count >= 6 else { continue }
            let limit = right.utf8.count >= 9 ? 2 : 1
            for start in 0...(words.count - title.words.count) {
                let part = words[start..<start + title.words.count]
                if editDistance(part.joined(), right, limit: limit) <= limit {
                    return (part.joined(separator: " "), title.found.value)
                }
            }
        }
        return nil
    }
}

extension UnspeakingName {
    private static func misspelled(_ document: DocumentFacts, _ text: String, _ title: String) -> Diagnostic {
        report(
            "'\(text)' in the name of '\(document.name)', '\(title)' in the kit", text: document.name, at: nil,
            help: "name the file '\(title)'")
    }

    private static func unspeaking(_ document: DocumentFacts) -> Diagnostic {
        report(
            "'\(document.name)' does not say which film it is of", text: document.name, at: nil,
            severity: .note,
            help: "name it by title, language and date")
    }
}
