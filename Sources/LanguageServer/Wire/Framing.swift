/// Cuts what an editor sends into messages: a header with `Content-Length`, a blank line, and so many bytes.
///
/// The base protocol of LSP 3.17. What breaks it can't be read on from: nothing tells where the next message begins.
struct Framing {
    enum Problem: Error, Hashable {
        case longHeader
        case noLength
        case brokenLength(String)
        case tooLong(Int)
        /// What was sent ended inside a message.
        case cut
    }

    /// Bytes; editors send some forty.
    static let longestHeader = 4096
    /// Bytes; a `kit.md` of 32 MB, every letter of it escaped, with room around it.
    static let longestMessage = 256 << 20

    private var buffer: [UInt8] = []
    private var start = 0
    /// Of the message whose header was read.
    private var length: Int?

    /// True if part of a message is waiting for its end.
    var isInMessage: Bool { length != nil || start < buffer.count }

    mutating func feed(_ bytes: ArraySlice<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// The content of the next message; nil until it is there whole.
    mutating func next() throws(Problem) -> [UInt8]? {
        if length == nil { length = try header() }
        guard let length, buffer.count - start >= length else { return nil }
        defer {
            start += length
            self.length = nil
        }
        return Array(buffer[start..<start + length])
    }

    /// The length that a header tells; nil until the header is there whole.
    private mutating func header() throws(Problem) -> Int? {
        let reach = min(buffer.count, start + Framing.longestHeader)
        var at = start
        while at + 4 <= reach {
            if buffer[at..<at + 4].elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
                let head = String(decoding: buffer[start..<at], as: UTF8.self)
                start = at + 4
                return try Framing.length(in: head)
            }
            at += 1
        }
        if buffer.count - start >= Framing.longestHeader { throw .longHeader }
        return nil
    }

    private static func length(in head: String) throws(Problem) -> Int {
        for line in head.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"),
                line[..<colon].lowercased() == "content-length"
            else { continue }
            let text = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
                throw .brokenLength(String(text.prefix(40)))
            }
            guard let length = Int(text), length <= longestMessage else { throw .tooLong(Int(text) ?? .max) }
            return length
        }
        throw .noLength
    }

    /// A message with its header.
    static func framed(_ content: [UInt8]) -> [UInt8] {
        Array("Content-Length: \(content.count)\r\n\r\n".utf8) + content
    }
}
