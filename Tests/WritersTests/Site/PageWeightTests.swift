import DossierKit
import Foundation
import Testing

@testable import DossierWriters

@Suite struct PageWeightTests {
    @Test(arguments: Theme.allCases)
    func `a page with something of everything weighs less than 100 kB without pictures`(theme: Theme) throws {
        let written = try SiteWriter.write(HouseForSwifts.kit, theme: theme)
        let weight = ["index.html", "style.css", "site.js"].compactMap {
            BuiltSite.text(written.files, $0)?.utf8.count
        }
        #expect(weight.count == 3)
        #expect(weight.reduce(0, +) < 100_000, "\(weight)")
    }

    @Test func `a page runs no script but the one beside it, and holds no style`() throws {
        let html = try BuiltSite(HouseForSwifts.kit).html
        let scripts = html.components(separatedBy: "<script").dropFirst()
        #expect(scripts.count == 2)
        #expect(
            scripts.allSatisfy {
                $0.hasPrefix(" src=\"site.js\" defer ") || $0.hasPrefix(" type=\"application/ld+json\"")
            })
        #expect(!html.contains(" style=") && !html.contains("<style") && !html.contains(" onclick"))
    }
}
