/// What the ink of a word shows of its type: how thick its stems are and how far they lean.
struct InkMeasure: Sendable {
    /// In pixels.
    var stem: Float
    /// In degrees to the right; nil for words too short to tell.
    var lean: Float?

    /// Nil for a place without ink, or outside the picture.
    ///
    /// - Parameter size: of the type, in pixels.
    init?(of frame: RecognisedWord.Frame, in raster: Raster, size: Float, letters: Int) {
        let left = max(0, Int(frame.left))
        let top = max(0, Int(frame.top))
        let right = min(raster.width, Int(frame.right))
        let bottom = min(raster.height, Int(frame.bottom))
        guard right - left >= 3, bottom - top >= 5, size > 0, (right - left) * (bottom - top) < 4_000_000 else {
            return nil
        }
        let ink = Ink(raster, left: left, top: top, right: right, bottom: bottom)
        guard let stem = ink.stem(below: 0.35 * size) else { return nil }
        self.stem = stem
        lean = letters >= 3 ? ink.lean : nil
    }
}

/// The darkness of a small part of a picture, 0 for its ground and 1 for full ink.
private struct Ink {
    let width: Int
    let height: Int
    private var marks: [Float]

    init(_ raster: Raster, left: Int, top: Int, right: Int, bottom: Int) {
        width = right - left
        height = bottom - top
        var counts = [Int](repeating: 0, count: 256)
        for y in top..<bottom {
            for shade in raster.shades[(y * raster.width + left)..<(y * raster.width + right)] {
                counts[Int(shade)] += 1
            }
        }
        // Most of a word's box is ground; its ink is at the other end of what the box holds.
        let total = width * height
        func shade(at share: Double) -> Int {
            var sum = 0
            for shade in 0..<256 {
                sum += counts[shade]
                if Double(sum) > share * Double(total) { return shade }
            }
            return 255
        }
        let (dark, light) = (shade(at: 0.04), shade(at: 0.96))
        let isDarkGround = shade(at: 0.5) - dark < light - shade(at: 0.5)
        let ground = Float(isDarkGround ? dark : light)
        let reach = Float(max(24, light - dark)) * (isDarkGround ? 1 : -1)
        marks = []
        marks.reserveCapacity(total)
        for y in top..<bottom {
            for shade in raster.shades[(y * raster.width + left)..<(y * raster.width + right)] {
                marks.append(max(0, min(1, (Float(shade) - ground) / reach)))
            }
        }
    }

    /// The middle width of the runs of ink along the rows, in pixels.
    func stem(below limit: Float) -> Float? {
        var counts = [Int](repeating: 0, count: 8 * 64)
        var total = 0
        for y in 0..<height {
            var x = 0
            let row = y * width
            while x < width {
                guard marks[row + x] > 0.5 else {
                    x += 1
                    continue
                }
                var sum: Float = x > 0 ? marks[row + x - 1] : 0
                while x < width, marks[row + x] > 0.5 {
                    sum += marks[row + x]
                    x += 1
                }
                if x < width { sum += marks[row + x] }
                if sum < limit {
                    counts[min(counts.count - 1, Int(sum * 8))] += 1
                    total += 1
                }
            }
        }
        guard total >= 4 else { return nil }
        var sum = 0
        for (bin, count) in counts.enumerated() {
            sum += count
            if 2 * sum >= total { return (Float(bin) + 0.5) / 8 }
        }
        return nil
    }

    /// The angle at which the columns of ink stand out sharpest.
    var lean: Float {
        var best: (angle: Float, score: Float) = (0, -1)
        for (angle, slope) in Ink.slopes {
            var columns = [Float](repeating: 0, count: width + 2 * height)
            for y in stride(from: 0, to: height, by: height > 24 ? 2 : 1) {
                let shift = height + Int((slope * Float(y - height / 2)).rounded())
                for x in 0..<width { columns[shift + x] += marks[y * width + x] }
            }
            let score = columns.reduce(0) { $0 + $1 * $1 }
            // Upright wins a tie.
            if score > best.score * 1.01 { best = (angle, score) }
        }
        return best.angle
    }

    /// Upright first; the tangents of the angles.
    private static let slopes: [(angle: Float, slope: Float)] = [
        (0, 0), (6, 0.105), (9, 0.158), (12, 0.213), (15, 0.268), (18, 0.325), (-6, -0.105),
    ]
}
