import DossierText

/// A line that is a heading of the trade.
struct HeadingMatch: Sendable, Hashable {
    enum Form: Sendable, Hashable {
        /// The words of the vocabulary and nothing else.
        case whole
        /// A phrase with a name in it: "interview with …".
        case phrase
        /// Words of the vocabulary and a name behind a colon or dash: "Interview – …".
        case named
        /// Several headings in one line, or one in two languages: "Cast / Besetzung".
        case several
        /// With something in brackets behind it.
        case qualified
    }

    /// What the heading can open, the likeliest first. Never empty.
    var kinds: [HeadingKind]
    /// Kinds of further parts of a combined heading, in order.
    var further: [HeadingKind] = []
    var language: String
    /// The names and titles in it, in the line's spelling.
    var names: [String] = []
    var form: Form = .whole

    var kind: HeadingKind { kinds.first ?? .other }
    /// The first name in it.
    var name: String? { names.first }
}

extension Lexicon {
    /// Longer lines are no headings. UTF-8 bytes, folded.
    private static let longestHeading = 120

    /// What a whole line opens, or nothing if it is no heading of the trade. O(length).
    func heading(_ line: String) -> HeadingMatch? {
        guard line.utf8.count <= 4 * Lexicon.longestHeading, mayBeHeading(line) else { return nil }
        let text = FoldedText(line)
        guard text.bytes.count <= Lexicon.longestHeading else { return nil }
        let span = text.bytes.span
        let trimmed = LabelTrim.trimmed(span, 0..<span.count)
        let numberless = LabelTrim.withoutNumber(span, trimmed.whole)
        let plain = LabelTrim.withoutEndMarks(span, numberless)
        if let kinds = headingKinds(span, trimmed.whole, trimmed.withoutStop, numberless, plain) {
            return HeadingMatch(kinds: kinds.kinds, language: kinds.language)
        }
        let range = numberless
        if let found = severalHeadings(span, range) { return found }
        let phrase = headingPhrase(text, range)
        // "About the director: …" tells of a person, "about …" of anything.
        if let phrase, phrase.kind != .about { return phrase }
        return namedHeading(text, range) ?? phrase ?? qualifiedHeading(span, range)
    }

    private func mayBeHeading(_ line: String) -> Bool {
        let bytes = line.utf8Span.span
        var words: [UInt64] = []
        words.reserveCapacity(24)
        WordScan.words(bytes, 0..<bytes.count) { _, key in words.append(key) }
        return tongues.contains { $0.headingSigns.fit(words) }
    }

    private func headingKinds(
        _ span: Span<UInt8>, _ ranges: Range<Int>...
    ) -> (kinds: [HeadingKind], language: String)? {
        var kinds: [HeadingKind] = []
        var language: String?
        for tongue in tongues {
            for range in ranges {
                guard let found = tongue.headings.value(in: span, range) else { continue }
                for kind in found where !kinds.contains(kind) { kinds.append(kind) }
                if language == nil { language = tongue.language }
                break
            }
        }
        return language.map { (kinds, $0) }
    }

    private func headingPhrase(_ text: FoldedText, _ range: Range<Int>) -> HeadingMatch? {
        let span = text.bytes.span
        var opening = range.lowerBound
        while opening < range.upperBound, isWordByte(span[opening]) { opening += 1 }
        var closing = range.upperBound
        while closing > range.lowerBound, isWordByte(span[closing - 1]) { closing -= 1 }
        for tongue in tongues {
            let candidates =
                (tongue.patternsByOpening.value(in: span, range.lowerBound..<opening) ?? [])
                + (tongue.patternsByClosing.value(in: span, closing..<range.upperBound) ?? [])
                + tongue.openPatterns
            var best: (kind: HeadingKind, holes: [Range<Int>], filled: Int)?
            for index in candidates {
                let (kind, pattern) = tongue.headingPatterns[index]
                guard let holes = pattern.holes(in: span, range) else { continue }
                let filled = holes.reduce(0) { $0 + $1.count }
                if best.map({ filled < $0.filled }) ?? true { best = (kind, holes, filled) }
            }
            if let best {
                return HeadingMatch(
                    kinds: [best.kind], language: tongue.language, names: best.holes.map(text.original),
                    form: .phrase)
            }
        }
        return nil
    }

    private func severalHeadings(_ span: Span<UInt8>, _ range: Range<Int>) -> HeadingMatch? {
        let parts = LabelParts.split(span, range, isConjunction: { isConjunction(span, $0) })
        guard parts.count > 1, parts.count <= 6 else { return nil }
        var match: HeadingMatch?
        for part in parts {
            guard let found = headingKinds(span, part) else { return nil }
            guard let kind = found.kinds.first else { return nil }
            if match == nil {
                match = HeadingMatch(kinds: found.kinds, language: found.language, form: .several)
            } else if let first = match, !first.kinds.contains(kind), !first.further.contains(kind) {
                match?.further.append(kind)
            }
        }
        return match
    }

    private func namedHeading(_ text: FoldedText, _ range: Range<Int>) -> HeadingMatch? {
        let span = text.bytes.span
        guard let cut = LabelParts.firstBreak(span, range) else { return nil }
        guard let found = headingKinds(span, range.lowerBound..<cut.lowerBound), let kind = found.kinds.first
        else { return nil }
        switch kind {
        case .interview, .biography, .filmography, .statement:
            let name = text.original(of: cut.upperBound..<range.upperBound)
            return HeadingMatch(kinds: [kind], language: found.language, names: [name], form: .named)
        default: return nil
        }
    }

    private func qualifiedHeading(_ span: Span<UInt8>, _ range: Range<Int>) -> HeadingMatch? {
        guard let plain = LabelParts.withoutBracket(span, range) else { return nil }
        return headingKinds(span, plain).map {
            HeadingMatch(kinds: $0.kinds, language: $0.language, form: .qualified)
        }
    }

    func isConjunction(_ span: Span<UInt8>, _ range: Range<Int>) -> Bool {
        tongues.contains { $0.cues.value(in: span, range)?.contains(.conjunction) ?? false }
    }
}
