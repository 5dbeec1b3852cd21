/// When two sections are the same one.
enum SectionScore {
    /// Where these begin and end is taste; what they list is scored as lists.
    static func isList(_ section: Value) -> Bool {
        ["cast", "crew", "technical", "awards", "reviews", "contacts"].contains(section["kind"].text)
    }

    static func show(_ section: Value) -> String {
        let heading = section["heading"].text
        let people = section["people"].items.map(\.text).joined(separator: ", ")
        return section["kind"].text + " “\(heading.isEmpty ? people : heading)”"
    }

    /// All of its running text, and the years and titles of its works.
    static func text(_ section: Value) -> String {
        var parts = section["paragraphs"].items.map(\.text)
        for exchange in section["exchanges"].items {
            parts.append(exchange["question"].text)
            parts += exchange["answer"].items.map(\.text)
        }
        return (parts + works(section)).joined(separator: "\n")
    }

    /// The same kind, nobody else's, and it opens alike.
    static func isSame(_ gold: Value, _ found: Value) -> Bool {
        guard KitScore.isEither(gold, found, "kind") else { return false }
        let (mine, theirs) = (people(gold), people(found))
        if !mine.isEmpty, !theirs.isEmpty, mine.isDisjoint(with: theirs) { return false }
        let opening = self.opening(gold)
        return opening.isEmpty || Likeness.ratio(opening, self.opening(found)) >= 0.6
    }

    private static func opening(_ section: Value) -> [String] {
        let works = works(section)
        return Array(Likeness.words(works.isEmpty ? text(section) : works.joined(separator: "\n")).prefix(25))
    }

    private static func works(_ section: Value) -> [String] {
        section["works"].items.map { $0["year"].text + " " + $0["title"].text }
    }

    private static func people(_ section: Value) -> Set<String> {
        Set(section["people"].items.map { Likeness.plain($0.text) })
    }
}
