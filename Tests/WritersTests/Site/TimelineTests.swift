import DossierKit
import Foundation
import Testing

@testable import DossierWriters

@Suite struct TimelineTests {
    private func kit(_ dates: [String]) -> PressKit {
        var kit = PressKit()
        kit.language = "en"
        kit.timeline = dates.map { Event(.history, date: $0, text: "The \"lamp\" & <it>.") }
        return kit
    }

    @Test func `years that the kit speaks of are drawn, each dot with its sentence`() throws {
        let html = try BuiltSite(kit(["1911", "1950-05", "199X", "2011-02-03"])).html
        #expect(html.contains("aria-label=\"Timeline\""))
        #expect(html.contains("<title>May 1950: The &quot;lamp&quot; &amp; &lt;it&gt;.</title>"))
        #expect(html.contains(">1911</text>") && html.contains(">2011</text>"))
        #expect(html.components(separatedBy: "<circle").count == 4)
    }

    @Test func `two years make no line`() throws {
        #expect(!(try BuiltSite(kit(["1911", "1912"])).html.contains("<svg")))
        #expect(!(try BuiltSite(kit(["1911", "1911", "1911"])).html.contains("<svg")))
    }

    @Test func `a theme changes the stylesheet and nothing else`() throws {
        let plain = try SiteWriter.write(kit([])).files
        for theme in Theme.allCases {
            let themed = try SiteWriter.write(kit([]), theme: theme).files
            let differing = zip(plain, themed).filter { $0 != $1 }.map(\.0.path)
            #expect(differing == (theme == .book ? [] : ["style.css"]))
        }
    }
}
