import DossierDiagnostics
import DossierReaders
import Foundation

/// The two programs that handle pictures: libvips makes sizes, ExifTool reads and writes what stands in the files.
enum PictureTools {
    static let sizer = ExternalTool(name: "vipsthumbnail", install: "apt-get install libvips-tools")
    static let labeller = ExternalTool(name: "exiftool", install: "apt-get install libimage-exiftool-perl")

    /// The programs that are not there, with what installs them.
    static var missing: [ExternalTool] { [sizer, labeller].filter { $0.location() == nil } }

    /// A picture of 200 megapixels takes a few seconds and some hundred megabytes.
    static let limits = ExternalTool.Limits(seconds: 120, bytes: 64 << 20, memory: 6 << 30)

    /// What ExifTool says of pictures, in their order; nil for one that it cannot read.
    ///
    /// - Parameter tags: as ExifTool names them, with their groups.
    static func tags(_ tags: [String], of places: [String]) throws(Failure) -> [[String: Any]?] {
        guard !places.isEmpty else { return [] }
        let arguments = ["-json", "-struct", "-charset", "iptc=UTF8", "-G1", "-n"] + tags.map { "-\($0)" }
        let outcome = try labeller.run(arguments + places, limits: limits)
        let list = try? JSONSerialization.jsonObject(with: Data(outcome.output)) as? [[String: Any]]
        var known: [String: [String: Any]] = [:]
        for entry in list ?? [] {
            if let file = entry["SourceFile"] as? String { known[file] = entry }
        }
        return places.map { known[$0] }
    }
}
