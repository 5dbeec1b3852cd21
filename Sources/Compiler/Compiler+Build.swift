public import DossierDiagnostics
import DossierKit
import DossierKitFolder
import DossierText
public import DossierWriters

extension Compiler {
    /// What a build has written.
    public struct Built: Sendable {
        /// Paths relative to the output folder.
        public var files: [String]
        public var diagnostics: [Diagnostic]
        public var texts: SourceTexts
    }

    /// Publishes a kit: reads it, writes its forms aside, and puts them in their place when all are whole.
    ///
    /// The folder is made anew: of a build before nothing stays but what this one writes.
    ///
    /// - Throws: `Failure` if there is nothing to read, if the output folder holds something that is no build of
    ///   ours and `overwriting` is false, or if the disk refuses.
    public static func build(
        _ path: String, at output: String, forms: Set<Form> = Set(Form.allCases), overwriting: Bool,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws(Failure) -> Built {
        let reading = try read(path, progress: progress)
        let made = FormWriter.write(reading.kit, as: forms)
        var written = Written(files: made.files, diagnostics: made.diagnostics)
        do {
            let site = try SiteWriter.write(reading.kit, downloads: made.downloads)
            // The kit as data is what a folder of ours is known by.
            written.files += forms.contains(.site) ? site.files : site.files.filter { $0.path == "kit.json" }
            if forms.contains(.site) { written.diagnostics = site.diagnostics + written.diagnostics }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(code: "build/template", message: "the page could not be set: \(error)")
        }
        let root = reading.isFolder ? KitFolder(path).path : nil
        try OutputFolder(output).replace(with: written.files, copyingFrom: root, overwriting: overwriting)
        return Built(
            files: written.files.map(\.path), diagnostics: reading.diagnostics + written.diagnostics,
            texts: reading.texts)
    }
}
