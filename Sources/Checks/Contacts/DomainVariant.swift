public import DossierDiagnostics
import DossierKit
import DossierText

/// One house's address in two spellings.
public struct DomainVariant: Check {
    public static let rule = Rule(
        code: "contacts/domain-variant", since: "0.2", severity: .warning,
        title: "Two addresses of one house differ by a letter",
        explanation: """
            `press@quayfilm.example` beside `www.quaifilm.example`: one of the two leads nowhere, or to a stranger.
            The rule compares the domains of all mail and web addresses of the contacts and reports two that are a
            letter apart and end alike. Short names are left alone, because there are many of them.
            """,
        wrong: [
            """
            ---
            title: Lanterns
            lang: en
            contacts:
              - kind: press
                organisation: Quayside Press
                name: Nell Corder
                email: nell@quayside.example
                phone: +353 1 555 0100
                     ↓
                url: www.quaysid.example
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
                organisation: Quayside Press
                name: Nell Corder
                email: nell@quayside.example
                phone: +353 1 555 0100
                url: https://www.quayside.example/films
            ---

            ## Synopsis

            A lamp goes out.
            """
        ])

    public init() {}

    private struct Domain {
        var name: String
        var ending: String
        var found: Found<String>
    }

    public func run(_ reading: Reading) -> [Diagnostic] {
        var known: [Domain] = []
        var found: [Diagnostic] = []
        for contact in reading.kit.contacts {
            for address in contact.emails + contact.urls {
                guard let domain = domain(address), !known.contains(where: { isSame($0, domain) }) else {
                    continue
                }
                if let other = known.first(where: { isNear($0, domain) }) {
                    found.append(Self.variant(domain.found, other.found))
                }
                // A kit has a handful; a list of thousands is none.
                if known.count < 500 { known.append(domain) }
            }
        }
        return found
    }

    private func domain(_ found: Found<String>) -> Domain? {
        var text = Substring(found.value.lowercased())
        if let mark = text.lastIndex(of: "@") {
            text = text[text.index(after: mark)...]
        } else if let scheme = text.place(of: "://") {
            text = text[scheme.upperBound...]
        }
        text = text.prefix { $0 != "/" && $0 != "?" && $0 != " " }
        let parts = text.split(separator: ".").drop { $0 == "www" }
        guard parts.count >= 2, let ending = parts.last else { return nil }
        let name = parts[parts.index(parts.endIndex, offsetBy: -2)]
        return Domain(name: String(name), ending: String(ending), found: found)
    }

    private func isSame(_ a: Domain, _ b: Domain) -> Bool { a.name == b.name && a.ending == b.ending }

    private func isNear(_ a: Domain, _ b: Domain) -> Bool {
        guard a.ending == b.ending, min(a.name.utf8.count, b.name.utf8.count) >= 6 else { return false }
        return editDistance(a.name, b.name, limit: 1) == 1
    }
}

extension DomainVariant {
    private static func variant(_ found: Found<String>, _ other: Found<String>) -> Diagnostic {
        report(
            "'\(found.value)' is a letter away from '\(other.value)'", text: found.value, at: found.source,
            related: [.init(text: other.value, source: other.source, message: "'\(other.value)' here")],
            help: "look up which of the two is right")
    }
}
