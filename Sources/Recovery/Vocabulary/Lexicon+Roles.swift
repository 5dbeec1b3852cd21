import DossierKit
import DossierText

/// A label that names one role or several.
struct RoleMatch: Sendable, Hashable {
    /// What the label can stand for, the likeliest first; each reading is one role, or several that go
    /// together ("written and directed by"). Never empty.
    var readings: [[Role]]
    var language: String
    /// False if parts of the label were left out or taken one by one.
    var isWhole = true

    /// The likeliest reading.
    var roles: [Role] { readings.first ?? [.other] }
    /// True if the label is known and has no role of its own.
    var isOther: Bool { roles == [.other] }
}

extension Lexicon {
    /// Longer labels are sentences. UTF-8 bytes, folded.
    private static let longestLabel = 96

    /// What a credit's label stands for, or nothing if it is none of the trade. O(length).
    ///
    /// Known forms around the words of the vocabulary: a colon or leader behind, "(s)", "·rice", "/in" and the
    /// like, a bracket behind, two languages beside a slash, and several labels joined by commas and "and".
    func role(of label: String) -> RoleMatch? {
        guard label.utf8.count <= 4 * Lexicon.longestLabel else { return nil }
        let folded = foldedBytes(label)
        guard folded.count <= Lexicon.longestLabel else { return nil }
        let span = folded.span
        let trimmed = LabelTrim.trimmed(span, 0..<span.count)
        let withColon = LabelTrim.withColon(span, trimmed.whole)
        guard !withColon.isEmpty || mayEndRole(span, trimmed.whole) else { return nil }
        if let found = wholeRole(span, trimmed.whole) ?? wholeRole(span, trimmed.withoutStop)
            ?? wholeRole(span, withColon)
        {
            return found
        }
        guard LabelMarks.hasMark(span, trimmed.whole) || span.count > 8 else { return nil }
        if let bare = LabelTrim.withoutQuoted(label), let found = role(of: bare) { return found }
        if let bare = LabelTrim.withoutOrdinal(span, trimmed.whole), let found = wholeRole(span, bare) {
            return found
        }
        return joinedRole(span, trimmed.whole) ?? inclusiveRole(span, trimmed.whole)
            ?? bracketedRole(span, trimmed.whole) ?? sidedRole(span, trimmed.whole)
    }

    /// The role whose words stand at an offset of a folded text, the longest there; where it ends.
    func role(in text: FoldedText, at start: Int) -> (match: RoleMatch, end: Int)? {
        var best: (RoleMatch, Int)?
        for tongue in tongues {
            guard let found = tongue.roles.longestMatch(in: text.bytes.span, at: start) else { continue }
            if best.map({ found.end > $0.1 }) ?? true {
                best = (RoleMatch(readings: found.value, language: tongue.language), found.end)
            }
        }
        return best
    }

    /// False if no role label ends with a word; a word with other signs in it may always be the end of one.
    func mayEndRole(_ word: some StringProtocol) -> Bool {
        let bytes = Array(word.utf8)
        return mayEndRole(bytes, 0..<bytes.count)
    }

    /// The same of a word that stands in a text.
    func mayEndRole(_ text: [UInt8], _ word: Range<Int>) -> Bool {
        var folded: [UInt8] = []
        fold(text.span, word, into: &folded)
        return mayEndRole(folded.span, 0..<folded.count)
    }

    /// False if a label of letters and spaces alone ends with a word that no role label ends with.
    private func mayEndRole(_ span: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        for at in range {
            if span[at] == 0x20 {
                start = at + 1
            } else if !WordScan.isLetter(span, at) {
                return true
            }
        }
        let key = WordScan.key(span, start..<range.upperBound)
        return tongues.contains { $0.roleEnds.contains(key) }
    }

    private func wholeRole(_ span: Span<UInt8>, _ range: Range<Int>) -> RoleMatch? {
        var match: RoleMatch?
        for tongue in tongues {
            guard let found = tongue.roles.value(in: span, range) else { continue }
            guard let first = match else {
                match = RoleMatch(readings: found, language: tongue.language)
                continue
            }
            for reading in found where !first.readings.contains(reading) { match?.readings.append(reading) }
        }
        return match
    }

    /// Several labels, all of them known: "Kamera und Schnitt", "written, directed and edited by".
    private func joinedRole(_ span: Span<UInt8>, _ range: Range<Int>) -> RoleMatch? {
        let parts = LabelParts.split(span, range, isConjunction: { isConjunction(span, $0) })
        guard parts.count > 1, parts.count <= 6 else { return nil }
        if LabelMarks.hasSlash(span, range), let shared = sharedRole(span, parts) { return shared }
        let tail = lastWord(span, parts[parts.count - 1])
        var roles: [Role] = []
        var language: String?
        for part in parts {
            var found = wholeRole(span, part)
            if found == nil, let tail, part.upperBound <= tail.lowerBound {
                let completed = bytes(span, part) + [0x20] + bytes(span, tail)
                found = wholeRole(completed.span, 0..<completed.count)
            }
            guard let found else { return nil }
            for role in found.roles where !roles.contains(role) { roles.append(role) }
            if language == nil { language = found.language }
        }
        return language.map { RoleMatch(readings: [roles], language: $0, isWhole: false) }
    }

    /// What all sides of a slash can stand for: one label in two languages.
    private func sharedRole(_ span: Span<UInt8>, _ parts: [Range<Int>]) -> RoleMatch? {
        guard let first = wholeRole(span, parts[0]) else { return nil }
        var shared = first.readings
        for part in parts.dropFirst() {
            guard let found = wholeRole(span, part) else { return nil }
            shared = shared.filter { found.readings.contains($0) }
        }
        return shared.isEmpty ? nil : RoleMatch(readings: shared, language: first.language, isWhole: false)
    }

    private func inclusiveRole(_ span: Span<UInt8>, _ range: Range<Int>) -> RoleMatch? {
        guard let plain = LabelMarks.withoutInclusiveEndings(span, range) else { return nil }
        guard var found = wholeRole(plain.span, 0..<plain.count) else {
            return joinedRole(plain.span, 0..<plain.count)
        }
        found.isWhole = false
        return found
    }

    private func bracketedRole(_ span: Span<UInt8>, _ range: Range<Int>) -> RoleMatch? {
        guard let plain = LabelParts.withoutBracket(span, range) else { return nil }
        var found = wholeRole(span, plain) ?? joinedRole(span, plain)
        found?.isWhole = false
        return found
    }

    /// One side of a slash or bar is known.
    private func sidedRole(_ span: Span<UInt8>, _ range: Range<Int>) -> RoleMatch? {
        let parts = LabelParts.split(span, range, isConjunction: { _ in false })
        guard parts.count > 1, parts.count <= 3, LabelMarks.hasSlash(span, range) else { return nil }
        for part in parts {
            if var found = wholeRole(span, part) {
                found.isWhole = false
                return found
            }
        }
        return nil
    }

    private func lastWord(_ span: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var start = range.upperBound
        while start > range.lowerBound, span[start - 1] != 0x20 { start -= 1 }
        return start > range.lowerBound ? start..<range.upperBound : nil
    }

    private func bytes(_ span: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        range.map { span[$0] }
    }
}
