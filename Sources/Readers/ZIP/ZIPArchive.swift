/// The files inside a ZIP file, as far as it is sound.
///
/// What is taken out is bounded file by file, whatever the archive says of its sizes; names are only ever compared,
/// never used as paths. An archive that lost its end is read from its beginning.
struct ZIPArchive {
    private let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    /// False if its directory is missing or damaged.
    private(set) var isWhole = true

    struct Entry {
        var name: String
        var isEncrypted: Bool
        var method: Int
        /// Packed; nil if only the end of the stream tells.
        var size: Int?
        /// Where its own header begins.
        var header: Int
    }

    private static let mostEntries = 10_000
    /// How many times its packed size a file is unpacked to, beyond the first megabyte.
    private static let mostGrowth = 100

    /// Nil if nothing in the bytes is a file of an archive.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        entries = directory() ?? []
        if entries.isEmpty {
            isWhole = false
            entries = headers()
        }
        if entries.isEmpty { return nil }
    }

    func contains(_ name: String) -> Bool { entries.contains { $0.name == name } }

    /// The bytes of a file; nil if it is not there or can't be unpacked at all.
    ///
    /// - Parameter limit: of the bytes unpacked; what is more is left out.
    func contents(of name: String, limit: Int) -> (bytes: [UInt8], isWhole: Bool)? {
        guard let entry = entries.first(where: { $0.name == name }), !entry.isEncrypted,
            let nameLength = number16(entry.header + 26), let extraLength = number16(entry.header + 28)
        else { return nil }
        let start = entry.header + 30 + nameLength + extraLength
        guard start <= bytes.count else { return nil }
        let end = entry.size.map { min(bytes.count, start + $0) } ?? bytes.count
        let isThere = entry.size.map { start + $0 <= bytes.count } ?? true
        switch entry.method {
        case 0:
            guard entry.size != nil else { return nil }
            let stop = min(end, start + limit)
            return (Array(bytes[start..<stop]), isThere && stop == end)
        case 8:
            // Text packs to a tenth, a bomb to a thousandth.
            let likely = max(1 << 20, (end - start) * ZIPArchive.mostGrowth)
            let unpacked = Inflate.bytes(bytes[start..<end], limit: min(limit, likely))
            if unpacked.bytes.isEmpty && !unpacked.isWhole { return nil }
            return unpacked
        default: return nil
        }
    }

    /// The files as the directory at the end lists them.
    private func directory() -> [Entry]? {
        // The directory's end is 22 bytes long and a comment of at most 65,535.
        let last = bytes.count - 22
        guard last >= 0 else { return nil }
        var at = last
        while at >= max(0, last - 65_535), number32(at) != 0x0605_4B50 { at -= 1 }
        guard at >= max(0, last - 65_535), let start = number32(at + 16), start < bytes.count else {
            return nil
        }
        var entries: [Entry] = []
        var place = start
        while entries.count < ZIPArchive.mostEntries, number32(place) == 0x0201_4B50 {
            guard let flags = number16(place + 8), let method = number16(place + 10),
                let size = number32(place + 20), let nameLength = number16(place + 28),
                let extraLength = number16(place + 30), let commentLength = number16(place + 32),
                let header = number32(place + 42), let name = name(place + 46, nameLength)
            else { break }
            if number32(header) == 0x0403_4B50 {
                entries.append(
                    Entry(
                        name: name, isEncrypted: flags & 1 != 0, method: method, size: size, header: header))
            }
            place += 46 + nameLength + extraLength + commentLength
        }
        return entries
    }

    /// The files found by their own headers, one after the other.
    private func headers() -> [Entry] {
        var entries: [Entry] = []
        var at = 0
        while at + 30 <= bytes.count, entries.count < ZIPArchive.mostEntries {
            guard bytes[at] == 0x50, number32(at) == 0x0403_4B50 else {
                at += 1
                continue
            }
            guard let flags = number16(at + 6), let method = number16(at + 8), let size = number32(at + 18),
                let nameLength = number16(at + 26), let extraLength = number16(at + 28),
                let name = name(at + 30, nameLength)
            else { break }
            let isOpen = flags & 8 != 0 && size == 0
            entries.append(
                Entry(
                    name: name, isEncrypted: flags & 1 != 0, method: method, size: isOpen ? nil : size,
                    header: at))
            at += 30 + nameLength + extraLength + (isOpen ? 0 : min(size, bytes.count))
        }
        return entries
    }

    private func name(_ start: Int, _ length: Int) -> String? {
        guard start + length <= bytes.count else { return nil }
        let name = String(decoding: bytes[start..<(start + length)], as: UTF8.self)
        // Some programs write their own system's separator.
        return String(name.map { $0 == "\\" ? "/" : $0 })
    }

    private func number16(_ at: Int) -> Int? {
        guard at >= 0, at + 2 <= bytes.count else { return nil }
        return Int(bytes[at]) | Int(bytes[at + 1]) << 8
    }

    private func number32(_ at: Int) -> Int? {
        guard let low = number16(at), let high = number16(at + 2) else { return nil }
        return low | high << 16
    }
}
