import DossierText

/// Runs of capitalised words in prose: where names may stand.
enum NameRuns {
    struct Token: Hashable {
        var text: String
        var range: Range<Int>
    }

    struct Run: Hashable {
        var tokens: [Token]
        var text: String { tokens.map(\.text).joined(separator: " ") }
        var range: Range<Int> { (tokens.first?.range.lowerBound ?? 0)..<(tokens.last?.range.upperBound ?? 0) }

        func dropping(_ count: Int) -> Run? {
            tokens.count > count ? Run(tokens: Array(tokens.dropFirst(count))) : nil
        }
    }

    /// More words than this are a text in capitals.
    private static let longest = 32

    /// All runs of two and more words that begin with a capital; particles inside belong to the run. O(n).
    static func all(in bytes: [UInt8]) -> [Run] {
        var runs: [Run] = []
        var current: [Range<Int>] = []
        var capitals = 0
        func close() {
            while let last = current.last, !isCapital(bytes, last.lowerBound) { current.removeLast() }
            if capitals >= 2, current.count >= 2, current.count <= longest {
                runs.append(
                    Run(
                        tokens: current.map {
                            Token(text: String(decoding: bytes[$0], as: UTF8.self), range: $0)
                        }))
            }
            current.removeAll(keepingCapacity: true)
            capitals = 0
        }
        var index = 0
        while index < bytes.count {
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            var end = index
            while end < bytes.count, bytes[end] != 0x20 { end += 1 }
            guard end > index else { break }
            let opens = isCapital(bytes, index)
            if opens || (!current.isEmpty && end - index <= 5) {
                var stop = end
                var closes = false
                while stop > index, isClosing(bytes, stop) {
                    stop -= closingWidth(bytes, stop)
                    closes = true
                }
                // A single initial keeps its full stop and goes on.
                if closes, stop - index == 1, bytes[stop] == 0x2E {
                    stop += 1
                    closes = false
                }
                // A possessive ’s ends the name.
                if let bare = withoutPossessive(bytes, index, stop) {
                    stop = bare
                    closes = true
                }
                if opens {
                    current.append(index..<stop)
                    capitals += 1
                } else if belongs(bytes, index..<stop, to: current) {
                    current.append(index..<stop)
                } else {
                    close()
                }
                if closes { close() }
            } else if !current.isEmpty {
                close()
            }
            index = end
        }
        close()
        return runs
    }

    /// A small word that goes on a name. An article behind a name that is whole begins what follows it: "Jane Doe
    /// den Ton", but "Jan van der Doe" and "Juan el Bueno".
    private static func belongs(_ bytes: [UInt8], _ word: Range<Int>, to current: [Range<Int>]) -> Bool {
        let text = String(decoding: bytes[word], as: UTF8.self)
        guard let last = current.last else { return false }
        let isBehindCapital = isCapital(bytes, last.lowerBound)
        if text == "an" || text == "na" {
            return isBehindCapital
                && NameText.gaelicHeads.contains(folded(String(decoding: bytes[last], as: UTF8.self)))
        }
        guard NameText.particles.contains(text) else { return false }
        return !(isBehindCapital && current.count >= 2 && articles.contains(text))
    }

    /// Articles that are particles of names as well, in languages where they stand before most nouns.
    private static let articles: Set<String> = ["der", "den", "des", "le", "la", "les", "el", "lo", "o"]

    private static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
        ByteClass.at(bytes, index, bytes.count) == .upper
    }

    private static func isClosing(_ bytes: [UInt8], _ end: Int) -> Bool {
        guard end > 0 else { return false }
        switch bytes[end - 1] {
        case 0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0x3F, 0x21, 0x22, 0x5D: return true
        default: return closingWidth(bytes, end) == 3
        }
    }

    private static func closingWidth(_ bytes: [UInt8], _ end: Int) -> Int {
        guard end >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 else { return 1 }
        switch bytes[end - 1] {
        case 0x9D, 0x9C, 0xA6, 0x93, 0x94: return 3
        default: return 1
        }
    }

    private static func withoutPossessive(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        guard end - start > 3, bytes[end - 1] == 0x73 else { return nil }
        if bytes[end - 2] == 0x27 { return end - 2 }
        if end - start > 5, bytes[end - 4] == 0xE2, bytes[end - 3] == 0x80, bytes[end - 2] == 0x99 {
            return end - 4
        }
        return nil
    }
}
