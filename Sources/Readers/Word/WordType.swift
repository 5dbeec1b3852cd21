extension FlowType {
    /// Run properties of Word (`w:rPr`).
    init(_ properties: XMLElement?) {
        guard let properties else { return }
        for property in properties.elements {
            switch property.name {
            case "w:b": isBold = FlowType.isOn(property)
            case "w:i": isItalic = FlowType.isOn(property)
            case "w:u": isUnderlined = property["w:val"] != "none"
            case "w:caps": isCapitals = FlowType.isOn(property)
            case "w:smallCaps": isSmallCapitals = FlowType.isOn(property)
            case "w:vanish": isHidden = FlowType.isOn(property)
            case "w:vertAlign": isRaised = property["w:val"] == "superscript"
            case "w:position":
                // Half points; a digit raised by hand is a mark like any other.
                if let value = property["w:val"].flatMap({ Int($0) }), value >= 4 { isRaised = true }
            case "w:sz": size = property["w:val"].flatMap { Float($0) }.map { min(max($0 / 2, 1), 1638) }
            case "w:color": colour = property["w:val"].flatMap { UInt32($0, radix: 16) } ?? 0
            case "w:rFonts": font = property["w:ascii"] ?? property["w:hAnsi"]
            default: continue
            }
        }
    }

    /// A property without a value is on.
    static func isOn(_ property: XMLElement) -> Bool {
        switch property["w:val"] {
        case "0", "false", "off", "none": false
        default: true
        }
    }
}
