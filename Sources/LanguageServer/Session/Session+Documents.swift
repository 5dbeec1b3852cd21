import DossierKitFolder
import DossierText

extension Session {
    mutating func open(_ params: JSON) {
        let item = params["textDocument"]
        guard let uri = item?["uri"]?.string, let text = item?["text"]?.string else { return }
        documents[uri] = OpenDocument(uri: uri, version: item?["version"]?.int, text: text)
        changed(uri)
    }

    mutating func change(_ params: JSON) {
        guard let uri = params["textDocument"]?["uri"]?.string, var document = documents[uri] else { return }
        documents[uri] = nil  // One owner, so that the text is changed in its place.
        for change in params["contentChanges"]?.items ?? [] {
            guard let text = change["text"]?.string else { continue }
            guard let range = change["range"] else {
                document.change(nil, to: text)
                continue
            }
            guard let start = TextBuffer.Position(range["start"]), let end = TextBuffer.Position(range["end"])
            else { continue }
            let from = document.buffer.offset(of: start, client.encoding)
            document.change(from..<max(from, document.buffer.offset(of: end, client.encoding)), to: text)
        }
        if let version = params["textDocument"]?["version"]?.int { document.version = version }
        documents[uri] = document
        changed(uri)
    }

    mutating func close(_ params: JSON) {
        guard let uri = params["textDocument"]?["uri"]?.string,
            let document = documents.removeValue(forKey: uri)
        else { return }
        waiting.remove(uri)
        switch document.kind {
        case .kit:
            outbox.append(published(uri, version: nil, []))
            for other in (alsoReported.removeValue(forKey: uri) ?? []).sorted() {
                outbox.append(published(other, version: nil, []))
            }
        case .choices: lookAgain()
        case .other: break
        }
    }

    /// Something beside the kits may have changed.
    mutating func lookAgain() {
        for uri in documents.keys where documents[uri]?.kind == .kit {
            documents[uri]?.forgetReports()
            waiting.insert(uri)
        }
    }

    private mutating func changed(_ uri: String) {
        switch documents[uri]?.kind {
        case .kit: waiting.insert(uri)
        case .choices: lookAgain()
        default:
            // It may have been a kit before.
            if let path = documents[uri]?.path, DocumentURI.name(path) == KitFolder.kitName {
                waiting.insert(uri)
            }
        }
    }

    /// The choices beside a kit: as the editor shows them, if they are open, else as they are on disk.
    func choices(besideKit path: String) -> ChoicesFile.Reading? {
        let folder = DocumentURI.folder(of: path)
        let open = documents.values.first { document in
            document.kind == .choices && document.path.map(DocumentURI.folder(of:)) == folder
        }
        if let open, let path = open.path { return ChoicesFile.read(open.buffer.bytes, file: path) }
        return ChoicesFile.find(in: folder)
    }

    /// The kit that a request speaks of; nil if the document is open and no kit.
    ///
    /// - Throws: `RequestError` if no such document is open.
    mutating func kit(_ params: JSON) throws(RequestError) -> OpenKit? {
        guard let uri = params["textDocument"]?["uri"]?.string else { throw .params("textDocument") }
        guard documents[uri] != nil else { throw .params("textDocument") }
        return documents[uri]?.kit()
    }

    /// The kit that a request speaks of, and the byte of its normalised text; nil if the document is no kit.
    mutating func place(_ params: JSON) throws(RequestError) -> (kit: OpenKit, offset: Int)? {
        guard let position = TextBuffer.Position(params["position"]) else { throw .params("position") }
        guard let kit = try kit(params) else { return nil }
        return (kit, kit.offset(position, client.encoding))
    }
}
