/// An element of an XML file with what is inside it, names with the prefixes that the caller gave to namespaces.
struct XMLElement: Sendable {
    var name: String
    var attributes: [Attribute] = []
    var children: [Node] = []

    struct Attribute: Sendable {
        var name: String
        var value: String
    }

    enum Node: Sendable {
        case element(XMLElement)
        case text(String)
    }

    /// The value of an attribute.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// Its elements, without the text between them.
    var elements: [XMLElement] {
        children.compactMap {
            if case .element(let element) = $0 { element } else { nil }
        }
    }

    /// The first element of a name directly inside.
    func child(_ name: String) -> XMLElement? {
        for case .element(let element) in children where element.name == name { return element }
        return nil
    }

    /// All text inside, at any depth.
    var text: String {
        var out = ""
        for child in children {
            switch child {
            case .text(let text): out += text
            case .element(let element): out += element.text
            }
        }
        return out
    }

    /// The first element of a name at any depth, itself included.
    func first(_ wanted: String) -> XMLElement? {
        if name == wanted { return self }
        for case .element(let element) in children {
            if let found = element.first(wanted) { return found }
        }
        return nil
    }
}
