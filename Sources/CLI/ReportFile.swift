import DossierDiagnostics
import Foundation

/// A file that a report goes to instead of standard output.
enum ReportFile {
    /// Writes it whole, or leaves what is there.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw Failure(
                code: "report/not-written", message: "'\(path)' can't be written",
                help: "look whether its folder exists and may be written to, and whether the disk is full")
        }
    }

    /// True if two paths lead to one file.
    static func isSame(_ a: String, _ b: String) -> Bool {
        func resolved(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        return resolved(a) == resolved(b)
    }
}
