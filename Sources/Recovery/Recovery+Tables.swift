extension Recovery {
    /// Lays out the tables that every kit asks for, and those of English, which most kits have in part.
    ///
    /// They are made once, when they are first asked for: a program that calls this on a second thread has them by the
    /// time it has read a file. From any thread.
    public static func prepare() {
        let english = Lexicon(["en"])
        _ = LanguageGuess().language(of: "the")
        _ = english.isCountryList("France")
        _ = ChronicleLexicon.isInstitution([], 0..<0)
        _ = ChronicleLexicon.of("en")
        _ = HeadingWords.of("en")
    }
}
