import DossierKit

/// Which word of a sentence says what happened at each of its dates.
struct EventCues {
    enum Reading: Equatable {
        case told(Event.Kind, confidence: Double)
        /// Nothing is said that is known.
        case untold
        /// The date stands in brackets: a year of a film, a life.
        case aside
    }

    private let readings: [Reading]

    /// Words between a date and what it belongs to, at most.
    private static let reach = 10
    private static let farReach = 16

    init(sentence: ChronicleSentence, dates: [Range<Int>]) {
        var used: Set<Int> = []
        var all: [Reading] = []
        for (index, date) in dates.enumerated() {
            let floor = index > 0 ? dates[index - 1].upperBound : 0
            let limit = index + 1 < dates.count ? dates[index + 1].lowerBound : sentence.tokens.count
            let isAside = EventCues.isAside(sentence, date.lowerBound)
            let left = EventCues.left(sentence, from: date.lowerBound, to: floor, used, stopsAtOpen: isAside)
            let right = isAside ? nil : EventCues.right(sentence, date, to: limit, used)
            var chosen: (token: Int, confidence: Double)?
            if let left, left.crossed == 0, left.distance <= EventCues.reach {
                chosen = (left.token, 0.9)
            } else if let right, right.distance <= EventCues.reach {
                chosen = (right.token, 0.8)
            } else if let left, left.crossed <= 2, left.distance <= EventCues.farReach {
                chosen = (left.token, 0.7)
            }
            guard let chosen, let kind = sentence[chosen.token]?.sign.kinds.first, !isAside || kind == .birth
            else {
                all.append(isAside ? .aside : .untold)
                continue
            }
            used.insert(chosen.token)
            all.append(.told(kind, confidence: chosen.confidence))
        }
        readings = all
    }

    func kind(ofDate index: Int, in section: Section.Kind) -> Reading { readings[index] }

    /// The nearest word before a date, and how many ends of clauses lie between.
    private static func left(
        _ sentence: ChronicleSentence, from start: Int, to floor: Int, _ used: Set<Int>, stopsAtOpen: Bool
    ) -> (token: Int, crossed: Int, distance: Int)? {
        var crossed = 0
        var at = start - 1
        while at >= floor, start - at <= EventCues.farReach {
            let token = sentence.tokens[at]
            if token.form == .open, stopsAtOpen { return nil }
            if isBoundary(token) { crossed += 1 }
            if token.isWord, !token.sign.kinds.isEmpty, !used.contains(at) { return (at, crossed, start - at) }
            at -= 1
        }
        return nil
    }

    /// The nearest word behind a date, in its own clause.
    private static func right(
        _ sentence: ChronicleSentence, _ date: Range<Int>, to limit: Int, _ used: Set<Int>
    ) -> (token: Int, distance: Int)? {
        var at = date.upperBound
        let before = sentence[date.lowerBound - 1]
        if before.map({ $0.form != .comma && isBoundary($0) }) ?? true, let next = sentence[at],
            next.form == .comma || next.form == .clause || next.form == .stop
        {
            at += 1
        }
        while at < limit, at - date.upperBound < reach {
            let token = sentence.tokens[at]
            if isBoundary(token) || token.form == .open { return nil }
            if token.isWord, !token.sign.kinds.isEmpty, !used.contains(at) {
                return (at, at - date.upperBound + 1)
            }
            at += 1
        }
        return nil
    }

    private static func isBoundary(_ token: ChronicleSentence.Token) -> Bool {
        switch token.form {
        case .comma, .clause, .stop, .close: true
        case .dash: token.isSpaced
        case .word: token.sign.contains(.and) && token.sign.isDisjoint(with: [.until])
        default: false
        }
    }

    private static func isAside(_ sentence: ChronicleSentence, _ at: Int) -> Bool {
        var depth = 0
        for token in sentence.tokens[..<at] {
            if token.form == .open { depth += 1 }
            if token.form == .close { depth = max(0, depth - 1) }
        }
        return depth > 0
    }
}
