/// How two running times of one film agree.
public enum DurationAgreement: Sendable, Hashable {
    /// Equal, or a minute apart by rounding.
    case same
    /// One is the other at 25 pictures a second instead of 24.
    case speedUp
    case different

    /// Compares minutes. Source of the tolerances: the field guide, 3.2.
    public init(_ a: Int, _ b: Int) {
        let (short, long) = (min(a, b), max(a, b))
        if long - short <= 1 {
            self = .same
        } else if short >= 20, (0.955...0.966).contains(Double(short) / Double(long)) {
            self = .speedUp
        } else {
            self = .different
        }
    }
}
