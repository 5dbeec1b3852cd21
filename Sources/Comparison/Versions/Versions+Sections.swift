import DossierKit
import DossierText

extension Versions {
    /// Parts by kind, people and words; what is inside the ones that both kits have.
    static func sections(_ old: [Section], _ new: [Section]) -> [Change] {
        // Marks of lists say where a list stands; what it lists is compared for itself.
        let (before, after) = (old.filter { !$0.isBareList }, new.filter { !$0.isBareList })
        var changes: [Change] = []
        for pair in pairs(before, after) {
            switch (pair.old.map { before[$0] }, pair.new.map { after[$0] }) {
            case (let one?, let other?):
                if pair.isMoved, let from = pair.old, let to = pair.new {
                    changes.append(
                        Change(
                            .moved, Words.subject(of: other), part: Words.name(of: other), "place",
                            old: .init("part \(from + 1)", one.source),
                            new: .init("part \(to + 1)", other.source)))
                }
                changes += compare(one, other)
            case (let one?, nil): changes.append(.whole(.removed, one))
            case (nil, let other?): changes.append(.whole(.added, other))
            case (nil, nil): break
            }
        }
        return changes
    }

    private static func pairs(_ old: [Section], _ new: [Section]) -> [Alignment.Pair] {
        struct Face {
            var section: Section
            var people: [String]
            var heading: String
            var words: Signature
            var key: String
            init(_ section: Section) {
                self.section = section
                people = section.people.map { folded($0.value) }
                heading = folded(section.heading?.value ?? "")
                let works = section.works.map(\.title.value).joined(separator: "\n")
                words = .text(section.allText + "\n" + works)
                key = [
                    section.kind.rawValue, section.language ?? "", people.joined(separator: ","), heading,
                    section.allText, works,
                ].joined(separator: "\u{1F}")
            }
        }
        let (a, b) = (old.map(Face.init), new.map(Face.init))
        return Alignment.pairs(a.map(\.key), b.map(\.key)) { one, other in
            let (one, other) = (a[one], b[other])
            if let left = one.section.language, let right = other.section.language, left != right { return 0 }
            let likeness = one.words.likeness(other.words)
            guard one.section.kind == other.section.kind else { return likeness >= 0.6 ? likeness * 0.9 : 0 }
            if one.people == other.people, one.heading == other.heading || !one.people.isEmpty {
                return 0.6 + 0.4 * likeness
            }
            let isNamed = !one.people.isEmpty && !other.people.isEmpty && one.people != other.people
            let isCalled = one.section.kind == .other || one.section.kind == .productionNotes
            if isNamed || isCalled { return likeness >= 0.4 ? 0.4 + 0.4 * likeness : 0 }
            return 0.4 + 0.4 * likeness
        }
    }

    private static func compare(_ old: Section, _ new: Section) -> [Change] {
        var list = ChangeList(Words.subject(of: new), part: Words.name(of: new))
        if old.kind != new.kind {
            list.compare("kind", Words.plain(old.kind.rawValue), Words.plain(new.kind.rawValue))
        }
        list.compare("heading", old.heading, new.heading)
        list.compareEach("person", old.people, new.people)
        list.compareEach("interviewer", old.interviewers, new.interviewers)
        paragraphs(old.paragraphs, new.paragraphs, &list)
        exchanges(old.exchanges, new.exchanges, &list)
        works(old.works, new.works, &list)
        return list.changes
    }

    private static func paragraphs(_ old: [Passage], _ new: [Passage], _ list: inout ChangeList) {
        let isOnly = old.count <= 1 && new.count <= 1
        let items = [old, new].map { $0.map { Item($0.text, .text($0.text)) } }
        for pair in Alignment.pairs(items[0], items[1], atLeast: 0.4) {
            let number = (pair.new ?? pair.old ?? 0) + 1
            let what = isOnly ? "text" : "paragraph \(number)"
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?): list.compareText(what, side(one), side(other))
            case (let one?, nil): list.add(.removed, what, old: side(one))
            case (nil, let other?): list.add(.added, what, new: side(other))
            case (nil, nil): break
            }
        }
    }
}
