import Foundation

/// A Word document whose text is one letter again and again, packed as tightly as deflate can.
enum PackedFile {
    /// `letters` may be any number: 258 of them take 13 bits.
    static func word(letters: Int) -> Data {
        let head = "<w:document><w:body><w:p><w:r><w:t>"
        let tail = "</w:t></w:r></w:p><w:p><w:r><w:t>behind</w:t></w:r></w:p></w:body></w:document>"
        var bits = Bits()
        bits.write(0b011, count: 3)
        for byte in head.utf8 { bits.literal(byte) }
        bits.literal(0x61)
        for _ in 0..<(letters / 258) { bits.write(0b10100011, count: 13) }
        for byte in tail.utf8 { bits.literal(byte) }
        bits.write(0, count: 7)
        return archive([
            ("[Content_Types].xml", Data("<Types/>".utf8), 0), ("word/document.xml", bits.finished, 8),
        ])
    }

    /// A ZIP file of parts that are packed already; `method` 0 is not packed, 8 deflated.
    static func archive(_ parts: [(name: String, data: Data, method: UInt16)]) -> Data {
        var out = Data()
        var directory = Data()
        for (name, data, method) in parts {
            let sizes = four(0) + four(data.count) + four(data.count) + two(name.utf8.count) + two(0)
            let start = out.count
            out += [0x50, 0x4B, 3, 4] + two(20) + two(0) + two(Int(method)) + four(0) + sizes
            out += Data(name.utf8) + data
            directory += [0x50, 0x4B, 1, 2] + two(20) + two(20) + two(0) + two(Int(method)) + four(0) + sizes
            directory += two(0) + two(0) + two(0) + four(0) + four(start) + Data(name.utf8)
        }
        let end =
            two(0) + two(0) + two(parts.count) + two(parts.count) + four(directory.count) + four(out.count)
        return out + directory + [0x50, 0x4B, 5, 6] + end + two(0)
    }

    private static func two(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

    /// Bits as deflate packs them, with its fixed codes (RFC 1951, 3.2.6).
    private struct Bits {
        private var bytes = Data()
        private var held: UInt32 = 0
        private var count = 0

        /// The lowest bit first.
        mutating func write(_ value: UInt32, count bits: Int) {
            held |= value << UInt32(count)
            count += bits
            while count >= 8 {
                bytes.append(UInt8(truncatingIfNeeded: held))
                held >>= 8
                count -= 8
            }
        }

        /// A byte below 144: eight bits from 0x30 on, the highest first.
        mutating func literal(_ byte: UInt8) {
            let code = UInt32(byte) + 0x30
            write((0..<8).reduce(0) { $0 | (code >> UInt32(7 - $1) & 1) << UInt32($1) }, count: 8)
        }

        var finished: Data { bytes + [UInt8(truncatingIfNeeded: held), 0] }
    }
}
