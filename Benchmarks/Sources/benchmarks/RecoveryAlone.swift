import DossierReaders
import DossierRecovery
import Foundation

/// Recovery without reading and printing, in one thread: how fast, and whether twice the text takes twice the time.
enum RecoveryAlone {
    static func measure(kit: String) throws {
        print("| recovery alone | time | MB/s |")
        print("| --- | ---: | ---: |")
        var times: [Duration] = []
        for size in [10_000_000, 20_000_000] {
            let text = try repeated(kit, to: size)
            let paper = try TextReader.read(text, file: "kit.txt").manuscript
            var best = Duration.seconds(3600)
            for _ in 0..<2 {
                let time = ContinuousClock().measure { _ = Recovery.recover(paper) }
                best = min(best, time)
            }
            times.append(best)
            let rate = Double(text.count) / 1_000_000 / (best / .seconds(1))
            print(
                "| \(size / 1_000_000) MB | \(WholeProcess.milliseconds(best)) | \(String(format: "%.1f", rate)) |"
            )
        }
        print("| twice the text | \(String(format: "%.2f", times[1] / times[0]))× | |\n")
    }

    /// The kit again and again, a page end between, up to a size.
    static func repeated(_ kit: String, to size: Int) throws -> [UInt8] {
        let once = [UInt8](try Data(contentsOf: URL(fileURLWithPath: kit))) + [0x0C, 0x0A]
        var text: [UInt8] = []
        text.reserveCapacity(size + once.count)
        while text.count < size { text += once }
        return text
    }
}
