import DossierChecks
import DossierDiagnostics
import DossierKit
import DossierReaders
import DossierRecovery
import Foundation

/// The checks without reading and recovery, and many kits in one call.
enum CheckAlone {
    /// Bytes of text on a page of a press kit.
    private static let page = 2500

    /// All checks over kits of 20, 40 and 80 pages, in one thread: the aim is 100 ms for 40.
    static func measure(kit: String) throws {
        print("| all checks, beyond reading | least of 10 | reports |")
        print("| --- | ---: | ---: |")
        for pages in [20, 40, 80] {
            let text = try RecoveryAlone.repeated(kit, to: pages * page)
            let paper = try TextReader.read(text, file: "kit.txt").manuscript
            let recovered = Recovery.recover(paper)
            let texts = SourceTexts("kit.txt", SourceText(paper.text))
            var best = Duration.seconds(3600)
            var count = 0
            for _ in 0..<10 {
                let time = ContinuousClock().measure {
                    count = CheckRegistry.run(on: recovered, texts: texts).count
                }
                best = min(best, time)
            }
            print("| \(pages) pages | \(WholeProcess.milliseconds(best)) | \(count) |")
        }
        print()
    }

    /// `dossier check --each` over 250, 500 and 1,000 kits: the same time for each of them, however many they are.
    static func many(dossier: String, kit: String, scratch: Scratch) throws {
        let text = try Data(contentsOf: URL(fileURLWithPath: kit))
        var paths: [String] = []
        for number in 0..<1000 { paths.append(try scratch.write(text, to: "many-\(number).txt")) }
        print("| `dossier check --each` | wall | a kit | most memory |")
        print("| --- | ---: | ---: | ---: |")
        for count in [250, 500, 1000] {
            let words =
                [dossier, "check", "--each", "--format", "json", "--fail-on", "error"] + paths.prefix(count)
            // Reports of errors end it with 1, which is no failure here.
            let cost = try Command(words).cost(allowing: [0, 1])
            let each = WholeProcess.milliseconds(cost.wall / count)
            print(
                "| \(count) kits | \(WholeProcess.milliseconds(cost.wall)) | \(each) | \(cost.memory / 1_000_000) MB |"
            )
        }
        print()
    }
}
