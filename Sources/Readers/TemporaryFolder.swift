import DossierDiagnostics
import Foundation

/// A folder for the files of one reading, gone when the reading ends.
struct TemporaryFolder: ~Copyable {
    let path: String

    /// - Throws: `reading/no-temporary-folder` if the disk refuses.
    init() throws(Failure) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dossier-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(code: "reading/no-temporary-folder", message: "no temporary folder can be made")
        }
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file in it.
    func place(_ name: String) -> String { path + "/" + name }

    /// Names of what is in it, sorted.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    func write(_ bytes: [UInt8], as name: String) throws(Failure) {
        do { try Data(bytes).write(to: URL(fileURLWithPath: place(name))) } catch {
            throw Failure(
                code: "reading/no-temporary-folder", message: "no temporary file can be written",
                help: "look whether the disk is full")
        }
    }
}
