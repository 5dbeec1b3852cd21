/// Addresses of links in Markdown and HTML.
enum LinkText {
    /// True if `<text>` alone makes a link to the address.
    static func isAddress(_ url: String, text: String) -> Bool {
        if url == "mailto:" + text { return isMail(text) }
        guard url == text, let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = url[..<colon]
        guard scheme.utf8.count >= 2, scheme.utf8.count <= 32, scheme.utf8.first.map(isLetter) == true,
            scheme.utf8.allSatisfy({ isLetter($0) || isDigit($0) || "+.-".utf8.contains($0) })
        else { return false }
        return url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>&\\`".utf8.contains($0) }
    }

    private static func isMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return false }
        return parts[0].utf8.allSatisfy { isLetter($0) || isDigit($0) || ".-+_".utf8.contains($0) }
            && parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                guard let first = label.utf8.first, let last = label.utf8.last, label.utf8.count <= 60 else {
                    return false
                }
                return (isLetter(first) || isDigit(first)) && (isLetter(last) || isDigit(last))
                    && label.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
            }
    }

    /// For the round brackets of a Markdown link.
    static func destination(_ url: String) -> String {
        // A reference is resolved before backslashes are: a backslash has to be two.
        spelled(url.replacing("\\", with: "\\\\")) {
            isLetter($0) || isDigit($0) || "-._~/?=%+@,;!$:#".utf8.contains($0) || $0 >= 0x80
        }
    }

    /// For an attribute in double quotes.
    static func attribute(_ url: String) -> String {
        spelled(url) { $0 >= 0x80 || ($0 >= 0x20 && $0 < 0x7F && !"\"&<>`".utf8.contains($0)) }
    }

    private static func spelled(_ url: String, _ isPlain: (UInt8) -> Bool) -> String {
        var out: [UInt8] = []
        for byte in url.utf8 {
            if isPlain(byte) { out.append(byte) } else { out.append(contentsOf: "&#\(byte);".utf8) }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
