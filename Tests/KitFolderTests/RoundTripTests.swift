import DossierDiagnostics
import DossierKit
import Testing

@testable import DossierKitFolder

struct RoundTripTests {
    @Test(arguments: [0..<150, 150..<300, 300..<450, 450..<600])
    func `a kit that is written and read says the same`(_ seeds: Range<Int>) {
        for seed in seeds {
            var generator = KitGenerator(seed: UInt64(seed))
            let kit = generator.kit()
            let text = KitFile.write(kit)
            let (read, diagnostics) = KitFile.read(Array(text.utf8), file: "kit.md")
            guard read.bare == kit.bare, diagnostics.isEmpty else {
                Issue.record("seed \(seed): \(difference(kit.bare, read.bare))\n\(diagnostics)\n\(text)")
                return
            }
            let again = KitFile.write(read)
            guard again == text, Array(again.utf8) == Array(text.utf8) else {
                Issue.record("seed \(seed): written twice differs\n\(text)\n=====\n\(again)")
                return
            }
        }
    }

    private func difference(_ a: PressKit, _ b: PressKit) -> String {
        var out = ""
        func compare<Value: Equatable>(_ name: String, _ a: Value, _ b: Value) {
            if a != b { out += "\(name):\n  \(a)\n  \(b)\n" }
        }
        func compare<Value: Equatable>(_ name: String, _ a: [Value], _ b: [Value]) {
            if a.count != b.count { out += "\(name): \(a.count) \(b.count)\n" }
            for (x, y) in zip(a, b) where x != y { out += "\(name):\n  \(x)\n  \(y)\n" }
        }
        compare("language", a.language, b.language)
        compare("languages", a.languages, b.languages)
        compare("film", a.film, b.film)
        compare("credits", a.credits, b.credits)
        for (x, y) in zip(a.sections, b.sections) where x != y {
            compare("kind", x.kind, y.kind)
            compare("heading", x.heading, y.heading)
            compare("people", x.people, y.people)
            compare("paragraphs", x.paragraphs, y.paragraphs)
            compare("exchanges", x.exchanges, y.exchanges)
            compare("works", x.works, y.works)
            if out.isEmpty { compare("section", x, y) }
        }
        compare("sections", a.sections.count, b.sections.count)
        compare("footnotes", a.footnotes, b.footnotes)
        compare("contacts", a.contacts, b.contacts)
        compare("awards", a.awards, b.awards)
        compare("quotes", a.quotes, b.quotes)
        compare("stills", a.stills, b.stills)
        compare("trailers", a.trailers, b.trailers)
        compare("news", a.news, b.news)
        compare("site", a.site, b.site)
        compare("timeline", a.timeline, b.timeline)
        compare("places", a.places, b.places)
        return out
    }
}
