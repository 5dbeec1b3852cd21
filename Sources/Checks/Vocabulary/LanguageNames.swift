/// What languages are called in the languages of kits, folded.
enum LanguageNames {
    /// The tag of a language by one of its names; nil for a word that is none.
    static func code(_ folded: String) -> String? { byName[folded] }

    /// `pt` of `pt-BR`, in lower case.
    static func primary(_ tag: String) -> String {
        tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    }

    private static let rows: KeyValuePairs<String, String> = [
        "en": "english anglais englisch ingles inglese", "fr": "french francais franzosisch frances francese",
        "de": "german allemand deutsch aleman tedesco alemao",
        "es": "spanish espagnol spanisch espanol spagnolo espanhol",
        "it": "italian italien italienisch italiano",
        "pt": "portuguese portugais portugiesisch portugues portoghese",
        "nl": "dutch neerlandais niederlandisch neerlandes olandese holandes",
        "ru": "russian russe russisch ruso russo", "uk": "ukrainian ukrainien ukrainisch ucraniano ucraino",
        "pl": "polish polonais polnisch polaco polacco polones", "yi": "yiddish jiddisch yidis idiche",
        "he": "hebrew hebreu hebraisch hebreo ebraico hebraico", "ar": "arabic arabe arabisch arabo",
        "tr": "turkish turc turkisch turco", "ku": "kurdish kurde kurdisch kurdo curdo",
        "br": "breton bretonisch bretone bretao", "ca": "catalan katalanisch catalano catala catalao",
        "gl": "galician galicien galicisch gallego galiziano galego", "eu": "basque baskisch euskera basco",
        "oc": "occitan okzitanisch occitano", "co": "corsican corse korsisch corso",
        "ga": "irish irlandais irisch irlandes", "gd": "gaelic gaelique galisch gaelico",
        "cy": "welsh gallois walisisch gales gallese", "sv": "swedish suedois schwedisch sueco svedese",
        "da": "danish danois danisch danes danese", "no": "norwegian norvegien norwegisch noruego norvegese",
        "fi": "finnish finnois finnisch fines finlandese", "ka": "georgian georgien georgisch georgiano",
        "ja": "japanese japonais japanisch japones giapponese", "ko": "korean coreen koreanisch coreano",
        "zh": "mandarin chinese chinois chinesisch chino cinese",
        "fa": "farsi persian persan persisch persiano",
        "ro": "romanian roumain rumanisch rumano romeno rumeno",
        "hu": "hungarian hongrois ungarisch hungaro ungherese",
        "el": "greek grec griechisch griego greco grego", "cs": "czech tcheque tschechisch checo ceco",
        "se": "sami", "wo": "wolof", "sw": "swahili", "rom": "romani",
    ]

    private static let byName: [String: String] = {
        var table: [String: String] = [:]
        for (code, names) in rows { for name in names.split(separator: " ") { table[String(name)] = code } }
        return table
    }()
}
