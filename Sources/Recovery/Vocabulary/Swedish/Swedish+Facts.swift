extension Swedish {
    static let labels: WordTable<Field> = [
        .title: "titel | filmtitel | svensk titel | filmens titel | namn",
        .originalTitle: "originaltitel | ursprunglig titel | orig. titel | original titel",
        .internationalTitle: """
        internationell titel | engelsk titel | international title | int. titel | english title
        """,
        .alternativeTitle: "alternativ titel | arbetstitel | annan titel | andra titlar | arbetsnamn",
        .year: """
        år | produktionsår | årtal | inspelningsår | premiärår | utgivningsår | färdigställd
        tillverkningsår
        """,
        .country: """
        land | produktionsland | produktionsländer | länder | ursprungsland | nationalitet | land/länder
        produktionsland/-länder | ursprungsländer
        """,
        .language: """
        språk | originalspråk | talat språk | tal | talade språk | version | språkversion | dialogspråk
        originalversion | talspråk | språkversioner
        """,
        .subtitles: "undertexter | textning | text | undertextning | undertext | textad | undertextad",
        .runningTime: """
        längd | speltid | filmlängd | spellängd | längd i minuter | längd (min) | tid | speltid:
        visningstid
        """,
        .genre: "genre | genrer | kategori | typ | filmtyp | filmkategori",
        .logline: "logline",
        .aspectRatio: "bildformat | format | bildförhållande | aspect ratio | ratio | bildkvot | dukformat",
        .colour: """
        färg | färg/sv | färg / sv | färg eller svartvitt | färg/svartvit | färg/s-v | färg/svartvitt
        färgsystem | bild
        """,
        .sound: "ljud | ljudformat | ljudsystem | ljudsätt | sound | ljudspår",
        .shootingFormat: """
        inspelningsformat | inspelad på | kamera | originalformat | inspelningsmedium | filmad på
        inspelningsteknik | filmformat | kameror | upptagningsformat
        """,
        .screeningFormat: """
        visningsformat | distributionsformat | screening format | format | visningskopia | kopia
        visningsmaterial | material | projektionsformat | bärare | visningsmedium | visningskopior
        biografformat
        """,
        .frameRate: "bildhastighet | bilder per sekund | bilder/s | bildfrekvens | b/s | bilder/sek | fps",
        .rating: """
        åldersgräns | barntillåten | tillåten från | censur | censurgräns | tillåten | åldersgräns:
        åldersrekommendation | statens medieråd | medieråd | mediemyndigheten
        """,
        .isan: "isan-nummer | isan-nr | isan",
        .eidr: "eidr-nummer | eidr",
        .visa: "granskningsnummer | censurnummer | visum | granskningsnr",
        .releaseDate: """
        premiär | biopremiär | biografpremiär | premiärdatum | svensk premiär | sverigepremiär
        svensk biopremiär | premiär i sverige | på bio | release | releasedatum | släpps
        svensk biografpremiär | biopremiär i sverige | premiärdag | premiär på bio
        """,
        .premiere: """
        världspremiär | urpremiär | internationell premiär | festivalpremiär | europeisk premiär | premiär
        första visning | nordisk premiär | galapremiär
        """,
        .locations: """
        inspelningsplatser | inspelningsplats | inspelad i | inspelningsorter | inspelningsort | platser
        location | locations | inspelningsplats(er)
        """,
        .shootingDates: """
        inspelningsperiod | inspelning | inspelningsdagar | inspelningstid | inspelningsdatum
        inspelningsstart | inspelningar | antal inspelningsdagar | inspelad
        """,
        .budget: "budget | produktionsbudget | produktionskostnad | total budget | totalbudget",
    ]

    static let values = ValueWords(
        colour: "färg | i färg | färgfilm | färger",
        blackAndWhite: """
            svartvit | svartvitt | svart-vit | svart/vit | svart-vitt | s/v | sv/v | svart vit | svart/vitt
            i svartvitt | s-v
            """,
        both: """
            färg och svartvitt | färg och svartvit | färg & svartvitt | färg/svartvitt | färg / svartvitt
            färg och s/v | färg/sv | färg/s-v | svartvitt och färg | färg/svartvit | färg & svartvit
            """,
        genres: """
            drama | komedi | dokumentär | dokumentärfilm | thriller | skräck | skräckfilm | rysare
            romantik | romantisk komedi | kärleksfilm | fantasy | science fiction | science-fiction | sci-fi
            western | animation | animerad film | animerat | tecknad film | tecknat | musikal | deckare
            kriminalfilm | kriminaldrama | äventyr | äventyrsfilm | action | actionfilm | krigsfilm
            familjefilm | barnfilm | ungdomsfilm | barn- och ungdomsfilm | biografi | biografisk film
            biografisk | biopic | spelfilm | fiktion | tragikomedi | svart komedi | melodram
            psykologisk thriller | psykologiskt drama | roadmovie | road movie | coming-of-age
            coming of age | uppväxtskildring | experimentfilm | experimentell | essäfilm | filmessä
            dokudrama | hybrid | film noir | historiskt drama | historisk film | kostymdrama | familjedrama
            satir | socialt drama | socialrealism | kärleksdrama | politisk thriller | politiskt drama
            filmatisering | musikfilm | porträtt | porträttfilm | mysterium | krigsdrama | ungdomsdrama
            dramakomedi | actionkomedi | sportfilm | dansfilm | katastroffilm | romantiskt drama
            relationsdrama | feelgood | saga | stop motion | reportage | dramathriller | poetisk dokumentär
            """,
        sound: """
            stum | stumfilm | utan ljud | optiskt ljud | ljudfilm | mono | stereo | dolby | dolby digital
            dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: "bredbild | vidfilm | anamorfisk | anamorf | scope | cinemascope | widescreen",
        minutes: "min | min. | minut | minuter | mins",
        hours: "t | tim | tim. | timme | timmar | h",
        seconds: "s | sek | sek. | sekund | sekunder | sec",
        placeholders: """
            kommer | meddelas senare | ej fastställt | ännu ej fastställt | inte klart | okänt
            kommer senare | ej klart | uppgift saknas | ej bestämt | inom kort | fastställs senare
            ej angivet | under arbete | tbc | tba | tbd | xxx | lorem ipsum | n/a
            """,
        subtitles: """
            undertexter | med … undertexter | … undertexter | svenska undertexter | med undertexter | textad
            svensk text | med … text | … text | textad på … | otextad | undertextad på …
            """,
        countryForms: [
            "svensk": "SE", "svenska": "SE", "svenskt": "SE", "konungariket sverige": "SE", "dansk": "DK",
            "danska": "DK", "danskt": "DK", "norsk": "NO", "norska": "NO", "norskt": "NO", "finsk": "FI",
            "finska": "FI", "finländsk": "FI", "finländska": "FI", "isländsk": "IS", "isländska": "IS",
            "färöisk": "FO", "grönländsk": "GL", "storbritannien": "GB", "england": "GB", "skottland": "GB",
            "wales": "GB", "brittisk": "GB", "brittiska": "GB", "engelsk": "GB", "uk": "GB", "skotsk": "GB",
            "förenade kungariket": "GB", "usa": "US", "u.s.a.": "US", "amerikas förenta stater": "US",
            "förenta staterna": "US", "amerika": "US", "amerikansk": "US", "amerikanska": "US", "us": "US",
            "tysk": "DE", "tyska": "DE", "förbundsrepubliken tyskland": "DE", "västtyskland": "DE",
            "brd": "DE", "ddr": "DDDE", "östtyskland": "DDDE", "fransk": "FR", "franska": "FR",
            "italiensk": "IT", "italienska": "IT", "spansk": "ES", "spanska": "ES", "portugisisk": "PT",
            "portugisiska": "PT", "holland": "NL", "holländsk": "NL", "nederländsk": "NL", "belgisk": "BE",
            "belgiska": "BE", "luxemburgsk": "LU", "luxembourg": "LU", "österrikisk": "AT",
            "schweizisk": "CH", "irländsk": "IE", "irländska": "IE", "polsk": "PL", "polska": "PL",
            "tjeckisk": "CZ", "tjeckiska": "CZ", "tjeckien": "CZ", "tjeckiska republiken": "CZ",
            "slovakisk": "SK", "slovakien": "SK", "tjeckoslovakien": "CSHH", "tjeckoslovakisk": "CSHH",
            "ungersk": "HU", "rumänsk": "RO", "bulgarisk": "BG", "grekisk": "GR", "turkisk": "TR",
            "rysk": "RU", "ryska": "RU", "ryska federationen": "RU", "sovjetunionen": "SUHH",
            "sovjetisk": "SUHH", "sovjet": "SUHH", "ussr": "SUHH", "ukrainsk": "UA", "vitryssland": "BY",
            "vitrysk": "BY", "belarusisk": "BY", "estnisk": "EE", "estländsk": "EE", "lettisk": "LV",
            "litauisk": "LT", "jugoslavien": "YUCS", "jugoslavisk": "YUCS", "serbisk": "RS", "kroatisk": "HR",
            "slovensk": "SI", "bosnisk": "BA", "bosnien": "BA", "makedonien": "MK", "makedonsk": "MK",
            "albansk": "AL", "moldavien": "MD", "moldavisk": "MD", "georgisk": "GE", "armenisk": "AM",
            "kanadensisk": "CA", "mexikansk": "MX", "brasiliansk": "BR", "argentinsk": "AR", "chilensk": "CL",
            "colombiansk": "CO", "peruansk": "PE", "kubansk": "CU", "venezuelansk": "VE",
            "sydafrikansk": "ZA", "marockansk": "MA", "algerisk": "DZ", "tunisisk": "TN", "egyptisk": "EG",
            "senegalesisk": "SN", "elfenbenskusten": "CI", "etiopisk": "ET", "kenyansk": "KE",
            "israelisk": "IL", "palestina": "PS", "palestinsk": "PS", "palestinska områdena": "PS",
            "libanesisk": "LB", "syrisk": "SY", "iransk": "IR", "irakisk": "IQ", "afghansk": "AF",
            "indisk": "IN", "kinesisk": "CN", "hongkong": "HK", "hong kong": "HK", "taiwanesisk": "TW",
            "japansk": "JP", "korea": "KR", "sydkoreansk": "KR", "koreansk": "KR", "nordkoreansk": "KP",
            "vietnamesisk": "VN", "thailändsk": "TH", "mongolisk": "MN", "kazakisk": "KZ", "australisk": "AU",
            "australiensisk": "AU", "nyzeeländsk": "NZ",
        ],
        languageForms: [
            "svensktalande": "sv", "svenskt tal": "sv", "engelsktalande": "en", "tysktalande": "de",
            "holländska": "nl", "flamländska": "nl", "norska": "no", "mandarin": "zh", "rikskinesiska": "zh",
            "kantonesiska": "yue", "farsi": "fa", "persiska": "fa", "sverigefinska": "fi", "meänkieli": "fit",
            "tornedalsfinska": "fit", "samiska": "se", "nordsamiska": "se", "sydsamiska": "sma",
            "lulesamiska": "smj", "hebreiska": "he", "jiddisch": "yi", "kurdiska": "ku", "kurmanji": "kmr",
            "serbokroatiska": "sh", "schweizertyska": "gsw", "romani": "rom", "romska": "rom",
            "romani chib": "rom", "moldaviska": "ro", "iriska": "ga", "gäliska": "gd", "skotsk gäliska": "gd",
            "tigré": "tig", "utan dialog": "zxx", "ingen dialog": "zxx", "ordlös": "zxx", "utan ord": "zxx",
            "stum": "zxx", "utan tal": "zxx", "dialoglös": "zxx", "teckenspråk": "sgn",
            "svenskt teckenspråk": "swl",
        ]
    )
}
