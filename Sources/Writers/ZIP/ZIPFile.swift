/// A ZIP file in the making: entries in the order given, none with a date of its own, the same bytes every time.
///
/// Names are UTF-8. Every entry is dated 1 January 1980, the format's first day, so that what was packed when says
/// nothing. Files beyond 4 GB are not made.
public struct ZIPFile: Sendable {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    public init() {}

    /// Adds a file; it is compressed unless that makes it larger or `isStored` says not to.
    public mutating func add(_ name: String, _ contents: [UInt8], isStored: Bool = false) {
        let packed = isStored ? nil : deflated(contents).flatMap { $0.count < contents.count ? $0 : nil }
        let data = packed ?? contents
        let name = Array(name.utf8)
        var head: [UInt8] = []
        head.put16(20)
        head.put16(0x0800)
        head.put16(packed == nil ? 0 : 8)
        head.put16(0)
        head.put16(0x0021)
        head.put32(checksum(contents))
        head.put32(UInt32(clamping: data.count))
        head.put32(UInt32(clamping: contents.count))
        head.put16(UInt16(clamping: name.count))
        head.put16(0)

        directory.put32(0x0201_4B50)
        directory.put16(20)
        directory += head
        directory += [UInt8](repeating: 0, count: 10)
        directory.put32(UInt32(clamping: bytes.count))
        directory += name

        bytes.put32(0x0403_4B50)
        bytes += head
        bytes += name
        bytes += data
        count += 1
    }

    /// The whole file.
    public var finished: [UInt8] {
        var out = bytes
        out += directory
        out.put32(0x0605_4B50)
        out.put32(0)
        out.put16(UInt16(clamping: count))
        out.put16(UInt16(clamping: count))
        out.put32(UInt32(clamping: directory.count))
        out.put32(UInt32(clamping: bytes.count))
        out.put16(0)
        return out
    }
}

extension [UInt8] {
    fileprivate mutating func put16(_ value: UInt16) { self += [UInt8(value & 0xFF), UInt8(value >> 8)] }

    fileprivate mutating func put32(_ value: UInt32) {
        put16(UInt16(value & 0xFFFF))
        put16(UInt16(value >> 16))
    }
}
