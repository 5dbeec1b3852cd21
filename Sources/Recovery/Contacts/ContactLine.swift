import DossierKit
import DossierText

/// One cell of a contact block, told apart: ways to reach someone, and the texts between them.
struct ContactLine {
    var reaches: [(reach: Reach, cell: Cell)] = []
    /// What is left, cut at dashes, bars and dots.
    var texts: [Cell] = []

    init(_ cell: Cell, _ draft: Draft) {
        let bytes = Array(cell.text.utf8)
        var found = MailScanner(bytes).all()
        let mails = found
        found += WebScanner(bytes).all().filter { web in
            !mails.contains { $0.range.overlaps(web.range) }
        }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        let labels = ReachLabels(cell.text, draft.lexicon)
        let isRegistered = labels.isRegistered
        if !isRegistered {
            found += PhoneScanner(bytes).all(outside: found.map(\.range)) {
                labels.before($0, [.phone, .mobile, .fax]) != nil
            }
        }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
        for index in found.indices {
            guard let label = labels.before(found[index].range.lowerBound, ReachLabels.all) else { continue }
            let isFax = labels.isFax(label)
            if found[index].kind == .phone, isFax { found[index].kind = .fax }
            let floor = index > 0 ? found[index - 1].range.upperBound : 0
            found[index].range = max(floor, label.lowerBound)..<found[index].range.upperBound
        }
        reaches = found.map { ($0, ContactLine.part(cell, $0.core, draft)) }
        texts = ContactLine.rest(cell, found, bytes, draft)
    }

    private static func rest(_ cell: Cell, _ found: [Reach], _ bytes: [UInt8], _ draft: Draft) -> [Cell] {
        var texts: [Cell] = []
        var start = 0
        for range in found.map(\.range) + [bytes.count..<bytes.count] {
            if range.lowerBound > start {
                var found = pieces(part(cell, start..<range.lowerBound, draft), draft)
                // "Facebook: …" names what follows.
                if isLabelled(bytes, before: range.lowerBound), !found.isEmpty { found.removeLast() }
                texts += found
            }
            start = max(start, range.upperBound)
        }
        return texts
    }

    private static func isLabelled(_ bytes: [UInt8], before end: Int) -> Bool {
        guard end < bytes.count else { return false }
        var at = end
        while at > 0, bytes[at - 1] == 0x20 { at -= 1 }
        return at > 0 && bytes[at - 1] == 0x3A
    }

    private static func pieces(_ cell: Cell, _ draft: Draft) -> [Cell] {
        var parts = [cell]
        for separator in [" – ", " — ", " - ", " · ", " • ", " | ", " ∙ "] {
            parts = parts.flatMap { piece -> [Cell] in
                var out: [Cell] = []
                var rest = piece
                while let at = rest.text.place(of: separator) {
                    out.append(draft.part(of: rest, rest.text.startIndex..<at.lowerBound))
                    rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
                }
                return out + [rest]
            }
        }
        return parts.map { $0.trimmed(" \u{A0},;:|·•–—-/<>") }
            .filter { part in part.text.contains { $0.isLetter || $0.isNumber } }
    }

    private static func part(_ cell: Cell, _ range: Range<Int>, _ draft: Draft) -> Cell {
        let utf8 = cell.text.utf8
        let low = utf8.index(utf8.startIndex, offsetBy: range.lowerBound, limitedBy: utf8.endIndex)
        let high = utf8.index(utf8.startIndex, offsetBy: range.upperBound, limitedBy: utf8.endIndex)
        guard let low, let high, low <= high else { return cell }
        return draft.part(of: cell, low..<high)
    }
}

/// The words before a number or an address that say what it is: "Tel.", "M:", "mail".
struct ReachLabels {
    static let all: Cue = [.phone, .mobile, .fax, .email, .web]

    private let text: String
    private let lexicon: Lexicon
    private let words: [Word]

    init(_ text: String, _ lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        words = DossierText.words(of: text)
    }

    /// The label that ends right before an offset, colon, stop and spaces apart.
    func before(_ offset: Int, _ wanted: Cue) -> Range<Int>? {
        guard let last = words.lastIndex(where: { $0.range.upperBound <= offset }) else { return nil }
        let gap = FactValues.cut(text, words[last].range.upperBound..<offset)
        guard gap.utf8.count <= 6, gap.allSatisfy({ " .:\u{A0}()/".contains($0) }) else { return nil }
        for count in stride(from: min(3, last + 1), through: 1, by: -1) {
            let range = words[last - count + 1].range.lowerBound..<words[last].range.upperBound
            if lexicon.isCue(FactValues.cut(text, range), wanted) { return range }
        }
        return nil
    }

    func isFax(_ label: Range<Int>) -> Bool { lexicon.isCue(FactValues.cut(text, label), .fax) }

    /// The figures of the line are a registered number's, not a telephone's.
    var isRegistered: Bool {
        guard let first = words.first, text.hasNumber else { return false }
        guard let field = lexicon.field(String(first.text)) else { return text.holds("10.5240/") }
        return field == .isan || field == .eidr || field == .visa
    }
}
