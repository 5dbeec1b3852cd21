import DossierDiagnostics
import DossierKit
import DossierText

/// Reads the values of one map of the front matter by key, and reports what does not belong.
struct MapReader {
    let file: MarkdownFile
    private let pairs: [FrontMatterNode.Pair]
    private let byKey: [String: Int]
    private(set) var diagnostics: [Diagnostic] = []
    let source: SourceSpan

    /// `known` are the keys this map may have, as they are written.
    init(_ pairs: [FrontMatterNode.Pair], range: Range<Int>, file: MarkdownFile, known: [String]) {
        self.file = file
        self.pairs = pairs
        source = file.span(range)
        var byKey: [String: Int] = [:]
        let folded = Set(known.map(KitKey.folded))
        for (index, pair) in pairs.enumerated() {
            let place = file.span(pair.keyRange)
            let key = KitKey.folded(pair.key)
            if let first = byKey[key] {
                diagnostics.append(.repeatedKey(pair.key, at: place, first: file.span(pairs[first].keyRange)))
            } else if pair.isRepeated {
                diagnostics.append(.repeatedKey(pair.key, at: place, first: nil))
            } else if folded.contains(key) {
                byKey[key] = index
            } else {
                diagnostics.append(.unknownKey(pair.key, known: known, at: place))
            }
        }
        self.byKey = byKey
    }

    /// The value of a key; nil if it is not there or empty.
    func node(_ key: String) -> FrontMatterNode? {
        guard let index = byKey[KitKey.folded(key)] else { return nil }
        return pairs[index].value.isEmpty ? nil : pairs[index].value
    }

    /// Position of the key among the map's keys.
    func order(_ key: String) -> Int? { byKey[KitKey.folded(key)] }

    // MARK: Scalars

    mutating func text(_ key: String) -> Found<String>? {
        guard let node = node(key) else { return nil }
        return found(node, key)
    }

    mutating func string(_ key: String) -> String? { text(key)?.value }

    mutating func number(_ key: String) -> Found<Int>? {
        guard let node = node(key), let text = found(node, key, wanted: "a number") else { return nil }
        guard let number = MapReader.number(text.value) else {
            diagnostics.append(
                .wrongType(
                    key, is: "'\(text.value)'", wanted: "a number", text: text.value,
                    at: text.source ?? file.span(node.range)))
            return nil
        }
        return Found(number, source: text.source, confidence: text.confidence)
    }

    /// From 0 to 1; 1 if the map does not say.
    mutating func confidence() -> Double {
        guard let text = text("confidence") else { return 1 }
        return confidence(text)
    }

    private mutating func confidence(_ text: Found<String>) -> Double {
        if let value = Double(text.value), value >= 0, value <= 1 { return value }
        diagnostics.append(
            .wrongType(
                "confidence", is: "'\(text.value)'", wanted: "a number from 0 to 1", text: text.value,
                at: text.source ?? source))
        return 1
    }

    /// One of the values of a kind.
    mutating func kind<Kind: RawRepresentable & CaseIterable>(_ key: String, _: Kind.Type) -> Kind?
    where Kind.RawValue == String {
        guard let text = text(key) else { return nil }
        if let kind = KitKey.value(text.value, of: Kind.self) { return kind }
        diagnostics.append(
            .unknownValue(
                text.value, of: key, known: Kind.allCases.map { KitKey.written($0.rawValue) },
                at: text.source ?? source))
        return nil
    }

    /// Text with Markdown marks.
    mutating func passage(_ key: String) -> Passage? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let scalar) = node.content else {
            diagnostics.append(wrong(node, key, "a text"))
            return nil
        }
        return ScalarPassage.read(scalar, range: node.range, file: file, diagnostics: &diagnostics)
    }

    // MARK: Lists

    /// Texts of a list; a single text counts as a list of one.
    mutating func texts(_ key: String) -> [Found<String>] {
        guard let node = node(key) else { return [] }
        guard case .list(let items) = node.content else {
            return found(node, key).map { [$0] } ?? []
        }
        return items.compactMap { $0.isEmpty ? nil : found($0, key) }
    }

    /// The entries of a list of maps.
    mutating func entries(_ key: String) -> [FrontMatterNode] {
        guard let node = node(key) else { return [] }
        switch node.content {
        case .list(let items): return items.filter { !$0.isEmpty }
        case .map: return [node]
        default:
            diagnostics.append(wrong(node, key, "a list"))
            return []
        }
    }

    /// A map below a key.
    mutating func map(_ key: String, known: [String]) -> MapReader? {
        guard let node = node(key) else { return nil }
        return map(node, key, known: known)
    }

    mutating func map(_ node: FrontMatterNode, _ key: String, known: [String]) -> MapReader? {
        guard case .map(let pairs) = node.content else {
            diagnostics.append(wrong(node, key, "a map"))
            return nil
        }
        return MapReader(pairs, range: node.range, file: file, known: known)
    }

    mutating func take(_ other: MapReader) { diagnostics.append(contentsOf: other.diagnostics) }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// A text, or a text with its confidence: `{value: 2017, confidence: 0.6}`.
    mutating func found(_ node: FrontMatterNode, _ key: String, wanted: String = "a text") -> Found<String>? {
        switch node.content {
        case .scalar(let scalar): return Found(scalar.text, source: file.span(node.range))
        case .map(let pairs):
            guard pairs.contains(where: { KitKey.folded($0.key) == "value" }) else { break }
            var inner = MapReader(pairs, range: node.range, file: file, known: KitKey.found)
            let confidence = inner.confidence()
            guard let value = inner.node("value"), case .scalar(let scalar) = value.content else { break }
            take(inner)
            return Found(scalar.text, source: file.span(value.range), confidence: confidence)
        default: break
        }
        diagnostics.append(wrong(node, key, wanted))
        return nil
    }

    private func wrong(_ node: FrontMatterNode, _ key: String, _ wanted: String) -> Diagnostic {
        let line = file.lines.range(ofLine: file.lines.line(of: node.range.lowerBound))
        let range =
            node.range.lowerBound..<min(node.range.upperBound, max(line.upperBound, node.range.lowerBound))
        return .wrongType(
            key, is: node.kindName, wanted: wanted, text: file.string(range), at: file.span(range))
    }

    /// A whole number, with or without the unit of a running time.
    private static func number(_ text: String) -> Int? {
        if let number = Int(text) { return number }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let unit = text.dropFirst(digits.count).drop { $0 == " " || $0 == "\u{A0}" }.lowercased()
        guard ["min", "min.", "minutes", "mins", "'", "’", "′"].contains(unit) else { return nil }
        return Int(digits)
    }
}
