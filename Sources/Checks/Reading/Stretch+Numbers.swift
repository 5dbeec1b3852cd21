import DossierDiagnostics
import DossierKit

extension Stretch {
    /// The number a token is, if it is written in figures alone.
    func number(_ index: Int) -> Int? {
        guard tokens.indices.contains(index) else { return nil }
        let word = tokens[index].folded.utf8
        guard (1...9).contains(word.count), word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int(tokens[index].folded)
    }

    /// The year a token is, if it looks like one of the age of film or the century before.
    func year(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), tokens[index].folded.utf8.count == 4, let value = number(index)
        else { return nil }
        return (1800...2100).contains(value) ? value : nil
    }

    /// The first token that ends behind a byte. O(log n).
    func token(after offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// An edit of a part, if the part stands in the source as it stands here.
    func edit(_ range: Range<Int>, replacement: String) -> Fix.Edit? {
        guard let source = source(range), source.range.count == range.count else { return nil }
        return Fix.Edit(source, replacement: replacement)
    }
}

extension Stretch {
    /// What the last letter or sign of the text is, closing quotation marks and brackets left out.
    var lastScalar: Unicode.Scalar? {
        passage.text.unicodeScalars.last { !Stretch.closing.contains($0) }
    }

    private static let closing: Set<Unicode.Scalar> = [
        " ", "\u{A0}", "\u{202F}", "\n", "\t", "”", "“", "»", "«", "\"", "’", "'", "‘", ")", "]", "*", "_",
        "›", "‹",
    ]

    /// True if the text ends as sentences end.
    var isFinished: Bool {
        guard let last = lastScalar else { return true }
        return [".", "!", "?", "…", ":", ";", "。", "！", "？", "؟", "–", "—", "।"].contains(last)
    }
}
