/// What letters are wide in an ordinary typeface, to tell set-apart letters and odd sizes from plain type.
enum GlyphWidths {
    /// The usual advance of a scalar as a share of the type size; nil for what varies too much between typefaces.
    ///
    /// Means of common text faces, serif and sans.
    static func usual(_ scalar: Unicode.Scalar) -> Float? {
        switch scalar.value {
        case 0x30...0x39: return 0.53
        case 0x41...0x5A: return capitals[Int(scalar.value - 0x41)]
        case 0x61...0x7A: return smalls[Int(scalar.value - 0x61)]
        case 0xC0...0xC5: return capitals[0]
        case 0xC8...0xCB: return capitals[4]
        case 0xE0...0xE5: return smalls[0]
        case 0xE8...0xEB: return smalls[4]
        case 0xF2...0xF6: return smalls[14]
        case 0x410...0x42F: return 0.68
        case 0x430...0x44F: return 0.53
        default: return nil
        }
    }

    private static let capitals: [Float] = [
        0.69, 0.65, 0.69, 0.73, 0.63, 0.58, 0.75, 0.73, 0.30, 0.44, 0.69, 0.58, 0.86, 0.73, 0.75, 0.61, 0.75,
        0.67,
        0.61, 0.61, 0.72, 0.69, 0.94, 0.69, 0.69, 0.61,
    ]
    private static let smalls: [Float] = [
        0.50, 0.53, 0.47, 0.53, 0.50, 0.30, 0.52, 0.53, 0.25, 0.25, 0.50, 0.25, 0.80, 0.53, 0.53, 0.53, 0.53,
        0.35,
        0.45, 0.29, 0.53, 0.50, 0.72, 0.50, 0.50, 0.46,
    ]
}

extension Stretch {
    /// The extra room between its letters, as a share of the type size; nil if too few of them have a usual width, or
    /// if all are equally wide, as a typewriter's are.
    var tracking: Float? {
        guard let room = extraRoom, room.letters >= 2 else { return nil }
        return room.total / room.letters
    }

    /// The same as a sum over the letters it can be told of.
    var extraRoom: (total: Float, letters: Float)? {
        guard size > 0, let widest = advances.max(), let narrowest = advances.min(),
            widest - narrowest > 0.02 * size
        else { return nil }
        var extra: Float = 0
        var count: Float = 0
        for (scalar, advance) in zip(text.unicodeScalars, advances).dropLast() {
            guard let usual = GlyphWidths.usual(scalar) else { continue }
            extra += advance / size - usual
            count += 1
        }
        return count > 0 ? (extra, count) : nil
    }
}
