/// What a form says where somebody should have written something.
enum PlaceholderWords {
    /// Fields of a form, folded: placeholders in `<…>` and `{{…}}`, and in `[…]` if they are set in capitals.
    static let fields: Set<String> = words(
        """
        name names title date year place city country text quote photo image logo director producer writer company
        role character duration runtime minutes email phone number insert here tbc tba tbd todo placeholder festival
        sound mix music genre rating format ratio isan eidr visa synopsis logline bio biography language award website
        address contact copyright editor composer cinematographer caption credit headline tagline xx xxx
        nom prenom titre annee lieu ville pays texte citation realisateur duree societe telephone courriel
        titel datum jahr ort stadt land zitat regie dauer firma telefon platzhalter
        nombre titulo fecha ano lugar ciudad pais texto cita duracion empresa telefono correo
        nome cognome titolo data anno luogo citta paese testo citazione regista durata societa
        imie nazwisko tytul rok miejsce miasto kraj tekst cytat rezyser czas naam jaar plaats namn navn tittel
        имя фамилия название дата год место город страна текст цитата режиссер хронометраж компания телефон
        """)

    /// Fields that are placeholders in `[…]` in small letters as well, where an editor's word may stand.
    static let plainFields: Set<String> = words(
        """
        name names title date insert tbc tba tbd todo placeholder phone email nom prenom titre titel datum platzhalter
        nombre titulo fecha nome cognome titolo imie nazwisko tytul naam namn navn имя фамилия название xx xxx
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// Words in capitals that rightly stand in square brackets.
    static let rightfulCapitals: Set<String> = [
        "sic", "off", "vo", "on", "os", "dcp", "fin", "end", "ende", "fine", "edit", "ndlr", "ndt", "ndr",
        "nda",
        "laughs", "laughter", "rires", "lacht", "risas", "ride", "risos", "pause", "beat",
    ]

    /// Folded phrases that stand for what is missing, anywhere.
    static let phrases: [String] = [
        "lorem ipsum", "dolor sit amet", "insert text here", "insert name", "insert title", "text goes here",
        "your text here", "name here", "title here", "texte a venir", "biographie a venir", "synopsis a venir",
        "wird nachgereicht", "text folgt", "bitte erganzen", "pendiente de completar", "texto pendiente",
        "testo da inserire", "texto a inserir", "nog in te vullen", "tekst volgt", "fylls i senare",
        "text kommer",
        "tekst folger", "tekst kommer", "bude doplneno", "текст будет", "вставить текст", "вставити текст",
    ]

    /// Folded phrases that do so on a line that says little else.
    static let linePhrases: [String] = [
        "to be completed", "to be confirmed", "to come", "a completer", "a confirmer", "a renseigner",
        "a venir",
        "noch einzufugen", "noch offen", "folgt", "por completar", "por confirmar", "da completare",
        "da inserire",
        "da confermare", "da definire", "por preencher", "a preencher", "a confirmar", "do uzupelnienia",
        "заполнить",
        "уточняется",
    ]

    /// Whole words in capitals, however the rest of the line is set.
    static let capitals: Set<String> = [
        "XXX", "XXXX", "XXXXX", "TBC", "TBD", "TBA", "TODO", "FIXME", "TKTK",
    ]
}
