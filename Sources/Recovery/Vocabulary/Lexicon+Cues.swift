import DossierKit
import DossierText

extension Lexicon {
    /// What a whole phrase is a sign of; empty if of nothing.
    func cues(of phrase: String) -> Cue {
        let folded = foldedBytes(phrase)
        return cues(in: folded.span, 0..<folded.count)
    }

    /// What a part of a folded text is a sign of; empty if of nothing.
    func cues(in text: Span<UInt8>, _ range: Range<Int>) -> Cue {
        var found: Cue = []
        for tongue in tongues {
            if let cue = tongue.cues.value(in: text, range) { found.formUnion(cue) }
        }
        return found
    }

    /// True if a phrase is a sign of one of the things asked for.
    func isCue(_ phrase: String, _ cue: Cue) -> Bool { !cues(of: phrase).isDisjoint(with: cue) }

    /// The longest phrase at an offset of a folded text that is a sign of what is asked for: where it ends.
    func cue(_ wanted: Cue, in text: FoldedText, at start: Int = 0) -> Int? {
        var end: Int?
        for tongue in tongues {
            let found = tongue.cues.longestMatch(
                in: text.bytes.span, at: start, where: { !$0.isDisjoint(with: wanted) })
            if let found, found.end > end ?? -1 { end = found.end }
        }
        return end
    }

    /// The first place at or after an offset where such a phrase stands as words of its own.
    func firstCue(_ wanted: Cue, in text: FoldedText, from start: Int = 0) -> Range<Int>? {
        let span = text.bytes.span
        var at = max(0, start)
        while at < span.count {
            if isWordByte(span[at]) || span[at] != 0x20, isWordEnd(span, at),
                let end = cue(wanted, in: text, at: at)
            {
                return at..<end
            }
            at += 1
        }
        return nil
    }

    /// What fills the holes of a phrase with `…` that is a sign of what is asked for: "a … production".
    ///
    /// Where several phrases fit, the one that says most and leaves least; empty if none fits.
    func fillings(_ wanted: Cue, _ line: String) -> [String] {
        let text = FoldedText(line)
        let span = text.bytes.span
        var best: (holes: [Range<Int>], filled: Int)?
        for tongue in tongues {
            for (cue, pattern) in tongue.cuePatterns where !cue.isDisjoint(with: wanted) {
                guard let holes = pattern.holes(in: span, 0..<span.count) else { continue }
                let filled = holes.reduce(0) { $0 + $1.count }
                if best.map({ filled < $0.filled }) ?? true { best = (holes, filled) }
            }
        }
        return best?.holes.map(text.original) ?? []
    }

    /// The role a relative clause at an offset states ("who produced"), and where the clause ends.
    func relative(in text: FoldedText, at start: Int) -> (role: Role, end: Int)? {
        stated(in: text, at: start) { $0.relatives }
    }

    /// The role a sentence of the speaker at an offset states ("I wrote the script"), and where it ends.
    func firstPersonRole(in text: FoldedText, at start: Int) -> (role: Role, end: Int)? {
        stated(in: text, at: start) { $0.firstPersonRoles }
    }

    private func stated(
        in text: FoldedText, at start: Int, _ table: (LanguageLexicon) -> PhraseTable<[Role]>
    ) -> (role: Role, end: Int)? {
        var best: (role: Role, end: Int)?
        for tongue in tongues {
            guard let found = table(tongue).longestMatch(in: text.bytes.span, at: start),
                let role = found.value.first
            else { continue }
            if best.map({ found.end > $0.end }) ?? true { best = (role, found.end) }
        }
        return best
    }
}
