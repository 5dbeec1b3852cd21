import Testing

@testable import DossierReaders

@Suite struct HOCRTests {
    private func recognised(_ lines: String, width: Int = 1000, height: Int = 2000) -> RecognisedPage? {
        let file = """
            <?xml version="1.0"?><html><body>
            <div class='ocr_page' title='image "x.pgm"; bbox 0 0 \(width) \(height); ppageno 0'>\(lines)</div>
            </body></html>
            """
        return HOCR.pages(Array(file.utf8)).first
    }

    @Test func `words come with their boxes and how sure they are`() throws {
        let page = try #require(
            recognised(
                """
                <span class='ocr_line' title="bbox 10 20 300 60; baseline 0 -8">
                <span class='ocrx_word' title='bbox 10 20 110 60; x_wconf 96'>Fish &amp;</span>
                <span class='ocrx_word' title='bbox 120 20 300 60; x_wconf 41'><strong>chlps</strong></span>
                </span>
                """))
        #expect(page.lines.map { $0.words.map(\.text) } == [["Fish&", "chlps"]])
        #expect(page.lines[0].words.map(\.confidence) == [96, 41])
        #expect(
            page.lines[0].words[1].frame == RecognisedWord.Frame(left: 120, top: 20, right: 300, bottom: 60))
        #expect(page.turn == 0)
    }

    @Test(arguments: [
        (90, "bbox 269 384 292 739", 3508, 2481), (180, "bbox 261 3216 616 3239", 2481, 3508),
        (270, "bbox 3216 1865 3239 2220", 3508, 2481),
    ])
    func `a page that was turned is turned back`(_ angle: Int, _ box: String, _ width: Int, _ height: Int)
        throws
    {
        let line = """
            <span class='ocr_line' title="\(box); textangle \(angle)"><span class='ocrx_word'
            title='\(box); x_wconf 96'>KONTAKT</span></span>
            """
        let page = try #require(recognised(line, width: width, height: height))
        let frame = try #require(page.lines.first?.words.first?.frame)
        #expect(page.turn == angle)
        #expect(page.width == 2481)
        #expect(page.height == 3508)
        #expect(page.lines[0].angle == 0)
        #expect(frame.top == 269 && frame.bottom == 292)
        #expect(frame.width == 355)
    }

    @Test(arguments: [
        "", "<div class='ocr_page'", "<div class='ocr_page' title='bbox 0 0 10'>",
        "<span class='ocrx_word' title='bbox 0 0 9 9; x_wconf 90'>lost</span>",
        "<div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line' title='bbox nan 1 inf 2'><span class='ocrx_word' title='bbox 1e30 0 1e38 3; x_wconf inf'>x</span>",
    ])
    func `what is no page of words gives none`(_ file: String) {
        #expect(HOCR.pages(Array(file.utf8)).allSatisfy { $0.wordCount == 0 })
    }
}

@Suite struct RasterTests {
    @Test func `a grey picture is read with its comment`() throws {
        let raster = try #require(Raster(pgm: Array("P5 # by hand\n3 2\n255\n".utf8) + [1, 2, 3, 4, 5, 6]))
        #expect(raster.width == 3)
        #expect(raster.shades == [1, 2, 3, 4, 5, 6])
    }

    @Test(arguments: [
        "P5\n3 2\n255\nabc", "P6\n1 1\n255\nabc", "P5\n99999999 99999999\n255\nabc", "P5", "P5\n0 0\n255\n",
    ])
    func `a picture that is cut or of another kind is none`(_ file: String) {
        #expect(Raster(pgm: Array(file.utf8)) == nil)
    }

    @Test func `a turned picture is set upright`() {
        // Upright: 1 2 3 over 4 5 6; against the clock by a quarter: 3 6, 2 5, 1 4.
        let upright: [UInt8] = [1, 2, 3, 4, 5, 6]
        let quarter = Raster(width: 2, height: 3, shades: [3, 6, 2, 5, 1, 4])
        #expect(quarter.upright(from: 90).shades == upright)
        #expect(quarter.upright(from: 90).width == 3)
        #expect(Raster(width: 3, height: 2, shades: [6, 5, 4, 3, 2, 1]).upright(from: 180).shades == upright)
        #expect(Raster(width: 2, height: 3, shades: [4, 1, 5, 2, 6, 3]).upright(from: 270).shades == upright)
    }
}
