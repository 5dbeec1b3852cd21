/// An XML file read as far as it goes.
///
/// No entity but the five of XML itself is ever expanded and nothing outside the file is looked at, so that a
/// hostile file can neither grow nor reach out. Tags that do not match are mended, and what is open at the end is
/// closed: a file cut in the middle gives its beginning.
struct XMLFile {
    /// Nil if there is no element at all.
    var root: XMLElement?
    /// False if the file ends too early, or holds more than is read of it.
    var isWhole = true

    /// Elements inside one another; what is deeper is left out.
    static let mostDepth = 128
    private static let mostElements = 1_000_000

    /// - Parameter prefixes: what to call the elements and attributes of a namespace: `w` for `w:p`. The
    ///   file's own prefix stays where a namespace is not in it.
    init(_ bytes: [UInt8], prefixes: [String: String] = [:]) {
        var names = XMLNames(prefixes)
        var scanner = XMLScanner(bytes)
        var open: [XMLElement] = []
        var skipped = 0
        var count = 0
        while let token = scanner.next() {
            switch token {
            case .text(let text):
                if skipped == 0, !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
            case .start(let name, let attributes, let isEmpty):
                if root != nil { continue }
                count += 1
                if skipped > 0 || open.count >= XMLFile.mostDepth || count > XMLFile.mostElements {
                    isWhole = false
                    if count > XMLFile.mostElements { break }
                    if !isEmpty { skipped += 1 }
                    continue
                }
                let element = names.element(name, attributes, isEmpty: isEmpty)
                if isEmpty { close(element, &open) } else { open.append(element) }
            case .end(let name):
                if skipped > 0 {
                    skipped -= 1
                    continue
                }
                let wanted = names.element(name)
                guard let place = open.lastIndex(where: { $0.name == wanted }) else { continue }
                while open.count > place, let last = open.popLast() {
                    names.leave()
                    close(last, &open)
                }
            }
            if count > XMLFile.mostElements { break }
        }
        if !open.isEmpty { isWhole = false }
        while let last = open.popLast() { close(last, &open) }
    }

    private mutating func close(_ element: XMLElement, _ open: inout [XMLElement]) {
        if open.isEmpty {
            if root == nil { root = element }
        } else {
            open[open.count - 1].children.append(.element(element))
        }
    }
}

/// Turns the prefixes of a file into those the caller knows, by their namespaces.
private struct XMLNames {
    private let known: [String: String]
    /// For each open element, the prefixes it declares.
    private var scopes: [[(prefix: String, name: String)]] = []
    private var scope: [(prefix: String, name: String)] = []
    private var seen: [String: String] = [:]

    init(_ known: [String: String]) { self.known = known }

    mutating func element(_ name: String, _ attributes: [XMLElement.Attribute], isEmpty: Bool) -> XMLElement {
        scopes.append(scope)
        for attribute in attributes where attribute.name.hasPrefix("xmlns") {
            let prefix = attribute.name.dropFirst(5)
            guard prefix.isEmpty || prefix.first == ":", scope.count < 256 else { continue }
            let own = String(prefix.dropFirst())
            scope.append((own, known[attribute.value] ?? own))
            seen.removeAll(keepingCapacity: true)
        }
        var element = XMLElement(name: self.element(name))
        for attribute in attributes where !attribute.name.hasPrefix("xmlns") {
            let name = attribute.name.utf8.contains(0x3A) ? self.element(attribute.name) : attribute.name
            element.attributes.append(XMLElement.Attribute(name: name, value: attribute.value))
        }
        if isEmpty { leave() }
        return element
    }

    /// The name by which the caller knows an element.
    mutating func element(_ name: String) -> String {
        if let found = seen[name] { return found }
        let colon = name.firstIndex(of: ":")
        let prefix = colon.map { String(name[..<$0]) } ?? ""
        let local = colon.map { String(name[name.index(after: $0)...]) } ?? name
        var found = name
        if let place = scope.last(where: { $0.prefix == prefix }) {
            found = place.name.isEmpty ? local : "\(place.name):\(local)"
        }
        if seen.count < 4096 { seen[name] = found }
        return found
    }

    mutating func leave() {
        guard let last = scopes.popLast() else { return }
        if last.count != scope.count {
            scope = last
            seen.removeAll(keepingCapacity: true)
        }
    }
}
