import DossierKit

extension French {
    static let interview = InterviewWords(
        questionLabels: "q | question | journaliste | intervieweur",
        answerLabels: "r | réponse | rép | rép.",
        interrogatives: """
            qui | que | quoi | quand | où | pourquoi | comment | combien | quel | quelle | quels | quelles
            lequel | laquelle | qu'est-ce | qu'est-ce que | qu'est-ce qui | est-ce | est-ce que | en quoi
            à quoi | de quoi | d'où | dans quelle mesure | avez-vous | aviez-vous | êtes-vous | étiez-vous
            pouvez-vous | pourriez-vous | pourquoi avoir | comment est née | comment est né
            comment avez-vous | comment êtes-vous | diriez-vous | saviez-vous | vouliez-vous | y a-t-il
            y avait-il | et comment | et pourquoi | mais pourquoi | à quel | à quelle | depuis quand
            par quoi | de quelle | vous êtes-vous | l'avez-vous | as-tu | es-tu | peux-tu | pensez-vous
            faut-il | s'agit-il | est-il | est-elle
            """,
        prompts: """
            parlez-nous | parlez-moi | racontez-nous | racontez-moi | dites-nous | décrivez | décrivez-nous
            expliquez | expliquez-nous | présentez-nous | revenons sur | parlons de | parlons du
            un mot sur | quelques mots sur | parle-nous | raconte-nous | on sent | on a l'impression
            vous dites | vous avez dit | vous parlez | on pense à | évoquez | pouvez-vous | pourriez-vous
            """,
        secondPerson: "vous | votre | vos | vôtre | vôtres | toi | tu | te | ton | ta | tes | t'",
        firstPerson: """
            je | j' | j'ai | j'avais | j'étais | mon | ma | mes | moi | me | m' | mien | mienne | nous
            notre | nos
            """,
        answerOpeners: """
            oui | non | tout à fait | en effet | absolument | bien sûr | c'est vrai | exactement
            effectivement | certainement | pas du tout | pas vraiment | évidemment | je | j'ai | j'avais
            c'est | il y a | parce que | au départ | au début | à l'origine | d'abord | je pense | je crois
            je voulais | l'idée | oui et non | oh | ah | eh bien | disons | justement | sans doute | c'était
            nous | on | tout a commencé | tout est parti
            """,
        interviewedBy: """
            propos recueillis par | propos recueillis et mis en forme par | entretien réalisé par
            entretien mené par | entretien conduit par | interview réalisée par | interview menée par
            interview par | recueilli par | recueillis par | entretien de | entretien par | entretien
            questions posées par | interviewé par | interviewée par | conversation menée par | interview
            propos recueillis | entretien réalisé et retranscrit par | propos recueillis à … par
            """,
        translatedBy: """
            traduit du … par … | traduit de l'… par … | traduit par … | traduction de … | traduit de … par …
            traduction : … | traduit par | traduction | traduction de | traduit du … par
            traduit de l'… par | traduit de … par | traduction du … par | traduction :
            traduit de l'anglais par | traduction française
            """
    )

    static let noteCues: Words = """
        note du traducteur | note de la traductrice | n.d.t. | ndt | n.d.r. | ndr | ndlr | n.d.l.r.
        note de l'éditeur | note de la rédaction | note de l'auteur | n.d.a. | note | nb | n.b. | nde
        n.d.e. | note des traducteurs
        """

    static let prose = ProseWords(
        possessives: """
            mon | ma | mes | notre | nos | son | sa | ses | leur | leurs | votre | vos | ton | ta
            """,
        articles: "le | la | les | l' | un | une | des",
        relatives: [
            .translator: "qui a traduit | qui traduit | qui a signé la traduction",
            .stunts: "qui a réglé les cascades | qui a coordonné les cascades",
            .writer: """
            qui a écrit le scénario | qui a coécrit | qui a co-écrit | qui a écrit avec moi
            avec qui j'ai écrit | avec qui j'ai coécrit | avec lequel j'ai écrit
            avec laquelle j'ai écrit
            """,
            .producer: "qui a produit | qui produit | qui a coproduit | qui produisait | qui ont produit",
            .cinematographer: """
            qui a fait l'image | qui a signé l'image | qui a fait la lumière | qui a filmé
            qui a éclairé | qui signe l'image | qui a signé la photographie | qui était à l'image
            """,
            .editor: "qui a monté | qui monte mes films | qui a monté le film",
            .productionDesigner: """
            qui a créé les décors | qui a fait les décors | qui signe les décors
            qui a conçu les décors
            """,
            .costumeDesigner: """
            qui a créé les costumes | qui a fait les costumes | qui a dessiné les costumes
            qui signe les costumes
            """,
            .makeUp: "qui a fait le maquillage",
            .composer: """
            qui a composé | qui a composé la musique | qui a écrit la musique | qui signe la musique
            qui a signé la musique
            """,
            .soundRecordist: """
            qui a fait le son | qui a enregistré le son | qui était au son | qui a pris le son
            """,
            .soundDesigner: "qui a conçu le son",
            .castingDirector: """
            qui a fait le casting | qui s'est occupée du casting | qui s'est occupé du casting
            """,
        ],
        firstPersonRoles: [
            .writer: """
            j'ai écrit le scénario | j'ai écrit ce film | j'ai écrit le film | j'ai coécrit
            j'ai co-écrit | j'écrivais le scénario | mon scénario | en écrivant le scénario
            ma coscénariste | mon coscénariste | mon co-scénariste | ma co-scénariste | quand j'ai écrit
            nous avons écrit le scénario | pendant l'écriture du scénario, je
            """,
            .producer: "j'ai produit le film | j'ai produit moi-même",
            .cinematographer: """
            j'ai filmé moi-même | j'ai fait l'image | je faisais l'image moi-même | j'ai tenu la caméra
            """,
            .editor: "j'ai monté le film | j'ai monté moi-même",
        ],
        actors: """
            acteur | actrice | acteurs | actrices | comédien | comédienne | comédiens | comédiennes
            interprète | interprètes | héros | héroïne | interprète principale | rôle principal
            """,
        debut: """
            premier rôle | première apparition | débuts | ses débuts | premier grand rôle
            pour la première fois à l'écran | premier rôle au cinéma | premiers pas
            première expérience au cinéma | premier film
            """
    )

    static let conjunctions: Words = "et | ainsi que | puis | ou"

    static let nameParticles: Words = """
        d' | de | da | di | du | des | del | della | von | van | der | den | la | le | zu | dos | das | do
        af | av | ten | ter | el | al | bin | ibn | y | e | van der | van den | de la | von der | vom | zum
        zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        m. | mm. | mme | mlle | monsieur | madame | mademoiselle | dr | dr. | docteur | pr | pr.
        professeur | maître | me | père | soeur | abbé | mgr | sir | lord
        """

    static let functionWords: Words = """
        le | la | les | des | et | est | dans | une | un | du | pour | que | qui | avec | sur | au | aux
        par | pas | plus | il | elle | ne | se | ce | cette | ces | son | sa | ses | nous | vous | je | mais
        ou | où | été | sont | être | avoir | fait | comme | tout | leur | leurs | très | aussi | même
        entre | sans | après | c'est | quand | dont | lui | ils | elles
        """

    static let titleSmallWords: Words = """
        le | la | les | l' | un | une | des | du | de | d' | et | ou | à | au | aux | en | dans | par | pour
        sur | avec | sans
        """

    static let articles: Words = "le | la | les | l' | un | une | des"
}
