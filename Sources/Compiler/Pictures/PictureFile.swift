import DossierReaders
import Foundation

/// A picture on the disk: what it is by its bytes, and what it may be called.
enum PictureFile {
    /// What the first bytes say; nil for what is none of the formats that are published. Names are not believed.
    static func ending(of path: String) -> String? {
        guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 16) else {
            return nil
        }
        try? file.close()
        let bytes = [UInt8](head)
        let brand = String(decoding: bytes.dropFirst(4).prefix(8), as: UTF8.self)
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "png" }
        if bytes.starts(with: Array("GIF8".utf8)) { return "gif" }
        if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            return "tif"
        }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return "webp"
        }
        return ["ftypavif", "ftypavis"].contains(brand) ? "avif" : nil
    }

    /// Pixels, from the header.
    static func sides(of path: String) -> (width: Int, height: Int)? {
        guard let bytes = FileManager.default.contents(atPath: path),
            let format = PictureFormat([UInt8](bytes.prefix(1 << 20)))
        else { return nil }
        return (format.width, format.height)
    }

    /// A name of letters, digits, hyphens and underscores that every server keeps.
    static func plainName(_ name: String) -> String {
        var out = ""
        for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "_": out.unicodeScalars.append(scalar)
            default:
                if scalar.properties.canonicalCombiningClass != .notReordered { continue }
                if !out.hasSuffix("-"), !out.isEmpty { out += "-" }
            }
        }
        while out.hasSuffix("-") { out.removeLast() }
        return out.isEmpty ? "still" : out
    }
}
