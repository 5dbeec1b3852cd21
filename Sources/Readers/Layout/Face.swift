import DossierManuscript
import DossierText

/// A font, as far as its name tells what it looks like.
struct Face: Hashable {
    var name: String
    var style: Run.Style

    /// Reads `Carlito-BoldItalic`, `Arial,Bold`, `EBGaramond12-SmallCaps`, `Courier New`.
    init(name: String) {
        self.name = name
        var style: Run.Style = []
        let folded = folded(name)
        func says(_ words: [String]) -> Bool { words.contains { folded.contains($0) } }
        if says(["bold", "black", "heavy", "extrabd", "fett", "gras", "grassetto", "negrita", "halbfett"]) {
            style.insert(.bold)
        }
        if says(["italic", "oblique", "kursiv", "slanted", "corsivo", "cursiva"]) || folded.hasSuffix("-it") {
            style.insert(.italic)
        }
        if says(["mono", "courier", "typewriter", "consol", "menlo"]) && !says(["monotype"]) {
            style.insert(.monospaced)
        }
        if says(["smallcap", "small-cap", "small cap"]) || folded.hasSuffix("-sc") { style.insert(.smallCaps) }
        self.style = style
    }
}
