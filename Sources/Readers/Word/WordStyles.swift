/// The styles of a Word document (`styles.xml`), each with what it takes from those it is based on.
struct WordStyles {
    struct Style {
        var type = FlowType()
        var setting = FlowSetting()
        /// 1…9 for a heading, whatever language the style's id is in.
        var headingLevel: Int?
        /// What stands under a picture.
        var isCaption = false
    }

    private var styles: [String: Style] = [:]
    /// What holds where no style says anything.
    private(set) var base = Style()
    /// The style of a paragraph that names none.
    private(set) var usual: String?

    init(_ root: XMLElement?) {
        guard let root else { return }
        let defaults = root.child("w:docDefaults")
        base.type = FlowType(defaults?.child("w:rPrDefault")?.child("w:rPr"))
        base.setting = FlowSetting(defaults?.child("w:pPrDefault")?.child("w:pPr"))
        var elements: [String: XMLElement] = [:]
        for element in root.elements where element.name == "w:style" {
            guard let id = element["w:styleId"], elements[id] == nil else { continue }
            elements[id] = element
            if element["w:type"] == "paragraph", ["1", "true", "on"].contains(element["w:default"] ?? "") {
                usual = usual ?? id
            }
        }
        for (id, element) in elements { styles[id] = WordStyles.style(element, elements) }
    }

    subscript(id: String?) -> Style? { id.flatMap { styles[$0] } }

    private static func style(_ element: XMLElement, _ elements: [String: XMLElement]) -> Style {
        var chain = [element]
        // Styles may be based on each other in a circle.
        while chain.count < 24, let base = chain.last?.child("w:basedOn")?["w:val"], let next = elements[base] {
            chain.append(next)
        }
        var style = Style()
        for element in chain.reversed() {
            style.type = style.type.overlaid(FlowType(element.child("w:rPr")))
            let setting = FlowSetting(element.child("w:pPr"))
            style.setting = style.setting.overlaid(setting)
            if let level = headingLevel(element) { style.headingLevel = level }
            if element.child("w:name")?["w:val"]?.lowercased() == "caption" { style.isCaption = true }
            if let outline = setting.outline { style.headingLevel = outline < 9 ? outline + 1 : nil }
        }
        return style
    }

    /// From the name, which is the same in all languages of Word: `heading 1`.
    private static func headingLevel(_ element: XMLElement) -> Int? {
        guard element["w:type"] == "paragraph", let name = element.child("w:name")?["w:val"]?.lowercased(),
            name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level)
        else { return nil }
        return level
    }
}
