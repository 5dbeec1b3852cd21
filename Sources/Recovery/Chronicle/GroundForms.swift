import DossierText

/// The ground form of a place's name in a language that declines it, as the kit itself shows it elsewhere.
struct GroundForms {
    private let text: [UInt8]
    /// Each asking reads the text once: so many bytes are read in all.
    private var budget = 32 << 20
    private var known: [String: String?] = [:]

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// `Кракове` → `Краков`, if `Краков` stands in the kit; nil if it can't be told. O(text).
    mutating func form(of name: String) -> String? {
        if let answer = known[name] { return answer }
        guard budget >= text.count else { return nil }
        budget -= text.count
        let answer = find(name)
        known[name] = .some(answer)
        return answer
    }

    private func find(_ name: String) -> String? {
        // A name of several words declines in each; those are left alone.
        guard !name.utf8.contains(0x20), !name.utf8.contains(0x2D) else { return nil }
        let wanted = foldedBytes(name)
        guard wanted.count >= 5 else { return nil }
        let letters = Array(name.utf8)
        var best: String?
        var at = 0
        while at < text.count {
            defer { at += 1 }
            guard text[at] == letters[0], at + 1 < text.count, text[at + 1] == letters[1],
                at == 0 || !GroundForms.isLetter(text[at - 1])
            else { continue }
            var end = at
            while end < text.count, GroundForms.isLetter(text[end]), end - at <= letters.count { end += 1 }
            guard end == text.count || !GroundForms.isLetter(text[end]) else { continue }
            let candidate = String(decoding: text[at..<end], as: UTF8.self)
            guard candidate != name, isGround(foldedBytes(candidate), of: wanted, standsFree: standsFree(at))
            else {
                continue
            }
            if best.map({ candidate.utf8.count < $0.utf8.count }) ?? true { best = candidate }
        }
        return best
    }

    /// True for a form without ending, or with one of the ground form where it stands for itself.
    private func isGround(_ form: [UInt8], of wanted: [UInt8], standsFree: Bool) -> Bool {
        var shared = 0
        while shared < min(form.count, wanted.count), form[shared] == wanted[shared] { shared += 1 }
        let isCyrillic = (form.first ?? 0) >= 0x80
        let letter = isCyrillic ? 2 : 1
        guard shared >= 3 * letter, wanted.count - shared <= 2 * letter else { return false }
        if shared == form.count { return !GroundForms.endsInVowel(form) }
        return standsFree && form.count - shared == letter && GroundForms.endsInVowel(form)
    }

    /// Nothing before it in its line asks for a case.
    private func standsFree(_ at: Int) -> Bool {
        var before = at - 1
        while before >= 0, text[before] == 0x20 { before -= 1 }
        guard before >= 0 else { return true }
        return [0x0A, 0x0C, 0x2C, 0x28, 0x3A, 0x2F, 0x09].contains(text[before])
            || ChronicleSentence.isDigit(text[before])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }

    private static func endsInVowel(_ form: [UInt8]) -> Bool {
        let last = String(decoding: form.suffix(2), as: UTF8.self).unicodeScalars.last
        return last.map { "аяоеиыуюэaeiouy".unicodeScalars.contains($0) } ?? false
    }
}
