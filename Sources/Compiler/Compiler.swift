public import DossierDiagnostics
public import DossierKit
public import DossierManuscript
import DossierReaders
import DossierRecovery

/// The order of the stages, and nothing else.
public enum Compiler {
    /// A kit read from a file, with the paper it stood on.
    public struct Reading: Sendable {
        public var kit: PressKit
        public var manuscript: Manuscript
        public var diagnostics: [Diagnostic]
    }

    /// Reads a file and recovers the kit in it.
    ///
    /// - Throws: `Failure` if there is nothing to read.
    public static func read(_ path: String, name: String? = nil) throws(Failure) -> Reading {
        let paper = try KitReader.read(path: path, name: name)
        return Reading(
            kit: Recovery.recover(paper.manuscript), manuscript: paper.manuscript,
            diagnostics: paper.diagnostics)
    }
}
