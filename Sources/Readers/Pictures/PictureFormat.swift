/// What a picture's first bytes say: its format and its size in pixels.
public struct PictureFormat: Hashable, Sendable {
    /// As files are called: `jpg`.
    var ending: String
    /// Pixels.
    public var width: Int
    /// Pixels.
    public var height: Int

    init(ending: String, width: Int, height: Int) {
        self.ending = ending
        self.width = width
        self.height = height
    }

    /// Nil for what is no JPEG, PNG, GIF or WebP. O(segments before the picture).
    public init?(_ bytes: [UInt8]) {
        func big(_ at: Int, _ count: Int) -> Int {
            guard at >= 0, at + count <= bytes.count else { return 0 }
            return bytes[at..<(at + count)].reduce(0) { $0 << 8 | Int($1) }
        }
        func little(_ at: Int, _ count: Int) -> Int {
            guard at >= 0, at + count <= bytes.count else { return 0 }
            return bytes[at..<(at + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
            (ending, width, height) = ("png", big(16, 4), big(20, 4))
        } else if bytes.starts(with: [0x47, 0x49, 0x46, 0x38]) {
            (ending, width, height) = ("gif", little(6, 2), little(8, 2))
        } else if bytes.starts(with: [0x52, 0x49, 0x46, 0x46]),
            bytes.dropFirst(8).starts(with: [0x57, 0x45, 0x42, 0x50])
        {
            ending = "webp"
            switch big(12, 4) {
            case 0x5650_3858: (width, height) = (little(24, 3) + 1, little(27, 3) + 1)
            case 0x5650_384C:
                let bits = little(21, 4)
                (width, height) = (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
            default: (width, height) = (little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
            }
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            var at = 2
            while at + 9 < bytes.count, bytes[at] == 0xFF {
                let kind = bytes[at + 1]
                // The frame's header, in any of JPEG's ways of coding.
                if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
                    (ending, width, height) = ("jpg", big(at + 7, 2), big(at + 5, 2))
                    return
                }
                at += kind == 0xFF ? 1 : 2 + max(2, big(at + 2, 2))
            }
            return nil
        } else {
            return nil
        }
    }
}
