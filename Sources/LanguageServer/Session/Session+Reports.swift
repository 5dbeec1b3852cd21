import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText

extension Session {
    /// The reports on every kit whose text has changed since they were told last.
    mutating func tellReports() -> [JSON] {
        let uris = waiting.sorted()
        waiting = []
        return uris.flatMap { report(on: $0) }
    }

    private mutating func report(on uri: String) -> [JSON] {
        guard let document = documents[uri] else { return [] }
        guard let reports = reports(of: uri), let kit = documents[uri]?.kit() else {
            let isKit = document.kind == .kit
            return [published(uri, version: document.version, isKit ? [tooLong] : [])]
        }
        let own = reports.filter { $0.source == nil || $0.source?.file == kit.path }
        var out = [
            published(uri, version: document.version, own.map { diagnostic($0, in: kit, uri: uri) })
        ]
        // What is said of the choices beside the kit is said at their own address.
        var others: [String: [JSON]] = [:]
        for report in reports where report.source != nil && report.source?.file != kit.path {
            guard let file = report.source?.file else { continue }
            others[address(of: file), default: []].append(diagnostic(report, in: kit, uri: uri))
        }
        for gone in (alsoReported[uri] ?? []).subtracting(others.keys) { others[gone] = [] }
        alsoReported[uri] = Set(others.filter { !$0.value.isEmpty }.keys)
        for (other, list) in others.sorted(by: { $0.key < $1.key }) {
            out.append(published(other, version: documents[other]?.version, list))
        }
        return out
    }

    /// The reports on an open kit as it is now; nil if it is none.
    mutating func reports(of uri: String) -> [Diagnostic]? {
        guard let path = documents[uri]?.path else { return nil }
        let choices = choices(besideKit: path)
        return documents[uri]?.reports { choices }
    }

    func published(_ uri: String, version: Int?, _ diagnostics: [JSON]) -> JSON {
        Message.notify(
            "textDocument/publishDiagnostics",
            .object([
                "uri": .string(uri), "version": version.map { .int($0) }, "diagnostics": .array(diagnostics),
            ]))
    }

    private var tooLong: JSON {
        let start = JSON.object(["line": .int(0), "character": .int(0)])
        return .object([
            "range": .object(["start": start, "end": start]), "severity": .int(1), "source": "dossier",
            "code": "folder/too-large",
            "message": .string("'kit.md' is larger than \(OpenDocument.mostBytes >> 20) MB, and is not read"),
        ])
    }

    /// The address of a file: the one the editor uses, if it is open.
    func address(of file: String) -> String {
        documents.values.first { $0.path == file }?.uri ?? DocumentURI.uri(file)
    }

    /// A report as LSP has it, its cure on a line below the message.
    func diagnostic(_ report: Diagnostic, in kit: OpenKit, uri: String) -> JSON {
        let severity = [Severity.error: 1, .warning: 2, .note: 3][report.severity] ?? 2
        let related = report.related.compactMap { related -> JSON? in
            guard let source = related.source, let place = place(source, in: kit, uri: uri) else { return nil }
            let message = related.message.isEmpty ? "'\(related.text)'" : related.message
            return .object(["location": place, "message": .string(message)])
        }
        let isUnused = report.code == "choices/unused-ignore"
        return .object([
            "range": report.source.flatMap { range($0, in: kit) }
                ?? kit.range(kit.text.lines.range(ofLine: 1), client.encoding),
            "severity": .int(severity),
            "code": .string(report.code),
            "source": "dossier",
            "message": .string(report.message + (report.help.map { "\n\($0)" } ?? "")),
            "tags": isUnused ? .array([.int(1)]) : nil,
            "relatedInformation": client.hasRelatedPlaces && !related.isEmpty ? .array(related) : nil,
        ])
    }

    private func place(_ source: SourceSpan, in kit: OpenKit, uri: String) -> JSON? {
        let address = source.file == kit.path ? uri : address(of: source.file)
        return range(source, in: kit).map { .object(["uri": .string(address), "range": $0]) }
    }

    /// Nil if the text of its file is not at hand.
    private func range(_ source: SourceSpan, in kit: OpenKit) -> JSON? {
        if source.file == kit.path { return kit.range(source.range, client.encoding) }
        guard let choices = choices(besideKit: kit.path), choices.file == source.file else { return nil }
        // An open file may differ from the normalised text in its line ends, hardly ever within a line.
        let raw = documents.values.first { $0.path == source.file }?.buffer
        let buffer = raw ?? TextBuffer(String(decoding: choices.text, as: UTF8.self))
        let map = PlaceMap(buffer: buffer, text: SourceText(choices.text))
        return buffer.json(map.raw(source.range), client.encoding)
    }
}
