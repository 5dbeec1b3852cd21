/// What recognition found on a page, in pixels of the page as it is read: the text upright, the origin top left.
struct RecognisedPage: Sendable {
    var width: Float
    var height: Float
    var lines: [RecognisedLine] = []
    /// How far the picture has to be turned with the clock to be read: 0, 90, 180 or 270.
    var turn = 0

    /// How sure the recognition is of all its letters together, from 0 to 100; 0 without letters.
    var confidence: Float {
        let letters = lines.reduce(0) { $0 + $1.letterCount }
        guard letters > 0 else { return 0 }
        return lines.reduce(0) { $0 + $1.confidence * Float($1.letterCount) } / Float(letters)
    }

    var wordCount: Int { lines.reduce(0) { $0 + $1.words.count } }

    /// Its words, for guessing a language.
    var text: String { lines.map { $0.words.map(\.text).joined(separator: " ") }.joined(separator: "\n") }

    /// What a later reading has to beat: sure letters.
    var worth: Float { lines.reduce(0) { $0 + max(0, $1.confidence - 40) * Float($1.letterCount) } }
}

struct RecognisedLine: Sendable {
    var words: [RecognisedWord]
    /// How far it is turned against the clock from the page's own lines: 0, 90, 180 or 270.
    var angle = 0

    var letterCount: Int { words.reduce(0) { $0 + $1.text.unicodeScalars.count } }

    /// The mean of its letters.
    var confidence: Float {
        let sum = words.reduce(Float(0)) { $0 + $1.confidence * Float($1.text.unicodeScalars.count) }
        return letterCount == 0 ? 0 : sum / Float(letterCount)
    }
}

struct RecognisedWord: Sendable {
    var text: String
    var frame: Frame
    /// From 0 to 100, as the recogniser says it.
    var confidence: Float

    /// A rectangle in pixels; right and bottom are just outside.
    struct Frame: Sendable, Hashable {
        var left: Float
        var top: Float
        var right: Float
        var bottom: Float

        var width: Float { right - left }
        var height: Float { bottom - top }

        /// The same place on a page turned back that was turned by an angle against the clock.
        ///
        /// - Parameter width: of the page as it stands now, turned, as `height`.
        func upright(from angle: Int, width: Float, height: Float) -> Frame {
            switch angle {
            case 90: Frame(left: height - bottom, top: left, right: height - top, bottom: right)
            case 180:
                Frame(left: width - right, top: height - bottom, right: width - left, bottom: height - top)
            case 270: Frame(left: top, top: width - right, right: bottom, bottom: width - left)
            default: self
            }
        }
    }
}
