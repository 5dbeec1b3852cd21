import DossierDiagnostics
import DossierKit
import DossierText
import Yams

/// Turns the YAML at the head of `kit.md` into nodes that know their places.
struct FrontMatterParser {
    let file: MarkdownFile
    /// The YAML between the two lines of dashes.
    let range: Range<Int>
    private let firstLine: Int
    private var budget = 200_000
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: MarkdownFile, range: Range<Int>) {
        self.file = file
        self.range = range
        firstLine = file.lines.line(of: range.lowerBound)
    }

    /// The pairs of the topmost map. A mistake costs the entry it stands in, not the others.
    mutating func read() -> [FrontMatterNode.Pair] {
        if let (reason, line) = FrontMatterGuard.refusal(of: file.text[range]) {
            diagnostics.append(.refused(reason, at: place(ofLine: firstLine + line - 1)))
            return []
        }
        switch compose(range) {
        case .success(let pairs): return pairs
        case .failure: break
        }
        var all: [FrontMatterNode.Pair] = []
        var keys: Set<String> = []
        let entries = entries()
        // What is indented above the first key belongs to none.
        let first = entries.first?.lowerBound ?? range.upperBound
        if let line = firstLine(in: range.lowerBound..<first) {
            diagnostics.append(keyless(line))
        }
        for entry in entries {
            switch compose(entry) {
            case .success(let pairs):
                for var pair in pairs {
                    pair.isRepeated = !keys.insert(pair.key).inserted || pair.isRepeated
                    all.append(pair)
                }
            case .failure(let mistake):
                if diagnostics.count < 20 { diagnostics.append(mistake.diagnostic) }
            }
        }
        return all
    }

    /// The first line of a part that holds something, without its line end.
    private func firstLine(in part: Range<Int>) -> Range<Int>? {
        guard !part.isEmpty else { return nil }
        let last = file.lines.line(of: part.upperBound - 1)
        return (file.lines.line(of: part.lowerBound)...last).lazy.map { file.lines.range(ofLine: $0) }.first {
            line in
            let first = file.text[line].first { $0 > 0x20 }
            return first != nil && first != UInt8(ascii: "#")
        }
    }

    private func keyless(_ line: Range<Int>) -> Diagnostic {
        let isTab = file.text[line].prefix { $0 <= 0x20 }.contains(0x09)
        return isTab ? .tab(at: file.span(line)) : .noMap(at: file.span(line))
    }

    private struct Mistake: Error { var diagnostic: Diagnostic }

    /// The front matter cut where a line begins at the margin, which is where a key of the topmost map does.
    private func entries() -> [Range<Int>] {
        var starts: [Int] = []
        let lastLine = file.lines.line(of: max(range.lowerBound, range.upperBound - 1))
        for line in firstLine...max(firstLine, lastLine) {
            let bytes = file.lines.range(ofLine: line)
            guard let first = file.text[bytes].first, first > 0x20, first != UInt8(ascii: "#"),
                first != UInt8(ascii: "-"), first != UInt8(ascii: "]"), first != UInt8(ascii: "}")
            else { continue }
            starts.append(bytes.lowerBound)
        }
        return starts.enumerated().map { index, start in
            start..<(index + 1 < starts.count ? starts[index + 1] : range.upperBound)
        }
    }

    private mutating func compose(_ part: Range<Int>) -> Result<[FrontMatterNode.Pair], Mistake> {
        let line = file.lines.line(of: part.lowerBound)
        var lines = YAMLLines(file.string(part), start: part.lowerBound)
        var repeated: Set<Int> = []
        // The parser refuses a map with a repeated key; it is given another name and told apart afterwards.
        for _ in 0..<8 {
            do {
                guard let root = try Parser(yaml: lines.text, resolver: .basic, encoding: .utf8).singleRoot()
                else {
                    return .success([])
                }
                let node = convert(root, lines, repeated: repeated, depth: 0)
                switch node.content {
                case .map(let pairs): return .success(pairs)
                case .empty: return .success([])
                default:
                    return .failure(Mistake(diagnostic: .noMap(at: file.span(file.lines.range(ofLine: line)))))
                }
            } catch YamlError.duplicatedKeysInMapping(_, let context) {
                let first = lines.offset(line: context.mark.line, column: context.mark.column)
                guard let second = lines.renameRepetition(of: first) else {
                    return .failure(
                        Mistake(diagnostic: .repeatedKey("", at: file.span(first..<first), first: nil)))
                }
                repeated.insert(second)
            } catch let error as YamlError {
                return .failure(Mistake(diagnostic: mistake(error, lines)))
            } catch {
                break
            }
        }
        return .failure(Mistake(diagnostic: .notYAML("", at: file.span(file.lines.range(ofLine: line)))))
    }

    private func mistake(_ error: YamlError, _ lines: YAMLLines) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let at = lines.offset(line: mark.line, column: mark.column)
            let line = restOfLine(lines.offset(line: mark.line, column: 1))
            if file.text[line.range].prefix(while: { $0 <= 0x20 }).contains(0x09) { return .tab(at: line) }
            let from = context.map { lines.offset(line: $0.mark.line, column: $0.mark.column) }
            return .brokenYAML(
                problem, context: context?.text ?? "", at: restOfLine(at), opened: from.map(restOfLine))
        case .reader(let problem, let offset, _, _):
            return .brokenYAML(problem, context: "", at: restOfLine(lines.start + (offset ?? 0)), opened: nil)
        default:
            return .notYAML("", at: place(ofLine: firstLine))
        }
    }

    private func restOfLine(_ offset: Int) -> SourceSpan {
        let at = min(max(offset, range.lowerBound), max(range.lowerBound, range.upperBound - 1))
        let line = file.lines.range(ofLine: file.lines.line(of: at))
        return file.span(at..<max(at, line.upperBound))
    }

    private func place(ofLine line: Int) -> SourceSpan {
        file.span(file.lines.range(ofLine: line), line: line)
    }

    // MARK: Nodes

    private mutating func convert(
        _ node: Node, _ lines: YAMLLines, repeated: Set<Int>, depth: Int
    ) -> FrontMatterNode {
        budget -= 1
        let start = node.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? lines.start
        guard budget > 0, depth <= FrontMatterGuard.maximumDepth else {
            return FrontMatterNode(content: .empty, range: start..<start)
        }
        switch node {
        case .scalar(let scalar): return convert(scalar, at: start)
        case .sequence(let items):
            var list: [FrontMatterNode] = []
            for item in items { list.append(convert(item, lines, repeated: repeated, depth: depth + 1)) }
            let end = closing(0x5B, 0x5D, from: start, at: list.last?.range.upperBound ?? start)
            return FrontMatterNode(content: .list(list), range: start..<max(start, end))
        case .mapping(let mapping):
            var pairs: [FrontMatterNode.Pair] = []
            for (key, value) in mapping {
                let keyNode = convert(key, lines, repeated: repeated, depth: depth + 1)
                let valueNode = convert(value, lines, repeated: repeated, depth: depth + 1)
                let isRepeated = repeated.contains(keyNode.range.lowerBound)
                var name = keyNode.scalar?.text ?? ""
                var place = keyNode.range
                if isRepeated {
                    let end = file.text[place.lowerBound..<range.upperBound].firstIndex(of: UInt8(ascii: ":"))
                    place = place.lowerBound..<(end ?? place.upperBound)
                    name = file.string(place)
                }
                pairs.append(
                    FrontMatterNode.Pair(
                        key: name, keyRange: place, value: valueNode, isRepeated: isRepeated))
            }
            let last = pairs.last.map { max($0.keyRange.upperBound, $0.value.range.upperBound) } ?? start
            let end = closing(0x7B, 0x7D, from: start, at: last)
            return FrontMatterNode(content: .map(pairs), range: start..<max(start, end))
        case .alias: return FrontMatterNode(content: .empty, range: start..<start)
        }
    }

    /// The end of a list or map that began with a bracket, behind the bracket that closes it.
    private func closing(_ open: UInt8, _ close: UInt8, from start: Int, at end: Int) -> Int {
        guard start < range.upperBound, file.text[start] == open, end <= range.upperBound else { return end }
        return file.text[end..<range.upperBound].firstIndex(of: close).map { $0 + 1 } ?? end
    }

    private func convert(_ scalar: Node.Scalar, at start: Int) -> FrontMatterNode {
        let style: ScalarPlaces.Style =
            switch scalar.style {
            case .singleQuoted: .single
            case .doubleQuoted: .double
            case .literal, .folded: .block
            default: .plain
            }
        var text = scalar.string
        // The parser takes U+FEFF at the head of a value for a byte order mark and drops it.
        if style == .double, file.text[min(start + 1, range.upperBound)...].starts(with: "\\uFEFF".utf8),
            text.unicodeScalars.first != "\u{FEFF}"
        {
            text = "\u{FEFF}" + text
        }
        if style == .plain, ["", "~", "null", "Null", "NULL"].contains(text) {
            return FrontMatterNode(content: .empty, range: start..<(start + text.utf8.count))
        }
        let places = ScalarPlaces(file: file, limit: range.upperBound)
        let found = places.find(text, from: start, style: style)
        return FrontMatterNode(
            content: .scalar(FrontMatterScalar(text: text, isQuoted: style != .plain, pieces: found.pieces)),
            range: found.range)
    }
}
