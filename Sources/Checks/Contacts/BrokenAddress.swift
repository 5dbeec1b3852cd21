public import DossierDiagnostics
import DossierKit

/// A mail or web address that cannot work.
public struct BrokenAddress: Check {
    public static let rule = Rule(
        code: "contacts/broken-address", since: "0.1", severity: .warning,
        title: "A mail or web address is broken",
        explanation: """
            `press@quay,example` reaches nobody, and nobody tells the sender. The rule looks at everything that holds
            an `@` or starts with `www` or `http`: a blank inside, a comma for a full stop, two full stops, a slip in
            `http://`.

            It keeps still at names of accounts (`@quayfilm`) and at the comma or full stop after an address.
            """,
        wrong: [
            """
            ## Notes

                                 ↓
            Pictures are sent by press@quay-film,example to anybody.
            """,
            """
            ## Notes

                             ↓
            Pictures are at: www .quay-film.example and nowhere else.
            """,
        ],
        right: [
            """
            ## Notes

            Write to press@quay-film.example, or see www.quay-film.example. Follow @quay.film, @quay_film too.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var seen: Set<String> = []
        return reading.everything.flatMap { stretch in
            (mail(stretch) + web(stretch)).compactMap { range in
                let text = stretch.string(range)
                return seen.insert(text).inserted ? Self.broken(text, stretch, range) : nil
            }
        }
    }

    // MARK: Mail

    private func mail(_ stretch: Stretch) -> [Range<Int>] {
        let bytes = stretch.bytes
        return bytes.indices.compactMap { at in
            guard bytes[at] == UInt8(ascii: "@"), !isAccount(stretch, at) else { return nil }
            let left = local(bytes, at)
            let right = domain(bytes, at)
            guard !left.range.isEmpty, !right.range.isEmpty else { return nil }
            let whole = left.range.lowerBound..<right.range.upperBound
            let host = bytes[(at + 1)..<right.range.upperBound]
            let isBroken =
                left.hasBlank || right.hasBlank || host.contains(UInt8(ascii: ","))
                || hasDoubleDot(bytes[whole])
                || host.contains(UInt8(ascii: "@"))
            return isBroken && hasEnding(host) ? whole : nil
        }
    }

    /// What stands before the `@`, over one blank if there is one.
    private func local(_ bytes: [UInt8], _ at: Int) -> (range: Range<Int>, hasBlank: Bool) {
        var end = at
        let hasBlank = at > 0 && bytes[at - 1] == 0x20
        if hasBlank { end -= 1 }
        var start = end
        while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
        return (start..<(start == end ? start : at), hasBlank)
    }

    /// What stands after the `@`, a comma inside included.
    private func domain(_ bytes: [UInt8], _ at: Int) -> (range: Range<Int>, hasBlank: Bool) {
        var start = at + 1
        let hasBlank = start < bytes.count && bytes[start] == 0x20
        if hasBlank { start += 1 }
        var end = start
        while end < bytes.count, isHost(bytes[end]) || isInnerComma(bytes, end) { end += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") {
            end -= 1
        }
        return (start == end ? start..<start : at..<end, hasBlank)
    }

    /// `@quayfilm` after a blank is an account, unless a mail's local part stands before the blank.
    private func isAccount(_ stretch: Stretch, _ at: Int) -> Bool {
        guard at > 0 else { return true }
        let bytes = stretch.bytes
        guard bytes[at - 1] == 0x20 else { return !isLocal(bytes[at - 1]) }
        // A name and a blank: only a word that is the whole line or comes after a colon can be a local part.
        let part = local(bytes, at).range
        guard !part.isEmpty, part.lowerBound == 0 || bytes[part.lowerBound - 1] < 0x80 else { return true }
        let before = bytes[..<part.lowerBound].last { $0 != 0x20 }
        let word = String(decoding: bytes[part], as: UTF8.self).lowercased()
        if Self.networks.contains(word.split(separator: " ").first.map(String.init) ?? "") { return true }
        // Nothing, a separator, or the last byte of one outside ASCII.
        guard let before else { return false }
        return !(before >= 0x80 || before == 0x09 || [0x3A, 0x7C, 0x5B, 0x22].contains(before))
    }

    private static let networks: Set<String> = [
        "instagram", "twitter", "facebook", "tiktok", "x", "follow", "letterboxd", "bluesky", "mastodon",
        "threads",
        "insta", "youtube", "linkedin", "on", "at", "via", "by", "and", "or",
    ]

    // MARK: Web

    private func web(_ stretch: Stretch) -> [Range<Int>] {
        stretch.tokens.indices.compactMap { index in
            let word = stretch.tokens[index].folded
            if ["htpp", "htttp", "htp", "hhtp", "htpps", "htps", "htttps", "wwww"].contains(word) {
                return stretch.withWord(at: stretch.tokens[index].range)
            }
            let after = stretch.gap(after: index)
            if word == "http" || word == "https" {
                let isSlip = ["//", ":/", ":///", ": //", ":// ", ":\\\\"].contains {
                    after.elementsEqual($0.utf8)
                }
                guard isSlip, stretch.tokens.indices.contains(index + 1),
                    stretch.gap(after: index + 1).first == 0x2E
                else {
                    return nil
                }
                return stretch.withWord(at: stretch.tokens[index].range)
            }
            guard word == "www", index + 2 < stretch.tokens.count else { return nil }
            return address(from: index, stretch)
        }
    }

    /// `www` and what follows, if a blank or a comma breaks it.
    private func address(from index: Int, _ stretch: Stretch) -> Range<Int>? {
        var isBroken = false
        var end = index
        while end + 1 < stretch.tokens.count, end < index + 6 {
            let gap = String(decoding: stretch.gap(after: end), as: UTF8.self)
            let next = stretch.tokens[end + 1].folded
            if gap == "." || gap == "/" {
                end += 1
            } else if [" .", ",", " ,", ".."].contains(gap) || (gap == ". " && (end == index || isEnding(next)))
            {
                // A comma after a complete address belongs to the sentence.
                if gap == ",", end > index + 1 { break }
                isBroken = true
                end += 1
            } else {
                break
            }
        }
        guard isBroken, end > index + 1, isEnding(stretch.tokens[end].folded) else { return nil }
        return stretch.bytes(of: index..<end + 1)
    }

    // MARK: Characters

    private func isLocal(_ byte: UInt8) -> Bool {
        isHost(byte) || [UInt8(ascii: "_"), UInt8(ascii: "+")].contains(byte)
    }

    private func isHost(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
            || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
    }

    /// A comma with letters on both sides.
    private func isInnerComma(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard bytes[at] == UInt8(ascii: ","), at + 1 < bytes.count, at > 0 else { return false }
        return isHost(bytes[at + 1]) && isHost(bytes[at - 1]) && bytes[at + 1] != UInt8(ascii: ".")
    }

    private func hasDoubleDot(_ bytes: ArraySlice<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".") }
    }

    /// The host ends in a dot or comma and two letters or more.
    private func hasEnding(_ host: ArraySlice<UInt8>) -> Bool {
        guard let mark = host.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
            return false
        }
        let ending = host[(mark + 1)...]
        return ending.count >= 2 && ending.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }

    private func isEnding(_ word: String) -> Bool {
        [
            "com", "org", "net", "film", "eu", "tv", "fr", "de", "it", "es", "pt", "ru", "uk", "pl", "cz", "at",
            "ch", "be",
            "nl", "se", "no", "dk", "fi", "ie", "info", "biz", "io", "example", "co", "ro", "hu", "gr", "ua",
            "si", "hr",
        ].contains(word)
    }
}

extension BrokenAddress {
    private static func broken(_ text: String, _ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        let right = text.filter { $0 != " " }.map { $0 == "," ? "." : String($0) }.joined()
        let repaired = right.split(separator: ".").joined(separator: ".")
        var fixes: [Fix] = []
        if let source = stretch.source(range), source.range.count == range.count, text.contains("@") {
            fixes = [Fix("write '\(repaired)'", edits: [.init(source, replacement: repaired)], isSafe: false)]
        }
        return report(
            "'\(text)' is no address that works", stretch, range,
            help: text.contains("@") ? "write '\(repaired)', if that is it" : "write it without the slip",
            fixes: fixes)
    }
}
