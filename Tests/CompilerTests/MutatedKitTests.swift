import DossierDiagnostics
import Foundation
import Testing

@testable import DossierCompiler

/// Copies of real kits with bytes flipped, cut out and repeated, through reading, recovery and the checks: whatever
/// comes of them, it comes without a crash, and a failure has a message.
@Suite struct MutatedKitTests {
    /// Copies are made until one of the two is reached.
    private static let copies = 240
    private static let patience = Duration.seconds(45)

    @Test func `a mutated kit is read or refused, and never stops the program`() throws {
        let kits = try Self.kits()
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "dossier-mutants-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var random = Mutation(seed: 20_170_525)
        let start = ContinuousClock.now
        var read = 0
        var refused = 0
        for copy in 0..<Self.copies {
            if ContinuousClock.now - start > Self.patience { break }
            let kit = kits[copy % kits.count]
            let file = folder.appending(path: "copy-\(copy)." + kit.name)
            try Data(random.mutated(kit.bytes)).write(to: file)
            do throws(Failure) {
                let reading = try Compiler.read(file.path)
                _ = Compiler.check(reading)
                read += 1
            } catch {
                #expect(!error.diagnostic.message.isEmpty)
                refused += 1
            }
            try? FileManager.default.removeItem(at: file)
        }
        #expect(read > 0)
        #expect(read + refused >= kits.count)
    }

    /// The example, its text, and whatever kits lie beside the project.
    private static func kits() throws -> [(name: String, bytes: [UInt8])] {
        let example = URL(filePath: ExampleTests.file)
        var kits = [(name: "pdf", bytes: [UInt8](try Data(contentsOf: example)))]
        kits.append((name: "txt", bytes: try ExampleTests.reading.get().text))
        let shared = URL(filePath: #filePath).appending(path: "../../../../shared/kits").standardized
        let names = (try? FileManager.default.contentsOfDirectory(atPath: shared.path)) ?? []
        for name in names.sorted() {
            for ending in ["txt", "docx", "pdf", "odt", "html", "md"] {
                let file = shared.appending(path: "\(name)/kit.\(ending)")
                if let data = try? Data(contentsOf: file) { kits.append((name: ending, bytes: [UInt8](data))) }
            }
        }
        return kits
    }
}

/// Damage, the same on every run.
struct Mutation: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A copy with one to eight pieces of damage.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &self) where !bytes.isEmpty {
            let at = Int.random(in: 0..<bytes.count, using: &self)
            let length = min(bytes.count - at, Int.random(in: 1...400, using: &self))
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[at] ^= UInt8(1) << UInt8.random(in: 0..<8, using: &self)
            case 1: bytes.removeSubrange(at..<at + length)
            case 2: bytes.insert(contentsOf: bytes[at..<at + length], at: at)
            case 3: bytes.removeSubrange(at...)
            default:
                for place in at..<at + min(length, 40) {
                    bytes[place] = UInt8.random(in: 0...255, using: &self)
                }
            }
        }
        return bytes
    }
}
