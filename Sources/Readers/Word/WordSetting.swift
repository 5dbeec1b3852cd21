extension FlowSetting {
    /// Paragraph properties of Word (`w:pPr`).
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
                if let value = FlowSetting.points(property["w:before"]) { before = value }
                if let value = FlowSetting.points(property["w:after"]) { after = value }
                // Space "as in HTML" is about a line.
                if property["w:beforeAutospacing"] == "1" { before = 14 }
                if property["w:afterAutospacing"] == "1" { after = 14 }
            case "w:contextualSpacing": isTight = FlowType.isOn(property)
            case "w:pageBreakBefore": startsPage = FlowType.isOn(property)
            case "w:outlineLvl": outline = property["w:val"].flatMap { Int($0) }
            case "w:numPr":
                list = property.child("w:numId")?["w:val"] ?? list
                listLevel = property.child("w:ilvl")?["w:val"].flatMap { Int($0) } ?? listLevel
            case "w:tabs":
                for stop in property.elements where stop.name == "w:tab" {
                    guard let place = FlowSetting.points(stop["w:pos"]) else { continue }
                    if stop["w:val"] == "clear" { clearedStops.append(place) } else { tabStops.append(place) }
                }
                tabStops.sort()
            default: continue
            }
        }
    }

    private mutating func readIndent(_ property: XMLElement) {
        if let left = FlowSetting.points(property["w:start"] ?? property["w:left"]) { indent = left }
        if let hanging = FlowSetting.points(property["w:hanging"]) { firstIndent = -hanging }
        if let first = FlowSetting.points(property["w:firstLine"]) { firstIndent = first }
    }

    /// Twentieths of a point, nothing beyond a wall's width.
    static func points(_ twentieths: String?) -> Float? {
        guard let value = twentieths.flatMap({ Float($0) }), value.isFinite else { return nil }
        return min(max(value / 20, -2000), 2000)
    }
}
