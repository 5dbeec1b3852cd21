import DossierKit
import DossierText

extension Draft {
    /// Adds a credit unless the kit has it: same role, same name. One that names the part played completes one
    /// that doesn't.
    mutating func add(_ credit: Credit) {
        let key = Draft.key(credit.name.value, credit.role)
        guard !key.isEmpty else { return }
        let place = credit.role.rawValue + "|" + key
        let part = credit.character.map { foldedLetters($0.value) } ?? ""
        guard let known = creditPlaces[place] else {
            creditPlaces[place] = kit.credits.count
            creditParts.insert(place + "|" + part)
            kit.credits.append(credit)
            return
        }
        complete(known, with: credit, key)
        guard !part.isEmpty, creditParts.insert(place + "|" + part).inserted else { return }
        if kit.credits.indices.contains(known), kit.credits[known].role == credit.role,
            kit.credits[known].character == nil, Draft.key(kit.credits[known].name.value, credit.role) == key
        {
            kit.credits[known].character = credit.character
        } else {
            kit.credits.append(credit)
        }
    }

    /// What one name is told from another by; of a house without its legal form.
    static func key(_ name: String, _ role: Role) -> String {
        foldedLetters(role.isCompany ? NameText.withoutLegalForm(name) : name)
    }

    /// Turns the cast of a documentary, in which nobody plays a part, into those who are seen in it.
    mutating func showParticipants() {
        guard !kit.credits.contains(where: { $0.role == .cast && $0.character != nil }) else { return }
        let cast = kit.credits.filter { $0.role == .cast }
        guard !cast.isEmpty else { return }
        kit.credits.removeAll { $0.role == .cast }
        creditPlaces = [:]
        creditParts = []
        let others = kit.credits
        kit.credits = []
        for credit in others { add(credit) }
        for credit in cast {
            var seen = credit
            seen.role = .participant
            add(seen)
        }
    }

    /// The spelling and the label of a list stand for a credit that so far only the cover has.
    private mutating func complete(_ known: Int, with credit: Credit, _ key: String) {
        guard kit.credits.indices.contains(known), kit.credits[known].role == credit.role,
            kit.credits[known].label == nil, credit.label != nil,
            credit.confidence > kit.credits[known].confidence,
            Draft.key(kit.credits[known].name.value, credit.role) == key
        else { return }
        kit.credits[known].label = credit.label
        kit.credits[known].name = credit.name
        kit.credits[known].source = credit.source
        kit.credits[known].confidence = credit.confidence
    }
}
