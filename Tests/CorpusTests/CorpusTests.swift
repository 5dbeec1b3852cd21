import Foundation
import Testing

/// Recovery, held against kits whose contents are known. `make corpus` prints the scores and what was missed.
@Suite struct CorpusTests {
    /// A score may fall so far below its floor: a word more or less in a long text.
    static let tolerance = 0.005

    /// Read once for all tests.
    static let tallies: [Result<(name: String, tally: Tally), any Error>] = CorpusKit.all.map { kit in
        Result { (kit.name, try kit.score()) }
    }

    @Test(arguments: CorpusKit.all)
    func `no part of a kit falls below its floor`(kit: CorpusKit) throws {
        let floors = try Floors()
        let (name, tally) = try #require(
            Self.tallies.compactMap { try? $0.get() }.first { $0.name == kit.name })
        for (part, score) in tally.parts {
            let floor = try #require(floors.floor(name, part), "\(name) has no floor for \(part)")
            #expect(
                score >= floor - Self.tolerance,
                """
                \(part) of \(name) fell from \(floor.formatted) to \(score.formatted); missed:
                \(tally.misses.joined(separator: "\n"))
                """)
        }
    }

    @Test func `every kit has floors and every floor has a kit`() throws {
        #expect(CorpusKit.all.count >= 12)
        #expect(try Floors().names() == Set(CorpusKit.all.map(\.name)))
    }

    /// `make corpus` asks for the report, `make floors` for new floors (then read the diff).
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DOSSIER_CORPUS"] != nil))
    func `the report is written where it is asked for`() throws {
        let tallies = try Self.tallies.map { try $0.get() }
        let environment = ProcessInfo.processInfo.environment
        let report = URL(filePath: environment["DOSSIER_CORPUS"] ?? "")
        try Data(Report(tallies: tallies).text.utf8).write(to: report)
        if environment["DOSSIER_CORPUS_FLOORS"] == "write" { try Floors(tallies).write() }
    }
}
