/// Rows of dots on a scanned page, which a recogniser takes for letters: found on the picture and wiped off it.
struct DotLeaders: Sendable {
    /// Where they stand, in pixels.
    private(set) var frames: [RecognisedWord.Frame] = []

    /// Dots in a row that are no accident of letters.
    private static let fewest = 6
    /// Pixels across the largest dot.
    private static let largest = 16
    private static let mostDots = 20_000

    private struct Dot {
        var left: Int
        var right: Int
        var top: Int
        var bottom: Int
        var middle: Int { (left + right) / 2 }
    }

    /// Finds the leaders of a light page and wipes them off. O(pixels + dots × chains).
    init(wipedOff raster: inout Raster) {
        let ground = raster.ground.shade
        guard ground >= 160 else { return }
        let dots = DotLeaders.dots(on: raster, darkerThan: ground - 80)
        for chain in DotLeaders.chains(of: dots) where chain.count >= DotLeaders.fewest {
            guard let first = chain.first, let last = chain.last else { continue }
            frames.append(
                RecognisedWord.Frame(
                    left: Float(first.left), top: Float(chain.map(\.top).min() ?? first.top),
                    right: Float(last.right + 1), bottom: Float(chain.map(\.bottom).max() ?? first.bottom) + 1))
            for dot in chain {
                raster.fill(
                    (dot.left - 2)...(dot.right + 2), (dot.top - 2)...(dot.bottom + 2), with: ground)
            }
        }
    }

    /// Small round patches of ink that touch no other.
    private static func dots(on raster: Raster, darkerThan limit: UInt8) -> [Dot] {
        let (width, height) = (raster.width, raster.height)
        var isSeen = [Bool](repeating: false, count: raster.shades.count)
        var open: [Int] = []
        var dots: [Dot] = []
        for start in raster.shades.indices where raster.shades[start] < limit && !isSeen[start] {
            var dot = Dot(left: width, right: 0, top: height, bottom: 0)
            var count = 0
            isSeen[start] = true
            open.append(start)
            while let at = open.popLast() {
                let (x, y) = (at % width, at / width)
                count += 1
                (dot.left, dot.right) = (min(dot.left, x), max(dot.right, x))
                (dot.top, dot.bottom) = (min(dot.top, y), max(dot.bottom, y))
                for (dx, dy) in [(-1, 0), (1, 0), (0, -1), (0, 1)] {
                    guard (0..<width).contains(x + dx), (0..<height).contains(y + dy) else { continue }
                    let next = at + dy * width + dx
                    if !isSeen[next], raster.shades[next] < limit {
                        isSeen[next] = true
                        open.append(next)
                    }
                }
            }
            let (across, down) = (dot.right - dot.left + 1, dot.bottom - dot.top + 1)
            guard (2...largest).contains(across), (2...largest).contains(down),
                abs(across - down) <= max(2, down / 3), 2 * count >= across * down
            else { continue }
            dots.append(dot)
            if dots.count == mostDots { break }
        }
        return dots
    }

    /// Dots at even distances on one level.
    private static func chains(of dots: [Dot]) -> [[Dot]] {
        var chains: [[Dot]] = []
        var live: [Int] = []
        for dot in dots.sorted(by: { ($0.left, $0.top) < ($1.left, $1.top) }) {
            live.removeAll { dot.left - (chains[$0].last?.right ?? 0) > 4 * largest }
            let home = live.first { index in
                guard let last = chains[index].last, abs(last.bottom - dot.bottom) <= 3 else { return false }
                let step = dot.middle - last.middle
                let size = last.right - last.left + 1
                guard step > size, step <= 10 * size else { return false }
                guard chains[index].count > 1 else { return true }
                let pitch = last.middle - chains[index][chains[index].count - 2].middle
                return abs(step - pitch) <= max(2, pitch / 4)
            }
            if let home {
                chains[home].append(dot)
            } else {
                live.append(chains.count)
                chains.append([dot])
            }
        }
        return chains
    }
}

extension RecognisedPage {
    /// Puts leaders back into the lines they were wiped off, as dots.
    mutating func add(_ leaders: DotLeaders) {
        guard turn == 0 else { return }
        for frame in leaders.frames {
            var best: (line: Int, distance: Float)?
            for (index, line) in lines.enumerated() where line.angle == 0 {
                for word in line.words {
                    let height = word.frame.height
                    guard frame.bottom > word.frame.top + 0.5 * height, frame.top < word.frame.bottom else {
                        continue
                    }
                    let distance = max(frame.left - word.frame.right, word.frame.left - frame.right, 0)
                    if distance < best?.distance ?? .infinity { best = (index, distance) }
                }
            }
            guard let best else { continue }
            let dots = max(4, min(80, Int(frame.width / max(1, 2 * frame.height))))
            lines[best.line].words.append(
                RecognisedWord(text: String(repeating: ".", count: dots), frame: frame, confidence: 100))
        }
    }
}
