import DossierDiagnostics
import DossierKit
import DossierText

/// One entry of the outline.
private struct Symbol {
    var name: String
    var detail: String?
    var kind: Int
    /// Bytes of the normalised text.
    var whole: Range<Int>
    /// The part to jump to.
    var head: Range<Int>
    var children: [Symbol] = []

    /// The numbers of LSP that fit what a kit has.
    enum Kind {
        static let frontMatter = 19  // Object
        static let key = 20  // Key
        static let section = 15  // String, as editors show the headings of Markdown
        static let question = 24  // Event
        static let work = 14  // Constant
    }
}

extension Session {
    /// The outline: the facts with their keys, the sections with their questions and works.
    mutating func symbols(_ params: JSON) throws(RequestError) -> JSON {
        guard let kit = try kit(params) else { return .array([]) }
        let symbols = frontMatter(kit) + sections(kit)
        if client.hasSymbolTree { return .array(symbols.map { tree($0, kit) }) }
        let uri = params["textDocument"]?["uri"] ?? .null
        return .array(
            symbols.flatMap { [$0] + $0.children }.map { symbol in
                .object([
                    "name": .string(symbol.name), "kind": .int(symbol.kind),
                    "location": .object(["uri": uri, "range": kit.range(symbol.whole, client.encoding)]),
                ])
            })
    }

    private func tree(_ symbol: Symbol, _ kit: OpenKit) -> JSON {
        .object([
            "name": .string(symbol.name), "detail": symbol.detail.map { .string($0) },
            "kind": .int(symbol.kind),
            "range": kit.range(symbol.whole, client.encoding),
            "selectionRange": kit.range(symbol.head, client.encoding),
            "children": symbol.children.isEmpty ? nil : .array(symbol.children.map { tree($0, kit) }),
        ])
    }

    private func frontMatter(_ kit: OpenKit) -> [Symbol] {
        let lines = kit.frontMatter
        guard !lines.isEmpty else { return [] }
        var keys: [Symbol] = []
        for number in lines {
            let range = kit.text.lines.range(ofLine: number)
            guard let key = YAMLLine(kit.text.string(range)), key.key != nil, key.column == 0 else {
                if let last = keys.indices.last, !range.isEmpty {
                    keys[last].whole = keys[last].whole.lowerBound..<range.upperBound
                }
                continue
            }
            let name = key.key ?? ""
            keys.append(
                Symbol(
                    name: name, detail: key.value.isEmpty ? nil : key.value, kind: Symbol.Kind.key,
                    whole: range,
                    head: range.lowerBound..<range.lowerBound + name.utf8.count))
        }
        let first = kit.text.lines.range(ofLine: lines.lowerBound - 1)
        let end = kit.text.lines.range(ofLine: lines.upperBound).upperBound
        return [
            Symbol(
                name: kit.kit.film.title?.value ?? "Film", kind: Symbol.Kind.frontMatter,
                whole: first.lowerBound..<end, head: first, children: keys)
        ]
    }

    private func sections(_ kit: OpenKit) -> [Symbol] {
        let starts = kit.kit.sections.map { section in
            let at = section.heading?.source?.range.lowerBound ?? section.source?.range.lowerBound
            return at.map { kit.text.lines.range(ofLine: kit.text.lines.line(of: $0)).lowerBound }
        }
        return zip(kit.kit.sections, starts).enumerated().compactMap { index, both in
            guard let start = both.1 else { return nil }
            let next = starts[(index + 1)...].lazy.compactMap(\.self).first ?? kit.text.bytes.count
            let whole = start..<max(start, next)
            let heading = both.0.heading?.value ?? ""
            let line = kit.text.lines.range(ofLine: kit.text.lines.line(of: start))
            return Symbol(
                name: heading.isEmpty ? both.0.kind.rawValue : heading, detail: both.0.kind.rawValue,
                kind: Symbol.Kind.section, whole: whole, head: line.clamped(to: whole),
                children: children(of: both.0, within: whole))
        }
    }

    private func children(of section: Section, within whole: Range<Int>) -> [Symbol] {
        let questions = section.exchanges.compactMap { exchange -> Symbol? in
            guard let place = exchange.question.source?.range else { return nil }
            return Symbol(
                name: Self.shortened(exchange.question.text), kind: Symbol.Kind.question,
                whole: place.clamped(to: whole), head: place.clamped(to: whole))
        }
        let works = section.works.compactMap { work -> Symbol? in
            guard let place = work.source?.range ?? work.title.source?.range else { return nil }
            return Symbol(
                name: work.title.value.isEmpty ? "?" : work.title.value,
                detail: work.year.map { String($0.value) },
                kind: Symbol.Kind.work, whole: place.clamped(to: whole), head: place.clamped(to: whole))
        }
        return questions + works
    }

    private static func shortened(_ text: String) -> String {
        if text.isEmpty { return "?" }
        return text.count <= 80 ? text : text.prefix(79) + "…"
    }
}
