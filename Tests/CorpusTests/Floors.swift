import Foundation

/// The scores that no kit of the corpus may fall below: `Tests/Corpus/floors.json`, by kit and part.
struct Floors: Codable {
    private var kits: [String: [String: Double]]

    static let place = CorpusKit.folder.appending(path: "floors.json")

    init(_ tallies: [(name: String, tally: Tally)]) {
        kits = [:]
        for (name, tally) in tallies {
            for (part, score) in tally.parts {
                kits[name, default: [:]][part.rawValue] = (score * 1000).rounded(.down) / 1000
            }
        }
    }

    init() throws { self = try JSONDecoder().decode(Floors.self, from: Data(contentsOf: Floors.place)) }

    func floor(_ kit: String, _ part: Tally.Part) -> Double? { kits[kit]?[part.rawValue] }

    func names() -> Set<String> { Set(kits.keys) }

    func write() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try (encoder.encode(self) + Data([0x0A])).write(to: Floors.place)
    }

    init(from decoder: any Decoder) throws {
        kits = try decoder.singleValueContainer().decode([String: [String: Double]].self)
    }

    func encode(to encoder: any Encoder) throws {
        var one = encoder.singleValueContainer()
        try one.encode(kits)
    }
}
