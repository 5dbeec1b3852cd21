/// Characters of fonts that have an order of their own.
enum SymbolFont {
    /// What a code of a symbol font shows; nothing for ornaments.
    static func text(_ code: UInt32, font: String) -> String {
        let code = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
        if font.hasPrefix("Wingdings") || font == "Webdings" {
            return wingdings[code] ?? ""
        }
        if font == "Symbol", let scalar = symbol[code] { return scalar }
        guard code >= 0x20, !(0xE000...0xF8FF).contains(code), let scalar = Unicode.Scalar(code) else {
            return ""
        }
        return font == "Symbol" ? "" : String(Character(scalar))
    }

    /// Source: Unicode's mapping of Adobe Symbol, the signs that stand in running text.
    private static let symbol: [UInt32: String] = [
        0x20: " ", 0xB7: "•", 0xA9: "♥", 0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xB1: "±", 0xB4: "×", 0xAE: "→",
        0xD3: "©", 0xD2: "®", 0xD4: "™", 0xE3: "©", 0xE2: "®", 0xE4: "™", 0x2D: "−", 0x2A: "∗",
    ]

    private static let wingdings: [UInt32: String] = [
        0x28: "☎", 0x2A: "✉", 0x6C: "●", 0x6E: "■", 0x76: "❖", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xE0: "→",
        0xFC: "✓",
    ]
}
