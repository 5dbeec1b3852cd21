/// The lines of the world: coasts and borders.
enum Outline {
    /// Degrees east and north.
    struct Point: Sendable, Hashable {
        var east: Double
        var north: Double
    }

    static let allCoasts = lines(coasts)
    static let allBorders = lines(borders)

    /// Lines as they are written: Google's encoded polylines (fiftieths of a degree, longitude first), with `!`
    /// between two; a line break means nothing. O(n).
    static func lines(_ text: String) -> [[Point]] {
        var all: [[Point]] = []
        var line: [Point] = []
        var at = (east: 0, north: 0)
        var value = 0
        var shift = 0
        var isNorth = false
        for byte in text.utf8 where byte != 0x0A {
            if byte == UInt8(ascii: "!") {
                all.append(line)
                line = []
                at = (0, 0)
                continue
            }
            guard byte >= 63, shift < 40 else { continue }
            let part = Int(byte) - 63
            value |= (part & 31) << shift
            shift += 5
            guard part < 32 else { continue }
            let step = value & 1 == 1 ? ~(value >> 1) : value >> 1
            if isNorth {
                at.north += step
                line.append(Point(east: Double(at.east) / 50, north: Double(at.north) / 50))
            } else {
                at.east += step
            }
            isNorth.toggle()
            (value, shift) = (0, 0)
        }
        return line.isEmpty ? all : all + [line]
    }
}
