import DossierManuscript

extension HeadingFinder {
    /// In a block of contacts only the head of the first one opens a section: the list of contacts.
    func amongContacts(
        _ heading: HeadingsPass.Heading, after last: HeadingsPass.Heading?
    ) -> HeadingsPass.Heading? {
        let line = heading.lines.lowerBound
        guard contactLines.contains(line) else { return heading }
        if opensText(heading) { return heading }
        guard !draft.lines[line].traits.contains(.cells),
            heading.kinds.contains(.contacts) || draft.lexicon.contactKind(heading.title) != nil,
            last?.kinds != [.contacts] || !isDoubtful(heading)
        else { return nil }
        var contacts = heading
        contacts.kinds = [.contacts]
        contacts.subjects = []
        return contacts
    }

    /// The heading of a text, with that text below: it follows an address without a blank line between.
    private func opensText(_ heading: HeadingsPass.Heading) -> Bool {
        switch heading.kinds.first {
        case .logline, .synopsis, .shortSynopsis, .longSynopsis, .statement, .interview, .productionNotes: break
        default: return false
        }
        let next = heading.lines.upperBound
        return draft.lines.indices.contains(next) && (!isDoubtful(heading) || tellsTheStory(heading))
            && (!contactLines.contains(next) || runsOnAsText(next)) && followedByProse(next - 1)
    }

    /// A sentence goes on from a line to the next, and neither has an address.
    private func runsOnAsText(_ line: Int) -> Bool {
        guard line + 1 < draft.lines.count, draft.lines[line + 1].use == .text else { return false }
        return draft.lines[line + 1].traits.contains(.startsLower) && !ContactBlockLines.holdsReach(line, draft)
            && !ContactBlockLines.holdsReach(line + 1, draft)
    }
}
