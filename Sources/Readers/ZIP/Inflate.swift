import CZlib

/// Deflated bytes (RFC 1951) as they were.
enum Inflate {
    /// As much as can be read, at most `limit` bytes; whole if the end was reached in order.
    static func bytes(_ packed: ArraySlice<UInt8>, limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        // A negative window: bare deflate, without the header of zlib.
        guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else { return ([], false) }
        defer { unsafe inflateEnd(&stream) }
        var packed = Array(packed)
        var out: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var isWhole = false
        unsafe packed.withUnsafeMutableBufferPointer { input in
            unsafe stream.next_in = input.baseAddress
            unsafe stream.avail_in = UInt32(clamping: input.count)
            while out.count < limit {
                let status = unsafe chunk.withUnsafeMutableBufferPointer { room in
                    unsafe stream.next_out = room.baseAddress
                    unsafe stream.avail_out = UInt32(room.count)
                    return unsafe inflate(&stream, Z_NO_FLUSH)
                }
                let count = unsafe chunk.count - Int(stream.avail_out)
                let room = limit - out.count
                out.append(contentsOf: chunk[..<min(count, room)])
                if status == Z_STREAM_END { isWhole = count <= room }
                if status != Z_OK || count == 0 { break }
            }
        }
        return (out, isWhole)
    }
}
