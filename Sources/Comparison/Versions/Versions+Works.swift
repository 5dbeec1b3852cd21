import DossierKit
import DossierText

extension Versions {
    static func works(_ old: [Work], _ new: [Work], _ list: inout ChangeList) {
        for pair in pairs(old, new) {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?): compare(one, other, &list)
            case (let one?, nil): list.add(.removed, "work", old: side(one))
            case (nil, let other?): list.add(.added, "work", new: side(other))
            case (nil, nil): break
            }
        }
    }

    private static func pairs(_ old: [Work], _ new: [Work]) -> [Alignment.Pair] {
        let titles = [old, new].map { $0.map { Signature.name($0.title.value) } }
        func key(_ work: Work) -> String { "\(folded(work.title.value)) \(work.year?.value ?? 0)" }
        return Alignment.pairs(old.map(key), new.map(key)) { one, other in
            let likeness = titles[0][one].likeness(titles[1][other])
            guard likeness >= 0.6 else { return 0 }
            let isSameYear = old[one].year?.value == new[other].year?.value
            return 0.9 * likeness + (isSameYear ? 0.09 : 0)
        }
    }

    private static func compare(_ old: Work, _ new: Work, _ list: inout ChangeList) {
        let name = "“\(new.title.value)”"
        if old.title.value != new.title.value { list.add(.changed, "work", old: side(old), new: side(new)) }
        list.compare("original title of \(name)", old.originalTitle, new.originalTitle)
        list.compareEach("other title of \(name)", old.otherTitles, new.otherTitles)
        if old.title.value == new.title.value { list.compare("year of \(name)", old.year, new.year) }
        list.compare("running time of \(name)", old.runningTime, new.runningTime, unit: " min")
        list.compare(
            "kind of \(name)", old.kind.map { Words.plain($0.rawValue) },
            new.kind.map { Words.plain($0.rawValue) })
        list.compare("note at \(name)", old.note, new.note)
    }

    static func side(_ work: Work) -> Change.Side {
        let year = work.year.map { " (\($0.value))" } ?? ""
        return Change.Side("“\(work.title.value)”\(year)", work.title.source ?? work.source)
    }
}
