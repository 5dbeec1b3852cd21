import Testing

@testable import DossierReaders

@Suite struct DotLeadersTests {
    /// A white page with a dot of 4 by 4 pixels at each place.
    private func page(_ dots: [(x: Int, y: Int)]) -> Raster {
        var raster = Raster(width: 400, height: 60, shades: [UInt8](repeating: 255, count: 400 * 60))
        for dot in dots { raster.fill(dot.x...(dot.x + 3), dot.y...(dot.y + 3), with: 0) }
        return raster
    }

    @Test func `a row of dots is found and wiped off`() throws {
        var raster = page((0..<20).map { (100 + 10 * $0, 40) })
        let leaders = DotLeaders(wipedOff: &raster)
        #expect(leaders.frames == [RecognisedWord.Frame(left: 100, top: 40, right: 294, bottom: 44)])
        #expect(raster.shades.allSatisfy { $0 == 255 })
    }

    @Test func `dots here and there are left alone`() {
        let dots = [(10, 40), (50, 40), (61, 12), (120, 40), (170, 20), (185, 40), (300, 33)]
        var raster = page(dots)
        #expect(DotLeaders(wipedOff: &raster).frames.isEmpty)
        #expect(raster.shades.count { $0 == 0 } == dots.count * 16)
    }

    @Test func `an ellipsis is no leader`() {
        var raster = page([(10, 40), (20, 40), (30, 40)])
        #expect(DotLeaders(wipedOff: &raster).frames.isEmpty)
    }

    @Test func `leaders go back into the line they stand in`() {
        var page = RecognisedPage(width: 400, height: 60)
        func word(_ text: String, _ left: Float, _ top: Float) -> RecognisedWord {
            RecognisedWord(
                text: text, frame: .init(left: left, top: top, right: left + 60, bottom: top + 20),
                confidence: 90)
        }
        page.lines = [
            RecognisedLine(words: [word("Editor", 10, 2)]), RecognisedLine(words: [word("Camera", 10, 26)]),
        ]
        var raster = self.page((0..<20).map { (100 + 10 * $0, 40) })
        page.add(DotLeaders(wipedOff: &raster))
        #expect(page.lines.map(\.words.count) == [1, 2])
        #expect(page.lines[1].words[1].text.allSatisfy { $0 == "." })
    }
}
