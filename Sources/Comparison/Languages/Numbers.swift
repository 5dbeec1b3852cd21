import DossierText

/// Numbers that two languages tell of one matter.
enum Numbers {
    /// Numbers of two figures and more, without what groups their thousands. Lesser ones are written in words here
    /// and in figures there.
    static func found(in text: String) -> [String] {
        var out: [String] = []
        var figures: [UInt8] = []
        var groups = 0
        let bytes = Array(text.utf8)
        func isFigure(_ at: Int) -> Bool {
            bytes.indices.contains(at) && bytes[at] >= 0x30 && bytes[at] <= 0x39
        }
        var at = 0
        while at < bytes.count {
            guard isFigure(at) else {
                at += 1
                continue
            }
            figures = []
            groups = 0
            var isDecimal = false
            while at < bytes.count {
                if isFigure(at) {
                    if !isDecimal, figures.count < 20 { figures.append(bytes[at]) }
                    at += 1
                    continue
                }
                // `10,000`, `10.000` and `10 000` are one number; `1,5` is none that is compared.
                let size = separator(bytes, at)
                let isGroup =
                    size > 0 && (at + size..<at + size + 3).allSatisfy(isFigure) && !isFigure(at + size + 3)
                if isGroup, figures.count <= 3 || groups > 0,
                    bytes[at] != 0x20 || groups > 0 || figures.count <= 3
                {
                    groups += 1
                    at += size
                } else if size == 1, bytes[at] != 0x20, isFigure(at + 1), groups == 0 {
                    isDecimal = true
                    at += 1
                } else {
                    break
                }
            }
            if figures.count >= 2, !isDecimal { out.append(String(decoding: figures, as: UTF8.self)) }
        }
        return out
    }

    /// Bytes of a comma, a full stop, an apostrophe or a blank that may group thousands.
    private static func separator(_ bytes: [UInt8], _ at: Int) -> Int {
        let rest = bytes[at...].prefix(3)
        if let first = rest.first, [0x20, 0x2C, 0x2E, 0x27].contains(first) { return 1 }
        if rest.starts(with: [0xC2, 0xA0]) { return 2 }
        return rest.elementsEqual([0xE2, 0x80, 0xAF]) || rest.elementsEqual([0xE2, 0x80, 0x89]) ? 3 : 0
    }

    /// Numbers that each of two texts has alone, where they are most likely one number told in two ways.
    ///
    /// One that only one text has is written in words in the other as a rule, and says nothing.
    static func disagreement(_ old: String, _ new: String) -> (old: [String], new: [String])? {
        var (a, b) = (found(in: old), found(in: new))
        for number in a {
            guard let place = b.firstIndex(where: { isSame(number, $0) }), let own = a.firstIndex(of: number)
            else {
                continue
            }
            a.remove(at: own)
            b.remove(at: place)
        }
        let years = (a.filter(isLikeYear), b.filter(isLikeYear))
        if !years.0.isEmpty, years.0.count == years.1.count { return years }
        return a.count == 1 && b.count == 1 && years.0.isEmpty && years.1.isEmpty ? (a, b) : nil
    }

    /// `the 60s` are the years from 1960 on.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        a == b || a.count != b.count && (isLikeYear(a) && a.hasSuffix(b) || isLikeYear(b) && b.hasSuffix(a))
    }

    private static func isLikeYear(_ number: String) -> Bool {
        number.utf8.count == 4 && (Int(number).map { (1000...2199).contains($0) } ?? false)
    }
}
