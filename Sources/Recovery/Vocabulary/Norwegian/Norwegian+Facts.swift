extension Norwegian {
    static let labels: WordTable<Field> = [
        .title: "tittel | filmtittel | norsk tittel | filmens tittel | navn | tittel:",
        .originalTitle: "originaltittel | original tittel | opprinnelig tittel | orig. tittel",
        .internationalTitle: """
        internasjonal tittel | engelsk tittel | international title | int. tittel | english title
        """,
        .alternativeTitle: "alternativ tittel | arbeidstittel | annen tittel | andre titler",
        .year: "år | produksjonsår | årstall | innspillingsår | premiereår | utgivelsesår | ferdigstilt",
        .country: """
        land | produksjonsland | opprinnelsesland | nasjonalitet | land/regioner | produksjonsland(ene)
        opphavsland | produksjonslandet
        """,
        .language: """
        språk | originalspråk | tale | talespråk | talt språk | versjon | språkversjon | dialogspråk
        originalversjon | språkversjoner
        """,
        .subtitles: "undertekster | teksting | undertekst | tekst | tekstet | tekster | underteksting",
        .runningTime: """
        spilletid | lengde | varighet | filmlengde | spillelengde | lengde i minutter | lengde (min) | tid
        visningstid
        """,
        .genre: "sjanger | sjangre | kategori | genre | type | filmtype | filmsjanger",
        .logline: "logline",
        .aspectRatio: """
        bildeformat | format | sideforhold | aspect ratio | ratio | bildeforhold | lerretsformat
        bildestørrelse
        """,
        .colour: """
        farge | farge/sh | farge / sh | farger | farge eller svart-hvitt | farge/s-h | farge/svart-hvitt
        farge/sv
        """,
        .sound: "lyd | lydformat | lydsystem | lydspor | sound",
        .shootingFormat: """
        opptaksformat | innspilt på | kamera | innspillingsformat | originalformat | filmet på
        opptaksmedium | filmformat | kameraer | opptaksutstyr
        """,
        .screeningFormat: """
        visningsformat | fremvisningsformat | screening format | format | visningskopi | kopi
        visningsmateriell | materiell | projeksjonsformat | medium | distribusjonsformat | visningskopier
        kinoformat
        """,
        .frameRate: """
        bildehastighet | bilder per sekund | bilder i sekundet | bildefrekvens | b/s | bilder/sek | fps
        """,
        .rating: """
        aldersgrense | sensur | aldersgrense: | tillatt for | medietilsynet | aldersanbefaling
        anbefalt alder | tillatt for alle | sensurgrense | aldersklassifisering | aldersmerking
        """,
        .isan: "isan-nummer | isan-nr. | isan",
        .eidr: "eidr-nummer | eidr",
        .visa: "sensurnummer | registreringsnummer | visum | medietilsynets nummer",
        .releaseDate: """
        premiere | kinopremiere | premieredato | norsk premiere | norgespremiere | premiere i norge
        norsk kinopremiere | på kino | på kino fra | lanseringsdato | lansering | release | slippdato
        kinopremiere i norge | premieredag | kinolansering
        """,
        .premiere: """
        verdenspremiere | urpremiere | internasjonal premiere | festivalpremiere | europeisk premiere
        premiere | første visning | nordisk premiere | gallapremiere
        """,
        .locations: """
        innspillingssteder | innspillingssted | lokasjoner | locations | location | innspilt i
        opptakssteder | opptakssted | filmet i | innspillingslokasjoner
        """,
        .shootingDates: """
        innspillingsperiode | opptaksperiode | opptak | innspilling | opptaksdager | innspillingsdager
        innspillingstid | opptaksstart | antall opptaksdager | innspillingsstart
        """,
        .budget: """
        budsjett | produksjonsbudsjett | produksjonskostnad | produksjonskostnader | totalbudsjett
        samlet budsjett
        """,
    ]

    static let values = ValueWords(
        colour: "farge | farger | i farger | fargefilm | i farge",
        blackAndWhite: """
            svart-hvitt | svart/hvitt | svart-hvit | sort-hvitt | sort/hvitt | s/h | svart hvitt | sh | s-h
            sv/hv | svarthvitt | i svart-hvitt | s/hv
            """,
        both: """
            farge og svart-hvitt | farger og svart-hvitt | farge & svart-hvitt | farge/svart-hvitt
            farge / svart-hvitt | farge og s/h | farge/sh | farge/s-h | svart-hvitt og farge
            farge og sort-hvitt | farger og svart/hvitt
            """,
        genres: """
            drama | komedie | dokumentar | dokumentarfilm | thriller | grøsser | skrekk | skrekkfilm
            horror | romantikk | romantisk komedie | kjærlighetsfilm | fantasy | science fiction
            science-fiction | sci-fi | western | animasjon | animasjonsfilm | tegnefilm | musikal | krim
            kriminalfilm | krimdrama | eventyr | eventyrfilm | action | actionfilm | krigsfilm | familiefilm
            barnefilm | ungdomsfilm | barne- og ungdomsfilm | biografisk film | biografi | biografisk drama
            biopic | spillefilm | fiksjon | tragikomedie | svart komedie | melodrama | psykologisk thriller
            psykologisk drama | roadmovie | road movie | coming-of-age | coming of age | oppvekstdrama
            oppvekstfilm | eksperimentell | eksperimentell film | eksperimentfilm | essayfilm | dokudrama
            hybrid | film noir | historisk drama | historisk film | kostymedrama | familiedrama | satire
            sosialt drama | sosialrealisme | kjærlighetsdrama | politisk thriller | politisk drama
            filmatisering | musikkfilm | portrett | portrettfilm | mysterium | krigsdrama | ungdomsdrama
            dramakomedie | actionkomedie | sportsfilm | dansefilm | katastrofefilm | romantisk drama
            relasjonsdrama | dramathriller | reportasje | spenning | stop motion | julefilm
            """,
        sound: """
            stum | stumfilm | uten lyd | optisk lyd | lydfilm | mono | stereo | dolby | dolby digital
            dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: "bredformat | bredlerret | anamorfisk | vidfilm | scope | cinemascope | widescreen",
        minutes: "min | min. | minutt | minutter | mins",
        hours: "t | t. | time | timer | h",
        seconds: "s | sek | sek. | sekund | sekunder | sec",
        placeholders: """
            kommer | følger | ikke fastsatt | ennå ikke fastsatt | kunngjøres senere | ukjent
            kommer senere | ikke bestemt | ikke oppgitt | avklares | ikke avklart | under arbeid
            oppgis senere | settes senere | tbc | tba | tbd | xxx | lorem ipsum | n/a
            """,
        subtitles: """
            undertekster | med … undertekster | … undertekster | norske undertekster | med undertekster
            tekstet | norsk tekst | med … tekst | … tekst | … teksting | tekstet på … | utekstet
            """,
        countryForms: [
            "norsk": "NO", "norske": "NO", "kongeriket norge": "NO", "noreg": "NO", "svensk": "SE",
            "svenske": "SE", "dansk": "DK", "danske": "DK", "finsk": "FI", "finske": "FI", "islandsk": "IS",
            "islandske": "IS", "færøysk": "FO", "grønlandsk": "GL", "storbritannia": "GB", "england": "GB",
            "skottland": "GB", "wales": "GB", "britisk": "GB", "britiske": "GB", "engelsk": "GB", "uk": "GB",
            "skotsk": "GB", "usa": "US", "u.s.a.": "US", "amerikas forente stater": "US",
            "de forente stater": "US", "amerika": "US", "amerikansk": "US", "amerikanske": "US", "us": "US",
            "tysk": "DE", "tyske": "DE", "forbundsrepublikken tyskland": "DE", "vest-tyskland": "DE",
            "brd": "DE", "ddr": "DDDE", "øst-tyskland": "DDDE", "fransk": "FR", "franske": "FR",
            "italiensk": "IT", "italienske": "IT", "spansk": "ES", "spanske": "ES", "portugisisk": "PT",
            "nederlandsk": "NL", "holland": "NL", "nederlandske": "NL", "belgisk": "BE", "luxembourgsk": "LU",
            "luxemburg": "LU", "østerriksk": "AT", "østerrikske": "AT", "sveitsisk": "CH", "irsk": "IE",
            "irske": "IE", "polsk": "PL", "polske": "PL", "tsjekkisk": "CZ", "tsjekkia": "CZ",
            "den tsjekkiske republikk": "CZ", "slovakisk": "SK", "tsjekkoslovakia": "CSHH",
            "tsjekkoslovakisk": "CSHH", "ungarsk": "HU", "rumensk": "RO", "bulgarsk": "BG", "gresk": "GR",
            "tyrkisk": "TR", "russisk": "RU", "russiske": "RU", "den russiske føderasjon": "RU",
            "sovjetunionen": "SUHH", "sovjetisk": "SUHH", "sovjet": "SUHH", "ussr": "SUHH", "ukrainsk": "UA",
            "hviterussland": "BY", "hviterussisk": "BY", "belarusisk": "BY", "estisk": "EE", "latvisk": "LV",
            "litauisk": "LT", "jugoslavia": "YUCS", "jugoslavisk": "YUCS", "serbisk": "RS", "kroatisk": "HR",
            "slovensk": "SI", "bosnisk": "BA", "bosnia": "BA", "makedonia": "MK", "makedonsk": "MK",
            "albansk": "AL", "moldovsk": "MD", "georgisk": "GE", "armensk": "AM", "kanadisk": "CA",
            "canadisk": "CA", "meksikansk": "MX", "brasiliansk": "BR", "argentinsk": "AR", "chilensk": "CL",
            "colombiansk": "CO", "peruansk": "PE", "cubansk": "CU", "venezuelansk": "VE",
            "sørafrikansk": "ZA", "marokkansk": "MA", "algerisk": "DZ", "tunisisk": "TN", "egyptisk": "EG",
            "senegalesisk": "SN", "elfenbenskysten": "CI", "etiopisk": "ET", "kenyansk": "KE",
            "israelsk": "IL", "palestina": "PS", "palestinsk": "PS", "de palestinske områdene": "PS",
            "libanesisk": "LB", "syrisk": "SY", "iransk": "IR", "irakisk": "IQ", "afghansk": "AF",
            "indisk": "IN", "kinesisk": "CN", "hongkong": "HK", "hong kong": "HK", "taiwansk": "TW",
            "japansk": "JP", "korea": "KR", "sørkoreansk": "KR", "koreansk": "KR", "nordkoreansk": "KP",
            "vietnamesisk": "VN", "thailandsk": "TH", "mongolsk": "MN", "kasakhisk": "KZ", "australsk": "AU",
            "newzealandsk": "NZ",
        ],
        languageForms: [
            "norsk tale": "no", "norsktalende": "no", "norsk": "no", "bokmål": "nb", "nynorsk": "nn",
            "engelsktalende": "en", "tysktalende": "de", "hollandsk": "nl", "flamsk": "nl", "mandarin": "zh",
            "kantonesisk": "yue", "farsi": "fa", "persisk": "fa", "samisk": "se", "nordsamisk": "se",
            "sørsamisk": "sma", "lulesamisk": "smj", "kvensk": "fkv", "færøysk": "fo", "hebraisk": "he",
            "jiddisk": "yi", "kurdisk": "ku", "kurmanji": "kmr", "serbokroatisk": "sh", "sveitsertysk": "gsw",
            "romani": "rom", "romanes": "rom", "moldovsk": "ro", "irsk": "ga", "gælisk": "gd",
            "skotsk-gælisk": "gd", "uten dialog": "zxx", "ingen dialog": "zxx", "ordløs": "zxx",
            "uten ord": "zxx", "stum": "zxx", "uten tale": "zxx", "tegnspråk": "sgn",
            "norsk tegnspråk": "nsl",
        ]
    )
}
