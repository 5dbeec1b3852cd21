import DossierKit

extension Change {
    /// A part that only one of the kits has, with what it holds in numbers.
    static func whole(_ kind: Kind, _ section: Section) -> Change {
        let size = Side(Words.size(of: section), section.source ?? section.heading?.source)
        return Change(
            kind, Words.subject(of: section), part: Words.name(of: section), "the whole part",
            old: kind == .removed ? size : nil, new: kind == .added ? size : nil)
    }
}
