/// The lists of a Word document (`numbering.xml`) and how far each has counted.
struct WordLists {
    private struct Level {
        var format = "decimal"
        var text = ""
        var start = 1
    }

    private var levels: [String: [Int: Level]] = [:]
    private var counts: [String: [Int: Int]] = [:]

    init(_ root: XMLElement?) {
        guard let root else { return }
        var abstract: [String: [Int: Level]] = [:]
        for element in root.elements where element.name == "w:abstractNum" {
            var found: [Int: Level] = [:]
            for level in element.elements where level.name == "w:lvl" {
                guard let number = level["w:ilvl"].flatMap({ Int($0) }) else { continue }
                found[number] = Level(
                    format: level.child("w:numFmt")?["w:val"] ?? "decimal",
                    text: level.child("w:lvlText")?["w:val"] ?? "",
                    start: level.child("w:start")?["w:val"].flatMap { Int($0) } ?? 1)
            }
            if let id = element["w:abstractNumId"] { abstract[id] = found }
        }
        for element in root.elements where element.name == "w:num" {
            guard let id = element["w:numId"], let base = element.child("w:abstractNumId")?["w:val"] else {
                continue
            }
            levels[id] = abstract[base]
        }
    }

    /// The label of the next item, such as `3.`; empty for bullets. Nil if there is no such list.
    mutating func label(_ list: String, level: Int) -> String? {
        guard let all = levels[list] else { return nil }
        guard let own = all[level], own.format != "none" else { return "" }
        let number = (counts[list]?[level]).map { $0 &+ 1 } ?? own.start
        counts[list, default: [:]][level] = number
        counts[list] = counts[list]?.filter { $0.key <= level }
        guard own.format != "bullet" else { return "" }
        var text = own.text
        for (place, shown) in all {
            let count = counts[list]?[place] ?? shown.start
            text = text.replacing("%\(place + 1)", with: WordLists.written(count, shown.format))
        }
        return text
    }

    /// A number in one of Word's formats; in figures where the format is not known here.
    static func written(_ number: Int, _ format: String) -> String {
        switch format {
        case "lowerLetter", "upperLetter":
            guard (1...26).contains(number), let scalar = Unicode.Scalar(UInt32(0x60 + number)) else {
                return String(number)
            }
            let letter = String(Character(scalar))
            return format == "upperLetter" ? letter.uppercased() : letter
        case "lowerRoman": return roman(number).lowercased()
        case "upperRoman": return roman(number)
        case "decimalZero": return number < 10 && number >= 0 ? "0\(number)" : String(number)
        default: return String(number)
        }
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return String(number) }
        let signs: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var out = ""
        for (value, sign) in signs {
            while rest >= value {
                out += sign
                rest -= value
            }
        }
        return out
    }
}
