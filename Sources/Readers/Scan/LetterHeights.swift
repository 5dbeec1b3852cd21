/// How high above the line letters rise and how far below it they hang, as shares of the type size.
///
/// Means of common text faces; within one face words come out alike, which is all that is needed of them.
enum LetterHeights {
    struct Reach: Hashable {
        /// Above the base line.
        var up: Float
        /// Below it.
        var down: Float
    }

    /// Of a whole word; nil if nothing in it has a height to rely on.
    static func reach(of text: String) -> Reach? {
        var reach = Reach(up: 0, down: 0)
        var isTold = false
        for scalar in text.unicodeScalars {
            let own = self.reach(of: scalar)
            reach.up = max(reach.up, own.up)
            reach.down = max(reach.down, own.down)
            if isWordLike(scalar) { isTold = true }
        }
        return isTold ? reach : nil
    }

    private static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
    }

    private static func reach(of scalar: Unicode.Scalar) -> Reach {
        if let known = table[scalar] { return known }
        if scalar.properties.isUppercase {
            return Reach(up: scalar.value > 0x7F && isMarked(scalar) ? 0.88 : 0.68, down: 0)
        }
        if scalar.properties.isLowercase { return Reach(up: isMarked(scalar) ? 0.7 : 0.48, down: 0) }
        return Reach(up: 0.68, down: 0)
    }

    /// A letter with something on top: Latin-1, Latin Extended and the few of Cyrillic.
    private static func isMarked(_ scalar: Unicode.Scalar) -> Bool {
        (0xC0...0x17F).contains(scalar.value) || [0x401, 0x419, 0x439, 0x451].contains(scalar.value)
    }

    private static let table: [Unicode.Scalar: Reach] = {
        var table: [Unicode.Scalar: Reach] = [:]
        func add(_ letters: String, _ up: Float, _ down: Float) {
            for scalar in letters.unicodeScalars { table[scalar] = Reach(up: up, down: down) }
        }
        add("acemnorsuvwxzæœø", 0.48, 0)
        add("bdfhiklßþđł", 0.7, 0)
        add("t", 0.62, 0)
        add("gpqyçşţąę", 0.48, 0.21)
        add("jýÿğ", 0.7, 0.21)
        add("QÇŞŢĄĘ", 0.68, 0.18)
        add("ÆØŒĐŁ", 0.68, 0)
        add("руџ", 0.48, 0.21)
        add("ф", 0.7, 0.21)
        add("цщд", 0.48, 0.12)
        add("ЦЩД", 0.68, 0.12)
        add("бђћ", 0.7, 0)
        add(".…", 0.1, 0)
        add(",‚„", 0.1, 0.13)
        add(":", 0.48, 0)
        add(";", 0.48, 0.13)
        add("-–—_=~+*•·", 0.4, 0)
        add("\"'“”‘’«»‹›", 0.7, 0)
        add("«»‹›", 0.45, 0)
        add("()[]{}|/\\@§", 0.72, 0.2)
        return table
    }()
}
