import DossierManuscript
import DossierText

/// Puts the spaces back between words in letter-spaced lines whose gaps the extraction made all alike:
/// `E Q U I PA T É C N I C A` → `EQUIPA TÉCNICA`.
///
/// Only where the letters are those of a heading of the trade, of a line the kit prints elsewhere with its spaces,
/// or of a heading that goes on with such a line ("interview with …").
struct LetterSpacingPass: Pass {
    /// More lines are not looked at.
    private static let most = 120
    /// How much of a kit is searched for names. Bytes.
    private static let mostText = 400_000

    static func run(on draft: inout Draft) {
        var wanted: [(line: Int, closed: String)] = []
        for line in draft.lines.indices where draft.lines[line].traits.contains(.letterSpaced) {
            guard draft.lines[line].use != .blank, draft.lines[line].length <= 160, wanted.count < most else {
                continue
            }
            let closed = HeadingText.closed(spaced(line, draft))
            if closed.holds(" ") {
                draft.opened[line] = closed
            } else {
                wanted.append((line, closed))
            }
        }
        guard !wanted.isEmpty else { return }
        let printed = printed(draft)
        let headings = headings(draft)
        let names = capitalisedRuns(draft)
        for (line, closed) in wanted {
            let key = foldedLetters(closed)
            let known =
                headings[key] ?? printed[key] ?? names[key] ?? heading(key, printed, draft)
                ?? heading(key, names, draft)
            if let known, let opened = opened(closed, as: known) { draft.opened[line] = opened }
        }
    }

    private static func spaced(_ line: Int, _ draft: Draft) -> String {
        draft.paper.string(draft.lines[line].content).replacing("\t", with: "   ")
    }

    /// Short lines that are not letter-spaced, by their letters.
    private static func printed(_ draft: Draft) -> [String: String] {
        var found: [String: String] = [:]
        for facts in draft.lines where facts.use != .blank && facts.words >= 2 && facts.words <= 8 {
            guard !facts.traits.contains(.letterSpaced), !facts.traits.contains(.cells), found.count < 4000
            else {
                continue
            }
            let text = draft.paper.string(facts.content)
            found[foldedLetters(text)] = text
        }
        return found
    }

    /// Two to four words of the running text that begin with capitals, by their letters: names and titles.
    private static func capitalisedRuns(_ draft: Draft) -> [String: String] {
        var found: [String: String] = [:]
        var read = 0
        for facts in draft.lines where facts.use != .blank && !facts.traits.contains(.letterSpaced) {
            read += facts.content.count
            guard read < mostText, found.count < 20_000 else { break }
            var run: [String] = []
            for word in words(of: draft.paper.string(facts.content)) {
                guard word.text.first?.isUppercase == true else {
                    run = []
                    continue
                }
                run.append(String(word.text))
                for count in 2...4 where run.count >= count {
                    let text = run.suffix(count).joined(separator: " ")
                    found[foldedLetters(text)] = text
                }
            }
        }
        return found
    }

    private static func headings(_ draft: Draft) -> [String: String] {
        var found: [String: String] = [:]
        for language in draft.lexicon.languages {
            guard let words = Vocabulary.of(language) else { continue }
            for phrases in words.headings.values {
                for phrase in phrases where !phrase.holds("…") { found[foldedLetters(phrase)] = phrase }
            }
        }
        return found
    }

    /// A heading with a hole, filled with a line that is printed elsewhere: the spaces before it are tried.
    private static func heading(_ key: String, _ printed: [String: String], _ draft: Draft) -> String? {
        let bytes = Array(key.utf8)
        guard bytes.count <= 80 else { return nil }
        for start in stride(from: 4, to: bytes.count - 4, by: 1) {
            guard let name = printed[String(decoding: bytes[start...], as: UTF8.self)] else { continue }
            let head = String(decoding: bytes[..<start], as: UTF8.self)
            if let found = spacings(head).first(where: { draft.lexicon.heading($0 + " " + name) != nil }) {
                return found + " " + name
            }
        }
        return nil
    }

    /// A word as it is, cut in two, cut in three.
    private static func spacings(_ word: String) -> [String] {
        let letters = Array(word)
        guard letters.count <= 24 else { return [word] }
        var found = [word]
        for first in letters.indices.dropFirst() {
            found.append(String(letters[..<first]) + " " + String(letters[first...]))
            for second in letters.indices.dropFirst(first + 1) {
                found.append(
                    String(letters[..<first]) + " " + String(letters[first..<second]) + " "
                        + String(letters[second...]))
            }
        }
        return found
    }

    /// The letters as printed, with the spaces of a text that has the same letters when folded.
    private static func opened(_ closed: String, as known: String) -> String? {
        var out = ""
        var rest = Substring(closed)
        for word in known.spacedWords {
            let wanted = foldedLetters(String(word))
            var part = ""
            while let next = rest.first, foldedLetters(part) != wanted || !next.isLetter && !next.isNumber {
                part.append(rest.removeFirst())
            }
            guard foldedLetters(part) == wanted else { return nil }
            if !wanted.isEmpty { out += (out.isEmpty ? "" : " ") + part }
        }
        return rest.isEmpty ? out : nil
    }
}

extension Draft {
    /// A line as people would type it: letter-spacing closed, words apart.
    func plainText(_ line: Int) -> String {
        opened[line] ?? HeadingText.closed(paper.string(lines[line].content))
    }
}
