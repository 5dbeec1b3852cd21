import DossierKit

/// What a word of a sentence has to do with time and place. One word may be a sign of several things.
struct ChronicleSign: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    static let temporal = ChronicleSign(bit: 0)
    static let since = ChronicleSign(bit: 1)
    static let from = ChronicleSign(bit: 2)
    static let until = ChronicleSign(bit: 3)
    static let between = ChronicleSign(bit: 4)
    static let bound = ChronicleSign(bit: 5)
    static let about = ChronicleSign(bit: 6)
    static let perhaps = ChronicleSign(bit: 7)
    static let part = ChronicleSign(bit: 8)
    static let glue = ChronicleSign(bit: 9)
    static let decadeNoun = ChronicleSign(bit: 10)
    static let weekday = ChronicleSign(bit: 11)
    static let and = ChronicleSign(bit: 12)
    static let setting = ChronicleSign(bit: 13)
    static let dwelling = ChronicleSign(bit: 14)
    static let locative = ChronicleSign(bit: 15)
    static let locality = ChronicleSign(bit: 16)
    static let institution = ChronicleSign(bit: 17)
    static let functionWord = ChronicleSign(bit: 18)

    /// Months from January, seasons from spring.
    static func month(_ number: Int) -> ChronicleSign { ChronicleSign(bit: 20 + UInt64(number)) }
    static func season(_ number: Int) -> ChronicleSign { ChronicleSign(bit: 34 + UInt64(number)) }

    /// What a verb or a noun of the trade says of an event.
    static func kind(_ kind: Event.Kind) -> ChronicleSign {
        switch kind {
        case .birth: ChronicleSign(bit: 40)
        case .study: ChronicleSign(bit: 41)
        case .development: ChronicleSign(bit: 42)
        case .financing: ChronicleSign(bit: 43)
        case .shooting: ChronicleSign(bit: 44)
        case .postProduction: ChronicleSign(bit: 45)
        case .premiere: ChronicleSign(bit: 46)
        case .release: ChronicleSign(bit: 47)
        case .history: ChronicleSign(bit: 48)
        case .other: ChronicleSign(bit: 49)
        }
    }

    /// From 1, January, to 12.
    var month: Int? { (1...12).first { contains(.month($0)) } }
    /// From 1, spring, to 4.
    var season: Int? { (1...4).first { contains(.season($0)) } }
    /// The kinds of events it is a sign of.
    var kinds: [Event.Kind] {
        rawValue >> 40 == 0 ? [] : Event.Kind.allCases.filter { contains(.kind($0)) }
    }

    func isAny(of others: ChronicleSign) -> Bool { !isDisjoint(with: others) }
}
