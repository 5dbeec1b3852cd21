/// A page that was read, with what its ink shows of the type.
struct ScannedPage: Sendable {
    var lines: [ScannedLine]
    /// In pixels.
    var width: Float
    var height: Float

    /// A reading, measured on the picture it was made from; sizes from the letters' heights if there is none.
    ///
    /// Lines of nonsense, as a recogniser sees them in photographs, are left out.
    init(_ page: RecognisedPage, raster: Raster?, leaders: DotLeaders? = nil) {
        var page = page
        if let leaders { page.add(leaders) }
        (width, height) = (page.width, page.height)
        let sensible = page.lines.filter(ScannedPage.isText)
        let level = Level(sensible.filter { $0.angle == 0 }, middle: (x: page.width / 2, y: page.height / 2))
        let upright = raster?.upright(from: page.turn)
        lines = sensible.map { ScannedLine($0, level: $0.angle == 0 ? level : nil, raster: upright) }
        // Two or three words that might be some are what a photograph without any gives.
        let sure = sensible.reduce(0) { sum, line in
            sum + line.words.filter { $0.confidence >= 60 && ScannedPage.letters($0) >= 3 }.count
        }
        if sure == 0 { lines = [] }
    }

    private static func isText(_ line: RecognisedLine) -> Bool {
        line.confidence >= 35 && line.angle != 180
            && line.words.contains { letters($0) > 0 && $0.confidence >= 40 }
    }

    private static func letters(_ word: RecognisedWord) -> Int {
        word.text.unicodeScalars.count { $0.properties.isAlphabetic || (0x30...0x39).contains($0.value) }
    }
}

/// A line of a scanned page, set straight.
struct ScannedLine: Sendable {
    var words: [ScannedWord]
    var angle: Int
    /// Where its letters stand, in pixels from the top; along the page if the line is turned.
    var base: Float
    /// In pixels; 0 if no word of it tells.
    var size: Float

    struct ScannedWord: Sendable {
        var text: String
        var confidence: Float
        var frame: RecognisedWord.Frame
        /// Of its type, in pixels; nil if its letters do not tell.
        var size: Float?
        var ink: InkMeasure?

        var letterCount: Int { text.unicodeScalars.count }
    }

    init(_ line: RecognisedLine, level: Level?, raster: Raster?) {
        angle = line.angle
        words = line.words.map { word in
            let height = line.angle == 0 ? word.frame.height : word.frame.width
            let size = LetterHeights.reach(of: word.text).map { height / ($0.up + $0.down) }
            let letters = word.text.unicodeScalars.count { $0.properties.isAlphabetic }
            let ink = raster.flatMap { raster in
                line.angle != 0
                    ? nil : size.flatMap { InkMeasure(of: word.frame, in: raster, size: $0, letters: letters) }
            }
            return ScannedWord(
                text: word.text, confidence: word.confidence, frame: level?.straight(word.frame) ?? word.frame,
                size: size, ink: ink)
        }
        let sizes = words.compactMap { word in word.size.map { (value: $0, weight: word.letterCount) } }
        size = middle(sizes) ?? 0
        let size = self.size
        let bases = words.map { word in
            let down = LetterHeights.reach(of: word.text)?.down ?? 0
            return (
                value: word.frame.bottom - down * size,
                weight: LetterHeights.reach(of: word.text) == nil ? 0 : word.letterCount
            )
        }
        base = middle(bases) ?? words.first?.frame.bottom ?? 0
        if angle == 0 { straightenBars() }
    }

    /// A bar that stands on the line and is no higher than a capital was a capital I.
    private mutating func straightenBars() {
        for index in words.indices where words[index].text == "|" && size > 0 {
            let frame = words[index].frame
            if frame.height < 0.82 * size, abs(frame.bottom - base) < 0.08 * size { words[index].text = "I" }
        }
    }
}

/// The value that half of the weight is below. O(n log n).
func middle(_ values: [(value: Float, weight: Int)]) -> Float? {
    let total = values.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    var sum = 0
    for (value, weight) in values.sorted(by: { $0.value < $1.value }) {
        sum += weight
        if 2 * sum >= total { return value }
    }
    return nil
}

/// How far a page lies askew, and the way back.
struct Level: Sendable {
    /// Down for each pixel to the right.
    let slope: Float
    private let middle: (x: Float, y: Float)

    /// From the feet of the words on its longer lines; level without any.
    init(_ lines: [RecognisedLine], middle: (x: Float, y: Float)) {
        self.middle = middle
        var slopes: [(value: Float, weight: Int)] = []
        for line in lines where line.words.count >= 4 {
            let feet = line.words.compactMap { word -> (x: Float, y: Float)? in
                guard let reach = LetterHeights.reach(of: word.text), reach.down == 0 else { return nil }
                return ((word.frame.left + word.frame.right) / 2, word.frame.bottom)
            }
            guard feet.count >= 3, let first = feet.first, let last = feet.last, last.x - first.x > 200 else {
                continue
            }
            let x = feet.reduce(0) { $0 + $1.x } / Float(feet.count)
            let y = feet.reduce(0) { $0 + $1.y } / Float(feet.count)
            let spread = feet.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
            let rise = feet.reduce(0) { $0 + ($1.x - x) * ($1.y - y) }
            slopes.append((rise / max(1, spread), Int(last.x - first.x)))
        }
        let found = DossierReaders.middle(slopes) ?? 0
        // Beyond some degrees it is no sheet laid askew.
        slope = abs(found) < 0.12 ? found : 0
    }

    /// A word's box where it would stand on a level page.
    func straight(_ frame: RecognisedWord.Frame) -> RecognisedWord.Frame {
        let across = (frame.left + frame.right) / 2 - middle.x
        let down = (frame.top + frame.bottom) / 2 - middle.y
        let (dx, dy) = (slope * down, -slope * across)
        return RecognisedWord.Frame(
            left: frame.left + dx, top: frame.top + dy, right: frame.right + dx, bottom: frame.bottom + dy)
    }
}
