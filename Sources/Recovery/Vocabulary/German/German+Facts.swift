extension German {
    static let labels: WordTable<Field> = [
        .title: "titel | filmtitel | deutscher titel | verleihtitel",
        .originalTitle: "originaltitel | ot | o.t. | titel original | originaltitel (ot)",
        .internationalTitle: """
        internationaler titel | englischer titel | international title | engl. titel | int. titel
        """,
        .alternativeTitle: """
        alternativtitel | alternativer titel | arbeitstitel | at | weiterer titel | weitere titel
        """,
        .year: """
        jahr | produktionsjahr | herstellungsjahr | entstehungsjahr | fertigstellung | prod.-jahr
        baujahr | jahr der produktion
        """,
        .country: """
        land | produktionsland | produktionsländer | länder | herkunftsland | produktionsland/-länder
        herstellungsland | ursprungsland | nationalität | herkunft | herstellungsländer
        """,
        .language: """
        sprache | sprachen | originalsprache | originalsprachen | sprachfassung | drehsprache
        sprachfassungen | fassung | fassungen | gesprochene sprachen | sprachversion | originalfassung
        dialogsprache | sprache(n)
        """,
        .subtitles: "untertitel | ut | omu | untertitelung | untertitelfassung",
        .runningTime: """
        länge | laufzeit | dauer | spielzeit | spieldauer | filmlänge | sendelänge | filmdauer
        lauflänge | gesamtlänge | vorführdauer
        """,
        .genre: "genre | gattung | genres | kategorie | filmgattung | art | filmart",
        .logline: "logline | kürzestinhalt",
        .aspectRatio: """
        bildformat | seitenverhältnis | format | bildseitenverhältnis | bildverhältnis | filmformat
        ratio | bild | leinwandformat
        """,
        .colour: "farbe | farbe/sw | farbe / sw | farbe oder s/w | farbe/s/w | farbigkeit | bild",
        .sound: "ton | tonformat | tonsystem | sound | tonspur | tonmischung | tonverfahren | ton-format",
        .shootingFormat: """
        drehformat | gedreht auf | aufnahmeformat | kamera | kameras | drehmaterial | aufnahmemedium
        originalformat | gedreht mit | produktionsformat | kamerasystem | ausgangsformat
        aufnahmeformate | drehmedium
        """,
        .screeningFormat: """
        vorführformat | projektionsformat | vorführformate | projektion | vorführkopie | verleihformat
        vorführmedium | träger | abspielformat | kinoformat | kopie | format | screening-format
        verfügbare formate | vorführmaterial | kopienformat | vorführung
        """,
        .frameRate: """
        bildfrequenz | b/s | bilder/sek. | bilder pro sekunde | bildrate | bilder/sekunde
        geschwindigkeit | fps
        """,
        .rating: """
        fsk | freigabe | altersfreigabe | fsk-freigabe | jmk | altersempfehlung | freigegeben ab | fsk:
        altersfreigabe (fsk) | empfohlen ab
        """,
        .isan: "isan | isan-nummer | isan-nr.",
        .eidr: "eidr | eidr-nummer",
        .visa: "visum | fsk-prüfnummer | prüfnummer | visa | prüf-nr. | fsk-nr.",
        .releaseDate: """
        kinostart | start | starttermin | bundesstart | deutscher kinostart | kinostart (d)
        kinostart (de) | kinostart deutschland | start deutschland | kinostart d
        kinostart (deutschland) | erscheinungsdatum | kinostart österreich | kinostart schweiz
        filmstart | deutschlandstart
        """,
        .premiere: """
        uraufführung | ua | weltpremiere | erstaufführung | premiere | deutsche erstaufführung
        internationale premiere | deutschlandpremiere | deutsche premiere | festivalpremiere
        erstsendung | erstausstrahlung
        """,
        .locations: """
        drehorte | drehort | gedreht in | motive | drehort(e) | schauplätze | drehorte und motive
        """,
        .shootingDates: """
        drehzeit | drehtermin | drehzeitraum | drehtage | dreharbeiten | drehtermine | drehdaten
        drehbeginn | gedreht
        """,
        .budget: "budget | herstellungskosten | produktionskosten | gesamtbudget | kosten",
    ]

    static let values = ValueWords(
        colour: "farbe | farbig | in farbe | col. | farbfilm | col",
        blackAndWhite: """
            schwarzweiß | schwarz-weiß | schwarz-weiss | schwarzweiss | s/w | sw | s-w | s&w | schwarz/weiß
            in schwarzweiß | s / w | schwarz weiß | in schwarz-weiß
            """,
        both: """
            farbe und schwarzweiß | farbe und s/w | farbe & s/w | farbe/sw | farbe / sw | farbe & sw
            farbe und sw | farbe, s/w | s/w und farbe | farbe / s/w | farbe/s/w | farbe und schwarz-weiß
            schwarzweiß und farbe | farbe & schwarzweiß | teilweise s/w | sw und farbe | farbe + sw
            sw & farbe | s/w & farbe | farbe, sw
            """,
        genres: """
            drama | komödie | dokumentarfilm | thriller | horror | horrorfilm | romanze | liebesfilm
            fantasy | fantasyfilm | science-fiction | western | animation | animationsfilm | trickfilm
            musical | krimi | kriminalfilm | abenteuer | abenteuerfilm | action | actionfilm | kriegsfilm
            familienfilm | kinderfilm | jugendfilm | biopic | biografie | spielfilm | fiktion | tragikomödie
            schwarze komödie | melodram | psychothriller | psychodrama | liebeskomödie | romantische komödie
            roadmovie | road movie | coming-of-age | coming of age | experimentalfilm | essayfilm
            filmessay | dokudrama | doku-drama | dokufiktion | hybrid | film noir | historienfilm
            historiendrama | familiendrama | politthriller | satire | sozialdrama | liebesdrama | heimatfilm
            gesellschaftsdrama | literaturverfilmung | musikfilm | episodenfilm | gesellschaftssatire
            dokumentation | porträt | mysterythriller | mystery | kriminalkomödie | märchenfilm | märchen
            beziehungsdrama | jugenddrama | filmbiografie | tanzfilm | sportfilm | katastrophenfilm
            """,
        sound: """
            stumm | stummfilm | tonfilm | stereoton | dolby srd | lichtton | ohne ton | mono | stereo
            dolby | dolby digital | dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1
            7.1 | 2.0
            """,
        scope: "breitwand | breitbild | anamorph | anamorphotisch | scope | cinemascope",
        minutes: "min | min. | minute | minuten | mins",
        hours: "h | std | std. | stunde | stunden",
        seconds: "s | sek | sek. | sekunde | sekunden | sec",
        placeholders: """
            folgt | noch nicht bekannt | wird noch bekannt gegeben | in kürze | wird nachgereicht
            noch offen | beantragt | fsk beantragt | in planung | steht noch nicht fest | offen | k.a.
            keine angabe | noch nicht festgelegt | tbc | tba | tbd | xxx | lorem ipsum | n/a | n.n.
            """,
        subtitles: """
            omu | omeu | mit … untertiteln | untertitel | untertitelt | … untertitel | … mit untertiteln
            ut | mit … ut | originalfassung mit … untertiteln | … omu | ov | of | mit untertiteln
            """,
        countryForms: [
            "großbritannien": "GB", "england": "GB", "schottland": "GB", "wales": "GB", "britisch": "GB",
            "uk": "GB", "vereinigtes königreich": "GB", "englisch": "GB", "usa": "US", "u.s.a.": "US",
            "vereinigte staaten von amerika": "US", "us-amerikanisch": "US", "amerikanisch": "US",
            "us": "US", "deutsch": "DE", "brd": "DE", "bundesrepublik deutschland": "DE",
            "westdeutschland": "DE", "bundesrepublik": "DE", "ddr": "DDDE", "ostdeutschland": "DDDE",
            "österreichisch": "AT", "oesterreich": "AT", "schweizerisch": "CH", "schweizer": "CH",
            "französisch": "FR", "italienisch": "IT", "spanisch": "ES", "russisch": "RU",
            "russische föderation": "RU", "rußland": "RU", "udssr": "SUHH", "sowjetunion": "SUHH",
            "sowjetisch": "SUHH", "su": "SUHH", "tschechoslowakei": "CSHH", "čssr": "CSHH",
            "tschechoslowakisch": "CSHH", "jugoslawien": "YUCS", "jugoslawisch": "YUCS", "belgisch": "BE",
            "luxemburgisch": "LU", "luxembourg": "LU", "kanadisch": "CA", "holland": "NL",
            "niederländisch": "NL", "holländisch": "NL", "die niederlande": "NL", "polnisch": "PL",
            "schwedisch": "SE", "dänisch": "DK", "norwegisch": "NO", "finnisch": "FI", "irisch": "IE",
            "republik irland": "IE", "portugiesisch": "PT", "brasilianisch": "BR", "rumänisch": "RO",
            "ungarisch": "HU", "tschechische republik": "CZ", "tschechisch": "CZ", "slowakisch": "SK",
            "slowakische republik": "SK", "griechisch": "GR", "türkisch": "TR", "japanisch": "JP",
            "chinesisch": "CN", "vr china": "CN", "volksrepublik china": "CN", "korea": "KR",
            "südkoreanisch": "KR", "koreanisch": "KR", "republik korea": "KR", "nordkoreanisch": "KP",
            "indisch": "IN", "argentinisch": "AR", "mexikanisch": "MX", "chilenisch": "CL",
            "ukrainisch": "UA", "die ukraine": "UA", "bulgarisch": "BG", "serbisch": "RS", "kroatisch": "HR",
            "slowenisch": "SI", "israelisch": "IL", "palästina": "PS", "palästinensisch": "PS",
            "palästinensische gebiete": "PS", "libanesisch": "LB", "libanon": "LB", "marokkanisch": "MA",
            "algerisch": "DZ", "tunesisch": "TN", "ägyptisch": "EG", "senegalesisch": "SN",
            "elfenbeinküste": "CI", "iranisch": "IR", "der iran": "IR", "irak": "IQ", "georgisch": "GE",
            "estnisch": "EE", "lettisch": "LV", "litauisch": "LT", "isländisch": "IS", "australisch": "AU",
            "hongkong": "HK", "hong kong": "HK", "taiwanesisch": "TW", "taiwanisch": "TW",
            "mazedonien": "MK", "makedonien": "MK", "bosnien": "BA", "bosnien und herzegowina": "BA",
            "bosnien-herzegowina": "BA", "moldawien": "MD", "republik moldau": "MD", "weißrussland": "BY",
            "belarussisch": "BY", "weissrussland": "BY", "vietnamesisch": "VN", "mongolisch": "MN",
            "kasachisch": "KZ", "südafrikanisch": "ZA", "neuseeländisch": "NZ", "kolumbianisch": "CO",
            "kubanisch": "CU", "peruanisch": "PE", "venezolanisch": "VE",
        ],
        languageForms: [
            "mandarin": "zh", "hochchinesisch": "zh", "kantonesisch": "yue", "holländisch": "nl",
            "flämisch": "nl", "farsi": "fa", "persisch": "fa", "gälisch": "gd", "schottisch-gälisch": "gd",
            "irisch": "ga", "schweizerdeutsch": "gsw", "schwyzerdütsch": "gsw", "schweizer mundart": "gsw",
            "mundart": "gsw", "ohne dialog": "zxx", "ohne worte": "zxx", "ohne dialoge": "zxx",
            "stumm": "zxx", "dialoglos": "zxx", "kein dialog": "zxx", "gebärdensprache": "sgn", "dgs": "gsg",
            "deutsche gebärdensprache": "gsg", "sorbisch": "hsb", "obersorbisch": "hsb",
            "niedersorbisch": "dsb", "plattdeutsch": "nds", "niederdeutsch": "nds", "platt": "nds",
            "bairisch": "bar", "bayerisch": "bar", "bayrisch": "bar", "norwegisch": "no", "jiddisch": "yi",
            "romanes": "rom", "romani": "rom", "kurdisch": "ku", "kurmanci": "kmr", "kurmandschi": "kmr",
            "iwrit": "he", "hebräisch": "he", "serbokroatisch": "sh", "bosnisch/kroatisch/serbisch": "sh",
            "ägyptisches arabisch": "arz", "deutsch": "de", "österreichisch": "de", "rätoromanisch": "rm",
            "englisch": "en", "französisch": "fr", "moldauisch": "ro",
        ]
    )
}
