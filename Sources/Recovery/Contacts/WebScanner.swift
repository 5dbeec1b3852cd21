/// Finds web addresses in a line: with `http` or `www` before them, or a bare name with a common ending.
struct WebScanner {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All of them, in order. O(n).
    func all() -> [Reach] {
        var found: [Reach] = []
        var at = 0
        while at < bytes.count {
            guard !isBreak(bytes[at]) else {
                at += 1
                continue
            }
            var end = at
            while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
            // "www. firm.org": the space is a slip.
            if isAlone(at..<end), end + 1 < bytes.count, bytes[end] == 0x20, !isBreak(bytes[end + 1]) {
                var next = end + 1
                while next < bytes.count, !isBreak(bytes[next]) { next += 1 }
                end = next
            }
            if let reach = address(at..<end) { found.append(reach) }
            at = end
        }
        return found
    }

    private func isBreak(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x3C || byte == 0x3E || byte == 0x7C
    }

    private func isAlone(_ range: Range<Int>) -> Bool {
        let word = bytes[range].map { $0 | 0x20 }
        return word == Array("www.".utf8).map { $0 | 0x20 }
    }

    private func address(_ token: Range<Int>) -> Reach? {
        var low = token.lowerBound
        var high = token.upperBound
        while low < high, isPunctuation(bytes[low]) { low += 1 }
        while high > low, isPunctuation(bytes[high - 1]) || bytes[high - 1] == 0x2F { high -= 1 }
        guard high - low >= 4, high - low <= 200, !bytes[low..<high].contains(0x40) else { return nil }
        let text = bytes[low..<high].filter { $0 != 0x20 }
        let lower = text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let value = String(decoding: text, as: UTF8.self)
        let isMarked = starts(lower, "http://") || starts(lower, "https://") || starts(lower, "www.")
        guard isMarked && lower.contains(0x2E) && text.count > 6 || isBareName(text) else { return nil }
        return Reach(kind: .url, value: value, range: low..<high, core: low..<high)
    }

    private func starts(_ text: [UInt8], _ prefix: String) -> Bool { text.starts(with: prefix.utf8) }

    /// `firm.org`, `firm.org/press`: all letters small, a known ending.
    private func isBareName(_ text: [UInt8]) -> Bool {
        let host = text.prefix { $0 != 0x2F }
        let parts = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts.count <= 5, let ending = parts.last else { return false }
        for part in parts {
            let isName = part.allSatisfy {
                ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
            }
            guard isName, part.count >= 2 else { return false }
        }
        return parts[0].count >= 3 && WebScanner.endings.contains(String(decoding: ending, as: UTF8.self))
    }

    private func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x5B, 0x5D, 0x22: true
        default: false
        }
    }

    private static let endings: Set<String> = [
        "com", "org", "net", "eu", "info", "film", "films", "tv", "io", "co", "example", "fr", "de", "it", "es",
        "pt", "br", "ru", "uk", "ie", "us", "ca", "pl", "nl", "be", "ch", "at", "cz", "sk", "hu", "ro", "bg",
        "gr",
        "se", "no", "dk", "fi", "is", "lt", "lv", "ee", "hr", "rs", "si", "ba", "mk", "ua", "by", "ge", "am",
        "kz",
        "il", "tr", "jp", "cn", "kr", "tw", "hk", "in", "au", "nz", "ar", "cl", "mx", "pe", "uy", "za", "cat",
        "lu",
        "mt", "cy", "media", "studio", "pictures", "movie", "art", "agency", "cinema",
    ]
}
