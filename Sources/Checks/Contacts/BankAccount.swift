public import DossierDiagnostics
import DossierKit

/// The number of a bank account in a document that goes to everybody.
public struct BankAccount: Check {
    public static let rule = Rule(
        code: "contacts/bank-account", since: "0.2", severity: .warning,
        title: "The kit prints the number of a bank account",
        explanation: """
            A letterhead or a mail pasted into the contacts brings the account of a house or a person with it, and a kit is
            copied to the web whole. The rule reports an IBAN: the letters of a country, its two check figures and as many
            characters as that country's accounts have. One whose check figures do not agree is no account, and nothing is
            said.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: production
                         ↓
                address: DE89 3704 0044 0532 0130 00
            ---
            """
        ],
        right: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: production
                address: DE89 3704 0044 0532 0130 01, no account
            ---
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        reading.everything.filter(\.hasDigit).flatMap { stretch in
            Self.accounts(in: stretch.bytes).map { Self.account(stretch, $0) }
        }
    }

    /// Places of account numbers, in groups of figures or in one. O(n).
    static func accounts(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at + 14 < bytes.count {
            defer { at += 1 }
            guard isCapital(bytes[at]), isCapital(bytes[at + 1]), isFigure(bytes[at + 2]),
                isFigure(bytes[at + 3]),
                at == 0 || !isWord(bytes[at - 1]),
                let size = lengths[String(decoding: bytes[at..<at + 2], as: UTF8.self)]
            else { continue }
            var characters: [UInt8] = []
            var end = at
            while end < bytes.count, characters.count < size {
                if isCapital(bytes[end]) || isFigure(bytes[end]) {
                    characters.append(bytes[end])
                } else if bytes[end] != 0x20 || bytes[end - 1] == 0x20 {
                    break
                }
                end += 1
            }
            guard characters.count == size, end == bytes.count || !isWord(bytes[end]), agrees(characters) else {
                continue
            }
            found.append(at..<end)
            at = end - 1
        }
        return found
    }

    /// ISO 7064: with the first four at the end and letters as 10 to 35, the rest by 97 is 1.
    private static func agrees(_ characters: [UInt8]) -> Bool {
        var rest = 0
        for byte in characters[4...] + characters[..<4] {
            rest =
                isFigure(byte) ? (rest * 10 + Int(byte - 0x30)) % 97 : (rest * 100 + Int(byte - 0x41) + 10) % 97
        }
        return rest == 1
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isWord(_ byte: UInt8) -> Bool {
        isFigure(byte) || isCapital(byte & 0xDF) || byte >= 0x80
    }

    /// Characters of the accounts of a country, by the register of the IBAN.
    private static let lengths: [String: Int] = [
        "AT": 20, "BA": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
        "ES": 24,
        "FI": 18, "FR": 27, "GB": 22, "GE": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27,
        "LI": 21,
        "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24,
        "RS": 22,
        "SE": 24, "SI": 19, "SK": 24, "TR": 26, "UA": 29,
    ]
}

extension BankAccount {
    private static func account(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' is a bank account for everybody", stretch, range,
            help: "take it out and send it on request")
    }
}
