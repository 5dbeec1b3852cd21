/// How a paragraph is set, each property nil where nothing is said of it. Lengths are in points.
struct FlowSetting {
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

    /// What the other says goes over what this one says.
    func overlaid(_ other: FlowSetting) -> FlowSetting {
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
