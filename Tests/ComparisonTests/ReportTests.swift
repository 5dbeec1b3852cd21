import DossierComparison
import DossierKit
import DossierText
import Foundation
import Testing

@Suite struct ReportTests {
    private let first = Compared(name: "may/kit.md", title: "The Night Ferry", language: "en")
    private let second = Compared(name: "june/kit.md", title: "The Night Ferry", language: "en")
    private var comparison: Comparison {
        let later = ferry.with("running-time: 118", "running-time: 117").with(
            "we kept eleven", "we kept twelve"
        )
        .with("  - composer: Jonas Lindqvist\n", "")
        return Comparison(kit(ferry), kit(later))
    }

    @Test func `the terminal's report, letter by letter`() {
        #expect(
            ComparisonText(first, second, width: 80).render(comparison) == """
                may/kit.md → june/kit.md

                Film
                  ~ running time  118 min → 117 min (line 6)

                Credits
                  - composer  Jonas Lindqvist (line 12)

                Interview with Greta Halvar
                  ~ answer 3  … it, and we kept [-eleven.-] {+twelve.+} (line 52 → 51)

                3 differences: 2 changed, 1 removed

                """)
    }

    @Test func `colours stand in place of signs, and nothing of the kit reaches the terminal as a command`() {
        let hostile = Comparison(
            kit(ferry), kit(ferry.with("title: The Night Ferry", "title: \"The \\e[2J Ferry\"")))
        let text = ComparisonText(first, second, isColoured: true).render(hostile)
        #expect(!text.contains("\u{1B}[2J"))
        #expect(text.contains("\u{1B}[32m"))
        #expect(!text.contains("[-"))
    }

    @Test func `no line is wider than the terminal`() {
        let later = kit(
            ferry.with("My father lit it", "My father, who had never learned to swim, lit it").with(
                "Nell Corder", "Nell-Maria Corder-Ostrander of the harbour office"))
        for width in [40, 60, 100] {
            let text = ComparisonText(Compared(name: "a"), Compared(name: "b"), width: width).render(
                Comparison(kit(ferry), later))
            #expect(
                text.split(separator: "\n").filter { !$0.hasPrefix("Contact") }.allSatisfy {
                    $0.count <= width
                }, "\(text)")
        }
    }

    @Test func `the data has every change with its places`() throws {
        let bytes = ComparisonJSON(first, second).value(comparison).encoded()
        let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(root["format"] as? String == "dossier-diff/1")
        #expect(root["kind"] as? String == "versions")
        let changes = try #require(root["changes"] as? [[String: Any]])
        #expect(changes.count == 3)
        let new = try #require(changes.first?["new"] as? [String: Any])
        #expect(new["text"] as? String == "117 min")
        #expect((new["source"] as? [String: Any])?["line"] as? Int == 6)
        #expect(
            (changes.last?["words"] as? [[String: String]])?.map { $0["kind"] } == ["same", "removed", "added"])
    }

    @Test func `the page escapes what it shows and marks what went and came`() {
        let later = kit(ferry.with("we kept eleven", "we kept &lt;script>alert(1)&lt;/script> & \"more\""))
        let page = String(
            decoding: ComparisonPage(first, second).render(Comparison(kit(ferry), later)), as: UTF8.self)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(!page.contains("<script"))
        #expect(page.contains("<ins>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;.</ins>"))
        #expect(page.contains("<del>eleven.</del>"))
        #expect(!page.contains("http"))
    }

    @Test func `of two languages nothing was put in or taken out`() {
        let other = kit(ferry.with("lang: en", "lang: da").with("running-time: 118\n", ""))
        let comparison = Comparison(kit(ferry), other)
        #expect(comparison.summary == "1 difference: 1 in the first alone")
        let text = ComparisonText(first, Compared(name: "b", language: "da")).render(comparison)
        #expect(text.contains("may/kit.md ↔ b  two languages: en, da"))
    }

    @Test func `the same kits give the same bytes`() {
        #expect(
            ComparisonPage(first, second).render(comparison) == ComparisonPage(first, second).render(comparison)
        )
    }
}
