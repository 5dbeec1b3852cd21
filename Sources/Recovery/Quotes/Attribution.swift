import DossierText

/// Who said a quote, as printed below or behind it: "Jane Doe, The Harbour Review", "– The Harbour Review".
struct Attribution {
    var author: String?
    var publication: String?

    /// Nil if the text is no name of a person or a paper.
    init?(_ text: String, _ draft: Draft) {
        let bare = Attribution.trimmed(text)
        let count = bare.spacedWordCount
        guard !bare.isEmpty, count <= 14, bare.utf8.count <= 120,
            (bare.first { $0.isLetter || $0.isNumber })?.isLowercase == false,
            !draft.lexicon.isCue(bare, .pressKit), draft.lexicon.heading(bare) == nil || count > 1,
            !bare.holds("@"), bare.last != "?", bare.last != ":"
        else { return nil }
        var parts = Attribution.parts(bare)
        parts.removeAll { $0.allSatisfy { !$0.isLetter } }
        guard !parts.isEmpty else { return nil }
        guard parts.count > 1 else {
            publication = Attribution.plain(parts[0])
            return
        }
        if Attribution.isAuthor(parts[0], draft) {
            author = parts[0]
            publication = Attribution.plain(parts[1...].joined(separator: ", "))
        } else if let last = parts.last, parts.count == 2, Attribution.isAuthor(last, draft) {
            author = last
            publication = Attribution.plain(parts[0])
        } else {
            publication = Attribution.plain(parts.joined(separator: ", "))
        }
    }

    /// A second line below adds the paper to the author.
    mutating func add(_ other: Attribution) {
        guard author == nil, let name = publication, let paper = other.publication, other.author == nil else {
            return
        }
        author = name
        publication = paper
    }

    private static func isAuthor(_ text: String, _ draft: Draft) -> Bool {
        guard NameText.isPerson(text), !NameText.isCompany(text), let first = text.spacedWords.first
        else { return false }
        return !draft.lexicon.isCue(String(first), .article) && !text.holds("«") && !text.holds("“")
            && !text.holds("&")
    }

    private static func parts(_ text: String) -> [String] {
        var rest = text
        if rest.last == ")", let open = rest.lastIndex(of: "(") {
            let inner = String(rest[rest.index(after: open)...].dropLast())
            rest = String(rest[..<open]) + ", " + inner
        }
        for separator in [" – ", " — ", " - ", " | ", " · ", " / "] {
            rest = rest.replacing(separator, with: ", ")
        }
        return rest.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    private static func plain(_ text: String) -> String {
        trimmed(text.filter { !"«»“”„\"".contains($0) })
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, " \u{A0}–—-~,;★☆*".contains(first) { rest = rest.dropFirst() }
        while let last = rest.last, " \u{A0},;.★☆*".contains(last) { rest = rest.dropLast() }
        return String(rest)
    }
}
