/// A picture made of numbers: two tones of water and sky, for pages that need something to show.
enum DrawnPicture {
    /// A PNG of 8-bit grey, stored without compression.
    static func png(width: Int, height: Int) -> [UInt8] {
        var rows: [UInt8] = []
        rows.reserveCapacity((width + 1) * height)
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                let isSky = y * 3 < height * 2
                let ripple = (x / 9 + y * y / 60) % 7
                rows.append(isSky ? UInt8(150 + y * 60 / height) : UInt8(70 + ripple * 6))
            }
        }
        var out: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        chunk("IHDR", bytes(width) + bytes(height) + [8, 0, 0, 0, 0], &out)
        chunk("IDAT", stored(rows), &out)
        chunk("IEND", [], &out)
        return out
    }

    private static func bytes(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func chunk(_ type: String, _ content: [UInt8], _ out: inout [UInt8]) {
        let body = Array(type.utf8) + content
        out += bytes(content.count) + body + bytes(Int(crc(body)))
    }

    /// A zlib stream of stored blocks.
    private static func stored(_ content: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x78, 0x01]
        var at = 0
        repeat {
            let end = min(at + 65535, content.count)
            let length = end - at
            out.append(end == content.count ? 1 : 0)
            out += [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8((~length >> 8) & 255)]
            out += content[at..<end]
            at = end
        } while at < content.count
        var a = 1
        var b = 0
        for byte in content {
            a = (a + Int(byte)) % 65521
            b = (b + a) % 65521
        }
        return out + bytes(b << 16 | a)
    }

    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    private static func crc(_ content: [UInt8]) -> UInt32 {
        ~content.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 255)] ^ ($0 >> 8) }
    }
}
