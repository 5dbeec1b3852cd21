/// A piece of YAML as its parser counts it: lines that also end at U+0085, U+2028 and U+2029, columns in scalars.
struct YAMLLines {
    private(set) var text: String
    /// Where the piece begins in the file.
    let start: Int
    private let original: [UInt8]
    private var lineStarts: [Int] = [0]

    init(_ text: String, start: Int) {
        self.text = text
        self.start = start
        original = Array(text.utf8)
        var index = 0
        while index < original.count {
            let rest = original[index...]
            let length =
                if original[index] == 0x0A { 1 } else if rest.starts(with: [0xC2, 0x85]) {
                    2
                } else if rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) {
                    3
                } else { 0 }
            if length > 0 { lineStarts.append(index + length) }
            index += max(1, length)
        }
    }

    /// The byte of the file at a line and column, both from 1.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return start + original.count }
        var index = lineStarts[line - 1]
        var left = column - 1
        while left > 0, index < original.count {
            index += 1
            while index < original.count, original[index] & 0xC0 == 0x80 { index += 1 }
            left -= 1
        }
        return start + index
    }

    /// Gives the later one of two keys, of which the parser names one, a first letter that no key has.
    ///
    /// Returns the byte of the file where it stands; nil if the two are not spelled alike, in the same column or on
    /// the same line.
    mutating func renameRepetition(of offset: Int) -> Int? {
        let named = offset - start
        guard named >= 0, named < original.count, let key = key(at: named) else { return nil }
        let column = named - (lineStarts.last { $0 <= named } ?? 0)
        var places = lineStarts.map { $0 + column }.filter { place in
            guard place < original.count, self.key(at: place) == key else { return false }
            return original[(place - column)..<place].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        }
        if places.count < 2 {
            // On one line, in braces.
            let end = original[named...].firstIndex(of: 0x0A) ?? original.count
            places = (named..<end).filter { self.key(at: $0) == key }
        }
        let later = places.contains { $0 < named } ? named : places.first { $0 > named }
        guard let later, rename(later) else { return nil }
        return start + later
    }

    private var renamed: [Int] = []

    private mutating func rename(_ key: Int) -> Bool {
        let isQuoted = original[key] == UInt8(ascii: "\"") || original[key] == UInt8(ascii: "'")
        let at = isQuoted ? key + 1 : key
        guard at < original.count, !renamed.contains(at), renamed.count < 6000 else { return false }
        renamed.append(at)
        var bytes: [UInt8] = []
        var index = 0
        for (number, at) in renamed.enumerated().sorted(by: { $0.element < $1.element }) {
            bytes.append(contentsOf: original[index..<at])
            // A private character: one scalar for another, so that columns stay what they are.
            if let spare = Unicode.Scalar(0xE000 + UInt32(number)) {
                bytes.append(contentsOf: String(Character(spare)).utf8)
            }
            index = at + 1
            while index < original.count, original[index] & 0xC0 == 0x80 { index += 1 }
        }
        bytes.append(contentsOf: original[index...])
        text = String(decoding: bytes, as: UTF8.self)
        return true
    }

    /// The bytes from `index` up to the colon that ends a key.
    private func key(at index: Int) -> ArraySlice<UInt8>? {
        guard !renamed.contains(index), !renamed.contains(index + 1) else { return nil }
        let rest = original[index...]
        guard let colon = rest.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == 0x0A }),
            original[colon] == UInt8(ascii: ":"),
            colon + 1 >= original.count || original[colon + 1] <= 0x20
        else { return nil }
        return original[index..<colon]
    }
}
