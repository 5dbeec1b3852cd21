import DossierKit
import DossierText

extension Languages {
    /// Parts by kind and people, and what is inside the ones that both kits have.
    static func sections(_ old: [Section], _ new: [Section]) -> [Change] {
        var changes: [Change] = []
        for pair in pairs(old, new) {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?): changes += compare(one, other)
            case (let one?, nil): changes.append(.whole(.removed, one))
            case (nil, let other?): changes.append(.whole(.added, other))
            case (nil, nil): break
            }
        }
        return changes
    }

    private static func pairs(_ old: [Section], _ new: [Section]) -> [Alignment.Pair] {
        let anchors = [old, new].map { $0.map { Anchors($0.passages) } }
        let people = [old, new].map { $0.map { $0.people.map { NameKey($0.value) } } }
        let growth = Anchors.growth(anchors[0], anchors[1])
        // No key is that of another: what is alike is told by the measure alone.
        return Alignment.pairs(old.indices.map { "1 \($0)" }, new.indices.map { "2 \($0)" }) { one, other in
            guard family(old[one].kind) == family(new[other].kind) else { return 0 }
            let (a, b) = (people[0][one], people[1][other])
            let likeness = anchors[0][one].likeness(anchors[1][other], growth: growth)
            let isShort = old[one].kind == .shortSynopsis || new[other].kind == .shortSynopsis
            let bonus = old[one].kind == new[other].kind ? 0.04 : isShort ? 0 : 0.02
            if a.isEmpty || b.isEmpty { return 0.3 + 0.4 * likeness + bonus }
            let isShared = a.contains { name in b.contains { $0.key == name.key || name.likeness($0) > 0 } }
            return isShared ? 0.76 + 0.15 * likeness + bonus : 0
        }
    }

    /// Kinds that one language tells apart and the other does not.
    private static func family(_ kind: Section.Kind) -> String {
        switch kind {
        case .synopsis, .shortSynopsis, .longSynopsis: "synopsis"
        case .productionNotes, .notes, .other: "notes"
        default: kind.rawValue
        }
    }

    private static func compare(_ old: Section, _ new: Section) -> [Change] {
        var list = ChangeList(Words.subject(of: new), part: Words.name(of: new))
        numbers("text", old.paragraphs, new.paragraphs, &list)
        exchanges(old.exchanges, new.exchanges, &list)
        works(old.works, new.works, &list)
        return list.changes
    }

    /// Questions by their order, and by what a translation leaves as it is.
    private static func exchanges(_ old: [Exchange], _ new: [Exchange], _ list: inout ChangeList) {
        let anchors = [old, new].map { $0.map { Anchors([$0.question] + $0.answer) } }
        let growth = Anchors.growth(anchors[0], anchors[1])
        let pairs = Alignment.pairs(old.indices.map { "1 \($0)" }, new.indices.map { "2 \($0)" }) {
            one, other in
            // Questions keep their order: none is ever certain enough to have been moved.
            0.74 * anchors[0][one].likeness(anchors[1][other], growth: growth)
        }
        for pair in pairs {
            switch (pair.old, pair.new) {
            case (let from?, let to?):
                numbers("question \(to + 1)", [old[from].question], [new[to].question], &list)
                numbers("answer \(to + 1)", old[from].answer, new[to].answer, &list)
            case (let from?, nil):
                list.add(.removed, "question \(from + 1)", old: Versions.side(old[from].question))
            case (nil, let to?):
                list.add(.added, "question \(to + 1)", new: Versions.side(new[to].question))
            case (nil, nil): break
            }
        }
    }

    static func numbers(_ what: String, _ old: [Passage], _ new: [Passage], _ list: inout ChangeList) {
        let texts = [old, new].map { $0.map(\.text).joined(separator: "\n") }
        guard let found = Numbers.disagreement(texts[0], texts[1]) else { return }
        func side(_ numbers: [String], _ passages: [Passage]) -> Change.Side {
            let place = passages.first { passage in numbers.contains { passage.text.contains($0) } }
            return Change.Side(numbers.joined(separator: ", "), (place ?? passages.first)?.source)
        }
        list.add(.changed, "number in \(what)", old: side(found.old, old), new: side(found.new, new))
    }

    private static func works(_ old: [Work], _ new: [Work], _ list: inout ChangeList) {
        func keys(_ work: Work) -> Set<String> {
            let titles =
                [work.title.value] + [work.originalTitle?.value].compactMap(\.self)
                + work.otherTitles.map(\.value)
            return Set(titles.map(romanisationKey))
        }
        let titles = [old.map(keys), new.map(keys)]
        let pairs = Alignment.pairs(old.indices.map { "1 \($0)" }, new.indices.map { "2 \($0)" }) {
            one, other in
            let (a, b) = (old[one], new[other])
            let isSameYear = a.year != nil && a.year?.value == b.year?.value
            if !titles[0][one].isDisjoint(with: titles[1][other]) { return isSameYear ? 0.95 : 0.85 }
            guard isSameYear else { return 0 }
            return a.runningTime != nil && a.runningTime?.value == b.runningTime?.value ? 0.7 : 0.5
        }
        for pair in pairs {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?):
                let name = "“\(other.title.value)”"
                if one.year != nil, other.year != nil { list.compare("year of \(name)", one.year, other.year) }
                if one.runningTime != nil, other.runningTime != nil {
                    list.compare("running time of \(name)", one.runningTime, other.runningTime, unit: " min")
                }
            case (let one?, nil): list.add(.removed, "work", old: Versions.side(one))
            case (nil, let other?): list.add(.added, "work", new: Versions.side(other))
            case (nil, nil): break
            }
        }
    }
}
