import DossierKit
import DossierWriters
import Foundation

/// Where the sizes of a kit's stills are kept between builds: `.dossier/stills` of the kit folder.
///
/// A picture is made anew when its file or what is written into it changes. Its name tells what it is:
/// `3f2a….web.1600x1067.jpg`.
struct PictureShelf {
    let folder: URL
    /// True if the kit folder cannot be written to, and the pictures are gone after the build.
    let isPassing: Bool

    init(kit root: String) {
        let own = URL(filePath: root).appending(path: ".dossier/stills")
        let manager = FileManager.default
        let isThere = (try? manager.createDirectory(at: own, withIntermediateDirectories: true)) != nil
        isPassing = !isThere || !manager.isWritableFile(atPath: own.path)
        folder =
            isPassing ? manager.temporaryDirectory.appending(path: "dossier-stills-\(UUID().uuidString)") : own
        if isPassing { try? manager.createDirectory(at: folder, withIntermediateDirectories: true) }
        let ignore = own.appending(path: ".gitignore")
        if !isPassing, !manager.fileExists(atPath: ignore.path) { try? Data("*\n".utf8).write(to: ignore) }
    }

    enum Size: String, CaseIterable { case web, press, original }

    /// What makes a picture what it is, as a name.
    static func key(_ parts: [String]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    struct Kept {
        var place: String
        var width: Int
        var height: Int
        var size: Int
        var ending: String
    }

    /// The pictures of a key; nil unless all three are there.
    func pictures(_ key: String, among names: [String]) -> [Size: Kept]? {
        var found: [Size: Kept] = [:]
        for name in names where name.hasPrefix(key + ".") {
            let parts = name.split(separator: ".")
            guard parts.count == 4, let size = Size(rawValue: String(parts[1])) else { continue }
            let sides = parts[2].split(separator: "x").compactMap { Int($0) }
            let place = folder.appending(path: name).path
            let bytes = (try? FileManager.default.attributesOfItem(atPath: place)[.size] as? Int) ?? nil
            guard sides.count == 2, let bytes, bytes > 0 else { continue }
            found[size] = Kept(
                place: place, width: sides[0], height: sides[1], size: bytes, ending: String(parts[3]))
        }
        return found.count == Size.allCases.count ? found : nil
    }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

    /// Puts a made picture onto the shelf.
    func keep(_ made: URL, _ key: String, _ size: Size, width: Int, height: Int, ending: String) throws {
        let place = folder.appending(path: "\(key).\(size.rawValue).\(width)x\(height).\(ending)")
        try? FileManager.default.removeItem(at: place)
        try FileManager.default.moveItem(at: made, to: place)
    }

    /// Removes pictures that no still of this build has.
    func clear(except keys: Set<String>) {
        for name in names where !name.hasPrefix(".") {
            if let key = name.split(separator: ".").first, keys.contains(String(key)) { continue }
            try? FileManager.default.removeItem(at: folder.appending(path: name))
        }
    }
}
