/// As `folded(_ string:)`, as UTF-8 bytes. O(n).
public func foldedBytes(_ string: String) -> [UInt8] {
    var out: [UInt8] = []
    fold(string, into: &out)
    return out
}

/// Puts what `foldedBytes(_:)` gives in place of what is in `out`, whose room is used again. O(n).
public func fold(_ string: String, into out: inout [UInt8]) {
    let bytes = string.utf8Span.span
    fold(bytes, 0..<bytes.count, into: &out)
}

/// As `foldedBytes(_:)`, of a part of a text in UTF-8. What is no UTF-8 becomes U+FFFD. O(n).
public func fold(_ text: Span<UInt8>, _ range: Range<Int>, into out: inout [UInt8]) {
    out.removeAll(keepingCapacity: true)
    out.reserveCapacity(range.count)
    var isUneven = false
    var at = max(0, range.lowerBound)
    let end = min(text.count, range.upperBound)
    while at < end {
        let byte = text[at]
        at += 1
        if byte < 0x80 {
            if byte <= 0x20 || byte == 0x7F, out.isEmpty || out[out.count - 1] == 0x20 { isUneven = true }
            Folding.appendASCII(byte, to: &out)
            continue
        }
        let count = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        var value = UInt32(byte & (0x3F >> UInt8(count)))
        for _ in 0..<count {
            value = value << 6 | UInt32((at < end ? text[at] : 0x80) & 0x3F)
            at += 1
        }
        let before = out.count
        Folding.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &out)
        if out.count == before + 1, out[before] == 0x20 { isUneven = true }
    }
    if isUneven || out.last == 0x20 { Folding.squeeze(&out) }
}

/// A text in folded form that still knows where each of its bytes stood.
public struct FoldedText: Sendable {
    /// The same bytes that `foldedBytes(_:)` gives.
    public let bytes: [UInt8]
    /// The text it was made of.
    public let text: String
    /// In 32 bits: no text that is read is longer, and there are two of them a byte.
    private let starts: [Int32]
    private let ends: [Int32]

    /// O(n).
    public init(_ text: String) {
        let source = text.utf8Span.span
        var raw: [UInt8] = []
        var from: [Int32] = []
        var to: [Int32] = []
        raw.reserveCapacity(source.count)
        from.reserveCapacity(source.count)
        to.reserveCapacity(source.count)
        var isUneven = false
        var at = 0
        while at < source.count {
            let start = at
            let byte = source[at]
            at += 1
            if byte < 0x80 {
                Folding.appendASCII(byte, to: &raw)
                from.append(Int32(truncatingIfNeeded: start))
                to.append(Int32(truncatingIfNeeded: at))
            } else {
                let more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
                var value = UInt32(byte & (0x3F >> UInt8(more)))
                for _ in 0..<more {
                    value = value << 6 | UInt32((at < source.count ? source[at] : 0x80) & 0x3F)
                    at += 1
                }
                Folding.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &raw)
                while from.count < raw.count {
                    from.append(Int32(truncatingIfNeeded: start))
                    to.append(Int32(truncatingIfNeeded: at))
                }
            }
            if raw.last == 0x20, raw.count < 2 || raw[raw.count - 2] == 0x20 { isUneven = true }
        }
        if isUneven || raw.last == 0x20 { FoldedText.squeeze(&raw, &from, &to) }
        bytes = raw
        starts = from
        ends = to
        self.text = text
    }

    /// Takes out the spaces at the ends and all but one between words.
    private static func squeeze(_ raw: inout [UInt8], _ from: inout [Int32], _ to: inout [Int32]) {
        var write = 0
        var space: Int?
        for read in raw.indices {
            if raw[read] == 0x20 {
                if write > 0, space == nil { space = read }
                continue
            }
            if let at = space {
                (raw[write], from[write], to[write]) = (0x20, from[at], from[read])
                write += 1
                space = nil
            }
            (raw[write], from[write], to[write]) = (raw[read], from[read], to[read])
            write += 1
        }
        raw.removeSubrange(write...)
        from.removeSubrange(write...)
        to.removeSubrange(write...)
    }

    /// The UTF-8 range of the text that a range of the folded bytes came from; empty if the range is.
    public func origin(of range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: 0..<bytes.count)
        guard let last = range.last else { return 0..<0 }
        return Int(starts[range.lowerBound])..<Int(max(starts[range.lowerBound], ends[last]))
    }

    /// The part of the text that a range of the folded bytes came from, in its own spelling.
    public func original(of range: Range<Int>) -> String {
        let range = origin(of: range)
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let to = utf8.index(from, offsetBy: range.count)
        return String(text[from..<to])
    }
}
