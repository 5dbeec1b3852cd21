import DossierKit
import DossierText

extension Draft {
    /// Adds a credit unless the kit has it: same role, same name. One that names the part played completes one
    /// that doesn't.
    mutating func add(_ credit: Credit) {
        let key = foldedLetters(credit.name.value)
        guard !key.isEmpty else { return }
        let place = credit.role.rawValue + "|" + key
        let part = credit.character.map { foldedLetters($0.value) } ?? ""
        guard let known = creditPlaces[place] else {
            creditPlaces[place] = kit.credits.count
            creditParts.insert(place + "|" + part)
            kit.credits.append(credit)
            return
        }
        guard !part.isEmpty, creditParts.insert(place + "|" + part).inserted else { return }
        if kit.credits.indices.contains(known), kit.credits[known].role == credit.role,
            kit.credits[known].character == nil, foldedLetters(kit.credits[known].name.value) == key
        {
            kit.credits[known].character = credit.character
        } else {
            kit.credits.append(credit)
        }
    }
}
