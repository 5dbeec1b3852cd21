import DossierText

extension NameText {
    /// "John Roe, Jr." without what tells him from his father.
    static func withoutGeneration(_ name: String) -> String {
        guard let comma = name.place(of: ", ") else { return name }
        let tail = folded(String(name[comma.upperBound...]))
        return generations.contains(tail) ? String(name[..<comma.lowerBound]) : name
    }

    private static let generations: Set<String> = [
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "filho", "neto", "hijo",
    ]
}
