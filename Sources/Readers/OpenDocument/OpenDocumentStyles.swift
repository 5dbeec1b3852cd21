/// The styles of an OpenDocument text, named and automatic, each with what it takes from its parents.
struct OpenDocumentStyles {
    struct Style {
        var type = FlowType()
        var setting = FlowSetting()
        var headingLevel: Int?
        /// The named style that it is, or that an automatic one stands for.
        var name = ""
    }

    private var elements: [String: XMLElement] = [:]
    private var defaults: [String: XMLElement] = [:]
    private var styles: [String: Style] = [:]
    private var lists: [String: XMLElement] = [:]

    /// - Parameter roots: the files that may hold styles; later ones go over earlier ones.
    init(_ roots: [XMLElement?]) {
        for root in roots {
            for group in ["office:styles", "office:automatic-styles"] {
                for element in root?.child(group)?.elements ?? [] { add(element) }
            }
        }
        for (key, element) in elements { styles[key] = style(element, key) }
    }

    private mutating func add(_ element: XMLElement) {
        let family = element["style:family"] ?? ""
        switch element.name {
        case "style:style":
            if let name = element["style:name"] { elements["\(family) \(name)"] = element }
        case "style:default-style": defaults[family] = element
        case "text:list-style":
            if let name = element["style:name"] { lists[name] = element }
        default: return
        }
    }

    func paragraph(_ name: String?) -> Style {
        name.flatMap { styles["paragraph \($0)"] }
            ?? style(chain: [defaults["paragraph"]].compactMap { $0 })
    }

    func text(_ name: String?) -> Style? { name.flatMap { styles["text \($0)"] } }

    /// The number format of a list's level from 1; empty for bullets, nil if the list is not known.
    func listFormat(_ name: String?, level: Int) -> (format: String, suffix: String)? {
        guard let list = name.flatMap({ lists[$0] }) else { return nil }
        for element in list.elements where element["text:level"].flatMap({ Int($0) }) == level {
            guard element.name == "text:list-level-style-number" else { return ("", "") }
            return (element["style:num-format"] ?? "", element["style:num-suffix"] ?? "")
        }
        return nil
    }

    private func style(_ element: XMLElement, _ key: String) -> Style {
        let family = element["style:family"] ?? ""
        var chain = [element]
        // Styles may have each other as parents.
        while chain.count < 24, let parent = chain.last?["style:parent-style-name"],
            let next = elements["\(family) \(parent)"]
        {
            chain.append(next)
        }
        if family == "paragraph", let base = defaults[family] { chain.append(base) }
        var style = style(chain: chain.reversed())
        style.name = element["style:name"] ?? ""
        return style
    }

    private func style(chain: [XMLElement]) -> Style {
        var style = Style()
        for element in chain {
            let text = element.child("style:text-properties")
            var type = FlowType(openDocument: text)
            if type.size == nil, let share = FlowLength.share(text?["fo:font-size"]) {
                type.size = (style.type.size ?? 12) * share
            }
            style.type = style.type.overlaid(type)
            var setting = FlowSetting(openDocument: element.child("style:paragraph-properties"))
            if let page = element["style:master-page-name"], !page.isEmpty { setting.startsPage = true }
            style.setting = style.setting.overlaid(setting)
            if let level = element["style:default-outline-level"].flatMap({ Int($0) }) {
                style.headingLevel = (1...9).contains(level) ? level : nil
            }
        }
        return style
    }
}

extension FlowType {
    /// `style:text-properties` of OpenDocument 1.3.
    init(openDocument properties: XMLElement?) {
        self.init()
        guard let properties else { return }
        if let weight = properties["fo:font-weight"] {
            isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
        }
        if let slant = properties["fo:font-style"] { isItalic = slant != "normal" }
        if let line = properties["style:text-underline-style"] { isUnderlined = line != "none" }
        if let change = properties["fo:text-transform"] { isCapitals = change == "uppercase" }
        if let variant = properties["fo:font-variant"] { isSmallCapitals = variant == "small-caps" }
        if let display = properties["text:display"] { isHidden = display == "none" }
        if let position = properties["style:text-position"] {
            let place = position.split(separator: " ").first ?? ""
            isRaised = place == "super" || (FlowLength.share(String(place)) ?? 0) > 0
        }
        size = FlowLength.points(properties["fo:font-size"]).map { max(1, $0) }
        colour = FlowLength.colour(properties["fo:color"])
        font = properties["style:font-name"]
    }
}

extension FlowSetting {
    /// `style:paragraph-properties` of OpenDocument 1.3.
    init(openDocument properties: XMLElement?) {
        self.init()
        guard let properties else { return }
        switch properties["fo:text-align"] {
        case "center": alignment = .centre
        case "end", "right": alignment = .end
        case nil: break
        default: alignment = .start
        }
        indent = FlowLength.points(properties["fo:margin-left"])
        firstIndent = FlowLength.points(properties["fo:text-indent"])
        before = FlowLength.points(properties["fo:margin-top"])
        after = FlowLength.points(properties["fo:margin-bottom"])
        if let tight = properties["style:contextual-spacing"] { isTight = tight == "true" }
        if let page = properties["fo:break-before"] { startsPage = page == "page" }
        for stop in properties.child("style:tab-stops")?.elements ?? [] {
            if let place = FlowLength.points(stop["style:position"]) { tabStops.append(place) }
        }
        tabStops.sort()
    }
}
