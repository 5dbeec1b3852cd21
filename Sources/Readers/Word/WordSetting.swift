/// Paragraph properties of Word (`w:pPr`), each nil where nothing is said of it. Lengths are in points.
struct WordSetting {
    var alignment: FlowParagraph.Alignment?
    var indent: Float?
    var firstIndent: Float?
    var before: Float?
    var after: Float?
    var isTight: Bool?
    var startsPage: Bool?
    /// From 0; 9 is text.
    var outline: Int?
    var list: String?
    var listLevel: Int?
    var tabStops: [Float] = []
    var clearedStops: [Float] = []

    init() {}

    init(_ properties: XMLElement?) {
        guard let properties else { return }
        for property in properties.elements {
            switch property.name {
            case "w:jc":
                switch property["w:val"] {
                case "center": alignment = .centre
                case "right", "end": alignment = .end
                default: alignment = .start
                }
            case "w:ind": readIndent(property)
            case "w:spacing":
                if let value = WordSetting.points(property["w:before"]) { before = value }
                if let value = WordSetting.points(property["w:after"]) { after = value }
                // Space "as in HTML" is about a line.
                if property["w:beforeAutospacing"] == "1" { before = 14 }
                if property["w:afterAutospacing"] == "1" { after = 14 }
            case "w:contextualSpacing": isTight = WordType.isOn(property)
            case "w:pageBreakBefore": startsPage = WordType.isOn(property)
            case "w:outlineLvl": outline = property["w:val"].flatMap { Int($0) }
            case "w:numPr":
                list = property.child("w:numId")?["w:val"] ?? list
                listLevel = property.child("w:ilvl")?["w:val"].flatMap { Int($0) } ?? listLevel
            case "w:tabs":
                for stop in property.elements where stop.name == "w:tab" {
                    guard let place = WordSetting.points(stop["w:pos"]) else { continue }
                    if stop["w:val"] == "clear" { clearedStops.append(place) } else { tabStops.append(place) }
                }
                tabStops.sort()
            default: continue
            }
        }
    }

    private mutating func readIndent(_ property: XMLElement) {
        if let left = WordSetting.points(property["w:start"] ?? property["w:left"]) { indent = left }
        if let hanging = WordSetting.points(property["w:hanging"]) { firstIndent = -hanging }
        if let first = WordSetting.points(property["w:firstLine"]) { firstIndent = first }
    }

    /// Twentieths of a point, nothing beyond a wall's width.
    static func points(_ twentieths: String?) -> Float? {
        guard let value = twentieths.flatMap({ Float($0) }), value.isFinite else { return nil }
        return min(max(value / 20, -2000), 2000)
    }

    /// What the other says goes over what this one says.
    func overlaid(_ other: WordSetting) -> WordSetting {
        var setting = self
        setting.alignment = other.alignment ?? alignment
        setting.indent = other.indent ?? indent
        setting.firstIndent = other.firstIndent ?? firstIndent
        setting.before = other.before ?? before
        setting.after = other.after ?? after
        setting.isTight = other.isTight ?? isTight
        setting.startsPage = other.startsPage ?? startsPage
        setting.outline = other.outline ?? outline
        setting.list = other.list ?? list
        setting.listLevel = other.listLevel ?? listLevel
        let kept = tabStops.filter { stop in !other.clearedStops.contains { abs($0 - stop) < 0.5 } }
        setting.tabStops = (kept + other.tabStops).sorted()
        return setting
    }
}
