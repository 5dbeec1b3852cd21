import DossierDiagnostics

/// A page or a part of one, written in Mustache: values, sections, inverted sections, comments and partials.
///
/// Two things differ from Mustache at large. A value is escaped or not by its kind (`View`), so `{{x}}` and
/// `{{{x}}}` mean the same and no template can let a kit's text through unescaped. And `{{> *name}}` inserts the
/// partial that the value `name` names. Delimiters cannot be changed.
struct Template: Sendable {
    indirect enum Node: Sendable {
        case text([UInt8])
        case value(path: [String])
        case section(path: [String], body: [Node], isInverted: Bool)
        case partial(String)
        case namedPartial(path: [String])
    }

    var nodes: [Node]
}

/// The templates of a site by name.
struct TemplateLibrary: Sendable {
    private var templates: [String: Template] = [:]

    /// Partials inside partials; deeper is a circle.
    static let deepest = 32

    /// - Parameter folder: what a report puts before the name of the file.
    mutating func add(_ name: String, _ source: [UInt8], folder: String = "") throws {
        templates[name] = Template(nodes: try TemplateParser(name: folder + name, source: source).nodes())
    }

    var names: Set<String> { Set(templates.keys) }

    subscript(name: String) -> Template? { templates[name] }

    /// O(length of the output).
    func render(_ name: String, _ view: View) throws -> [UInt8] {
        var rendering = Rendering(library: self)
        try rendering.partial(name, stack: [view])
        return rendering.out
    }
}

private struct Rendering {
    let library: TemplateLibrary
    var out: [UInt8] = []
    var depth = 0

    init(library: TemplateLibrary) { self.library = library }

    mutating func partial(_ name: String, stack: [View]) throws {
        guard let template = library[name] else { throw Failure.noTemplate(name, known: library.names) }
        guard depth < TemplateLibrary.deepest else { throw Failure.circle(name) }
        depth += 1
        defer { depth -= 1 }
        try render(template.nodes, stack)
    }

    private mutating func render(_ nodes: [Template.Node], _ stack: [View]) throws {
        for node in nodes {
            switch node {
            case .text(let bytes): out.append(contentsOf: bytes)
            case .value(let path): write(find(path, stack))
            case .partial(let name): try partial(name, stack: stack)
            case .namedPartial(let path):
                if case .text(let name)? = find(path, stack) { try partial(name, stack: stack) }
            case .section(let path, let body, let isInverted):
                try section(find(path, stack), body, isInverted, stack)
            }
        }
    }

    private mutating func section(
        _ value: View?, _ body: [Template.Node], _ isInverted: Bool, _ stack: [View]
    ) throws {
        let isThere: Bool
        switch value {
        case nil, .flag(false): isThere = false
        case .list(let views): isThere = !views.isEmpty
        case .text(let text): isThere = !text.isEmpty
        case .markup(let markup): isThere = !markup.isEmpty
        case .flag, .named: isThere = true
        }
        guard isThere != isInverted else { return }
        switch value {
        case .list(let views)?:
            for view in views { try render(body, stack + [view]) }
        case .named?, .text?, .markup?: try render(body, stack + [value].compactMap { $0 })
        default: try render(body, stack)
        }
    }

    private mutating func write(_ value: View?) {
        switch value {
        case .text(let text)?: Markup.escape(text.utf8, to: &out)
        case .markup(let markup)?: out.append(contentsOf: markup.html)
        default: break
        }
    }

    /// The innermost value of that name, as Mustache has it; `.` alone is the current one.
    private func find(_ path: [String], _ stack: [View]) -> View? {
        guard let first = path.first else { return stack.last }
        guard var found = stack.reversed().lazy.compactMap({ $0[first] }).first else { return nil }
        for name in path.dropFirst() {
            guard let next = found[name] else { return nil }
            found = next
        }
        return found
    }
}

extension Failure {
    fileprivate static func noTemplate(_ name: String, known: Set<String>) -> Failure {
        Failure(
            code: "site/template", message: "template '\(name)' is used and does not exist",
            help: "use one of: \(known.sorted().joined(separator: " "))")
    }

    fileprivate static func circle(_ name: String) -> Failure {
        Failure(
            code: "site/template", message: "template '\(name)' inserts itself, directly or through others",
            help: "break the circle of {{> …}}")
    }
}
