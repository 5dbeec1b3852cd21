extension StringProtocol {
    /// Where a text stands in this one for the first time, byte by byte: as `firstRange(of:)`, without canonical
    /// equivalence, which texts in NFC have no need of. O(n · m), n in practice.
    public func place(of needle: String) -> Range<Index>? {
        guard let first = needle.utf8.first else { return nil }
        var start = utf8.startIndex
        while let at = utf8[start...].firstIndex(of: first) {
            if utf8[at...].starts(with: needle.utf8) { return at..<utf8.index(at, offsetBy: needle.utf8.count) }
            start = utf8.index(after: at)
        }
        return nil
    }
}
