import DossierKit

/// A value on its way into the front matter.
indirect enum FrontMatterValue {
    case text(String)
    /// Needs no quotes whatever it looks like: a number, a date.
    case plain(String)
    case list([FrontMatterValue])
    case map([(key: String, value: FrontMatterValue)])
    /// A map on one line: `{value: 2017, confidence: 0.6}`.
    case inline([(key: String, value: FrontMatterValue)])

    static func number(_ value: Int) -> FrontMatterValue { .plain(String(value)) }

    static func found(_ found: Found<String>?) -> FrontMatterValue? {
        found.map { .sure(.text($0.value), $0.confidence) }
    }

    static func found(_ found: Found<Int>?) -> FrontMatterValue? {
        found.map { .sure(.number($0.value), $0.confidence) }
    }

    static func optional(_ text: String?) -> FrontMatterValue? { text.map { .text($0) } }

    /// Nil for an empty list.
    static func texts(_ found: [Found<String>]) -> FrontMatterValue? {
        found.isEmpty ? nil : .list(found.map { .sure(.text($0.value), $0.confidence) })
    }

    /// A single text as it is, several as a list, none as nothing.
    static func oneOrMore(_ found: [Found<String>]) -> FrontMatterValue? {
        found.count == 1 ? .found(found[0]) : .texts(found)
    }

    static func confidence(_ confidence: Double) -> FrontMatterValue? {
        confidence == 1 ? nil : .plain(String(confidence))
    }

    /// A date in the usual form needs no quotes.
    static func date(_ text: String) -> FrontMatterValue {
        let bytes = Array(text.utf8)
        let isDate =
            (bytes.count == 4 || bytes.count == 7 || bytes.count == 10)
            && bytes.enumerated().allSatisfy { index, byte in
                index == 4 || index == 7 ? byte == UInt8(ascii: "-") : byte >= 0x30 && byte <= 0x39
            }
        return isDate ? .plain(text) : .text(text)
    }

    private static func sure(_ value: FrontMatterValue, _ confidence: Double) -> FrontMatterValue {
        if confidence == 1 { return value }
        return .inline([("value", value), ("confidence", .plain(String(confidence)))])
    }

    /// A map of the entries that have a value; nil if none has.
    static func entries(_ entries: KeyValuePairs<String, FrontMatterValue?>) -> FrontMatterValue? {
        let present = entries.compactMap { key, value in value.map { (key: key, value: $0) } }
        return present.isEmpty ? nil : .map(present)
    }
}

/// Writes front matter in the one form that `KitFile.write` uses.
struct FrontMatterText {
    private(set) var text = ""
    /// Lists of short texts stand on one line up to this width.
    private let width = 96

    mutating func write(_ entries: [(key: String, value: FrontMatterValue)], indent: Int = 0) {
        for (key, value) in entries {
            text += spaces(indent)
            write(key, value, indent: indent)
        }
    }

    private mutating func write(_ key: String, _ value: FrontMatterValue, indent: Int) {
        text += YAMLText.key(key) + ":"
        switch value {
        case .map(let entries):
            text += "\n"
            write(entries, indent: indent + 2)
        case .list(let items):
            if let line = inlineList(items), indent + key.utf8.count + 2 + line.utf8.count <= width {
                text += " \(line)\n"
            } else {
                text += "\n"
                for item in items { write(item: item, indent: indent + 2) }
            }
        case .text(let string):
            if let lines = YAMLText.lines(string) {
                text += " |-\n"
                for line in lines { text += line.isEmpty ? "\n" : spaces(indent + 2) + line + "\n" }
            } else {
                text += " \(YAMLText.scalar(string))\n"
            }
        default: text += " \(inline(value))\n"
        }
    }

    private mutating func write(item: FrontMatterValue, indent: Int) {
        text += spaces(indent) + "- "
        guard case .map(let entries) = item else {
            text += inline(item) + "\n"
            return
        }
        for (index, entry) in entries.enumerated() {
            if index > 0 { text += spaces(indent + 2) }
            write(entry.key, entry.value, indent: indent + 2)
        }
        if entries.isEmpty { text += "{}\n" }
    }

    private func inlineList(_ items: [FrontMatterValue]) -> String? {
        var parts: [String] = []
        for item in items {
            switch item {
            case .list, .map: return nil
            case .text(let string): parts.append(YAMLText.scalar(string, inBrackets: true))
            default: parts.append(inline(item))
            }
        }
        return "[\(parts.joined(separator: ", "))]"
    }

    private func inline(_ value: FrontMatterValue) -> String {
        switch value {
        case .text(let string): YAMLText.scalar(string)
        case .plain(let string): string
        case .inline(let entries), .map(let entries):
            "{" + entries.map { "\($0.key): \(bracketed($0.value))" }.joined(separator: ", ") + "}"
        case .list(let items): inlineList(items) ?? "[]"
        }
    }

    private func bracketed(_ value: FrontMatterValue) -> String {
        if case .text(let string) = value { return YAMLText.scalar(string, inBrackets: true) }
        return inline(value)
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
