import DossierKit

extension Typesetter {
    mutating func awards(_ section: Section?) -> Part? {
        let views = kit.awards.map { award in
            View([
                "awardYear": award.year.map { .number($0) }, "festival": .text(award.festival),
                "competition": .some(award.section), "award": .some(award.award),
            ])
        }
        guard !views.isEmpty else { return nil }
        let heading = heading("awards", section, { $0[.awards] })
        return part(
            .awards, "awards", heading,
            ["prose": prose(section?.paragraphs), "awards": .list(views)])
    }

    /// What the critics wrote.
    mutating func reviews(_ section: Section?) -> Part? {
        let quotes = kit.quotes.filter { !$0.text.text.isEmpty }
        guard !quotes.isEmpty else { return nil }
        let marks = words.quotationMarks
        let views = quotes.map { quote in
            let isBare = !beginsQuoted(quote.text.text)
            return View([
                "quoteHTML": .markup(set(quote.text)), "opening": isBare ? .text(marks.opening) : nil,
                "closing": isBare ? .text(marks.closing) : nil,
                "hasBoth": .flag(quote.author != nil && quote.publication != nil),
                "author": .some(quote.author), "publication": .some(quote.publication),
                "hasSource": .flag(quote.author != nil || quote.publication != nil),
                "notes": .some(takeNotes()),
            ])
        }
        let heading = heading("reviews", section, { $0[.reviews] })
        return part(
            .reviews, "reviews", heading,
            ["prose": prose(section?.paragraphs), "quotes": .list(views)])
    }

    mutating func contacts(_ section: Section?) -> Part? {
        var taken = Anchors()
        var views: [View] = []
        for item in kit.contacts { views.append(contact(item).adding(["card": card(item, &taken)])) }
        guard !views.isEmpty else { return nil }
        let heading = heading("contacts", section, { $0[.contacts] })
        return part(
            .contacts, "contacts", heading,
            ["prose": prose(section?.paragraphs), "contacts": .list(views)])
    }

    /// The contact as a file for address books; none on paper.
    private mutating func card(_ contact: Contact, _ taken: inout Anchors) -> View? {
        let who = contact.name?.value ?? contact.organisation?.value ?? words[contact.kind]
        guard !setsNotesInline else { return nil }
        let bytes = VCardWriter.card(contact, words)
        let path = "contacts/\(taken.take("\(contact.kind.rawValue)-\(slug(who, words: 4))")).vcf"
        addresses.cards.append(OutputFile(path, .bytes(bytes)))
        return View(["href": .text(path), "who": .text(who), "size": .text(size(bytes.count))])
    }

    private func contact(_ contact: Contact) -> View {
        let lines = (contact.address ?? "").split(separator: "\n").map { View(["line": .text(String($0))]) }
        return View([
            "contactKind": .text(words[contact.kind]), "organisation": .some(contact.organisation?.value),
            "contactName": .some(contact.name?.value), "addressLines": .some(lines),
            "phones": .some(contact.phones.map { ways($0.value, SafeLink.phone) }),
            "faxes": .some(contact.faxes.map { ways($0.value, SafeLink.phone) }),
            "mails": .some(contact.emails.map { ways($0.value, SafeLink.mail) }),
            "urls": .some(contact.urls.map { ways($0.value, SafeLink.init) }),
        ])
    }

    /// A way to reach someone: as printed, and as a link where it is one.
    private func ways(_ printed: String, _ link: (String) -> SafeLink?) -> View {
        View(["printed": .text(withoutScheme(printed)), "href": link(printed).map { .text($0.address) }])
    }
}
