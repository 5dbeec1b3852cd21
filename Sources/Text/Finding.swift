extension StringProtocol {
    /// Where a text stands in this one for the first time, byte by byte: as `firstRange(of:)`, without canonical
    /// equivalence, which texts in NFC have no need of. O(n · m), n in practice.
    public func place(of needle: String) -> Range<Index>? {
        guard let at = Needle(needle).offsets(in: utf8, atMost: 1).first else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: at)
        return start..<utf8.index(start, offsetBy: needle.utf8.count)
    }

    /// How often a text stands in this one, one place behind the other. O(n · m), n in practice.
    public func count(of needle: String) -> Int { Needle(needle).offsets(in: utf8, atMost: .max).count }
}

/// What is looked for: its last eight bytes are compared at once, and what is before them one by one.
private struct Needle {
    private let bytes: [UInt8]
    private let tail: UInt64
    private let mask: UInt64

    init(_ text: String) {
        bytes = Array(text.utf8)
        tail = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
        mask = bytes.count >= 8 ? .max : 1 << UInt64(8 * bytes.count) - 1
    }

    /// Bytes before each place; none for an empty text.
    func offsets(in text: some Sequence<UInt8>, atMost most: Int) -> [Int] {
        guard !bytes.isEmpty else { return [] }
        var found: [Int] = []
        var window: UInt64 = 0
        var seen = 0
        var free = 0
        for byte in text {
            window = window << 8 | UInt64(byte)
            seen += 1
            guard window & mask == tail, seen - free >= bytes.count else { continue }
            let start = seen - bytes.count
            guard bytes.count <= 8 || text.dropFirst(start).starts(with: bytes) else { continue }
            found.append(start)
            free = seen
            if found.count >= most { return found }
        }
        return found
    }
}
