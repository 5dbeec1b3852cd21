/// What festivals are called, and when the great ones began.
enum FestivalWords {
    /// True for a folded word that names a festival.
    static func names(_ word: String) -> Bool { all.contains(word) || stems.contains { word.hasPrefix($0) } }

    private static let all: Set<String> = [
        "fest", "mostra", "biennale", "berlinale", "viennale", "diagonale", "semana", "settimana", "rencontres",
        "journees", "quinzaine", "encontros", "filmtage", "kurzfilmtage", "dagar", "festspiele",
    ]
    private static let stems = [
        "festival", "festiwal", "filmfest", "фестивал", "кинофестивал", "кінофестивал", "φεστιβαλ",
    ]

    /// Endings of ordinals, folded.
    static let ordinals: Set<String> = [
        "st", "nd", "rd", "th", "e", "eme", "er", "o", "a", "ª", "º", "re", "ste", "de",
    ]

    /// The year before the first edition, by counting, of festivals whose numbers run without a gap from `from` on.
    /// Source: the field guide, 3.10 (editions of 2025).
    static let starts: [(word: String, yearZero: Int, from: Int)] = [
        ("cannes", 1947, 1995), ("berlinale", 1950, 1995), ("berlin", 1950, 1995), ("venice", 1943, 1995),
        ("venezia", 1943, 1995), ("venise", 1943, 1995), ("venedig", 1943, 1995), ("locarno", 1947, 1995),
        ("toronto", 1975, 1995), ("rotterdam", 1971, 1995),
    ]
}
