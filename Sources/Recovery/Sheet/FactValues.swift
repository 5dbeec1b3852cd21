import DossierKit
import DossierText

/// Reads the values of a technical sheet: what stands behind a label, or alone in a strip of facts.
struct FactValues {
    let lexicon: Lexicon
    /// True where countries and languages may be named in any language there is, not just in the kit's and English.
    var isPolyglot = true

    // MARK: Numbers

    /// A year of the cinema, alone or behind other words: `2031`, `© 2031`.
    func year(_ text: String) -> Int? {
        for word in words(of: text) {
            if let year = FactValues.plainYear(word.text) { return year }
        }
        return nil
    }

    /// A year of four digits and nothing else, 1888 to 2100.
    static func plainYear(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let year = Int(text),
            (1888...2100).contains(year)
        else { return nil }
        return year
    }

    /// Minutes and where they stand; behind a label a bare number is enough.
    func runningTime(_ text: String, isLabelled: Bool) -> (minutes: Int, range: Range<Int>)? {
        if let found = Durations.first(in: text) { return (found.minutes, found.range) }
        guard isLabelled, let first = words(of: text).first, first.text.count <= 3,
            let number = Int(first.text),
            (1...999).contains(number), words(of: text).count == 1
        else { return nil }
        return (number, first.range)
    }

    // MARK: Picture and sound

    /// The ratio as a number with two decimals: `1:1,85`, `16/9`, `2.39:1`, `scope`. Source: the field guide, 3.3.
    func ratio(_ text: String) -> String? {
        var digits = ""
        var numbers: [String] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x2E where !digits.isEmpty, 0x2C where !digits.isEmpty: digits.append(".")
            default:
                if !digits.isEmpty { numbers.append(digits) }
                digits = ""
            }
        }
        if !digits.isEmpty { numbers.append(digits) }
        for number in numbers {
            let trimmed = number.hasSuffix(".") ? String(number.dropLast()) : number
            if let known = FactValues.ratios[trimmed] { return known }
        }
        for (first, second) in zip(numbers, numbers.dropFirst()) {
            if let known = FactValues.fractions[first + ":" + second] { return known }
        }
        if lexicon.firstCue([.scope], in: FoldedText(text)) != nil { return "2.39" }
        return nil
    }

    private static let ratios: [String: String] = [
        "1.33": "1.33", "1.37": "1.37", "1.375": "1.37", "1.43": "1.43", "1.44": "1.44", "1.50": "1.50",
        "1.55": "1.55", "1.56": "1.56", "1.60": "1.60", "1.66": "1.66", "1.67": "1.66", "1.77": "1.77",
        "1.78": "1.78", "1.85": "1.85", "1.90": "1.90", "1.19": "1.19", "1.20": "1.20", "2.00": "2.00",
        "2.20": "2.20", "2.35": "2.35", "2.38": "2.38", "2.39": "2.39", "2.40": "2.40", "2.55": "2.55",
        "2.59": "2.59", "2.66": "2.66", "2.76": "2.76",
    ]

    private static let fractions: [String: String] = [
        "4:3": "1.33", "16:9": "1.78", "3:2": "1.50", "5:3": "1.66", "2:1": "2.00", "2.4:1": "2.40",
        "1:2.4": "2.40", "1.9:1": "1.90", "21:9": "2.39",
    ]

    /// `colour`, `black-and-white` or `both`, if the text says one of them and little else.
    func colour(_ text: String) -> String? {
        if lexicon.isCue(text, .bothColours) { return "both" }
        let folded = FoldedText(text)
        if lexicon.firstCue([.bothColours], in: folded) != nil { return "both" }
        let isColour = lexicon.firstCue([.colour], in: folded) != nil
        let isGrey = lexicon.firstCue([.blackAndWhite], in: folded) != nil
        switch (isColour, isGrey) {
        case (true, true): return "both"
        case (true, false): return "colour"
        case (false, true): return "black-and-white"
        case (false, false): return nil
        }
    }

    /// True if a text names a sound format.
    func isSound(_ text: String) -> Bool {
        if lexicon.firstCue([.sound], in: FoldedText(text)) != nil { return true }
        return words(of: folded(text)).contains { FactValues.soundWords.contains(String($0.text)) }
            || FactValues.layouts.contains { text.contains($0) && ratio(text) == nil }
    }

    /// True if every word of a text belongs to the name of a sound format: `Dolby Digital 5.1`.
    func isSoundAlone(_ text: String) -> Bool {
        if lexicon.isCue(text, .sound) { return true }
        guard text.utf8.count <= 48 else { return false }
        let tokens = folded(text).split(whereSeparator: { " -/".contains($0) }).map(String.init)
        guard !tokens.isEmpty, tokens.count <= 6 else { return false }
        return tokens.allSatisfy { FactValues.soundWords.contains($0) || FactValues.layouts.contains($0) }
    }

    private static let layouts: Set<String> = [
        "5.1", "7.1", "2.0", "5.0", "4.0", "1.0", "11.1", "7.1.4", "2.1",
    ]

    private static let soundWords: Set<String> = [
        "dolby", "digital", "atmos", "sr", "srd", "stereo", "mono", "surround", "dts", "sdds", "lcr", "auro",
        "ltrt", "thx", "imax",
    ]

    // MARK: Formats

    /// True if a text names a camera.
    static func isCamera(_ text: String) -> Bool { isCamera(foldedWords(text)) }

    /// True if one of a few folded words names a camera.
    static func isCamera(_ words: [String]) -> Bool {
        words.count <= 8 && words.contains { cameras.contains($0) }
    }

    private static func foldedWords(_ text: String) -> [String] {
        words(of: folded(text)).map { String($0.text) }
    }

    private static let cameras: Set<String> = [
        "arri", "arriflex", "alexa", "amira", "venice", "blackmagic", "panavision", "aaton", "bolex", "komodo",
        "monstro", "raptor", "ursa", "varicam", "canon", "fs7", "fx9", "fx6", "gh5", "iphone",
    ]

    /// True if a text names what a cinema is given.
    static func isScreening(_ text: String) -> Bool { isScreening(foldedWords(text)) }

    /// True if one of a few folded words names what a cinema is given.
    static func isScreening(_ words: [String]) -> Bool {
        words.count <= 6 && words.contains { screenings.contains($0) }
    }

    private static let screenings: Set<String> = ["dcp", "bluray", "blu-ray", "prores", "h264", "hdcam"]

    /// True if a text names film stock, a gauge or a resolution, which alone says neither shooting nor screening.
    static func isGauge(_ text: String) -> Bool {
        let bare = folded(text).filter { $0 != " " && $0 != "." && $0 != "-" }
        return gauges.contains { bare.contains($0) }
    }

    private static let gauges = [
        "35mm", "16mm", "super16", "super35", "super8", "s16", "s35", "8mm", "65mm", "70mm", "35мм", "16мм",
        "2k",
        "4k", "6k", "8k", "hd", "video", "digital", "minidv", "betacam", "vhs", "red", "sony", "digibeta",
        "film",
        "numerique", "digitale", "цифр",
    ]
}
