import DossierKit
import Testing

@testable import DossierWriters

@Suite struct ThemeTests {
    @Test func `a theme changes the stylesheet and nothing else`() throws {
        let plain = try SiteWriter.write(HouseForSwifts.kit).files
        for theme in Theme.allCases {
            let themed = try SiteWriter.write(HouseForSwifts.kit, theme: theme).files
            let differing = zip(plain, themed).filter { $0 != $1 }.map(\.0.path)
            #expect(differing == (theme == .book ? [] : ["style.css"]))
        }
    }
}
