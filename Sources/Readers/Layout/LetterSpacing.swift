import DossierManuscript

/// Where words end on a line, told from the gaps alone.
///
/// Plain type has no gap inside a word. Type with its letters set apart (`S Y N O P S I S`) has gaps of two kinds:
/// narrow ones inside words and clearly wider ones between them; the border is where the gaps, put in order, jump.
enum LetterSpacing {
    /// Wider than this share of the type size is a space, in plain type.
    static let plainSpace: Float = 0.12
    /// The same where the file itself has a space: tight lines of justified type, after a letter that leans over.
    private static let tightSpace: Float = 0.07
    /// Letters are never set further apart than this share of the type size.
    private static let widestTracking: Float = 0.9

    /// For stretches from left to right on one base line: true where one goes on the word of the one before.
    static func joins(_ stretches: [Stretch]) -> [Bool] {
        var joins = [Bool](repeating: false, count: stretches.count)
        var start = 0
        for index in stretches.indices.dropFirst() {
            joins[index] = isPlainlyJoined(stretches[index - 1], stretches[index])
            if !isSameType(stretches[index - 1], stretches[index]) {
                joinTracked(stretches, start..<index, &joins)
                start = index
            }
        }
        joinTracked(stretches, start..<stretches.count, &joins)
        return joins
    }

    /// Beside a raised mark the larger type measures the gap.
    private static func isPlainlyJoined(_ a: Stretch, _ b: Stretch) -> Bool {
        // A letter whose font gives it no width stands somewhere in the room its neighbours leave for it.
        let isBodiless = a.box.width < 0.02 * a.size || b.box.width < 0.02 * b.size
        if isBodiless { return b.box.x - a.box.right < 0.4 * min(a.size, b.size) }
        let isRaised = a.flags.union(b.flags).contains(.raised)
        let space = a.flags.contains(.spaceFollows) ? tightSpace : plainSpace
        return b.box.x - a.box.right < space * (isRaised ? max(a.size, b.size) : min(a.size, b.size))
    }

    private static func isSameType(_ a: Stretch, _ b: Stretch) -> Bool {
        abs(a.size - b.size) < 0.05 * max(a.size, b.size) && !b.flags.contains(.raised)
            && !a.flags.contains(.raised)
            && b.box.x - a.box.right < 4 * a.size
    }

    private static func joinTracked(_ stretches: [Stretch], _ range: Range<Int>, _ joins: inout [Bool]) {
        guard range.count > 1 else { return }
        let size = stretches[range.lowerBound].size
        let gaps = range.dropFirst().map { (stretches[$0].box.x - stretches[$0 - 1].box.right) / size }
        var pieces: [[Stretch]] = []
        for index in range {
            // What touches anyway is one piece, even if the font changes within: an accent, a digit.
            if index > range.lowerBound, joins[index] {
                pieces[pieces.count - 1].append(stretches[index])
            } else {
                pieces.append([stretches[index]])
            }
        }
        guard let limit = limit(pieces, gaps: gaps) else { return }
        for (index, gap) in zip(range.dropFirst(), gaps) where gap < limit { joins[index] = true }
    }

    /// The widest gap inside a word, as a share of the type size; nil for plain type.
    private static func limit(_ pieces: [[Stretch]], gaps: [Float]) -> Float? {
        let evidence = Evidence(pieces)
        guard evidence.isTracked || evidence.isSingleLetters || evidence.maybeTracked else { return nil }
        let sorted = gaps.filter { $0 > 0.02 }.sorted()
        guard let narrowest = sorted.first, narrowest < widestTracking else { return nil }
        var jump: (ratio: Float, limit: Float, low: Float) = (0, 0, 0)
        for (low, high) in zip(sorted, sorted.dropFirst()) where low < widestTracking && high - low > 0.1 {
            // Pairs such as AV stand closer; only what follows the typical gap is a jump between words.
            if high / low > jump.ratio { jump = (high / low, (low + high) / 2, low) }
        }
        // Gaps of two clear kinds speak for themselves. In a wide typeface the narrow kind may be the spaces, with the
        // gap between two columns beside them: no gap inside a word is much wider than its letters stand apart.
        let isInsideWords =
            evidence.isSingleLetters || jump.low <= evidence.tracking + (evidence.isTracked ? 0.14 : 0.1)
        if jump.ratio >= (evidence.isTracked || evidence.isSingleLetters ? 1.5 : 2.2), isInsideWords {
            return jump.limit
        }
        let widest = sorted.last ?? 0
        if evidence.isSingleLetters && widest < 0.6 { return widest + 0.01 }
        // Between words there is a space besides the tracking.
        return evidence.isTracked ? evidence.tracking + 0.14 : nil
    }

    /// What speaks for letters set apart: single letters of one case in a row, or letters that take more room than
    /// any typeface gives them, of which some stand alone or in pairs.
    private struct Evidence {
        private var single = 0
        private var pairs = 0
        private var others = 0
        private var hasSmall = false
        private var hasCapital = false
        private var extra: Float = 0
        private var measured: Float = 0

        var tracking: Float { measured > 0 ? extra / measured : 0 }

        var isSingleLetters: Bool {
            let isMixed = hasSmall && hasCapital && single + pairs < 6
            return single >= 2 && single + pairs >= 3 && single + pairs > 2 * others && !isMixed
        }

        /// Small letters vary more between typefaces than capitals.
        var isTracked: Bool { single + pairs > 0 && measured >= 2 && tracking > (hasSmall ? 0.14 : 0.1) }

        var maybeTracked: Bool { single + pairs > 0 && measured >= 2 && tracking > 0.08 }

        init(_ pieces: [[Stretch]]) {
            for piece in pieces {
                let scalars = piece.flatMap { Array($0.text.unicodeScalars) }
                guard let first = scalars.first, first.properties.isAlphabetic else { continue }
                if scalars.contains(where: \.properties.isLowercase) {
                    hasSmall = true
                } else {
                    hasCapital = true
                }
                switch scalars.count {
                case 1: single += 1
                case 2 where scalars.allSatisfy(\.properties.isAlphabetic): pairs += 1
                default: others += 1
                }
                for stretch in piece {
                    guard let room = stretch.extraRoom else { continue }
                    extra += room.total
                    measured += room.letters
                }
            }
        }
    }
}

extension PrintedWord {
    /// How far its letters are set apart, as a share of the type size; 0 for plain type.
    var looseness: Float {
        if stretches.count == 1, let tracking = stretches.first?.tracking {
            return tracking > 0.09 ? tracking : 0
        }
        var widest: Float = 0
        for (a, b) in zip(stretches, stretches.dropFirst()) {
            widest = max(widest, (b.box.x - a.box.right) / max(1, size))
        }
        return widest > LetterSpacing.plainSpace ? widest : 0
    }
}
