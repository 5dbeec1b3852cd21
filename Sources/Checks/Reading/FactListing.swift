import DossierKit

/// What one place lists of a fact of which a film has several: countries, languages.
struct FactListing {
    var origin: Claim.Origin
    /// In the order of the place.
    var codes: [String]
    var texts: [String]
    var source: SourceSpan

    /// As printed, each once.
    var text: String {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }.joined(separator: ", ")
    }

    /// Claims on one line, or on lines one below the other, are one listing.
    static func all(of fact: Claim.Fact, in claims: [Claim]) -> [FactListing] {
        var out: [FactListing] = []
        for claim in claims where claim.fact == fact {
            guard let source = claim.source else { continue }
            if let last = out.last, last.origin == claim.origin, last.source.file == source.file,
                (0...1).contains(source.line - last.source.line)
            {
                guard !last.codes.contains(claim.value) else { continue }
                out[out.count - 1].codes.append(claim.value)
                out[out.count - 1].texts.append(claim.text)
                let end = max(last.source.range.upperBound, source.range.upperBound)
                out[out.count - 1].source.range = min(last.source.range.lowerBound, end)..<end
                out[out.count - 1].source.line = source.line
            } else {
                out.append(
                    FactListing(origin: claim.origin, codes: [claim.value], texts: [claim.text], source: source)
                )
            }
        }
        return out
    }
}
