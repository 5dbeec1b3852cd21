import DossierKit
import Testing

@testable import DossierWriters

@Suite struct ContactCardTests {
    @Test func `a contact is a card that address books read`() {
        var contact = Contact(.press)
        contact.organisation = Found("Quay; Press, Ltd")
        contact.name = Found("Li Wei")
        contact.phones = [Found("+33 (0)1 00 00 00 00")]
        contact.address = "1 Quay Road\nPort"
        let card = String(decoding: VCardWriter.card(contact, .english), as: UTF8.self)
        #expect(
            card
                == [
                    "BEGIN:VCARD", "VERSION:4.0", "KIND:individual", "FN:Li Wei", "ORG:Quay\\; Press\\, Ltd",
                    "CATEGORIES:Press", "TEL;VALUE=uri;TYPE=voice:tel:+33100000000",
                    "ADR:;;1 Quay Road\\nPort;;;;", "END:VCARD", "",
                ].joined(separator: "\r\n"))
    }

    @Test func `no line is longer than 75 bytes`() {
        var card = VCard()
        card.add("FN", String(repeating: "ж", count: 100))
        let lines = card.bytes.split(separator: 0x0A)
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.count <= 76 })
        #expect(lines.dropFirst().allSatisfy { $0.first == 0x20 })
    }
}
