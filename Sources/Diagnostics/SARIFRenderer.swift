import DossierKit
import DossierText

/// Reports for code hosts and editors: the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
///
/// Regions carry lines and columns (in Unicode scalars) where the text is at hand, and always byte offsets of
/// the normalised text; the page of a paged source is a property of the location.
public struct SARIFRenderer: Sendable {
    /// The version of Dossier that made the report.
    public var version: String

    public init(version: String) { self.version = version }

    /// One run with the rules that were reported or asked for, UTF-8. Rules missing from `rules` are named by
    /// code alone.
    public func render(_ diagnostics: [Diagnostic], rules: [Rule], texts: SourceTexts = SourceTexts())
        -> [UInt8]
    {
        var order: [String: Int] = [:]
        var described: [JSON] = []
        for rule in rules where order[rule.code] == nil {
            order[rule.code] = described.count
            described.append(value(rule))
        }
        for diagnostic in diagnostics where order[diagnostic.code] == nil {
            order[diagnostic.code] = described.count
            described.append(.object(["id": .string(diagnostic.code)]))
        }
        let results = diagnostics.map { result($0, order: order, texts: texts) }
        let driver = JSON.object([
            "name": .string("dossier"),
            "version": .string(version),
            "rules": .array(described),
        ])
        let run = JSON.object([
            "tool": .object(["driver": driver]),
            "columnKind": .string("unicodeCodePoints"),
            "results": .array(results),
        ])
        return JSON.object([
            "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
            "version": .string("2.1.0"),
            "runs": .array([run]),
        ]).encoded()
    }

    private func value(_ rule: Rule) -> JSON {
        let page = RulePage(rule)
        return .object([
            "id": .string(rule.code),
            "shortDescription": message(rule.title),
            "fullDescription": message(rule.explanation),
            "help": .object(["text": .string(page.text), "markdown": .string(page.markdown)]),
            "defaultConfiguration": .object(["level": .string(rule.severity.rawValue)]),
            "properties": .object(["since": .string(rule.since)]),
        ])
    }

    private func result(_ diagnostic: Diagnostic, order: [String: Int], texts: SourceTexts) -> JSON {
        var text = diagnostic.message
        if let help = diagnostic.help { text += " (help: \(help))" }
        let related = diagnostic.related.enumerated().compactMap { index, related -> JSON? in
            guard let source = related.source else { return nil }
            let said = related.message.isEmpty ? related.text : related.message
            return location(source, texts: texts, id: index + 1, message: said)
        }
        let fixes = diagnostic.fixes.map { fix($0, texts: texts) }
        return .object([
            "ruleId": .string(diagnostic.code),
            "ruleIndex": order[diagnostic.code].map { .int($0) },
            "level": .string(diagnostic.severity.rawValue),
            "message": message(text),
            "locations": .array(diagnostic.source.map { [location($0, texts: texts)] } ?? []),
            "relatedLocations": related.isEmpty ? nil : .array(related),
            "fixes": fixes.isEmpty ? nil : .array(fixes),
        ])
    }

    private func location(_ source: SourceSpan, texts: SourceTexts, id: Int? = nil, message said: String? = nil)
        -> JSON
    {
        .object([
            "id": id.map { .int($0) },
            "physicalLocation": .object([
                "artifactLocation": artifact(source.file), "region": region(source, texts: texts),
            ]),
            "message": said.map(message),
            "properties": source.page.map { .object(["page": .int($0)]) },
        ])
    }

    private func region(_ source: SourceSpan, texts: SourceTexts) -> JSON {
        let length = JSON.int(source.range.count)
        guard let text = texts[source.file], let range = text.clamped(source.range) else {
            return .object([
                "startLine": .int(max(1, source.line)), "byteOffset": .int(max(0, source.range.lowerBound)),
                "byteLength": length,
            ])
        }
        return .object([
            "startLine": .int(text.lines.line(of: range.lowerBound)),
            "startColumn": .int(text.column(of: range.lowerBound)),
            "endLine": .int(text.lines.line(of: range.upperBound)),
            "endColumn": .int(text.column(of: range.upperBound)),
            "byteOffset": .int(range.lowerBound),
            "byteLength": .int(range.count),
            "snippet": message(text.string(range)),
        ])
    }

    private func fix(_ fix: Fix, texts: SourceTexts) -> JSON {
        var files: [String] = []
        for edit in fix.edits where !files.contains(edit.source.file) { files.append(edit.source.file) }
        return .object([
            "description": message(fix.message),
            "artifactChanges": .array(
                files.map { file in
                    .object([
                        "artifactLocation": artifact(file),
                        "replacements": .array(
                            fix.edits.filter { $0.source.file == file }.map {
                                .object([
                                    "deletedRegion": region($0.source, texts: texts),
                                    "insertedContent": message($0.replacement),
                                ])
                            }),
                    ])
                }),
        ])
    }

    private func message(_ text: String) -> JSON { .object(["text": .string(text)]) }

    private func artifact(_ file: String) -> JSON { .object(["uri": .string(uri(file))]) }

    /// The file name as a relative URI reference (RFC 3986).
    private func uri(_ file: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in file.utf8 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                out.append(byte)
            default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
