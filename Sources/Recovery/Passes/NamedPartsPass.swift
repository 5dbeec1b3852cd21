import DossierKit
import DossierText

/// The parts that headings of biographies name below a heading of the cast: `JANE DOE – Anna`, `JANE DOE (Anna)`.
///
/// Only for people of whom no list says whom they play.
struct NamedPartsPass: Pass {
    static func run(on draft: inout Draft) {
        var isCast = false
        var found: [Credit] = []
        for zone in draft.zones where !zone.heading.isEmpty {
            switch zone.kind {
            case .biographies:
                isCast = zone.title.flatMap { draft.lexicon.heading($0.value) }?.kinds.contains(.cast) ?? false
            case .biography:
                if isCast, let credit = credit(zone, draft) { found.append(credit) }
            case .filmography: break
            default: isCast = false
            }
        }
        let listed = Set(
            draft.kit.credits.filter { $0.role == .cast && $0.character != nil }
                .map { foldedLetters($0.name.value) })
        for credit in found where !listed.contains(foldedLetters(credit.name.value)) { draft.add(credit) }
    }

    private static func credit(_ zone: Zone, _ draft: Draft) -> Credit? {
        guard let title = zone.title, let source = title.source else { return nil }
        let head = NameText.head(of: title.value)
        guard draft.canBePerson(head), head.utf8.count < title.value.utf8.count else { return nil }
        var part = title.value.dropFirst(head.count).drop { " –—-(:,/|".contains($0) }
        while let last = part.last, " )".contains(last) { part = part.dropLast() }
        guard !part.isEmpty, words(of: String(part)).count <= 5, !part.hasNumber,
            part.first?.isUppercase == true, draft.lexicon.role(of: String(part)) == nil
        else { return nil }
        let name = Found(draft.people.spelling(of: head) ?? NameText.restored(head), source: source)
        return Credit(
            .cast, name, character: Found(NameText.restored(String(part)), source: source), source: source,
            confidence: 0.8)
    }
}
