/// Where the languages with a vocabulary are spoken by most, as far as films come from there.
enum SpokenLanguages {
    /// BCP 47 codes by an ISO 3166-1 code; empty if none of them is spoken there.
    static func of(country: String) -> [String] { table[country] ?? [] }

    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (language, countries) in lists {
            for country in countries.split(separator: " ") {
                table[String(country), default: []].append(language)
            }
        }
        return table
    }()

    private static let lists: [(String, String)] = [
        ("en", "GB US IE CA AU NZ ZA NG GH KE JM SG MT"),
        ("fr", "FR BE CH CA LU MC SN ML CI BF CM CD CG HT GN BJ TG NE TD GA MG"),
        ("de", "DE AT CH LI LU DDDE"),
        ("es", "ES MX AR CL CO PE UY PY BO EC VE CU DO GT HN NI SV CR PA PR"),
        ("it", "IT CH SM"),
        ("pt", "PT BR AO MZ CV GW ST TL"),
        ("ru", "RU BY KZ KG SUHH"),
        ("nl", "NL BE SR"),
        ("pl", "PL"),
        ("da", "DK GL FO"),
        ("sv", "SE FI"),
        ("no", "NO"),
    ]
}
