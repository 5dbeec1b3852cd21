/// A value together with the place it was found and how sure the recovery is of it.
///
/// `confidence` runs from 0 to 1; what a person wrote in `kit.md` has 1.
public struct Found<Value> {
    public var value: Value
    public var source: SourceSpan?
    public var confidence: Double

    public init(_ value: Value, source: SourceSpan? = nil, confidence: Double = 1) {
        self.value = value
        self.source = source
        self.confidence = confidence
    }
}

// What a value has to be stands here and not in the type: every requirement there costs each program that starts a search
// through all conformances, for each type of value.
extension Found: Sendable where Value: Sendable {}
extension Found: Equatable where Value: Equatable {}
extension Found: Hashable where Value: Hashable {}
extension Found: Encodable where Value: Encodable {}
extension Found: Decodable where Value: Decodable {}
