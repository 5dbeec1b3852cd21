import DossierDiagnostics
import DossierKit
import Testing

struct BuildServerRendererTests {
    private static let text = SourceText(Array("ab\né été\nz".utf8))
    private static let found = Diagnostic(
        code: "text/x", severity: .warning, message: "50% \"of\" <it>\u{1B}[31m", text: "été",
        source: SourceSpan(file: "kit, a.md", line: 2, range: 6..<11), help: "do")
    private static let remark = Diagnostic(code: "text/y", severity: .note, message: "m")
    private static let rules = ["text/w", "text/x", "text/y"].map {
        Rule(code: $0, since: "0", severity: .warning, title: "T", explanation: "E", wrong: [], right: [])
    }

    @Test func `GitHub gets a command a report, with lines and columns`() {
        let out = GitHubRenderer().render(
            [Self.found, Self.remark], texts: SourceTexts("kit, a.md", Self.text))
        #expect(
            String(decoding: out, as: UTF8.self) == """
                ::warning file=kit%2C a.md,line=2,endLine=2,col=3,endColumn=5,title=text/x::50%25 "of" <it>\u{FFFD}[31m%0Ahelp: do
                ::notice title=text/y::m

                """)
    }

    @Test func `JUnit has a test a rule, and a failed one a report`() {
        let out = JUnitRenderer().render([Self.found, Self.remark], rules: Self.rules, of: "kit <1>")
        #expect(
            String(decoding: out, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="dossier" tests="3" failures="1" errors="0">
                  <testsuite name="kit &lt;1&gt;" tests="3" failures="1" errors="0" skipped="0">
                    <testcase classname="dossier.text" name="text/w"/>
                    <testcase classname="dossier.text" name="text/x line 2">
                      <failure type="text/x" message="50% &quot;of&quot; &lt;it&gt;\u{FFFD}[31m">warning: 50% &quot;of&quot; \
                &lt;it&gt;\u{FFFD}[31m&#10;kit, a.md, line 2&#10;help: do</failure>
                    </testcase>
                    <testcase classname="dossier.text" name="text/y">
                      <system-out>note: m</system-out>
                    </testcase>
                  </testsuite>
                </testsuites>

                """)
    }
}
