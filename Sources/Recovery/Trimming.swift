extension String {
    /// Without spaces, no-break spaces and tabs at the ends.
    var trimmedSpaces: String {
        let bytes = utf8Span.span
        var low = 0
        var high = bytes.count
        while low < high {
            if bytes[low] == 0x20 || bytes[low] == 0x09 {
                low += 1
            } else if bytes[low] == 0xC2, low + 1 < high, bytes[low + 1] == 0xA0 {
                low += 2
            } else {
                break
            }
        }
        while low < high {
            if bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 {
                high -= 1
            } else if bytes[high - 1] == 0xA0, high - 2 >= low, bytes[high - 2] == 0xC2 {
                high -= 2
            } else {
                break
            }
        }
        guard high - low < bytes.count else { return self }
        let start = utf8.index(utf8.startIndex, offsetBy: low)
        return String(self[start..<utf8.index(start, offsetBy: high - low)])
    }
}

extension Substring {
    /// Without the given characters at its end. Scalars are compared.
    func trimmingSuffix(in characters: String) -> Substring {
        let scalars = unicodeScalars
        var end = scalars.endIndex
        while end > scalars.startIndex {
            let last = scalars.index(before: end)
            guard characters.unicodeScalars.contains(scalars[last]) else { break }
            end = last
        }
        return self[..<end]
    }

    /// Without the given characters at its start. Scalars are compared.
    func trimmingPrefix(in characters: String) -> Substring {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        while start < scalars.endIndex, characters.unicodeScalars.contains(scalars[start]) {
            start = scalars.index(after: start)
        }
        return self[start...]
    }
}

extension Cell {
    /// Without spaces and the given characters at its ends.
    func trimmed(_ characters: String = " \u{A0}") -> Cell {
        let rest = text[...].trimmingPrefix(in: characters).trimmingSuffix(in: characters)
        guard rest.utf8.count < text.utf8.count else { return self }
        let utf8 = text.utf8
        let lower = range.lowerBound + utf8.distance(from: utf8.startIndex, to: rest.startIndex)
        let upper = range.upperBound - utf8.distance(from: rest.endIndex, to: utf8.endIndex)
        return Cell(text: String(rest), range: lower..<max(lower, upper), line: line)
    }
}
