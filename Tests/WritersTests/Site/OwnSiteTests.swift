import DossierDiagnostics
import DossierKit
import Testing

@testable import DossierWriters

@Suite struct OwnSiteTests {
    private func written(_ own: OwnSite) throws -> [OutputFile] {
        try SiteWriter.write(HouseForSwifts.kit, own: own).files
    }

    @Test func `a template of the kit stands in for ours, and may use more of its own`() throws {
        var own = OwnSite()
        own.templates["contacts"] = Array("<section id=\"{{id}}\">{{> line}}</section>".utf8)
        own.templates["line"] = Array("{{#contacts}}<i>{{organisation}}</i>{{/contacts}}".utf8)
        let html = try #require(BuiltSite.text(try written(own), "index.html"))
        #expect(html.contains("<section id=\"contacts\"><i>"))
        #expect(!html.contains("class=\"desks\""))
        #expect(html.contains("class=\"part crew\""))
    }

    @Test func `a stylesheet of the kit stands in for one of ours, and its last word comes last`() throws {
        var own = OwnSite()
        own.styles["colours"] = Array(":root { --paper: #fed }".utf8)
        own.styles["style"] = Array("h1 { color: teal }".utf8)
        let css = try #require(BuiltSite.text(try written(own), "style.css"))
        #expect(css.hasPrefix(":root { --paper: #fed }"))
        #expect(css.hasSuffix("h1 { color: teal }"))
        #expect(!css.contains("#fbf9f4") && css.contains(".credits"))
    }

    @Test(arguments: [
        ("a\n{{#rows}}\n", "'look/crew.mustache', line 2: section 'rows' is never closed", "{{/rows}}"),
        ("{{#a}}{{/b}}", "'look/crew.mustache', line 1: 'a' is open, 'b' is closed", "{{/a}}"),
        ("\n\n{{/a}}", "'look/crew.mustache', line 3: nothing is open to be closed", "{{#a}}"),
        ("{{name", "'look/crew.mustache', line 1: tag is never closed", "}}"),
        ("{{> nowhere}}", "template 'nowhere' is used and does not exist", "contacts"),
        ("{{> crew}}", "template 'crew' inserts itself, directly or through others", "circle"),
    ])
    func `a template with a fault says file, line and cure`(source: String, message: String, help: String) {
        var own = OwnSite()
        own.templates["crew"] = Array(source.utf8)
        do {
            _ = try written(own)
            Issue.record("it was written")
        } catch let failure as Failure {
            #expect(failure.diagnostic.message == message)
            #expect(failure.diagnostic.help?.contains(help) == true)
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test func `no template lets the words of a kit through as markup`() throws {
        var kit = PressKit()
        kit.film.title = Found("<b>&")
        var own = OwnSite()
        own.templates["page"] = Array("{{{cover.filmTitle}}}{{&cover.filmTitle}}".utf8)
        let files = try SiteWriter.write(kit, own: own).files
        #expect(BuiltSite.text(files, "index.html") == "&lt;b&gt;&amp;&lt;b&gt;&amp;")
    }
}
