extension Italian {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        logline | in breve | in una frase | in poche parole | tagline | il film in breve
        il film in una frase | pitch | storyline | la premessa
        in due frasi
        in una riga | la storia in una riga
        """,
        .synopsis: """
        sinossi | la sinossi | trama | la trama | soggetto | la storia | storia | il soggetto
        riassunto | sinossi del film | l'argomento | la vicenda | il racconto
        di cosa parla | che cosa racconta
        """,
        .shortSynopsis: """
        sinossi breve | sinossi corta | breve sinossi | sinossi (breve) | sinossi – breve
        sinossi short | trama breve | sinossi ridotta | in sintesi
        """,
        .longSynopsis: """
        versione lunga
        sinossi lunga | sinossi estesa | sinossi completa | sinossi (lunga) | sinossi – lunga
        sinossi dettagliata | sinossi long | la trama completa | sinossi ampia
        """,
        .statement: """
        note di regia | nota di regia | le note di regia | note del regista | note della regista
        nota del regista | nota della regista | note dei registi | note delle registe
        dichiarazione del regista | dichiarazione della regista | dichiarazioni del regista
        dichiarazioni della regista | dichiarazione di intenti | dichiarazione d'intenti
        note d'intenzione | note di intenzione | nota d'intenzione | nota di intenti
        lettera del regista | lettera della regista | le parole del regista | parole del regista
        il regista racconta | la regista racconta | il regista sul film | perché questo film
        note del produttore | nota del produttore | note dei produttori | nota dei produttori
        note della produttrice | note dello sceneggiatore | note degli sceneggiatori | note dell'autore
        note dell'autrice | note degli autori | nota dell'autore | note di … | nota di …
        commento del regista | commento della regista | intenti | intenti di regia | intenzioni
        intenzioni di regia | il punto di vista del regista | il punto di vista della regista
        visione del regista | appunti di regia | appunti del regista | appunti della regista
        una nota del regista | … sul film | riflessioni del regista | motivazioni
        perché ho fatto questo film | parole della regista | due parole di …
        """,
        .interview: """
        intervista | interviste | l'intervista | intervista a … | intervista con …
        intervista al regista | intervista alla regista | intervista con il regista
        intervista con la regista | intervista al regista … | intervista alla regista …
        intervista ad … | intervista a colloquio con … | conversazione | conversazione con …
        una conversazione con … | conversazione tra … e … | conversazione fra … e … | a colloquio con …
        colloquio con … | dialogo con … | incontro con … | un incontro con … | domande a …
        cinque domande a … | tre domande a … | dieci domande a … | domande e risposte
        quattro chiacchiere con … | in conversazione con … | … in conversazione con …
        … intervistato da … | … intervistata da … | q&a | q&a con … | intervista doppia a …
        parla il regista | intervista tra … e …
        tavola rotonda | intorno al tavolo | quattro domande a …
        """,
        .productionNotes: """
        note di produzione | nota di produzione | note sulla produzione | la produzione | produzione
        dietro le quinte | la lavorazione | sulla produzione | il film | sul film | a proposito del film
        presentazione | presentazione del film | le riprese | sulle riprese | le riprese del film
        il set | sul set | making of | il making of | la genesi | la genesi del film | genesi
        genesi del film | come nasce il film | nascita del film | come è nato il film
        la nascita del film | dalla sceneggiatura al film | il progetto | diario di lavorazione
        diario di produzione | note di lavorazione | note di set | backstage | la realizzazione
        la realizzazione del film | curiosità dal set | informazioni sul film | l'idea
        l'origine del film | l'idea del film | note sul film | il casting | la storia del film
        com'è nato il film | come è stato fatto | diario di bordo | diario di viaggio | appunti dal set
        """,
        .biography: """
        biografia | la biografia | bio | biografia del regista | biografia della regista
        biografia di … | biografia regista | il regista | la regista | sul regista | sulla regista
        biofilmografia | bio-filmografia | biofilmografia del regista | biofilmografia della regista
        biografia e filmografia | biografia / filmografia | biografia & filmografia
        bio-filmografia del regista | bio-filmografia della regista | bio/filmografia
        bio / filmografia | bio e filmografia | profilo | profilo del regista | profilo della regista
        il regista: … | note biografiche | nota biografica | nota biografica del regista
        cenni biografici | l'autore | l'autrice | il produttore | la produttrice | il compositore
        lo sceneggiatore | la sceneggiatrice | il cineasta | ritratto | biofilmografia regista
        biofilmografia di … | bio-filmografia di … | curriculum | curriculum del regista
        """,
        .filmography: """
        filmografia | la filmografia | filmografia essenziale | filmografia selezionata
        filmografia (selezione) | filmografia scelta | filmografia parziale | filmografia completa
        film precedenti | filmografia del regista | filmografia della regista | filmografia di …
        filmografia regista | opere precedenti | filmografia da regista | filmografia come regista
        filmografia principale | filmografia recente | filmografia sintetica | principali film
        ruoli principali | principali ruoli | ruoli scelti | interpretazioni principali
        """,
        .other: """
        per le scuole | materiale didattico | materiali didattici | scheda didattica
        percorso didattico | matinée scolastiche
        """,
        .notes: """
        note | contesto | contesto storico | il contesto | il contesto storico | cenni storici
        note storiche | nota storica | cronologia | glossario | piccolo glossario | breve glossario
        approfondimenti | approfondimento | sfondo storico | lo sfondo storico | la storia vera
        i fatti | per saperne di più | breve storia di … | una breve storia di … | storia di …
        la storia di … | curiosità | lo sapevate | lo sapevi che | dati | dati e cifre | date importanti
        schede storiche | scheda storica | bibliografia | il tema | quadro storico
        inquadramento storico | breve cronologia | introduzione storica | appunti storici
        lo sapevate che | piccolo lessico
        piccola storia di … | una piccola storia di … | piccola storia del … | breve storia del …
        """,
        .music: """
        musica | musiche | le musiche | la musica | colonna sonora | la colonna sonora
        colonna sonora originale | musiche originali | le canzoni | canzoni | la musica del film
        le musiche del film | brani musicali | brani | note sulle musiche | note sulla musica
        sulla musica
        """,
        .cast: """
        cast artistico | cast | il cast | interpreti | gli interpreti | interpreti e personaggi
        personaggi e interpreti | personaggi | i personaggi | con | voci | le voci | attori | gli attori
        protagonisti | i protagonisti | elenco artistico | interpreti principali | cast principale
        cast artistico principale | il cast artistico | cast vocale | i doppiatori
        cast artistico (in ordine di apparizione) | partecipanti | testimoni | con la partecipazione di
        intervistati | personaggi principali | cast & personaggi | cast e personaggi
        interpreti (in ordine alfabetico) | in ordine di apparizione
        """,
        .crew: """
        cast tecnico | il cast tecnico | crew | troupe | la troupe | elenco tecnico | credits tecnici
        cast tecnico principale | staff tecnico | collaboratori | equipe tecnica | gruppo tecnico
        realizzazione
        """,
        .technical: """
        dati tecnici | scheda tecnica | la scheda tecnica | scheda film | scheda del film
        specifiche tecniche | informazioni tecniche | caratteristiche tecniche | dettagli tecnici
        scheda | dati del film | la scheda | la scheda del film | scheda tecnica del film
        il film in sintesi | note tecniche | informazioni | formato e durata
        """,
        .awards: """
        festival e premi | premi | festival | premi e riconoscimenti | riconoscimenti
        partecipazioni a festival | partecipazione a festival | festival & premi | premi e festival
        selezioni | selezioni ufficiali | selezione ufficiale | selezioni e premi | premi e selezioni
        festival e riconoscimenti | premi e nomination | candidature | premi e candidature
        festival e selezioni | i premi | palmarès | premi & festival | nomination | festival / premi
        premi / festival | percorso festivaliero | i festival
        allori
        """,
        .reviews: """
        rassegna stampa | hanno detto | la critica | la stampa | hanno scritto | hanno detto del film
        hanno scritto del film | dicono del film | critica | recensioni | estratti stampa
        la critica ha detto | la stampa ha detto | dalla stampa | estratti dalla stampa
        citazioni stampa | cosa dice la critica | la stampa internazionale | la stampa dice
        rassegna critica | hanno detto di … | quotes
        cosa dicono | dicono di noi | ne parlano
        """,
        .contacts: """
        contatti | contatto | ufficio stampa | uffici stampa | distribuzione | vendite internazionali
        contatti stampa | contatto stampa | ufficio stampa film | ufficio stampa distribuzione
        ufficio stampa del film | informazioni e contatti | ufficio stampa nazionale | comunicazione
        per informazioni | recapiti | contatti produzione | contatti distribuzione | stampa
        ufficio stampa e comunicazione
        """,
        .about: """
        la società di produzione | la casa di produzione | sulla produzione e la società | le produzioni
        i produttori | le società di produzione | le case di produzione | la società
        profilo della società | profilo aziendale | la distribuzione | la società di distribuzione
        chi siamo | casa di produzione | la casa di distribuzione | il produttore e la società
        la fondazione | la film commission
        """,
        .biographies: """
        biografie | le biografie | biografie del cast | biografie degli attori
        biografie degli interpreti | biografie degli autori | il cast: biografie | gli autori
        i registi | le registe | sui registi | biofilmografie | bio-filmografie
        davanti alla macchina da presa | dietro la macchina da presa | profili | gli artisti
        biografie cast | biografie e filmografie | biografie cast artistico | biografie cast tecnico
        note biografiche degli interpreti | biografie & filmografie | i protagonisti del film
        chi è chi | chi ha fatto il film | i volti del film
        """,
        .credits: """
        titoli di coda | crediti | credits | credits completi | i credits | cast & credits
        cast e credits | cast artistico e tecnico | cast tecnico e artistico
        cast artistico e cast tecnico | titoli | titoli di testa | crediti completi
        scheda artistica e tecnica | cast e troupe | cast & crew | cast e crew | i crediti
        crediti del film
        """,
        .contents: "indice | sommario | contenuti | indice dei contenuti",
        .stills: """
        foto di scena | foto | immagini | fotografie | galleria | galleria fotografica | le foto
        foto dal set | fotogrammi | le immagini | gallery | materiali fotografici
        """,
        .nothing: """
        cartella stampa | dossier stampa | materiali stampa | materiale stampa | pressbook | press book
        press kit | comunicato stampa | crediti non contrattuali | tutti i diritti riservati
        note legali | kit stampa | presskit | libretto | cartella per la stampa
        """,
    ]
}
