public import DossierDiagnostics
import DossierKit

/// A password in a document that goes to everybody.
public struct ExposedPassword: Check {
    public static let rule = Rule(
        code: "contacts/exposed-password", since: "0.1", severity: .warning,
        title: "The kit gives a password away",
        explanation: """
            The password of a screener link is for the journalist who asked, and a press kit is for everybody, search
            engines included. The rule reports a word for `password` in one of the languages of kits, a colon, and
            something that looks like a password: figures, or capitals in the middle.
            """,
        wrong: [
            """
            ## Notes

                          ↓
            Screener: see password: Lamp2031 on the usual page.
            """
        ],
        right: [
            """
            ## Notes

            Screener on request. She gives the password: lantern. The password: nobody knows it.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.everything.flatMap { stretch in
            stretch.tokens.indices.dropLast().compactMap { index in
                guard Self.names.contains(stretch.tokens[index].folded),
                    stretch.gap(after: index).contains(UInt8(ascii: ":")),
                    stretch.gap(after: index).count <= 4
                else { return nil }
                let place = stretch.withWord(at: stretch.tokens[index + 1].range)
                guard isSecret(stretch.bytes[place]) else { return nil }
                return Self.exposed(stretch, stretch.tokens[index].range.lowerBound..<place.upperBound)
            }
        }
    }

    /// Figures and letters together, or a capital behind a small letter.
    private func isSecret(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= 4 else { return false }
        let hasDigit = word.contains { $0 >= 0x30 && $0 <= 0x39 }
        let hasLetter = word.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        let hasInnerCapital = zip(word, word.dropFirst()).contains {
            $0 >= 0x61 && $0 <= 0x7A && $1 >= 0x41 && $1 <= 0x5A
        }
        return (hasDigit && hasLetter) || hasInnerCapital
    }

    private static let names: Set<String> = [
        "password", "passwort", "kennwort", "passe", "contrasena", "clave", "senha", "wachtwoord", "losenord",
        "adgangskode", "passord", "haslo", "heslo", "пароль", "salasana", "jelszo", "parola", "pw",
    ]
}

extension ExposedPassword {
    private static func exposed(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' is a password for everybody", stretch, range,
            help: "take it out and send it on request")
    }
}
