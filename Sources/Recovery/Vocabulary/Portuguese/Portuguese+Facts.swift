extension Portuguese {
    static let labels: WordTable<Field> = [
        .title: """
        título | título do filme | título em português | título português | nome do filme | nome
        """,
        .originalTitle: "título original | título na língua original",
        .internationalTitle: "título internacional | título em inglês | título inglês",
        .alternativeTitle: """
        outros títulos | título alternativo | título provisório | outro título | título de trabalho
        título no brasil | título em portugal
        """,
        .year: """
        ano | ano de produção | ano de realização | ano de lançamento | ano de conclusão
        ano de finalização
        """,
        .country: """
        país | países | nacionalidade | país de origem | origem | país de produção | países de produção
        países de origem | país produtor | países produtores | países de coprodução
        """,
        .language: """
        língua | idioma | línguas | idiomas | língua original | idioma original | versão
        versão original | línguas faladas | língua falada | falado em | idiomas originais | língua(s)
        """,
        .subtitles: "legendas | legendado | legendagem | legendado em | legendas disponíveis",
        .runningTime: "duração | duração total | metragem | tempo de duração | minutagem | tempo",
        .genre: "género | gênero | géneros | gêneros | categoria | tipo | formato e género | tipologia",
        .logline: "logline | storyline",
        .aspectRatio: """
        formato | ratio | janela | proporção | formato de imagem | formato de ecrã | formato de tela
        rácio | aspeto | aspect ratio | proporção de tela | relação de aspeto | janela de exibição
        proporção da imagem | relação de aspecto | razão de aspecto | formato da imagem
        """,
        .colour: "cor | cor/p&b | cor / p&b | cromia | cor ou p&b",
        .sound: """
        som | áudio | formato de som | formato do som | sistema de som | sonoro | formato sonoro
        mistura de som
        """,
        .shootingFormat: """
        formato de rodagem | formato de captação | captação | formato original | suporte de rodagem
        câmara | câmera | rodado em | filmado em | suporte original | formato de filmagem
        suporte de captação | suporte | câmeras | câmaras | captado em | formato de registo
        formato de captura
        """,
        .screeningFormat: """
        formato de projeção | formato de projecção | formato de exibição | suporte de projeção | cópia
        cópia de exibição | suporte de exibição | formatos de exibição | projeção | formatos disponíveis
        formato final | formato de finalização | cópias | cópia de projeção | formato da cópia
        suporte de projecção | finalização | exibição
        """,
        .frameRate: """
        fotogramas por segundo | quadros por segundo | velocidade | imagens por segundo | cadência
        frames por segundo | fps
        """,
        .rating: """
        classificação | classificação etária | classificação indicativa | faixa etária | idade | censura
        m/ | classificação por idades
        """,
        .isan: "isan | número isan",
        .eidr: "eidr | número eidr",
        .visa: """
        registo | cpb | nº de registo | certificado de produto brasileiro | número de registo
        registo igac | registro | registro ancine | nº cpb | crt
        """,
        .releaseDate: """
        estreia | data de estreia | estreia nacional | estreia comercial | lançamento
        data de lançamento | estreia nos cinemas | estreia em sala | estreia no brasil
        estreia em portugal | data da estreia | estreia brasil
        """,
        .premiere: """
        estreia mundial | première mundial | première | ante-estreia | antestreia | pré-estreia
        estreia internacional | premiere mundial
        """,
        .locations: """
        locais | locais de rodagem | local de rodagem | locações | locais de filmagem | rodado em
        local de filmagem | filmado em | local das filmagens | décors | localizações
        """,
        .shootingDates: """
        datas de rodagem | rodagem | período de rodagem | período de filmagem | filmagens
        data das filmagens | semanas de rodagem | datas de filmagem | duração da rodagem
        período de filmagens
        """,
        .budget: "orçamento | custo | custo total | orçamento total",
    ]

    static let values = ValueWords(
        colour: "cor | a cores | colorido | em cores | col. | cores | colorida",
        blackAndWhite: """
            preto e branco | p&b | p/b | pb | p & b | em preto e branco | preto & branco | a preto e branco
            pxb | p e b
            """,
        both: """
            cor e preto e branco | cor e p&b | cor e p/b | cor / p&b | cor/p&b | cor & p&b | p&b e cor
            preto e branco e cor | cor e pb | cor, p&b | cor/pb | p&b/cor | cor/p/b
            a cores e a preto e branco | cor e p & b
            """,
        genres: """
            drama | comédia | documentário | thriller | suspense | terror | horror | romance | fantasia
            fantástico | ficção científica | ficção-científica | western | faroeste | animação | musical
            policial | crime | mistério | aventura | ação | acção | guerra | família | familiar | infantil
            infanto-juvenil | biografia | biopic | cinebiografia | ficção | tragicomédia | comédia negra
            melodrama | thriller psicológico | comédia romântica | comédia dramática | drama romântico
            road movie | drama histórico | drama social | drama familiar | drama psicológico | histórico
            experimental | ensaio | docudrama | docuficção | docficção | híbrido | film noir | noir | sátira
            coming of age | coming-of-age | filme-ensaio | político | biográfico | filme de época
            drama de época | thriller político | comédia de costumes | juvenil | documental
            falso documentário | não-ficção | filme ensaio | romântico
            """,
        sound: """
            mudo | estéreo | dolby srd | sonoro | sem som | dolby estéreo | mono | stereo | dolby
            dolby digital | dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: "cinemascope | anamórfico | panorâmico | scope anamórfico | scope",
        minutes: "min | min. | minuto | minutos | mins | mn | '",
        hours: "h | hora | horas | h. | hrs",
        seconds: "s | seg | seg. | segundo | segundos",
        placeholders: """
            a confirmar | a definir | a anunciar | por confirmar | por definir | por anunciar | em breve
            brevemente | em análise | a classificar | aguarda classificação | por determinar
            a aguardar classificação | em definição | verifique a classificação indicativa | tbc | tba | tbd
            xxx | lorem ipsum | n/a | n.n.
            """,
        subtitles: """
            com legendas em … | legendado em … | legendas em … | legendas … | com legendas … | legendado
            legendas | legendado em português | leg. … | leg. em … | versão original legendada
            versão original com legendas em … | v.o. legendada | versão original legendada em …
            """,
        countryForms: [
            "grã-bretanha": "GB", "inglaterra": "GB", "escócia": "GB", "país de gales": "GB",
            "britânico": "GB", "britânica": "GB", "inglês": "GB", "inglesa": "GB", "r.u.": "GB", "uk": "GB",
            "eua": "US", "e.u.a.": "US", "usa": "US", "estados unidos da américa": "US", "americano": "US",
            "americana": "US", "norte-americano": "US", "norte-americana": "US", "estadunidense": "US",
            "us": "US", "português": "PT", "portuguesa": "PT", "brasileiro": "BR", "brasileira": "BR",
            "francês": "FR", "francesa": "FR", "alemão": "DE", "alemã": "DE", "rfa": "DE", "rda": "DDDE",
            "alemanha oriental": "DDDE", "alemanha de leste": "DDDE", "alemanha do leste": "DDDE",
            "urss": "SUHH", "união soviética": "SUHH", "soviético": "SUHH", "soviética": "SUHH",
            "checoslováquia": "CSHH", "tchecoslováquia": "CSHH", "jugoslávia": "YUCS", "iugoslávia": "YUCS",
            "italiano": "IT", "italiana": "IT", "espanhol": "ES", "espanhola": "ES", "angolano": "AO",
            "angolana": "AO", "moçambicano": "MZ", "moçambicana": "MZ", "cabo-verdiano": "CV",
            "cabo-verdiana": "CV", "cabo verde": "CV", "guineense": "GW", "guiné bissau": "GW",
            "guiné-bissau": "GW", "são-tomense": "ST", "são tomé": "ST", "timor": "TL", "timor leste": "TL",
            "timor-leste": "TL", "timorense": "TL", "macau": "MO", "macaense": "MO", "russo": "RU",
            "russa": "RU", "federação russa": "RU", "belga": "BE", "suíço": "CH", "suíça": "CH",
            "canadiano": "CA", "canadiana": "CA", "canadense": "CA", "holanda": "NL", "holandês": "NL",
            "holandesa": "NL", "neerlandês": "NL", "neerlandesa": "NL", "países baixos": "NL",
            "polaco": "PL", "polaca": "PL", "polonês": "PL", "polonesa": "PL", "sueco": "SE", "sueca": "SE",
            "dinamarquês": "DK", "dinamarquesa": "DK", "norueguês": "NO", "norueguesa": "NO",
            "finlandês": "FI", "finlandesa": "FI", "austríaco": "AT", "austríaca": "AT", "irlandês": "IE",
            "irlandesa": "IE", "romeno": "RO", "romena": "RO", "roménia": "RO", "romênia": "RO",
            "húngaro": "HU", "húngara": "HU", "república checa": "CZ", "república tcheca": "CZ",
            "checo": "CZ", "checa": "CZ", "tcheco": "CZ", "tcheca": "CZ", "eslovaco": "SK", "eslovaca": "SK",
            "grego": "GR", "grega": "GR", "turco": "TR", "turca": "TR", "japonês": "JP", "japonesa": "JP",
            "chinês": "CN", "chinesa": "CN", "coreia": "KR", "coréia do sul": "KR", "sul-coreano": "KR",
            "sul-coreana": "KR", "coreano": "KR", "coreana": "KR", "coreia do sul": "KR", "indiano": "IN",
            "indiana": "IN", "argentino": "AR", "argentina": "AR", "mexicano": "MX", "mexicana": "MX",
            "chileno": "CL", "chilena": "CL", "colombiano": "CO", "colombiana": "CO", "uruguaio": "UY",
            "uruguaia": "UY", "cubano": "CU", "cubana": "CU", "paraguaio": "PY", "paraguaia": "PY",
            "peruano": "PE", "peruana": "PE", "ucraniano": "UA", "ucraniana": "UA", "búlgaro": "BG",
            "búlgara": "BG", "sérvio": "RS", "sérvia": "RS", "croata": "HR", "esloveno": "SI",
            "eslovena": "SI", "israelita": "IL", "israelense": "IL", "palestina": "PS", "palestino": "PS",
            "palestiniano": "PS", "palestiniana": "PS", "libanês": "LB", "libanesa": "LB",
            "marroquino": "MA", "marroquina": "MA", "argelino": "DZ", "argelina": "DZ", "tunisino": "TN",
            "tunisina": "TN", "egípcio": "EG", "egípcia": "EG", "egito": "EG", "egipto": "EG",
            "senegalês": "SN", "senegalesa": "SN", "costa do marfim": "CI", "iraniano": "IR",
            "iraniana": "IR", "irão": "IR", "irã": "IR", "georgiano": "GE", "georgiana": "GE",
            "estónia": "EE", "estoniano": "EE", "estónio": "EE", "letónia": "LV", "letónio": "LV",
            "lituano": "LT", "lituana": "LT", "islandês": "IS", "islandesa": "IS", "australiano": "AU",
            "australiana": "AU", "hong kong": "HK", "taiwanês": "TW", "taiwanesa": "TW", "formosa": "TW",
            "macedónia": "MK", "macedônia": "MK", "bósnia": "BA", "bósnia-herzegovina": "BA",
            "bósnia e herzegovina": "BA", "moldávia": "MD", "bielorrússia": "BY", "luxemburguês": "LU",
            "luxemburguesa": "LU", "sul-africano": "ZA", "sul-africana": "ZA",
        ],
        languageForms: [
            "português do brasil": "pt", "português brasileiro": "pt", "português de portugal": "pt",
            "português europeu": "pt", "crioulo": "kea", "crioulo cabo-verdiano": "kea",
            "crioulo de cabo verde": "kea", "cabo-verdiano": "kea", "crioulo da guiné": "pov",
            "crioulo guineense": "pov", "mirandês": "mwl", "guarani": "gn", "tupinambá": "tpn",
            "tétum": "tet", "umbundu": "umb", "mandarim": "zh", "chinês mandarim": "zh", "cantonês": "yue",
            "flamengo": "nl", "holandês": "nl", "neerlandês": "nl", "farsi": "fa", "gaélico": "gd",
            "gaélico escocês": "gd", "irlandês": "ga", "gaélico irlandês": "ga", "sem diálogos": "zxx",
            "sem palavras": "zxx", "mudo": "zxx", "sem diálogo": "zxx", "sem falas": "zxx",
            "língua gestual": "sgn", "língua de sinais": "sgn", "língua gestual portuguesa": "psr",
            "libras": "bzs", "língua brasileira de sinais": "bzs", "norueguês": "no", "iídiche": "yi",
            "ídiche": "yi", "romani": "rom", "hebraico": "he", "servo-croata": "sh", "polaco": "pl",
            "polonês": "pl", "checo": "cs", "tcheco": "cs", "inglês": "en", "francês": "fr", "moldavo": "ro",
            "romeno": "ro",
        ]
    )
}
