public import DossierDiagnostics
public import DossierKit
import DossierText

/// `kit.md`: the press kit as people edit it, YAML front matter and Markdown.
///
/// Writing and reading are exact in both directions: `read(write(kit)).kit.bare == kit.bare`, and writing what was
/// read from written text gives the same text. `Docs/kit-format.md` is the format.
public enum KitFile {
    /// Reads a kit. Never fails: what cannot be read is reported, the rest is in the kit.
    ///
    /// Places count bytes of `normalised(text)`. `file` is the name by which messages call the text. O(n).
    public static func read(_ text: [UInt8], file: String) -> (kit: PressKit, diagnostics: [Diagnostic]) {
        var (text, diagnostics) = NormalisedText.of(text, file: file)
        if text.last != 0x0A { text.append(0x0A) }
        let source = MarkdownFile(name: file, text: text)
        var kit = PressKit()
        let front = FrontMatterBorders.find(in: source)
        if let problem = front.problem { diagnostics.append(problem) }
        if let range = front.yaml {
            var parser = FrontMatterParser(source, range: range)
            let pairs = parser.read()
            diagnostics += parser.diagnostics
            var top = MapReader(pairs, range: range, file: source, known: KitKey.top)
            FilmReader.read(&top, into: &kit)
            kit.credits = CreditReader.read(&top)
            ListReader.read(&top, into: &kit)
            diagnostics += top.diagnostics
        }
        var body = BodyReader(kit, file: source)
        body.read(firstLine: front.bodyLine)
        kit = body.kit
        kit.claims = FilmReader.claims(kit)
        diagnostics += body.diagnostics
        return (kit, diagnostics)
    }

    /// The text that the places of a kit that was read count: UTF-8 in NFC, `\n`, no byte order mark. O(n).
    public static func normalised(_ text: [UInt8]) -> [UInt8] {
        NormalisedText.of(text, file: "").text
    }
}
