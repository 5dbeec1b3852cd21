public import DossierDiagnostics
import DossierKitFolder
import DossierText
import DossierWriters

extension Compiler {
    /// What a build has written.
    public struct Built: Sendable {
        /// Paths relative to the output folder.
        public var files: [String]
        public var diagnostics: [Diagnostic]
        public var texts: SourceTexts
    }

    /// Publishes a kit: reads it, writes the site aside, and puts it in its place when it is whole.
    ///
    /// - Throws: `Failure` if there is nothing to read, if the output folder holds something that is no site of
    ///   ours and `overwriting` is false, or if the disk refuses.
    public static func build(
        _ path: String, at output: String, overwriting: Bool,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) throws(Failure) -> Built {
        let reading = try read(path, progress: progress)
        let written: Written
        do {
            written = try SiteWriter.write(reading.kit)
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
