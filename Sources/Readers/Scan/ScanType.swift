import DossierManuscript

/// The type of a whole scanned document: sizes as few as there were, bold and italic against the common weight.
struct ScanType: Sendable {
    /// Size as measured, in tenths of a point, to size as set.
    private var sizes: [Int: Float] = [:]
    /// The thickness of the common type's stems, as a share of its size; 0 if nothing was measured.
    private var weight: Float = 0

    /// The faces that its stretches are set in: an index is 1 for bold plus 2 for italic.
    static let faces = ["Scan", "Scan-Bold", "Scan-Italic", "Scan-BoldItalic"].map(Face.init)

    init(_ pages: [(page: ScannedPage, resolution: Float)]) {
        var letters: [Int: Int] = [:]
        var stems: [(value: Float, weight: Int)] = []
        for (page, resolution) in pages {
            for line in page.lines {
                for word in line.words where word.letterCount >= 3 {
                    guard let size = word.size else { continue }
                    letters[ScanType.tenths(size, resolution), default: 0] += word.letterCount
                    if let ink = word.ink { stems.append((ink.stem / size, word.letterCount)) }
                }
                if line.size > 0 {
                    letters[ScanType.tenths(line.size, resolution), default: 0] += line.words.reduce(0) {
                        $0 + $1.letterCount
                    }
                }
            }
        }
        weight = middle(stems) ?? 0
        gather(letters)
    }

    private static func tenths(_ size: Float, _ resolution: Float) -> Int {
        max(1, min(20_000, Int((size * 720 / resolution).rounded())))
    }

    /// Sizes within some percent of a common one are that one, measured less well. O(sizes²).
    private mutating func gather(_ letters: [Int: Int]) {
        var rest = letters
        while !rest.isEmpty {
            func near(_ size: Int) -> [Int] {
                rest.keys.filter { Float($0) > Float(size) / 1.09 && Float($0) < Float(size) * 1.09 }
            }
            let counted = rest.keys.sorted().map { size in
                (size: size, count: near(size).reduce(0) { $0 + (rest[$1] ?? 0) })
            }
            guard let best = counted.max(by: { $0.count < $1.count }) else { return }
            let members = near(best.size)
            let common = middle(members.map { (Float($0), rest[$0] ?? 0) }) ?? Float(best.size)
            for member in members {
                sizes[member] = common / 10
                rest[member] = nil
            }
        }
    }

    /// In points.
    func size(of pixels: Float, _ resolution: Float) -> Float {
        let tenths = ScanType.tenths(pixels, resolution)
        return sizes[tenths] ?? Float(tenths) / 10
    }

    /// For each word of a line, whether it is bold, and whether italic.
    func styles(of line: ScannedLine) -> [(isBold: Bool, isItalic: Bool)] {
        let bold = ScanType.evened(
            line.words.map { word in
                guard let ink = word.ink, let size = word.size, weight > 0, word.letterCount >= 3 else {
                    return nil
                }
                return ink.stem / size > 1.22 * weight
            }, line)
        let italic = ScanType.evened(
            line.words.map { word in word.ink?.lean.map { (6...15).contains($0) } }, line)
        return zip(bold, italic).map { (isBold: $0, isItalic: $1) }
    }

    /// What few words of a line show is an error of measuring; words too short to show anything go with their
    /// neighbours.
    private static func evened(_ shown: [Bool?], _ line: ScannedLine) -> [Bool] {
        var told = 0
        var yes = 0
        for (word, isShown) in zip(line.words, shown) {
            guard let isShown else { continue }
            told += word.letterCount
            if isShown { yes += word.letterCount }
        }
        guard told > 0, yes > 0 else { return shown.map { _ in false } }
        if Double(yes) >= 0.8 * Double(told) { return shown.map { _ in true } }
        var out = shown
        for index in out.indices where out[index] == true {
            // One word between others has to be long to be believed.
            let isAlone =
                !(index > 0 && out[index - 1] != false)
                && !(index + 1 < out.count && shown[index + 1] != false)
            if isAlone, line.words[index].letterCount < 6 { out[index] = false }
        }
        for index in out.indices where out[index] == nil {
            let before = out[..<index].last { $0 != nil } ?? nil
            let after = out[(index + 1)...].first { $0 != nil } ?? nil
            out[index] = (before ?? after ?? false) && (after ?? before ?? false)
        }
        return out.map { $0 ?? false }
    }
}
