import DossierCompiler
import DossierDiagnostics
import DossierKit
import DossierText

extension Session {
    /// What is found at a place, with the page of its rule; else who is named there; else what a code stands for.
    mutating func hover(_ params: JSON) throws(RequestError) -> JSON {
        guard let uri = params["textDocument"]?["uri"]?.string else { throw .params("textDocument") }
        guard let (kit, offset) = try place(params) else { return .null }
        var parts: [String] = []
        var range: Range<Int>?
        let here = (reports(of: uri) ?? []).filter { report in
            guard let source = report.source, source.file == kit.path else { return false }
            return source.range.lowerBound <= offset && offset <= source.range.upperBound
        }
        var told: Set<String> = []
        for report in here where told.insert(report.code).inserted {
            range = range ?? report.source?.range
            guard let rule = Compiler.rules.first(where: { $0.code == report.code }) else { continue }
            parts.append(RulePage(rule).markdown)
        }
        if let (text, place) = hoverOfName(at: offset, in: kit) {
            range = range ?? place
            parts.insert(text, at: 0)
        } else if let (text, place) = hoverOfCode(at: offset, in: kit) {
            range = range ?? place
            parts.insert(text, at: 0)
        }
        guard !parts.isEmpty, let range else { return .null }
        return .object([
            "contents": .object([
                "kind": "markdown", "value": .string(parts.joined(separator: "\n\n---\n\n")),
            ]),
            "range": kit.range(range, client.encoding),
        ])
    }

    private func hoverOfCode(at offset: Int, in kit: OpenKit) -> (text: String, range: Range<Int>)? {
        let film = kit.kit.film
        let names = CodeNames(kit.kit.language)
        for found in film.countries {
            if let range = found.source?.range, range.lowerBound <= offset, offset <= range.upperBound {
                return names.country(found.value).map { ("\(found.value): \($0)", range) }
            }
        }
        for found in film.languages {
            if let range = found.source?.range, range.lowerBound <= offset, offset <= range.upperBound {
                return names.language(found.value).map { ("\(found.value): \($0)", range) }
            }
        }
        return nil
    }
}
