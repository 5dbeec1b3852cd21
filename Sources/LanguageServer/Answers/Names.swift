import DossierDiagnostics
import DossierKit
import DossierText

extension Session {
    private func names(in kit: OpenKit) -> NameIndex {
        let body = kit.text.lines.range(ofLine: kit.frontMatter.upperBound).lowerBound
        return NameIndex(kit.kit, text: kit.text.bytes, body: kit.frontMatter.isEmpty ? 0 : body)
    }

    private mutating func mentioned(
        _ params: JSON
    ) throws(RequestError) -> (kit: OpenKit, name: NameIndex.Name, mention: NameIndex.Mention, all: NameIndex)?
    {
        guard let (kit, offset) = try place(params) else { return nil }
        let index = names(in: kit)
        guard let (name, mention) = index.mention(at: offset) else { return nil }
        return (kit, name, mention, index)
    }

    private func location(_ mention: NameIndex.Mention, _ kit: OpenKit, _ params: JSON) -> JSON {
        .object([
            "uri": params["textDocument"]?["uri"] ?? .null, "range": kit.range(mention.range, client.encoding),
        ])
    }

    /// From anywhere to where the kit lists the name; from there to where the text first speaks of it.
    mutating func definition(_ params: JSON) throws(RequestError) -> JSON {
        guard let (kit, name, mention, _) = try mentioned(params) else { return .null }
        let listed = name.mentions.filter { $0.kind == .listed }
        if mention.kind == .listed {
            let others = name.mentions.filter { $0 != mention }
            let next = others.first { $0.kind != .listed } ?? others.first ?? mention
            return location(next, kit, params)
        }
        return location(listed.first ?? name.mentions[0], kit, params)
    }

    mutating func references(_ params: JSON) throws(RequestError) -> JSON {
        guard let (kit, name, _, _) = try mentioned(params) else { return .array([]) }
        let withLists = params["context"]?["includeDeclaration"]?.bool ?? true
        let mentions = name.mentions.filter { withLists || $0.kind != .listed }
        return .array(mentions.map { location($0, kit, params) })
    }

    mutating func highlights(_ params: JSON) throws(RequestError) -> JSON {
        guard let (kit, name, _, _) = try mentioned(params) else { return .array([]) }
        return .array(name.mentions.map { .object(["range": kit.range($0.range, client.encoding)]) })
    }

    /// What is known of a name, in Markdown.
    func page(of name: NameIndex.Name, in kit: OpenKit) -> String {
        var lines = ["**\(escaped(name.name))**", ""]
        if !name.roles.isEmpty {
            let roles = name.roles.map { role in
                role.label.map { "\(role.key) (“\(escaped($0))”)" } ?? role.key
            }
            lines.append("- " + roles.joined(separator: ", "))
        }
        for part in name.characters { lines.append("- plays \(escaped(part))") }
        for player in name.players { lines.append("- played by \(escaped(player))") }
        let sections = kit.kit.sections.filter { $0.people.contains { $0.value == name.name } }
        for section in sections.prefix(8) {
            let heading = section.heading.map { " “\(escaped($0.value))”" } ?? ""
            lines.append("- \(section.kind.rawValue)\(heading)")
        }
        let places = name.mentions.map { kit.text.lines.line(of: $0.range.lowerBound) }
        let shown = places.prefix(12).map(String.init).joined(separator: ", ")
        let more = places.count > 12 ? " …" : ""
        lines.append("- named \(places.count == 1 ? "once" : "\(places.count) times"): line \(shown)\(more)")
        return lines.joined(separator: "\n")
    }

    /// What to show about the name at a byte; nil if none stands there.
    func hoverOfName(at offset: Int, in kit: OpenKit) -> (text: String, range: Range<Int>)? {
        guard let (name, mention) = names(in: kit).mention(at: offset) else { return nil }
        return (page(of: name, in: kit), mention.range)
    }

    private func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            if "\\`*_{}[]<>#|".contains(character) { out += "\\" }
            out.append(character)
        }
        return out
    }

    /// Everyone the kit names, for completion.
    func known(in kit: OpenKit) -> [NameIndex.Name] { names(in: kit).names }

    // MARK: Renaming

    mutating func prepareRename(_ params: JSON) throws(RequestError) -> JSON {
        guard let (kit, name, mention, _) = try mentioned(params), mention.kind != .surname, isDistinct(name)
        else { return .null }
        return .object(["range": kit.range(mention.range, client.encoding), "placeholder": .string(name.name)])
    }

    /// Changes a whole name wherever it stands, if nothing else can change with it.
    ///
    /// The changed text is read again: the kit has to have the new name just where it had the old one, and nothing
    /// new to report about the file.
    mutating func rename(_ params: JSON) throws(RequestError) -> JSON {
        guard let new = params["newName"]?.string else { throw .params("newName") }
        guard let uri = params["textDocument"]?["uri"]?.string else { throw .params("textDocument") }
        guard let (kit, name, mention, all) = try mentioned(params) else {
            throw .refused("no name of the kit stands here")
        }
        guard mention.kind != .surname else {
            throw .refused("a surname alone is not renamed: go to the whole name, '\(name.name)'")
        }
        guard isDistinct(name) else {
            throw .refused("'\(name.name)' is one word, which may stand in the text for something else")
        }
        guard isName(new) else {
            throw .refused("'\(new.prefix(60))' is not a name that can stand everywhere in a kit")
        }
        if new == name.name { return workspaceEdit([], uri: uri) }
        guard !all.holds(new) else {
            throw .refused("the kit has a '\(new)' already: the two would become one")
        }
        let whole = name.mentions.filter { $0.kind != .surname }
        let changed = Renaming(kit, whole.map(\.range), to: new)
        guard changed.isClean(from: name.name) else {
            throw .refused("renaming '\(name.name)' would change more than the name: edit it by hand")
        }
        let left = name.mentions.count - whole.count
        if left > 0 {
            let what =
                left == 1
                ? "1 mention by the surname alone stays" : "\(left) mentions by the surname alone stay"
            outbox.append(
                Message.notify(
                    "window/showMessage", .object(["type": .int(3), "message": .string("\(what) unchanged")])))
        }
        return workspaceEdit(whole.map { kit.edit($0.range, new, client.encoding) }, uri: uri)
    }

    private func isDistinct(_ name: NameIndex.Name) -> Bool { words(of: name.name).count > 1 }

    /// Letters, and what stands between the words of a name; nothing that YAML or Markdown would take for its own.
    private func isName(_ text: String) -> Bool {
        guard text.utf8.count <= 200, words(of: text).count > 0, text.first != " ", text.last != " ",
            text.first != "-", text.first != "'"
        else { return false }
        return text.unicodeScalars.allSatisfy {
            isWordScalar($0) || " -.'’\u{2010}".unicodeScalars.contains($0)
        }
            && !text.holds("  ")
    }
}
