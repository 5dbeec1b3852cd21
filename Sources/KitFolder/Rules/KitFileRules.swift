public import DossierDiagnostics

/// What the reader of `kit.md` reports, one rule a code.
public enum KitFileRules {
    /// By code.
    public static let all: [Rule] = (frontMatter + body).sorted { $0.code < $1.code }

    /// The rule of a code.
    public static func rule(_ code: String) -> Rule? { all.first { $0.code == code } }
}
