import DossierKit

extension Italian {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            scritto e diretto da | scritta e diretta da | diretto e scritto da | sceneggiatura e regia
            regia e sceneggiatura | regia & sceneggiatura | sceneggiatura & regia | regia / sceneggiatura
            sceneggiatura / regia | regista e sceneggiatore | regista e sceneggiatrice
            sceneggiatore e regista | sceneggiatrice e regista | un film scritto e diretto da
            scrittura e regia | regia e scrittura | regia, sceneggiatura | sceneggiatura, regia
            regista/sceneggiatore | autore e regista | autrice e regista | regista, sceneggiatore
            regista-sceneggiatore | scritto & diretto da | testo e regia | testi e regia | scritto e diretto
            regia e testi
            """
        ),
        (
            [.story, .writer],
            """
            soggetto e sceneggiatura | soggetto & sceneggiatura | soggetto / sceneggiatura
            soggetto, sceneggiatura | soggetto e sceneggiatura di | soggetto e sceneggiatura originale
            soggetto – sceneggiatura | soggetto-sceneggiatura | ideato e scritto da
            sceneggiatura e soggetto | soggetto e testi
            """
        ),
        (
            [.story, .writer, .director],
            """
            soggetto, sceneggiatura e regia | soggetto sceneggiatura e regia
            soggetto, sceneggiatura, regia | regia, soggetto e sceneggiatura
            regia soggetto e sceneggiatura | soggetto / sceneggiatura / regia | ideato, scritto e diretto da
            soggetto e regia e sceneggiatura | regia, soggetto, sceneggiatura
            """
        ),
        (
            [.story, .director],
            "soggetto e regia | regia e soggetto | ideato e diretto da | ideazione e regia"
        ),
        (
            [.writer, .dialogue],
            """
            sceneggiatura e dialoghi | sceneggiatura & dialoghi | sceneggiatura, dialoghi
            dialoghi e sceneggiatura
            """
        ),
        (
            [.writer, .director, .producer],
            """
            scritto, diretto e prodotto da | scritto, prodotto e diretto da
            regia, sceneggiatura e produzione | scritto diretto e prodotto da
            """
        ),
        (
            [.producer, .director],
            """
            prodotto e diretto da | diretto e prodotto da | regia e produzione | produttore e regista
            regista e produttore | produzione e regia
            """
        ),
        (
            [.director, .cinematographer],
            """
            regia e fotografia | fotografia e regia | regia e riprese | regia e camera | regia, fotografia
            """
        ),
        (
            [.director, .editor],
            "regia e montaggio | diretto e montato da | montaggio e regia | regia, montaggio"
        ),
        (
            [.director, .cinematographer, .editor],
            """
            regia, fotografia e montaggio | regia, fotografia, montaggio | regia, riprese e montaggio
            regia riprese e montaggio
            """
        ),
        (
            [.writer, .director, .editor],
            """
            scritto, diretto e montato da | regia, sceneggiatura e montaggio
            sceneggiatura, regia e montaggio | regia, sceneggiatura, montaggio
            """
        ),
        (
            [.writer, .director, .cinematographer],
            "regia, sceneggiatura e fotografia | scritto, diretto e fotografato da"
        ),
        (
            [.cinematographer, .editor],
            "fotografia e montaggio | riprese e montaggio | fotografia & montaggio | riprese, montaggio"
        ),
        (
            [.cinematographer, .cameraOperator],
            """
            fotografia e operatore | fotografia e camera | direttore della fotografia e operatore
            fotografia e operatore alla macchina
            """
        ),
        (
            [.soundRecordist, .soundDesigner],
            "presa diretta e sound design | suono e sound design | fonico e sound designer"
        ),
        (
            [.soundDesigner, .soundMixer],
            "sound design e mix | sound design & mix | sound design e missaggio | sound designer e mix"
        ),
        (
            [.soundEditor, .soundMixer],
            """
            montaggio del suono e mix | montaggio e mix | montaggio suono e mix
            montaggio del suono e missaggio | montaggio e missaggio | montaggio e mix del suono
            """
        ),
        (
            [.makeUp, .hair],
            """
            trucco e acconciature | trucco e parrucco | trucco & parrucco | trucco / acconciature
            trucco/acconciature | trucco, acconciature | trucco e capelli | trucco e hair | make-up & hair
            trucco & acconciature | trucco e acconciatura | acconciature e trucco
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            scene e costumi | scenografia e costumi | scenografie e costumi | scenografia & costumi
            costumi e scenografia
            """
        ),
        (
            [.productionDesigner, .setDecorator],
            "scenografia e arredamento | scenografie e arredamento"
        ),
    ]

    static let otherRoles: Words = """
        consulenza alla sceneggiatura | consulente alla sceneggiatura | story editor | script editor
        consulenza storica | consulente storico | consulente | consulenti | consulenza
        consulenza scientifica | consulenza artistica | consulenza legale | assistenza legale | ricerche
        ricerca | ricerca d'archivio | ricerche d'archivio | ricerche di archivio | repertorio | repertori
        archivi | archivio | materiali d'archivio | immagini di repertorio | ricerca repertorio
        ricercatrice d'archivio | aiuto operatore | aiuto operatori | assistente operatore
        assistenti operatore | assistente alla camera | fuochista | microfonista | microfonisti
        assistente fonico | assistente al montaggio | assistente montaggio | assistente montatore
        assistente montatrice | aiuto montaggio | consulenza al montaggio | supervisione artistica
        attrezzista | attrezzisti | attrezzeria | attrezzista di scena | attrezzista di preparazione
        assistente costumista | aiuto costumista | assistente ai costumi | sarta | sarte | sartoria
        sartoria costumi | assistente trucco | aiuto trucco | coordinatore di produzione
        coordinatrice di produzione | coordinamento di produzione | coordinamento produzione
        coordinatore produzione | segretaria di produzione | segretario di produzione
        segreteria di produzione | segretari di produzione | assistente di produzione
        assistenti di produzione | aiuto segretario di produzione | amministratore | amministratrice
        amministrazione | amministratore di produzione | amministratrice di produzione
        amministrazione di produzione | cassiere | cassiera | contabilità | canzone originale | canzoni
        canzone | testi canzoni | direttore d'orchestra | direzione d'orchestra | orchestrazione
        orchestrazioni | arrangiamenti | musicisti | orchestra | edizioni musicali | musiche eseguite da
        eseguita da | casting figurazioni | figurazioni | casting comparse | capogruppo | acting coach
        actor coach | coach | coach attori | dialogue coach | dialect coach | training attori
        preparazione attori | insegnante di recitazione | regia seconda unità | regia della seconda unità
        seconda unità | fondali | pupazzi | direzione del doppiaggio | direttore del doppiaggio
        direttrice del doppiaggio | doppiaggio | dialogo adattato | ringraziamenti | ringraziamenti speciali
        si ringrazia | si ringraziano | un ringraziamento a | un ringraziamento speciale a | grazie a
        laboratorio | laboratori | laboratorio di sviluppo e stampa | sviluppo | sviluppo progetto
        stabilimento di sviluppo e stampa | mezzi tecnici | teatri di posa | costruzioni | capo costruttore
        costruttore | pittore | trasporti | autisti | catering | assicurazioni | runner | stagisti | animali
        addestratore | addestratrice | armi | tutor | responsabile minori | supervisore script
        collaborazione artistica | collaboratore artistico | collaborazione | produttore rai
        produttrice rai | delegato rai | produttore rai cinema | data manager | assistente vfx | back stage
        backstage | storyboard artist | dramaturg | drammaturgia | consulente musicale storico
        finalizzazione | conformazione | mastering | copie | promozione | impact producer | ufficio legale
        decorazioni di scena | costruzioni di scena | storyboard | dit | data wrangler | compositing
        layout | character design | boom operator | boom | focus puller | intimacy coordinator
        script doctor | archive producer | second unit
        rumorista | rumoristi | rumori | foley | foley artist
        consulente tecnico | consulenza tecnica | consulente scientifico | responsabile della sicurezza
        """

    static let characterLinks: Words = """
        nel ruolo di | nella parte di | nei panni di | nel ruolo della | nel ruolo del | interpreta
        nei ruoli di | dà voce a | nella parte del | nella parte della | nella parte dell' | nel ruolo dell'
        voce di | come
        """

    static let selfWords: Words = """
        se stesso | se stessa | sé stesso | sé stessa | se stessi | nei panni di se stesso
        nei panni di se stessa | nel ruolo di se stesso | nel ruolo di se stessa | loro stessi
        nella parte di se stesso | nella parte di se stessa | lui stesso | lei stessa
        """
}
