/// Phrases that are looked up by their folded UTF-8 bytes, without making a string.
///
/// Open addressing over FNV-1a, so that the result never depends on the process's hash seed.
struct PhraseTable<Value: Sendable>: Sendable {
    private var keys: [UInt8] = []
    private var ends: [Int] = [0]
    private(set) var values: [Value] = []
    /// Index of an entry plus one; 0 is free. A power of two.
    private var slots: [Int32] = [Int32](repeating: 0, count: 64)
    /// One bit for each pair of bytes that a phrase begins with, by a hash of the pair: most places in a text are
    /// told from the start of a phrase without a look-up.
    private var openings: [UInt64] = [UInt64](repeating: 0, count: 64)
    /// Bytes of the longest phrase.
    private(set) var longest = 0

    var count: Int { values.count }
    var isEmpty: Bool { values.isEmpty }

    /// Adds a phrase, or changes the value it has. Amortised O(length).
    mutating func add(_ phrase: [UInt8], _ value: Value, merge: (inout Value) -> Void = { _ in }) {
        guard !phrase.isEmpty else { return }
        var hash = PhraseHash()
        for byte in phrase { hash.add(byte) }
        if let known = index(of: phrase.span, 0..<phrase.count, hash) {
            merge(&values[known])
            return
        }
        let opening = PhraseTable.opening(phrase[0], phrase.count > 1 ? phrase[1] : 0)
        openings[opening >> 6] |= 1 << UInt64(opening & 63)
        keys.append(contentsOf: phrase)
        ends.append(keys.count)
        values.append(value)
        longest = max(longest, phrase.count)
        if values.count * 2 > slots.count {
            rehash()
        } else {
            place(values.count - 1, hash)
        }
    }

    /// The value of a phrase. O(length).
    subscript(_ phrase: [UInt8]) -> Value? { value(in: phrase.span, 0..<phrase.count) }

    /// The value of a part of a folded text. O(length).
    func value(in text: Span<UInt8>, _ range: Range<Int>) -> Value? {
        guard !range.isEmpty, range.count <= longest else { return nil }
        var hash = PhraseHash()
        for offset in range { hash.add(text[offset]) }
        return index(of: text, range, hash).map { values[$0] }
    }

    /// The longest accepted phrase that stands at `start` and ends where a word ends. O(longest phrase).
    func longestMatch(
        in text: Span<UInt8>, at start: Int, where accepts: (Value) -> Bool = { _ in true }
    ) -> (value: Value, end: Int)? {
        guard start >= 0, start < text.count, canOpen(text, start) else { return nil }
        var best: (Int, Int)?
        var hash = PhraseHash()
        var end = start
        let limit = min(text.count, start + longest)
        while end < limit {
            hash.add(text[end])
            end += 1
            if isWordEnd(text, end), let found = index(of: text, start..<end, hash), accepts(values[found]) {
                best = (found, end)
            }
        }
        return best.map { (values[$0.0], $0.1) }
    }

    /// The phrases in the order they were added, folded.
    var phrases: [String] {
        (0..<count).map { String(decoding: keys[ends[$0]..<ends[$0 + 1]], as: UTF8.self) }
    }

    /// 12 bits of two bytes.
    private static func opening(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) &* 37 ^ Int(second) &* 11) & 4095
    }

    /// False if no phrase begins as the text does at an offset. A phrase of one byte may be followed by anything.
    private func canOpen(_ text: Span<UInt8>, _ start: Int) -> Bool {
        let pair = PhraseTable.opening(text[start], start + 1 < text.count ? text[start + 1] : 0)
        if openings[pair >> 6] & (1 << UInt64(pair & 63)) != 0 { return true }
        let single = PhraseTable.opening(text[start], 0)
        return openings[single >> 6] & (1 << UInt64(single & 63)) != 0
    }

    private func index(of text: Span<UInt8>, _ range: Range<Int>, _ hash: PhraseHash) -> Int? {
        let mask = slots.count - 1
        var slot = hash.slot & mask
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if isEqual(entry, text, range) { return entry }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private func isEqual(_ entry: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = ends[entry]
        guard ends[entry + 1] - start == range.count else { return false }
        for offset in 0..<range.count where keys[start + offset] != text[range.lowerBound + offset] {
            return false
        }
        return true
    }

    private mutating func place(_ entry: Int, _ hash: PhraseHash) {
        let mask = slots.count - 1
        var slot = hash.slot & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(entry + 1)
    }

    private mutating func rehash() {
        slots = [Int32](repeating: 0, count: slots.count * 4)
        for entry in 0..<count {
            var hash = PhraseHash()
            for offset in ends[entry]..<ends[entry + 1] { hash.add(keys[offset]) }
            place(entry, hash)
        }
    }
}

extension PhraseTable where Value: Equatable {
    /// Adds a reading to a phrase that may have several; the first added comes first.
    mutating func addReading<Reading: Equatable>(_ phrase: [UInt8], _ reading: Reading)
    where Value == [Reading] {
        add(phrase, [reading]) { if !$0.contains(reading) { $0.append(reading) } }
    }
}

/// FNV-1a, which can be continued byte by byte.
struct PhraseHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    var slot: Int { Int(truncatingIfNeeded: (state ^ (state >> 29)) & 0x7fff_ffff) }
}

/// True where no word runs on over `offset`. Bytes beyond ASCII are letters in a folded text.
func isWordEnd(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset > 0, offset < text.count else { return true }
    return !(isWordByte(text[offset - 1]) && isWordByte(text[offset]))
}

func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
}
