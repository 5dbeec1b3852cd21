import DossierKit
import DossierText

extension BookSetter {
    /// What one of the kit's lists holds, after what the kit says above it.
    func list(_ section: Section) -> [Book.Block] {
        let words = words(of: section)
        let list: [Book.Block] =
            switch section.kind {
            case .cast: cast()
            case .crew: crew(words)
            case .technical: technical(words)
            case .awards: awards()
            case .reviews: reviews()
            case .contacts: kit.contacts.map { .contact(desk($0, words)) }
            default: []
            }
        guard !list.isEmpty else { return [] }
        return section.paragraphs.filter { !$0.text.isEmpty }.map { .paragraph($0) } + list
    }

    private func cast() -> [Book.Block] {
        let players = kit.credits.filter { $0.role == .cast || $0.role == .participant }.map {
            Book.Player(name: $0.name.value, character: $0.character?.value)
        }
        return players.isEmpty ? [] : [.cast(players)]
    }

    private func crew(_ words: InterfaceWords) -> [Book.Block] {
        let rows = CreditRows.rows(kit.credits.filter { $0.role != .cast && $0.role != .participant }, words)
        return rows.isEmpty ? [] : [.rows(rows)]
    }

    private func technical(_ words: InterfaceWords) -> [Book.Block] {
        let rows = FactSheet(film: kit.film, words: words, regions: regions).rows
        return rows.isEmpty ? [] : [.rows(rows.map { Book.Row(label: $0.label, values: [$0.value]) })]
    }

    private func awards() -> [Book.Block] {
        let entries = kit.awards.map {
            Book.AwardEntry(
                festival: $0.festival, year: $0.year.map(String.init), section: $0.section, award: $0.award)
        }
        return entries.isEmpty ? [] : [.awards(entries)]
    }

    private func reviews() -> [Book.Block] {
        kit.quotes.filter { !$0.text.text.isEmpty }.map { quote in
            let source = [quote.author, quote.publication].compactMap { $0 }.filter { !$0.isEmpty }
            return .quote(quote.text, source: source.joined(separator: ", "))
        }
    }

    private func desk(_ contact: Contact, _ words: InterfaceWords) -> Book.Desk {
        var ways: [Book.Desk.Way] = []
        for phone in contact.phones {
            ways.append(
                .init(label: words[.phone], printed: phone.value, address: SafeLink.phone(phone.value)?.address)
            )
        }
        for fax in contact.faxes { ways.append(.init(label: words[.fax], printed: fax.value)) }
        for mail in contact.emails {
            ways.append(.init(printed: mail.value, address: SafeLink.mail(mail.value)?.address))
        }
        for url in contact.urls {
            ways.append(.init(printed: withoutScheme(url.value), address: SafeLink(url.value)?.address))
        }
        return Book.Desk(
            heading: words[contact.kind], organisation: contact.organisation?.value, name: contact.name?.value,
            address: (contact.address ?? "").split(separator: "\n").map(String.init), ways: ways)
    }
}
