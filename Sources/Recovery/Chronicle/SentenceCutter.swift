import DossierText

/// Finds the sentence around a place in running text, without cutting the rest.
struct SentenceCutter {
    let bytes: [UInt8]

    /// The sentence that holds a byte, without the space around it; nil if it is longer than a sentence. O(sentence).
    func sentence(around at: Int, from floor: Int) -> Range<Int>? {
        var start = at
        while start > floor, !isStart(start) {
            start -= 1
            if at - start > ChronicleSentence.longest { return nil }
        }
        guard let end = end(after: at) else { return nil }
        return end - start <= ChronicleSentence.longest ? start..<end : nil
    }

    /// Where the sentence that holds a byte ends; nil if that is too far.
    func end(after at: Int) -> Int? {
        var end = at
        while end < bytes.count {
            if let stop = stop(at: end) { return stop }
            end += 1
            if end - at > ChronicleSentence.longest { return nil }
        }
        return bytes.count
    }

    /// True if a sentence ends before the space in front of a byte.
    private func isStart(_ at: Int) -> Bool {
        guard at > 0, bytes[at - 1] == 0x20, bytes[at] != 0x20 else { return at == 0 }
        var back = at - 2
        var steps = 0
        while back >= 0, steps < 8 {
            if stop(at: back) == at - 1 { return true }
            guard isClosing(back) || bytes[back] >= 0x80 && bytes[back] < 0xC0 || bytes[back] == 0xE2 else {
                return false
            }
            back -= 1
            steps += 1
        }
        return false
    }

    /// Where a sentence ends whose stop is at a byte, closing quotes and brackets included; nil if none does.
    private func stop(at place: Int) -> Int? {
        let width: Int
        switch bytes[place] {
        case 0x2E, 0x21, 0x3F: width = 1
        case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0xA6:
            width = 3
        default: return nil
        }
        var end = place + width
        while end < bytes.count, isClosing(end) { end += 1 }
        while end + 2 < bytes.count, bytes[end] == 0xE2, bytes[end + 1] == 0x80,
            [0x99, 0x9D, 0x9C, 0xBA].contains(bytes[end + 2])
        {
            end += 3
        }
        if end + 1 < bytes.count, bytes[end] == 0xC2, bytes[end + 1] == 0xBB { end += 2 }
        guard end < bytes.count else { return bytes.count }
        guard bytes[end] == 0x20 else { return nil }
        var next = end
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        let opening = ByteClass.at(bytes, next, bytes.count)
        guard opening != .lower else { return nil }
        if bytes[place] == 0x2E, end == place + 1, isAbbreviation(endingAt: place, before: opening) {
            return nil
        }
        return end
    }

    private func isClosing(_ at: Int) -> Bool {
        switch bytes[at] {
        case 0x22, 0x27, 0x29, 0x5D: true
        default: false
        }
    }

    /// "10. November", "J. Doe", "geb. 1976", "г. Тверь": a full stop that ends no sentence.
    private func isAbbreviation(endingAt stop: Int, before opening: ByteClass) -> Bool {
        var start = stop
        while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x28, stop - start < 24 { start -= 1 }
        let word = bytes[start..<stop]
        guard let first = word.first else { return false }
        if word.allSatisfy(ChronicleSentence.isDigit) { return word.count <= 2 && opening != .quote }
        let letters = word.count { $0 & 0xC0 != 0x80 }
        if letters == 1 {
            // A small letter behind a figure is "г.", the year.
            let isSmall = ByteClass.at(bytes, start, stop) == .lower
            let isBehindFigure = start >= 2 && ChronicleSentence.isDigit(bytes[start - 2])
            return !(isSmall && isBehindFigure)
        }
        if opening == .digit, letters <= 4, first != 0x20 { return true }
        return SentenceCutter.abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "st", "prof", "sr", "sra", "dra", "mme", "ca", "geb", "ur", "bzw", "u.a",
        "z.b",
        "d.h", "vgl", "hl", "ing", "op", "vol", "no", "nr", "им", "гг", "ул", "т.е", "т.д", "dott", "avv", "on",
        "s.", "sta", "ste", "mgr", "inż", "ul", "m.in", "bl.a", "f.eks", "t.ex", "o.a", "jr",
    ]
}
