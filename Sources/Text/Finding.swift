extension String {
    /// Where a text stands in this one for the first time, byte by byte: as `firstRange(of:)`, without canonical
    /// equivalence, which texts in NFC have no need of. O(n · m), n in practice.
    public func place(of needle: String) -> Range<Index>? {
        let start = utf8Span.span.place(of: needle.utf8Span.span)
        return start.map { range(from: $0, count: needle.utf8.count) }
    }

    /// How often a text stands in this one, one place behind the other. O(n · m), n in practice.
    public func count(of needle: String) -> Int { utf8Span.span.count(of: needle.utf8Span.span) }

    /// True if a text stands in this one, byte by byte. O(n · m), n in practice.
    public func holds(_ needle: String) -> Bool {
        utf8Span.span.place(of: needle.utf8Span.span) != nil
    }

    private func range(from start: Int, count: Int) -> Range<Index> {
        let start = utf8.index(utf8.startIndex, offsetBy: start)
        return start..<utf8.index(start, offsetBy: count)
    }
}

extension Substring {
    /// As `String.place(of:)`.
    public func place(of needle: String) -> Range<Index>? {
        guard let start = utf8Span.span.place(of: needle.utf8Span.span) else { return nil }
        let index = utf8.index(utf8.startIndex, offsetBy: start)
        return index..<utf8.index(index, offsetBy: needle.utf8.count)
    }

    /// As `String.holds(_:)`.
    public func holds(_ needle: String) -> Bool {
        utf8Span.span.place(of: needle.utf8Span.span) != nil
    }
}

extension Span<UInt8> {
    /// The offset at or after `start` where some bytes stand for the first time; nil for no bytes.
    public func place(of needle: Span<UInt8>, from start: Int = 0) -> Int? {
        guard !needle.isEmpty, start >= 0 else { return nil }
        let first = needle[0]
        var at = start
        while at + needle.count <= count {
            if self[at] == first, stands(needle, at: at) { return at }
            at += 1
        }
        return nil
    }

    /// How often some bytes stand here, one place behind the other.
    public func count(of needle: Span<UInt8>) -> Int {
        var found = 0
        var at = 0
        while let place = place(of: needle, from: at) {
            found += 1
            at = place + needle.count
        }
        return found
    }

    /// True if some bytes stand at an offset. The offset and what is behind it are in bounds, or it is false.
    public func stands(_ needle: Span<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, offset + needle.count <= count else { return false }
        for index in 0..<needle.count where self[offset + index] != needle[index] { return false }
        return true
    }
}
