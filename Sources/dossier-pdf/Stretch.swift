import CPoppler

/// Glyphs in one type that follow each other without a gap.
struct Stretch {
    static let underlined = 1
    static let spaceFollows = 2
    static let down = 4
    static let up = 8
    static let rightToLeft = 16

    private var text = ""
    private var advances: [Double] = []
    private var box = PopplerRectangle()
    private var last = PopplerRectangle()
    private var font = 0
    private var size = 0.0
    private var colour = 0
    var flags = 0

    var isNew: Bool { advances.count == 1 }

    /// False if the glyph does not follow the last one in the direction of this stretch.
    mutating func append(_ scalar: Unicode.Scalar, _ glyph: PopplerRectangle) -> Bool {
        let directions = Stretch.down | Stretch.up | Stretch.rightToLeft
        if advances.isEmpty {
            box = glyph
        } else {
            let direction = Stretch.direction(from: last, to: glyph)
            guard let direction, advances.count == 1 || direction == flags & directions else { return false }
            flags |= direction
            box.x1 = min(box.x1, glyph.x1)
            box.y1 = min(box.y1, glyph.y1)
            box.x2 = max(box.x2, glyph.x2)
            box.y2 = max(box.y2, glyph.y2)
        }
        last = glyph
        text.unicodeScalars.append(scalar)
        advances.append(0)
        if advances.count == 2 { advances[0] = advance(of: box, wholeOf: true) - advance(of: glyph) }
        advances[advances.count - 1] = advance(of: glyph)
        return true
    }

    private func advance(of glyph: PopplerRectangle, wholeOf: Bool = false) -> Double {
        flags & (Stretch.down | Stretch.up) == 0 ? glyph.x2 - glyph.x1 : glyph.y2 - glyph.y1
    }

    /// Nil if the second glyph does not touch the first.
    private static func direction(from a: PopplerRectangle, to b: PopplerRectangle) -> Int? {
        let near = 0.01
        if abs(a.y1 - b.y1) < near && abs(a.y2 - b.y2) < near {
            if abs(b.x1 - a.x2) < near { return 0 }
            if abs(b.x2 - a.x1) < near { return rightToLeft }
        }
        if abs(a.x1 - b.x1) < near && abs(a.x2 - b.x2) < near {
            if abs(b.y1 - a.y2) < near { return down }
            if abs(b.y2 - a.y1) < near { return up }
        }
        return nil
    }

    mutating func dress(_ attributes: PopplerTextAttributes, fonts: inout FontNumbers, stream: inout Stream) {
        let name = unsafe attributes.font_name.map { unsafe String(cString: $0) } ?? ""
        font = fonts.number(of: name, stream: &stream)
        unsafe size = attributes.font_size
        let colour = unsafe attributes.color
        self.colour = Int(colour.red >> 8) << 16 | Int(colour.green >> 8) << 8 | Int(colour.blue >> 8)
        if unsafe attributes.is_underlined != 0 { flags |= Stretch.underlined }
    }

    /// Writes the stretch, if there is one, and begins a new one.
    mutating func write(to stream: inout Stream) {
        defer {
            text = ""
            advances.removeAll(keepingCapacity: true)
            flags = 0
        }
        guard !advances.isEmpty else { return }
        stream.append("w ")
        stream.append(font)
        stream.space()
        stream.append(length: size)
        stream.space()
        let digits = String(colour, radix: 16)
        stream.append(String(repeating: "0", count: max(0, 6 - digits.count)) + digits)
        stream.space()
        stream.append(flags)
        for length in [box.x1, box.y1, box.x2, box.y2] {
            stream.space()
            stream.append(length: length)
        }
        for (index, advance) in advances.enumerated() {
            stream.append(index == 0 ? " " : ",")
            stream.append(length: advance)
        }
        stream.append(text: text)
        stream.end()
    }
}
