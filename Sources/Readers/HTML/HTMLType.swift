/// How an element is set: by what it is, then by the style sheets.
struct HTMLType {
    var type = FlowType()
    var setting = FlowSetting()
    var isPreformatted = false

    /// What a browser makes of plain text.
    static var usual: HTMLType {
        var usual = HTMLType()
        usual.type.size = 12
        return usual
    }

    /// The type of an element inside one that is set like this. Nil if it is not shown.
    func inside(_ element: XMLElement, _ styles: HTMLStyles) -> HTMLType? {
        var own = HTMLType(type: type, setting: FlowSetting(), isPreformatted: isPreformatted)
        own.setting.alignment = setting.alignment
        own.setting.indent = setting.indent
        let size = type.size ?? 12
        switch element.name {
        case "b", "strong", "th", "dt": own.type.isBold = true
        case "i", "em", "cite", "dfn", "var", "address":
            own.type.isItalic = element.name != "address" ? true : nil
        case "u", "ins": own.type.isUnderlined = true
        case "sup":
            own.type.isRaised = true
            own.type.size = size * 0.83
        case "sub", "small": own.type.size = size * 0.83
        case "big": own.type.size = size * 1.2
        case "code", "tt", "kbd", "samp": own.type.font = "Courier"
        case "pre":
            own.type.font = "Courier"
            own.isPreformatted = true
        case "h1", "h2", "h3", "h4", "h5", "h6":
            own.type.isBold = true
            own.type.size = [24, 18, 14, 12, 10, 8][min(5, max(0, HTMLType.level(element.name) - 1))]
            (own.setting.before, own.setting.after) = (16, 12)
        case "p", "ul", "ol", "dl", "figure", "blockquote": (own.setting.before, own.setting.after) = (12, 12)
        case "center": own.setting.alignment = .centre
        case "del", "s", "strike": return nil
        default: break
        }
        if element.name == "blockquote" || element.name == "dd" || element.name == "ul" || element.name == "ol"
        {
            own.setting.indent = (setting.indent ?? 0) + 30
        }
        if let align = element["align"] { own.align(align) }
        guard own.apply(styles.properties(of: element), outer: size) else { return nil }
        return own
    }

    /// 1…6 of `h1`…`h6`.
    static func level(_ name: String) -> Int { Int(name.dropFirst()) ?? 6 }

    private mutating func align(_ value: String) {
        switch value {
        case "center": setting.alignment = .centre
        case "right", "end": setting.alignment = .end
        case "left", "start", "justify": setting.alignment = .start
        default: break
        }
    }

    /// False if the element is not shown.
    private mutating func apply(_ properties: [String: String], outer: Float) -> Bool {
        if properties.isEmpty { return true }
        if properties["display"] == "none" || properties["visibility"] == "hidden" { return false }
        if let weight = properties["font-weight"] {
            type.isBold = weight == "bold" || weight == "bolder" || (Int(weight) ?? 0) >= 600
        }
        if let slant = properties["font-style"] {
            type.isItalic = slant.hasPrefix("italic") || slant.hasPrefix("oblique")
        }
        if let line = properties["text-decoration"] { type.isUnderlined = line.contains("underline") }
        if let change = properties["text-transform"] { type.isCapitals = change == "uppercase" }
        if let variant = properties["font-variant"] { type.isSmallCapitals = variant.contains("small-caps") }
        if let place = properties["vertical-align"] { type.isRaised = place == "super" }
        if let font = properties["font-family"], font.contains("mono") { type.font = "Courier" }
        if let size = properties["font-size"] {
            let points = FlowLength.points(size, em: size.hasSuffix("rem") ? 12 : outer)
            if let found = points ?? FlowLength.share(size).map({ $0 * outer }), found >= 1 {
                type.size = found
            }
        }
        if let colour = FlowLength.colour(properties["color"]) { type.colour = colour }
        if let align = properties["text-align"] { self.align(align) }
        if let space = properties["white-space"] { isPreformatted = space.hasPrefix("pre") }
        let em = type.size ?? 12
        if let margin = properties["margin"]?.split(separator: " ").first {
            if let points = FlowLength.points(String(margin), em: em) {
                (setting.before, setting.after) = (points, points)
            }
        }
        setting.before = FlowLength.points(properties["margin-top"], em: em) ?? setting.before
        setting.after = FlowLength.points(properties["margin-bottom"], em: em) ?? setting.after
        let page = properties["page-break-before"] ?? properties["break-before"]
        if page == "always" || page == "page" { setting.startsPage = true }
        return true
    }
}
