import DossierKit

/// Writes the contacts of a kit as vCards 4.0 (RFC 6350), one after the other.
enum VCardWriter {
    static func write(_ kit: PressKit) -> [UInt8] {
        let words = InterfaceWords.for(kit.language)
        return kit.contacts.flatMap { card($0, words) }
    }

    static func card(_ contact: Contact, _ words: InterfaceWords) -> [UInt8] {
        let name = contact.name?.value
        let house = contact.organisation?.value
        var card = VCard()
        card.add("BEGIN", "VCARD")
        card.add("VERSION", "4.0")
        card.add("KIND", name == nil ? "org" : "individual")
        card.add("FN", VCard.escaped(name ?? house ?? words[contact.kind]))
        if let house { card.add("ORG", VCard.escaped(house)) }
        card.add("CATEGORIES", VCard.escaped(words[contact.kind]))
        for mail in contact.emails { card.add("EMAIL", VCard.escaped(mail.value)) }
        for phone in contact.phones { card.addNumber(phone.value, type: "voice") }
        for fax in contact.faxes { card.addNumber(fax.value, type: "fax") }
        for url in contact.urls { if let link = SafeLink(url.value) { card.add("URL", link.address) } }
        if let address = contact.address, !address.isEmpty {
            // The kit does not part street, town and code; all of it stands where a street stands.
            card.add("ADR", ";;\(VCard.escaped(address));;;;")
        }
        card.add("END", "VCARD")
        return card.bytes
    }
}

/// The lines of a card: CRLF, none longer than 75 bytes, the rest of a longer one behind a space.
struct VCard {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ name: String, _ value: String) {
        var width = 0
        for character in "\(name):\(value)" {
            let size = character.utf8.count
            if width + size > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes += character.utf8
            width += size
        }
        bytes += [0x0D, 0x0A]
    }

    mutating func addNumber(_ printed: String, type: String) {
        if let link = SafeLink.phone(printed) {
            add("TEL;VALUE=uri;TYPE=\(type)", link.address)
        } else {
            add("TEL;TYPE=\(type)", VCard.escaped(printed))
        }
    }

    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { out, scalar in
            switch scalar {
            case "\\", ",", ";":
                out += "\\"
                out.unicodeScalars.append(scalar)
            case "\n": out += "\\n"
            case _ where scalar.value < 0x20: break
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
