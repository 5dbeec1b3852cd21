import DossierKit
import DossierManuscript
import DossierText

/// Walks over lines that may hold contacts, block by block.
struct ContactsReader {
    let draft: Draft
    private let heads: ContactHeads
    private(set) var contacts: [Contact] = []
    /// Web addresses without anyone beside them, which count if a contact has the same host.
    private(set) var addresses: [Contact] = []
    /// In a list of contacts a house with an address is one even without a number.
    private let isList: Bool
    private var kind: Contact.Kind?
    /// Heads that stand side by side or one below the other, each waiting for its block.
    private var waiting: [Contact.Kind] = []
    private var block: ContactBlock?
    private var columns: ContactColumns?
    /// Lines that are still compared with heads letter by letter.
    private var triesLeft = 40

    /// Longer lines are text. Characters.
    private static let longestLine = 300

    init(_ draft: Draft, isList: Bool, kind: Contact.Kind? = nil) {
        self.draft = draft
        self.isList = isList
        self.kind = kind
        heads = ContactHeads(lexicon: draft.lexicon)
    }

    mutating func read(_ lines: some Sequence<Int>) {
        for line in lines {
            let facts = draft.lines[line]
            switch facts.use {
            case .furniture, .note, .contents, .wrapped: continue
            case .blank, .caption:
                close(atGap: true)
                continue
            case .text, .heading: break
            }
            guard facts.length <= ContactsReader.longestLine, facts.words <= 40 else {
                close(atGap: false)
                continue
            }
            read(line)
        }
        close(atGap: false)
        closeColumns()
    }

    private mutating func read(_ line: Int) {
        let cells = draft.cells(line).filter { !$0.isEmpty }
        let kinds = cells.map { heads.kind(of: $0.text) }
        let named = kinds.compactMap { $0 }
        if !cells.isEmpty, named.count == cells.count {
            closeColumns()
            close(atGap: false)
            if named.count > 1, ContactColumns.follow(line, count: named.count, draft) {
                columns = ContactColumns(named, cells, draft)
            } else {
                head(named)
            }
            return
        }
        if columns != nil {
            columns?.add(cells)
            return
        }
        for cell in cells { read(cell) }
    }

    private mutating func read(_ cell: Cell) {
        var cell = cell
        if let kind = damagedHead(cell) {
            close(atGap: false)
            head([kind])
            return
        }
        if let inline = heads.inline(cell.text) {
            close(atGap: false)
            head([inline.kind])
            cell = draft.part(of: cell, inline.rest..<cell.text.endIndex).trimmed()
            if cell.isEmpty { return }
        }
        if block == nil {
            if !waiting.isEmpty { kind = waiting.removeFirst() }
            block = ContactBlock(kind ?? .other, draft)
        }
        block?.add(ContactLine(cell, draft))
    }

    /// A line by itself that is a head but for a letter or two.
    private mutating func damagedHead(_ cell: Cell) -> Contact.Kind? {
        guard isList, block == nil, triesLeft > 0, isAlone(cell.line) else { return nil }
        triesLeft -= 1
        return heads.damaged(cell.text)
    }

    private func isAlone(_ line: Int) -> Bool {
        let isAbove = line == 0 || draft.lines[line - 1].use != .text
        return isAbove && (line + 1 >= draft.lines.count || draft.lines[line + 1].use != .text)
    }

    private mutating func head(_ kinds: [Contact.Kind]) {
        if waiting.last == .other { waiting.removeLast() }
        waiting += kinds
    }

    /// Ends the block; one without any number waits for the next if only a gap stands between.
    private mutating func close(atGap: Bool) {
        if atGap { closeColumns() }
        guard let current = block else { return }
        if atGap, isList, !current.hasReach, current.items.count <= 3 { return }
        block = nil
        let found = current.contacts()
        for contact in found {
            if isContact(contact) {
                contacts.append(contact)
            } else if !contact.urls.isEmpty {
                addresses.append(contact)
            }
        }
    }

    private mutating func closeColumns() {
        guard let columns else { return }
        self.columns = nil
        for block in columns.blocks {
            for contact in block.contacts() where isContact(contact) { contacts.append(contact) }
        }
        kind = columns.blocks.last?.kind
        waiting = []
    }

    private func isContact(_ contact: Contact) -> Bool {
        if !contact.emails.isEmpty { return true }
        let hasNumber = !contact.phones.isEmpty || !contact.urls.isEmpty
        if isList { return hasNumber || contact.organisation != nil && contact.address != nil }
        return hasNumber && (kind != nil || !contact.phones.isEmpty && contact.organisation != nil)
    }
}
