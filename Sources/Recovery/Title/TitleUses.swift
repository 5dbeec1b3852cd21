import DossierKit
import DossierManuscript
import DossierText

/// Where running text uses the words of a title.
struct TitleUses {
    private let draft: Draft
    private var bytes: [UInt8] = []
    /// Line and where it begins in `bytes`, in order.
    private var starts: [(at: Int, line: Int)] = []
    /// Lines of filmographies among those looked at.
    private var filmographies: [Range<Int>] = []

    /// Bytes of text looked at.
    private static let sample = 256_000

    struct Use {
        var count = 0
        /// In quotes or italics.
        var emphasised = 0
        var filmography = 0
        /// As the title of a work: behind nothing but a year.
        var works = 0
        /// How mixed-case text writes it, with the number of times.
        var spellings: [String: Int] = [:]
        var spelling: String? {
            spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
    }

    /// - Parameter skipped: lines of the cover.
    init(_ draft: Draft, skipping skipped: Range<Int>) {
        self.draft = draft
        var buffer: [UInt8] = []
        for line in draft.lines.indices where !skipped.contains(line) {
            guard draft.lines[line].use == .text || draft.lines[line].use == .note else { continue }
            fold(draft.paper.string(draft.lines[line].content), into: &buffer)
            starts.append((bytes.count, line))
            bytes += buffer
            bytes.append(0x20)
            if bytes.count > TitleUses.sample { break }
        }
        let end = starts.last?.line ?? 0
        for zone in draft.zones where zone.kind == .filmography && zone.body.lowerBound <= end {
            filmographies.append(zone.body)
        }
    }

    /// Uses that begin with a capital; a sentence's first word counts.
    func use(of title: String) -> Use {
        var use = Use()
        let key = foldedBytes(title)
        guard key.count >= 3, let first = key.first, key.count < bytes.count else { return use }
        var at = 0
        while at <= bytes.count - key.count, use.count < 40 {
            guard bytes[at] == first, at == 0 || !isLetterByte(bytes[at - 1]),
                matches(key, at), at + key.count >= bytes.count || !isLetterByte(bytes[at + key.count])
            else {
                at += 1
                continue
            }
            look(at, key, &use)
            at += key.count
        }
        return use
    }

    private func matches(_ key: [UInt8], _ at: Int) -> Bool {
        for offset in key.indices where bytes[at + offset] != key[offset] { return false }
        return true
    }

    private func isLetterByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }

    /// Looks at a use as printed.
    private func look(_ at: Int, _ key: [UInt8], _ use: inout Use) {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle].at <= at { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return }
        let (start, line) = starts[low - 1]
        var text = draft.paper.string(draft.lines[line].content)
        if low < starts.count { text += " " + draft.paper.string(draft.lines[starts[low].line].content) }
        let folded = FoldedText(text)
        let place = at - start..<at - start + key.count
        guard place.upperBound <= folded.bytes.count else { return }
        let origin = folded.origin(of: place)
        let printed = folded.original(of: place)
        guard let letter = printed.first(where: \.isLetter),
            letter.isUppercase || printed.first?.isNumber == true
        else { return }
        use.count += 1
        if filmographies.contains(where: { $0.contains(line) }) {
            use.filmography += 1
            let head = folded.bytes[..<place.lowerBound]
            if head.allSatisfy({ !isLetterByte($0) || (0x30...0x39).contains($0) || $0 >= 0xE2 }) {
                use.works += 1
            }
        }
        let before = folded.original(of: max(0, place.lowerBound - 1)..<place.lowerBound)
        if let quote = before.unicodeScalars.last, "«“„\"‘‹".unicodeScalars.contains(quote) {
            use.emphasised += 1
        } else if isItalic(draft.lines[line].content.lowerBound + origin.lowerBound, line) {
            use.emphasised += 1
        }
        if !TitleText.isCapitals(printed), draft.lines[line].traits.contains(.hasLower) {
            use.spellings[printed.replacing("\n", with: " "), default: 0] += 1
        }
    }

    private func isItalic(_ offset: Int, _ line: Int) -> Bool {
        for index in draft.paper.lines[line].runs where draft.paper.runs.indices.contains(Int(index)) {
            let run = draft.paper.runs[Int(index)]
            if run.range.contains(offset) {
                return run.style.contains(.italic) && draft.lines[line].italic < 0.9
            }
        }
        return false
    }
}
