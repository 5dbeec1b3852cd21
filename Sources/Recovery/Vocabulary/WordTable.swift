/// Words under keys, written as a dictionary and each looked up once.
///
/// A list: for a dictionary's hash table the program would have to find out at every start that the key has a hash, of
/// each kind of key anew.
struct WordTable<Key>: ExpressibleByDictionaryLiteral {
    let entries: [(key: Key, words: Words)]

    init(dictionaryLiteral entries: (Key, Words)...) {
        self.entries = entries.map { (key: $0.0, words: $0.1) }
    }

    var values: [Words] { entries.map(\.words) }
}

extension WordTable where Key: Equatable {
    /// O(keys).
    subscript(key: Key) -> Words? { entries.first { $0.key == key }?.words }
}

extension WordTable: Sendable where Key: Sendable {}
