import DossierKit
import DossierText

/// One place that states a number about the film.
struct Statement {
    var value: Int
    var text: String
    var origin: Claim.Origin
    var source: SourceSpan?

    /// Every place that states a fact, the strongest first: claims, the film's own field, its line in filmographies.
    static func all(of fact: Claim.Fact, in reading: Reading) -> [Statement] {
        let kit = reading.kit
        var out: [Statement] = []
        func add(_ value: Int, _ text: String, _ origin: Claim.Origin, _ source: SourceSpan?) {
            if let source, out.contains(where: { $0.source?.overlaps(source) ?? false }) { return }
            out.append(Statement(value: value, text: text, origin: origin, source: source))
        }
        for claim in kit.claims where claim.fact == fact {
            if let value = Int(claim.value) { add(value, claim.text, claim.origin, claim.source) }
        }
        let own = fact == .year ? kit.film.year : kit.film.runningTime
        if let own { add(own.value, written(own.value, fact), .sheet, own.source) }
        for work in reading.ownWorks {
            guard let found = fact == .year ? work.year : work.runningTime else { continue }
            add(found.value, written(found.value, fact), .filmography, found.source ?? work.source)
        }
        return out.enumerated().sorted {
            ($1.element.origin, $0.offset) < ($0.element.origin, $1.offset)
        }.map(\.element)
    }

    private static func written(_ value: Int, _ fact: Claim.Fact) -> String {
        fact == .runningTime ? "\(value) min" : String(value)
    }
}

extension Reading {
    /// The film itself, as filmographies list it: the same title, and a near year or its director's list.
    var ownWorks: [Work] {
        let own = Set(titles.filter { $0.kind == .film }.map(\.words))
        let directors = Set(kit.credits.filter { $0.role == .director }.map { Phrase($0.name.value).folded })
        let year = kit.film.year?.value
        return kit.sections.flatMap { section -> [Work] in
            let isOwn = section.people.contains { directors.contains(Phrase($0.value).folded) }
            return section.works.filter { work in
                if !isOwn, let year, let other = work.year?.value, abs(year - other) > 1 { return false }
                let names = [work.title, work.originalTitle].compactMap { $0 } + work.otherTitles
                return names.contains { own.contains(Phrase($0.value).folded) }
            }
        }
    }
}

extension SourceSpan {
    /// True if the two have bytes in common, or are the same place.
    func overlaps(_ other: SourceSpan) -> Bool {
        file == other.file && (range.overlaps(other.range) || range == other.range)
    }
}
