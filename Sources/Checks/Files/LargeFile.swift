public import DossierDiagnostics
import DossierKit

/// A file that no mail server lets through.
public struct LargeFile: Check {
    public static let rule = Rule(
        code: "files/large-file", since: "0.2", severity: .note,
        title: "A file of the kit is too large to be mailed",
        explanation: """
            Mail servers refuse attachments from ten megabytes on, many from less, and a journalist who waits for a kit at a
            festival waits on a telephone. The rule reports a document of more than ten million bytes. Pictures at the size
            of a printed page are what makes a kit heavy: send the stills apart, and the kit with small ones.
            """, wrong: [], right: [])

    public init() {}

    private static let most = 10_000_000

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.documents.compactMap { document in
            guard let bytes = document.bytes, bytes > LargeFile.most else { return nil }
            return Self.large(document, bytes)
        }
    }
}

extension LargeFile {
    private static func large(_ document: DocumentFacts, _ bytes: Int) -> Diagnostic {
        let megabytes = (bytes + 500_000) / 1_000_000
        return report(
            "'\(document.name)' has \(megabytes) MB", text: document.name, at: nil,
            help: "keep it under 10 MB, and send the stills apart")
    }
}
