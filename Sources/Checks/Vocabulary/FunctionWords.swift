/// The small words of each language, by which a stretch of text shows what it is written in.
enum FunctionWords {
    /// How many words of a text each language claims, of those that have any.
    static func counts(_ stretch: Stretch, _ tokens: Range<Int>) -> [String: Int] {
        var counts: [String: Int] = [:]
        for index in tokens {
            let word = stretch.word(index).lowercased()
            for language in byWord[word] ?? [] { counts[language, default: 0] += 1 }
        }
        return counts
    }

    /// How many words of a text are those of one language and not of another, and the other way round.
    static func apart(_ a: String, _ b: String, _ stretch: Stretch, _ tokens: Range<Int>) -> (a: Int, b: Int) {
        var counts = (a: 0, b: 0)
        for index in tokens {
            guard let languages = byWord[stretch.word(index).lowercased()] else { continue }
            let (isA, isB) = (languages.contains(a), languages.contains(b))
            if isA, !isB { counts.a += 1 }
            if isB, !isA { counts.b += 1 }
        }
        return counts
    }

    /// The language that claims most of some words; nil for a draw.
    static func language(of words: [String]) -> String? {
        var counts: [String: Int] = [:]
        for word in words {
            for language in byWord[word.lowercased()] ?? [] { counts[language, default: 0] += 1 }
        }
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            counts.count(where: { $0.value == best.value }) == 1
        else { return nil }
        return best.key
    }

    /// True if some language has the word, in lower case, among its small words.
    static func contains(_ word: String) -> Bool { byWord[word] != nil }

    /// True if a table has words for the language.
    static func knows(_ language: String) -> Bool { rows.contains { $0.key == language } }

    /// The name of a language in English, for messages.
    static func name(_ language: String) -> String { names[language] ?? "another language" }

    private static let rows: KeyValuePairs<String, String> = [
        "en":
            "the and of to with his her from that was is are by for in on he she they who as at it not but has had",
        "fr":
            "le la les des du et une un dans est qui que pour avec sur pas elle il au aux ce se ne son sa ses par en",
        "de":
            "der die das und ist nicht mit ein eine den von zu auf im dem sich er sie es wird als auch aus bei nach",
        "es": "el la los las y de que en un una con por su es para del al se no lo como más pero sus era ha",
        "it": "il lo la gli di che e un una con per è della nel sono non si del alla le dei i ha suo sua da",
        "pt": "o a os as e de que em um uma com por não para do da no na se seu sua dos mais como ao é",
        "nl": "de het een en van in is niet met op dat zijn te die aan voor hij zij ze haar door bij om maar",
        "sv": "och att det en som på är av för med inte han hon den ett till i sin från har var",
        "da": "og at det en som på er af for med ikke han hun den et til i sin fra har var der",
        "no": "og å det en som på er av for med ikke han hun den et til i sin fra har var der",
        "pl": "i w na z się że do jest nie to jak po o od za który która jego jej ale czy przez dla",
        "cs": "a v na se že do je to jak s z o po za od který která jeho její ale pro si jako",
        "ru": "и в на с не что он она как это по к из у за его её от но а для был была о",
        "uk": "і в на з не що він вона як це по до із у за його її від але а для був була про й та",
        "fi": "ja on ei että hän se oli mutta kun joka ovat sen hänen myös kuin",
        "hu": "a az és hogy nem egy is van de meg mint ki csak már akik aki",
        "ro": "și în de la cu nu este un o care pe din pentru sa lui al mai",
        "tr": "ve bir bu için ile de da çok olarak gibi daha kadar ama onun",
        "el": "και το η ο να του της με για τη την τον που στο στη από είναι δεν",
    ]

    private static let names = [
        "en": "English", "fr": "French", "de": "German", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
        "nl": "Dutch", "sv": "Swedish", "da": "Danish", "no": "Norwegian", "pl": "Polish", "cs": "Czech",
        "ru": "Russian", "uk": "Ukrainian", "fi": "Finnish", "hu": "Hungarian", "ro": "Romanian",
        "tr": "Turkish", "el": "Greek",
    ]

    private static let byWord: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (language, words) in rows {
            for word in words.split(separator: " ") { table[String(word), default: []].append(language) }
        }
        return table
    }()
}
