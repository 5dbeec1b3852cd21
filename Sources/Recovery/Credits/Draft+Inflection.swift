import DossierKit
import DossierText

extension Draft {
    /// Languages that decline names: a cover's "film of …" has another form of the name than the list.
    private static let declining: Set<String> = ["ru", "uk", "be", "pl", "cs", "sk", "sl", "hr", "sr"]

    /// Gives a credit that so far only the cover has, in a declined form, the name as a list prints it.
    ///
    /// - Returns: True if there was one.
    mutating func replaceDeclined(by credit: Credit) -> Bool {
        guard let language, Draft.declining.contains(language), credit.label != nil,
            let known = kit.credits.firstIndex(where: {
                $0.role == credit.role && $0.label == nil && Draft.joins($0.name.value, credit.name.value)
            })
        else { return false }
        let place = credit.role.rawValue + "|" + foldedLetters(kit.credits[known].name.value)
        creditPlaces[place] = nil
        creditPlaces[credit.role.rawValue + "|" + foldedLetters(credit.name.value)] = known
        kit.credits[known] = credit
        return true
    }

    /// True if two names differ in the endings of their words alone.
    private static func joins(_ one: String, _ two: String) -> Bool {
        let a = one.split(separator: " ")
        let b = two.split(separator: " ")
        guard a.count == b.count, a.count >= 2, one != two else { return false }
        return zip(a, b).allSatisfy { first, second in
            let first = Array(folded(String(first)).unicodeScalars)
            let second = Array(folded(String(second)).unicodeScalars)
            let shared = zip(first, second).prefix { $0 == $1 }.count
            return shared >= 3 && first.count - shared <= 3 && second.count - shared <= 3
        }
    }
}
