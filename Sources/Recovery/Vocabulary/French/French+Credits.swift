import DossierKit

extension French {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            scénario et réalisation | scénario & réalisation | scénario / réalisation
            scénario, réalisation | réalisation et scénario | réalisation & scénario
            réalisation / scénario | réalisation, scénario | écrit et réalisé par | écrit & réalisé par
            réalisé et écrit par | scénariste et réalisateur | scénariste et réalisatrice
            scénariste-réalisateur | scénariste-réalisatrice | scénariste réalisatrice
            scénariste réalisateur | réalisateur et scénariste | réalisatrice et scénariste
            réalisateur-scénariste | réalisatrice-scénariste | réalisateur / scénariste | auteur-réalisateur
            autrice-réalisatrice | auteure-réalisatrice | auteur et réalisateur | autrice et réalisatrice
            auteure et réalisatrice | auteur/réalisateur | autrice/réalisatrice | écriture et réalisation
            écriture & réalisation | scénario et mise en scène | mise en scène et scénario
            auteurs-réalisateurs | autrices-réalisatrices | auteurs et réalisateurs
            un film écrit et réalisé par | scénario et réalisation de
            """
        ),
        (
            [.writer, .director, .producer],
            """
            écrit, réalisé et produit par | écrit, produit et réalisé par
            scénario, réalisation et production | scénariste, réalisateur et producteur
            """
        ),
        (
            [.producer, .director],
            """
            produit et réalisé par | réalisé et produit par | producteur et réalisateur
            productrice et réalisatrice | réalisateur et producteur | réalisatrice et productrice
            réalisateur-producteur | réalisatrice-productrice | réalisation et production
            """
        ),
        (
            [.writer, .dialogue],
            """
            scénario et dialogues | scénario & dialogues | scénario, adaptation et dialogues
            scénario et dialogue | scénario, dialogues | scénario, adaptation, dialogues
            scénario / dialogues | adaptation et dialogues | adaptation, dialogues
            """
        ),
        (
            [.writer, .dialogue, .director],
            """
            scénario, dialogues et réalisation | réalisation, scénario et dialogues
            scénario, dialogues, réalisation | réalisation, scénario, dialogues
            scénario, dialogues et mise en scène
            """
        ),
        (
            [.director, .cinematographer],
            """
            réalisation et image | réalisation & image | réalisation, image | réalisé et filmé par
            image et réalisation | réalisation et images
            """
        ),
        (
            [.director, .cinematographer, .soundRecordist],
            "réalisation, image et son | réalisation, image, son"
        ),
        (
            [.director, .editor],
            "réalisation et montage | réalisation & montage | réalisé et monté par"
        ),
        (
            [.director, .writer, .editor],
            """
            réalisation, scénario et montage | scénario, réalisation et montage
            écrit, réalisé et monté par | réalisation, scénario, montage
            """
        ),
        (
            [.cinematographer, .editor],
            "image et montage | image & montage"
        ),
        (
            [.soundRecordist, .soundEditor],
            "son et montage son | prise de son et montage son | son & montage son"
        ),
        (
            [.soundEditor, .soundMixer],
            """
            montage son et mixage | montage son & mixage | montage son / mixage | montage son, mixage
            montage et mixage son
            """
        ),
        (
            [.soundRecordist, .soundEditor, .soundMixer],
            "son, montage son et mixage | son, montage son, mixage"
        ),
        (
            [.makeUp, .hair],
            """
            maquillage et coiffure | maquillage & coiffure | maquillage / coiffure | maquillage-coiffure
            maquillage coiffure | coiffure et maquillage | coiffure / maquillage
            chef maquilleuse et coiffeuse | maquillage, coiffure | maquilleuse-coiffeuse
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            "décors et costumes | décors & costumes | décors, costumes"
        ),
    ]

    static let otherRoles: Words = """
        archives | recherche d'archives | recherches d'archives | documentaliste | documentalistes
        recherche | recherches | recherchiste | consultant | consultante | consultants | consultant scénario
        consultante scénario | consultant à l'écriture | conseiller artistique | conseillère artistique
        conseiller technique | conseillère technique | conseiller historique | conseillère historique
        conseil juridique | chargé de programmes | chargée de programmes | unité documentaire | coach
        coach vocal | coach de langue | coach acteurs | répétiteur | répétitrice | direction d'acteurs
        coordinateur de production | coordinatrice de production | coordinateur d'intimité
        coordinatrice d'intimité | secrétaire de production | administrateur de production
        administratrice de production | administrateur | administratrice | assistant de production
        assistante de production | accessoiriste | accessoiristes | accessoires | perchman | perchwoman
        perchiste | perche | perchmans | assistant caméra | assistante caméra | assistant opérateur
        assistante opératrice | premier assistant opérateur | première assistante opératrice
        1er assistant opérateur | 1ère assistante opératrice | 1er assistant caméra | 1ère assistante caméra
        premier assistant caméra | première assistante caméra | assistant image | assistante image
        pointeur | pointeuse | assistant monteur | assistante monteuse | assistant montage
        assistante montage | assistant son | assistante son | assistants monteurs | habilleur | habilleuse
        chef d'orchestre | direction musicale | orchestration | orchestrations | arrangements | chansons
        paroles | paroliers | figuration | chargé de figuration | chargée de figuration | laboratoire
        laboratoires | postproduction image | postproduction son | ingénieur de la vision | remerciements
        remerciements à | merci à | réalisateur 2e équipe | réalisation seconde équipe | constructeur
        chef constructeur | construction | peinture | chef peintre | assistant décors | dresseur
        dresseur animalier | storyboarder | storyboardeur | marionnettes | layout | compositing
        création des personnages | conception des personnages | coloristes décors | musiciens
        interprètes musique | enregistrement musique | étalonnage son | doublage | direction artistique vf
        comptable | comptabilité | stagiaire | stagiaires | répétitions | dramaturge | dramaturgie
        consultant montage | consultante montage | conseil artistique | collaboration artistique
        collaborateur artistique | collaboratrice artistique | régie plateau | chargé de développement
        chargée de développement | développement | assistant du réalisateur | assistante du réalisateur
        assistante de la réalisatrice | responsable enfants | rippeur | groupiste | conseillère littéraire
        direction littéraire | animaux | dresseuse | armurier | droits musicaux | traitement des images
        storyboard | dit | data wrangler | character design | boom operator | boom | focus puller
        intimacy coordinator | acting coach | script doctor | archive producer | second unit
        bruiteur | bruiteuse | bruitage | bruitages | foley | foley artist
        conseiller scientifique | conseillère scientifique | conseil technique | conseiller militaire
        responsable sécurité
        """

    static let characterLinks: Words = """
        dans le rôle de | dans le rôle du | dans le rôle de la | dans le rôle d' | rôle de | joue
        interprète | incarne | dans celui de | prête sa voix à
        """

    static let selfWords: Words = """
        lui-même | elle-même | eux-mêmes | elles-mêmes | dans son propre rôle | dans leur propre rôle
        dans leurs propres rôles | son propre rôle
        """
}
