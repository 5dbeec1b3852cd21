/// One change that is made to every found value of a kit, whichever field it fills.
public protocol FoundChange {
    func change<Value>(_ found: inout Found<Value>)
}

extension FoundChange {
    fileprivate func change<Value>(_ found: inout Found<Value>?) {
        guard var known = found else { return }
        change(&known)
        found = known
    }

    fileprivate func change<Value>(_ found: inout [Found<Value>]) {
        for index in found.indices { change(&found[index]) }
    }
}

extension PressKit {
    /// Makes the change to the film's facts, and to those of credits, sections, notes and contacts.
    ///
    /// Passages and the places of whole items are no found values and stay as they are.
    public mutating func changeFound(_ change: some FoundChange) {
        film.changeFound(change)
        change.change(&site)
        for index in credits.indices {
            change.change(&credits[index].name)
            change.change(&credits[index].character)
        }
        for index in sections.indices { sections[index].changeFound(change) }
        for index in footnotes.indices { change.change(&footnotes[index].anchor) }
        for index in contacts.indices { contacts[index].changeFound(change) }
    }
}

extension Film {
    fileprivate mutating func changeFound(_ change: some FoundChange) {
        change.change(&title)
        change.change(&originalTitle)
        change.change(&alternativeTitles)
        change.change(&year)
        change.change(&runningTime)
        change.change(&countries)
        change.change(&languages)
        change.change(&genres)
        change.change(&technical.aspectRatio)
        change.change(&technical.colour)
        change.change(&technical.sound)
        change.change(&technical.shootingFormat)
        change.change(&technical.screeningFormat)
        change.change(&technical.rating)
        change.change(&identifiers.isan)
        change.change(&identifiers.eidr)
        change.change(&identifiers.visa)
    }
}

extension Section {
    fileprivate mutating func changeFound(_ change: some FoundChange) {
        change.change(&heading)
        change.change(&people)
        change.change(&interviewers)
        for index in exchanges.indices { change.change(&exchanges[index].speaker) }
        for index in works.indices {
            change.change(&works[index].title)
            change.change(&works[index].originalTitle)
            change.change(&works[index].otherTitles)
            change.change(&works[index].year)
            change.change(&works[index].runningTime)
        }
    }
}

extension Contact {
    fileprivate mutating func changeFound(_ change: some FoundChange) {
        change.change(&organisation)
        change.change(&name)
        change.change(&emails)
        change.change(&phones)
        change.change(&faxes)
        change.change(&urls)
    }
}
