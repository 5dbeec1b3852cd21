import DossierKit
import DossierText

extension Versions {
    /// Notes by their words; a note that only got another number is told once for all of them.
    static func footnotes(_ old: [Footnote], _ new: [Footnote]) -> [Change] {
        var list = ChangeList(.footnotes)
        let items = [old, new].map { $0.map { Item($0.text.text, .text($0.text.text)) } }
        var renumbered: [(old: Footnote, new: Footnote)] = []
        for pair in Alignment.pairs(items[0], items[1], atLeast: 0.4) {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?):
                if one.marker != other.marker { renumbered.append((one, other)) }
                list.compareText("note \(other.marker)", side(one.text), side(other.text))
                list.compare("word of note \(other.marker)", one.anchor, other.anchor)
            case (let one?, nil): list.add(.removed, "note \(one.marker)", old: side(one.text))
            case (nil, let other?): list.add(.added, "note \(other.marker)", new: side(other.text))
            case (nil, nil): break
            }
        }
        // Where one went or came the others move up or down, which says nothing new.
        if let first = renumbered.first,
            !list.changes.contains(where: { $0.kind == .added || $0.kind == .removed })
        {
            let rest = renumbered.count > 1 ? " and \(renumbered.count - 1) more" : ""
            list.add(
                .changed, "number of a note\(rest)", old: .init(first.old.marker, first.old.source),
                new: .init(first.new.marker, first.new.source))
        }
        return list.changes
    }

    static func contacts(_ old: [Contact], _ new: [Contact]) -> [Change] {
        var changes: [Change] = []
        let items = [old, new].map {
            $0.map { Item("\($0.kind.rawValue) \(name(of: $0))", .name(name(of: $0))) }
        }
        for pair in Alignment.pairs(items[0], items[1], atLeast: 0.5) {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?): changes += compare(one, other)
            case (let one?, nil): changes.append(Change(.removed, .contacts, "contact", old: side(one)))
            case (nil, let other?): changes.append(Change(.added, .contacts, "contact", new: side(other)))
            case (nil, nil): break
            }
        }
        return changes
    }

    private static func compare(_ old: Contact, _ new: Contact) -> [Change] {
        var list = ChangeList(.contacts, part: name(of: new))
        list.compare("kind", old.kind.rawValue, new.kind.rawValue)
        list.compare("organisation", old.organisation, new.organisation)
        list.compare("name", old.name, new.name)
        list.compareEach("mail", old.emails, new.emails)
        list.compareEach("telephone", old.phones, new.phones)
        list.compareEach("fax", old.faxes, new.faxes)
        list.compareEach("web", old.urls, new.urls)
        list.compare("address", old.address, new.address)
        return list.changes
    }

    static func name(of contact: Contact) -> String {
        let known = [contact.organisation, contact.name].compactMap { $0?.value }
        return known.isEmpty
            ? contact.emails.first?.value ?? contact.kind.rawValue : known.joined(separator: ", ")
    }

    static func side(_ contact: Contact) -> Change.Side {
        Change.Side(
            "\(name(of: contact)) (\(contact.kind.rawValue))",
            contact.source ?? contact.organisation?.source ?? contact.name?.source)
    }

    static func awards(_ old: [Award], _ new: [Award]) -> [Change] {
        listed(
            .awards, "entry", old, new, text: text, source: \.source, signature: { .name(text($0)) },
            atLeast: 0.7)
    }

    static func text(_ award: Award) -> String {
        let place = [award.festival, award.year.map(String.init)].compactMap(\.self).joined(separator: " ")
        let prize = [award.section, award.award].compactMap(\.self).joined(separator: ", ")
        return prize.isEmpty ? place : "\(place): \(prize)"
    }

    static func quotes(_ old: [Quote], _ new: [Quote]) -> [Change] {
        listed(
            .quotes, "quote", old, new, text: text, source: \.source, signature: { .text($0.text.text) },
            atLeast: 0.4)
    }

    static func text(_ quote: Quote) -> String {
        let by = [quote.author, quote.publication].compactMap(\.self).joined(separator: ", ")
        return by.isEmpty ? "“\(quote.text.text)”" : "“\(quote.text.text)” (\(by))"
    }

    /// Stills by their files.
    static func stills(_ old: [Still], _ new: [Still]) -> [Change] {
        var changes: [Change] = []
        let items = [old, new].map { $0.map { Item($0.file, .values([$0.file])) } }
        for pair in Alignment.pairs(items[0], items[1], atLeast: 1) {
            switch (pair.old.map { old[$0] }, pair.new.map { new[$0] }) {
            case (let one?, let other?):
                var list = ChangeList(.stills, part: other.file)
                list.compare("caption", one.caption, other.caption)
                list.compare("credit", one.credit, other.credit)
                list.compare("description", one.alt, other.alt)
                list.compare("people", one.people.joined(separator: ", "), other.people.joined(separator: ", "))
                list.compare("rights", one.rights, other.rights)
                list.compare("embargo", one.embargo, other.embargo)
                changes += list.changes
            case (let one?, nil):
                changes.append(Change(.removed, .stills, "still", old: .init(one.file, one.source)))
            case (nil, let other?):
                changes.append(Change(.added, .stills, "still", new: .init(other.file, other.source)))
            case (nil, nil): break
            }
        }
        return changes
    }

    /// Entries that are one line each.
    private static func listed<Entry>(
        _ subject: Change.Subject, _ what: String, _ old: [Entry], _ new: [Entry], text: (Entry) -> String,
        source: (Entry) -> SourceSpan?, signature: (Entry) -> Signature, atLeast: Double
    ) -> [Change] {
        var list = ChangeList(subject)
        let items = [old, new].map { $0.map { Item(text($0), signature($0)) } }
        for pair in Alignment.pairs(items[0], items[1], atLeast: atLeast) {
            list.compare(
                what, pair.old.map { Change.Side(text(old[$0]), source(old[$0])) },
                pair.new.map { Change.Side(text(new[$0]), source(new[$0])) })
        }
        return list.changes
    }
}
