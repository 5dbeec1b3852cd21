import Foundation

/// What Dossier wrote into a folder last: a line a file, with its size and a checksum.
///
/// The checksum tells an edit from none; it guards against nobody's ill will.
struct WrittenRecord {
    static let name = ".dossier/written"
    private static let heading =
        "# What Dossier wrote here, to tell what a person edited since. Without it nothing is overwritten.\n"

    private var lines: [(name: String, sum: String)] = []

    static func read(from folder: KitFolder) -> WrittenRecord {
        var record = WrittenRecord()
        guard let data = FileManager.default.contents(atPath: folder.place(name)) else { return record }
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: 1)
            if parts.count == 2 { record.lines.append((String(parts[1]), String(parts[0]))) }
        }
        return record
    }

    var text: String {
        WrittenRecord.heading + lines.map { "\($0.sum) \($0.name)\n" }.joined()
    }

    mutating func note(_ name: String, _ data: Data) {
        lines.removeAll { $0.name == name }
        lines.append((name, WrittenRecord.sum(data)))
        lines.sort { $0.name < $1.name }
    }

    /// True if the file is as Dossier left it.
    func isUntouched(_ name: String, in folder: KitFolder) -> Bool {
        guard let data = FileManager.default.contents(atPath: folder.place(name)) else { return false }
        return lines.contains { $0.name == name && $0.sum == WrittenRecord.sum(data) }
    }

    /// True if writing loses nothing: the file is not there, or as Dossier left it, or what is written already.
    func allows(_ name: String, in folder: KitFolder, _ content: KitFolder.File.Content) -> Bool {
        guard let there = FileManager.default.contents(atPath: folder.place(name)) else {
            return !FileManager.default.fileExists(atPath: folder.place(name))
        }
        switch content {
        case .bytes(let bytes) where there.elementsEqual(bytes): return true
        case .copy(let path) where FileManager.default.contents(atPath: path) == there: return true
        default: return isUntouched(name, in: folder)
        }
    }

    /// FNV-1a over 64 bits, and the size.
    private static func sum(_ data: Data) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in data { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "\(data.count):\(String(hash, radix: 16))"
    }
}
