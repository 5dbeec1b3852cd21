import DossierKit

/// What changed from one version of a kit to the next.
enum Versions {
    static func changes(_ old: PressKit, _ new: PressKit) -> [Change] {
        film(old, new) + credits(old.credits, new.credits) + sections(old.sections, new.sections)
            + footnotes(old.footnotes, new.footnotes) + contacts(old.contacts, new.contacts)
            + awards(old.awards, new.awards) + quotes(old.quotes, new.quotes) + stills(old.stills, new.stills)
    }
}
