import DossierManuscript

/// The room between two neighbouring words of a row.
struct Gap {
    var left: Float
    var right: Float
    /// Measured in the type beside it, tracking included.
    var ems: Float
    /// Wider than the row's other gaps allow for a space: a cell or a column may end here.
    var isWide = false
    /// Wide enough to part two cells with no other row to confirm it: two ems, or several alike that are far wider
    /// than the spaces of the row.
    var isHuge = false
    /// Leaders stood in it.
    var isLed: Bool
    /// The type changes across it.
    var isTurn: Bool

    var width: Float { right - left }

    func isSame(as other: Gap, within reach: Float) -> Bool {
        abs(left - other.left) < reach && abs(right - other.right) < reach
    }
}

extension Row {
    /// One between each two words.
    var gaps: [Gap] {
        var gaps: [Gap] = []
        gaps.reserveCapacity(words.count)
        var end = words.first?.box.right ?? 0
        for (a, b) in zip(words, words.dropFirst()) {
            end = max(end, a.box.right)
            let em = max(1, max(a.size * (1 + 2 * a.looseness), b.size * (1 + 2 * b.looseness)))
            gaps.append(
                Gap(
                    left: end, right: b.box.x, ems: (b.box.x - end) / em, isLed: b.isLed,
                    isTurn: a.stretches.last?.face != b.stretches.first?.face))
        }
        // Justified type stretches all its spaces alike, so the narrowest one measures the others.
        let narrowest = gaps.reduce(Float.infinity) { $1.ems > 0.15 ? min($0, $1.ems) : $0 }
        for index in gaps.indices {
            let ems = gaps[index].ems
            if gaps.count == 1 {
                gaps[index].isWide = ems >= 1.2
            } else {
                gaps[index].isWide = ems >= 2 || (ems >= 0.55 && ems >= 1.7 * narrowest)
            }
            if gaps[index].isLed { gaps[index].isWide = true }
        }
        let apart = gaps.count { $0.ems >= 0.75 && $0.ems >= 2.5 * narrowest }
        for index in gaps.indices {
            let ems = gaps[index].ems
            gaps[index].isHuge = ems >= 2 || (apart >= 2 && ems >= 0.75 && ems >= 2.5 * narrowest)
        }
        // A bar or dot between two words parts them already.
        for index in gaps.indices where words[index].isSeparator || words[index + 1].isSeparator {
            gaps[index].isWide = false
            gaps[index].isHuge = false
        }
        return gaps
    }
}

extension PrintedWord {
    /// A bar, a dot, a dash or a slash alone.
    fileprivate var isSeparator: Bool {
        guard letterCount == 1, let scalar = stretches.first?.text.unicodeScalars.first else { return false }
        return "|·•–—/\\-".unicodeScalars.contains(scalar)
    }
}
