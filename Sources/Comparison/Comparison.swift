public import DossierKit

/// What changed between two versions of a kit, or what two languages of it do not say alike.
///
/// Only what the kits say is compared: neither the places where it stands nor the type it is set in. What a kit tells
/// a second time (the timeline and the places, which are read from the prose) is not told a second time here.
public struct Comparison: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// One kit, earlier and later.
        case versions
        /// One kit in two languages: texts are not compared word by word, facts, names and numbers are.
        case languages
    }
    public var kind: Kind
    /// In the order of the subjects, and in it of the second kit.
    public var changes: [Change]

    /// - Parameter kind: told from the main languages of the two if it is nil.
    /// Costs what aligning costs: see `Alignment`.
    public init(_ old: PressKit, _ new: PressKit, as kind: Kind? = nil) {
        let kind = kind ?? Comparison.kind(old, new)
        self.kind = kind
        let found = kind == .versions ? Versions.changes(old, new) : Languages.changes(old, new)
        changes = found.enumerated().sorted {
            ($0.element.subject, $0.offset) < ($1.element.subject, $1.offset)
        }.map(\.element)
    }

    /// Two languages if both kits say which they are in and the two differ.
    public static func kind(_ old: PressKit, _ new: PressKit) -> Kind {
        guard let one = primary(old.language), let other = primary(new.language) else { return .versions }
        return one == other ? .versions : .languages
    }

    /// `pt` of `pt-BR`.
    private static func primary(_ tag: String?) -> String? {
        tag?.split(separator: "-").first.map { $0.lowercased() }
    }
}
