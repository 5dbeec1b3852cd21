/// Compares what was recovered of a kit with what gold says is in it.
///
/// A part that gold does not name is not scored; a part it names but leaves empty counts only what was invented.
/// Gold may call an item `optional`, and give other right answers as `orRole`, `orName` and `orKind`.
struct KitScore {
    let gold: Value
    let found: Value
    private(set) var tally = Tally()

    init(gold: Value, found: Value) {
        self.gold = gold
        self.found = found
        if gold.has("film") { film() }
        if gold.has("credits") { credits() }
        if gold.has("sections") { sections() }
        exchanges()
        works()
        lists()
    }

    // MARK: Film

    private mutating func film() {
        guard case .map(let facts) = gold["film"] else { return }
        var sum = 0.0
        for (key, wanted) in facts.sorted(by: { $0.key < $1.key }) {
            let share = FactScore.share(wanted, found["film"][key])
            sum += share
            if share < 1 { tally.miss("film.\(key): want \(wanted), have \(found["film"][key])") }
        }
        tally.add(.film, facts.isEmpty ? 1 : sum / Double(facts.count))
    }

    // MARK: Credits

    private mutating func credits() {
        let isCast = { (credit: Value) in credit["role"].text == "cast" }
        let (goldCast, goldCrew) = gold["credits"].items.parted(by: isCast)
        let (foundCast, foundCrew) = found["credits"].items.parted(by: isCast)
        let show = { (credit: Value) in
            let character = credit["character"].text
            return "\(credit["role"].text): \(credit["name"].text)"
                + (character.isEmpty ? "" : " as \(character)")
        }
        if !goldCrew.isEmpty || !foundCrew.isEmpty {
            pair(.credits, goldCrew, foundCrew, "credit", show) {
                KitScore.isEither($0, $1, "role") && KitScore.isEither($0, $1, "name")
            }
        }
        if !goldCast.isEmpty || !foundCast.isEmpty {
            pair(.cast, goldCast, foundCast, "cast", show) {
                KitScore.isEither($0, $1, "name")
                    && ($0["character"].isEmpty || KitScore.isSame($0["character"], $1["character"]))
            }
        }
    }

    // MARK: Sections

    private mutating func sections() {
        let mine = gold["sections"].items.filter { !SectionScore.isList($0) }
        let theirs = found["sections"].items.filter { !SectionScore.isList($0) }
        if !mine.isEmpty || !theirs.isEmpty {
            pair(.sections, mine, theirs, "section", SectionScore.show, SectionScore.isSame)
        }
        var ratios: [Double] = []
        var left = theirs
        for section in mine {
            let text = SectionScore.text(section)
            if Likeness.words(text).isEmpty || section["optional"] == .bool(true) { continue }
            guard let place = left.firstIndex(where: { SectionScore.isSame(section, $0) }) else {
                ratios.append(0)
                continue
            }
            let ratio = Likeness.ratio(text, SectionScore.text(left.remove(at: place)))
            ratios.append(ratio)
            if ratio < 0.98 { tally.miss("text \(ratio.formatted) in \(SectionScore.show(section))") }
        }
        if !ratios.isEmpty { tally.add(.text, ratios.reduce(0, +) / Double(ratios.count)) }
    }

    private mutating func exchanges() {
        let (mine, theirs) = (gold.ofSections("exchanges"), found.ofSections("exchanges"))
        // An interview without exchanges in gold is one that nobody has taken apart.
        let isUnknown = gold["sections"].items.contains {
            $0["kind"].text == "interview" && !$0.has("exchanges")
        }
        guard !mine.isEmpty || (gold.has("sections") && !theirs.isEmpty && !isUnknown) else { return }
        let answer = { (exchange: Value) in exchange["answer"].items.map(\.text).joined(separator: " ") }
        pair(.exchanges, mine, theirs, "exchange", { "“\($0["question"].text.prefix(80))”" }) {
            Likeness.ratio($0["question"].text, $1["question"].text) >= 0.9
                && Likeness.ratio(answer($0), answer($1)) >= 0.95
        }
    }

    private mutating func works() {
        let (mine, theirs) = (gold.ofSections("works"), found.ofSections("works"))
        guard !mine.isEmpty || (gold.has("sections") && !theirs.isEmpty) else { return }
        let keys = ["year", "runningTime", "kind", "originalTitle"]
        let show = { (work: Value) in
            (["title"] + keys).map { work[$0].text }.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        pair(.works, mine, theirs, "work", show) { mine, theirs in
            KitScore.isSame(mine["title"], theirs["title"])
                && keys.allSatisfy { !mine.has($0) || KitScore.isSame(mine[$0], theirs[$0]) }
        }
    }

    // MARK: The other lists

    private mutating func lists() {
        if gold.has("footnotes") {
            let show = { (note: Value) in "\(note["marker"].text) “\(note["text"].text.prefix(60))”" }
            pair(.footnotes, gold["footnotes"].items, found["footnotes"].items, "footnote", show) {
                Likeness.ratio($0["text"].text, $1["text"].text) >= 0.9
                    && (!$0.has("anchor") || KitScore.isSame($0["anchor"], $1["anchor"]))
            }
        }
        if gold.has("contacts") {
            tally.pair(
                .contacts, gold.addresses, found.addresses, called: "contact", isOptional: { _ in false },
                show: { $0 }, where: ==)
        }
        if gold.has("awards") {
            let show = { (award: Value) in
                "\(award["festival"].text) \(award["year"].text) \(award["award"].text)"
            }
            pair(.awards, gold["awards"].items, found["awards"].items, "award", show) { mine, theirs in
                ["festival", "award"].allSatisfy {
                    mine[$0].isEmpty || Likeness.ratio(mine[$0].text, theirs[$0].text) >= 0.8
                } && (!mine.has("year") || mine["year"] == theirs["year"])
            }
        }
        if gold.has("quotes") {
            pair(
                .quotes, gold["quotes"].items, found["quotes"].items, "quote",
                { "“\($0["text"].text.prefix(60))”" }
            ) {
                Likeness.ratio($0["text"].text, $1["text"].text) >= 0.9
            }
        }
    }

    private mutating func pair(
        _ part: Tally.Part, _ gold: [Value], _ found: [Value], _ label: String, _ show: (Value) -> String,
        _ isSame: (Value, Value) -> Bool
    ) {
        tally.pair(
            part, gold, found, called: label, isOptional: { $0["optional"] == .bool(true) }, show: show,
            where: isSame)
    }
}
