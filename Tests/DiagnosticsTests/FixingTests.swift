import DossierDiagnostics
import DossierKit
import Testing

struct FixingTests {
    private func report(_ range: Range<Int>, _ new: String, safe: Bool = true, file: String = "kit.md")
        -> Diagnostic
    {
        let source = SourceSpan(file: file, line: 1, range: range)
        return Diagnostic(
            code: "a/b", severity: .warning, message: "m", source: source,
            fixes: [Fix("f", edits: [.init(source, replacement: new)], isSafe: safe)])
    }

    private func fixed(_ text: String, _ reports: [Diagnostic], unsafely: Bool = false) -> String {
        let fixed = FixedText(Array(text.utf8), file: "kit.md", reports: reports, includingUnsafe: unsafely)
        return String(decoding: fixed.bytes, as: UTF8.self)
    }

    @Test func `fixes are applied together, whatever their order`() {
        let reports = [report(8..<9, "WW"), report(0..<3, ""), report(4..<5, "É")]
        #expect(fixed("one two www", reports) == " Éwo WWww")
    }

    @Test func `fixes that touch, unsafe ones, other files and broken places are left out`() {
        #expect(fixed("abc", [report(0..<2, "x"), report(1..<3, "y")]) == "xc")
        #expect(fixed("abc", [report(0..<1, "x", safe: false)]) == "abc")
        #expect(fixed("abc", [report(0..<1, "x", safe: false)], unsafely: true) == "xbc")
        #expect(fixed("abc", [report(0..<1, "x", file: "b.md"), report(2..<9, "x")]) == "abc")
        #expect(fixed("é", [report(1..<2, "x")]) == "é")
    }

    @Test func `a diff shows the changed lines with their neighbours`() {
        let diff = LineDiff(
            from: Array("a\nb\nc\nd\ne\n".utf8), to: Array("a\nB\nc\nd\ne\nf\n".utf8), name: "kit.md")
        #expect(
            diff.text == """
                --- kit.md
                +++ kit.md
                @@ -1,3 +1,3 @@
                 a
                -b
                +B
                 c
                @@ -5 +5,2 @@
                 e
                +f

                """)
        #expect(LineDiff(from: [], to: [], name: "x").text.isEmpty)
        #expect(LineDiff(from: Array("a\n".utf8), to: [], name: "x").text.contains("@@ -1 +0,0 @@\n-a\n"))
    }
}
