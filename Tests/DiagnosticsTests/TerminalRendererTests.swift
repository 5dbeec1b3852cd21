import DossierDiagnostics
import DossierKit
import Testing

struct TerminalRendererTests {
    /// A text, and the place of a part of it.
    private func at(_ part: String, in text: String, page: Int? = nil) -> (SourceTexts, SourceSpan) {
        let bytes = Array(text.utf8)
        let needle = Array(part.utf8)
        let start =
            bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
        let line = 1 + bytes[..<start].count { $0 == 0x0A }
        let span = SourceSpan(file: "kit.pdf", page: page, line: line, range: start..<(start + needle.count))
        return (SourceTexts("kit.pdf", SourceText(bytes)), span)
    }

    private func report(_ part: String, in text: String, width: Int = 100) -> String {
        let (texts, span) = at(part, in: text)
        let found = Diagnostic(code: "text/x", severity: .warning, message: "m", text: part, source: span)
        return TerminalRenderer(width: width, showsExplain: false).render(found, texts: texts)
    }

    @Test func `a report shows the line, the place, the related place and the cure`() {
        let text = "Filmography\n  2031 – LAMPADA aka Lanterrn. 118 min\n"
        let (texts, span) = at("Lanterrn", in: text, page: 7)
        let found = Diagnostic(
            code: "works/title-variant", severity: .warning, message: "'Lanterrn' is 'Lantern' elsewhere",
            text: "Lanterrn", source: span, label: "one letter too many",
            related: [
                .init(
                    text: "Lantern", source: SourceSpan(file: "kit.pdf", page: 2, line: 3, range: 0..<1),
                    message: "'Lantern' here, and in 3 more places")
            ], help: "write 'Lantern'")
        #expect(
            TerminalRenderer().render([found], texts: texts) == """
                warning[works/title-variant]: 'Lanterrn' is 'Lantern' elsewhere
                  ┌─ kit.pdf, page 7, line 2
                  │  2031 – LAMPADA aka Lanterrn. 118 min
                  │                     ^^^^^^^^ one letter too many
                  ├─ page 2, line 3: 'Lantern' here, and in 3 more places
                  = help: write 'Lantern'
                  = explain: dossier explain works/title-variant


                """)
    }

    @Test func `carets stand under wide, combining and tabbed text`() {
        #expect(
            report("海の", in: "監督\te\u{301} 海のそば") == """
                warning[text/x]: m
                  ┌─ kit.pdf, line 1
                  │  監督    e\u{301} 海のそば
                  │            ^^^^

                """)
    }

    @Test func `a long line is cut around the place`() {
        let long = String(repeating: "word ", count: 30) + "here" + String(repeating: " word", count: 30)
        #expect(
            report("here", in: long, width: 45) == """
                warning[text/x]: m
                  ┌─ kit.pdf, line 1
                  │  …d word word word here word word word w…
                  │                    ^^^^

                """)
    }

    @Test(arguments: [12, 20, 33, 45, 80])
    func `no shown line is wider than asked`(_ width: Int) {
        let long = String(repeating: "слово 海 ", count: 40)
        for part in ["слово", "海 слово 海", "海"] {
            for line in report(part, in: long, width: width).split(separator: "\n").dropFirst(2) {
                #expect(line.unicodeScalars.reduce(0) { $0 + ($1 == "海" ? 2 : 1) } <= max(width, 17))
            }
        }
    }

    @Test func `a place over a line break is shown line by line`() {
        #expect(
            report("two\n  three", in: "one two\n  three four") == """
                warning[text/x]: m
                  ┌─ kit.pdf, line 1
                  │  one two
                  │      ^^^
                  │  three four
                  │  ^^^^^

                """)
    }

    @Test func `a report without a place or a text still says what it says`() {
        let (_, span) = at("x", in: "x")
        let nowhere = Diagnostic(code: "kit/x", severity: .note, message: "m", help: "h")
        #expect(
            TerminalRenderer(showsExplain: false).render(nowhere) == "note[kit/x]: m\n  = help: h\n")
        let unseen = Diagnostic(code: "kit/x", severity: .error, message: "m", source: span)
        #expect(
            TerminalRenderer(showsExplain: false).render(unseen) == "error[kit/x]: m\n  ┌─ kit.pdf, line 1\n")
    }

    @Test func `places outside the text are not looked up`() {
        let texts = SourceTexts("kit.pdf", SourceText(Array("abc".utf8)))
        for range in [2..<900, 3..<3, 4..<9, 800..<900] {
            let found = Diagnostic(
                code: "kit/x", severity: .note, message: "m",
                source: SourceSpan(file: "kit.pdf", line: 99, range: range))
            #expect(TerminalRenderer().render(found, texts: texts).hasPrefix("note[kit/x]: m\n"))
        }
    }

    @Test func `a kit cannot write to the terminal`() {
        let text = report("x", in: "\u{1B}[31mx\u{202E}")
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `colour is on request`() {
        let note = Diagnostic(code: "kit/x", severity: .note, message: "m")
        #expect(
            TerminalRenderer(isColoured: true, showsExplain: false).render(note)
                == "\u{1B}[1;36mnote[kit/x]\u{1B}[0m\u{1B}[1m: m\u{1B}[0m\n")
    }

    @Test func `the summary counts by severity, the gravest first`() {
        let found = [Severity.note, .warning, .warning].map {
            Diagnostic(code: "a/b", severity: $0, message: "")
        }
        #expect(summary(of: found, in: "kit.pdf") == "2 warnings, 1 note in kit.pdf")
        #expect(summary(of: [], in: "kit.pdf") == "nothing to report in kit.pdf")
    }
}
