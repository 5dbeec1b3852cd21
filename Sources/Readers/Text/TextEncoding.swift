import DossierDiagnostics

/// Which encoding some bytes are in, and the same text as UTF-8.
enum TextEncoding {
    /// - Throws: `Failure` if the bytes are plainly no text in any encoding known here.
    static func decode(
        _ bytes: [UInt8], file: String
    ) throws(Failure) -> (text: [UInt8], diagnostics: [Diagnostic]) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return try decodeUTF8(Array(bytes.dropFirst(3)), file: file)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), bigEndian: false), []) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), bigEndian: true), []) }
        let sample = bytes.prefix(4096)
        let zeros = sample.count { $0 == 0 }
        if zeros * 4 >= sample.count, zeros > 0 {
            let evenZeros = sample.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
            if evenZeros * 10 >= zeros * 9 { return (utf16(bytes[...], bigEndian: true), []) }
            if evenZeros * 10 <= zeros { return (utf16(bytes[...], bigEndian: false), []) }
        }
        try refuseBinary(bytes, file: file)
        return try decodeUTF8(bytes, file: file)
    }

    private static func refuseBinary(_ bytes: [UInt8], file: String) throws(Failure) {
        let sample = bytes.prefix(65536)
        let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
        if controls * 50 > sample.count {
            throw Failure(
                code: "reading/not-text", message: "'\(file)' is no text: it holds binary data",
                help: "give the kit as PDF, Word, HTML or text")
        }
    }

    private static func decodeUTF8(
        _ bytes: [UInt8], file: String
    ) throws(Failure) -> (text: [UInt8], diagnostics: [Diagnostic]) {
        let faults = utf8Faults(bytes)
        if faults.wrong == 0 { return (bytes, []) }
        if faults.wrong * 20 > faults.right {
            return (windows1252(bytes), [])
        }
        let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
        let places = faults.wrong == 1 ? "one place" : "\(faults.wrong) places"
        let warning = Diagnostic(
            code: "reading/broken-encoding", severity: .warning,
            message: "broken UTF-8 in \(places) of '\(file)', shown as \u{FFFD}", text: "\u{FFFD}",
            help: "save the text again as UTF-8")
        return (repaired, [warning])
    }

    /// Well-formed and ill-formed sequences beyond ASCII. O(n).
    private static func utf8Faults(_ bytes: [UInt8]) -> (right: Int, wrong: Int) {
        var right = 0
        var wrong = 0
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            switch byte {
            case 0xC2...0xDF: length = 2
            case 0xE0...0xEF:
                length = 3
                if byte == 0xE0 { low = 0xA0 }
                if byte == 0xED { high = 0x9F }
            case 0xF0...0xF4:
                length = 4
                if byte == 0xF0 { low = 0x90 }
                if byte == 0xF4 { high = 0x8F }
            default:
                wrong += 1
                index += 1
                continue
            }
            var isRight = index + length <= count && bytes[index + 1] >= low && bytes[index + 1] <= high
            if isRight, length > 2 {
                for next in (index + 2)..<(index + length) where bytes[next] & 0xC0 != 0x80 { isRight = false }
            }
            if isRight {
                right += 1
                index += length
            } else {
                wrong += 1
                index += 1
            }
        }
        return (right, wrong)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
                continue
            }
            let value = byte < 0xA0 ? windows1252High[Int(byte - 0x80)] : UInt32(byte)
            if let scalar = Unicode.Scalar(value), let units = UTF8.encode(scalar) {
                out.append(contentsOf: units)
            }
        }
        return out
    }

    /// 0x80 to 0x9F of Windows-1252; the five unassigned ones are U+FFFD. Source: Unicode's CP1252.TXT.
    private static let windows1252High: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
        0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
        0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
