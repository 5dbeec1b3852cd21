/// How a report calls one of the two kits.
public struct Compared: Sendable, Hashable {
    /// The path as it was given.
    public var name: String
    /// The film's title, if the kit has one.
    public var title: String?
    /// BCP 47.
    public var language: String?

    public init(name: String, title: String? = nil, language: String? = nil) {
        self.name = name
        self.title = title
        self.language = language
    }
}

/// Changes that stand under one heading.
struct ChangeGroup {
    var title: String
    var changes: [Change]

    /// In the order of the changes; those of one part together.
    static func all(of comparison: Comparison) -> [ChangeGroup] {
        var groups: [ChangeGroup] = []
        var places: [String: Int] = [:]
        for change in comparison.changes {
            let title = title(of: change)
            if let place = places["\(change.subject.rawValue) \(title)"] {
                groups[place].changes.append(change)
            } else {
                places["\(change.subject.rawValue) \(title)"] = groups.count
                groups.append(ChangeGroup(title: title, changes: [change]))
            }
        }
        return groups
    }

    private static func title(of change: Change) -> String {
        let own = change.part ?? change.subject.rawValue
        let title = change.part != nil && change.subject == .contacts ? "contact: \(own)" : own
        return title.prefix(1).uppercased() + title.dropFirst()
    }
}

extension Comparison {
    /// `7 differences: 4 changed, 2 added, 1 removed`, or that there is none.
    public var summary: String {
        guard !changes.isEmpty else { return "no differences" }
        let kinds: [Change.Kind] = [.changed, .added, .removed, .moved]
        let counts = kinds.compactMap { kind -> String? in
            let count = changes.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(name(of: kind))"
        }
        return Words.counted(changes.count, "difference") + ": " + counts.joined(separator: ", ")
    }

    /// Of two languages none is the earlier one: nothing was put in or taken out.
    func name(of kind: Change.Kind) -> String {
        switch (self.kind, kind) {
        case (.languages, .added): "in the second alone"
        case (.languages, .removed): "in the first alone"
        case (.languages, .changed): "told differently"
        default: kind.rawValue
        }
    }
}
