extension Danish {
    static let labels: WordTable<Field> = [
        .title: "titel | filmtitel | dansk titel | filmens titel | navn",
        .originalTitle: "originaltitel | original titel | oprindelig titel | orig. titel",
        .internationalTitle: """
        international titel | engelsk titel | international title | int. titel | english title
        """,
        .alternativeTitle: """
        alternativ titel | arbejdstitel | anden titel | andre titler | andre danske titler
        """,
        .year: "år | produktionsår | årstal | produktionsår: | udgivelsesår | premiereår | år for produktion",
        .country: """
        land | produktionsland | produktionslande | oprindelsesland | lande | nationalitet | land/lande
        produktionsland(e) | oprindelseslande
        """,
        .language: """
        sprog | originalsprog | talesprog | tale | version | talt sprog | sprogversion | originalversion
        sprog i filmen | dialogsprog | versioner
        """,
        .subtitles: "undertekster | tekster | tekstning | undertekstning | undertekst | tekstet",
        .runningTime: """
        spilletid | længde | varighed | spillelængde | løbetid | filmlængde | spilletid (min)
        længde i minutter | tid
        """,
        .genre: "genre | genrer | kategori | type | filmtype | art",
        .logline: "logline",
        .aspectRatio: """
        billedformat | format | formatforhold | billedforhold | ratio | aspect ratio | lærredsformat
        skærmformat | filmformat
        """,
        .colour: """
        farve | farve/sh | farve / sh | farver | farve eller sort/hvid | farve/s-h | farve/sort-hvid
        farve/s/h
        """,
        .sound: "lyd | lydformat | lydsystem | lydside | lydspor | sound",
        .shootingFormat: """
        optageformat | optaget på | kamera | optagelsesformat | optagemedie | skudt på | originalformat
        råformat | kameraer | indspillet på
        """,
        .screeningFormat: """
        visningsformat | forevisningsformat | fremvisningsformat | screening format | format | kopi
        kopiformat | visningsmateriale | materiale | visningskopi | medie | projektionsformat
        visningsformater | biografformat
        """,
        .frameRate: """
        billedhastighed | billeder pr. sekund | billeder/sek. | billeder i sekundet | b/s | billedfrekvens
        framerate | fps
        """,
        .rating: """
        censur | tilladt for | aldersgrænse | medierådet | aldersmærkning | frarådes | vurdering
        aldersgrænse: | tilladt over | aldersanbefaling | aldersvurdering | medierådets vurdering
        """,
        .isan: "isan-nummer | isan-nr. | isan",
        .eidr: "eidr-nummer | eidr",
        .visa: "censurnummer | censurnr. | visum | visumnummer",
        .releaseDate: """
        premiere | biografpremiere | premieredato | dansk premiere | danmarkspremiere | premiere i danmark
        udgivelse | udgivelsesdato | release | i biografen | i biograferne | biografpremiere i danmark
        dansk biografpremiere | releasedato | danmarkspremiere: | dato for premiere
        """,
        .premiere: """
        verdenspremiere | urpremiere | international premiere | festivalpremiere | europæisk premiere
        premiere | første visning | gallapremiere
        """,
        .locations: """
        optagesteder | optagested | locations | location | optaget i | indspilningssteder | indspillet i
        indspilningssted | optagelsessteder | lokationer
        """,
        .shootingDates: """
        optageperiode | optagelser | optagedage | indspilningsperiode | optagelsesperiode
        produktionsperiode | optagetid | optagestart | optagelsesdage | indspillet
        """,
        .budget: "budget | produktionsbudget | produktionsomkostninger | samlet budget | totalbudget",
    ]

    static let values = ValueWords(
        colour: "farve | farver | i farver | farvefilm | i farve",
        blackAndWhite: """
            sort/hvid | sort-hvid | sort hvid | s/h | sh | s-h | sorthvid | i sort-hvid | i sort/hvid | s/hv
            """,
        both: """
            farve og sort/hvid | farve og sort-hvid | farve og s/h | farve/s-h | farve & sort-hvid
            farve/sort-hvid | farve / sort-hvid | farve & s/h | farver og sort-hvid | sort/hvid og farve
            farve/sh | farver og sort/hvid
            """,
        genres: """
            drama | komedie | dokumentar | dokumentarfilm | thriller | gyser | gyserfilm | horror | romantik
            romantisk komedie | kærlighedsfilm | fantasy | science fiction | science-fiction | sci-fi
            western | animation | animationsfilm | tegnefilm | musical | krimi | kriminalfilm | eventyr
            eventyrfilm | action | actionfilm | krigsfilm | familiefilm | børnefilm | ungdomsfilm
            børne- og ungdomsfilm | biografisk film | biopic | spillefilm | fiktion | tragikomedie
            sort komedie | melodrama | psykologisk thriller | psykologisk drama | psykologisk gyser
            roadmovie | road movie | coming-of-age | coming of age | eksperimentalfilm | eksperimentel
            essayfilm | dokudrama | hybrid | film noir | historisk drama | historisk film | kostumedrama
            familiedrama | satire | socialt drama | socialrealisme | kærlighedsdrama | politisk thriller
            politisk drama | filmatisering | musikfilm | portræt | portrætfilm | mysterium | krigsdrama
            folkekomedie | ungdomsdrama | dramakomedie | actionkomedie | krimikomedie | sportsfilm
            dansefilm | katastrofefilm | dramedy | romantisk drama | thrillerdrama | reportage
            kriminaldrama
            """,
        sound: """
            stum | stumfilm | uden lyd | optisk lyd | tonefilm | mono | stereo | dolby | dolby digital
            dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: "bredformat | bredlærred | anamorfisk | anamorf | scope | cinemascope | widescreen",
        minutes: "min | min. | minut | minutter | mins",
        hours: "t | t. | time | timer | h",
        seconds: "s | sek | sek. | sekund | sekunder | sec",
        placeholders: """
            følger | kommer | endnu ikke fastlagt | oplyses senere | endnu ukendt | ikke fastlagt
            kommer senere | følger senere | ikke oplyst | afventer | ukendt | på vej | afklares senere
            under udarbejdelse | tbc | tba | tbd | xxx | lorem ipsum | n/a
            """,
        subtitles: """
            undertekster | med … undertekster | … undertekster | danske undertekster | med undertekster
            tekstet | … tekster | med … tekster | tekstet på …
            """,
        countryForms: [
            "dansk": "DK", "danske": "DK", "kongeriget danmark": "DK", "færøsk": "FO", "grønlandsk": "GL",
            "svensk": "SE", "svenske": "SE", "norsk": "NO", "norske": "NO", "finsk": "FI", "finske": "FI",
            "islandsk": "IS", "islandske": "IS", "storbritannien": "GB", "england": "GB", "skotland": "GB",
            "wales": "GB", "britisk": "GB", "britiske": "GB", "engelsk": "GB", "uk": "GB", "skotsk": "GB",
            "det forenede kongerige": "GB", "storbrittannien": "GB", "usa": "US", "u.s.a.": "US",
            "amerikas forenede stater": "US", "de forenede stater": "US", "amerika": "US", "amerikansk": "US",
            "amerikanske": "US", "us": "US", "tysk": "DE", "tyske": "DE",
            "forbundsrepublikken tyskland": "DE", "vesttyskland": "DE", "brd": "DE", "ddr": "DDDE",
            "østtyskland": "DDDE", "fransk": "FR", "franske": "FR", "italiensk": "IT", "italienske": "IT",
            "spansk": "ES", "spanske": "ES", "portugisisk": "PT", "portugisiske": "PT", "holland": "NL",
            "hollandsk": "NL", "hollandske": "NL", "nederlandsk": "NL", "nederlandene": "NL", "belgisk": "BE",
            "belgiske": "BE", "luxembourgsk": "LU", "luxembourg": "LU", "østrigsk": "AT", "østrigske": "AT",
            "schweizisk": "CH", "irsk": "IE", "irske": "IE", "polsk": "PL", "polske": "PL", "tjekkisk": "CZ",
            "tjekkiske": "CZ", "tjekkiet": "CZ", "den tjekkiske republik": "CZ", "slovakisk": "SK",
            "slovakiet": "SK", "tjekkoslovakiet": "CSHH", "tjekkoslovakisk": "CSHH", "ungarsk": "HU",
            "ungarske": "HU", "rumænsk": "RO", "rumænske": "RO", "bulgarsk": "BG", "bulgarske": "BG",
            "græsk": "GR", "græske": "GR", "tyrkisk": "TR", "tyrkiske": "TR", "russisk": "RU",
            "russiske": "RU", "den russiske føderation": "RU", "sovjetunionen": "SUHH", "sovjetisk": "SUHH",
            "ussr": "SUHH", "sovjet": "SUHH", "ukrainsk": "UA", "ukrainske": "UA", "hviderusland": "BY",
            "hviderussisk": "BY", "belarusisk": "BY", "estisk": "EE", "estiske": "EE", "lettisk": "LV",
            "lettiske": "LV", "litauisk": "LT", "litauiske": "LT", "jugoslavien": "YUCS",
            "jugoslavisk": "YUCS", "serbisk": "RS", "kroatisk": "HR", "slovensk": "SI", "bosnisk": "BA",
            "bosnien": "BA", "makedonien": "MK", "makedonsk": "MK", "albansk": "AL", "moldova": "MD",
            "moldovisk": "MD", "georgisk": "GE", "armensk": "AM", "canadisk": "CA", "canadiske": "CA",
            "mexicansk": "MX", "brasiliansk": "BR", "argentinsk": "AR", "chilensk": "CL", "colombiansk": "CO",
            "peruansk": "PE", "cubansk": "CU", "venezuelansk": "VE", "sydafrikansk": "ZA", "marokkansk": "MA",
            "algerisk": "DZ", "tunesisk": "TN", "egyptisk": "EG", "senegalesisk": "SN",
            "elfenbenskysten": "CI", "etiopisk": "ET", "kenyansk": "KE", "israelsk": "IL", "palæstina": "PS",
            "palæstinensisk": "PS", "de palæstinensiske områder": "PS", "libanesisk": "LB", "syrisk": "SY",
            "iransk": "IR", "irakisk": "IQ", "afghansk": "AF", "indisk": "IN", "kinesisk": "CN",
            "hongkong": "HK", "hong kong": "HK", "taiwansk": "TW", "taiwanesisk": "TW", "japansk": "JP",
            "korea": "KR", "sydkoreansk": "KR", "koreansk": "KR", "nordkoreansk": "KP", "vietnamesisk": "VN",
            "thailandsk": "TH", "thai": "TH", "mongolsk": "MN", "kasakhisk": "KZ", "australsk": "AU",
            "newzealandsk": "NZ",
        ],
        languageForms: [
            "dansktalende": "da", "dansk tale": "da", "engelsktalende": "en", "tysktalende": "de",
            "hollandsk": "nl", "flamsk": "nl", "norsk": "no", "mandarin": "zh", "mandarin-kinesisk": "zh",
            "kantonesisk": "yue", "farsi": "fa", "persisk": "fa", "irsk": "ga", "gælisk": "gd",
            "skotsk-gælisk": "gd", "samisk": "se", "nordsamisk": "se", "grønlandsk": "kl", "færøsk": "fo",
            "hebraisk": "he", "jiddisch": "yi", "kurdisk": "ku", "kurmanji": "kmr", "serbokroatisk": "sh",
            "schweizertysk": "gsw", "romani": "rom", "moldovisk": "ro", "tagalog": "tl", "uden dialog": "zxx",
            "ingen dialog": "zxx", "ordløs": "zxx", "uden ord": "zxx", "stum": "zxx", "uden tale": "zxx",
            "tegnsprog": "sgn", "dansk tegnsprog": "dsl",
        ]
    )
}
