/// Languages whose words change with their place in the sentence, names and titles included.
enum Inflection {
    /// True if `a` and `b` can be two forms of one word in a language; both are folded.
    static func joins(_ a: String, _ b: String, in language: String?) -> Bool {
        let isRich = rich.contains(language ?? "")
        let known = endings[language ?? ""]
        guard isRich || known != nil else { return false }
        let a = Array(a.unicodeScalars)
        let b = Array(b.unicodeScalars)
        let shared = zip(a, b).prefix { $0 == $1 }.count
        let ends = [String.UnicodeScalarView(a[shared...]), String.UnicodeScalarView(b[shared...])].map(
            String.init)
        guard shared >= 3 else { return false }
        if isRich { return ends.allSatisfy { $0.unicodeScalars.count <= 3 } }
        guard let known else { return false }
        return ends.contains("") && ends.allSatisfy { known.contains($0) }
    }

    /// Languages with many endings.
    private static let rich: Set<String> = [
        "ru", "uk", "be", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "bg", "lt", "lv", "fi", "et", "hu",
        "el",
        "tr", "ro", "sq", "is", "ka", "hy", "eu", "kk", "la",
    ]

    /// Languages in which names take few endings.
    private static let endings: [String: Set<String>] = [
        "de": ["", "s", "es", "n", "en", "ns", "ens", "e", "er"], "sv": ["", "s"], "da": ["", "s"],
        "no": ["", "s"],
        "nb": ["", "s"], "nn": ["", "s"], "nl": ["", "s"],
    ]
}
