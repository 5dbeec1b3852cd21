/// How texts say when somebody was born and how old they were.
enum AgeWords {
    /// Words before the place and year of a birth, lower case with their accents.
    static let born: Set<String> = [
        "born", "né", "née", "geboren", "nació", "nacido", "nacida", "nato", "nata", "nasceu", "nascido",
        "nascida",
        "född", "født", "urodzony", "urodzona", "urodził", "urodziła", "narozen", "narozena", "narodil",
        "narodila",
        "родился", "родилась", "народився", "народилася", "született", "syntynyt", "syntyi", "născut",
        "născută",
    ]

    /// Words that may stand between the birth and its year, besides names, figures and months, folded.
    static let between: Set<String> = [
        "in", "on", "at", "the", "of", "a", "en", "le", "la", "les", "aux", "au", "de", "del", "el", "al", "am",
        "im",
        "den", "zu", "bei", "il", "di", "da", "do", "em", "no", "na", "te", "op", "i", "w", "we", "roku", "r",
        "v", "ve",
        "roce", "dne", "dnia", "se", "в", "году", "г", "року", "у", "près", "pres", "near", "bij", "dia", "nel",
        "nell",
        "ved", "vid", "ar", "aret", "и", "and", "et", "und", "y", "e", "na",
    ]

    /// Words for years after a number, folded.
    static let years: Set<String> = [
        "ans", "anos", "anni", "jahren", "jahre", "lat", "let", "лет", "года", "год", "років", "роки", "рік",
        "ars",
        "jaar", "years", "eves", "evesen", "vuotiaana",
    ]

    /// Words at most three before the number that make it an age, folded.
    static let before: Set<String> = [
        "a", "à", "con", "com", "aos", "mit", "alter", "los", "wieku", "в", "у", "возрасте", "віці", "age",
        "aged", "eta",
        "edad", "idade", "l'age", "all'eta", "ve", "veku", "vid", "ved", "agee", "op", "majac",
    ]

    /// Words after the years that make them a length of time and no age: `con 20 años de experiencia`.
    static let lengths: Set<String> = [
        "de", "of", "di", "d", "later", "after", "ago", "plus", "apres", "despues", "dopo", "depois", "spater",
        "danach",
        "lang", "before", "avant", "antes", "prima", "vorher", "atras", "fa", "temu", "назад", "спустя",
        "pozniej",
    ]
}
