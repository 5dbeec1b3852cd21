import DossierKit
import DossierText

/// The places that a stretch of prose tells of: a name behind a preposition of place, near a word that says what
/// happened there.
struct PlaceReader {
    let prose: Chronicle.Prose
    /// False for what is no place though it stands like one: a person, a title.
    let isName: (String) -> Bool
    /// The ground form of a name that has changed its ending; nil if the kit does not show it.
    let groundForm: (String) -> String?
    let filmYear: Int?
    private let cutter: SentenceCutter
    /// Words between a place and what happened there, at most.
    private static let reach = 12

    init(
        _ prose: Chronicle.Prose, filmYear: Int?, isName: @escaping (String) -> Bool,
        groundForm: @escaping (String) -> String?
    ) {
        self.filmYear = filmYear
        self.prose = prose
        self.isName = isName
        self.groundForm = groundForm
        cutter = SentenceCutter(bytes: prose.bytes)
    }

    /// Finds a capital behind a preposition first; only its sentence is read then. O(n).
    func places() -> [Place] {
        var all = prose.opens ? opening() : []
        let bytes = prose.bytes
        var at = 1
        var floor = 0
        while at < bytes.count {
            guard isTrigger(at), let sentence = cutter.sentence(around: at, from: floor) else {
                at += 1
                continue
            }
            all += places(in: sentence)
            at = max(at + 1, sentence.upperBound)
            floor = at
        }
        return all
    }

    private func isTrigger(_ at: Int) -> Bool {
        let bytes = prose.bytes
        guard bytes[at - 1] == 0x20, ByteClass.at(bytes, at, bytes.count) == .upper else { return false }
        var start = at - 1
        while start > 0, bytes[start - 1] != 0x20, at - start < 10 { start -= 1 }
        let word = bytes[start..<at - 1]
        if prose.lexicon.locatives.contains(ChronicleLexicon.packed(word) ?? 0) { return true }
        guard word.contains(where: { $0 >= 0x80 || ($0 >= 0x41 && $0 <= 0x5A) }) else { return false }
        var folded: [UInt8] = []
        fold(bytes.span, start..<(at - 1), into: &folded)
        return prose.lexicon.locatives.contains(ChronicleLexicon.packed(folded[...]) ?? 0)
    }

    // MARK: A sentence

    private func places(in range: Range<Int>) -> [Place] {
        let sentence = ChronicleSentence(String(decoding: prose.bytes[range], as: UTF8.self), prose.lexicon)
        let names = PlaceNames(sentence: sentence, prose: prose)
        let found = ChronicleDateReader(sentence: sentence, lexicon: prose.lexicon).dates()
        let dates = found.map(\.tokens)
        // Pictures taken long before the film are not the film.
        let isPast = found.contains { date in
            filmYear.map { (date.date.year ?? $0) < $0 - EventReader.longestMaking } ?? false
        }
        var all: [Place] = []
        var source: SourceSpan?
        var at = 0
        var last: (place: Int, end: Int)?
        while at < sentence.tokens.count {
            guard let run = names.run(behind: at) else {
                at += 1
                continue
            }
            defer { at = run.end }
            // "in Lyon, in France": the second says where the first lies.
            if let before = last, before.end + 1 == at, sentence[before.end]?.form == .comma {
                if let code = names.country(run.name) { all[before.place].country = code }
                continue
            }
            guard let kind = kind(sentence, at..<run.end, dates, hasCountry: run.country != nil),
                !(isPast && kind.kind == .filming), let name = settled(run.name)
            else { continue }
            source = source ?? prose.passage.source(of: range)
            var place = Place(name.name, kind: kind.kind, country: run.country ?? name.country)
            place.source = source
            place.confidence = kind.confidence
            all.append(place)
            last = (all.count - 1, run.end)
            for further in names.further(behind: run.end) {
                guard let name = settled(further) else { continue }
                var place = Place(name.name, kind: kind.kind, country: name.country)
                place.source = source
                place.confidence = kind.confidence - 0.1
                all.append(place)
            }
        }
        return all
    }

    /// A name in its ground form, with its code if it is a country's; nil if it is no place's.
    private func settled(_ name: String) -> (name: String, country: String?)? {
        guard isName(name) else { return nil }
        if let code = prose.words.country(name) {
            // "in English", "auf Deutsch".
            return prose.words.language(name) == nil ? (name, code) : nil
        }
        guard prose.words.language(name) == nil else { return nil }
        guard prose.lexicon.hasCases else { return (name, nil) }
        guard let ground = groundForm(name) else { return nil }
        return (ground, prose.words.country(ground))
    }

    /// What happened at a place: the nearest word that says it, before it rather than behind.
    private func kind(
        _ sentence: ChronicleSentence, _ place: Range<Int>, _ dates: [Range<Int>], hasCountry: Bool
    ) -> (kind: Place.Kind, confidence: Double)? {
        if let sign = sentence[place.lowerBound]?.sign, let kind = means(sign, sentence) { return (kind, 0.9) }
        var crossed = 0
        var at = place.lowerBound - 1
        var steps = 0
        while at >= 0, steps <= PlaceReader.reach, crossed <= 2 {
            // What stands between is no more than when it was.
            if let date = dates.first(where: { $0.contains(at) }) {
                at = date.lowerBound - 1
                continue
            }
            let token = sentence.tokens[at]
            if token.form == .stop || token.form == .clause || token.form == .open { break }
            if token.form == .comma || token.sign.contains(.and), !isJoint(sentence, at) { crossed += 1 }
            if token.isWord, let kind = means(token.sign, sentence) {
                let isNear = crossed == 0 || (kind == .birth && steps <= 6)
                return isNear ? (kind, crossed == 0 ? 0.9 : 0.8) : nil
            }
            at -= 1
            steps += 1
        }
        at = place.upperBound
        // "in Lodi, Italien, geboren"
        if hasCountry, sentence[at]?.form == .comma { at += 1 }
        while at < min(sentence.tokens.count, place.upperBound + 6) {
            let token = sentence.tokens[at]
            guard token.isWord || token.digits != nil, !token.sign.contains(.and) else { break }
            if token.isWord, let kind = means(token.sign, sentence) { return (kind, 0.8) }
            at += 1
        }
        return nil
    }

    /// A comma or an "and" before another preposition of place opens no clause: "in Lyon, near the river".
    private func isJoint(_ sentence: ChronicleSentence, _ at: Int) -> Bool {
        guard let next = sentence[at + 1] else { return false }
        return next.isWord && next.sign.contains(.locative)
    }

    private func means(_ sign: ChronicleSign, _ sentence: ChronicleSentence) -> Place.Kind? {
        switch prose.section {
        case .biography:
            if sign.contains(.kind(.birth)) { return .birth }
            return sign.isAny(of: [.dwelling, .kind(.study)]) ? .mention : nil
        case .synopsis, .shortSynopsis, .longSynopsis, .logline:
            return sign.contains(.setting) ? .setting : nil
        case .notes:
            return sign.contains(.kind(.birth)) ? .birth : nil
        default:
            if sign.contains(.setting) { return .setting }
            if sign.contains(.kind(.birth)) { return .birth }
            if sign.contains(.kind(.shooting)) { return .filming }
            guard sign.isAny(of: [.dwelling, .kind(.study)]) else { return nil }
            return isAtWork(sentence) && sign.contains(.dwelling) ? .filming : .mention
        }
    }

    /// "We began shooting in May, then went to Lyon for four days."
    private func isAtWork(_ sentence: ChronicleSentence) -> Bool {
        sentence.tokens.contains { $0.sign.contains(.kind(.shooting)) }
            && !sentence.tokens.contains { $0.sign.contains(.kind(.postProduction)) }
    }

    // MARK: The head of a synopsis

    /// "Lyon, 1943." before the story begins.
    private func opening() -> [Place] {
        switch prose.section {
        case .synopsis, .shortSynopsis, .longSynopsis: break
        default: return []
        }
        guard let end = cutter.end(after: 0), end <= 70 else { return [] }
        let sentence = ChronicleSentence(String(decoding: prose.bytes[0..<end], as: UTF8.self), prose.lexicon)
        let dates = ChronicleDateReader(sentence: sentence, lexicon: prose.lexicon).dates()
        let names = PlaceNames(sentence: sentence, prose: prose)
        guard let (name, country) = names.opening(without: dates.map(\.tokens)), let settled = settled(name)
        else {
            return []
        }
        var place = Place(settled.name, kind: .setting, country: country ?? settled.country)
        place.source = prose.passage.source(of: 0..<end)
        place.confidence = 0.9
        return [place]
    }
}
