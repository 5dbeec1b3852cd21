/// The little of style sheets that type needs: rules for an element, a class, an id, or an element with a class.
///
/// Only what the page itself holds is looked at. Later rules go over earlier ones, and rules for an id over those
/// for a class over those for an element.
struct HTMLStyles {
    private var rules: [String: [String: String]] = [:]
    private static let mostRules = 20_000

    init(_ root: XMLElement) {
        var sheets = ""
        HTMLStyles.collect(root, &sheets)
        read(sheets)
    }

    private static func collect(_ element: XMLElement, _ sheets: inout String) {
        if element.name == "style", sheets.utf8.count < 4 << 20 { sheets += element.text + "\n" }
        for inner in element.elements { collect(inner, &sheets) }
    }

    /// The properties of an element: of the sheets, then its own.
    func properties(of element: XMLElement) -> [String: String] {
        var found = rules[element.name] ?? [:]
        if !rules.isEmpty {
            let classes = (element["class"] ?? "").split(whereSeparator: \.isWhitespace).prefix(32)
            for name in classes { merge(".\(name)", &found) }
            for name in classes { merge("\(element.name).\(name)", &found) }
            if let id = element["id"] { merge("#\(id)", &found) }
        }
        if let own = element["style"] {
            for (name, value) in HTMLStyles.declarations(own[...]) { found[name] = value }
        }
        return found
    }

    private func merge(_ selector: String, _ found: inout [String: String]) {
        guard let rule = rules[selector] else { return }
        for (name, value) in rule { found[name] = value }
    }

    private mutating func read(_ sheets: String) {
        var rest = HTMLStyles.withoutComments(sheets)[...]
        while let brace = rest.firstIndex(of: "{") {
            let selectors = rest[..<brace].split(separator: ";").last ?? ""
            rest = rest[rest.index(after: brace)...]
            if selectors.contains("@") {
                // Rules for print, screens, fonts: passed over as a whole.
                HTMLStyles.skipBlock(&rest)
                continue
            }
            let end = rest.firstIndex(of: "}") ?? rest.endIndex
            let properties = HTMLStyles.declarations(rest[..<end])
            rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
            for selector in selectors.split(separator: ",") where rules.count < HTMLStyles.mostRules {
                let name = selector.filter { !$0.isWhitespace }
                let isSimple = name.count == selector.trimmed.count && !name.contains { ":>+~[*".contains($0) }
                guard isSimple, !name.isEmpty else { continue }
                let key = name.first == "." || name.first == "#" ? name : name.lowercasedElement
                for (property, value) in properties { rules[key, default: [:]][property] = value }
            }
        }
    }

    private static func skipBlock(_ rest: inout Substring) {
        var depth = 1
        while depth > 0, let character = rest.popFirst() {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
        }
    }

    private static func declarations(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        for declaration in text.split(separator: ";").prefix(200) {
            guard let colon = declaration.firstIndex(of: ":") else { continue }
            let name = declaration[..<colon].trimmed.lowercased()
            var value = declaration[declaration.index(after: colon)...].trimmed.lowercased()
            if value.hasSuffix("!important") { value = String(value.dropLast(10).trimmed) }
            guard wanted.contains(name) else { continue }
            found[name] = value
        }
        return found
    }

    private static func withoutComments(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "/*") {
            out += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? rest[rest.endIndex...]
        }
        return out + rest
    }

    private static let wanted: Set<String> = [
        "font-weight", "font-style", "font-size", "font-variant", "font-family", "color", "display",
        "visibility",
        "text-align", "text-decoration", "text-transform", "vertical-align", "margin-top", "margin-bottom",
        "margin-left", "page-break-before", "break-before", "white-space", "margin",
    ]
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}

extension String {
    fileprivate var lowercasedElement: String {
        guard let dot = firstIndex(where: { $0 == "." || $0 == "#" }) else { return lowercased() }
        return self[..<dot].lowercased() + self[dot...]
    }
}
