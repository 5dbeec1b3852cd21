import DossierKit
import DossierManuscript
import DossierText

/// Settles what each zone is: headings whose words say nothing, or several things, are judged by what stands
/// around and below them.
struct ZonesPass: Pass {
    static func run(on draft: inout Draft) {
        UnheadedZones.part(&draft)
        InterviewZones.find(&draft)
        NameRoleLists.part(&draft)
        var group: HeadingKind?
        var groupStyle: TypeStyle?
        var chief: HeadingKind = .nothing
        for index in draft.zones.indices {
            var zone = draft.zones[index]
            guard !zone.heading.isEmpty else { continue }
            let title = zone.title?.value ?? ""
            let isOpen = zone.kind == .other && zone.confidence < 1
            if isOpen {
                // Set like the heading that opened the group, and unlike the names in it: the next part of the kit.
                let opensPart =
                    groupStyle.map { TypeStyle(draft, zone.heading.lowerBound) == $0 } ?? false
                settle(&zone, title, group: group, opensPart: opensPart, chief: chief, index, draft)
            } else {
                choose(&zone, title, draft)
                if zone.kind == .about, tellsOfRole(title, zone, draft) { zone.kind = .biography }
                if zone.kind == .biographies, isCrew(zone, draft) { zone.kind = .crew }
                if zone.kind == .biographies || zone.kind == .biography && zone.subject == nil {
                    group = .biographies
                    groupStyle = TypeStyle(draft, zone.heading.lowerBound)
                } else if zone.kind != .biography && zone.kind != .filmography && zone.kind != .about {
                    group = nil
                }
                chief = zone.kind
            }
            if zone.kind == .biography, zone.subject == nil {
                let head = NameText.head(of: title)
                if draft.people.contains(head) || draft.canBePerson(head) && isOpen { zone.subject = head }
            }
            // A list's heading with nothing but biographies below it heads them all.
            if zone.kind == .cast || zone.kind == .crew, isEmpty(zone, draft),
                draft.zones.indices.contains(index + 1), isPersonal(draft.zones[index + 1], draft)
            {
                zone.kind = .biographies
                group = .biographies
            }
            draft.zones[index] = zone
        }
        SynopsisLengths.settle(&draft)
        Subheads.part(&draft)
    }

    /// Names and roles without a word of prose: "The team" heads a list as well as lives.
    private static func isCrew(_ zone: Zone, _ draft: Draft) -> Bool {
        guard !isEmpty(zone, draft) else { return false }
        let content = ZoneContent(zone, draft)
        return content.prose == 0 && content.roles >= 3
    }

    private static func isEmpty(_ zone: Zone, _ draft: Draft) -> Bool {
        !zone.body.contains { draft.lines[$0].use == .text }
    }

    private static func isPersonal(_ zone: Zone, _ draft: Draft) -> Bool {
        guard let title = zone.title?.value, zone.confidence < 1 else { return false }
        let head = NameText.head(of: title)
        return zone.kind == .biography || draft.people.contains(head) || draft.canBePerson(head)
            || draft.pair(head) != nil
    }

    private static func settle(
        _ zone: inout Zone, _ title: String, group: HeadingKind?, opensPart: Bool, chief: HeadingKind,
        _ index: Int, _ draft: Draft
    ) {
        let head = NameText.head(of: title)
        if tellsOfRole(title, zone, draft) {
            zone.kind = .biography
            return
        }
        if isLaurel(title, index, draft) {
            zone.kind = .awards
            return
        }
        if group == .biographies, isPersonAtWork(title, head, draft) {
            zone.kind = .biography
            zone.subject = NameText.restored(head)
            return
        }
        if isAboutHouse(title, draft) {
            zone.kind = .about
            return
        }
        if let colon = title.firstIndex(of: ":") {
            let parts = [String(title[..<colon]), String(title[title.index(after: colon)...])]
            if let match = parts.lazy.compactMap({ draft.lexicon.heading($0) }).first,
                !match.kinds.contains(.nothing)
            {
                zone.kind = match.kind
                return
            }
        }
        if let next = firstLine(of: zone, draft), let match = draft.lexicon.heading(next),
            match.kind == .interview
        {
            zone.kind = .interview
            zone.subject = match.name
            return
        }
        if draft.people.contains(head)
            || group == .biographies && !opensPart && draft.canBePerson(head)
        {
            zone.kind = .biography
            zone.subject = NameText.restored(head)
            return
        }
        if let pair = draft.pair(head), group == .biographies || pair.allSatisfy({ draft.people.contains($0) })
        {
            zone.kind = .biography
            zone.subject = head
            return
        }
        if draft.canBePerson(head),
            draft.tellsALife(zone.body.prefix(8), of: head) || standsAmongLives(index, draft)
        {
            zone.kind = .biography
            zone.subject = NameText.restored(head)
            return
        }
        let content = ZoneContent(zone, draft)
        if content.quotes >= 2, content.quotes * 2 >= content.prose {
            zone.kind = .reviews
            return
        }
        if let kind = UnnamedLists.kind(of: zone, draft) {
            zone.kind = kind
            return
        }
        let reader = FilmographyLines(draft: draft)
        if let kind = draft.lexicon.headingKind(
            byWordsOf: title, isName: { !draft.small.contains(String($0)) }),
            holds(content, kind, works: zone.body.count { reader.isWork($0) }), !isChapter(kind, of: chief)
        {
            zone.kind = kind
            return
        }
        if Signature.closes(zone, draft) {
            zone.kind = .statement
            return
        }
        // "Women at sea: a note" is no company's name.
        let isPhrase = words(of: title).contains { draft.lexicon.isCue(String($0.text), .functionWord) }
        if isPhrase, !NameText.isCompany(title), group == .biographies {
            zone.kind = .notes
            return
        }
        if group == .biographies || NameText.isCompany(title) {
            zone.kind = .about
            return
        }
        if !holdsProse(zone, draft) {
            zone.kind = .nothing
            return
        }
        switch chief {
        case .productionNotes, .notes: zone.kind = chief
        case .interview where asksQuestions(zone, draft): zone.kind = .interview
        default:
            let goesOn = index > 0 && draft.zones[index - 1].kind == .productionNotes
            zone.kind = MakingOf.isTold(in: zone, least: goesOn ? 1 : 2, draft) ? .productionNotes : .other
        }
    }

    /// "Jane Vision, sound": houses have other words in their names, but none has an occupation of its own.
    private static func isPersonAtWork(_ title: String, _ head: String, _ draft: Draft) -> Bool {
        guard NameText.isPerson(head), head.utf8.count < title.utf8.count else { return false }
        let rest = title.utf8.dropFirst(head.utf8.count)
        let work = String(decoding: rest, as: UTF8.self).drop { " /|,–—-(".contains($0) }
            .trimmingSuffix(in: ") ")
        if draft.lexicon.isCue(String(work), .actor) { return true }
        return draft.lexicon.role(of: String(work)).map { $0.readings.joined().allSatisfy { !$0.isCompany } }
            ?? false
    }

    /// "WINNER", "OFFICIAL SELECTION": laurels set one by one behind the heading of the awards.
    private static func isLaurel(_ title: String, _ index: Int, _ draft: Draft) -> Bool {
        guard index > 0, draft.zones[index - 1].kind == .awards, title.spacedWordCount <= 4 else {
            return false
        }
        return !draft.lexicon.cues(of: title).isDisjoint(with: [.prize, .selection, .nomination])
            || draft.lexicon.firstCue([.prize, .selection, .nomination, .festival], in: FoldedText(title))
                != nil
    }

    /// "Über Tannwald Film", "Om Fjordlys": a small word and a company's name, or one that the kit's first lines have.
    private static func isAboutHouse(_ title: String, _ draft: Draft) -> Bool {
        let tokens = title.spacedWords
        guard let first = tokens.first, (2...6).contains(tokens.count), first.count <= 6,
            draft.lexicon.isCue(folded(String(first)), .functionWord)
        else { return false }
        let house = String(title[first.endIndex...]).trimmedSpaces
        guard house.first?.isUppercase == true, !draft.people.contains(house) else { return false }
        if NameText.isCompany(house) { return true }
        let key = foldedLetters(house)
        let whole = foldedLetters(title)
        return key.utf8.count >= 5 && tokens.count <= 4
            && HeadingFinder.frontLines(draft).contains { $0.holds(key) && $0 != key && $0 != whole }
    }

    /// Set like the headings of the lives before and behind it.
    private static func standsAmongLives(_ index: Int, _ draft: Draft) -> Bool {
        let style = TypeStyle(draft, draft.zones[index].heading.lowerBound)
        func isLife(_ zone: Zone) -> Bool {
            guard !zone.heading.isEmpty, TypeStyle(draft, zone.heading.lowerBound) == style,
                zone.kind == .biography || zone.kind == .other && zone.confidence < 1,
                let name = zone.title.map({ NameText.head(of: $0.value) })
            else { return false }
            return draft.people.contains(name)
                || draft.canBePerson(name) && draft.tellsALife(zone.body.prefix(8), of: name)
        }
        let near = draft.zones[max(0, index - 2)..<min(draft.zones.count, index + 3)]
        return near.count { isLife($0) } >= 2 || index > 0 && isLife(draft.zones[index - 1])
    }

    /// A role above a text that begins with the name of someone of the kit: "The composer".
    private static func tellsOfRole(_ title: String, _ zone: Zone, _ draft: Draft) -> Bool {
        guard BiographyPass.headingRole(title, draft) != nil,
            let first = zone.body.first(where: { draft.lines[$0].use == .text })
        else { return false }
        return BiographyPass.knownName(opening: draft.paper.string(draft.lines[first].content), draft) != nil
    }

    /// Of several kinds that a heading's word may mean, the one whose contents stand below it.
    private static func choose(_ zone: inout Zone, _ title: String, _ draft: Draft) {
        guard let match = draft.lexicon.heading(title) else { return }
        let kinds = match.kinds + match.further
        let content = ZoneContent(zone, draft)
        // "About the film" above the sheet and nothing else.
        if isProse(zone.kind), content.isSheet {
            zone.kind = .technical
            return
        }
        guard kinds.count > 1 else { return }
        func has(_ kind: HeadingKind) -> Bool { kinds.contains(kind) }
        if content.addresses > 0, content.prose < 3, has(.contacts) {
            zone.kind = .contacts
        } else if has(.contacts), content.rows == 0, content.prose < 3, opensWithCompany(zone, draft) {
            zone.kind = .contacts
        } else if content.quotes >= 2, has(.reviews) {
            zone.kind = .reviews
        } else if content.fields > content.roles, has(.technical) {
            zone.kind = .technical
        } else if content.roles > 0, has(.crew) {
            zone.kind = .crew
        } else if content.rows > 1, has(.cast) {
            zone.kind = .cast
        } else if content.prose >= 2, let prose = kinds.first(where: { isProse($0) }) {
            zone.kind = prose
        }
    }

    /// Inside production notes a heading's words say what the chapter is about: "A score for tyres" is one of them.
    private static func isChapter(_ kind: HeadingKind, of chief: HeadingKind) -> Bool {
        guard chief == .productionNotes || chief == .notes else { return false }
        return kind != .interview && kind != .statement && kind != .filmography
    }

    /// What stands below a heading is what a kind of section is made of.
    private static func holds(_ content: ZoneContent, _ kind: HeadingKind, works: @autoclosure () -> Int)
        -> Bool
    {
        switch kind {
        case .contacts: content.addresses > 0
        case .reviews: content.quotes >= 2
        case .cast: content.rows >= 2 && content.prose <= content.rows
        case .crew, .credits: content.roles >= 2
        case .technical: content.fields >= 2
        case .filmography: works() >= 2
        case .awards, .contents, .stills, .nothing, .biographies: false
        default: content.prose >= 2
        }
    }

    private static func opensWithCompany(_ zone: Zone, _ draft: Draft) -> Bool {
        firstLine(of: zone, draft).map { NameText.isCompany($0) } ?? false
    }

    private static func isProse(_ kind: HeadingKind) -> Bool {
        switch kind {
        case .logline, .synopsis, .shortSynopsis, .longSynopsis, .statement, .interview, .productionNotes,
            .biography,
            .biographies, .notes, .music, .about, .other:
            true
        default: false
        }
    }

    private static func firstLine(of zone: Zone, _ draft: Draft) -> String? {
        for line in zone.body.prefix(4)
        where draft.lines[line].use == .text || draft.lines[line].use == .heading {
            return HeadingText.plain(draft.plainText(line))
        }
        return nil
    }

    private static func holdsProse(_ zone: Zone, _ draft: Draft) -> Bool {
        var long = 0
        return zone.body.contains {
            let facts = draft.lines[$0]
            guard facts.use == .text else { return false }
            if facts.words >= 8, !facts.traits.contains(.cells) { long += 1 }
            // Sentences may all end inside the lines, or with the one word that a last line has.
            return facts.traits.contains(.endsSentence) && facts.words >= 2 || long >= 3
        }
    }

    private static func asksQuestions(_ zone: Zone, _ draft: Draft) -> Bool {
        zone.body.count { draft.lines[$0].traits.contains(.endsQuestion) } >= 2
    }
}
