import DossierWriters
import Testing

@Suite(
    .serialized,
    .enabled(if: Browser.isExpected, "needs Tests/Browser/setup and chromium (apt-get install chromium)"))
struct BrowserTests {
    @Test(arguments: Theme.allCases)
    func `a page with something of everything has no fault in a real browser`(theme: Theme) throws {
        let name = "house-for-swifts-\(theme.rawValue)"
        #expect(try Browser.findings(in: HouseForSwifts.kit, name, theme: theme) == "")
    }

    @Test func `the forms have no fault in the programs that others read them with`() throws {
        #expect(try Browser.findings(inFormsOf: HouseForSwifts.kit, "forms") == "")
    }

    @Test func `a proof sheet has no fault in a real browser`() throws {
        #expect(try Browser.findings(inPage: ProofedKit.sheet(drawn: true).html(), "proof") == "")
        #expect(try Browser.findings(inPage: ProofedKit.sheet(drawn: false).html(), "proof-as-text") == "")
    }
}
