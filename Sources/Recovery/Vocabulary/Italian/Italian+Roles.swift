import DossierKit

extension Italian {
    static let roles: WordTable<Role> = [
        .director: """
        regia | regista | registi | registe | diretto da | diretta da | un film di | film di | regia di
        co-regia | coregia | co-regista | coregista | scritto e diretto | dir. | la regia | una regia di
        il regista | la regista | un documentario di | regia cinematografica | diretto | messa in scena
        film diretto da
        """,
        .writer: """
        sceneggiatura | sceneggiatura di | sceneggiatore | sceneggiatrice | sceneggiatori
        sceneggiatrici | scritto da | scritta da | scrittura | scrittore | scrittrice | autore | autrice
        autori | autrici | sceneggiatura originale | co-sceneggiatura | co-sceneggiatore
        co-sceneggiatrice | cosceneggiatore | cosceneggiatrice | collaborazione alla sceneggiatura
        collaborazione alla scrittura | con la collaborazione alla sceneggiatura di
        con la collaborazione di | ha collaborato alla sceneggiatura
        hanno collaborato alla sceneggiatura | adattamento | adattamento di | adattato da | testo
        testi | sceneggiatura e dialoghi | copione | lo sceneggiatore | la sceneggiatrice
        adattamento cinematografico | scritto | riduzione e sceneggiatura | trattamento e sceneggiatura
        collaboratore alla sceneggiatura | sceneggiatore/trice | un film scritto da
        """,
        .story: """
        soggetto | soggetto di | soggetto originale | da un soggetto di | da un'idea di | idea | idea di
        ideazione | storia | storia di | da una storia di | trattamento | da un soggetto originale di
        idea originale | ideato da | un'idea di | soggettista | ideato e scritto | concept
        storia originale
        """,
        .basedOn: """
        tratto da | tratta da | liberamente tratto da | liberamente tratta da | ispirato a | ispirata a
        liberamente ispirato a | liberamente ispirata a | liberamente ispirato al romanzo di
        dal romanzo di | dal romanzo | tratto dal romanzo di | tratto dal romanzo | dal libro di
        tratto dal libro di | dal racconto di | tratto dal racconto di | dall'opera di | basato su
        basata su | basato sul romanzo di | ispirato al romanzo di | ispirato al libro di
        liberamente tratto dal romanzo di | liberamente tratto dal libro di
        liberamente tratto dal racconto di | dalla pièce di | dalla commedia di | tratto dall'opera di
        liberamente ispirato all'opera di | tratto da un racconto di | da un racconto di
        da un romanzo di | dall'omonimo romanzo di | tratto dall'omonimo romanzo di
        dal testo teatrale di | opera originale | ispirato alla storia di | da una storia vera
        ispirato ai racconti di
        """,
        .producer: """
        produttore | produttrice | produttori | produttrici | prodotto da | prodotta da | produzione
        prod. | produttore delegato | produttrice delegata | produttori delegati | produttore creativo
        produttrice creativa | produttori creativi | una produzione di | un film prodotto da
        il produttore | la produttrice | produttore principale | producer | produttore cinematografico
        produce | producono | produzione di
        """,
        .executiveProducer: """
        produttore esecutivo | produttrice esecutiva | produttori esecutivi | produttrici esecutive
        executive producer | executive producers | co-executive producer
        """,
        .coProducer: """
        coproduttore | coproduttrice | coproduttori | co-produttore | co-produttrice | co-produttori
        coprodotto da | co-prodotto da | coprodotta da | coproduttrici | co-produttrici
        coproduttore delegato | co-producer | co-producers
        coproduzione | co-produzione
        """,
        .associateProducer: """
        produttore associato | produttrice associata | produttori associati | produttrici associate
        produzione associata | assistente al produttore | assistente del produttore
        produttore aggiunto | associate producer | associate producers
        """,
        .lineProducer: """
        produzione esecutiva | organizzatore generale | organizzatrice generale | organizzatori generali
        organizzazione generale | organizzazione | organizzatore | organizzatrice
        organizzatore della produzione | organizzatore di produzione | organizzazione della produzione
        organizzatrice della produzione | produzione esecutiva di | delegato di produzione
        delegata di produzione | delegato alla produzione | organizzazione generale di | line-producer
        l'organizzatore generale | line producer | line producers
        """,
        .cinematographer: """
        fotografia | fotografia di | direttore della fotografia | direttrice della fotografia
        direttori della fotografia | direttrici della fotografia | direttore fotografia
        direttrice fotografia | direzione della fotografia | direzione fotografia
        autore della fotografia | autrice della fotografia | autore fotografia | dir. fotografia
        la fotografia | immagini | immagine | fotografato da | direttore di fotografia
        direttrice di fotografia | dop / direttore della fotografia | fotografia e camera
        fotografia e operatore | cinematografia | il direttore della fotografia
        la direttrice della fotografia | d.o.p | cinematographer | camera | riprese
        direttore delle luci | director of photography | directors of photography | dop | d.o.p.
        """,
        .cameraOperator: """
        operatore | operatori | operatore alla macchina | operatrice alla macchina
        operatore di macchina | operatore macchina | operatore di ripresa | operatrice
        operatore steadicam | operatori di ripresa | operatrice di ripresa | seconda camera
        operatore seconda camera | camera b | riprese aeree | drone | operatore drone
        riprese con drone | riprese subacquee | seconda macchina | camera operator | operatore camera
        operatori alla macchina | riprese aggiuntive | operatore di camera | pilota drone | steadicam
        steadicam operator
        """,
        .editor: """
        montaggio | montaggio di | montatore | montatrice | montatori | montatrici | montato da
        montaggio video | il montaggio | montaggio scena | montaggio di scena | editing | il montatore
        la montatrice | co-montaggio | montaggio immagine | film editor | montaggio aggiuntivo
        supervisione al montaggio | editor video
        """,
        .productionDesigner: """
        scenografia | scenografie | scenografo | scenografa | scenografi | scenografe | scenografia di
        scenografie di | scene | le scenografie | scene di | lo scenografo | la scenografa
        ambientazione | scenografia e arredamento | set design | disegno di produzione
        production design | production designer
        """,
        .artDirector: """
        direttore artistico | direttrice artistica | direzione artistica | assistente scenografo
        aiuto scenografo | assistente alla scenografia | assistente scenografia | art director
        art direction
        """,
        .setDecorator: """
        arredamento | arredatore | arredatrice | arredatori | arredi | arredamento di
        arredamento di scena | arredo | decorazione | arredamento e arredi | decoratore | set decoration
        set decorator | set dresser
        """,
        .costumeDesigner: """
        costumi | costumista | costumisti | costumiste | costumi di | i costumi | costume
        il costumista | la costumista | disegno dei costumi | ideazione costumi | costumi disegnati da
        costumi a cura di | abiti
        """,
        .makeUp: """
        trucco | truccatore | truccatrice | truccatori | truccatrici | capo truccatore
        trucco e acconciature | trucco e parrucco | trucco & parrucco | trucco / acconciature
        make-up artist | effetti speciali trucco | trucco effetti speciali | trucco speciale
        trucco prostetico | trucco di scena | key make-up artist | trucco di | effetti trucco
        make-up & hair | trucco, acconciature | trucco e capelli | makeup artist | trucco/acconciature
        il trucco | capo trucco | make up artist | supervisione trucco | trucco e hair | make-up
        make up | makeup
        """,
        .hair: """
        acconciature | acconciatore | acconciatrice | acconciatori | acconciatrici | parrucco
        parrucchiere | parrucchiera | capelli | hair stylist | hair | hair designer | acconciatura
        parrucche | parrucchieri | acconciature di | capo acconciatore
        """,
        .composer: """
        musiche | musica | musiche originali | musica originale | musiche di | musica di
        musiche originali di | musica originale di | compositore | compositrice | compositori
        composte da | musiche composte da | colonna sonora | colonna sonora originale
        colonna sonora di | musica composta da | musiche originali composte da | composizione
        musiche composte e dirette da | commento musicale | il compositore | la compositrice
        composizioni musicali | musica originale composta da | musiche del film | autore delle musiche
        partitura
        """,
        .musicSupervisor: """
        supervisore musicale | supervisione musicale | consulenza musicale | consulente musicale
        supervisori musicali | consulenza musiche | supervisione musiche | coordinamento musicale
        music supervisor | music supervision
        """,
        .soundRecordist: """
        suono | fonico | fonica | fonici | suono in presa diretta | presa diretta | suono presa diretta
        fonico di presa diretta | fonica di presa diretta | fonici di presa diretta
        suono di presa diretta | tecnico del suono | tecnici del suono | ingegnere del suono | audio
        fonico presa diretta | suono di | il fonico | presa diretta di | fonico in presa diretta
        registrazione suono | tecnico del suono in presa diretta | fonico di ripresa | sonoro
        tecnico audio | audio in presa diretta
        """,
        .soundDesigner: """
        progettazione suono | progettazione del suono | progettazione sonora | disegno sonoro
        progetto sonoro | disegno del suono | progettista del suono | suono e sound design
        progettazione acustica | sound design | sound designer
        """,
        .soundEditor: """
        montaggio del suono | montaggio suono | montatore del suono | montatrice del suono
        montatori del suono | montaggio sonoro | montaggio audio
        effetti sonori | creazione effetti sonori | montaggio presa diretta | montatore presa diretta
        montaggio effetti | sala rumori | montaggio dialoghi | montatore suono
        montaggio della presa diretta | montaggio effetti sonori | montaggio colonna | montatore audio
        montaggio del suono e mix | sound editing | effetti sala | sound editor
        """,
        .soundMixer: """
        mix | missaggio | fonico di mix | fonico di mixage | mixage | mixaggio | fonico mix
        fonico di missaggio | mix audio | re-recording mixer | missaggi | fonico del mix
        missaggio suono | mix suono | missato da | sound mix | mix del suono | mixer | fonici di mix
        """,
        .castingDirector: """
        casting di | direttore casting | direttrice casting | direttore del casting | casting directors
        selezione attori | responsabile casting | il casting | casting bambini | ricerca attori
        ricerca cast | casting | casting director
        """,
        .assistantDirector: """
        aiuto regia | aiuto regista | aiuto registi | aiutoregista | aiutoregia | aiuti regia
        aiuti registi | assistente alla regia | assistente regia | assistenti alla regia
        assistente regista | assistenti regia | primo aiuto regista | prima aiuto regista
        primo aiuto regia | prima aiuto regia | secondo aiuto regista | seconda aiuto regista
        1° aiuto regia | 2° aiuto regia | secondo aiuto regia | aiuto-regia | aiuto-regista
        assistente alla regista
        """,
        .scriptSupervisor: """
        segretaria di edizione | segretario di edizione | segretaria d'edizione | segretario d'edizione
        edizione | segreteria di edizione | continuità | script | supervisione edizione
        segretarie di edizione | script supervisor
        """,
        .visualEffects: """
        effetti visivi | effetti digitali | effetti visivi digitali | supervisore effetti visivi
        supervisore vfx | supervisione effetti visivi | effetti visivi di
        supervisore agli effetti visivi | visual effects | visual effects supervisor
        effetti visivi a cura di | supervisore effetti digitali | supervisione vfx | computer grafica
        direttore effetti visivi | effetti visuali | produttore effetti visivi | vfx | vfx supervisor
        cgi | vfx producer
        """,
        .specialEffects: """
        effetti speciali | supervisore effetti speciali | effetti speciali di | effetti di scena
        effetti fisici | effetti meccanici | effetti pirotecnici | effetti speciali a cura di
        coordinatore effetti speciali | supervisione effetti speciali | trucchi ottici | sfx
        sfx supervisor
        """,
        .stunts: """
        coordinatore stunt | coordinatrice stunt | coordinamento stunt | maestro d'armi | controfigure
        stuntmen | stuntman | stunt | coordinatore degli stunt | acrobazie | cascatori
        coordinatore acrobatico | stuntwoman | coordinatore azioni | stunts | stunt coordinator
        """,
        .choreographer: """
        coreografie | coreografia | coreografo | coreografa | coreografi | coreografie di
        movimenti coreografici
        """,
        .colourist: """
        correzione colore | correzione del colore | color | colore | colorista | color-correction
        grading | supervisione colore | color correction e finalizzazione | color correction di
        senior colorist | color & finishing | digital colorist | tecnico del colore
        correzione cromatica | colorist | colourist | color grading | colour grading | color correction
        """,
        .gaffer: """
        capo elettricista | capo elettricisti | capi elettricisti | elettricisti | elettricista
        capo elettrico | capoelettricista | gaffer
        """,
        .keyGrip: """
        capo macchinista | capi macchinisti | capo macchinisti | macchinisti | macchinista
        capomacchinista | capo squadra macchinisti | key grip | grip
        """,
        .stillPhotographer: """
        fotografo di scena | fotografa di scena | foto di scena | fotografie di scena
        fotografi di scena | foto | fotografo | fotografa | fotografo di set | foto di set | fotografi
        fotografie | fotografa di set | foto di | stills | still photographer
        """,
        .productionManager: """
        direttore di produzione | direttrice di produzione | direttori di produzione
        direttrici di produzione | direzione di produzione | direzione della produzione
        direttore della produzione | direttrice della produzione | production manager
        direttore produzione | responsabile di produzione | direttore produttivo
        responsabile produzione
        """,
        .locationManager: """
        ispettore di produzione | ispettrice di produzione | ispettori di produzione
        ispettore produzione | ispettrice produzione | ricerca location | location | location scout
        ispettori produzione | responsabile location | sopralluoghi | ricerca ambienti
        location manager
        """,
        .postProductionSupervisor: """
        supervisore post-produzione | supervisore postproduzione | supervisore post produzione
        supervisore alla post-produzione | supervisore di post-produzione
        supervisore di postproduzione | post-produzione | postproduzione | post produzione
        coordinatore post-produzione | coordinatrice post-produzione | coordinamento post-produzione
        coordinatore postproduzione | coordinatrice postproduzione | coordinamento post produzione
        supervisione post-produzione | supervisione alla post-produzione
        coordinatore di post-produzione | coordinatrice di post-produzione | edizioni e post-produzione
        responsabile post-produzione | direttore della post-produzione | coordinamento postproduzione
        supervisione postproduzione | post production supervisor | supervisore della post-produzione
        post-production supervisor | postproduction supervisor
        """,
        .animator: """
        animatore | animatrice | animatori | animatrici | animazione | animazioni
        direttore dell'animazione | direttore animazione | direttrice dell'animazione
        direzione dell'animazione | animato da | animazioni di | animazione di | supervisione animazione
        supervisore animazione | animazioni a cura di
        """,
        .narrator: """
        voce narrante | voce fuori campo | narratore | narratrice | voce off | voce | narrazione
        narrato da | voce di | voce recitante | voci narranti | letto da | commento letto da
        lettura di | voce fuoricampo | voice over | voice-over | voiceover
        """,
        .cast: """
        con | interpreti | interprete | attori | attrici | attore | attrice | e con | con le voci di
        voci | cast artistico | protagonisti | e con la partecipazione di | interpretato da
        con l'amichevole partecipazione di | con la partecipazione straordinaria di
        e con la partecipazione straordinaria di | interpreti principali | nel cast
        interpreti e personaggi | personaggi e interpreti | e per la prima volta sullo schermo
        protagonista | doppiatori | voci di
        """,
        .participant: """
        con la partecipazione di | con la testimonianza di | testimonianze di | con le testimonianze di
        interventi di | con gli interventi di | partecipanti | intervistati | testimoni | testimonianze
        partecipazione di | con interviste a | interviste a | hanno partecipato
        hanno collaborato con la loro testimonianza
        """,
        .dialogue: """
        dialoghi | dialoghista | dialoghisti | dialoghi di | adattamento dialoghi
        adattamento e dialoghi | dialoghi italiani | dialoghi aggiuntivi | dialogo
        """,
        .translator: """
        traduzione | traduttore | traduttrice | traduzioni | traduzione di | traduttori
        interprete traduttore | tradotto da | interpretariato
        """,
        .subtitles: """
        sottotitoli | sottotitoli a cura di | sottotitolazione | sottotitoli di | sottotitoli inglesi
        traduzione e sottotitoli | sottotitoli in inglese
        """,
        .graphicDesigner: """
        grafica | grafico | grafici | progetto grafico | locandina | poster | progetto grafico di
        manifesto | graphic designer | art work | grafica e locandina | grafica di | design grafico
        visual design | manifesto e grafica | illustrazioni | graphic design
        """,
        .titleDesigner: """
        titoli | titoli di testa | titoli di testa e di coda | grafica titoli | design dei titoli
        titoli e grafica | titoli a cura di | titoli di coda | progetto titoli | title design
        """,
        .publicist: "ufficio stampa del set | addetto stampa sul set | unit press | unit publicist",
        .productionCompany: """
        casa di produzione | case di produzione | società di produzione | produzione | una produzione
        produzioni | una produzione di | società produttrice | società produttrici | presenta
        presentano | casa produttrice | case produttrici | prodotto dalla | un film prodotto dalla
        una produzione della | una casa di produzione | un film della | una produzione italiana
        produzione cinematografica
        """,
        .coProductionCompany: """
        coproduzione | co-produzione | in coproduzione con | in co-produzione con | una coproduzione
        coproduzione con | coprodotto con | in associazione con | in collaborazione con
        una coproduzione di | società di coproduzione | società coproduttrici
        in collaborazione produttiva con | coproduzioni | società coproduttrice | una coproduzione con
        in partnership con | casa di coproduzione | case di coproduzione | e in collaborazione con
        co-produzioni | una coproduzione italo
        """,
        .distributor: """
        distribuzione | distribuito da | distributore | distribuzione italia | distribuzione italiana
        casa di distribuzione | distribuita da | distributori | distribuzione in italia
        società di distribuzione | una distribuzione | distribuzione nazionale
        distribuzione cinematografica | distribuzione per l'italia | distributore italiano
        distribuzione cinema
        """,
        .salesAgent: """
        vendite internazionali | vendite estere | vendite all'estero | distribuzione internazionale
        vendite mondo | agente di vendita | vendite | venditore internazionale | vendite estero
        distribuzione estera | world sales | international sales | sales agent
        """,
        .supporter: """
        con il contributo di | con il contributo del | con il contributo della | con il sostegno di
        con il sostegno del | con il sostegno della | con il supporto di | con il supporto del
        con il supporto della | con il patrocinio di | con il patrocinio del | con il patrocinio della
        con la partecipazione del | con la partecipazione della | contributo | sostegno | sostenuto da
        finanziato da | riconosciuto di interesse culturale | film riconosciuto di interesse culturale
        realizzato con il contributo di | realizzato con il contributo del
        realizzato con il contributo della | realizzato con il sostegno di
        realizzato con il sostegno del | realizzato con il sostegno della | con l'aiuto di
        con il finanziamento di | finanziamenti | enti finanziatori | emittenti | sponsor
        con il contributo dell' | con il sostegno dell' | con il supporto dell'
        opera realizzata con il sostegno della | opera realizzata con il contributo del
        opera realizzata con il contributo della | opera realizzata con il sostegno di
        sviluppato con il sostegno di | con il contributo economico di | patrocinio | con l'appoggio di
        opera realizzata con | in cooperazione con | finanziato dal | finanziato con il contributo di
        sostenitori | film realizzato con il contributo di | film realizzato con il sostegno di
        grazie al sostegno di | con la collaborazione della | con la collaborazione del | partner
        con il contributo selettivo del | ai sensi della legge sul cinema
        """,
    ]
}
