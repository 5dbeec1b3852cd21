extension Spanish {
    static let labels: WordTable<Field> = [
        .title: "título | título de la película | título en español | título en castellano | nombre",
        .originalTitle: "título original | título en idioma original | t.o. | titulo original",
        .internationalTitle: """
        título internacional | título en inglés | título inglés | título internacional (inglés)
        """,
        .alternativeTitle: """
        otros títulos | título alternativo | título provisional | otro título | alias
        título de trabajo | también conocida como
        """,
        .year: """
        año | año de producción | año de realización | año de rodaje | fecha de producción
        año producción | fecha
        """,
        .country: """
        país | países | nacionalidad | país de producción | países de producción | país de origen
        nacionalidades | países de origen | país productor | países productores | origen
        países coproductores
        """,
        .language: """
        idioma | idiomas | idioma original | idiomas originales | lengua | lenguas | versión
        versión original | v.o. | idioma del rodaje | idioma hablado | lengua original | idioma(s)
        """,
        .subtitles: "subtítulos | subtitulado | subtitulada | subtitulaje",
        .runningTime: """
        duración | duración total | metraje | tiempo de duración | duración aproximada | minutaje
        """,
        .genre: "género | géneros | categoría | tipo | tipo de obra | formato y género",
        .logline: "logline | storyline",
        .aspectRatio: """
        formato | formato de pantalla | relación de aspecto | ratio | aspecto | formato de imagen
        relación de pantalla | aspect ratio | relación aspecto | ventana
        """,
        .colour: "color | color/b&n | color / b/n | cromatismo | imagen | color o b/n",
        .sound: """
        sonido | audio | formato de sonido | sistema de sonido | mezcla de sonido | banda sonora
        """,
        .shootingFormat: """
        formato de rodaje | rodada en | formato de filmación | formato original | formato de grabación
        soporte de rodaje | filmada en | cámara | cámaras | formato de captura | formato de registro
        rodado en | soporte original | filmado en | grabado en | grabada en
        """,
        .screeningFormat: """
        formato de proyección | formato de exhibición | soporte | copia | copia de exhibición
        soporte de proyección | formato de copia | formatos de exhibición | formatos disponibles
        formatos de proyección | formato final | formato de salida | proyección | soporte de exhibición
        copias
        """,
        .frameRate: """
        velocidad | i/s | fotogramas por segundo | imágenes por segundo | cuadros por segundo
        velocidad de proyección | cadencia | fps
        """,
        .rating: """
        calificación | calificación por edades | clasificación | edad recomendada | calificación de edad
        calificación moral | clasificación por edades | recomendada para
        no recomendada para menores de | apta para
        """,
        .isan: "isan | número isan | código isan",
        .eidr: "eidr | código eidr",
        .visa: """
        expediente | número de expediente | expediente n.º | expediente nº | nº de expediente
        calificación n.º | depósito legal | nº expediente | visa
        """,
        .releaseDate: """
        estreno | fecha de estreno | fecha estreno | estreno en cines | estreno en españa
        estreno en salas | estreno comercial | fecha de estreno en españa | fecha de lanzamiento
        estreno nacional | estreno en méxico | estreno en argentina
        """,
        .premiere: """
        estreno mundial | premiere mundial | première mundial | estreno internacional | preestreno
        premiere | première | premier mundial
        """,
        .locations: """
        localizaciones | localización | lugares de rodaje | lugar de rodaje | rodada en | locaciones
        lugar de filmación | lugares de filmación | rodaje en | filmada en | localizaciones de rodaje
        """,
        .shootingDates: """
        fechas de rodaje | rodaje | fecha de rodaje | período de rodaje | periodo de rodaje
        semanas de rodaje | duración del rodaje | filmación | fechas de filmación | inicio de rodaje
        """,
        .budget: "presupuesto | coste | coste de producción | costo | presupuesto total",
    ]

    static let values = ValueWords(
        colour: "color | en color | a color | col. | colores",
        blackAndWhite: """
            blanco y negro | b/n | b&n | bn | b y n | en blanco y negro | blanco & negro | b / n | b & n
            byn
            """,
        both: """
            color y blanco y negro | color y b/n | color / b/n | color/b/n | color y b&n
            blanco y negro y color | b/n y color | color & b/n | color y bn | color, blanco y negro
            color / blanco y negro | color – b/n | b/n – color | color y b/n.
            """,
        genres: """
            drama | comedia | documental | thriller | terror | romance | fantasía | fantástico
            ciencia ficción | ciencia-ficción | western | animación | musical | policíaco | policiaco
            crimen | misterio | aventuras | aventura | acción | bélico | bélica | cine bélico | familiar
            biopic | ficción | tragicomedia | comedia negra | melodrama | thriller psicológico
            comedia romántica | comedia dramática | drama romántico | road movie | drama social
            drama familiar | drama psicológico | drama histórico | cine negro | experimental | ensayo
            docudrama | docuficción | falso documental | híbrido | no ficción | suspense | suspenso
            intriga | histórico | histórica | sátira | coming of age | coming-of-age | cine de autor
            infantil | juvenil | largometraje documental | thriller político | film noir | neo-noir
            biográfico | no-ficción | cine ensayo | erótico | político | religioso | bélico histórico
            """,
        sound: """
            muda | mudo | estéreo | monoaural | dolby srd | sin sonido | sonoro | dolby estéreo
            estéreo 5.1 | mono | stereo | dolby | dolby digital | dolby sr | dolby atmos | dolby stereo
            atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: "cinemascope | panorámico | anamórfico | panorámica | pantalla ancha | scope",
        minutes: "min | min. | minuto | minutos | mins | mn",
        hours: "h | h. | hora | horas | hrs",
        seconds: "s | seg | seg. | segundo | segundos | s.",
        placeholders: """
            por confirmar | por determinar | por definir | pendiente | pendiente de confirmar | a confirmar
            por anunciar | próximamente | en trámite | sin confirmar | por concretar
            pendiente de calificación | pendiente de calificar | pendiente por calificar | tbc | tba | tbd
            xxx | lorem ipsum | n/a | n.n.
            """,
        subtitles: """
            con subtítulos en … | subtítulos en … | subtitulada en … | subtitulado en … | con subtítulos …
            subtítulos | subtitulada | subtitulado | vose | v.o.s.e. | versión original subtitulada en …
            versión original con subtítulos en … | vo subtitulada | vos | subtítulos …
            versión original subtitulada
            """,
        countryForms: [
            "gran bretaña": "GB", "inglaterra": "GB", "escocia": "GB", "gales": "GB", "británico": "GB",
            "británica": "GB", "r.u.": "GB", "uk": "GB", "inglés": "GB", "inglesa": "GB", "ee.uu.": "US",
            "eeuu": "US", "ee. uu.": "US", "ee uu": "US", "usa": "US", "u.s.a.": "US",
            "estados unidos de américa": "US", "estadounidense": "US", "norteamericano": "US",
            "norteamericana": "US", "e.u.a.": "US", "us": "US", "español": "ES", "española": "ES",
            "españa": "ES", "francés": "FR", "francesa": "FR", "alemán": "DE", "alemana": "DE", "rfa": "DE",
            "rda": "DDDE", "alemania oriental": "DDDE", "alemania del este": "DDDE", "urss": "SUHH",
            "unión soviética": "SUHH", "soviético": "SUHH", "soviética": "SUHH", "checoslovaquia": "CSHH",
            "checoslovaco": "CSHH", "checoslovaca": "CSHH", "yugoslavia": "YUCS", "yugoslavo": "YUCS",
            "yugoslava": "YUCS", "italiano": "IT", "italiana": "IT", "portugués": "PT", "portuguesa": "PT",
            "argentino": "AR", "argentina": "AR", "mexicano": "MX", "mexicana": "MX", "méjico": "MX",
            "chileno": "CL", "chilena": "CL", "colombiano": "CO", "colombiana": "CO", "uruguayo": "UY",
            "uruguaya": "UY", "peruano": "PE", "peruana": "PE", "boliviano": "BO", "boliviana": "BO",
            "ecuatoriano": "EC", "ecuatoriana": "EC", "venezolano": "VE", "venezolana": "VE", "cubano": "CU",
            "cubana": "CU", "brasileño": "BR", "brasileña": "BR", "paraguayo": "PY", "paraguaya": "PY",
            "guatemalteco": "GT", "guatemalteca": "GT", "costarricense": "CR", "república dominicana": "DO",
            "dominicano": "DO", "dominicana": "DO", "panameño": "PA", "panameña": "PA", "salvadoreño": "SV",
            "salvadoreña": "SV", "hondureño": "HN", "hondureña": "HN", "nicaragüense": "NI",
            "puertorriqueño": "PR", "puertorriqueña": "PR", "ruso": "RU", "rusa": "RU",
            "federación rusa": "RU", "federación de rusia": "RU", "belga": "BE", "suizo": "CH",
            "suiza": "CH", "canadiense": "CA", "holanda": "NL", "holandés": "NL", "holandesa": "NL",
            "neerlandés": "NL", "neerlandesa": "NL", "polaco": "PL", "polaca": "PL", "sueco": "SE",
            "sueca": "SE", "danés": "DK", "danesa": "DK", "noruego": "NO", "noruega": "NO",
            "finlandés": "FI", "finlandesa": "FI", "austríaco": "AT", "austríaca": "AT", "austriaco": "AT",
            "austriaca": "AT", "irlandés": "IE", "irlandesa": "IE", "rumano": "RO", "rumana": "RO",
            "rumania": "RO", "rumanía": "RO", "húngaro": "HU", "húngara": "HU", "república checa": "CZ",
            "checo": "CZ", "checa": "CZ", "eslovaco": "SK", "eslovaca": "SK", "griego": "GR", "griega": "GR",
            "turco": "TR", "turca": "TR", "japonés": "JP", "japonesa": "JP", "chino": "CN", "china": "CN",
            "corea": "KR", "surcoreano": "KR", "surcoreana": "KR", "coreano": "KR", "coreana": "KR",
            "corea del sur": "KR", "indio": "IN", "india": "IN", "ucraniano": "UA", "ucraniana": "UA",
            "búlgaro": "BG", "búlgara": "BG", "serbio": "RS", "serbia": "RS", "croata": "HR",
            "esloveno": "SI", "eslovena": "SI", "israelí": "IL", "palestina": "PS", "palestino": "PS",
            "libanés": "LB", "libanesa": "LB", "marroquí": "MA", "argelino": "DZ", "argelina": "DZ",
            "tunecino": "TN", "tunecina": "TN", "egipcio": "EG", "egipcia": "EG", "senegalés": "SN",
            "senegalesa": "SN", "costa de marfil": "CI", "iraní": "IR", "georgiano": "GE", "georgiana": "GE",
            "estonio": "EE", "estonia": "EE", "letón": "LV", "letona": "LV", "lituano": "LT",
            "lituana": "LT", "islandés": "IS", "islandesa": "IS", "australiano": "AU", "australiana": "AU",
            "hong kong": "HK", "taiwán": "TW", "taiwanés": "TW", "taiwanesa": "TW", "macedonia": "MK",
            "bosnia": "BA", "bosnia-herzegovina": "BA", "bosnia y herzegovina": "BA", "moldavia": "MD",
            "bielorrusia": "BY", "luxemburgués": "LU", "luxemburguesa": "LU", "guinea ecuatorial": "GQ",
        ],
        languageForms: [
            "castellano": "es", "español castellano": "es", "mandarín": "zh", "chino mandarín": "zh",
            "cantonés": "yue", "flamenco": "nl", "holandés": "nl", "farsi": "fa", "gaélico": "gd",
            "gaélico escocés": "gd", "irlandés": "ga", "gaélico irlandés": "ga", "sin diálogos": "zxx",
            "sin palabras": "zxx", "muda": "zxx", "sin diálogo": "zxx", "lengua de signos": "sgn",
            "lengua de señas": "sgn", "lengua de signos española": "ssp", "lse": "ssp", "vasco": "eu",
            "vascuence": "eu", "euskera": "eu", "euskara": "eu", "catalán": "ca", "valenciano": "ca",
            "gallego": "gl", "asturiano": "ast", "bable": "ast", "quechua": "qu", "kichwa": "qu",
            "guaraní": "gn", "aimara": "ay", "aymara": "ay", "náhuatl": "nah", "mapudungun": "arn",
            "mapuche": "arn", "maya": "yua", "maya yucateco": "yua", "noruego": "no", "yidis": "yi",
            "yiddish": "yi", "yídish": "yi", "romaní": "rom", "caló": "rom", "hebreo": "he",
            "tamazight": "tzm", "bereber": "tzm", "dariya": "ary", "árabe marroquí": "ary",
            "serbocroata": "sh", "moldavo": "ro", "mixteco": "mix", "inglés": "en", "francés": "fr",
        ]
    )
}
