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
        if names[key] == nil, let surname = restored.spacedWords.last {
            bySurname[folded(String(surname)), default: []].append(restored)
        }
        names[key] = restored
    }

    /// Adds another form of a name that is known.
    mutating func add(form: String, of name: String) {
        let key = foldedLetters(form)
        if names[key] == nil { names[key] = name }
    }

    /// The name that an inflected one is a form of: `Агнией Тумановой` of `Агния Туманова`. O(names).
    ///
    /// Only for Cyrillic: its languages decline names, and a letter or three at the end is all that changes.
    func nominative(of name: String) -> String? {
        guard name.unicodeScalars.contains(where: { (0x0400...0x04FF).contains($0.value) }) else { return nil }
        let tokens = NameIndex.stems(name)
        guard tokens.count >= 2 else { return nil }
        let found = Set(names.values).filter { known in
            let other = NameIndex.stems(known)
            return other.count == tokens.count && foldedLetters(known) != foldedLetters(name)
                && zip(tokens, other).allSatisfy { NameIndex.areForms($0, $1) }
        }
        return found.count == 1 ? found.first : nil
    }

    private static func stems(_ name: String) -> [[Character]] {
        folded(name).spacedWords.map { Array($0) }
    }

    private static func areForms(_ a: [Character], _ b: [Character]) -> Bool {
        var shared = 0
        while shared < min(a.count, b.count), a[shared] == b[shared] { shared += 1 }
        return shared >= 3 && a.count - shared <= 3 && b.count - shared <= 3
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
        let found = names.values.filter { $0.spacedWords.first.map { folded(String($0)) } == key }
        return found.count == 1 ? found.first : nil
    }

    var all: [String] { names.values.sorted() }
    var isEmpty: Bool { names.isEmpty }
}
