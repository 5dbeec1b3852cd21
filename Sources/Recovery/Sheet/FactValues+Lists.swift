import DossierKit
import DossierText

extension String {
    /// True for letters each of which has a stop behind it; the last may have lost its own: `U.S.A`.
    fileprivate var hasInitialsOnly: Bool {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.dropLast().allSatisfy { $0.count == 1 }
            && parts[parts.count - 1].count <= 1
    }
}

extension FactValues {
    /// One of several values behind a label or in a strip.
    struct Item: Hashable {
        /// The code or word it stands for.
        var value: String
        /// UTF-8 bytes of the text it was read in.
        var range: Range<Int>
    }

    /// The countries of a list, ISO 3166-1; each once, in order. `France, Roumanie / France, Romania` is two.
    func countries(_ text: String) -> [Item] {
        var found: [Item] = []
        for part in parts(text) {
            for item in country(part, in: text) where !found.contains(where: { $0.value == item.value }) {
                found.append(item)
            }
        }
        return found
    }

    private func country(_ part: Range<Int>, in text: String) -> [Item] {
        let name = FactValues.cut(text, part)
        if let code = lexicon.country(name) ?? abbreviation(name)
            ?? (isPolyglot ? Countries.code(forCountry: name) : nil)
        {
            return [Item(value: code, range: part)]
        }
        // `Suisse-Belgique`, `Germany – Poland`: only where no name has the hyphen itself.
        guard name.holds("-") || name.holds("–") else { return [] }
        let pieces = FactValues.split(text, part) { $0 == 0x2D || $0 == 0x93 || $0 == 0x94 }
        let items = pieces.compactMap { piece -> Item? in
            let name = FactValues.cut(text, piece)
            return (lexicon.country(name) ?? abbreviation(name)).map { Item(value: $0, range: piece) }
        }
        return items.count == pieces.count ? items : []
    }

    /// `USA`, `U.S.A.`
    private func abbreviation(_ name: String) -> String? {
        let letters = name.filter { $0 != "." }
        guard letters.count == name.count || name.hasInitialsOnly else { return nil }
        return Countries.code(forAbbreviation: letters)
    }

    /// The languages of a list, BCP 47; each once, in order; those of subtitles are left out.
    func languages(_ text: String) -> [Item] {
        var found: [Item] = []
        for part in parts(text) {
            if let item = language(part, in: text), !found.contains(where: { $0.value == item.value }) {
                found.append(item)
            }
        }
        return found
    }

    /// The longest words that name a language, after at most one other word ("in", "en"); not before "subtitles".
    private func language(_ part: Range<Int>, in text: String) -> Item? {
        let piece = FactValues.cut(text, part)
        let tokens = piece.spacedWords
        guard tokens.count <= 12 else { return nil }
        for start in 0..<min(2, tokens.count) {
            if start == 1 {
                guard tokens[0].count <= 3, tokens[0].first?.isLowercase == true || tokens[0].count <= 2 else {
                    continue
                }
            }
            // "OV English" says what is spoken, "OV English subtitles" and "subtitles English" what is read.
            if FactValues.originalVersions.contains(folded(String(tokens[start])).filter(\.isLetter)) {
                continue
            }
            if lexicon.isCue(String(tokens[start]), .subtitles) { return nil }
            for count in stride(from: min(4, tokens.count - start), through: 1, by: -1) {
                let last = tokens[start + count - 1]
                let name = String(piece[tokens[start].startIndex..<last.endIndex])
                guard
                    let code = lexicon.language(name)
                        ?? (isPolyglot ? Languages.code(forLanguage: name) : nil)
                else { continue }
                if start + count < tokens.count,
                    lexicon.isCue(String(tokens[start + count]), .subtitles)
                {
                    return nil
                }
                let from =
                    part.lowerBound + piece.utf8.distance(from: piece.startIndex, to: tokens[start].startIndex)
                return Item(value: code, range: from..<(from + name.utf8.count))
            }
        }
        return nil
    }

    /// Letters for the original version.
    private static let originalVersions: Set<String> = ["of", "ov", "vo", "vos", "orig"]

    /// The genres of a list, as printed, in lower case.
    func genres(_ text: String) -> [Item] {
        parts(text).compactMap { part in
            let name = FactValues.cut(text, part)
            guard name.hasLetter, name.spacedWordCount <= 4 else { return nil }
            return Item(value: name.lowercased(), range: part)
        }
    }

    // MARK: Cutting

    /// The parts of a list between commas, slashes, bars, semicolons, plus signs and conjunctions, brackets and
    /// percentages left out.
    func parts(_ text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var parts: [Range<Int>] = []
        for piece in FactValues.split(text, 0..<bytes.count, isSeparator: FactValues.isListSeparator) {
            var start = piece.lowerBound
            for word in words(of: FactValues.cut(text, piece))
            where lexicon.isCue(String(word.text), .conjunction) {
                let at = piece.lowerBound + word.range.lowerBound
                if let part = FactValues.trimmed(bytes, start..<at) { parts.append(part) }
                start = piece.lowerBound + word.range.upperBound
            }
            if let part = FactValues.trimmed(bytes, start..<piece.upperBound) { parts.append(part) }
        }
        return parts
    }

    private static func isListSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2C, 0x2F, 0x7C, 0x3B, 0x2B, 0x26, 0x28, 0x29, 0x25, 0x09: true
        default: false
        }
    }

    /// Cuts at single bytes; those above ASCII count as the last byte of a dash (E2 80 93, E2 80 94).
    static func split(_ text: String, _ range: Range<Int>, isSeparator: (UInt8) -> Bool) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = range.lowerBound
        func close(_ end: Int) {
            if let part = trimmed(bytes, start..<max(start, end)) { parts.append(part) }
        }
        while at < min(range.upperBound, bytes.count) {
            let byte = bytes[at]
            if byte < 0x80, isSeparator(byte) {
                close(at)
                start = at + 1
            } else if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, isSeparator(bytes[at + 2]) {
                close(at)
                start = at + 3
                at += 2
            }
            at += 1
        }
        close(min(range.upperBound, bytes.count))
        return parts
    }

    /// Without spaces around; nil if nothing is left.
    static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
        while high > low, bytes[high - 1] == 0x20 || bytes[high - 1] == 0x09 || bytes[high - 1] == 0x2E {
            high -= 1
        }
        return low < high ? low..<high : nil
    }

    /// A part of a text by its UTF-8 bytes.
    static func cut(_ text: String, _ range: Range<Int>) -> String {
        let utf8 = text.utf8
        let low = utf8.index(utf8.startIndex, offsetBy: max(0, range.lowerBound), limitedBy: utf8.endIndex)
        let high = utf8.index(utf8.startIndex, offsetBy: max(0, range.upperBound), limitedBy: utf8.endIndex)
        guard let low, let high, low <= high else { return "" }
        return String(decoding: utf8[low..<high], as: UTF8.self)
    }
}
