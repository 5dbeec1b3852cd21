import DossierManuscript

/// Glyphs in one type that stand side by side without a gap: what the layout is rebuilt from.
struct Stretch {
    var text: String
    /// One a scalar of `text`, in points, along the writing direction.
    var advances: [Float]
    var box: Box
    /// In points.
    var size: Float
    /// An index of `Sheet.faces`.
    var face: Int
    var colour: UInt32
    var flags: Flags
    /// How sure the reader is of its letters, from 0 to 1; 1 for what a file states.
    var confidence: Float = 1

    struct Flags: OptionSet {
        let rawValue: UInt8
        static let underlined = Flags(rawValue: 1)
        /// The program that made the file put a space after it.
        static let spaceFollows = Flags(rawValue: 2)
        static let down = Flags(rawValue: 4)
        static let up = Flags(rawValue: 8)
        static let rightToLeft = Flags(rawValue: 16)
        static let raised = Flags(rawValue: 32)
    }

    /// Where the letters stand, as far as the box tells it: about a fifth of a font's height hangs below.
    var base: Float { box.bottom - 0.2 * box.height }
}

/// One page as it comes from outside: what stands on it, in no order to rely on.
struct Sheet {
    /// In points.
    var width: Float
    var height: Float
    var stretches: [Stretch] = []
    var pictures: [Box] = []
}
