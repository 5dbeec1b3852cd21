public import DossierDiagnostics
import DossierKit

/// The film's countries, different in two places.
public struct CountryMismatch: Check {
    public static let rule = Rule(
        code: "film/country-mismatch", since: "0.2", severity: .warning,
        title: "The film's countries differ between two places",
        explanation: """
            The countries and their order are a matter of contracts and treaties: the first one is the film's
            nationality. The rule compares the places that list them, cover and technical sheet. Other countries are a
            warning, another order is a remark, and so is a place that names fewer, which may mean the majority only.

            A `kit.md` lists the countries once, and nothing is reported there.
            """,
        wrong: [], right: [])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let all = FactListing.all(of: .country, in: reading.kit.claims).filter { $0.origin >= .cover }
        guard let best = all.max(by: { ($0.codes.count, $0.origin) < ($1.codes.count, $1.origin) }) else {
            return []
        }
        var seen: Set<[String]> = [best.codes]
        return all.filter { seen.insert($0.codes).inserted }.map { other in
            let (left, right) = (Set(other.codes), Set(best.codes))
            let kind: Difference = left == right ? .order : left.isSubset(of: right) ? .fewer : .others
            return Self.differs(other.text, other.source, best.text, best.source, kind)
        }
    }

    private enum Difference { case order, fewer, others }
}

extension CountryMismatch {
    private static func differs(
        _ text: String, _ source: SourceSpan, _ best: String, _ place: SourceSpan, _ kind: Difference
    ) -> Diagnostic {
        let label: String? = kind == .order ? "in another order" : kind == .fewer ? "fewer than elsewhere" : nil
        return report(
            "'\(text)' here, '\(best)' elsewhere", text: text, at: source,
            severity: kind == .others ? .warning : .note, label: label,
            related: [.init(text: best, source: place, message: "'\(best)' here")],
            help: kind == .order ? "keep to one order" : "list the same countries")
    }
}
