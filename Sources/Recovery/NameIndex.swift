import DossierText

/// The people the kit is known to speak of.
struct NameIndex {
    /// Folded letters → spelling.
    private var names: [String: String] = [:]
    /// Folded surname → full names in order of appearance.
    private var bySurname: [String: [String]] = [:]

    /// Adds a name as printed; one in capitals is kept in ordinary case. The first spelling in ordinary case wins.
    mutating func add(_ name: String) {
        let restored = NameText.restored(name)
        let key = foldedLetters(restored)
        // "A. B." are initials.
        guard key.count >= 4 else { return }
        if let known = names[key] {
            if TitleText.isCapitals(name) || !TitleText.isCapitals(known) { return }
        }
        if names[key] == nil, let surname = restored.split(separator: " ").last {
            bySurname[folded(String(surname)), default: []].append(restored)
        }
        names[key] = restored
    }

    func contains(_ name: String) -> Bool { names[foldedLetters(name)] != nil }

    /// The kit's spelling of a name it knows.
    func spelling(of name: String) -> String? { names[foldedLetters(name)] }

    /// The one person with a surname, if only one has it.
    func person(surname: String) -> String? {
        guard let found = bySurname[folded(surname)], found.count == 1 else { return nil }
        return found[0]
    }

    /// A person by their first name, if one alone is called so. O(names).
    func person(firstName: String) -> String? {
        let key = folded(firstName)
        let found = names.values.filter { $0.split(separator: " ").first.map { folded(String($0)) } == key }
        return found.count == 1 ? found.first : nil
    }

    var all: [String] { names.values.sorted() }
    var isEmpty: Bool { names.isEmpty }
}
