extension French {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        logline | pitch | le pitch | en une phrase | en quelques mots | en bref | accroche | l'accroche
        l'argument en une phrase
        en deux mots | en deux phrases
        en une ligne | le film en une phrase | le film en une ligne
        """,
        .synopsis: """
        synopsis | le synopsis | l'histoire | résumé | le résumé | résumé du film | argument
        l'argument | l'intrigue | histoire | synopsis du film | le sujet
        de quoi ça parle | ce que ça raconte
        """,
        .shortSynopsis: """
        synopsis court | court synopsis | résumé court | synopsis (court) | synopsis bref
        bref synopsis | synopsis – court | synopsis version courte
        """,
        .longSynopsis: """
        version longue | plus en détail
        synopsis long | long synopsis | synopsis détaillé | synopsis complet | résumé détaillé
        synopsis (long) | synopsis – long | synopsis développé | synopsis version longue | récit
        """,
        .statement: """
        note d'intention | notes d'intention | note d'intention du réalisateur
        note d'intention de la réalisatrice | note d'intention des réalisateurs
        note d'intention des réalisatrices | note d'intention de … | note du réalisateur
        note de la réalisatrice | notes du réalisateur | notes de la réalisatrice | note de …
        mot du réalisateur | mot de la réalisatrice | le mot du réalisateur | le mot de la réalisatrice
        le mot de … | un mot du réalisateur | un mot de la réalisatrice | déclaration d'intention
        déclaration du réalisateur | déclaration de la réalisatrice | propos du réalisateur
        propos de la réalisatrice | propos de … | paroles de … | intention | intentions | les intentions
        note de réalisation | note de mise en scène | note du producteur | note de la productrice
        mot du producteur | le mot du producteur | le mot de la productrice | note des producteurs
        note de l'auteur | note de l'autrice | note du scénariste | lettre du réalisateur
        lettre de la réalisatrice | lettre de … | pourquoi ce film | pourquoi ce film ?
        le point de vue du réalisateur | le point de vue de la réalisatrice | … à propos du film
        commentaire du réalisateur | commentaire de la réalisatrice | le regard du réalisateur
        note du cinéaste | regard de …
        un mot de … | quelques mots de … | pourquoi j'ai fait ce film | le film vu par …
        """,
        .interview: """
        entretien | entretiens | l'entretien | interview | interviews | l'interview | entretien avec …
        entretiens avec … | rencontre avec … | une rencontre avec … | conversation avec …
        une conversation avec … | en conversation avec … | conversation entre … et …
        entretien entre … et … | interview de … | interview avec … | interview du réalisateur
        interview de la réalisatrice | entretien avec le réalisateur | entretien avec la réalisatrice
        questions à … | trois questions à … | cinq questions à … | dix questions à …
        quelques questions à … | questions-réponses | questions et réponses | questions / réponses
        dialogue avec … | discussion avec … | échange avec … | un échange avec … | entretien croisé
        entretien croisé avec … | … en conversation avec … | … en entretien | … interviewé par …
        … interviewée par … | table ronde avec … | face à … | … répond à nos questions
        table ronde | autour de la table | … répond
        """,
        .productionNotes: """
        notes de production | note de production | la production du film | la genèse du film
        genèse du film | genèse | la genèse | le tournage | tournage | autour du film | les coulisses
        les coulisses du tournage | dans les coulisses | secrets de tournage | le making of | making of
        à propos du film | au sujet du film | à propos du tournage | du scénario à l'écran
        présentation | présentation du film | le film | naissance d'un film | naissance du film
        l'histoire du film | la fabrication du film | la fabrication | journal de tournage
        carnet de tournage | le projet | les décors du film | l'origine du film | aux origines du film
        notes sur le film | notes sur la production | notes de tournage | anecdotes de tournage
        comment le film s'est fait | carnet de route | journal de bord | les dessous du tournage
        """,
        .biography: """
        biographie | la biographie | bio | biographie du réalisateur | biographie de la réalisatrice
        biographie de … | le réalisateur | la réalisatrice | à propos du réalisateur
        à propos de la réalisatrice | biofilmographie | bio-filmographie | bio / filmographie
        bio filmographie | biographie et filmographie | biographie & filmographie
        biographie / filmographie | biographie-filmographie | biofilmographie du réalisateur
        biofilmographie de la réalisatrice | bio-filmographie du réalisateur
        bio-filmographie de la réalisatrice | portrait | portrait du réalisateur
        portrait de la réalisatrice | parcours | le parcours | parcours du réalisateur | l'auteur
        l'autrice | l'auteure | à propos de l'auteur | le producteur | la productrice | le compositeur
        la compositrice | repères biographiques | note biographique | notice biographique | le cinéaste
        la cinéaste | qui est …
        """,
        .filmography: """
        filmographie | la filmographie | filmographie sélective | filmographie choisie
        filmographie (sélection) | filmographie (sélective) | filmographie complète
        filmographie partielle | filmographie du réalisateur | filmographie de la réalisatrice
        filmographie de … | filmographie indicative | films précédents | précédents films
        principaux films | films réalisés | filmographie récente | réalisations
        rôles choisis | principaux rôles | au cinéma (sélection) | rôles au cinéma
        rôles principaux (sélection)
        """,
        .other: """
        pour les enseignants | dossier pédagogique | pour les scolaires | pistes pédagogiques
        séances scolaires | en classe | accompagnement pédagogique
        """,
        .notes: """
        notes | repères | repères historiques | contexte | contexte historique | le contexte
        le contexte historique | chronologie | chronologie historique | glossaire | petit glossaire
        lexique | petit lexique | pour en savoir plus | le saviez-vous | le saviez-vous ?
        rappel historique | un peu d'histoire | histoire et contexte | note historique
        notes historiques | pour aller plus loin | dates clés | quelques dates | quelques chiffres
        quelques repères | en quelques dates | en quelques chiffres | brève histoire de …
        une brève histoire de … | petite histoire de … | histoire de … | l'histoire de … | bibliographie
        à savoir | éclairages | éclairage historique | à propos du sujet
        mots utiles | bon à savoir
        courte histoire de … | une petite histoire de … | une histoire de …
        """,
        .music: """
        musique | la musique | la musique du film | musique du film | musique originale
        la musique originale | bande originale | la bande originale | bande-originale | b.o. | bo
        chansons | les chansons | titres musicaux | musiques | musiques additionnelles
        musiques du film | à propos de la musique | bande son | la bande son
        """,
        .cast: """
        liste artistique | casting | le casting | interprétation | l'interprétation | distribution
        la distribution | interprètes | les interprètes | les acteurs | les comédiens | les comédiennes
        comédiens | acteurs | avec | les voix | voix | avec les voix de | protagonistes
        les protagonistes | personnages et interprètes | personnages | les personnages
        les intervenants | intervenants | participants | avec la participation de
        distribution artistique | fiche artistique | rôles | les rôles | distribution des rôles
        acteurs principaux | par ordre d'apparition
        """,
        .crew: """
        liste technique | fiche technique | équipe | l'équipe | équipe technique | l'équipe technique
        équipe du film | l'équipe du film | générique technique | équipe artistique
        équipe artistique et technique | équipe de tournage | techniciens | collaborateurs artistiques
        équipe principale | l'équipe de création | équipe de réalisation
        """,
        .technical: """
        caractéristiques techniques | données techniques | informations techniques | fiche technique
        fiche technique du film | spécifications techniques | infos techniques | détails techniques
        renseignements techniques | informations sur le film | fiche d'identité | carte d'identité
        fiche signalétique | le film en bref | fiche du film | informations pratiques | technique
        """,
        .awards: """
        festivals | festivals et prix | prix et festivals | festivals & prix | prix & festivals
        prix et sélections | sélections et prix | palmarès | récompenses | sélections | prix
        sélection officielle | sélections officielles | prix et récompenses | récompenses et sélections
        prix et distinctions | distinctions | festivals et récompenses | sélections en festivals
        en festivals | sélections festivals | nominations | nominations et récompenses
        parcours en festivals | prix et nominations | festivals / prix | le film en festivals
        lauriers | le palmarès
        """,
        .reviews: """
        la presse en parle | revue de presse | critiques | les critiques | extraits de presse
        la presse | ce qu'en dit la presse | on en parle | dans la presse | la critique
        critiques presse | presse | avis de la presse | citations presse | citations de presse
        ils en parlent | quelques critiques | échos de presse | la presse a dit | la critique en parle
        ce qu'ils en disent
        """,
        .contacts: """
        contacts | contact | presse | relations presse | distribution | ventes internationales
        programmation | partenariats hors média | contacts presse | contact presse
        contact distribution | contacts distribution | attaché de presse | attachée de presse
        attachés de presse | attachées de presse | service de presse | coordonnées
        presse et distribution | contacts et coordonnées | informations et contacts | distributeur
        promotion | partenariats | contact production | renseignements
        """,
        .about: """
        à propos de … | la société de production | à propos de la société de production
        les producteurs | à propos de la production | sociétés de production
        les sociétés de production | présentation de la société | la maison de production
        à propos du distributeur | le distributeur | à propos des producteurs | la société
        à propos de l'association | qui sommes-nous | qui sommes-nous ?
        """,
        .biographies: """
        biographies | les biographies | biographies des acteurs | biographies des comédiens
        à propos des acteurs | à propos des comédiens | biographies de l'équipe | derrière la caméra
        devant la caméra | les auteurs | à propos de l'équipe | biographies et filmographies
        biofilmographies | bio-filmographies | bios | les artistes | portraits | les réalisateurs
        les réalisatrices | les cinéastes | biographies des intervenants | l'équipe artistique
        à propos des réalisateurs | à propos des réalisatrices
        qui est qui | ils ont fait le film | celles et ceux qui ont fait le film | les visages du film
        """,
        .credits: """
        générique | le générique | générique de fin | générique complet | générique du film | crédits
        les crédits | liste artistique et technique | listes artistique et technique
        fiche artistique et technique | fiche technique et artistique | listes technique et artistique
        générique artistique et technique | générique début | générique de début
        """,
        .contents: "sommaire | table des matières | au sommaire | contenu | index",
        .stills: """
        photos | photographies | images | galerie | galerie photos | photos du film | visuels
        photos de presse | photos de tournage | photos de plateau | iconographie | images du film
        """,
        .nothing: """
        dossier de presse | dossier presse | livret | livret de presse | dp | press kit | press book
        kit presse | dossier de presse international | matériel de presse | communiqué de presse
        crédits non contractuels | tous droits réservés | mentions obligatoires | mentions légales
        crédits photos | crédit photos
        """,
    ]
}
