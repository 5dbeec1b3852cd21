import DossierKit
import DossierKitFolder

extension Compiler {
    /// A kit as an editor holds it: the text of its `kit.md`, saved or not.
    ///
    /// - Parameter file: the name by which places call the text.
    public static func read(text: [UInt8], as file: String) -> Reading {
        let (kit, diagnostics) = KitFile.read(text, file: file)
        let part = Reading.Part(file: file, text: KitFile.normalised(text), pageStarts: [])
        return Reading(kit: kit, parts: [part], diagnostics: diagnostics, isFolder: true)
    }
}
