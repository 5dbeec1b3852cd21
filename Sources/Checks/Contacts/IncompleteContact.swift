public import DossierDiagnostics
import DossierKit

/// A press or sales contact that nobody can reach.
public struct IncompleteContact: Check {
    public static let rule = Rule(
        code: "contacts/incomplete-contact", since: "0.2", severity: .warning,
        title: "A contact has no address",
        explanation: """
            The press and the buyers write or call, and a name alone can do neither. A press or sales contact without
            mail, telephone and web address is a mistake; one with a telephone and no mail is a remark, because the
            press writes.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: press
                organisation: Quayside Press
                      ↓
                name: Nell Corder
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
            contacts:
              - kind: press
                name: Nell Corder
                email: nell@quayside.example
              - kind: production
                organisation: Quay Film
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let contacts = reading.kit.contacts
        return contacts.compactMap { contact in
            guard contact.kind == .press || contact.kind == .sales, contact.emails.isEmpty,
                let who = contact.name ?? contact.organisation
            else { return nil }
            // The same people may stand elsewhere with everything.
            let isElsewhere = contacts.contains { other in
                !other.emails.isEmpty
                    && (other.organisation.map { same($0, contact.organisation) } ?? false
                        || other.name.map { same($0, contact.name) } ?? false)
            }
            guard !isElsewhere else { return nil }
            let isMute = contact.phones.isEmpty && contact.urls.isEmpty
            return Self.incomplete(who, isMute: isMute)
        }
    }

    private func same(_ a: Found<String>, _ b: Found<String>?) -> Bool {
        b.map { Phrase(a.value).folded == Phrase($0.value).folded } ?? false
    }
}

extension IncompleteContact {
    private static func incomplete(_ who: Found<String>, isMute: Bool) -> Diagnostic {
        report(
            isMute
                ? "'\(who.value)' has no mail, telephone or web address" : "'\(who.value)' has no mail address",
            text: who.value, at: who.source, severity: isMute ? .warning : .note,
            help: isMute ? "add mail and telephone" : "add the mail address")
    }
}
