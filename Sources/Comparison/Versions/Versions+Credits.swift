import DossierKit
import DossierText

extension Versions {
    /// Credits role by role; who has another role now is told as such.
    static func credits(_ old: [Credit], _ new: [Credit]) -> [Change] {
        var list = ChangeList(.credits)
        let roles = CreditRoles(old, new)
        var gone: [Credit] = []
        var come: [Credit] = []
        for (before, after) in roles.groups {
            var pairs = align(before, after)
            joinRest(&pairs, before, after)
            for pair in pairs {
                switch (pair.old.map { before[$0] }, pair.new.map { after[$0] }) {
                case (let one?, let other?): compare(one, other, &list)
                case (let one?, nil): gone.append(one)
                case (nil, let other?): come.append(other)
                case (nil, nil): break
                }
            }
            list.add(moved(pairs, before, after))
        }
        for credit in come {
            let name = folded(credit.name.value)
            if let place = gone.firstIndex(where: { folded($0.name.value) == name }) {
                let before = gone.remove(at: place)
                list.add(
                    .changed, credit.name.value,
                    old: Change.Side(Words.role(before), before.name.source ?? before.source),
                    new: Change.Side(Words.role(credit), credit.name.source ?? credit.source))
            } else {
                list.add(.added, Words.role(credit), new: side(credit))
            }
        }
        for credit in gone { list.add(.removed, Words.role(credit), old: side(credit)) }
        return list.changes
    }

    private static func align(_ old: [Credit], _ new: [Credit]) -> [Alignment.Pair] {
        let names = [old, new].map { $0.map { Signature.name($0.name.value) } }
        let parts = [old, new].map { $0.map { folded($0.character?.value ?? "") } }
        func key(_ credit: Credit) -> String { folded(credit.name.value) }
        return Alignment.pairs(old.map(key), new.map(key)) { one, other in
            let likeness = names[0][one].likeness(names[1][other])
            if likeness >= 0.6 { return likeness }
            // Another actor in the same part.
            return !parts[0][one].isEmpty && parts[0][one] == parts[1][other] ? 0.5 : 0
        }
    }

    /// One of a role that went and one that came are one credit, renamed.
    private static func joinRest(_ pairs: inout [Alignment.Pair], _ old: [Credit], _ new: [Credit]) {
        let gone = pairs.indices.filter { pairs[$0].new == nil }
        let come = pairs.indices.filter { pairs[$0].old == nil }
        guard gone.count == 1, come.count == 1, let from = gone.first, let to = come.first,
            let credit = pairs[to].new.map({ new[$0] }), ![.cast, .participant, .other].contains(credit.role)
        else { return }
        pairs[to].old = pairs[from].old
        pairs.remove(at: from)
    }

    private static func compare(_ old: Credit, _ new: Credit, _ list: inout ChangeList) {
        let role = Words.role(new)
        if old.name.value != new.name.value {
            list.add(.changed, role, old: side(old), new: side(new))
        } else if old.character?.value != new.character?.value {
            list.compare("part of \(new.name.value)", old.character, new.character)
        }
        if old.role != .other, let before = old.label, let after = new.label, before != after {
            list.compare("label of the \(role)", before, after)
        }
    }

    /// The fewest names that have to be moved to make one order of the other; a billing is a contract.
    private static func moved(_ pairs: [Alignment.Pair], _ old: [Credit], _ new: [Credit]) -> [Change] {
        let both = pairs.compactMap { pair in pair.old.flatMap { one in pair.new.map { (old: one, new: $0) } } }
            .sorted { $0.new < $1.new }
        let kept = Set(Order.longestRising(both.map(\.old)))
        var list = ChangeList(.credits)
        for index in both.indices where !kept.contains(index) {
            let pair = both[index]
            let credit = new[pair.new]
            list.add(
                .moved, "place of \(credit.name.value)",
                old: Change.Side("\(Words.role(credit)) \(pair.old + 1)", old[pair.old].source),
                new: Change.Side("\(Words.role(credit)) \(pair.new + 1)", credit.source))
        }
        return list.changes
    }

    static func side(_ credit: Credit) -> Change.Side {
        let part = credit.character.map { " as \($0.value)" } ?? ""
        return Change.Side(credit.name.value + part, credit.name.source ?? credit.source)
    }
}
