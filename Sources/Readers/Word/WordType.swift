import DossierManuscript

/// Run properties of Word (`w:rPr`), each nil where nothing is said of it.
struct WordType {
    var isBold: Bool?
    var isItalic: Bool?
    var isUnderlined: Bool?
    var isCapitals: Bool?
    var isSmallCapitals: Bool?
    var isHidden: Bool?
    var isRaised: Bool?
    /// In points.
    var size: Float?
    var colour: UInt32?
    var font: String?

    init() {}

    init(_ properties: XMLElement?) {
        guard let properties else { return }
        for property in properties.elements {
            switch property.name {
            case "w:b": isBold = WordType.isOn(property)
            case "w:i": isItalic = WordType.isOn(property)
            case "w:u": isUnderlined = property["w:val"] != "none"
            case "w:caps": isCapitals = WordType.isOn(property)
            case "w:smallCaps": isSmallCapitals = WordType.isOn(property)
            case "w:vanish": isHidden = WordType.isOn(property)
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

    /// What the other says goes over what this one says.
    func overlaid(_ other: WordType) -> WordType {
        var type = self
        type.isBold = other.isBold ?? isBold
        type.isItalic = other.isItalic ?? isItalic
        type.isUnderlined = other.isUnderlined ?? isUnderlined
        type.isCapitals = other.isCapitals ?? isCapitals
        type.isSmallCapitals = other.isSmallCapitals ?? isSmallCapitals
        type.isHidden = other.isHidden ?? isHidden
        type.isRaised = other.isRaised ?? isRaised
        type.size = other.size ?? size
        type.colour = other.colour ?? colour
        type.font = other.font ?? font
        return type
    }

    /// As above for a character style on a paragraph style: bold in bold is plain (ECMA-376, 17.7.3).
    func toggled(_ other: WordType) -> WordType {
        var type = overlaid(other)
        if isBold == true, other.isBold == true { type.isBold = false }
        if isItalic == true, other.isItalic == true { type.isItalic = false }
        return type
    }

    var style: Run.Style {
        var style: Run.Style = []
        if isBold == true { style.insert(.bold) }
        if isItalic == true { style.insert(.italic) }
        if isUnderlined == true { style.insert(.underlined) }
        if isRaised == true { style.insert(.raised) }
        if isSmallCapitals == true { style.insert(.smallCaps) }
        if let font, font.contains("Mono") || font.hasPrefix("Courier") || font == "Consolas" {
            style.insert(.monospaced)
        }
        return style
    }
}
