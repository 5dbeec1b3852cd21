import DossierText

/// What a name or a text is known by where it is looked for in another kit.
struct Signature: Sendable, Hashable {
    /// Hashes, sorted; the same on every run.
    private let parts: [UInt64]

    /// A name or title by its letters in pairs, whatever their accents and capitals.
    static func name(_ text: String) -> Signature {
        Signature(parts: pairs(Array(" \(folded(text)) ".utf8)[...]).sorted())
    }

    /// A running text by its words; scripts without blanks by their letters in pairs.
    static func text(_ text: String) -> Signature {
        var parts: [UInt64] = []
        for word in words(of: text) {
            let bytes = Array(folded(String(word.text)).utf8)
            if bytes.count > 36 { parts += pairs(bytes[...]) } else { parts.append(hash(bytes[...])) }
        }
        return Signature(parts: Array(parts.sorted().prefix(mostParts)))
    }

    /// Of more words the least hashes stand for all: of two texts the same words are kept.
    private static let mostParts = 512

    /// Values that are the same whichever language tells them.
    static func values(_ values: [String]) -> Signature {
        Signature(parts: values.map { hash(Array($0.utf8)[...]) }.sorted())
    }

    var isEmpty: Bool { parts.isEmpty }
    var count: Int { parts.count }

    /// How much two have in common, from 0 to 1; of two empty ones nothing is known. O(n + m).
    func likeness(_ other: Signature) -> Double {
        let total = parts.count + other.parts.count
        guard total > 0 else { return 0 }
        var shared = 0
        var (left, right) = (0, 0)
        while left < parts.count, right < other.parts.count {
            if parts[left] == other.parts[right] {
                shared += 1
                left += 1
                right += 1
            } else if parts[left] < other.parts[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return 2 * Double(shared) / Double(total)
    }

    private static func pairs(_ bytes: ArraySlice<UInt8>) -> [UInt64] {
        zip(bytes, bytes.dropFirst()).map { UInt64($0) << 8 | UInt64($1) }
    }

    /// FNV-1a over 64 bits.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

/// One entry of a list that is laid beside another list.
struct Item: Sendable {
    /// Entries with the same key say the same.
    var key: String
    var signature: Signature

    init(_ key: String, _ signature: Signature) {
        self.key = key
        self.signature = signature
    }
}
