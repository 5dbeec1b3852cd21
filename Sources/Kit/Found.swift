/// A value together with the place it was found and how sure the recovery is of it.
///
/// `confidence` runs from 0 to 1; what a person wrote in `kit.md` has 1.
public struct Found<Value: Sendable & Codable & Hashable>: Sendable, Codable, Hashable {
    public var value: Value
    public var source: SourceSpan?
    public var confidence: Double

    public init(_ value: Value, source: SourceSpan? = nil, confidence: Double = 1) {
        self.value = value
        self.source = source
        self.confidence = confidence
    }
}
