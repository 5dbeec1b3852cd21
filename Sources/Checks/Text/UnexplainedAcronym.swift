public import DossierDiagnostics
import DossierKit

/// An acronym that the kit never spells out.
public struct UnexplainedAcronym: Check {
    public static let rule = Rule(
        code: "text/unexplained-acronym", since: "0.2", severity: .note,
        title: "An acronym is not spelled out",
        explanation: """
            Everybody at home knows the film school and the fund by their letters, and nobody abroad does. Spell an
            acronym out once: `the Coastal Film School (CFS)`. The rule reports three to five capitals at their first
            place in running text where nothing in the kit puts words and letters side by side.

            It keeps still at acronyms that the world knows, at roman numerals, at titles and words set in capitals,
            at letters of a company or person that the kit lists, and in questions and answers, where people speak as
            they speak.
            """,
        wrong: [
            """
            ## Notes

                           ↓
            She studied at CFSH and then made shorts for television.
            """
        ],
        right: [
            """
            ## Notes

            She studied at the Coastal Film School of Hull (CFSH). At CFSH she met a man from the BBC, in 1998, in
            part XIV of a series. It was NEVER shown; they never said why.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        let listed = Set(
            (reading.people.map(\.words) + reading.companies.map(\.words) + reading.titles.map(\.words)).flatMap
            { $0 })
        let explained = explained(reading)
        var seen: Set<String> = []
        return reading.stretches.flatMap { stretch -> [Diagnostic] in
            guard stretch.isProse, stretch.tokens.count >= 5,
                ![.quote, .question, .answer].contains(stretch.kind), !stretch.isInCapitals
            else {
                return []
            }
            return stretch.tokens.indices.compactMap { index in
                let token = stretch.tokens[index]
                guard isAcronym(stretch, index), !listed.contains(token.folded),
                    !explained.contains(token.folded),
                    !Self.known.contains(token.folded), !reading.lowercase.contains(token.folded),
                    seen.insert(token.folded).inserted
                else { return nil }
                return Self.unexplained(stretch, token.range)
            }
        }
    }

    private func isAcronym(_ stretch: Stretch, _ index: Int) -> Bool {
        let token = stretch.tokens[index]
        guard token.shape == .upper, (3...5).contains(token.folded.unicodeScalars.count),
            token.folded.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }),
            !token.folded.allSatisfy({ "ivxlcdm".contains($0) })
        else { return false }
        // Words in a row are a title or a shout.
        let before =
            index > 0 && token.joins && stretch.tokens[index - 1].shape == .upper
            && stretch.tokens[index - 1].range.count > 1
        let after =
            index + 1 < stretch.tokens.count && stretch.tokens[index + 1].joins
            && stretch.tokens[index + 1].shape == .upper && stretch.tokens[index + 1].range.count > 1
        let isSetApart =
            Standing(stretch, index..<index + 1).isSetApart && stretch.tokens.count > 1
            && stretch.passage.marks.contains { $0.range.overlaps(token.range) }
        let isBracketed = stretch.gap(before: index).last == UInt8(ascii: "[")
        return !before && !after && !isSetApart && !isBracketed
    }

    /// Acronyms with words beside them: in brackets behind a name, or before brackets.
    private func explained(_ reading: Reading) -> Set<String> {
        var out: Set<String> = []
        for stretch in reading.everything {
            for index in stretch.tokens.indices where stretch.tokens[index].shape == .upper {
                if stretch.gap(before: index).contains(UInt8(ascii: "("))
                    || stretch.gap(after: index).contains(UInt8(ascii: "("))
                {
                    out.insert(stretch.tokens[index].folded)
                }
            }
        }
        return out
    }

    private static let known: Set<String> = [
        "usa", "uk", "ussr", "urss", "udssr", "ddr", "gdr", "brd", "eu", "un", "uno", "onu", "nato", "nasa",
        "fbi", "cia",
        "kgb", "bbc", "cnn", "nbc", "cbs", "abc", "hbo", "mtv", "zdf", "ard", "arte", "rai", "tve", "pbs",
        "nhk", "ndr",
        "wdr", "mdr", "swr", "rbb", "orf", "srf", "dvd", "vhs", "vod", "svod", "dcp", "hd", "uhd", "vfx", "cgi",
        "led",
        "lgbt", "lgbtq", "lgbti", "aids", "hiv", "dna", "adn", "dns", "pdf", "http", "www", "diy", "dj", "vip",
        "ngo",
        "ong", "phd", "mba", "atm", "gps", "sms", "ceo", "tba", "tbc", "imax", "imdb", "isan", "eidr", "asap",
        "unesco",
        "unicef", "fifa", "uefa", "ira", "eta", "ufo", "ovni", "usb", "mfa", "ans", "ohp", "rip", "suv", "nyc",
        "abc",
        "bafta", "cet", "cest", "gmt", "utc", "bst", "mez", "mesz", "edt", "pst", "pdt", "msk", "ссср", "сша",
        "фрг", "гдр", "цк", "нквд", "кгб", "ooo", "ваи", "зао", "ооо",
        "asc", "bsc", "afc", "aic", "bvk", "fsf", "dff", "nsc", "aec", "aip", "psc", "gfc", "cca", "acs",
        "imago",
        "ace", "ccs", "cas", "mpse", "dga", "wga", "sag", "sbc", "rgc", "abc", "bfi", "faq", "xxx",
    ]
}

extension UnexplainedAcronym {
    private static func unexplained(_ stretch: Stretch, _ range: Range<Int>) -> Diagnostic {
        report(
            "'\(stretch.string(range))' is never spelled out", stretch, range,
            help: "spell it out once, with the letters in brackets")
    }
}
