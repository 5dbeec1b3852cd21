import DossierKit
import Testing

@testable import DossierRecovery

/// Page numbers and running heads of a text that lost the ends of its pages.
@Suite struct PrintedNumbersTests {
    private static func story(_ page: Int) -> String {
        (1...12).map {
            "The \($0 + 12 * page)th barge came up the canal with its lamps out and nobody asked why."
        }
        .joined(separator: "\n")
    }

    private static func kit(number: (Int) -> String, head: String) -> PressKit {
        let pages = (2...5).map { "\(number($0))\n\n\(head)\n\n\(story($0))" }
        return Leaflet.kit("THE LAST LOCK\n\nSYNOPSIS\n\n\(story(1))\n\n" + pages.joined(separator: "\n\n"))
    }

    @Test(arguments: ["", "– ", "Seite "])
    func `page numbers that count on and the heads below them are no text`(mark: String) {
        let kit = Self.kit(
            number: { mark + "\($0)" + (mark == "– " ? " –" : "") }, head: "THE LAST LOCK press kit")
        let text = kit.sections.flatMap(\.paragraphs).map(\.text).joined(separator: "\n")
        #expect(!text.contains("press kit"))
        #expect(!text.contains("Seite"))
        #expect(text.contains("The 72th barge"))
    }

    @Test func `page n of m counts as well`() {
        let kit = Self.kit(number: { "page \($0) of 5" }, head: "The Last Lock")
        let text = kit.sections.flatMap(\.paragraphs).map(\.text).joined(separator: "\n")
        #expect(!text.contains("of 5"))
    }

    @Test func `parts that are counted are headings, not pages`() {
        let kit = Leaflet.kit(
            "THE LAST LOCK\n\nSYNOPSIS\n\n"
                + (1...4).map { "Part \($0)\n\n\(Self.story($0))" }.joined(separator: "\n\n"))
        let text = kit.sections.map { ($0.heading?.value ?? "") + $0.paragraphs.map(\.text).joined() }.joined()
        #expect(text.contains("Part 3"))
    }
}
