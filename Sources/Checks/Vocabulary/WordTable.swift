/// Words by language; a language without a row, or an unknown one, has the words of all.
struct WordTable: Sendable {
    private let rows: [String: Set<String>]
    private let all: Set<String>

    /// A row is the words of one language, separated by blanks, in lower case as they are written.
    init(_ rows: KeyValuePairs<String, String>) {
        var table: [String: Set<String>] = [:]
        for (language, words) in rows {
            table[language, default: []].formUnion(words.split { $0 == " " || $0 == "\n" }.map(String.init))
        }
        self.rows = table
        all = table.values.reduce(into: []) { $0.formUnion($1) }
    }

    func contains(_ word: String, in language: String?) -> Bool {
        guard let language, let row = rows[language] else { return all.contains(word) }
        return row.contains(word)
    }

    /// The words of one language, in alphabetical order; none for one without a row.
    func words(in language: String) -> [String] { (rows[language] ?? []).sorted() }
}
