/// A way to reach someone, as a line gives it.
struct Reach: Hashable {
    enum Kind: Hashable {
        case email, phone, fax, url
    }
    var kind: Kind
    /// As printed; an obvious slip in a mail or web address is mended.
    var value: String
    /// UTF-8 bytes of the text it stands in, its label included.
    var range: Range<Int>
    /// Without the label.
    var core: Range<Int>
}

/// Finds mail addresses in a line, also with a slip: "jane @firm.org", "jane@firm,org", "jane[at]firm.org".
struct MailScanner {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All of them, in order. O(n).
    func all() -> [Reach] {
        var found: [Reach] = []
        var at = 0
        var floor = 0
        while at < bytes.count {
            guard let sign = signEnd(at) else {
                at += 1
                continue
            }
            if let mail = mail(at, sign, floor) {
                found.append(mail)
                floor = mail.range.upperBound
                at = max(floor, sign)
            } else {
                at = sign
            }
        }
        return found
    }

    /// Where an at sign that begins here ends.
    private func signEnd(_ at: Int) -> Int? {
        if bytes[at] == 0x40 { return at + 1 }
        guard bytes[at] == 0x5B || bytes[at] == 0x28, at + 3 < bytes.count, bytes[at + 1] | 0x20 == 0x61,
            bytes[at + 2] | 0x20 == 0x74, bytes[at + 3] == 0x5D || bytes[at + 3] == 0x29
        else { return nil }
        return at + 4
    }

    private func mail(_ sign: Int, _ after: Int, _ floor: Int) -> Reach? {
        var end = sign
        while end > floor, end > sign - 2, bytes[end - 1] == 0x20 { end -= 1 }
        var start = end
        while start > floor, end - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
        while start < end, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
        guard start < end else { return nil }
        var at = after
        if at < bytes.count, bytes[at] == 0x20 { at += 1 }
        var domain: [UInt8] = []
        var last = at
        while at < bytes.count, domain.count < 100 {
            let byte = bytes[at]
            if isHost(byte) {
                domain.append(byte)
                last = at + 1
            } else if let jump = slip(at), domain.last.map({ $0 != 0x2E }) ?? false {
                domain.append(0x2E)
                at = jump
                continue
            } else {
                break
            }
            at += 1
        }
        while let tail = domain.last, tail == 0x2E || tail == 0x2D {
            domain.removeLast()
            last -= 1
        }
        guard let dot = domain.lastIndex(of: 0x2E), dot > 0, domain.count - dot > 2,
            domain[(dot + 1)...].allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
        else { return nil }
        let value = String(decoding: bytes[start..<end] + [0x40] + domain, as: UTF8.self)
        return Reach(
            kind: .email, value: value, range: start..<max(start, last), core: start..<max(start, last))
    }

    /// A comma or a spaced stop in place of the domain's stop; where the letters behind it begin.
    private func slip(_ at: Int) -> Int? {
        var next = at
        if bytes[next] == 0x2C {
            next += 1
        } else if bytes[next] == 0x20, next + 1 < bytes.count, bytes[next + 1] == 0x2E {
            next += 2
        } else {
            return nil
        }
        var end = next
        while end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A { end += 1 }
        guard (2...8).contains(end - next), end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x09
        else {
            return nil
        }
        return next
    }

    private func isLocal(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B || byte == 0x25
    }

    private func isHost(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == 0x2E || byte == 0x2D }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
}
