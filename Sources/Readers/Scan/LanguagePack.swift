/// The names of tesseract's language packs.
enum LanguagePack {
    /// The pack of a language, BCP 47; nil for one that is not known here.
    static func of(_ language: String) -> String? {
        byLanguage[language.split(separator: "-").first.map { $0.lowercased() } ?? ""]
    }

    /// The pack of a script's commonest language, by the script's English name; nil for Latin, which has many.
    static func ofScript(_ script: String) -> String? { byScript[script] }

    /// The Debian package of a pack.
    static func package(_ pack: String) -> String { "tesseract-ocr-" + pack.replacing("_", with: "-") }

    /// In English, as messages call it.
    static func language(_ pack: String) -> String { names[pack] ?? pack }

    private static let byLanguage = [
        "en": "eng", "fr": "fra", "de": "deu", "es": "spa", "it": "ita", "pt": "por", "ru": "rus", "nl": "nld",
        "pl": "pol", "da": "dan", "sv": "swe", "no": "nor", "nb": "nor", "nn": "nor", "fi": "fin", "cs": "ces",
        "sk": "slk", "hu": "hun", "ro": "ron", "el": "ell", "uk": "ukr", "bg": "bul", "sr": "srp", "hr": "hrv",
        "sl": "slv", "tr": "tur", "ca": "cat", "ja": "jpn", "ko": "kor", "zh": "chi_sim", "ar": "ara",
        "he": "heb",
    ]

    private static let byScript = [
        "Cyrillic": "rus", "Greek": "ell", "Japanese": "jpn", "Hangul": "kor", "Korean": "kor",
        "Han": "chi_sim",
        "HanS": "chi_sim", "HanT": "chi_tra", "Arabic": "ara", "Hebrew": "heb", "Georgian": "kat",
        "Armenian": "hye", "Thai": "tha", "Devanagari": "hin",
    ]

    private static let names = [
        "eng": "English", "fra": "French", "deu": "German", "spa": "Spanish", "ita": "Italian",
        "por": "Portuguese", "rus": "Russian", "nld": "Dutch", "pol": "Polish", "dan": "Danish",
        "swe": "Swedish", "nor": "Norwegian", "fin": "Finnish", "ces": "Czech", "slk": "Slovak",
        "hun": "Hungarian", "ron": "Romanian", "ell": "Greek", "ukr": "Ukrainian", "bul": "Bulgarian",
        "srp": "Serbian", "hrv": "Croatian", "slv": "Slovenian", "tur": "Turkish", "cat": "Catalan",
        "jpn": "Japanese", "kor": "Korean", "chi_sim": "Chinese", "chi_tra": "Chinese", "ara": "Arabic",
        "heb": "Hebrew", "kat": "Georgian", "hye": "Armenian", "tha": "Thai", "hin": "Hindi",
    ]
}
