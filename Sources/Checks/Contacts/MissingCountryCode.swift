public import DossierDiagnostics
import DossierKit

/// A telephone number that works at home only.
public struct MissingCountryCode: Check {
    public static let rule = Rule(
        code: "contacts/missing-country-code", since: "0.2", severity: .note,
        title: "A telephone number has no country code",
        explanation: """
            A journalist abroad cannot call `01 555 0100`. Write the country's code with a plus. It is a remark, given
            once with all the numbers, because the press of one country may be all that a contact is for.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: press
                name: Nell Corder
                email: nell@quayside.example
                       ↓
                phone: 01 555 0100
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
                phone: [+353 1 555 0100, 00 353 1 555 0101]
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let bare = reading.kit.contacts.flatMap(\.phones).filter { isBare($0.value) }
        guard let first = bare.first else { return [] }
        return [Self.bare(first, Array(bare.dropFirst()))]
    }

    private func isBare(_ text: String) -> Bool {
        let digits = text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
        return digits.count >= 6 && !text.contains("+") && !digits.starts(with: [0x30, 0x30])
            && !text.contains("(0)")
    }
}

extension MissingCountryCode {
    private static func bare(_ first: Found<String>, _ more: [Found<String>]) -> Diagnostic {
        report(
            "'\(first.value)' has no country code", text: first.value, at: first.source,
            related: more.map { .init(text: $0.value, source: $0.source, message: "'\($0.value)' as well") },
            help: "write it with + and the code")
    }
}
