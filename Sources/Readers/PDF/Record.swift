import DossierManuscript

/// One line of `dossier-pdf`'s output, taken apart from left to right.
struct Record {
    private var head: ArraySlice<UInt8>
    private let tail: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) {
        let tab = line.firstIndex(of: 0x09) ?? line.endIndex
        head = line[..<tab]
        tail = tab < line.endIndex ? line[(tab + 1)...] : []
    }

    /// What stands after the tab, in NFC.
    var text: String { String(decoding: Normalisation.composed(Array(tail)), as: UTF8.self) }

    /// The scalars of the text before it was put into NFC.
    var scalarCount: Int { String(decoding: tail, as: UTF8.self).unicodeScalars.count }

    mutating func word() -> String {
        String(decoding: field(endingAt: 0x20), as: UTF8.self)
    }

    mutating func number() -> Int? {
        Record.number(field(endingAt: 0x20))
    }

    /// In points; nil if it is no number.
    mutating func length() -> Float? {
        number().map { Float($0) / 100 }
    }

    mutating func colour() -> UInt32? {
        var value: UInt32 = 0
        let digits = field(endingAt: 0x20)
        guard digits.count == 6 else { return nil }
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
            case 0x61...0x66: value = value << 4 | UInt32(digit - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }

    /// Left, top, right and bottom; nil if it is none.
    mutating func box() -> Box? {
        guard let left = length(), let top = length(), let right = length(), let bottom = length(),
            right >= left, bottom >= top
        else { return nil }
        return Box(x: left, y: top, width: right - left, height: bottom - top)
    }

    /// Numbers between commas; empty if one of them is none.
    mutating func lengths() -> [Float] {
        var rest = field(endingAt: 0x20)
        var lengths: [Float] = []
        while !rest.isEmpty {
            let comma = rest.firstIndex(of: 0x2C) ?? rest.endIndex
            guard let number = Record.number(rest[..<comma]) else { return [] }
            lengths.append(Float(number) / 100)
            rest = comma < rest.endIndex ? rest[(comma + 1)...] : []
        }
        return lengths
    }

    private mutating func field(endingAt border: UInt8) -> ArraySlice<UInt8> {
        let end = head.firstIndex(of: border) ?? head.endIndex
        defer { head = end < head.endIndex ? head[(end + 1)...] : [] }
        return head[..<end]
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        let isNegative = digits.first == 0x2D
        let rest = isNegative ? digits.dropFirst() : digits
        guard !rest.isEmpty, rest.count <= 12 else { return nil }
        for digit in rest {
            guard (0x30...0x39).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return isNegative ? -value : value
    }
}
