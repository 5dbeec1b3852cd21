import DossierKit
import DossierText

/// Credits gathered for print: one row for each role as printed, in the order of their first credits.
enum CreditRows {
    static func rows(_ credits: [Credit], _ words: InterfaceWords) -> [Book.Row] {
        struct Row {
            var role: Role
            var label: String?
            var names: [String]
        }
        var rows: [Row] = []
        for credit in credits {
            let label = printed(credit, words)
            if let at = rows.firstIndex(where: { $0.role == credit.role && $0.label == label }) {
                if !rows[at].names.contains(credit.name.value) { rows[at].names.append(credit.name.value) }
            } else {
                rows.append(Row(role: credit.role, label: label, names: [credit.name.value]))
            }
        }
        return rows.map {
            Book.Row(label: $0.label ?? words[$0.role, $0.names.count], values: $0.names)
        }
    }

    /// The kit's own label, unless it belongs to a title page: `a film by`.
    static func printed(_ credit: Credit, _ words: InterfaceWords) -> String? {
        guard let label = credit.label, !label.isEmpty else { return nil }
        let letters = foldedLetters(label)
        let ofTitlePages = [words[.aFilmBy], words[.aFilmByVowel]].map {
            foldedLetters($0.replacing("{}", with: ""))
        }
        return credit.role == .director && ofTitlePages.contains(letters) ? nil : label
    }
}
