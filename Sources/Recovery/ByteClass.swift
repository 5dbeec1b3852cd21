/// What a scalar is, told from its UTF-8 bytes; enough for measuring lines at the speed of memory.
enum ByteClass: UInt8 {
    case other, space, lower, upper, letter, digit, stop, question, comma, colon, dash, open, close, quote,
        dagger

    static func table(_ byte: UInt8) -> ByteClass {
        switch byte {
        case 0x20, 0x09: .space
        case 0x61...0x7A: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        case 0x2E, 0x21: .stop
        case 0x3F: .question
        case 0x2C: .comma
        case 0x3A: .colon
        case 0x2D: .dash
        case 0x28, 0x5B: .open
        case 0x29, 0x5D: .close
        case 0x22, 0x27: .quote
        case 0x2A: .dagger
        default: .other
        }
    }

    /// The class of the scalar that begins at an index.
    static func at(_ bytes: [UInt8], _ index: Int, _ end: Int) -> ByteClass {
        guard index >= 0, index < end else { return .other }
        let byte = bytes[index]
        guard byte >= 0x80, index + 1 < end else { return table(byte) }
        return wide(byte, bytes[index + 1], index + 2 < end ? bytes[index + 2] : 0)
    }

    static func at(_ text: Span<UInt8>, _ index: Int) -> ByteClass {
        guard index >= 0, index < text.count else { return .other }
        let byte = text[index]
        guard byte >= 0x80, index + 1 < text.count else { return table(byte) }
        return wide(byte, text[index + 1], index + 2 < text.count ? text[index + 2] : 0)
    }

    static func at(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> ByteClass {
        guard index < end else { return .other }
        let byte = unsafe text[index]
        guard byte >= 0x80, index + 1 < end else { return table(byte) }
        return unsafe wide(byte, text[index + 1], index + 2 < end ? text[index + 2] : 0)
    }

    /// Scalars beyond ASCII by their first bytes: Latin, Greek, Cyrillic and the punctuation of typesetting.
    static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> ByteClass {
        switch first {
        case 0xC2:
            switch second {
            case 0xA0: return .space
            case 0xAB, 0xBB: return .quote
            case 0xBF: return .question
            case 0xB9, 0xB2, 0xB3: return .dagger
            default: return .other
            }
        case 0xC3: return second == 0x97 || second == 0xB7 ? .other : second < 0xA0 ? .upper : .lower
        case 0xC4, 0xC5:
            // Capital and small letters alternate; the pairs shift by one after U+0138 and U+0148.
            let value = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
            let isOdd = value % 2 == 1
            if (0x139...0x148).contains(value) || (0x179...0x17E).contains(value) {
                return isOdd ? .upper : .lower
            }
            return isOdd ? .lower : .upper
        case 0xC8: return second % 2 == 1 ? .lower : .upper
        case 0xCE: return second >= 0x86 && second <= 0xAB ? .upper : .lower
        case 0xCF: return .lower
        case 0xD0: return second < 0xB0 ? .upper : .lower
        case 0xD1: return second < 0xA0 ? .lower : second % 2 == 1 ? .lower : .upper
        case 0xD2, 0xD3: return second % 2 == 1 ? .lower : .upper
        case 0xE2:
            guard second == 0x80 else { return second == 0x81 && third >= 0xB0 ? .dagger : .other }
            switch third {
            case 0x80...0x8A, 0xAF: return .space
            case 0x90...0x95: return .dash
            case 0x98...0x9F, 0xB9, 0xBA: return .quote
            case 0xA0, 0xA1: return .dagger
            case 0xA6: return .stop
            default: return .other
            }
        case 0xE3:
            return second == 0x80 && third == 0x80 ? .space : second == 0x80 && third == 0x82 ? .stop : .letter
        case 0xC6...0xCB, 0xD4...0xDF, 0xE0, 0xE1, 0xE4...0xED: return .letter
        default: return .other
        }
    }
}
