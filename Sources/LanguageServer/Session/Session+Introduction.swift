import DossierText

extension Session {
    /// Answers `initialize`: what the server can do, and in which unit columns count.
    mutating func introduce(_ params: JSON) -> JSON {
        let able = params["capabilities"]
        let encodings = able?["general"]?["positionEncodings"]?.items ?? []
        if encodings.contains(where: { $0.string == "utf-8" }) { client.encoding = .utf8 }
        let document = able?["textDocument"]
        client.hasVersionedEdits = able?["workspace"]?["workspaceEdit"]?["documentChanges"]?.bool ?? false
        client.hasRelatedPlaces = document?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
        client.hasSymbolTree = document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
        client.watchesFiles =
            able?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool ?? false
        return .object([
            "capabilities": .object([
                "positionEncoding": .string(client.encoding.rawValue),
                "textDocumentSync": .object([
                    "openClose": .bool(true), "change": .int(2), "save": .object(["includeText": .bool(false)]),
                ]),
                "hoverProvider": .bool(true),
                "codeActionProvider": .object([
                    "codeActionKinds": .array([.string(ActionKind.fix), .string(ActionKind.fixAll)])
                ]),
                "documentSymbolProvider": .bool(true),
                "completionProvider": .object([
                    "triggerCharacters": .array([":", "[", "{", ".", "^"].map { .string($0) })
                ]),
                "definitionProvider": .bool(true),
                "referencesProvider": .bool(true),
                "documentHighlightProvider": .bool(true),
                "renameProvider": .object(["prepareProvider": .bool(true)]),
            ]),
            "serverInfo": .object(["name": "dossier", "version": .string(version)]),
        ])
    }

    /// Asks to be told when a `dossier.yaml` is written outside of the editor.
    mutating func watchChoices() {
        guard client.watchesFiles else { return }
        outbox.append(
            Message.ask(
                "client/registerCapability",
                .object([
                    "registrations": .array([
                        .object([
                            "id": "choices", "method": "workspace/didChangeWatchedFiles",
                            "registerOptions": .object([
                                "watchers": .array([.object(["globPattern": "**/dossier.yaml"])])
                            ]),
                        ])
                    ])
                ]), id: "watch-choices"))
    }
}
