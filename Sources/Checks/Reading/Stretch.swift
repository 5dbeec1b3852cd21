public import DossierKit
import DossierText

/// A passage of the kit, or a line of its source that stands in no passage, cut into words.
public struct Stretch: Sendable {
    public enum Kind: Sendable, Hashable {
        case paragraph, question, answer, note, quote, unfiled
        /// A line of the source that no passage holds: a list, a cover, a field of the front matter.
        case line
    }
    public let kind: Kind
    /// The index of its section in the kit.
    public let section: Int?
    /// The primary language of the text: `en`, `pt`.
    public let language: String?
    public let passage: Passage
    public let bytes: [UInt8]
    public let tokens: [Token]
    /// False if no figure stands in it.
    let hasDigit: Bool

    init(
        _ kind: Kind, _ passage: Passage, section: Int? = nil, language: String?,
        forms: inout [String: WordForm]
    ) {
        self.kind = kind
        self.section = section
        self.language = language
        self.passage = passage
        bytes = Array(passage.text.utf8)
        hasDigit = bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
        tokens = Stretch.tokens(of: passage.text, bytes, &forms)
    }

    /// True for text that people wrote to be read as sentences.
    public var isProse: Bool { kind != .line && kind != .unfiled }

    public func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The words of a range of tokens with what stands between them.
    public func string(of tokens: Range<Int>) -> String { string(bytes(of: tokens)) }

    /// The bytes from the first token of a range to the end of its last.
    public func bytes(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last, tokens.indices.contains(first),
            tokens.indices.contains(last)
        else { return 0..<0 }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// A token as printed.
    public func word(_ index: Int) -> String {
        tokens.indices.contains(index) ? string(tokens[index].range) : ""
    }

    /// The words of a range of tokens, for comparing.
    func phrase(_ range: some Sequence<Int>) -> Phrase { Phrase(forms: range.map { tokens[$0].form }) }

    /// Bytes of an English genitive ending at a token.
    func genitiveSize(_ index: Int) -> Int { tokens[index].range.count - tokens[index].form.text.utf8.count }

    /// True if nothing but blanks stands between the tokens of a range.
    func isJoined(_ range: Range<Int>) -> Bool { range.dropFirst().allSatisfy { tokens[$0].joins } }

    /// True if no more than a comma, a colon, a dash or an ampersand stands between the tokens of a range.
    func isLoose(_ range: Range<Int>) -> Bool {
        range.dropFirst().allSatisfy { index in
            let gap = gap(before: index)
            return gap.count <= 5
                && !gap.contains { [0x2E, 0x21, 0x3F, 0x28, 0x29, 0x22, 0x2F, 0x0A].contains($0) }
        }
    }

    /// True for text set in capitals throughout.
    var isInCapitals: Bool { tokens.count { $0.shape == .upper } * 10 > tokens.count * 6 && tokens.count > 6 }

    /// Its sentences, as ranges of tokens.
    var sentences: [Range<Int>] {
        var out: [Range<Int>] = []
        var start = 0
        for index in tokens.indices.dropFirst()
        where tokens[index].shape != .lower && endsSentence(gap(before: index)) {
            out.append(start..<index)
            start = index
        }
        if start < tokens.count { out.append(start..<tokens.count) }
        return out
    }

    private func endsSentence(_ gap: ArraySlice<UInt8>) -> Bool {
        guard let mark = gap.firstIndex(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }) else {
            return gap.contains(0xE2) && String(decoding: gap, as: UTF8.self).contains("…")
        }
        return gap[mark...].contains(0x20)
    }

    public func source(_ range: Range<Int>) -> SourceSpan? { passage.source(of: range) }

    /// What stands between a token and the next, or the end.
    public func gap(after index: Int) -> ArraySlice<UInt8> {
        guard tokens.indices.contains(index) else { return [] }
        let start = tokens[index].range.upperBound
        let end = index + 1 < tokens.count ? tokens[index + 1].range.lowerBound : bytes.count
        return bytes[start..<max(start, end)]
    }

    /// What stands between the token before, or the start, and a token.
    public func gap(before index: Int) -> ArraySlice<UInt8> {
        guard tokens.indices.contains(index) else { return [] }
        let start = index > 0 ? tokens[index - 1].range.upperBound : 0
        return bytes[start..<max(start, tokens[index].range.lowerBound)]
    }

    /// A place with the run between blanks that it is part of, so that a single mark can be found by eye.
    public func withWord(at range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, bytes[start - 1] > 0x20, range.lowerBound - start < 40 { start -= 1 }
        while end < bytes.count, bytes[end] > 0x20, end - range.upperBound < 40 { end += 1 }
        while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }

    private static func tokens(of text: String, _ bytes: [UInt8], _ forms: inout [String: WordForm]) -> [Token]
    {
        var out: [Token] = []
        var end = 0
        for word in splitWords(of: text) {
            let gap = bytes[end..<word.range.lowerBound]
            let text = String(word.text)
            let form = forms[text] ?? WordForm(text)
            forms[text] = form
            out.append(
                Token(
                    range: word.range,
                    folded: form.text.utf8.count == text.utf8.count ? form.folded : folded(text),
                    shape: Token.shape(of: word.text),
                    joins: !out.isEmpty && gap.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A },
                    opens: out.isEmpty || opensSentence(gap), form: form))
            end = word.range.upperBound
        }
        return out
    }

    /// True if what stands between two words ends a sentence or opens a quotation.
    private static func opensSentence(_ gap: ArraySlice<UInt8>) -> Bool {
        for scalar in String(decoding: gap, as: UTF8.self).unicodeScalars {
            switch scalar {
            case ".", "!", "?", "…", ":", "“", "„", "«", "»", "\"", "‘", "‹", "—", "–", "•", "(", "[":
                return true
            default: break
            }
        }
        return false
    }
}
