public import DossierDiagnostics
import DossierKit

/// A registered number whose check character does not fit.
public struct FailedCheckDigit: Check {
    public static let rule = Rule(
        code: "film/failed-check-digit", since: "0.1", severity: .warning,
        title: "An EIDR or ISAN number fails its check",
        explanation: """
            The last character of an EIDR, and one or two of an ISAN, are computed from the others, so that a slip
            shows (ISO 7064, modulus 37,36). A number that fails is mistyped, and leads to another film or to none.

            What does not have the form of such a number is not looked at.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            identifiers:
                    ↓
              eidr: 10.5240/7EC7-228A-510A-053E-CBB8-K
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
            identifiers:
              eidr: 10.5240/7EC7-228A-510A-053E-CBB8-J
              isan: 0000-0000-D07A-0090-Q-0000-0000-X
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let identifiers = reading.kit.film.identifiers
        var found: [Diagnostic] = []
        if let eidr = identifiers.eidr, let right = rightEIDR(eidr.value) {
            found.append(Self.failed("EIDR", eidr, right))
        }
        if let isan = identifiers.isan, let right = rightISAN(isan.value) {
            found.append(Self.failed("ISAN", isan, right))
        }
        return found
    }

    /// The check character that `10.5240/` and 20 hexadecimal digits should have, if they have another.
    private func rightEIDR(_ text: String) -> String? {
        guard let slash = text.lastIndex(of: "/") else { return nil }
        let code = letters(text[slash...])
        guard code.count == 21, isHex(code.dropLast()), let right = checkCharacter(code.dropLast()),
            code.last != right
        else { return nil }
        return String(right)
    }

    /// The check characters that an ISAN should have, if it has others.
    private func rightISAN(_ text: String) -> String? {
        let head = text.uppercased().hasPrefix("ISAN") ? text.dropFirst(4) : Substring(text)
        let code = letters(head)
        guard code.count == 17 || code.count == 26, isHex(code.prefix(16)),
            let first = checkCharacter(code.prefix(16))
        else { return nil }
        guard code.count == 26 else { return code[16] == first ? nil : String(first) }
        let all = code.prefix(16) + code[17..<25]
        guard isHex(code[17..<25]), let second = checkCharacter(all) else { return nil }
        return code[16] == first && code[25] == second ? nil : "\(first) and \(second)"
    }

    private func letters(_ text: Substring) -> [Character] {
        text.uppercased().filter { ($0 >= "0" && $0 <= "9") || ($0 >= "A" && $0 <= "Z") }.map { $0 }
    }

    private func isHex(_ code: some Sequence<Character>) -> Bool {
        code.allSatisfy { ($0 >= "0" && $0 <= "9") || ($0 >= "A" && $0 <= "F") }
    }

    /// ISO 7064, modulus 37,36.
    private func checkCharacter(_ code: some Sequence<Character>) -> Character? {
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        var product = 36
        for character in code {
            guard let value = alphabet.firstIndex(of: character) else { return nil }
            var sum = (product + value) % 36
            if sum == 0 { sum = 36 }
            product = sum * 2 % 37
        }
        return alphabet[(37 - product) % 36]
    }
}

extension FailedCheckDigit {
    private static func failed(_ kind: String, _ found: Found<String>, _ right: String) -> Diagnostic {
        report(
            "'\(found.value)' fails the check of an \(kind)", text: found.value, at: found.source,
            label: "the check gives \(right)", help: "copy the number anew from the registry")
    }
}
