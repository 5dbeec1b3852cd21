/// One line of the front matter as a person types it, whether or not the whole is YAML already.
struct YAMLLine {
    /// The column of the dash that begins an entry of a list; nil if none does.
    var dash: Int?
    /// The column of what comes after it.
    var column: Int
    /// Nil as long as no colon stands behind it.
    var key: String?
    var value: String

    /// Nil for a blank line and for a comment.
    init?(_ line: String) {
        var rest = Array(line.utf8)[...]
        var column = 0
        func skipBlanks() {
            while rest.first == 0x20 {
                rest = rest.dropFirst()
                column += 1
            }
        }
        skipBlanks()
        guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
        while rest.first == UInt8(ascii: "-"), rest.dropFirst().first.map({ $0 == 0x20 }) ?? true {
            dash = column
            rest = rest.dropFirst()
            column += 1
            skipBlanks()
        }
        self.column = column
        let colon = rest.indices.first { index in
            rest[index] == UInt8(ascii: ":") && (index + 1 == rest.endIndex || rest[index + 1] == 0x20)
        }
        guard let colon, rest.first != UInt8(ascii: "\""), rest.first != UInt8(ascii: "[") else {
            value = String(decoding: rest, as: UTF8.self)
            return
        }
        key = String(decoding: rest[..<colon], as: UTF8.self)
        value = String(decoding: rest[(colon + 1)...].drop { $0 == 0x20 }, as: UTF8.self)
    }
}

/// Where in the front matter a cursor stands: told from the indentation above it.
struct YAMLPlace {
    /// The keys that lead there, outermost first.
    var path: [String]
    /// True if an entry of a list begins at the cursor's line.
    var isEntry = false
    /// True behind a colon, or in a list in brackets: a value is wanted, not a key.
    var isValue = false
    /// What of the word is there already.
    var typed: String

    /// - Parameters:
    ///   - above: the lines of the front matter above the cursor's.
    ///   - line: the cursor's line up to the cursor.
    init(above: [String], line: String) {
        let here = YAMLLine(line)
        let blanks = line.utf8.prefix { $0 == 0x20 }.count
        typed = here?.value ?? ""
        path = []
        isEntry = here?.dash != nil
        let target = here?.dash ?? here?.column ?? blanks
        let parents = YAMLPlace.parents(above, of: target, isEntry: isEntry)
        path = parents
        if let key = here?.key {
            path.append(key)
            isValue = true
        }
        let text = here?.value ?? ""
        if let bracket = text.utf8.first, bracket == UInt8(ascii: "[") {
            isValue = true
            var part = text[(text.lastIndex(of: ",") ?? text.startIndex)...]
            while let first = part.first, "[, ".contains(first) { part.removeFirst() }
            typed = String(part)
        }
    }

    private static func parents(_ above: [String], of column: Int, isEntry: Bool) -> [String] {
        var path: [String] = []
        var target = column
        var wantsList = isEntry
        for text in above.reversed() {
            guard target > 0 || wantsList else { break }
            guard let line = YAMLLine(text) else { continue }
            if wantsList {
                // The key of a list stands further left, or above its dashes.
                if line.dash == target { continue }
                guard let key = line.key, line.column <= target else { continue }
                path.insert(key, at: 0)
            } else {
                if line.column == target {
                    if let dash = line.dash { (target, wantsList) = (dash, true) }
                    continue
                }
                guard let key = line.key, line.column < target else { continue }
                path.insert(key, at: 0)
            }
            target = line.dash ?? line.column
            wantsList = line.dash != nil
        }
        return path
    }
}
