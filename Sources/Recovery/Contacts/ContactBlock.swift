import DossierKit
import DossierManuscript
import DossierText

/// Lines of one contact or of several of one house, in order, and who is meant by them.
struct ContactBlock {
    /// A text or a way to reach someone.
    enum Item {
        case text(Cell)
        case reach(Reach, Cell)
    }

    let draft: Draft
    var kind: Contact.Kind
    private(set) var items: [Item] = []
    private(set) var hasReach = false
    /// More would be no contact block.
    private static let mostItems = 200

    init(_ kind: Contact.Kind, _ draft: Draft) {
        self.kind = kind
        self.draft = draft
    }

    var isEmpty: Bool { items.isEmpty }

    mutating func add(_ line: ContactLine) {
        guard items.count < ContactBlock.mostItems else { return }
        var all: [(at: Int, item: Item)] = line.texts.map { ($0.range.lowerBound, .text($0)) }
        all += line.reaches.map { ($0.cell.range.lowerBound, .reach($0.reach, $0.cell)) }
        all.sort { $0.at < $1.at }
        for entry in all {
            if case .text(let cell) = entry.item {
                items += names(in: cell).map { .text($0) }
            } else {
                items.append(entry.item)
            }
        }
        if !line.reaches.isEmpty { hasReach = true }
    }

    /// "Moor Film, Karl Moor": names in a row, each of several words or a house's.
    private func names(in cell: Cell) -> [Cell] {
        guard let comma = cell.text.place(of: ", ") else { return [cell] }
        if cell.text.hasNumber {
            // "Moor Film, 3 Quay Street, Dublin": the house before its address.
            let first = draft.part(of: cell, cell.text.startIndex..<comma.lowerBound)
            let rest = draft.part(of: cell, comma.upperBound..<cell.text.endIndex)
            let name = ContactText(first, draft)
            let hasStreet = draft.lexicon.firstCue([.street], in: FoldedText(first.text)) != nil
            guard items.isEmpty, name.canName, !hasStreet, first.text.holds(" "),
                !first.text.hasNumber
            else { return [cell] }
            return [first, rest]
        }
        var parts: [Cell] = []
        var rest = cell
        while let at = rest.text.place(of: ", ") {
            parts.append(draft.part(of: rest, rest.text.startIndex..<at.lowerBound).trimmed())
            rest = draft.part(of: rest, at.upperBound..<rest.text.endIndex)
        }
        parts.append(rest.trimmed())
        let areNames = parts.allSatisfy { part in
            let text = ContactText(part, draft)
            return text.canName && (text.isHouse || NameText.isPerson(text.cell.text))
        }
        return areNames ? parts : [cell]
    }

    // MARK: Reading

    /// One stretch of texts and the ways to reach that follow them.
    private struct Stretch {
        var texts: [Cell] = []
        var reaches: [(reach: Reach, cell: Cell)] = []
    }

    /// The contacts of the block. A house named once stands for all who follow.
    func contacts() -> [Contact] {
        var found: [Contact] = []
        var house: Found<String>?
        for stretch in stretches() {
            var contacts = self.contacts(stretch)
            if let own = contacts.first?.organisation {
                house = own
            } else if let house {
                for index in contacts.indices where contacts[index].name != nil {
                    contacts[index].organisation = house
                }
            }
            found += contacts
        }
        return found
    }

    /// A text after a way to reach someone begins the next one, unless it is part of an address.
    private func stretches() -> [Stretch] {
        var result: [Stretch] = []
        var current = Stretch()
        for item in items {
            switch item {
            case .text(let cell):
                if !current.reaches.isEmpty, ContactText(cell, draft).canName {
                    result.append(current)
                    current = Stretch()
                }
                current.texts.append(cell)
            case .reach(let reach, let cell): current.reaches.append((reach, cell))
            }
        }
        if !current.texts.isEmpty || !current.reaches.isEmpty { result.append(current) }
        return result
    }

    private func contacts(_ stretch: Stretch) -> [Contact] {
        guard !stretch.reaches.isEmpty || !stretch.texts.isEmpty else { return [] }
        let mails = stretch.reaches.filter { $0.reach.kind == .email }.map { MailParts($0.reach.value) }
        let webs = stretch.reaches.filter { $0.reach.kind == .url }.map { MailParts.host($0.reach.value) }
        let roles = ContactRoles(stretch.texts.map { ContactText($0, draft) }, mails, webs, kind)
        var first = Contact(kind)
        first.organisation = roles.house.map(company)
        first.name = roles.people.first.map(person)
        if !roles.address.isEmpty { first.address = roles.address.map(\.text).joined(separator: ", ") }
        first.source = source(stretch)
        var others = roles.people.dropFirst().map { cell -> Contact in
            var contact = Contact(kind)
            contact.organisation = first.organisation
            contact.name = person(cell)
            contact.source = first.source
            return contact
        }
        for (reach, cell) in stretch.reaches {
            let value = draft.found(cell, as: reach.value)
            switch reach.kind {
            case .email:
                let parts = MailParts(reach.value)
                let isFirsts = first.name.map { parts.names($0.value) } ?? true
                if !isFirsts,
                    let owner = others.firstIndex(where: { parts.names($0.name?.value ?? "") })
                {
                    others[owner].emails.append(value)
                } else {
                    first.emails.append(value)
                }
            case .phone: first.phones.append(value)
            case .fax: first.faxes.append(value)
            case .url: first.urls.append(value)
            }
        }
        return [first] + others.filter { !$0.emails.isEmpty }
    }

    private func source(_ stretch: Stretch) -> SourceSpan? {
        let cells = stretch.texts + stretch.reaches.map(\.cell)
        guard let first = cells.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
            let last = cells.max(by: { $0.range.upperBound < $1.range.upperBound })
        else { return nil }
        return draft.paper.span(
            first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound), line: first.line)
    }

    private func person(_ cell: Cell) -> Found<String> {
        let name = NameText.head(of: cell.text)
        return draft.found(cell, as: draft.people.spelling(of: name) ?? NameText.restored(name))
    }

    private func company(_ cell: Cell) -> Found<String> {
        let name = cell.text
        guard TitleText.isCapitals(name), name.spacedWordCount > 1 else { return draft.found(cell) }
        return draft.found(cell, as: NameText.restored(name))
    }
}
