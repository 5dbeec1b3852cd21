import DossierKit
import DossierText

/// How a mark is written: with Markdown's own signs, as a bare address in angle brackets, or as an HTML tag.
enum MarkStyle {
    case sign, address, tag

    /// One style a mark. Signs only where their meaning does not hang on what other signs are near: inside or apart
    /// from all others, with their ends at letters or at blanks and punctuation. O(marks²), with few marks.
    static func choose(_ marks: [Passage.Mark], in text: [UInt8], _ form: PassageWriter.Form) -> [MarkStyle] {
        var styles: [MarkStyle] = []
        var signs: [Passage.Mark] = []
        if form.isBold { signs.append(Passage.Mark(.strong, 0..<text.count)) }
        for (index, mark) in marks.enumerated() {
            var style = MarkStyle.tag
            switch mark.kind {
            case .footnote: style = .sign
            case .emphasis, .strong:
                let isTaken = form.keepsBoldApart && mark.kind == .strong && mark.range.lowerBound == 0
                if !isTaken, fits(index, marks, in: text), isFree(mark, signs) {
                    style = .sign
                }
            case .link(let url):
                let isBare = !marks.enumerated().contains {
                    $0 != index && $1.range.overlapsOrTouches(mark.range)
                }
                if isBare, LinkText.isAddress(url, text: String(decoding: text[mark.range], as: UTF8.self)) {
                    style = .address
                } else if isLinkFree(index, marks), isFree(mark, signs) {
                    style = .sign
                }
            }
            if style == .sign, mark.kind.isPaired { signs.append(mark) }
            styles.append(style)
        }
        return styles
    }

    /// True if the ends stand where Markdown takes `*` for the beginning and end of emphasis: at letters, or with
    /// a blank or punctuation on the other side. What another mark puts at the same place counts as punctuation.
    private static func fits(_ index: Int, _ marks: [Passage.Mark], in text: [UInt8]) -> Bool {
        let range = marks[index].range
        guard !range.isEmpty, let first = Escaping.scalar(at: range.lowerBound, in: text),
            let last = Escaping.scalar(before: range.upperBound, in: text), !isBlank(first), !isBlank(last)
        else { return false }
        func isShared(_ border: Int) -> Bool {
            marks.enumerated().contains {
                $0 != index && ($1.range.lowerBound == border || $1.range.upperBound == border)
            }
        }
        if !isLetter(first) || isShared(range.lowerBound) {
            let before = Escaping.scalar(before: range.lowerBound, in: text)
            if let before, !isSpace(before), !isMark(before) { return false }
        }
        if !isLetter(last) || isShared(range.upperBound) {
            let after = Escaping.scalar(at: range.upperBound, in: text)
            if let after, !isSpace(after), !isMark(after) { return false }
        }
        return true
    }

    /// True if a mark lies wholly inside, wholly around or wholly apart from those written as signs.
    private static func isFree(_ mark: Passage.Mark, _ signs: [Passage.Mark]) -> Bool {
        let range = mark.range
        return signs.allSatisfy { other in
            let inner = other.range
            if range.upperBound < inner.lowerBound || inner.upperBound < range.lowerBound { return true }
            let isInside = inner.lowerBound < range.lowerBound && range.upperBound < inner.upperBound
            let isAround = range.lowerBound < inner.lowerBound && inner.upperBound < range.upperBound
            return (isInside || isAround) && !other.kind.isSame(as: mark.kind)
        }
    }

    /// Links do not nest, and hold no footnote mark.
    private static func isLinkFree(_ index: Int, _ marks: [Passage.Mark]) -> Bool {
        let range = marks[index].range
        return !marks.enumerated().contains { other, mark in
            guard other != index, mark.range.overlapsOrTouches(range) else { return false }
            switch mark.kind {
            case .link: return true
            case .footnote: return mark.range.lowerBound < range.upperBound
            default: return false
            }
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.value < 0x20
    }

    /// A letter that is written as it is; a combining mark may be named by number, which ends in punctuation.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        isWordScalar(scalar) && scalar.properties.canonicalCombiningClass == .notReordered
    }

    /// What Markdown counts as a blank; U+2028 and U+0085 are none.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.properties.generalCategory == .spaceSeparator
    }

    /// Characters that every edition of the Markdown specification counts as punctuation.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return !isWordScalar(scalar) }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }
}

extension Passage.Mark.Kind {
    /// True for marks with two ends.
    fileprivate var isPaired: Bool {
        if case .footnote = self { return false }
        return true
    }

    fileprivate func isSame(as other: Self) -> Bool {
        switch (self, other) {
        case (.emphasis, .emphasis), (.strong, .strong), (.link, .link): true
        default: false
        }
    }
}

extension Range<Int> {
    fileprivate func overlapsOrTouches(_ other: Range<Int>) -> Bool {
        lowerBound <= other.upperBound && other.lowerBound <= upperBound
    }
}
