import DossierDiagnostics
import DossierKit
import DossierText

/// Reads a template; names the line of what is wrong. O(n).
struct TemplateParser {
    private let name: String
    private let source: [UInt8]
    private var at = 0

    init(name: String, source: [UInt8]) {
        self.name = name
        self.source = source
    }

    private struct Tag {
        var sigil: UInt8
        var name: String
        var range: Range<Int>
    }

    private struct Open {
        var tag: Tag
        var nodes: [Template.Node]
    }

    /// Sections inside sections.
    private static let deepest = 64

    func nodes() throws -> [Template.Node] {
        var parser = self
        return try parser.parse()
    }

    private mutating func parse() throws -> [Template.Node] {
        var open: [Open] = []
        var nodes: [Template.Node] = []
        while let start = source.firstRange(of: "{{", from: at) {
            let tag = try readTag(at: start)
            var text = at..<start
            at = tag.range.upperBound
            if tag.sigil != 0, tag.sigil != UInt8(ascii: "{"), tag.sigil != UInt8(ascii: "&"),
                let line = wholeLine(around: tag.range)
            {
                text = text.lowerBound..<max(text.lowerBound, line.lowerBound)
                at = line.upperBound
            }
            if !text.isEmpty { nodes.append(.text(Array(source[text]))) }
            switch tag.sigil {
            case UInt8(ascii: "!"): break
            case UInt8(ascii: "#"), UInt8(ascii: "^"):
                guard open.count < Self.deepest else {
                    throw failure(
                        "too many sections in one another", tag,
                        "put the inner ones into a template of their own"
                    )
                }
                open.append(Open(tag: tag, nodes: nodes))
                nodes = []
            case UInt8(ascii: "/"):
                guard let section = open.popLast() else {
                    throw failure(
                        "nothing is open to be closed", tag,
                        "open it above with {{#\(tag.name)}}, or take this out")
                }
                guard section.tag.name == tag.name else {
                    throw failure(
                        "'\(section.tag.name)' is open, '\(tag.name)' is closed", tag,
                        "close it first with {{/\(section.tag.name)}}")
                }
                let isInverted = section.tag.sigil == UInt8(ascii: "^")
                nodes =
                    section.nodes
                    + [.section(path: path(tag.name), body: nodes, isInverted: isInverted)]
            case UInt8(ascii: ">"):
                if tag.name.hasPrefix("*") {
                    nodes.append(.namedPartial(path: path(String(tag.name.dropFirst()))))
                } else {
                    nodes.append(.partial(tag.name))
                }
            case UInt8(ascii: "="): throw failure("delimiters cannot be changed here", tag, "write {{ and }}")
            default: nodes.append(.value(path: path(tag.name)))
            }
        }
        if let section = open.last {
            throw failure(
                "section '\(section.tag.name)' is never closed", section.tag,
                "close it with {{/\(section.tag.name)}}")
        }
        if at < source.count { nodes.append(.text(Array(source[at...]))) }
        return nodes
    }

    /// The tag whose `{{` is at `start`.
    private func readTag(at start: Int) throws -> Tag {
        var from = start + 2
        var sigil: UInt8 = 0
        if from < source.count, "#^/>!&={".utf8.contains(source[from]) {
            sigil = source[from]
            from += 1
        }
        let close = sigil == UInt8(ascii: "{") ? "}}}" : "}}"
        let unclosed = Tag(sigil: sigil, name: "", range: start..<from)
        guard let end = source.firstRange(of: close, from: from) else {
            throw failure("tag is never closed", unclosed, "end it with \(close)")
        }
        let name = String(decoding: source[from..<end], as: UTF8.self).split(separator: " ").joined()
        let tag = Tag(sigil: sigil, name: name, range: start..<end + close.utf8.count)
        if name.isEmpty && sigil != UInt8(ascii: "!") {
            throw failure("tag has no name", tag, "name a value, as in {{heading}}")
        }
        return tag
    }

    private func path(_ name: String) -> [String] {
        name == "." ? [] : name.split(separator: ".").map(String.init)
    }

    /// The line of a tag that stands on it alone; such a line leaves nothing behind.
    private func wholeLine(around tag: Range<Int>) -> Range<Int>? {
        var start = tag.lowerBound
        while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
        guard start == 0 || source[start - 1] == 0x0A else { return nil }
        var end = tag.upperBound
        while end < source.count, source[end] == 0x20 || source[end] == 0x09 || source[end] == 0x0D { end += 1 }
        guard end < source.count else { return start..<end }
        guard source[end] == 0x0A else { return nil }
        return start..<end + 1
    }

    private func failure(_ message: String, _ tag: Tag, _ help: String) -> Failure {
        let file = "\(name).mustache"
        let line = LineIndex(source).line(of: tag.range.lowerBound)
        return Failure(
            Diagnostic(
                code: "site/template", severity: .error, message: "'\(file)', line \(line): \(message)",
                text: String(decoding: source[tag.range], as: UTF8.self),
                source: SourceSpan(file: file, line: line, range: tag.range), help: help))
    }
}

extension [UInt8] {
    /// Where `word` begins, at `from` or after.
    fileprivate func firstRange(of word: String, from: Int) -> Int? {
        let word = Array(word.utf8)
        guard count >= word.count else { return nil }
        var at = from
        while at <= count - word.count {
            if self[at] == word[0], self[at..<at + word.count].elementsEqual(word) { return at }
            at += 1
        }
        return nil
    }
}
