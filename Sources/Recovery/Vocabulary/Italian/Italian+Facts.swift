extension Italian {
    static let labels: WordTable<Field> = [
        .title: "titolo | titolo del film | titolo italiano",
        .originalTitle: "titolo originale | tit. originale | tit. orig. | titolo orig.",
        .internationalTitle: "titolo internazionale | titolo inglese",
        .alternativeTitle: """
        titolo alternativo | altri titoli | altro titolo | titolo di lavorazione | titolo provvisorio
        """,
        .year: "anno | anno di produzione | anno di realizzazione | anno produzione | anno di edizione",
        .country: """
        paese | paesi | nazionalità | nazione | paese di produzione | paesi di produzione | nazioni
        paese d'origine | paese di origine | origine | produzione (paese) | paese/i
        """,
        .language: """
        lingua | lingue | lingua originale | lingue originali | versione | versione originale
        lingua parlata | lingua del film | lingua/e
        """,
        .subtitles: "sottotitoli | sottotitolato | sott.",
        .runningTime: """
        durata | durata del film | durata totale | lunghezza | minutaggio | metraggio | durata film
        """,
        .genre: "genere | generi | tipologia | tipo | categoria",
        .logline: "logline",
        .aspectRatio: """
        formato | rapporto | aspect ratio | formato immagine | ratio | rapporto d'aspetto
        formato schermo | formato video | formato dell'immagine | quadro | aspetto | rapporto immagine
        """,
        .colour: "colore | colore/b/n | colore / b/n | colore o b/n | cromia | colore/bn",
        .sound: """
        suono | audio | formato audio | sonoro | formato suono | sistema audio | formato del suono
        mix audio | colonna sonora
        """,
        .shootingFormat: """
        formato di ripresa | girato in | supporto | camera | macchina da presa | formato riprese
        formato originale | girato con | formato di registrazione | mdp | formato ripresa | camere
        ripresa | riprese | macchine da presa | supporto di ripresa | negativo | formato negativo
        """,
        .screeningFormat: """
        formato di proiezione | copia di proiezione | supporto di proiezione | proiezione
        formato proiezione | formato copia | formato di distribuzione | formato finale
        formato di stampa | formati disponibili | supporti disponibili | stampa positivi | formato copie
        supporto finale
        """,
        .frameRate: "fotogrammi al secondo | frame rate | cadenza | velocità | frame per secondo | fps",
        .rating: """
        visto censura | classificazione | divieto | vietato ai minori | censura | età consigliata | v.m.
        nulla osta | film per tutti
        """,
        .isan: "isan | codice isan | numero isan",
        .eidr: "eidr | codice eidr",
        .visa: """
        visto n. | nulla osta n. | visto censura n. | n. nulla osta | visto | nulla osta numero
        visto censura numero
        """,
        .releaseDate: """
        uscita | data di uscita | uscita in sala | uscita nelle sale | uscita italiana | al cinema dal
        uscita cinema | data uscita | in sala dal | data di uscita in italia | uscita in italia
        nelle sale dal
        """,
        .premiere: """
        prima mondiale | anteprima | anteprima mondiale | prima assoluta | anteprima nazionale
        prima internazionale | anteprima italiana
        """,
        .locations: """
        location | luoghi di ripresa | luoghi delle riprese | girato a | luogo delle riprese | esterni
        luoghi | le location | location riprese | ambientazione | set
        """,
        .shootingDates: """
        riprese | periodo di riprese | date riprese | durata riprese | inizio riprese | fine riprese
        settimane di ripresa | periodo riprese | date di ripresa | lavorazione
        settimane di lavorazione
        """,
        .budget: "budget | costo | costo del film | costo totale | costo industriale",
    ]

    static let values = ValueWords(
        colour: "colore | a colori | colori | col. | col",
        blackAndWhite: """
            bianco e nero | b/n | bn | b&n | in bianco e nero | bianco & nero | bianco/nero | b & n | b / n
            """,
        both: """
            colore e bianco e nero | colore e b/n | colore / b/n | colore/b/n | b/n e colore
            bianco e nero e colore | colore & b/n | colore e bn | colore b/n | a colori e in bianco e nero
            colore/bn | b/n - colore | b/n, colore | colore, b/n
            """,
        genres: """
            drammatico | commedia | documentario | thriller | horror | sentimentale | romantico | fantastico
            fantasy | fantascienza | western | animazione | musicale | musical | poliziesco | giallo | noir
            avventura | azione | guerra | bellico | famiglia | per famiglie | biografico | biopic | finzione
            fiction | tragicommedia | commedia nera | melodramma | mélo | thriller psicologico
            commedia romantica | commedia drammatica | dramma | road movie | sperimentale | saggio
            docufiction | docu-fiction | docufilm | film-saggio | storico | drammatico storico
            dramma storico | dramma familiare | dramma sociale | sociale | satira | grottesco | epico
            crime | spionaggio | mockumentary | formazione | racconto di formazione | commedia sentimentale
            thriller politico | drama | dramedy | film a episodi | fiabesco | favola | erotico | sportivo
            dramma psicologico | commedia all'italiana | surreale | drammatico sentimentale
            """,
        sound: """
            muto | stereo | sonoro | dolby srd | dolby digital srd | dolby sr-d | stereofonico | mono
            dolby | dolby digital | dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1
            7.1 | 2.0
            """,
        scope: "cinemascope | panoramico | anamorfico | formato scope | scope",
        minutes: "min | min. | minuto | minuti | mins | '",
        hours: "h | ora | ore | h.",
        seconds: "s | sec | sec. | secondo | secondi",
        placeholders: """
            da definire | da confermare | in attesa | da comunicare | da annunciare | prossimamente
            in attesa di visto | in lavorazione | t.b.c. | da determinare | tbc | tba | tbd | xxx
            lorem ipsum | n/a | n.n.
            """,
        subtitles: """
            con sottotitoli in … | sottotitoli in … | con sottotitoli … | sottotitoli … | sottotitolato in …
            v.o. sott. it. | v.o. sott. … | sottotitoli | sottotitolato | v.o.s.
            versione originale sottotitolata | versione originale con sottotitoli in … | sott. …
            sott. in … | sott. it. | v.o. sottotitolata | versione originale sottotitolata in …
            """,
        countryForms: [
            "gran bretagna": "GB", "inghilterra": "GB", "scozia": "GB", "galles": "GB", "britannico": "GB",
            "britannica": "GB", "inglese": "GB", "uk": "GB", "usa": "US", "u.s.a.": "US",
            "stati uniti d'america": "US", "statunitense": "US", "americano": "US", "americana": "US",
            "us": "US", "italiano": "IT", "italiana": "IT", "repubblica italiana": "IT", "francese": "FR",
            "tedesco": "DE", "tedesca": "DE", "rft": "DE", "germania ovest": "DE", "ddr": "DDDE",
            "rdt": "DDDE", "germania est": "DDDE", "germania orientale": "DDDE", "urss": "SUHH",
            "unione sovietica": "SUHH", "sovietico": "SUHH", "sovietica": "SUHH", "cecoslovacchia": "CSHH",
            "cecoslovacco": "CSHH", "cecoslovacca": "CSHH", "jugoslavia": "YUCS", "jugoslavo": "YUCS",
            "jugoslava": "YUCS", "iugoslavia": "YUCS", "spagnolo": "ES", "spagnola": "ES",
            "portoghese": "PT", "russo": "RU", "russa": "RU", "federazione russa": "RU", "belga": "BE",
            "svizzero": "CH", "svizzera": "CH", "canadese": "CA", "olanda": "NL", "olandese": "NL",
            "polacco": "PL", "polacca": "PL", "svedese": "SE", "danese": "DK", "norvegese": "NO",
            "finlandese": "FI", "austriaco": "AT", "austriaca": "AT", "irlandese": "IE", "eire": "IE",
            "brasiliano": "BR", "brasiliana": "BR", "rumeno": "RO", "rumena": "RO", "romeno": "RO",
            "romena": "RO", "ungherese": "HU", "repubblica ceca": "CZ", "ceco": "CZ", "ceca": "CZ",
            "cechia": "CZ", "slovacco": "SK", "slovacca": "SK", "greco": "GR", "greca": "GR", "turco": "TR",
            "turca": "TR", "giapponese": "JP", "cinese": "CN", "corea": "KR", "sudcoreano": "KR",
            "sudcoreana": "KR", "coreano": "KR", "coreana": "KR", "corea del sud": "KR", "indiano": "IN",
            "indiana": "IN", "argentino": "AR", "argentina": "AR", "messicano": "MX", "messicana": "MX",
            "cileno": "CL", "cilena": "CL", "colombiano": "CO", "colombiana": "CO", "cubano": "CU",
            "cubana": "CU", "ucraino": "UA", "ucraina": "UA", "bulgaro": "BG", "bulgara": "BG",
            "serbo": "RS", "serba": "RS", "croato": "HR", "croata": "HR", "sloveno": "SI", "slovena": "SI",
            "albanese": "AL", "israeliano": "IL", "israeliana": "IL", "palestina": "PS", "palestinese": "PS",
            "libanese": "LB", "marocchino": "MA", "marocchina": "MA", "algerino": "DZ", "algerina": "DZ",
            "tunisino": "TN", "tunisina": "TN", "egiziano": "EG", "egiziana": "EG", "senegalese": "SN",
            "costa d'avorio": "CI", "iraniano": "IR", "iraniana": "IR", "georgiano": "GE", "georgiana": "GE",
            "estone": "EE", "lettone": "LV", "lituano": "LT", "lituana": "LT", "islandese": "IS",
            "australiano": "AU", "australiana": "AU", "neozelandese": "NZ", "hong kong": "HK",
            "taiwanese": "TW", "macedonia": "MK", "bosnia": "BA", "bosnia-erzegovina": "BA",
            "bosnia erzegovina": "BA", "moldavia": "MD", "bielorussia": "BY", "vietnamita": "VN",
            "sudafricano": "ZA", "sudafricana": "ZA", "lussemburghese": "LU", "maltese": "MT",
        ],
        languageForms: [
            "dialetto": "it", "italiano e dialetto": "it", "napoletano": "nap", "dialetto napoletano": "nap",
            "siciliano": "scn", "dialetto siciliano": "scn", "veneto": "vec", "dialetto veneto": "vec",
            "veneziano": "vec", "friulano": "fur", "sardo": "sc", "lingua sarda": "sc", "lombardo": "lmo",
            "milanese": "lmo", "piemontese": "pms", "ligure": "lij", "genovese": "lij", "romagnolo": "rgn",
            "mandarino": "zh", "cinese mandarino": "zh", "cantonese": "yue", "fiammingo": "nl",
            "farsi": "fa", "gaelico": "gd", "gaelico scozzese": "gd", "irlandese": "ga",
            "gaelico irlandese": "ga", "senza dialoghi": "zxx", "muto": "zxx", "senza parole": "zxx",
            "nessun dialogo": "zxx", "senza dialogo": "zxx", "lingua dei segni": "sgn", "lis": "ise",
            "lingua dei segni italiana": "ise", "svizzero tedesco": "gsw", "svizzero-tedesco": "gsw",
            "yiddish": "yi", "romanì": "rom", "romanes": "rom", "rom": "rom", "norvegese": "no",
            "serbo-croato": "sh", "serbocroato": "sh", "darija": "ary", "arabo marocchino": "ary",
            "wolof": "wo", "ladino dolomitico": "lld", "inglese": "en", "americano": "en", "moldavo": "ro",
        ]
    )
}
