import DossierManuscript

extension ScannedPage {
    /// What stands on the page, as the layout takes it: a stretch a word, in points.
    ///
    /// - Parameter face: the number of the first of `ScanType.faces` among the document's faces.
    func stretches(_ type: ScanType, resolution: Float, face: Int) -> [Stretch] {
        let scale = 72 / resolution
        var found: [Stretch] = []
        for line in lines {
            let lineSize = line.size > 0 ? type.size(of: line.size, resolution) : 0
            for (word, style) in zip(line.words, type.styles(of: line)) {
                var size = lineSize
                if let own = word.size.map({ type.size(of: $0, resolution) }), word.letterCount >= 3,
                    own > 1.18 * lineSize || own < 0.85 * lineSize
                {
                    size = own
                }
                if size <= 0 { size = max(1, word.frame.height * scale) }
                let left = word.frame.left * scale
                var stretch = Stretch(
                    text: word.text, advances: [],
                    box: Box(
                        x: left, y: line.base * scale - 0.8 * size, width: word.frame.width * scale,
                        height: size),
                    size: size, face: face + (style.isBold ? 1 : 0) + (style.isItalic ? 2 : 0), colour: 0,
                    flags: [])
                if line.angle != 0 {
                    stretch.flags = line.angle == 90 ? .up : .down
                    stretch.box = Box(
                        x: left, y: word.frame.top * scale, width: word.frame.width * scale,
                        height: word.frame.height * scale)
                }
                stretch.confidence = word.confidence / 100
                stretch.advances = ScannedPage.advances(
                    of: word.text, along: line.angle == 0 ? stretch.box.width : stretch.box.height)
                found.append(stretch)
            }
        }
        return found
    }

    /// The room of a word shared out among its letters as type shares it.
    private static func advances(of text: String, along room: Float) -> [Float] {
        let usual = text.unicodeScalars.map { GlyphWidths.usual($0) ?? 0.5 }
        let total = usual.reduce(0, +)
        return usual.map { room * $0 / max(0.01, total) }
    }
}
