/// A ZIP file of parts stored as they are.
struct ZIPFile {
    var parts: [(name: String, bytes: [UInt8])]

    init(_ parts: [(String, String)]) { self.parts = parts.map { ($0.0, Array($0.1.utf8)) } }

    var bytes: [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let header = out.count
            let common =
                ZIPFile.two(0) + ZIPFile.two(0) + ZIPFile.four(0) + ZIPFile.four(0)
                + ZIPFile.four(part.bytes.count)
                + ZIPFile.four(part.bytes.count) + ZIPFile.two(part.name.utf8.count) + ZIPFile.two(0)
            out += ZIPFile.four(0x0403_4B50) + ZIPFile.two(20) + common + Array(part.name.utf8) + part.bytes
            directory += ZIPFile.four(0x0201_4B50) + ZIPFile.two(20) + ZIPFile.two(20) + common
            directory +=
                ZIPFile.two(0) + ZIPFile.two(0) + ZIPFile.two(0) + ZIPFile.four(0) + ZIPFile.four(header)
            directory += Array(part.name.utf8)
        }
        let end =
            ZIPFile.four(0x0605_4B50) + ZIPFile.four(0) + ZIPFile.two(parts.count) + ZIPFile.two(parts.count)
            + ZIPFile.four(directory.count) + ZIPFile.four(out.count) + ZIPFile.two(0)
        return out + directory + end
    }

    private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
}
