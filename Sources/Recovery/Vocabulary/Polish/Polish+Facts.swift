extension Polish {
    static let labels: WordTable<Field> = [
        .title: "tytuł | tytuł filmu | tytuł polski | polski tytuł | nazwa",
        .originalTitle: "tytuł oryginalny | oryginalny tytuł | tyt. oryg. | tytuł oryg.",
        .internationalTitle: """
        tytuł międzynarodowy | tytuł angielski | angielski tytuł | tytuł w języku angielskim
        international title | english title | tyt. ang.
        """,
        .alternativeTitle: """
        tytuł alternatywny | tytuł roboczy | inny tytuł | inne tytuły | tytuły alternatywne
        """,
        .year: """
        rok | rok produkcji | rok realizacji | rok powstania | data produkcji | rok prod. | rok wydania
        rok ukończenia
        """,
        .country: """
        kraj | kraj produkcji | kraje produkcji | kraje | kraj pochodzenia | produkcja | produkcja (kraj)
        państwo | kraj realizacji | narodowość
        """,
        .language: """
        język | języki | język oryginalny | język filmu | wersja językowa | język oryginału | wersja
        języki oryginalne | języki filmu | język dialogów
        """,
        .subtitles: "napisy | wersja z napisami | napisy w języku | język napisów | dostępne napisy",
        .runningTime: """
        czas trwania | czas projekcji | czas | długość | długość filmu | metraż | czas trwania filmu
        trwanie | czas ekranowy
        """,
        .genre: "gatunek | gatunek filmowy | rodzaj | kategoria | gatunki | rodzaj filmu | typ filmu",
        .logline: "logline",
        .aspectRatio: """
        format obrazu | proporcje obrazu | proporcje | format | format ekranu | aspect ratio
        proporcje kadru | format projekcji | ratio
        """,
        .colour: """
        kolor | barwa | kolor / cz-b | kolor/cz-b | barwa filmu | kolor / czarno-biały | barwny/czarno-biały
        kolorystyka
        """,
        .sound: """
        dźwięk | format dźwięku | system dźwięku | rodzaj dźwięku | system dźwiękowy | audio
        udźwiękowienie
        """,
        .shootingFormat: """
        format zdjęciowy | kamera | nośnik zdjęciowy | materiał zdjęciowy | zrealizowano na
        format realizacji | format rejestracji | format zdjęć | nakręcono na | kamery | technika zdjęciowa
        """,
        .screeningFormat: """
        format pokazowy | nośnik | format projekcyjny | kopia pokazowa | format wyświetlania
        nośnik projekcji | kopia | format pokazu | nośniki | format kopii | nośnik pokazowy
        format projekcji | formaty pokazowe
        """,
        .frameRate: """
        klatek na sekundę | klatki na sekundę | kl./s | kl/s | liczba klatek | częstotliwość klatek | fps
        """,
        .rating: """
        kategoria wiekowa | ograniczenia wiekowe | wiek | od lat | dozwolony od | klasyfikacja wiekowa
        ograniczenie wiekowe | przedział wiekowy | dozwolone od lat | dla widzów od lat | wiek widzów
        kategoria wiekowa:
        """,
        .isan: "numer isan | nr isan | isan",
        .eidr: "numer eidr | eidr",
        .visa: "numer wizy | wiza | nr karty kwalifikacyjnej | karta kwalifikacyjna | karta eksploatacyjna",
        .releaseDate: """
        premiera | data premiery | premiera kinowa | premiera polska | w kinach od | w kinach
        polska premiera | premiera w polsce | data premiery w polsce | data premiery kinowej
        premiera w kinach | kinowa premiera | wejście na ekrany | data wprowadzenia do kin
        """,
        .premiere: """
        światowa premiera | premiera światowa | premiera festiwalowa | premiera międzynarodowa
        premiera europejska | prapremiera | pierwszy pokaz | premiera
        """,
        .locations: """
        lokacje | miejsce zdjęć | miejsca zdjęć | lokalizacje | zdjęcia kręcono w | plenery
        miejsce realizacji | plan zdjęciowy | obiekty zdjęciowe | miejsce realizacji zdjęć
        """,
        .shootingDates: """
        okres zdjęciowy | zdjęcia | dni zdjęciowe | termin zdjęć | data zdjęć | liczba dni zdjęciowych
        okres zdjęć | termin realizacji
        """,
        .budget: """
        budżet | koszt produkcji | koszty produkcji | budżet filmu | całkowity budżet | budżet produkcji
        """,
    ]

    static let values = ValueWords(
        colour: "kolor | kolorowy | barwny | w kolorze | kolorowe | barwne | kol. | barwa",
        blackAndWhite: """
            czarno-biały | cz-b | cz.-b. | czarno-białe | cz.b. | cz/b | czarnobiały | cz.-b | czarno biały
            czb | cz-b.
            """,
        both: """
            kolor i cz-b | kolor/cz-b | kolor / cz-b | kolor i czarno-biały | kolor + cz-b
            czarno-biały i kolorowy | barwny i czarno-biały | kolor, cz-b | kolorowy i czarno-biały
            częściowo czarno-biały
            """,
        genres: """
            dramat | komedia | dokument | dokumentalny | film dokumentalny | thriller | horror | romans
            melodramat | komedia romantyczna | fantasy | science fiction | science-fiction | sci-fi
            western | animacja | animowany | film animowany | musical | kryminał | kryminalny | przygodowy
            film przygodowy | akcja | film akcji | sensacyjny | wojenny | film wojenny | familijny
            film familijny | dla dzieci | dla młodzieży | biograficzny | film biograficzny | biografia
            fabularny | film fabularny | fabuła | komediodramat | tragikomedia | czarna komedia
            dramat psychologiczny | thriller psychologiczny | psychologiczny | kino drogi | film drogi
            coming-of-age | eksperymentalny | film eksperymentalny | esej filmowy | esej
            dokument kreatywny | fabularyzowany dokument | film noir | historyczny | film historyczny
            dramat historyczny | kostiumowy | dramat kostiumowy | obyczajowy | dramat obyczajowy
            komedia obyczajowa | dramat rodzinny | dramat społeczny | satyra | groteska | komedia kryminalna
            dramat kryminalny | polityczny | thriller polityczny | dramat polityczny | dramat wojenny
            muzyczny | film muzyczny | baśń | katastroficzny | psychothriller | surrealistyczny | mockument
            sportowy | dramat sportowy | kino inicjacyjne | kino moralnego niepokoju | film o dojrzewaniu
            komedia sensacyjna | film poetycki | kino familijne | portret
            """,
        sound: """
            niemy | film niemy | bez dźwięku | dźwięk optyczny | mono | stereo | dolby | dolby digital
            dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: """
            panoramiczny | szeroki ekran | szerokoekranowy | anamorficzny | scope | cinemascope | widescreen
            """,
        minutes: "min | min. | minuta | minuty | minut | mins",
        hours: "h | godz | godz. | godzina | godziny | godzin | g.",
        seconds: "s | sek | sek. | sekunda | sekundy | sekund | sec",
        placeholders: """
            wkrótce | do ustalenia | do potwierdzenia | do uzupełnienia | brak danych | b.d. | bd | nieznany
            w przygotowaniu | w trakcie ustalania | zostanie podane | nie dotyczy | n.d. | jeszcze nieznana
            tbc | tba | tbd | xxx | lorem ipsum | n/a
            """,
        subtitles: """
            napisy | z napisami | … napisy | z … napisami | napisy … | z napisami … | napisy w języku …
            wersja z napisami | z napisami w języku … | napisy: …
            """,
        countryForms: [
            "polsce": "PL", "niemczech": "DE", "czechach": "CZ", "francji": "FR", "wielkiej brytanii": "GB",
            "polski": "PL", "polska": "PL", "polskie": "PL", "rp": "PL", "rzeczpospolita polska": "PL",
            "prl": "PL", "polskiej": "PL", "wielka brytania": "GB", "w. brytania": "GB", "w. bryt.": "GB",
            "anglia": "GB", "szkocja": "GB", "walia": "GB", "brytyjski": "GB", "brytyjska": "GB",
            "angielski": "GB", "uk": "GB", "zjednoczone królestwo": "GB", "wlk. brytania": "GB",
            "szkocki": "GB", "usa": "US", "u.s.a.": "US", "stany zjednoczone ameryki": "US", "ameryka": "US",
            "amerykański": "US", "amerykańska": "US", "us": "US", "niemiecki": "DE", "niemiecka": "DE",
            "rfn": "DE", "republika federalna niemiec": "DE", "niemcy zachodnie": "DE", "nrd": "DDDE",
            "niemcy wschodnie": "DDDE", "francuski": "FR", "francuska": "FR", "włoski": "IT", "włoska": "IT",
            "hiszpański": "ES", "hiszpańska": "ES", "portugalski": "PT", "portugalska": "PT",
            "holandia": "NL", "holenderski": "NL", "holenderska": "NL", "niderlandy": "NL",
            "niderlandzki": "NL", "belgijski": "BE", "belgijska": "BE", "luksemburski": "LU",
            "austriacki": "AT", "austriacka": "AT", "szwajcarski": "CH", "szwajcarska": "CH",
            "irlandzki": "IE", "irlandzka": "IE", "republika irlandii": "IE", "duński": "DK", "duńska": "DK",
            "szwedzki": "SE", "szwedzka": "SE", "norweski": "NO", "norweska": "NO", "fiński": "FI",
            "fińska": "FI", "islandzki": "IS", "islandzka": "IS", "czeski": "CZ", "czeska": "CZ",
            "republika czeska": "CZ", "słowacki": "SK", "słowacka": "SK", "republika słowacka": "SK",
            "czechosłowacja": "CSHH", "czechosłowacki": "CSHH", "czechosłowacka": "CSHH", "csrs": "CSHH",
            "węgierski": "HU", "węgierska": "HU", "rumuński": "RO", "rumuńska": "RO", "bułgarski": "BG",
            "bułgarska": "BG", "grecki": "GR", "grecka": "GR", "turecki": "TR", "turecka": "TR",
            "rosyjski": "RU", "rosyjska": "RU", "federacja rosyjska": "RU", "zsrr": "SUHH",
            "związek radziecki": "SUHH", "radziecki": "SUHH", "radziecka": "SUHH", "zsrs": "SUHH",
            "ukraiński": "UA", "ukraińska": "UA", "białoruski": "BY", "białoruska": "BY", "estoński": "EE",
            "estońska": "EE", "łotewski": "LV", "łotewska": "LV", "litewski": "LT", "litewska": "LT",
            "jugosławia": "YUCS", "jugosłowiański": "YUCS", "jugosłowiańska": "YUCS", "serbski": "RS",
            "serbska": "RS", "chorwacki": "HR", "chorwacka": "HR", "słoweński": "SI", "słoweńska": "SI",
            "bośniacki": "BA", "bośnia": "BA", "bośnia-hercegowina": "BA", "macedonia": "MK",
            "macedoński": "MK", "albański": "AL", "mołdawski": "MD", "gruziński": "GE", "gruzińska": "GE",
            "armeński": "AM", "ormiański": "AM", "azerbejdżan": "AZ", "azerski": "AZ", "kanadyjski": "CA",
            "kanadyjska": "CA", "meksykański": "MX", "meksykańska": "MX", "brazylijski": "BR",
            "brazylijska": "BR", "argentyński": "AR", "argentyńska": "AR", "chilijski": "CL",
            "chilijska": "CL", "kolumbijski": "CO", "peruwiański": "PE", "kubański": "CU", "kubańska": "CU",
            "wenezuelski": "VE", "rpa": "ZA", "republika południowej afryki": "ZA",
            "południowoafrykański": "ZA", "marokański": "MA", "algierski": "DZ", "tunezyjski": "TN",
            "egipski": "EG", "senegalski": "SN", "wybrzeże kości słoniowej": "CI", "etiopski": "ET",
            "izraelski": "IL", "izraelska": "IL", "palestyna": "PS", "palestyński": "PS", "libański": "LB",
            "syryjski": "SY", "irański": "IR", "irańska": "IR", "iracki": "IQ", "afgański": "AF",
            "indyjski": "IN", "indyjska": "IN", "chiński": "CN", "chińska": "CN", "chrl": "CN",
            "hongkong": "HK", "hong kong": "HK", "tajwański": "TW", "japoński": "JP", "japońska": "JP",
            "korea": "KR", "południowokoreański": "KR", "koreański": "KR", "koreańska": "KR",
            "północnokoreański": "KP", "wietnamski": "VN", "tajlandzki": "TH", "tajski": "TH",
            "mongolski": "MN", "kazachski": "KZ", "kazachska": "KZ", "australijski": "AU",
            "australijska": "AU", "nowozelandzki": "NZ",
        ],
        languageForms: [
            "polskojęzyczny": "pl", "po polsku": "pl", "anglojęzyczny": "en", "po angielsku": "en",
            "niemieckojęzyczny": "de", "po niemiecku": "de", "francuskojęzyczny": "fr", "po francusku": "fr",
            "po rosyjsku": "ru", "po ukraińsku": "uk", "holenderski": "nl", "flamandzki": "nl",
            "mandaryński": "zh", "farsi": "fa", "perski": "fa", "hebrajski": "he", "jidysz": "yi",
            "kaszubski": "csb", "śląski": "szl", "gwara śląska": "szl", "romski": "rom", "romani": "rom",
            "cygański": "rom", "norweski": "no", "kurdyjski": "ku", "serbsko-chorwacki": "sh",
            "irlandzki": "ga", "gaelicki": "gd", "białoruski": "be", "łużycki": "hsb", "górnołużycki": "hsb",
            "łemkowski": "rue", "mołdawski": "ro", "szwajcarski niemiecki": "gsw", "bez dialogów": "zxx",
            "bez dialogu": "zxx", "brak dialogów": "zxx", "bez słów": "zxx", "niemy": "zxx",
            "język migowy": "sgn", "polski język migowy": "pso", "pjm": "pso",
        ]
    )
}
