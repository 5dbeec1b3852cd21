public import DossierDiagnostics

/// A file that a writer makes: where it goes and what is in it.
///
/// Writers touch no disk. Whoever called one writes its files, all or none.
public struct OutputFile: Sendable, Hashable {
    /// Relative to the output folder, `/` between folders, never `..`.
    public var path: String
    public var content: Content

    public enum Content: Sendable, Hashable {
        case bytes([UInt8])
        /// The bytes of a file of the kit folder, by its path relative to that folder, never `..`.
        case copy(of: String)
        /// The bytes of a file of this machine, by its whole path.
        case file(String)
    }

    public init(_ path: String, _ content: Content) {
        self.path = path
        self.content = content
    }
}

/// What a writer has to hand over: files, and what it could not express.
public struct Written: Sendable {
    /// No two have the same path.
    public var files: [OutputFile]
    public var diagnostics: [Diagnostic]

    public init(files: [OutputFile], diagnostics: [Diagnostic] = []) {
        self.files = files
        self.diagnostics = diagnostics
    }
}
