/// What the reading of scans asks of its caller.
public struct ScanOptions: Sendable {
    /// The language of a text, BCP 47; nil if its words do not tell.
    public var language: @Sendable (String) -> String?
    /// Called after each page, from any thread: how many are done, of how many.
    public var progress: @Sendable (Int, Int) -> Void

    /// By default no language is ever told and nobody is waiting.
    public init(
        language: @escaping @Sendable (String) -> String? = { _ in nil },
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) {
        self.language = language
        self.progress = progress
    }
}
