import DossierKit
import DossierText

/// The dated events that a stretch of prose tells.
struct EventReader {
    let prose: Chronicle.Prose
    /// Of the film; what was made long before it was not this film.
    let filmYear: Int?
    private let cutter: SentenceCutter

    init(_ prose: Chronicle.Prose, filmYear: Int?) {
        self.prose = prose
        self.filmYear = filmYear
        cutter = SentenceCutter(bytes: prose.bytes)
    }

    /// Finds a figure that may be a year first; only its sentence is read then. O(n).
    func events() -> [Event] {
        var all: [Event] = []
        let bytes = prose.bytes
        var at = 0
        var floor = 0
        while at < bytes.count {
            guard isYear(at) else {
                at += 1
                continue
            }
            guard let sentence = cutter.sentence(around: at, from: floor) else {
                at += 4
                continue
            }
            let whole = told(sentence)
            all += events(in: whole)
            at = max(at + 1, whole.upperBound)
            floor = at
        }
        return all
    }

    /// Four figures from 1000 to 2039, or the two of a decade with something behind them.
    private func isYear(_ at: Int) -> Bool {
        let bytes = prose.bytes
        guard ChronicleSentence.isDigit(bytes[at]), at == 0 || !ChronicleSentence.isDigit(bytes[at - 1]) else {
            return false
        }
        var end = at
        while end < bytes.count, ChronicleSentence.isDigit(bytes[end]) { end += 1 }
        if end - at == 4 { return bytes[at] == 0x31 || (bytes[at] == 0x32 && bytes[at + 1] == 0x30) }
        return end - at == 2 && bytes[at + 1] == 0x30
    }

    /// A date on its own ("1936.") is the head of the sentence behind it.
    private func told(_ sentence: Range<Int>) -> Range<Int> {
        guard sentence.count <= 12, sentence.upperBound < prose.bytes.count,
            let end = cutter.end(after: sentence.upperBound)
        else { return sentence }
        return end - sentence.lowerBound <= ChronicleSentence.longest ? sentence.lowerBound..<end : sentence
    }

    private func events(in range: Range<Int>) -> [Event] {
        let text = String(decoding: prose.bytes[range], as: UTF8.self)
        let sentence = ChronicleSentence(text, prose.lexicon)
        let dates = ChronicleDateReader(sentence: sentence, lexicon: prose.lexicon).dates()
        guard !dates.isEmpty, isTold(sentence, dates) else { return [] }
        let cues = EventCues(sentence: sentence, dates: dates.map(\.tokens))
        var source: SourceSpan?
        var all: [Event] = []
        for (index, found) in dates.enumerated() {
            guard let date = found.date.edtf, !isTitle(found, sentence, range.lowerBound) else { continue }
            guard let (kind, confidence) = kind(found, cues.kind(ofDate: index, in: prose.section)) else {
                continue
            }
            source = source ?? prose.passage.source(of: range)
            var event = Event(kind, date: date, until: found.until?.edtf, text: text)
            event.source = source
            event.confidence = confidence
            if !all.contains(where: { $0.kind == kind && $0.date == date && $0.until == event.until }) {
                all.append(event)
            }
        }
        return all
    }

    /// What the words beside a date mean in this part of the kit.
    private func kind(_ found: ChronicleDateReader.Found, _ cue: EventCues.Reading) -> (Event.Kind, Double)? {
        guard case .told(let kind, let confidence) = cue else {
            guard cue == .untold, found.isCertain else { return nil }
            return prose.section == .notes && isPast(found) ? (.history, 0.8) : (.other, 0.6)
        }
        let isMaking = EventReader.making.contains(kind)
        if isMaking, isPast(found) { return prose.section == .notes ? (.history, 0.7) : (.other, 0.6) }
        switch (prose.section, kind) {
        case (.notes, .other), (.notes, .study): return isPast(found) ? (.history, 0.8) : (.other, 0.7)
        // A life tells of the making of other films.
        case (.biography, .development), (.biography, .financing), (.biography, .shooting),
            (.biography, .postProduction), (.biography, .history):
            return (.other, 0.6)
        default: return (kind, confidence)
        }
    }

    /// Years that the making of a film may take.
    static let longestMaking = 12
    /// Kinds of events in the making of a film.
    static let making: Set<Event.Kind> = [.development, .financing, .shooting, .postProduction]

    /// Too long before the film to be part of its making.
    private func isPast(_ found: ChronicleDateReader.Found) -> Bool {
        guard let year = found.date.year else { return false }
        return filmYear.map { year < $0 - EventReader.longestMaking } ?? (prose.section == .notes)
    }

    /// A sentence says more than the date: a heading does not.
    private func isTold(_ sentence: ChronicleSentence, _ dates: [ChronicleDateReader.Found]) -> Bool {
        var words = 0
        for (index, token) in sentence.tokens.enumerated() where token.isWord {
            if dates.contains(where: { $0.tokens.contains(index) }) { continue }
            words += token.sign.kinds.isEmpty ? 1 : 2
        }
        return words >= 2
    }

    /// True for a figure inside a title in italics.
    private func isTitle(_ found: ChronicleDateReader.Found, _ sentence: ChronicleSentence, _ start: Int)
        -> Bool
    {
        guard let first = sentence[found.tokens.lowerBound], let last = sentence[found.tokens.upperBound - 1]
        else {
            return true
        }
        let origin = sentence.text.origin(of: first.range.lowerBound..<last.range.upperBound)
        let range = start + origin.lowerBound..<start + origin.upperBound
        return prose.passage.marks.contains {
            ($0.kind == .emphasis || $0.kind == .strong) && $0.range.count <= 80 && $0.range.overlaps(range)
        }
    }
}
