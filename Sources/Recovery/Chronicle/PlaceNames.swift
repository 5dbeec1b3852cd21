import DossierKit
import DossierText

/// Runs of capitals in a sentence that stand where the name of a place stands.
struct PlaceNames {
    let sentence: ChronicleSentence
    let prose: Chronicle.Prose

    private static let longest = 5
    /// Small words inside the names of places.
    private static let particles: Set<String> = [
        "de", "del", "da", "do", "dos", "das", "di", "am", "an", "der", "den", "aan", "sur", "sous", "upon",
        "on",
        "la", "le", "les", "les-bains", "of", "og", "el",
    ]

    /// The name behind a preposition of place, or behind a phrase that ends with one ("lives in"), and the country
    /// that is said with it. `end` is behind all of it.
    func run(behind at: Int) -> (name: String, country: String?, end: Int)? {
        guard let opener = sentence[at], opener.isWord, !opener.isCapital || at == 0,
            opener.sign.isAny(of: [.locative, .setting, .dwelling])
        else { return nil }
        var start = at + 1
        // "in the town of Lyon", "nel borgo di Lodi", "in the Alps".
        while let token = sentence[start], token.isWord, !token.isCapital, start <= at + 2,
            token.sign.isAny(of: [.glue, .locality])
        {
            start += 1
        }
        guard let end = name(from: start), isClosed(end) else { return nil }
        let name = sentence.spelling(start..<end)
        guard isSound(start..<end, name) else { return nil }
        if let (code, behind) = countryBehind(end) { return (name, code, behind) }
        return (name, nil, end)
    }

    /// "in Lyon, Nantes and Brest": the names behind the first.
    func further(behind end: Int) -> [String] {
        var names: [String] = []
        var at = end
        while let joint = sentence[at], names.count < 6 {
            let isLast = joint.isWord && joint.sign.contains(.and)
            // "in Lyon, Nantes and near Brest"
            if isLast, !names.isEmpty, sentence[at + 1]?.sign.contains(.locative) == true { return names }
            guard isLast || joint.form == .comma, let stop = name(from: at + 1) else { return [] }
            let name = sentence.spelling(at + 1..<stop)
            guard isSound(at + 1..<stop, name) else { return [] }
            names.append(name)
            at = stop
            if isLast { return isClosed(stop, strictly: true) ? names : [] }
        }
        return []
    }

    func country(_ name: String) -> String? { prose.words.country(name) }

    /// The place in a sentence that is nothing but place and time, and its country.
    func opening(without dates: [Range<Int>]) -> (name: String, country: String?)? {
        let year = sentence.tokens.firstIndex { $0.digits == 4 }
        guard let date = dates.first ?? year.map({ $0..<$0 + 1 }), dates.count <= 1 else { return nil }
        var names: [String] = []
        var country: String?
        var at = 0
        while at < sentence.tokens.count {
            if date.contains(at) {
                at = date.upperBound
                continue
            }
            let token = sentence.tokens[at]
            if token.form == .comma || token.form == .stop
                || token.sign.isAny(of: [.glue, .locative]) && !token.isCapital
            {
                at += 1
                continue
            }
            guard let end = name(from: at), isSound(at..<end, sentence.spelling(at..<end)) else { return nil }
            let name = sentence.spelling(at..<end)
            if let code = self.country(name), !names.isEmpty { country = code } else { names.append(name) }
            at = end
        }
        guard let first = names.first, names.count <= 3 else { return nil }
        return (first, country)
    }

    /// Where a run of capitals ends; nil if none begins here.
    private func name(from start: Int) -> Int? {
        guard let first = sentence[start], isNamePart(first) else { return nil }
        var end = start + 1
        while end < start + PlaceNames.longest {
            if let joint = sentence[end], joint.form == .dash, !joint.isSpaced, let next = sentence[end + 1],
                next.isWord, !next.isSpaced
            {
                end += 2
            } else if let joint = sentence[end], joint.form == .stop, end == start + 1, first.range.count <= 3,
                let next = sentence[end + 1], isNamePart(next)
            {
                // "St. Petersburg"
                end += 2
            } else if let next = sentence[end], isNamePart(next) {
                end += 1
            } else if let small = sentence[end], small.isWord, !small.isCapital, let next = sentence[end + 1],
                isNamePart(next),
                PlaceNames.particles.contains(String(decoding: sentence.folded(end), as: UTF8.self))
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    private func isNamePart(_ token: ChronicleSentence.Token) -> Bool {
        token.isWord && token.isCapital && token.sign.month == nil && token.sign.season == nil
            && !token.sign.contains(.weekday)
            && !ChronicleLexicon.isInstitution(sentence.text.bytes, token.range)
    }

    /// Behind a name stands punctuation, a figure, or a word that shows that the name is over.
    private func isClosed(_ end: Int, strictly: Bool = false) -> Bool {
        guard let next = sentence[end] else { return true }
        switch next.form {
        case .comma, .stop, .close, .open, .clause: return true
        case .dash: return next.isSpaced
        case .number(_, let digits, let ending): return !strictly && digits == 4 && ending.isEmpty
        case .word: return !next.isCapital && !next.sign.isEmpty && next.sign.isDisjoint(with: .institution)
        default: return false
        }
    }

    private func isSound(_ tokens: Range<Int>, _ name: String) -> Bool {
        let letters = name.unicodeScalars.count
        guard letters >= 3, !name.utf8.contains(0x27),
            !TitleText.isCapitals(name) || letters > 5 || country(name) != nil
        else { return false }
        // "MKhAT", "HDCam".
        if name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }).contains(where: { part in
            part.count { $0 >= 0x41 && $0 <= 0x5A } >= 2 && country(name) == nil
        }) {
            return false
        }
        // "Lyon's", "d'Aosta" keep their apostrophe behind or before the run.
        if let next = sentence[tokens.upperBound], next.isWord, !next.isSpaced { return false }
        let last = sentence.folded(tokens.upperBound - 1)
        return !prose.lexicon.commonEndings.contains {
            last.count > $0.count && last.suffix($0.count).elementsEqual($0)
        }
    }

    /// ", France" or "(France)" behind a name.
    private func countryBehind(_ end: Int) -> (code: String, end: Int)? {
        guard let joint = sentence[end], joint.form == .comma || joint.form == .open,
            let stop = name(from: end + 1),
            let code = country(sentence.spelling(end + 1..<stop))
        else { return nil }
        if joint.form == .comma { return isClosed(stop) ? (code, stop) : nil }
        return sentence[stop]?.form == .close ? (code, stop + 1) : nil
    }
}
