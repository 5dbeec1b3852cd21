import Testing

@testable import DossierReaders

/// Words drawn with bars for stems, as far as type is measured on them.
@Suite struct ScanTypeTests {
    /// A picture of `count` stems that are `thick` pixels wide, 40 high, and lean by `lean` pixels over their height.
    private func stems(_ thick: Int, lean: Int = 0, count: Int = 8) -> Raster {
        let (width, height) = (count * 24 + 40, 60)
        var shades = [UInt8](repeating: 250, count: width * height)
        for y in 10..<50 {
            for stem in 0..<count {
                let left = 10 + stem * 24 + lean * (50 - y) / 40
                for x in left..<(left + thick) { shades[y * width + x] = 20 }
            }
        }
        return Raster(width: width, height: height, shades: shades)
    }

    private func ink(_ raster: Raster) throws -> InkMeasure {
        let frame = RecognisedWord.Frame(left: 4, top: 10, right: Float(raster.width - 4), bottom: 50)
        return try #require(InkMeasure(of: frame, in: raster, size: 58, letters: 8))
    }

    @Test func `thick stems measure thick`() throws {
        #expect(abs(try ink(stems(4)).stem - 4) < 0.5)
        #expect(abs(try ink(stems(8)).stem - 8) < 0.5)
    }

    @Test func `what leans is told from what stands`() throws {
        #expect(try ink(stems(4)).lean == 0)
        let lean = try #require(try ink(stems(4, lean: 8)).lean)
        #expect((9...15).contains(lean))
    }

    @Test func `light type on a dark ground measures as dark type on a light one`() throws {
        let dark = stems(6)
        let light = Raster(width: dark.width, height: dark.height, shades: dark.shades.map { 255 - $0 })
        #expect(try ink(dark).stem == ink(light).stem)
    }

    private func line(_ words: [(text: String, stem: Int)], height: Float = 40, top: Float = 100)
        -> RecognisedLine
    {
        var left: Float = 100
        return RecognisedLine(
            words: words.map { word in
                let width = Float(word.text.count) * 20
                defer { left += width + 12 }
                return RecognisedWord(
                    text: word.text,
                    frame: .init(left: left, top: top, right: left + width, bottom: top + height),
                    confidence: 95)
            })
    }

    @Test func `nearly equal sizes are one size, and another stays another`() {
        var page = RecognisedPage(width: 2000, height: 3000)
        page.lines = [
            line([("Kai", 0), ("Nehmen", 0)], height: 41),
            line([("Kai", 0), ("Nehmen", 0)], height: 40, top: 200),
            line([("Haken", 0)], height: 39, top: 300), line([("Titel", 0)], height: 90, top: 400),
        ]
        let scanned = ScannedPage(page, raster: nil)
        let type = ScanType([(scanned, 300)])
        let stretches = scanned.stretches(type, resolution: 300, face: 0)
        #expect(Set(stretches.map(\.size)).count == 2)
        #expect(stretches.last?.size ?? 0 > 2 * (stretches.first?.size ?? 100))
    }

    @Test func `lines of a page askew are set level`() throws {
        var page = RecognisedPage(width: 2000, height: 3000)
        for row in 0..<4 {
            var line = line(
                [("one", 0), ("summer", 0), ("on", 0), ("a", 0), ("river", 0)], top: Float(200 + 100 * row))
            for index in line.words.indices {
                let drop = 0.02 * line.words[index].frame.left
                line.words[index].frame.top += drop
                line.words[index].frame.bottom += drop
            }
            page.lines.append(line)
        }
        let scanned = ScannedPage(page, raster: nil)
        for line in scanned.lines {
            let feet = line.words.map(\.frame.bottom)
            #expect((feet.max() ?? 0) - (feet.min() ?? 0) < 1)
        }
    }
}
