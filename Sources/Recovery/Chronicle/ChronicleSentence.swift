import DossierKit
import DossierText

/// A sentence cut into words, numbers and punctuation, each with what it is a sign of.
struct ChronicleSentence {
    struct Token {
        enum Form: Equatable {
            case word
            /// With how many digits it is written, and what letters are glued to it.
            case number(Int, digits: Int, ending: [UInt8])
            case comma, stop, dash, slash, open, close, quote, clause
        }
        var form: Form
        var sign: ChronicleSign = []
        /// Bytes of the folded sentence.
        var range: Range<Int>
        /// In the text itself, at its first letter.
        var isCapital = false
        /// True if a space stands before it.
        var isSpaced = false

        var isWord: Bool { form == .word }
        var digits: Int? { if case .number(_, let digits, _) = form { digits } else { nil } }
    }

    let text: FoldedText
    private(set) var tokens: [Token] = []

    /// Longer sentences are none. Bytes.
    static let longest = 1200

    /// O(n).
    init(_ sentence: String, _ lexicon: ChronicleLexicon) {
        text = FoldedText(sentence)
        let bytes = text.bytes
        let span = bytes.span
        let raw = Array(sentence.utf8)
        var at = 0
        var isSpaced = false
        while at < bytes.count {
            if bytes[at] == 0x20 {
                isSpaced = true
                at += 1
                continue
            }
            let origin = text.origin(of: at..<(at + 1)).lowerBound
            var token = Token(form: .word, range: at..<(at + 1), isSpaced: isSpaced)
            isSpaced = false
            if ChronicleSentence.isDigit(bytes[at]) {
                token = ChronicleSentence.number(bytes, at, token)
            } else if isWordByte(bytes[at]) {
                token.isCapital = ByteClass.at(raw, origin, raw.count) == .upper
                var end = at + 1
                while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
                if let match = lexicon.signs.longestMatch(in: span, at: at) {
                    end = max(end, match.end)
                    token.sign = match.value
                    if lexicon.accented.contains(Array(bytes[at..<end])),
                        !raw[text.origin(of: at..<end)].contains(where: { $0 >= 0x80 })
                    {
                        token.sign = []
                    }
                }
                token.range = at..<end
            } else {
                token.form = ChronicleSentence.punctuation(bytes, at)
                if token.form == .word, let match = lexicon.signs.longestMatch(in: span, at: at) {
                    token.sign = match.value
                    token.range = at..<match.end
                } else if token.form == .word {
                    at += 1
                    continue
                }
            }
            tokens.append(token)
            at = token.range.upperBound
        }
    }

    /// The token in the text's own spelling.
    func spelling(_ tokens: Range<Int>) -> String {
        guard let first = tokens.first, let last = tokens.last, last < self.tokens.count else { return "" }
        return text.original(of: self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound)
    }

    func folded(_ token: Int) -> ArraySlice<UInt8> { text.bytes[tokens[token].range] }

    /// The token, or nothing beyond either end.
    subscript(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    private static func number(_ bytes: [UInt8], _ start: Int, _ token: Token) -> Token {
        var end = start
        var value = 0
        while end < bytes.count, isDigit(bytes[end]) {
            if end - start < 9 { value = value * 10 + Int(bytes[end] - 0x30) }
            end += 1
        }
        let digits = end - start
        var stop = end
        while stop < bytes.count, isWordByte(bytes[stop]) { stop += 1 }
        var token = token
        token.form = .number(value, digits: digits, ending: Array(bytes[end..<stop]))
        token.range = start..<stop
        return token
    }

    private static func punctuation(_ bytes: [UInt8], _ at: Int) -> Token.Form {
        switch bytes[at] {
        case 0x2C: .comma
        case 0x2E, 0x21, 0x3F: .stop
        case 0x2D: .dash
        case 0x2F: .slash
        case 0x28, 0x5B: .open
        case 0x29, 0x5D: .close
        case 0x22: .quote
        case 0x3B, 0x3A: .clause
        default: .word
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
