import DossierKit
import DossierText

extension Languages {
    /// Names role by role, whatever alphabet they are written in.
    static func credits(_ old: [Credit], _ new: [Credit]) -> [Change] {
        var list = ChangeList(.credits)
        var gone: [Credit] = []
        var come: [Credit] = []
        for (before, after) in CreditRoles(old, new, labelled: false).groups {
            let names = [before, after].map { $0.map { NameKey($0.name.value) } }
            let pairs = Alignment.pairs(names[0].map(\.key), names[1].map(\.key)) { one, other in
                names[0][one].likeness(names[1][other])
            }
            var (lost, found): ([Credit], [Credit]) = ([], [])
            for pair in pairs {
                switch (pair.old, pair.new) {
                case (let one?, let other?):
                    guard names[0][one].differs(from: names[1][other]) else { continue }
                    list.add(
                        .changed, Words.role(after[other]), old: Versions.side(before[one]),
                        new: Versions.side(after[other]))
                case (let one?, nil): lost.append(before[one])
                case (nil, let other?): found.append(after[other])
                case (nil, nil): break
                }
            }
            // Names of houses and funds are translated: as many on each side are the same ones.
            let isTranslated = (before + after).allSatisfy(\.role.isCompany) && lost.count == found.count
            if !isTranslated {
                gone += lost
                come += found
            }
        }
        for credit in come {
            let name = NameKey(credit.name.value)
            if let place = gone.firstIndex(where: { NameKey($0.name.value).key == name.key }) {
                let other = gone.remove(at: place)
                list.add(
                    .changed, credit.name.value,
                    old: .init(Words.role(other), other.name.source ?? other.source),
                    new: .init(Words.role(credit), credit.name.source ?? credit.source))
            } else {
                list.add(.added, Words.role(credit), new: Versions.side(credit))
            }
        }
        for credit in gone { list.add(.removed, Words.role(credit), old: Versions.side(credit)) }
        return list.changes
    }
}

/// A name as it is compared across languages and alphabets.
struct NameKey {
    let name: String
    let key: String
    private let signature: Signature
    private let isLatin: Bool

    init(_ name: String) {
        self.name = name
        key = romanisationKey(name)
        signature = .name(key)
        isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x370 || $0.value >= 0x1E00 }
    }

    /// 0 if the two are not one name; another alphabet leaves more open.
    func likeness(_ other: NameKey) -> Double {
        let likeness = signature.likeness(other.signature)
        return likeness >= (isLatin == other.isLatin ? 0.7 : 0.5) ? likeness : 0
    }

    /// True if two spellings of one name are no matter of its romanisation.
    func differs(from other: NameKey) -> Bool {
        guard isLatin == other.isLatin, key != other.key else { return false }
        // One letter is a slip, as between `Ruiz` and `Ruis`; two ways to romanise differ in more.
        if editDistance(folded(name), folded(other.name), limit: 1) == 1 { return true }
        return coarseRomanisationKey(ofKey: key) != coarseRomanisationKey(ofKey: other.key)
    }
}
