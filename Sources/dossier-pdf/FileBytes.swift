import Glibc

/// What can be told from a PDF's bytes without opening it.
enum FileBytes {
    /// True if the file ends with the mark that every PDF ends with, or nearly: some programs write a little after it.
    static func endsWell(_ file: Int32) -> Bool {
        let size = lseek(file, 0, SEEK_END)
        lseek(file, 0, SEEK_SET)
        var tail = [UInt8](repeating: 0, count: 2048)
        let count = unsafe pread(file, &tail, tail.count, max(0, size - tail.count))
        return contains(tail.prefix(max(0, count)), Array("%%EOF".utf8))
    }

    /// True if it may hold pictures. The dictionary of a picture is never compressed, and says that it is an image;
    /// looking for them on the pages costs as much as reading the text.
    static func mayHavePictures(_ file: Int32) -> Bool {
        let overlap = 64
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var at = 0
        while true {
            let count = unsafe pread(file, &chunk, chunk.count, at)
            guard count > 0 else { return false }
            if hasImage(chunk.prefix(count)) { return true }
            if count < chunk.count { return false }
            at += count - overlap
        }
    }

    /// True for `/Subtype /Image`, with any white space or none.
    private static func hasImage(_ bytes: ArraySlice<UInt8>) -> Bool {
        let (key, value) = (Array("/Subtype".utf8), Array("/Image".utf8))
        var rest = bytes
        while let start = rest.firstIndex(of: key[0]) {
            rest = rest[start...]
            if rest.starts(with: key) {
                let after = rest.dropFirst(key.count).drop { $0 <= 0x20 }
                if after.starts(with: value), after.dropFirst(value.count).first.map({ $0 < 0x41 }) ?? true {
                    return true
                }
            }
            rest = rest.dropFirst()
        }
        return false
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        var rest = bytes
        while let start = rest.firstIndex(of: word[0]) {
            rest = rest[start...]
            if rest.starts(with: word) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
