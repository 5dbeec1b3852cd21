import DossierKit

/// Years on a line: where each event stands, in hundredths of its length, and what is written below.
struct TimeLine {
    struct Dot: Hashable {
        var x: Double
        var y: Int
        var kind: Event.Kind
    }

    /// An event that lasts.
    struct Span: Hashable {
        var x: Double
        var end: Double
        var y: Int
    }

    private(set) var years: ClosedRange<Int>
    private(set) var dots: [Dot] = []
    private(set) var spans: [Span] = []
    private(set) var ticks: [(x: Double, year: Int)] = []
    private(set) var axis = 0
    /// Of the drawing, as `axis` and every `y`, in pixels.
    var height: Int { axis + 32 }

    /// Dots one upon another at most.
    private static let highest = 6
    /// Pixels between dots one upon another, and hundredths of a narrow line that a dot takes.
    private static let step = 11
    private static let width = 2.9

    /// Nil with fewer than three events, and of those that are all of one year.
    init?(_ events: [Event]) {
        let dated = events.compactMap { event in Self.years(of: event.date).map { (at: $0, event: event) } }
            .sorted { $0.at < $1.at }
        guard dated.count >= 3, let first = dated.first.map({ Int($0.at) }),
            let last = dated.last.map({ Int($0.at) }), first < last
        else { return nil }
        years = first...last
        // The last year is as long as the others.
        let length = Double(last + 1 - first)
        func place(_ at: Double) -> Double { 1.5 + 97 * (at - Double(first)) / length }

        var heights: [Int: Int] = [:]
        var placed: [(dot: Dot, level: Int)] = []
        for (at, event) in dated {
            let x = place(at)
            let column = Int(x / Self.width)
            let level = min(heights[column, default: 0], Self.highest - 1)
            heights[column] = level + 1
            // Dots of one column stand exactly one upon another.
            let middle = (Double(column) + 0.5) * Self.width
            placed.append((Dot(x: middle, y: 0, kind: event.kind), level))
            if let until = event.until.flatMap(Self.years), until > at, until <= Double(last + 1) {
                spans.append(Span(x: x, end: place(until), y: level))
            }
        }
        let levels = placed.map(\.level).max() ?? 0
        axis = 8 + levels * Self.step
        let base = axis
        dots = placed.map { Dot(x: $0.dot.x, y: base - $0.level * Self.step, kind: $0.dot.kind) }
        spans = spans.map { Span(x: $0.x, end: $0.end, y: base - $0.y * Self.step) }
        ticks = Self.ticks(years).map { (place(Double($0)), $0) }
        if let edge = ticks.indices.first { ticks[edge].x = 0 }
        if let edge = ticks.indices.last { ticks[edge].x = 100 }
    }

    /// The first year, the last, and round ones between that leave room for their figures.
    private static func ticks(_ years: ClosedRange<Int>) -> [Int] {
        let (first, last) = (years.lowerBound, years.upperBound)
        let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].first { (last - first) / $0 <= 5 } ?? 1000
        let room = Double(last - first) * 0.13
        let round = stride(from: (first / step + 1) * step, to: last, by: step).filter {
            Double($0 - first) > room && Double(last - $0) > room
        }
        return [first] + round + [last]
    }

    /// A date as years and parts of one; nil for one whose year is not told to the last digit.
    private static func years(of date: String) -> Double? {
        if let parts = DateWords.parts(date) {
            let month = parts.count > 1 ? Double(parts[1] - 1) / 12 : 0
            return Double(parts[0]) + month
        }
        // A season: 21 is spring.
        let fields = date.split(separator: "-")
        guard let head = fields.first, let year = DateWords.parts(String(head))?.first else { return nil }
        guard fields.count == 2, let season = Int(fields[1]), (21...24).contains(season) else {
            return Double(year)
        }
        return Double(year) + Double(season - 20) * 0.25 - 0.06
    }
}
