import DossierKit
import DossierText

extension Languages {
    /// Notes by their marks, their order and their anchors.
    static func footnotes(_ old: [Footnote], _ new: [Footnote]) -> [Change] {
        var list = ChangeList(.footnotes)
        let anchors = [old, new].map { $0.map { Anchors([$0.text]) } }
        let growth = Anchors.growth(anchors[0], anchors[1])
        let pairs = Alignment.pairs(old.indices.map { "1 \($0)" }, new.indices.map { "2 \($0)" }) {
            one, other in
            let isSame = old[one].marker == new[other].marker
            return 0.6 * anchors[0][one].likeness(anchors[1][other], growth: growth) + (isSame ? 0.1 : 0)
        }
        for pair in pairs {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?): numbers("note \(other.marker)", [one.text], [other.text], &list)
            case (let one?, nil): list.add(.removed, "note \(one.marker)", old: Versions.side(one.text))
            case (nil, let other?): list.add(.added, "note \(other.marker)", new: Versions.side(other.text))
            case (nil, nil): break
            }
        }
        return list.changes
    }

    /// Mail addresses and telephone numbers, wherever they stand.
    static func contacts(_ old: [Contact], _ new: [Contact]) -> [Change] {
        guard !old.isEmpty, !new.isEmpty else {
            return old.map { Change(.removed, .contacts, "contact", old: Versions.side($0)) }
                + new.map { Change(.added, .contacts, "contact", new: Versions.side($0)) }
        }
        var list = ChangeList(.contacts)
        compare("mail", old.flatMap(\.emails), new.flatMap(\.emails), key: folded, &list)
        compare("telephone", old.flatMap(\.phones), new.flatMap(\.phones), key: lastFigures, &list)
        return list.changes
    }

    private static func compare(
        _ what: String, _ old: [Found<String>], _ new: [Found<String>], key: (String) -> String,
        _ list: inout ChangeList
    ) {
        let known = [old, new].map { Set($0.map { key($0.value) }) }
        list.compareEach(
            what, old.filter { !known[1].contains(key($0.value)) },
            new.filter { !known[0].contains(key($0.value)) })
    }

    /// Without the country's code, which one language prints and the other does not.
    private static func lastFigures(_ phone: String) -> String {
        String(phone.filter { $0.isASCII && $0.isNumber }.suffix(7))
    }

    /// Prizes by their year, since festivals and prizes have names in each language.
    static func awards(_ old: [Award], _ new: [Award]) -> [Change] {
        guard !old.isEmpty, !new.isEmpty else {
            return old.map { Change(.removed, .awards, "entry", old: .init(Versions.text($0), $0.source)) }
                + new.map { Change(.added, .awards, "entry", new: .init(Versions.text($0), $0.source)) }
        }
        var list = ChangeList(.awards)
        let before = Dictionary(grouping: old) { $0.year ?? 0 }
        let after = Dictionary(grouping: new) { $0.year ?? 0 }
        for year in Set(before.keys).union(after.keys).sorted() {
            let (one, other) = (before[year] ?? [], after[year] ?? [])
            guard one.count != other.count else { continue }
            func side(_ awards: [Award]) -> Change.Side? {
                awards.isEmpty
                    ? nil : .init(awards.map(Versions.text).joined(separator: "; "), awards.first?.source)
            }
            list.compare(year == 0 ? "entries without a year" : "entries of \(year)", side(one), side(other))
        }
        return list.changes
    }
}
