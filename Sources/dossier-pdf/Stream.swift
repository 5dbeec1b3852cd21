import Glibc

/// The lines this program writes on its standard output, buffered and bounded.
///
/// One record a line: a word that names the record, numbers, and after a tab a text. Lengths are hundredths of
/// a point from the page's top left, y downwards.
///
///     dossier-pdf 1                       always first
///     status ok | encrypted | damaged | unreadable
///     cut                                 if the file ends too early
///     meta title|author|language ⇥ text
///     meta layer ⇥ title                  a layer that does not show
///     tags figures untold                 if it is tagged: its pictures, and those without a text
///     bookmark depth page ⇥ title
///     pages count
///     page width height                   the records of one page follow
///     font number ⇥ name                  before its first use
///     w font size rrggbb flags x y right bottom advance,advance… ⇥ text
///     link x y right bottom ⇥ address
///     picture x y right bottom
///     end messages                        always last; the number of complaints poppler had
///
/// A `w` is a stretch of glyphs in one type without a space; it has one advance a scalar. Its flags: 1 underlined,
/// 2 a space follows, 4 written downwards, 8 written upwards, 16 written right to left.
struct Stream {
    private var buffer: [UInt8] = []
    private var written = 0
    private(set) var isFull = false

    init() { buffer.reserveCapacity(1 << 17) }

    mutating func line(_ text: String) {
        append(text)
        end()
    }

    mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

    mutating func append(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

    mutating func append(_ number: Int) {
        if number < 0 {
            buffer.append(UInt8(ascii: "-"))
            return append(number == .min ? .max : -number)
        }
        if number >= 10 { append(number / 10) }
        buffer.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// A length in points, as hundredths; what is no number or off any paper becomes the nearest end of the scale.
    mutating func append(length: Double) {
        let scaled = (length * 100).rounded()
        append(scaled.isNaN ? 0 : Int(max(-100_000_000, min(100_000_000, scaled))))
    }

    mutating func space() { buffer.append(UInt8(ascii: " ")) }

    /// A text from the document: control characters would break the lines.
    mutating func append(text: String) {
        buffer.append(UInt8(ascii: "\t"))
        for byte in text.utf8 { buffer.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte) }
    }

    mutating func end() {
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > 1 << 16 { flush() }
    }

    mutating func flush() {
        defer { buffer.removeAll(keepingCapacity: true) }
        guard !isFull else { return }
        var start = 0
        while start < buffer.count {
            let count = unsafe buffer.withUnsafeBytes { bytes in
                unsafe Glibc.write(1, bytes.baseAddress! + start, bytes.count - start)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { exit(1) }
            start += count
        }
        written += start
        if written > Limits.output { isFull = true }
    }

    static func complain(_ text: String) {
        let bytes = Array((text + "\n").utf8)
        unsafe bytes.withUnsafeBytes { unsafe _ = Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
