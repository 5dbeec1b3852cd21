import DossierKit
import DossierText

/// What a translation leaves as it is: numbers, names, marks of notes, and roughly the length.
struct Anchors {
    let letters: Int
    private let signature: Signature

    init(_ passages: [Passage]) {
        var values: [String] = []
        var letters = 0
        for passage in passages {
            values += Numbers.found(in: passage.text)
            letters += passage.text.unicodeScalars.count
            values += Anchors.names(in: passage.text)
            for case .footnote(let id) in passage.marks.map(\.kind) { values.append("note \(id)") }
        }
        self.letters = letters
        signature = .values(values)
    }

    /// The beginnings of words with a capital letter, as they sound: endings change with the case.
    private static func names(in text: String) -> [String] {
        words(of: text).compactMap { word in
            guard let first = word.text.unicodeScalars.first, first.properties.isUppercase,
                word.range.count >= 4
            else {
                return nil
            }
            return String(romanisationKey(String(word.text)).prefix(5))
        }
    }

    /// How far two texts may be one text in two languages, from 0.2 on: where nothing speaks for it their order does.
    ///
    /// - Parameter growth: how many letters the second language needs for one of the first.
    func likeness(_ other: Anchors, growth: Double) -> Double {
        let (a, b) = (Double(letters) * growth, Double(other.letters))
        let length = max(a, b) > 0 ? min(a, b) / max(a, b) : 1
        let shared =
            signature.isEmpty || other.signature.isEmpty ? 0.2 : signature.likeness(other.signature)
        return 0.2 + 0.25 * length + 0.5 * shared
    }

    /// Letters of the second language for one of the first.
    static func growth(_ old: [Anchors], _ new: [Anchors]) -> Double {
        func mean(_ all: [Anchors]) -> Double {
            all.isEmpty ? 1 : Double(all.reduce(0) { $0 + $1.letters }) / Double(all.count)
        }
        return max(0.2, min(5, mean(new) / max(1, mean(old))))
    }
}
