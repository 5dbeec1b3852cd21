/// What a form says where somebody should have written something.
enum PlaceholderWords {
    /// In brackets of any kind, folded: `[name]`, `<titel>`, `{{date}}`.
    static let inBrackets = WordTable([
        "en": """
        name names title date year place city country text quote photo image logo director producer writer company \
        role character duration runtime minutes email phone number insert here tbc tba tbd todo placeholder festival
        """,
        "fr":
            "nom prenom titre annee lieu ville pays texte citation realisateur duree societe telephone courriel",
        "de": "name titel datum jahr ort stadt land text zitat regie dauer firma telefon platzhalter",
        "es": "nombre titulo fecha ano lugar ciudad pais texto cita director duracion empresa telefono correo",
        "it": "nome cognome titolo data anno luogo citta paese testo citazione regista durata societa telefono",
        "pt": "nome titulo data ano lugar cidade pais texto citacao realizador duracao empresa telefone",
        "nl": "naam titel datum jaar plaats stad land tekst citaat regisseur duur bedrijf telefoon",
        "sv": "namn titel datum ar plats stad land text citat regissor langd foretag telefon",
        "da": "navn titel dato ar sted by land tekst citat instruktor varighed firma telefon",
        "no": "navn tittel dato ar sted by land tekst sitat regissor varighet selskap telefon",
        "pl": "imie nazwisko tytul data rok miejsce miasto kraj tekst cytat rezyser czas firma telefon",
        "cs": "jmeno prijmeni nazev datum rok misto mesto zeme text citat reziser delka firma telefon",
        "ru":
            "имя фамилия название дата год место город страна текст цитата режиссер хронометраж компания телефон",
        "uk": "імя прізвище назва дата рік місце місто країна текст цитата режисер тривалість компанія телефон",
    ])

    /// Words in capitals that rightly stand in square brackets.
    static let rightfulCapitals: Set<String> = [
        "sic", "off", "vo", "on", "os", "dcp", "fin", "end", "ende", "fine", "edit", "ndlr", "ndt", "ndr",
        "nda",
        "laughs", "laughter", "rires", "lacht", "risas", "ride", "risos", "pause", "beat",
    ]

    /// Folded phrases that stand for what is missing, anywhere.
    static let phrases: [String] = [
        "lorem ipsum", "dolor sit amet", "insert text here", "insert name", "insert title", "text goes here",
        "your text here", "name here", "title here", "to be completed", "a completer", "a renseigner",
        "texte a venir", "biographie a venir", "synopsis a venir", "wird nachgereicht", "text folgt",
        "bitte erganzen",
        "noch einzufugen", "pendiente de completar", "texto pendiente", "por completar", "testo da inserire",
        "da completare", "da inserire", "texto a inserir", "por preencher", "a preencher", "nog in te vullen",
        "tekst volgt", "fylls i senare", "text kommer", "tekst folger", "tekst kommer", "do uzupelnienia",
        "tekst wkrotce", "bude doplneno", "текст будет", "вставить текст", "заполнить", "вставити текст",
    ]

    /// Whole words in capitals, however the rest of the line is set.
    static let capitals: Set<String> = [
        "XXX", "XXXX", "XXXXX", "TBC", "TBD", "TBA", "TODO", "FIXME", "TK", "TKTK",
    ]
}
