import DossierKit
import DossierText

/// Writes a kit as JSON-LD in the vocabulary of schema.org: what the page carries, and its texts.
enum JSONLDWriter {
    static func write(_ kit: PressKit) -> [UInt8] {
        var typesetter = Typesetter(kit, prints: kit.stills.map(StillPrint.init(asIs:)))
        _ = typesetter.page(downloads: [])
        return typesetter.structured(withTexts: true).document.encoded()
    }
}
