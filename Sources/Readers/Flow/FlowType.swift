import DossierManuscript

/// How text is set, each property nil where nothing is said of it.
struct FlowType {
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

    /// What the other says goes over what this one says.
    func overlaid(_ other: FlowType) -> FlowType {
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
    func toggled(_ other: FlowType) -> FlowType {
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
