import DossierDiagnostics
import DossierKit
import DossierText

/// The kinds of actions that are offered.
enum ActionKind {
    static let fix = "quickfix"
    static let fixAll = "source.fixAll"
    /// What an editor may ask for by name on saving.
    static let fixAllOfOurs = "source.fixAll.dossier"
}

extension Session {
    /// What can be done about the reports in a range: their fixes, silence at that place, all that is safe at once.
    mutating func actions(_ params: JSON) throws(RequestError) -> JSON {
        guard let uri = params["textDocument"]?["uri"]?.string else { throw .params("textDocument") }
        guard let start = TextBuffer.Position(params["range"]?["start"]),
            let end = TextBuffer.Position(params["range"]?["end"])
        else { throw .params("range") }
        guard let kit = try kit(params), let reports = reports(of: uri) else { return .array([]) }
        let wanted = params["context"]?["only"]?.items?.compactMap(\.string)
        func isWanted(_ kind: String) -> Bool {
            wanted.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") || $0.isEmpty } } ?? true
        }
        let from = kit.offset(start, client.encoding)
        let place = from..<max(from, kit.offset(end, client.encoding))
        var out: [JSON] = []
        if isWanted(ActionKind.fix) {
            let here = reports.filter { report in
                guard let source = report.source, source.file == kit.path else { return false }
                return source.range.lowerBound <= place.upperBound
                    && place.lowerBound <= source.range.upperBound
            }
            for report in here { out += fixes(report, in: kit, uri: uri) }
            var silenced: Set<String> = []
            for report in here where silenced.insert(report.code).inserted {
                if let action = ignoring(report, in: kit, uri: uri) { out.append(action) }
            }
        }
        // Asked for by name alone: on every cursor movement it would be in the way.
        if wanted != nil, isWanted(ActionKind.fixAllOfOurs), let action = fixingAll(reports, in: kit, uri: uri)
        {
            out.append(action)
        }
        return .array(out)
    }

    private func fixes(_ report: Diagnostic, in kit: OpenKit, uri: String) -> [JSON] {
        report.fixes.compactMap { fix in
            guard !fix.edits.isEmpty, fix.edits.allSatisfy({ $0.source.file == kit.path }) else { return nil }
            let edits = fix.edits.map { kit.edit($0.source.range, $0.replacement, client.encoding) }
            return .object([
                "title": .string(fix.message), "kind": .string(ActionKind.fix),
                "diagnostics": .array([diagnostic(report, in: kit, uri: uri)]),
                "isPreferred": fix.isSafe ? .bool(true) : nil, "edit": workspaceEdit(edits, uri: uri),
            ])
        }
    }

    /// A comment above the block that silences the rule there. The reason is for the person to write: until it is
    /// there, the comment is itself reported.
    private func ignoring(_ report: Diagnostic, in kit: OpenKit, uri: String) -> JSON? {
        guard let source = report.source, !report.code.hasPrefix("choices/") else { return nil }
        var line = kit.text.lines.line(of: source.range.lowerBound)
        // A comment of Markdown would be none in the YAML above.
        guard line > kit.frontMatter.upperBound else { return nil }
        while line > kit.frontMatter.upperBound + 1, !isBlank(line - 1, kit) { line -= 1 }
        let start = kit.text.lines.range(ofLine: line).lowerBound
        let comment = "<!-- dossier-ignore \(report.code): -->\n\n"
        return .object([
            "title": .string("Ignore \(report.code) here (write the reason behind the colon)"),
            "kind": .string(ActionKind.fix), "diagnostics": .array([diagnostic(report, in: kit, uri: uri)]),
            "edit": workspaceEdit([kit.edit(start..<start, comment, client.encoding)], uri: uri),
        ])
    }

    private func isBlank(_ line: Int, _ kit: OpenKit) -> Bool {
        kit.text.bytes[kit.text.lines.range(ofLine: line)].allSatisfy { $0 <= 0x20 }
    }

    private func fixingAll(_ reports: [Diagnostic], in kit: OpenKit, uri: String) -> JSON? {
        let fixed = FixedText(kit.text.bytes, file: kit.path, reports: reports)
        let fixes = fixed.fixed.compactMap { report in report.fixes.first { $0.isSafe } }
        guard !fixes.isEmpty else { return nil }
        let edits = fixes.flatMap(\.edits).sorted { $0.source.range.lowerBound < $1.source.range.lowerBound }
        return .object([
            "title": "Apply all fixes that are safe", "kind": .string(ActionKind.fixAllOfOurs),
            "edit": workspaceEdit(
                edits.map { kit.edit($0.source.range, $0.replacement, client.encoding) }, uri: uri),
        ])
    }

    /// Changes of one document, tied to the version they were made for if the editor can say so.
    func workspaceEdit(_ edits: [JSON], uri: String) -> JSON {
        guard client.hasVersionedEdits else {
            return .object([JSON.Member("changes", .object([JSON.Member(uri, .array(edits))]))])
        }
        let version = documents[uri]?.version.map { JSON.int($0) } ?? .null
        return .object([
            "documentChanges": .array([
                .object([
                    "textDocument": .object(["uri": .string(uri), "version": version]),
                    "edits": .array(edits),
                ])
            ])
        ])
    }
}
