import DossierKit
import DossierText

/// Quotes from the press: under a heading of reviews, and on the cover.
struct QuotesPass: Pass {
    static func run(on draft: inout Draft) {
        var found: [Quote] = []
        for zone in draft.zones {
            switch zone.kind {
            case .reviews:
                var reader = QuotesReader(draft, isList: true)
                reader.read(zone.body)
                found += reader.quotes
            case .nothing:
                var reader = QuotesReader(draft, isList: false)
                reader.read(zone.heading.isEmpty ? zone.body : zone.heading.lowerBound..<zone.body.upperBound)
                found += reader.quotes
            default: continue
            }
        }
        var known: Set<String> = []
        for quote in found where known.insert(foldedLetters(quote.text.text)).inserted {
            draft.kit.quotes.append(quote)
        }
    }
}
