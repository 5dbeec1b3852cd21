public import DossierDiagnostics
import DossierKit

/// Technical data that contradict each other.
public struct FormatMismatch: Check {
    public static let rule = Rule(
        code: "film/format-mismatch", since: "0.2", severity: .warning,
        title: "Technical data contradict each other",
        explanation: """
            A print is projected by what the sheet says: `16:9` and `scope` cannot both be the picture, and a film in
            colour on the cover is not black and white in the data. The rule compares the places that state ratio and
            colour, and looks for two ratios in one.

            Roundings of one ratio (2.35, 2.39, 2.40; 1.33, 1.37; 1.77, 1.78, 1.85) are the same picture. A kit that
            says `colour and black and white` is right with either.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            technical:
                                ↓
              screening-format: 16:9 scope, 2K
            ---

            ## Synopsis

            A lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            technical:
              aspect-ratio: 2.39
              colour: colour
              sound: "5.1"
              screening-format: DCP scope, 2K
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let claims = reading.kit.claims
        var found = differing(claims.filter { $0.fact == .aspectRatio }) { isSameRatio($0, $1) }
        found += differing(claims.filter { $0.fact == .colour }) { $0 == $1 || $0 == "both" || $1 == "both" }
        let technical = reading.kit.film.technical
        for format in [technical.aspectRatio, technical.shootingFormat, technical.screeningFormat] {
            guard let format else { continue }
            let words = Phrase(format.value).folded
            let isScope = words.contains { ["scope", "cinemascope", "scop", "cinescope"].contains($0) }
            let text = format.value.filter { $0 != " " }
            if isScope,
                text.contains("16:9") || text.contains("16/9") || text.contains("4:3") || text.contains("1.85")
            {
                found.append(Self.impossible(format))
            }
        }
        return found
    }

    private func differing(_ claims: [Claim], _ isSame: (String, String) -> Bool) -> [Diagnostic] {
        let stated = claims.filter { $0.origin >= .cover }
        guard let best = stated.max(by: { $0.origin < $1.origin }) else { return [] }
        var seen: Set<String> = []
        return stated.filter { !isSame($0.value, best.value) && seen.insert($0.value).inserted }.map {
            Self.differs($0, best)
        }
    }

    private func isSameRatio(_ a: String, _ b: String) -> Bool {
        func family(_ ratio: String) -> Int? {
            guard let value = Double(ratio.filter { $0 != "," }) else { return nil }
            switch value {
            case 1.3...1.38: return 133
            case 1.6...1.7: return 166
            case 1.75...1.9: return 185
            case 2.3...2.45: return 239
            default: return Int((value * 100).rounded())
            }
        }
        return a == b || family(a) == nil || family(a) == family(b)
    }
}

extension FormatMismatch {
    private static func differs(_ claim: Claim, _ best: Claim) -> Diagnostic {
        report(
            "'\(claim.text)' here, '\(best.text)' elsewhere", text: claim.text, at: claim.source,
            related: [.init(text: best.text, source: best.source, message: "'\(best.text)' here")],
            help: "ask post-production which is right")
    }

    private static func impossible(_ format: Found<String>) -> Diagnostic {
        report(
            "'\(format.value)' names two shapes of picture", text: format.value, at: format.source,
            help: "say which of the two the film has")
    }
}
