import DossierKit
import DossierText

/// Heads of contact blocks: "Press", "World sales", "Presse / Press", "Distribution (France)".
struct ContactHeads {
    let lexicon: Lexicon

    /// What a text heads, if it is nothing but a head.
    func kind(of text: String) -> Contact.Kind? {
        guard text.utf8.count <= 90, text.hasLetter else { return nil }
        let plain = HeadingText.plain(HeadingText.closed(text))
        if let kind = specific(lexicon.contactKinds(of: plain)) { return kind }
        let halves = plain.split(whereSeparator: { "/|".contains($0) })
        if halves.count == 2 {
            let kinds = halves.map { lexicon.contactKinds(of: String($0)) }
            if let kind = specific(kinds[0].isEmpty ? [] : kinds[1].isEmpty ? [] : kinds[0] + kinds[1]) {
                return kind
            }
        }
        return qualified(plain, isOpen: text.trimmedSpaces.hasSuffix(":"))
    }

    /// "Contacts" alone says less than any other reading.
    private func specific(_ kinds: [Contact.Kind]) -> Contact.Kind? {
        kinds.first { $0 != .other } ?? kinds.first
    }

    /// A head with a country beside it, or with a word or two where a colon shows that it is one.
    private func qualified(_ text: String, isOpen: Bool) -> Contact.Kind? {
        let tokens = text.split(whereSeparator: { " ()\u{A0},–".contains($0) }).map(String.init)
        guard tokens.count >= 2, tokens.count <= 7 else { return nil }
        for count in stride(from: tokens.count - 1, through: 1, by: -1) {
            let head = tokens[..<count].joined(separator: " ")
            if let kind = specific(lexicon.contactKinds(of: head)) {
                let rest = tokens[count...].joined(separator: " ")
                if isPlace(rest) || isOpen && tokens.count - count <= 2 { return kind }
            }
            let tail = tokens[(tokens.count - count)...].joined(separator: " ")
            if let kind = specific(lexicon.contactKinds(of: tail)),
                isPlace(tokens[..<(tokens.count - count)].joined(separator: " "))
            {
                return kind
            }
        }
        return nil
    }

    /// What a text heads that differs from a known head in a letter or two; long ones only.
    func damaged(_ text: String) -> Contact.Kind? {
        let key = folded(HeadingText.plain(text))
        guard key.utf8.count >= 10, key.utf8.count <= 60, !key.holds("@"), !key.hasNumber
        else { return nil }
        for tongue in lexicon.tongues {
            for phrase in tongue.contactKinds.phrases where abs(phrase.utf8.count - key.utf8.count) <= 2 {
                guard phrase.utf8.count >= 10, editDistance(phrase, key, limit: 2) <= 2 else { continue }
                return specific(lexicon.contactKinds(of: phrase))
            }
        }
        return nil
    }

    private func isPlace(_ text: String) -> Bool {
        text.split(whereSeparator: { "/&+".contains($0) }).allSatisfy {
            lexicon.country(String($0).trimmedSpaces) != nil
        }
    }

    /// A head and what stands behind it in the same cell: "Press: Jane Doe".
    func inline(_ text: String) -> (kind: Contact.Kind, rest: String.Index)? {
        guard let colon = text.firstIndex(of: ":"), text.utf8.distance(from: text.startIndex, to: colon) <= 60,
            let kind = kind(of: String(text[...colon]))
        else { return nil }
        return (kind, text.index(after: colon))
    }
}
