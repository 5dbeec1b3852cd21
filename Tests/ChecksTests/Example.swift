import DossierChecks
import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText

/// An example of a rule: the kit and the places at which its arrows point.
struct Example {
    /// The text without the lines of arrows.
    let text: String
    /// Line and column, from 1, columns in Unicode scalars.
    let arrows: [Place]

    struct Place: Hashable {
        var line: Int
        var column: Int
    }

    init(_ source: String) {
        var lines: [String] = []
        var arrows: [Place] = []
        let front = source.hasPrefix("---\n") ? "" : "---\ntitle: The Tin Orchard\nlang: en\n---\n\n"
        for line in (front + source).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.contains("↓"), line.allSatisfy({ $0 == " " || $0 == "↓" }) {
                for (column, character) in line.enumerated() where character == "↓" {
                    arrows.append(Place(line: lines.count + 1, column: column + 1))
                }
            } else {
                lines.append(String(line))
            }
        }
        text = lines.joined(separator: "\n") + "\n"
        self.arrows = arrows
    }

    /// What all checks find in it; what an example has no room for is left out.
    func reports(of code: String) -> [Diagnostic] {
        let read = KitFile.read(Array(text.utf8), file: "kit.md")
        let texts = SourceTexts("kit.md", SourceText(KitFile.normalised(Array(text.utf8))))
        let checks = CheckRegistry.all.filter { $0.rule.code == code || $0.rule.code != "kit/missing-part" }
        return CheckRegistry.run(checks, on: read.kit, texts: texts, lexicon: .having(["lantern", "lanthorn"]))
    }

    /// What reading it alone complains of.
    var problems: [Diagnostic] { KitFile.read(Array(text.utf8), file: "kit.md").diagnostics }

    func place(of found: Diagnostic) -> Place? {
        guard let source = found.source else { return nil }
        let text = SourceText(KitFile.normalised(Array(self.text.utf8)))
        return Place(
            line: text.lines.line(of: source.range.lowerBound), column: text.column(of: source.range.lowerBound)
        )
    }
}
