import DossierManuscript

extension HeadingFinder {
    /// In a block of contacts only the head of the first one opens a section: the list of contacts.
    func amongContacts(
        _ heading: HeadingsPass.Heading, after last: HeadingsPass.Heading?
    ) -> HeadingsPass.Heading? {
        let line = heading.lines.lowerBound
        guard contactLines.contains(line) else { return heading }
        guard !draft.lines[line].traits.contains(.cells),
            heading.kinds.contains(.contacts) || draft.lexicon.contactKind(heading.title) != nil,
            last?.kinds != [.contacts] || !isDoubtful(heading)
        else { return nil }
        var contacts = heading
        contacts.kinds = [.contacts]
        contacts.subjects = []
        return contacts
    }
}
