import DossierChecks
public import DossierDiagnostics
import DossierKit
public import DossierKitFolder
public import DossierProfiles
import DossierReaders
import DossierText

extension Compiler {
    /// What a check has to say, with the texts that its reports point into.
    public struct Checked: Sendable {
        public var diagnostics: [Diagnostic]
        public var texts: SourceTexts
    }

    /// Everything to say of a kit, as those who make it want it said.
    ///
    /// The choices are those of `dossier.yaml` in the folder of the kit, and the comments of its `kit.md`. What is
    /// wrong with the choices is said first.
    ///
    /// - Parameters:
    ///   - path: the first path that the kit was read from.
    ///   - profile: what its recipient asks for; nil if nobody asked.
    public static func check(_ reading: Reading, from path: String, profile: Profile? = nil) -> Checked {
        check(reading, choosing: ChoicesFile.find(in: folder(of: path, reading)), profile: profile)
    }

    /// As `check(_:from:)`, with choices that were read already; nil if there are none.
    public static func check(
        _ reading: Reading, choosing file: ChoicesFile.Reading?, profile: Profile? = nil
    ) -> Checked {
        var texts = reading.texts
        var problems: [Diagnostic] = []
        var choices = Choices()
        if let file {
            texts[file.file] = SourceText(file.text)
            problems = file.diagnostics
            choices = file.choices
        }
        if reading.isFolder, let part = reading.parts.first {
            let comments = IgnoreComments.read(part.text, file: part.file)
            choices.ignores = comments.ignores
            problems += comments.diagnostics
        }
        problems += choices.problems(known: rules.map(\.code), nearest: { nearest(to: $0) })
        // What is said of the choices themselves may be chosen as well.
        let asked = profile?.reports(on: reading.kit, measured: measured(reading)) ?? []
        return Checked(diagnostics: choices.applied(to: problems + check(reading) + asked), texts: texts)
    }

    /// The folder that the kit's own choices lie in.
    private static func folder(of path: String, _ reading: Reading) -> String {
        if reading.isFolder { return KitFolder(path).path }
        if InputFile.isFolder(path) { return path }
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
