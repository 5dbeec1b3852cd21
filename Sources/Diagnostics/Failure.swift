/// What stops a command altogether: one diagnostic, thrown.
public struct Failure: Error, Sendable {
    public var diagnostic: Diagnostic

    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

    public init(code: String, message: String, help: String? = nil) {
        diagnostic = Diagnostic(code: code, severity: .error, message: message, help: help)
    }
}
