import DossierKit
import DossierText

/// Makes one of contacts that the kit gives twice, and gives an address of the web to the house it names.
enum ContactMerger {
    /// O(number of addresses and numbers).
    ///
    /// - Parameter addresses: web addresses alone, which are kept only if a contact has the same host.
    static func merged(_ contacts: [Contact], _ addresses: [Contact] = []) -> [Contact] {
        var result: [Contact] = []
        var places: [String: Int] = [:]
        for contact in contacts {
            let keys = keys(contact)
            if let known = keys.compactMap({ places[$0] }).first, isSame(result[known], contact) {
                complete(&result[known], with: contact)
                for key in keys where places[key] == nil { places[key] = known }
            } else {
                for key in keys where places[key] == nil { places[key] = result.count }
                result.append(contact)
            }
        }
        return housed(result, addresses)
    }

    private static func isSame(_ a: Contact, _ b: Contact) -> Bool {
        guard let first = a.name, let second = b.name else { return true }
        return foldedLetters(first.value) == foldedLetters(second.value)
    }

    private static func keys(_ contact: Contact) -> [String] {
        contact.emails.map { folded($0.value) } + contact.phones.map { $0.value.filter(\.isNumber) }
    }

    private static func complete(_ known: inout Contact, with other: Contact) {
        if known.kind == .other { known.kind = other.kind }
        known.organisation = known.organisation ?? other.organisation
        known.name = known.name ?? other.name
        known.address = known.address ?? other.address
        add(other.emails, to: &known.emails)
        add(other.phones, to: &known.phones)
        add(other.faxes, to: &known.faxes)
        add(other.urls, to: &known.urls)
    }

    private static func add(_ values: [Found<String>], to known: inout [Found<String>]) {
        guard known.count < 64 else { return }
        for value in values
        where !known.contains(where: { foldedLetters($0.value) == foldedLetters(value.value) }) {
            known.append(value)
        }
    }

    /// A web address that stands alone goes to the contact whose mail has the same host.
    private static func housed(_ contacts: [Contact], _ addresses: [Contact]) -> [Contact] {
        var hosts: [String: Int] = [:]
        for (index, contact) in contacts.enumerated() {
            for mail in contact.emails {
                guard let host = mail.value.split(separator: "@").last.map({ String($0).lowercased() }),
                    hosts[host] == nil
                else { continue }
                hosts[host] = index
            }
        }
        var result = contacts
        var dropped = Set<Int>()
        for (index, contact) in contacts.enumerated() {
            guard contact.emails.isEmpty, contact.phones.isEmpty, contact.name == nil,
                contact.organisation == nil,
                let url = contact.urls.first, let owner = hosts[host(url.value)], owner != index
            else { continue }
            add(contact.urls, to: &result[owner].urls)
            dropped.insert(index)
        }
        for contact in addresses {
            guard let url = contact.urls.first, let owner = hosts[host(url.value)] else { continue }
            add(contact.urls, to: &result[owner].urls)
        }
        return result.indices.filter { !dropped.contains($0) }.map { result[$0] }
    }

    private static func host(_ url: String) -> String {
        var rest = url.lowercased()[...]
        for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        return String(rest.prefix { $0 != "/" })
    }
}
