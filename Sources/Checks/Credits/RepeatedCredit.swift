public import DossierDiagnostics
import DossierKit

/// A credit listed twice.
public struct RepeatedCredit: Check {
    public static let rule = Rule(
        code: "credits/repeated-credit", since: "0.1", severity: .warning,
        title: "A credit stands twice in the list",
        explanation: """
            The same person in the same role twice is a line copied once too often, or a line in which somebody
            else's name belongs. A person in two roles, and an actor in two parts, are fine, and so is a credit that
            the cover and the list both give.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - editor: Ottilie Marchwood
              - composer: Greta Halvar
                        ↓
              - editor: Ottilie Marchwood
            ---

            ## Synopsis

            A lamp goes out.
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            credits:
              - editor: Ottilie Marchwood
              - composer: Ottilie Marchwood
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var first: [Key: Credit] = [:]
        return reading.kit.credits.compactMap { credit in
            let key = Key(credit)
            guard let before = first[key] else {
                first[key] = credit
                return nil
            }
            return isOneList(before, credit) ? Self.repeated(credit, before) : nil
        }
    }

    private struct Key: Hashable {
        var role: Role
        var label: String?
        var name: [String]
        var character: [String]

        init(_ credit: Credit) {
            role = credit.role
            label = credit.role == .other ? credit.label : nil
            name = Phrase(credit.name.value).folded
            character = Phrase(credit.character?.value ?? "").folded
        }
    }

    /// Two places of one list, not too far apart and not the same.
    private func isOneList(_ a: Credit, _ b: Credit) -> Bool {
        guard let first = a.name.source, let second = b.name.source, first.file == second.file else {
            return false
        }
        return first.range != second.range && first.line != second.line && abs(first.line - second.line) <= 60
            && first.page == second.page
    }
}

extension RepeatedCredit {
    private static func repeated(_ credit: Credit, _ before: Credit) -> Diagnostic {
        let name = credit.name.value
        return report(
            "'\(name)' is credited twice as \(credit.label ?? credit.role.rawValue)", text: name,
            at: credit.name.source,
            related: [.init(text: name, source: before.name.source, message: "'\(name)' here before")],
            help: "take one out, or put in who is meant")
    }
}
