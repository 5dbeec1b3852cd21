import DossierKit

extension Italian {
    static let interview = InterviewWords(
        questionLabels: "d | domanda | q | intervistatore | intervistatrice",
        answerLabels: "r | risposta",
        interrogatives: """
            come | che | che cosa | cosa | chi | quando | dove | perché | quale | quali | qual | qual è
            quanto | quanta | quanti | quante | da dove | in che | in che modo | di che | di cosa | a cosa
            a chi | com'è | com'è nata | com'è nato | come mai | da chi | da quanto | ha | hai | aveva
            avevi | è | era | può | potrebbe | puoi | ci sono | c'è | c'era | cos'è | che tipo | in quale
            a quale | per quale | per quali | quali sono | e come | e perché | ma perché | con quale | sei
            siete | avete | eri | voleva | volevi | dov'è | cosa l'ha | cosa ti ha | pensa | pensi | crede
            """,
        prompts: """
            ci parli | ci parli di | ci parla | ci parla di | ci racconti | ci racconta | ci dica
            ci descriva | ci spieghi | parliamo di | parlaci | parlaci di | raccontaci | raccontami
            mi racconti | mi parli | parlami | vuole parlarci | può parlarci | può raccontarci
            puoi raccontarci | puoi parlarci | descriva | descrivi | dicci | spiegaci | racconti
            vorrei parlare | veniamo | passiamo | lei dice | ha detto | hai detto | si ha l'impressione
            una parola su
            """,
        secondPerson: """
            lei | tu | tuo | tua | tuoi | tue | ti | te | voi | vostro | vostra | vostri | vostre | vi
            suo film | suoi film | suo lavoro | suo cinema | sua opera | suo personaggio | sua storia
            suo percorso | sua carriera | sua sceneggiatura | sua opera prima | suo esordio
            """,
        firstPerson: """
            io | mio | mia | miei | mie | mi | me | noi | nostro | nostra | nostri | nostre | ho | sono
            """,
        answerOpeners: """
            sì | no | certo | certamente | esatto | esattamente | assolutamente | assolutamente sì
            sicuramente | infatti | in effetti | è vero | beh | direi | direi di sì | diciamo | io | per me
            ho | volevo | credo | penso | tutto è nato | tutto è cominciato | all'inizio | l'idea
            in realtà | non proprio | no, non | è stato | è stata | perché | senz'altro | mi | il mio
            la mia | noi | sono | ero | era | forse | naturalmente | ovviamente | prima di tutto
            innanzitutto | nasce | è nato | è nata | avevo
            """,
        interviewedBy: """
            a cura di | intervista di | intervista a cura di | intervista realizzata da | intervistato da
            intervistata da | intervista | conversazione a cura di | realizzata da | domande di
            colloquio a cura di | raccolta da | intervista condotta da | dichiarazioni raccolte da
            intervista raccolta da
            """,
        translatedBy: """
            traduzione | traduzione di | traduzione di … | tradotto da | tradotto da … | traduzione dal … di
            traduzione dal … di … | traduzione dall'… di … | tradotto dal … da | tradotto dal … da …
            traduzione: | traduzione: … | traduzione a cura di | traduzione a cura di … | trad. | trad. di …
            """
    )

    static let noteCues: Words = """
        nota del traduttore | nota della traduttrice | n.d.t. | ndt | n.d.r. | ndr | nota della redazione
        nota dell'autore | nota dell'autrice | n.d.a. | nota | nota del curatore | n.d.c. | nb | n.b.
        nota dell'editore | n.d.e. | nota redazionale
        """

    static let prose = ProseWords(
        possessives: """
            mio | mia | miei | mie | nostro | nostra | nostri | nostre | suo | sua | suoi | sue | loro
            il mio | la mia | il nostro | la nostra | il suo | la sua | tuo | tua
            """,
        articles: "il | lo | la | i | gli | le | l' | un | uno | una | un'",
        relatives: [
            .translator: "che ha tradotto | che ha curato la traduzione | che traduce",
            .stunts: "che ha coordinato gli stunt | che ha coordinato le acrobazie",
            .writer: """
            che ha scritto la sceneggiatura | con cui ho scritto | con cui ho scritto la sceneggiatura
            che ha scritto con me | con la quale ho scritto | con il quale ho scritto
            che ha scritto il film | con cui ho scritto il film | che ha cosceneggiato
            """,
            .producer: """
            che ha prodotto | che produce | che ha prodotto il film | che hanno prodotto
            che ha coprodotto
            """,
            .cinematographer: """
            che ha curato la fotografia | che ha firmato la fotografia | che ha fotografato
            che firma la fotografia | che ha fatto la fotografia
            """,
            .editor: """
            che ha montato | che ha montato il film | che monta i miei film | che ha curato il montaggio
            """,
            .productionDesigner: """
            che ha curato le scenografie | che ha curato la scenografia | che ha firmato le scenografie
            che firma le scenografie | che ha disegnato le scene
            """,
            .costumeDesigner: """
            che ha curato i costumi | che ha disegnato i costumi | che ha creato i costumi
            che firma i costumi
            """,
            .composer: """
            che ha composto | che ha composto le musiche | che ha scritto le musiche
            che ha composto la musica | che firma le musiche | che ha scritto la musica
            autore delle musiche | autrice delle musiche
            """,
            .soundRecordist: """
            che ha curato il suono | che ha registrato il suono | che ha curato la presa diretta
            """,
        ],
        firstPersonRoles: [
            .writer: """
            ho scritto la sceneggiatura | ho scritto il film | ho scritto questo film
            ho scritto la storia | la mia sceneggiatura | mentre scrivevo la sceneggiatura
            ho cominciato a scrivere la sceneggiatura | quando ho scritto la sceneggiatura
            scrivendo la sceneggiatura | la mia cosceneggiatrice | il mio cosceneggiatore
            ho iniziato a scrivere la sceneggiatura
            """,
            .producer: "ho prodotto il film | ho prodotto io | l'ho prodotto",
            .cinematographer: """
            ho curato la fotografia | ho fatto io la fotografia | ho fatto le riprese
            ho girato io stesso | ho girato io stessa
            """,
            .editor: "ho montato il film | ho montato io | ho curato il montaggio",
        ],
        actors: """
            attore | attrice | attori | attrici | interprete | interpreti | protagonista | protagonisti
            attore protagonista | attrice protagonista | cast
            """,
        debut: """
            debutto | esordio | esordisce | debutta | primo ruolo | prima volta | primo film | esordiente
            primo ruolo da protagonista | al suo esordio | al suo debutto | debutto cinematografico
            esordio cinematografico | alla sua prima esperienza | prima prova
            """
    )

    static let conjunctions: Words = "e | ed | o | nonché"

    static let nameParticles: Words = """
        d' | dell' | dello | dei | lo | li | de | da | di | du | des | del | della | von | van | der | den
        la | le | zu | dos | das | do | af | av | ten | ter | el | al | bin | ibn | y | e | van der
        van den | de la | von der | vom | zum | zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        sig. | sig.ra | signor | signora | signorina | dott. | dott.ssa | dottor | dottoressa | prof.
        prof.ssa | professor | professoressa | avv. | avvocato | ing. | ingegnere | don | padre | suor | fra
        mons. | on. | maestro | arch. | conte | contessa
        """

    static let functionWords: Words = """
        il | lo | gli | i | la | le | di | del | della | dei | delle | che | è | un | una | per | con | non
        sono | in | da | dal | nel | nella | al | alla | si | ma | anche | come | più | suo | sua | suoi
        questo | questa | ha | hanno | era | dove | quando | perché | tra | sul | essere | stato | così | ci
        mi | o | e | ed | se | io | lei | lui | dopo | degli
        """

    static let titleSmallWords: Words = """
        il | lo | la | i | gli | le | un | uno | una | di | del | della | dei | e | o | in | a | al | da
        dal | con | per | su | tra | fra | nel | nella
        """

    static let articles: Words = "il | lo | la | i | gli | le | l' | un | uno | una | un'"
}
