import DossierKit

/// How a group of words stands in its sentence: what tells a title from ordinary words.
struct Standing {
    /// In italics or bold, between quotation marks, or in capitals.
    let isSetApart: Bool
    /// Every long word starts with a capital.
    let isTitleCase: Bool
    let startsProper: Bool
    /// At the start of a sentence, where every word has a capital.
    let opens: Bool

    /// A capital in the middle of a sentence.
    var isInSentence: Bool { startsProper && !opens }

    init(_ stretch: Stretch, _ tokens: Range<Int>) {
        let words = stretch.tokens[tokens]
        let bytes = stretch.bytes(of: tokens)
        startsProper = words.first?.isProper ?? false
        opens = words.first?.opens ?? true
        isTitleCase =
            startsProper && words.allSatisfy { $0.isProper || $0.range.count <= 3 } && (words.count > 1)
        let isUpper = words.allSatisfy { $0.shape == .upper } && !stretch.isInCapitals
        let isMarked = stretch.passage.marks.contains { mark in
            switch mark.kind {
            case .emphasis, .strong:
                mark.range.lowerBound <= bytes.lowerBound && mark.range.upperBound >= bytes.upperBound
                    && mark.range.count < max(80, stretch.bytes.count / 2)
            default: false
            }
        }
        isSetApart = isUpper || isMarked || Standing.isQuoted(stretch, bytes)
    }

    private static func isQuoted(_ stretch: Stretch, _ bytes: Range<Int>) -> Bool {
        let before = stretch.bytes[max(0, bytes.lowerBound - 5)..<bytes.lowerBound]
        let after = stretch.bytes[bytes.upperBound..<min(stretch.bytes.count, bytes.upperBound + 6)]
        let opens = quotes.contains { quote in
            before.suffix(quote.count).elementsEqual(quote)
                || before.suffix(quote.count + 2).elementsEqual(quote + [0xC2, 0xA0])
                || before.suffix(quote.count + 3).elementsEqual(quote + [0xE2, 0x80, 0xAF])
        }
        guard opens else { return false }
        // A comma or a full stop may stand before the closing mark.
        let tail = after.drop { $0 == 0x2C || $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
        return quotes.contains { quote in
            tail.starts(with: quote) || tail.starts(with: [0xC2, 0xA0] + quote)
                || tail.starts(with: [0xE2, 0x80, 0xAF] + quote)
        }
    }

    private static let quotes = ["“", "”", "„", "«", "»", "\"", "‘", "’", "'", "‹", "›"].map { Array($0.utf8) }
}
