/// A web address that may stand in a page: `http`, `https`, `mailto` or `tel`, and nothing that only looks so.
struct SafeLink: Sendable, Hashable {
    /// Only characters that RFC 3986 allows; everything else is percent-encoded.
    let address: String

    /// Nil for any other scheme, and for an address without a host, mailbox or number.
    ///
    /// An address without a scheme that begins like a domain (`www.example.org`) is taken as `https`.
    init?(_ raw: String) {
        var bytes = raw.utf8.filter { $0 > 0x20 && $0 != 0x7F }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
            guard SafeLink.isDomain(bytes) else { return nil }
            self.init(encoding: Array("https://".utf8) + bytes)
            return
        }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        let rest = bytes[(colon + 1)...]
        switch scheme {
        case "http", "https":
            guard rest.starts(with: "//".utf8), rest.count > 2, SafeLink.isDomain(Array(rest.dropFirst(2)))
            else {
                return nil
            }
        case "mailto", "tel": guard !rest.isEmpty else { return nil }
        default:
            guard SafeLink.isDomain(bytes), scheme.utf8.contains(UInt8(ascii: ".")) else { return nil }
            bytes = Array("https://".utf8) + bytes
        }
        self.init(encoding: bytes)
    }

    private init(encoding bytes: [UInt8]) {
        // Brackets only stand in the hosts of IPv6, which `isDomain` refuses.
        let allowed = Set("-._~:/?#@!$&'()*+,;=%".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        var hasFragment = false
        for (index, byte) in bytes.enumerated() {
            let isSecondHash = byte == UInt8(ascii: "#") && hasFragment
            hasFragment = hasFragment || byte == UInt8(ascii: "#")
            let isEscape =
                byte != UInt8(ascii: "%")
                || (index + 2 < bytes.count && SafeLink.isHex(bytes[index + 1])
                    && SafeLink.isHex(bytes[index + 2]))
            if (SafeLink.isAlphanumeric(byte) || allowed.contains(byte)) && isEscape && !isSecondHash {
                out.append(byte)
            } else {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        address = String(decoding: out, as: UTF8.self)
    }

    /// `mailto:` of a mailbox; nil without an `@` between two parts.
    static func mail(_ mailbox: String) -> SafeLink? {
        let bytes = mailbox.utf8.filter { $0 > 0x20 && $0 != 0x7F }
        guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, at < bytes.count - 1 else { return nil }
        // A question mark would add header fields to the mail.
        let encoded = bytes.flatMap { byte in
            "?&#%\"".utf8.contains(byte) ? Array("%\(String(byte, radix: 16, uppercase: true))".utf8) : [byte]
        }
        return SafeLink(encoding: Array("mailto:".utf8) + encoded)
    }

    /// `tel:` of a phone number as printed; nil with fewer than four digits. `(0)` after a country code is left out.
    static func phone(_ printed: String) -> SafeLink? {
        var digits: [UInt8] = []
        var text = printed
        if text.contains("+"), let zero = text.firstRange(of: "(0)") { text.removeSubrange(zero) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "+") where digits.isEmpty: digits.append(byte)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                // An extension or a second number begins.
                if digits.count >= 4 { return SafeLink(encoding: Array("tel:".utf8) + digits) }
            default: continue
            }
        }
        return digits.count >= 4 ? SafeLink(encoding: Array("tel:".utf8) + digits) : nil
    }

    /// A host with a dot in it, before any path.
    private static func isDomain(_ bytes: [UInt8]) -> Bool {
        let host = bytes.prefix { !"/?#:".utf8.contains($0) }
        guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > 0, host.count - dot > 2 else {
            return false
        }
        return host.allSatisfy { isAlphanumeric($0) || $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}

/// An address as people read it: without scheme and closing slash.
func withoutScheme(_ address: String) -> String {
    var text = address[...]
    for scheme in ["https://", "http://", "mailto:", "tel:"] where text.lowercased().hasPrefix(scheme) {
        text = text.dropFirst(scheme.count)
    }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
}
