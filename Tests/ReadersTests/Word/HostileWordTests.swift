import DossierDiagnostics
import DossierManuscript
import Testing

@testable import DossierReaders

struct HostileWordTests {
    static let sample: [UInt8] = {
        var file = WordFile(
            (0..<40).map { WordFile.paragraph("Line \($0)→of the kit", run: "<w:b/>") }.joined()
                + WordFile.table([[["editor"], ["Mo Lind", "Ida Voss"]], [["sound"], ["Ben Thorne"]]]))
        file.styles = WordStyleTests.styles
        return file.bytes
    }()

    /// The same numbers on every machine (Numerical Recipes' linear congruence).
    private struct Dice {
        var state: UInt32
        mutating func roll(_ count: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 8) % max(1, count)
        }
    }

    @Test(arguments: 0..<60) func `flipped bytes never stop the program`(_ seed: UInt32) {
        var dice = Dice(state: seed)
        var bytes = Self.sample
        for _ in 0..<(1 + dice.roll(40)) { bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256)) }
        let reading = try? ArchiveReader.read(bytes, name: "tide.docx")
        if let manuscript = reading?.manuscript { expectSound(manuscript) }
    }

    @Test(arguments: 0..<40) func `a cut document gives what is left of it`(_ step: Int) {
        let bytes = Array(Self.sample.prefix(Self.sample.count * step / 40))
        let reading = try? ArchiveReader.read(bytes, name: "tide.docx")
        if let manuscript = reading?.manuscript { expectSound(manuscript) }
    }

    @Test func `a document cut in its text is read to there, with a warning`() throws {
        let whole = Self.sample
        let text = Array("Line 30".utf8)
        let cut = try #require(whole.indices.first { whole[$0...].starts(with: text) })
        let reading = try ArchiveReader.read(Array(whole[..<cut]), name: "tide.docx")
        let lines = String(decoding: reading.manuscript.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.last == "Line 29\tof the kit")
        #expect(reading.diagnostics.map(\.code) == ["reading/damaged-file"])
    }

    @Test func `what is nested too deep is left out`() throws {
        let deep = String(repeating: "<w:sdt><w:sdtContent>", count: 20_000)
        let reading = try WordFile(WordFile.paragraph("above") + deep + WordFile.paragraph("below")).read()
        #expect(String(decoding: reading.manuscript.text, as: UTF8.self) == "above\n")
        #expect(reading.diagnostics.map(\.code) == ["reading/damaged-file"])
    }

    @Test func `entities of a file's own are never expanded`() {
        let file = XMLFile(
            Array("<!DOCTYPE a [<!ENTITY x \"xxxx\"><!ENTITY y \"&x;&x;\">]><a>1&y;2&amp;&#xE9;</a>".utf8))
        #expect(file.root?.text == "12&é")
    }

    @Test func `an archive that is no document is named so`() throws {
        let bytes = ZIPFile([("photos/one.jpg", "x")]).bytes
        let failure = #expect(throws: Failure.self) { try ArchiveReader.read(bytes, name: "stills.zip") }
        #expect(failure?.diagnostic.code == "reading/unknown-format")
    }

    @Test func `unpacking stops at the limit`() throws {
        // A thousand zeros, deflated.
        let packed: [UInt8] = [0x63, 0x60, 0x18, 0x05, 0xA3, 0x60, 0x14, 0x0C, 0x77, 0x00, 0x00]
        let all = Inflate.bytes(packed[...], limit: 1 << 20)
        #expect(all.bytes.allSatisfy { $0 == 0 })
        #expect(all.bytes.count == 1000 && all.isWhole)
        let some = Inflate.bytes(packed[...], limit: 100)
        #expect(some.bytes.count == 100)
        #expect(!some.isWhole)
    }

    private func expectSound(_ manuscript: Manuscript) {
        for line in manuscript.lines {
            #expect(line.range.upperBound <= manuscript.text.count)
            for run in line.runs {
                #expect(manuscript.runs[Int(run)].range.upperBound <= line.range.upperBound)
            }
        }
    }
}
