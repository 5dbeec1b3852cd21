extension HTMLFile {
    /// True if a file is a page by its first tags.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        // A text mostly begins with a letter, and that is told without looking at more of it.
        guard let first = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }), first == 0x3C else { return false }
        let head = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self).lowercased()
        let text = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard text.hasPrefix("<") else { return false }
        for mark in ["<!doctype html", "<html", "<head>", "<head ", "<body", "<meta ", "<article", "<main"] {
            if text.contains(mark) { return true }
        }
        return ["<div", "<p>", "<p ", "<h1", "<h2", "<table", "<title", "<section", "<center", "<ul>"].contains
        {
            text.hasPrefix($0)
        }
    }
}
