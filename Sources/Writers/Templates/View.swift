/// What a template sees: text, finished markup, lists, and named values.
///
/// Whether a value is escaped is decided here, by its case, and not by the template.
indirect enum View: Sendable, Hashable {
    /// Anyone's words; always escaped.
    case text(String)
    case markup(Markup)
    case flag(Bool)
    case list([View])
    case named([String: View])

    /// Named values. What is absent is kept as a false flag, so that a template does not find a value of the
    /// same name further out.
    init(_ members: KeyValuePairs<String, View?>) {
        var named: [String: View] = [:]
        named.reserveCapacity(members.count)
        for (name, value) in members { named[name] = value ?? .flag(false) }
        self = .named(named)
    }

    /// A list, or nothing if it is empty, so that a template can ask for it as for any other part.
    static func some(_ views: [View]) -> View? { views.isEmpty ? nil : .list(views) }

    /// `rows`, or nothing if there are none, so that a template can set the frame around them once.
    static func rows(_ views: [View]) -> View? { views.isEmpty ? nil : View(["rows": .list(views)]) }

    /// Text, or nothing if it is empty.
    static func some(_ text: String?) -> View? {
        guard let text, !text.isEmpty else { return nil }
        return .text(text)
    }

    static func number(_ value: Int) -> View { .text(String(value)) }

    subscript(name: String) -> View? {
        if case .named(let values) = self { return values[name] }
        return nil
    }

    /// Adds or replaces named values.
    func adding(_ members: KeyValuePairs<String, View?>) -> View {
        guard case .named(var values) = self else { return self }
        for (name, value) in members { values[name] = value ?? .flag(false) }
        return .named(values)
    }
}

extension View: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}
