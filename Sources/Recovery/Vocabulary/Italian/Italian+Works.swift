import DossierKit

extension Italian {
    static let cover = CoverWords(
        filmBy: """
            un film di | un film scritto e diretto da | un film diretto da | diretto da
            scritto e diretto da | un documentario di | un cortometraggio di | regia di | film di
            una serie di | un film documentario di | un lungometraggio di | un'opera di
            un film d'animazione di
            """,
        presents: """
            presenta | presentano | presentato da | è lieta di presentare | sono lieti di presentare
            """,
        inAssociationWith: """
            in associazione con | in collaborazione con | in coproduzione con | in co-produzione con
            """,
        with: "con | con le voci di | con la partecipazione di | interpretato da",
        productionOf: """
            una produzione … | una produzione di … | una coproduzione … | una coproduzione di …
            """,
        pressKit: """
            cartella stampa | dossier stampa | materiali stampa | materiale stampa | kit stampa
            note di produzione | comunicato stampa | press kit | presskit | press book | pressbook
            press notes | epk
            """,
        inCinemas: """
            al cinema dal | uscita | uscita in sala | al cinema | dal … al cinema | nelle sale dal
            nei cinema dal | data di uscita | in sala dal | uscita cinema | uscita nelle sale
            prossimamente al cinema | dal | in uscita | in uscita il | nelle sale | solo al cinema dal
            solo al cinema | al cinema da | in sala | al cinema il | da … al cinema | data d'uscita
            uscita italiana
            """,
        distributedBy: """
            distribuito da | una distribuzione | distribuzione | distribuita da | un film distribuito da
            distribuito in italia da
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        lungometraggio | lungometraggi | lungometraggio di finzione | film | opera prima | opera seconda
        lm | film di finzione | finzione | per il cinema | lungometraggio fiction | cinema
        film per il cinema | film cinematografici | lungo
        """,
        .short: """
        cortometraggio | cortometraggi | corto | corti | cm | c.m. | cortometraggio di finzione
        corto di finzione | film breve | saggio di diploma | film di diploma | corto di diploma | cort.
        """,
        .mediumLength: """
        mediometraggio | mediometraggi | medio metraggio | medio | mediometraggio di finzione
        """,
        .documentary: """
        documentario | documentari | doc | doc. | docu | docufilm | documentario lungometraggio
        film documentario | cortometraggio documentario | documentario breve | corto documentario
        lungometraggio documentario | docu-film | mediometraggio documentario | documentario tv
        documentario televisivo | docu-serie | reportage
        """,
        .series: """
        serie | serie tv | serie televisiva | miniserie | mini-serie | web serie | webserie | web series
        fiction | fiction tv | miniserie tv | serial | stagione | serie web | sceneggiato
        film tv in due puntate | soap | serie tv documentaria
        """,
        .tv: """
        film tv | tv | televisione | film per la televisione | tv movie | film-tv | film per la tv
        programma tv | programmi tv | telefilm | per la televisione | film televisivo | teatro in tv
        """,
        .musicVideo: """
        videoclip | video clip | video musicale | videoclip musicale | clip | video musicali
        videoclip musicali
        """,
        .commercial: """
        spot | pubblicità | spot pubblicitario | spot pubblicitari | spot tv | film istituzionale
        campagna pubblicitaria | commercial
        """,
        .theatre: """
        teatro | spettacolo teatrale | regia teatrale | opera | opera lirica | spettacoli teatrali
        regie teatrali | pièce | spettacolo | lirica
        """,
        .other: """
        videoinstallazione | installazione | video | videoarte | video arte | animazione | sperimentale
        saggio | realtà virtuale | vr | episodio | episodi | segmento | film collettivo | film a episodi
        film saggio | radiodramma | videosaggio | backstage | opera collettiva | ep. | puntate
        """,
    ]

    static let workRoles: Words = """
        regia | regista | sceneggiatura | sceneggiatore | sceneggiatrice | soggetto | produttore
        produttrice | produzione | montaggio | montatore | montatrice | fotografia | attore | attrice
        aiuto regia | co-regia | r. | sc. | regia e sceneggiatura | come | prod. | co-sceneggiatore
        aiuto regista | interprete | anche sceneggiatura | solo sceneggiatura
        registi vari | vari registi | autori vari | aa.vv. | aa. vv.
        saggio di scuola
        """

    static let alsoKnownAs: Words = """
        anche noto come | noto anche come | conosciuto anche come | titolo originale | titolo internazionale
        t.o. | aka | altri titoli | titolo italiano | tit. or. | titolo inglese | t. o.
        """

    static let awards = AwardWords(
        prizes: """
            premio | premi | vincitore | vincitrice | vince | vinto | miglior | migliore | miglior film
            miglior regia | gran premio | gran premio della giuria | premio della giuria | premio speciale
            premio speciale della giuria | premio del pubblico | menzione | menzione speciale
            menzione d'onore | leone d'oro | leone d'argento | palma d'oro | orso d'oro | orso d'argento
            pardo d'oro | david di donatello | nastro d'argento | nastri d'argento | globo d'oro
            ciak d'oro | coppa volpi | premio fipresci | premio solinas | riconoscimento | primo premio
            premiato | premiata | menzione della giuria | targa | premio alla carriera | premio opera prima
            premio della critica | marc'aurelio | efebo d'oro
            """,
        selections: """
            selezione ufficiale | in concorso | fuori concorso | concorso | selezionato | evento speciale
            proiezione speciale | film d'apertura | film di apertura | film di chiusura | anteprima mondiale
            prima mondiale | anteprima internazionale | anteprima europea | anteprima nazionale | selezione
            presentato | partecipazione | proiezioni speciali | in competizione | prima internazionale
            in selezione | eventi speciali | selezione in concorso
            """,
        nominations: """
            candidatura | candidature | nomination | candidato | candidata | nominato | finalista | cinquina
            nominations | candidato a | in nomination
            """,
        festivals: """
            festival | mostra | mostra internazionale d'arte cinematografica | mostra del cinema
            festa del cinema | rassegna | festival del cinema | film festival | premio | giornate
            giornate degli autori | settimana della critica | torino film festival | biografilm | giffoni
            bif&st | festival internazionale | incontri | david | festa del cinema di roma | venezia
            locarno | berlinale | biennale | filmfest
            """,
        programmes: """
            concorso | in concorso | fuori concorso | orizzonti | orizzonti extra | giornate degli autori
            settimana internazionale della critica | settimana della critica | sic | venezia classici
            controcampo italiano | concorso lungometraggi | concorso cortometraggi | concorso internazionale
            concorso nazionale | concorso italiano | alice nella città | selezione ufficiale
            notti veneziane | cineasti del presente | piazza grande | pardi di domani | progressive cinema
            freestyle | italiana.doc | tffdoc | eventi speciali | proiezioni speciali | sguardi | sic@sic
            quinzaine des réalisateurs | opere prime | prospettive | festa mobile | panorama italia
            un certain regard | panorama | forum | generation | encounters
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            ufficio stampa | uffici stampa | ufficio stampa film | ufficio stampa del film
            ufficio stampa nazionale | ufficio stampa internazionale | stampa | stampa internazionale
            contatti stampa | contatto stampa | addetto stampa | comunicazione
            ufficio stampa e comunicazione | press office | stampa e comunicazione
            ufficio stampa italia | ufficio stampa produzione | press | media relations
            stampa nazionale | comunicazione e ufficio stampa | ufficio stampa digital | pr
            """,
            .distribution: """
            distribuzione | distribuito da | distributore | ufficio stampa distribuzione
            distribuzione italia | distribuzione italiana | programmazione
            distribuzione cinematografica | noleggio
            """,
            .sales: """
            vendite internazionali | vendite estere | vendite | vendite all'estero
            distribuzione internazionale | world sales
            """,
            .production: """
            produzione | casa di produzione | società di produzione | produttore | produttori
            prodotto da | case di produzione | contatti produzione
            """,
            .festival: """
            festival | distribuzione festival | contatto festival | contatti festival
            distribuzione ai festival
            """,
            .other: """
            contatti | contatto | marketing | informazioni | social media | scuole | web | digital pr
            materiali | per informazioni | materiali stampa | promozione | matinée per le scuole
            uffici | sito
            """,
        ],
        phone: """
            tel | tel. | telefono | t | t. | ph. | ph | recapito telefonico | uff. | ufficio | centralino
            """,
        mobile: "cell | cell. | cellulare | mob | mob. | m | m. | mobile | c. | whatsapp",
        fax: "fax. | f | f. | telefax | fax",
        email: """
            mail | posta elettronica | e | e. | indirizzo email | e-mail: | mail: | pec | e-mail | email
            """,
        web: "web | sito | sito web | sito internet | www | internet | sito ufficiale | site | website",
        street: """
            via | viale | piazza | corso | piazzale | largo | vicolo | p.zza | v.le | c.so | lungotevere
            lungarno | piazzetta | strada | salita | calle | contrada | località | loc. | scala | int.
            interno | s.n.c. | galleria | circonvallazione | c/o
            """
    )
}
