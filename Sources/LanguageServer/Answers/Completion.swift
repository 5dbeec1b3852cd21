import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText

extension Session {
    /// What can stand at the cursor: keys and values of the front matter, roles, names; kinds of sections and notes
    /// below it.
    mutating func completion(_ params: JSON) throws(RequestError) -> JSON {
        guard let position = TextBuffer.Position(params["position"]) else { throw .params("position") }
        guard let kit = try kit(params) else { return .array([]) }
        let cursor = kit.buffer.offset(of: position, client.encoding)
        let line = min(position.line, kit.buffer.lineCount - 1)
        let start = kit.buffer.range(ofLine: line).lowerBound
        let before = kit.buffer.string(start..<max(start, cursor))
        let proposals =
            kit.frontMatter.contains(line + 1)
            ? inFrontMatter(kit, line: line, before: before) : inBody(kit, before: before)
        let from = cursor - proposals.typed.utf8.count
        let range = kit.buffer.json(from..<cursor, client.encoding)
        return .array(proposals.all.map { $0.json(range) })
    }

    private struct Proposals {
        /// What of the word is there already, and is replaced.
        var typed: String
        var all: [Proposal] = []
    }

    private func inFrontMatter(_ kit: OpenKit, line: Int, before: String) -> Proposals {
        let above = (kit.frontMatter.lowerBound - 1..<line).map {
            kit.buffer.string(kit.buffer.range(ofLine: $0))
        }
        let place = YAMLPlace(above: above, line: before)
        var proposals = Proposals(typed: place.typed)
        // An entry of a plain list is a value, too.
        let value = KitShape.value(at: place.path)
        if place.isValue || place.isEntry, let value { proposals.all = values(value, kit) }
        guard !place.isValue else { return proposals }
        var taken: Set<String> = []
        if place.path.isEmpty {
            for number in kit.frontMatter {
                let text = kit.text.string(kit.text.lines.range(ofLine: number))
                if let key = YAMLLine(text), key.column == 0, let name = key.key {
                    taken.insert(KitShape.folded(name))
                }
            }
        }
        let keys = KitShape.keys(below: place.path, isEntry: place.isEntry)
        for key in keys where !taken.contains(KitShape.folded(key)) {
            proposals.all.append(Proposal(label: key, inserted: key + ": ", kind: .key))
        }
        return proposals
    }

    private func values(_ value: KitShape.Value, _ kit: OpenKit) -> [Proposal] {
        let names = CodeNames(kit.kit.language)
        switch value {
        case .words(let words): return words.map { Proposal(label: $0, kind: .value) }
        case .country:
            return CodeNames.countries.compactMap { code in
                let all = names.names(ofCountry: code)
                guard let name = all.first else { return nil }
                // `NO` is a word of a kit; only YAML's own readers need quotes.
                return Proposal(
                    label: code, detail: name, filter: ([code] + all).joined(separator: " "), kind: .value)
            }
        case .language:
            return CodeNames.languages.compactMap { code in
                let all = names.names(ofLanguage: code)
                guard let name = all.first else { return nil }
                return Proposal(
                    label: code, detail: name, filter: ([code] + all).joined(separator: " "), kind: .value)
            }
        case .name:
            return known(in: kit).filter { $0.isPerson || $0.isCompany }.map { name in
                Proposal(label: name.name, detail: name.roles.first?.key, kind: .name)
            }
        }
    }

    private func inBody(_ kit: OpenKit, before: String) -> Proposals {
        if before.hasPrefix("#"), let brace = before.lastIndex(of: "{"), !before[brace...].contains("}") {
            let attributes = before[before.index(after: brace)...]
            let word = String(attributes.split(separator: " ", omittingEmptySubsequences: false).last ?? "")
            guard !word.contains("\"") else { return Proposals(typed: "") }
            var proposals = Proposals(typed: word)
            proposals.all = KitShape.sectionKinds.map { Proposal(label: "." + $0, kind: .value) }
            proposals.all += KitShape.headingAttributes.map {
                Proposal(label: $0, inserted: $0 + "=", kind: .key)
            }
            return proposals
        }
        guard let bracket = before.lastIndex(of: "["), before[bracket...].hasPrefix("[^"),
            !before[bracket...].contains("]")
        else { return Proposals(typed: "") }
        var proposals = Proposals(typed: String(before[before.index(bracket, offsetBy: 2)...]))
        for note in kit.kit.footnotes {
            let text = note.text.text
            let detail = text.count > 60 ? text.prefix(59) + "…" : text
            proposals.all.append(
                Proposal(label: note.id, detail: detail, inserted: note.id + "]", kind: .value))
        }
        return proposals
    }
}

/// Something that can be written at the cursor.
private struct Proposal {
    /// The numbers of LSP that fit.
    enum Kind: Int {
        case key = 10  // Property
        case value = 12  // Value
        case name = 6  // Variable
    }

    var label: String
    var detail: String?
    /// What it is found by; the label if nil.
    var filter: String?
    /// What is written; the label if nil.
    var inserted: String?
    var kind: Kind

    init(label: String, detail: String? = nil, filter: String? = nil, inserted: String? = nil, kind: Kind) {
        self.label = label
        self.detail = detail
        self.filter = filter
        self.inserted = inserted
        self.kind = kind
    }

    func json(_ range: JSON) -> JSON {
        .object([
            "label": .string(label), "kind": .int(kind.rawValue), "detail": detail.map { .string($0) },
            "filterText": filter.map { .string($0) },
            "textEdit": .object(["range": range, "newText": .string(inserted ?? label)]),
        ])
    }
}
