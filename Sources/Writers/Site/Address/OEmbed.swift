import DossierKit
import DossierText

extension SiteHead {
    /// What a page is to others that show links to it (oEmbed 1.0, of the kind `link`).
    func oEmbed() -> [UInt8] {
        let directors = kit.credits.filter { $0.role == .director }.map(\.name.value)
        let words = InterfaceWords.for(kit.language)
        let isWhole = address.card?.width != nil && address.card?.height != nil
        let card = isWhole ? address.card : nil
        return JSON.object([
            "version": .string("1.0"), "type": .string("link"), "title": .string(title),
            "author_name": directors.isEmpty ? nil : .string(words.list(directors)),
            "provider_name": .string(words[.pressKit]), "provider_url": .string(page),
            "thumbnail_url": card.map { .string(address.of($0.path)) },
            "thumbnail_width": card?.width.map(JSON.int), "thumbnail_height": card?.height.map(JSON.int),
        ]).encoded()
    }
}
