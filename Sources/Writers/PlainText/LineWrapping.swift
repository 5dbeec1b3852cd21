import DossierText

/// Breaks paragraphs into lines of so many columns, at spaces; a no-break space is none.
enum LineWrapping {
    /// The lines, each with its line end. A line break of the text stays one; a word longer than the line stays whole.
    ///
    /// - Parameter hanging: what every line but the first begins with.
    static func wrapped(_ text: String, columns: Int, hanging: String = "") -> String {
        var out = ""
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var width = 0
            for word in paragraph.split(separator: " ") {
                let wordWidth = displayWidth(String(word))
                if width > 0, width + 1 + wordWidth > columns {
                    out += line + "\n"
                    line = hanging
                    width = displayWidth(hanging)
                    line += word
                    width += wordWidth
                } else {
                    if width > 0 {
                        line += " "
                        width += 1
                    }
                    line += word
                    width += wordWidth
                }
            }
            out += line + "\n"
        }
        return out
    }
}
