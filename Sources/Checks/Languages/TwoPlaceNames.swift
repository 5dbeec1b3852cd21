public import DossierDiagnostics
import DossierKit

/// One place under two names.
public struct TwoPlaceNames: Check {
    public static let rule = Rule(
        code: "languages/two-place-names", since: "0.2", severity: .note,
        title: "A place has two names",
        explanation: """
            `Kyiv` on page 3 and `Kiev` on page 9 are one city, and the choice of a name is a political one. The rule
            knows some places whose names have changed in living memory and reports the second name in texts of one
            language. It is a remark, because a film about the past may need the name of the past.
            """,
        wrong: [
            """
            ## Notes

            She was born in Kyiv and grew up by the sea.

                                            ↓
            The film was shot in and around Kiev.
            """
        ],
        right: [
            """
            ## Notes

            She was born in Kyiv and grew up by the sea. The film was shot in and around Kyiv, after Odesa.
            """
        ])

    public init() {}

    public func run(_ reading: Reading) -> [Diagnostic] {
        var first: [String: [Int: (stretch: Stretch, token: Int, name: String)]] = [:]
        var found: [Diagnostic] = []
        for stretch in reading.stretches where stretch.isProse {
            for index in stretch.tokens.indices where stretch.tokens[index].isProper {
                guard let place = Self.places[stretch.tokens[index].bare] else { continue }
                let key = "\(stretch.language ?? "") \(place.id)"
                let name = stretch.tokens[index].bare
                if let other = first[key]?.values.first(where: { $0.name != name }),
                    first[key]?[place.form] == nil
                {
                    found.append(Self.second(stretch, index, other.stretch, other.token))
                }
                if first[key]?[place.form] == nil {
                    first[key, default: [:]][place.form] = (stretch, index, name)
                }
            }
        }
        return found
    }

    /// Folded name → which place, and which of its names.
    private static let places: [String: (id: Int, form: Int)] = {
        var table: [String: (id: Int, form: Int)] = [:]
        for (id, row) in rows.enumerated() {
            for (form, name) in row.split(separator: " ").enumerated() { table[String(name)] = (id, form) }
        }
        return table
    }()

    private static let rows = [
        "kyiv kiev", "kharkiv kharkov", "lviv lvov lemberg", "odesa odessa", "dnipro dnepropetrovsk",
        "almaty alma-ata",
        "mumbai bombay", "kolkata calcutta", "chennai madras", "beijing peking", "myanmar burma",
        "yangon rangoon",
        "eswatini swaziland", "gdansk danzig", "wroclaw breslau", "kaliningrad konigsberg",
        "bratislava pressburg",
        "belarus belorussia byelorussia", "moldova moldavia", "kyrgyzstan kirghizia kirgizia",
        "astana nur-sultan",
        "chernobyl chornobyl", "donbas donbass", "zaporizhzhia zaporozhye", "mykolaiv nikolaev", "киев київ",
        "беларусь белоруссия", "молдова молдавия", "алматы алма-ата", "timisoara temesvar", "turkiye turkey",
    ]
}

extension TwoPlaceNames {
    private static func second(_ stretch: Stretch, _ index: Int, _ other: Stretch, _ first: Int) -> Diagnostic {
        let name = other.word(first)
        let range = stretch.tokens[index].range
        let shown = range.lowerBound..<(range.upperBound - stretch.genitiveSize(index))
        return report(
            "'\(stretch.string(shown))' is '\(name)' elsewhere", stretch, shown,
            related: [
                .init(text: name, source: other.source(other.tokens[first].range), message: "'\(name)' here")
            ],
            help: "keep to one name, unless the past is meant")
    }
}
