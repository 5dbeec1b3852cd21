import DossierManuscript

/// A page as a picture in shades of grey.
struct Raster: Sendable {
    private(set) var width: Int
    private(set) var height: Int
    /// Row by row, 0 for black.
    private(set) var shades: [UInt8]

    /// The largest page that is looked at, in pixels: A3 at 300 to the inch is half of it.
    static let most = 36_000_000

    /// A binary PGM of 8 bits; nil for anything else, or if it is cut short.
    init?(pgm bytes: [UInt8]) {
        var at = 0
        func number() -> Int? {
            while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == 0x23 {
                if bytes[at] == 0x23 { while at < bytes.count, bytes[at] != 0x0A { at += 1 } } else { at += 1 }
            }
            let start = at
            var value = 0
            while at < bytes.count, (0x30...0x39).contains(bytes[at]), at - start < 9 {
                value = value * 10 + Int(bytes[at] - 0x30)
                at += 1
            }
            return at > start ? value : nil
        }
        guard bytes.starts(with: [0x50, 0x35]) else { return nil }
        at = 2
        guard let width = number(), let height = number(), number() == 255, width > 0, height > 0,
            width * height <= Raster.most, bytes.count > at, bytes.count - at - 1 >= width * height
        else { return nil }
        self.init(width: width, height: height, shades: Array(bytes[(at + 1)..<(at + 1 + width * height)]))
    }

    init(width: Int, height: Int, shades: [UInt8]) {
        (self.width, self.height, self.shades) = (width, height, shades)
    }

    /// Sets a part of the picture, as far as it is on it, to one shade.
    mutating func fill(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>, with shade: UInt8) {
        for y in max(0, rows.lowerBound)..<max(0, min(height, rows.upperBound + 1)) {
            for x in max(0, columns.lowerBound)..<max(0, min(width, columns.upperBound + 1)) {
                shades[y * width + x] = shade
            }
        }
    }

    /// The file that `init(pgm:)` reads.
    var pgm: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + shades }

    /// The picture turned back that was turned by an angle against the clock: 0, 90, 180 or 270.
    func upright(from angle: Int) -> Raster {
        guard [90, 180, 270].contains(angle) else { return self }
        let (across, down) = angle == 180 ? (width, height) : (height, width)
        var turned = [UInt8](repeating: 0, count: shades.count)
        for y in 0..<down {
            for x in 0..<across {
                let from =
                    switch angle {
                    case 90: (across - 1 - x) * width + y
                    case 180: (down - 1 - y) * width + (across - 1 - x)
                    default: x * width + (down - 1 - y)
                    }
                turned[y * across + x] = shades[from]
            }
        }
        return Raster(width: across, height: down, shades: turned)
    }

    /// The commonest shade, and how much of the picture has it or nearly, from 0 to 1. Looks at a sample.
    var ground: (shade: UInt8, share: Double) {
        var counts = [Int](repeating: 0, count: 256)
        var total = 0
        for y in stride(from: 0, to: height, by: 4) {
            for x in stride(from: y % 3, to: width, by: 4) {
                counts[Int(shades[y * width + x])] += 1
                total += 1
            }
        }
        let near = 12
        var best = (shade: 0, count: -1)
        for shade in 0...255 {
            let count = counts[max(0, shade - near)...min(255, shade + near)].reduce(0, +)
            // The middle of the widest peak: on a clean page that is white itself.
            if count > best.count || count == best.count && counts[shade] > counts[best.shade] {
                best = (shade, count)
            }
        }
        return (UInt8(best.shade), total == 0 ? 0 : Double(best.count) / Double(total))
    }
}
