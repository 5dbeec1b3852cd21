import DossierDiagnostics
import DossierKit
import Testing

struct ChoicesTests {
    private func report(_ code: String, _ text: String = "x", line: Int = 1) -> Diagnostic {
        Diagnostic(
            code: code, severity: .warning, message: "m", text: text,
            source: SourceSpan(file: "kit.md", line: line, range: line * 10..<line * 10 + 1))
    }

    private func ignore(_ code: String, _ lines: ClosedRange<Int>) -> Choices.Ignore {
        Choices.Ignore(
            code, reason: "r", lines: lines, source: SourceSpan(file: "kit.md", line: 1, range: 0..<5))
    }

    @Test func `a rule is turned off, raised and lowered`() {
        var choices = Choices()
        choices.rules = [
            .init("a/off", severity: nil), .init("a/up", severity: .error), .init("a/down", severity: .note),
        ]
        let left = choices.applied(to: ["a/off", "a/up", "a/down", "a/same"].map { report($0) })
        #expect(left.map(\.code) == ["a/up", "a/down", "a/same"])
        #expect(left.map(\.severity) == [.error, .note, .warning])
    }

    @Test func `a report about a word that is right is left out, with its accents`() {
        var choices = Choices()
        choices.words = ["Zal", "Low Pine"]
        let texts = ["Lukasz Zal", "Łukasz Żal", "a Low Pine", "Pine Low", "Zalman", ""]
        #expect(
            choices.applied(to: texts.map { report("p/n", $0) }).map(\.text) == [
                "Łukasz Żal", "Pine Low", "Zalman", "",
            ])
    }

    @Test func `an ignored place silences one rule, and says so if there is nothing to silence`() {
        var choices = Choices()
        choices.ignores = [ignore("a/b", 2...4), ignore("a/c", 2...4)]
        let left = choices.applied(to: [report("a/b", line: 3), report("a/b", line: 5), report("a/d", line: 3)])
        #expect(left.map(\.code) == ["a/b", "a/d", "choices/unused-ignore"])
        #expect(left.last?.text == "a/c")
        #expect(left.last?.fixes.first?.isSafe == true)
    }

    @Test func `an unknown rule is answered with the nearest`() {
        var choices = Choices()
        choices.rules = [.init("a/of", severity: nil), .init("a/off", severity: nil)]
        let problems = choices.problems(known: ["a/off"]) { $0 == "a/of" ? "a/off" : nil }
        #expect(problems.map(\.code) == ["choices/unknown-rule"])
        #expect(problems.first?.help == "write 'a/off'")
    }
}
