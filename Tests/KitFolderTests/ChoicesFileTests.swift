import DossierDiagnostics
import DossierKit
import DossierKitFolder
import Testing

struct ChoicesFileTests {
    private func read(_ text: String) -> ChoicesFile.Reading {
        ChoicesFile.read(Array(text.utf8), file: "dossier.yaml")
    }

    @Test func `rules and words are read with their places`() throws {
        let reading = read(
            """
            # of this kit
            rules:
              dates/ambiguous-date: {severity: off, reason: the festival writes so}
              text/stray-hyphen: error
            words: [Abkazian, "Low Pine"]

            """)
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.choices.words == ["Abkazian", "Low Pine"])
        #expect(reading.choices.rules.map(\.code) == ["dates/ambiguous-date", "text/stray-hyphen"])
        #expect(reading.choices.rules.map(\.severity) == [nil, .error])
        #expect(reading.choices.rules.first?.reason == "the festival writes so")
        #expect(reading.choices.rules.first?.source?.line == 3)
    }

    @Test(arguments: [
        ("rules:\n  a/b: off\n", "choices/missing-reason", 1),
        ("rules:\n  a/b: silent\n", "choices/unknown-choice", 0),
        ("rules:\n  a/b:\n    reason: x\n", "choices/unknown-choice", 0),
        ("rules:\n  a/b: {severity: note, because: x}\n", "choices/unknown-choice", 1),
        ("rules: [a/b]\n", "choices/unknown-choice", 0), ("rule:\n  a/b: note\n", "choices/unknown-choice", 0),
        ("words:\n  - [a]\n", "choices/unknown-choice", 0),
        ("rules:\n  a/b: \"off\n", "choices/broken-file", 0), ("rules: {\n", "choices/broken-file", 0),
        ("\tx: y\n", "choices/broken-file", 0), ("just words\n", "choices/broken-file", 0),
    ])
    func `a mistake is told once, with its place and a cure`(_ text: String, _ code: String, _ rules: Int) {
        let reading = read(text)
        #expect(reading.diagnostics.map(\.code) == [code])
        #expect(reading.choices.rules.count == rules)
        #expect(reading.diagnostics.first?.help?.isEmpty == false)
        #expect(reading.diagnostics.first?.source != nil)
        #expect(reading.diagnostics.first?.message.contains("front matter") == false)
    }

    @Test func `nothing is chosen in an empty file`() {
        #expect(read("").choices.isEmpty && read("# nothing\n").diagnostics.isEmpty)
    }

    @Test func `a comment reaches over its paragraph, or over the block below it`() {
        let text = """
            One line
            of a paragraph. <!-- dossier-ignore a/b: why -->

            <!-- dossier-ignore a/c: why -->

            The block
            below it.

            <!-- a remark -->
            <!-- dossier-ignore -->
            <!-- dossier-ignore a/d -->
            """
        let read = IgnoreComments.read(Array(text.utf8), file: "kit.md")
        #expect(read.ignores.map(\.code) == ["a/b", "a/c", "a/d"])
        #expect(read.ignores.map(\.lines) == [1...2, 4...7, 11...11])
        #expect(read.ignores.map(\.reason) == ["why", "why", nil])
        #expect(read.diagnostics.map(\.code) == ["choices/unknown-choice", "choices/missing-reason"])
        #expect(IgnoreComments.read(Array("<!-- dossier-ignore a/b".utf8), file: "kit.md").ignores.isEmpty)
    }
}
