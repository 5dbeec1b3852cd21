import DossierKit

extension French {
    static let roles: WordTable<Role> = [
        .director: """
        réalisation | réalisateur | réalisatrice | réalisateurs | réalisatrices | réalisé par | réal.
        réal | mise en scène | metteur en scène | metteuse en scène | mis en scène par | un film de
        film de | coréalisation | co-réalisation | coréalisateur | coréalisatrice | co-réalisateur
        co-réalisatrice | coréalisateurs | coréalisé par | co-réalisé par | cinéaste
        un documentaire de | le réalisateur | la réalisatrice
        """,
        .writer: """
        scénario | scénariste | scénaristes | scénario de | scén. | scenario | écrit par | écriture
        auteur | auteure | autrice | auteurs | autrices | auteur du scénario | auteur-scénariste
        coscénariste | co-scénariste | coscénaristes | co-scénaristes | coauteur | co-auteur | coautrice
        co-autrice | coécrit par | co-écrit par | avec la collaboration de | collaboration au scénario
        collaboration à l'écriture | collaboratrice au scénario | collaborateur au scénario
        scénario original | scénario original de | adaptation | adapté par | adaptation de | co-scénario
        d'après un scénario de | auteur réalisateur | adaptation et dialogues | scénario et dialogues
        scénario, adaptation et dialogues | scénario, adaptation, dialogues | scénario & dialogues
        scénario / dialogues | scénario, dialogues | participation au scénario | écriture du scénario
        """,
        .story: """
        histoire | histoire originale | histoire de | sujet | sujet original | idée | idée originale
        idée originale de | d'après une idée de | d'après une idée originale de | sur une idée de
        sur une idée originale de | d'après une histoire de | concept | une idée de | argument
        """,
        .basedOn: """
        d'après | adapté de | d'après l'oeuvre de | d'après le roman de | d'après le livre de
        d'après la pièce de | d'après la nouvelle de | d'après les nouvelles de
        d'après la bande dessinée de | d'après l'ouvrage de | inspiré de | inspiré par
        librement inspiré de | librement adapté de | librement inspiré du roman de
        librement adapté du roman de | adapté du roman de | adapté du livre de | adapté de la pièce de
        tiré de | tiré du roman de | d'après un roman de | basé sur | d'après le récit de
        très librement inspiré de | librement adapté de la pièce de | adaptation du roman de
        tiré du livre de | d'après un récit de
        """,
        .producer: """
        producteur | productrice | producteurs | productrices | produit par | production | prod.
        producteur délégué | productrice déléguée | producteurs délégués | productrices déléguées
        production déléguée | une production de | producteur principal | productrice principale
        producteur artistique | productrice artistique | producteur de | un film produit par
        production déléguée par | producteur-productrice
        """,
        .executiveProducer: "executive producer | executive producers | co-executive producer",
        .coProducer: """
        coproducteur | coproductrice | coproducteurs | coproductrices | co-producteur | co-productrice
        co-producteurs | co-productrices | coproduit par | co-produit par | coproducteur délégué
        coproductrice déléguée | coproducteurs délégués | co-producer | co-producers
        coproduction | co-production
        """,
        .associateProducer: """
        producteur associé | productrice associée | producteurs associés | productrices associées
        productions associées | production associée | producteur adjoint | productrice adjointe
        associate producer | associate producers
        """,
        .lineProducer: """
        producteur exécutif | productrice exécutive | producteurs exécutifs | productrices exécutives
        production exécutive | direction de la production exécutive | line producer | line producers
        """,
        .cinematographer: """
        image | images | chef opérateur | cheffe opératrice | chef-opérateur | cheffe-opératrice
        chef opératrice | chef-opératrice | chefs opérateurs | directeur de la photographie
        directrice de la photographie | directeurs de la photographie | directeur photo
        directrice photo | directeur de la photo | directrice de la photo | direction de la photographie
        direction photo | dir. photo | photographie | photo | photographié par | lumière | prise de vues
        prises de vues | prise de vue | chef opérateur image | cheffe opératrice image | opérateur
        opératrice | à l'image | caméra | le chef opérateur | la cheffe opératrice
        directeur de photographie | directrice de photographie | chef op | chef op. | image de
        tourné par | director of photography | directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        cadreur | cadreuse | cadre | cadreurs | opérateur caméra | opératrice caméra
        opérateur steadicam | opératrice steadicam | cadreur steadicam | deuxième caméra | caméra b
        seconde caméra | prises de vues aériennes | opérateur drone | images additionnelles
        prises de vues additionnelles | opérateur prise de vue | caméraman | camerawoman
        cadreuse steadicam | prises de vues sous-marines | steadicam | steadicam operator
        camera operator | drone
        """,
        .editor: """
        montage | monteur | monteuse | monteurs | monteuses | monté par | chef monteur | cheffe monteuse
        chef monteuse | chefs monteurs | chef-monteur | montage image | monteur image | monteuse image
        le monteur | la monteuse | montage de | co-monteur | montage additionnel
        """,
        .productionDesigner: """
        décors | décor | chef décorateur | cheffe décoratrice | chef décoratrice | chef-décorateur
        cheffe-décoratrice | décorateur | décoratrice | création des décors | créateur de décors
        créatrice de décors | conception des décors | scénographie | scénographe | conception visuelle
        conceptrice visuelle | concepteur visuel | décors de | le chef décorateur
        la cheffe décoratrice | décorateurs | production design | production designer
        """,
        .artDirector: """
        directeur artistique | directrice artistique | direction artistique | assistant décorateur
        assistante décoratrice | directeurs artistiques | art director | art direction
        """,
        .setDecorator: """
        ensemblier | ensemblière | ensembliers | ensemblier décorateur | ensemblière décoratrice
        set decorator | set dresser
        """,
        .costumeDesigner: """
        costumes | costume | costumier | costumière | créateur de costumes | créatrice de costumes
        créateur costumes | créatrice costumes | création des costumes | création de costumes
        création costumes | chef costumier | cheffe costumière | chef costumière
        conception des costumes | conception costumes | costumes de | costumes créés par
        dessin des costumes | habillage | styliste
        """,
        .makeUp: """
        maquillage | maquilleur | maquilleuse | maquilleurs | maquilleuses | chef maquilleur
        cheffe maquilleuse | chef maquilleuse | maquillage coiffure | maquillage et coiffure
        maquillage & coiffure | maquillage / coiffure | maquillage-coiffure | maquillages | hmc
        habillage maquillage coiffure | création maquillage | effets spéciaux maquillage
        maquillage effets spéciaux | maquillage sfx | prothèses | chef maquilleuse coiffeuse
        maquilleuse-coiffeuse | chef maquilleuse et coiffeuse | maquillages spéciaux
        coiffure et maquillage | coiffure / maquillage | make-up | make up | makeup | make-up artist
        """,
        .hair: """
        coiffure | coiffeur | coiffeuse | coiffures | chef coiffeur | cheffe coiffeuse | chef coiffeuse
        coiffeurs | perruques | création coiffure | perruquier
        """,
        .composer: """
        musique | musique originale | musique originale de | musique de | compositeur | compositrice
        compositeurs | compositeur de la musique | musique composée par | composition
        musique originale composée par | compositeur musique | composition musicale
        musiques originales | bande originale | bande originale de | composé par | musique du film
        créateur musical | le compositeur
        """,
        .musicSupervisor: """
        superviseur musical | superviseuse musicale | superviseure musicale | supervision musicale
        conseiller musical | conseillère musicale | direction musicale et supervision
        superviseurs musicaux | coordination musicale | music supervisor | music supervision
        """,
        .soundRecordist: """
        son | ingénieur du son | ingénieure du son | ingénieur son | ingénieure son | ingénieurs du son
        prise de son | preneur de son | preneuse de son | preneurs de son | chef opérateur du son
        cheffe opératrice du son | chef opérateur son | cheffe opératrice son | chef opératrice du son
        chef opératrice son | son direct | prise de son direct | opérateur du son | opératrice du son
        l'ingénieur du son | équipe son | ingé son | son de
        """,
        .soundDesigner: """
        conception sonore | concepteur sonore | conceptrice sonore | création sonore | créateur sonore
        créatrice sonore | design sonore | designer sonore | univers sonore | sound design
        sound designer
        """,
        .soundEditor: """
        monteur son | monteuse son | montage son | montage du son | monteurs son | monteuses son
        montage sonore | montage des directs
        montage paroles | monteur des directs | monteuse des directs | superviseur montage son
        chef monteur son | monteur parole | sound editor
        """,
        .soundMixer: """
        mixage | mixeur | mixeuse | mixeurs | mixage son | mixé par | mix | mixage sonore
        mixage et étalonnage son | mixage du son
        """,
        .castingDirector: """
        directeur de casting | directrice de casting | directeurs de casting | distribution des rôles
        distribution artistique | direction de casting | directeur de distribution
        directrice de distribution | casting enfants | responsable casting | direction du casting
        directeur du casting | directrice du casting | casting | casting director
        """,
        .assistantDirector: """
        assistant réalisateur | assistante réalisatrice | assistant à la réalisation
        assistante à la réalisation | assistants réalisateurs | 1er assistant réalisateur
        1ère assistante réalisatrice | 1re assistante réalisatrice | premier assistant réalisateur
        première assistante réalisatrice | premier assistant | première assistante | 1er assistant
        1ère assistante | 1re assistante | assistant mise en scène | assistante mise en scène
        assistant metteur en scène | premier assistant mise en scène | première assistante mise en scène
        1er assistant mise en scène | 1ère assistante mise en scène | deuxième assistant réalisateur
        2e assistant réalisateur | 2ème assistant réalisateur | 2ème assistante réalisatrice
        2e assistante réalisatrice | assistanat mise en scène | assistanat à la réalisation
        assistant réalisation | assistante réalisation | première assistante à la réalisation
        premier assistant à la réalisation | deuxième assistante réalisatrice
        1er assistant à la mise en scène | 1er assistant à la réalisation
        """,
        .scriptSupervisor: """
        scripte | script | scriptes | scripte-girl | script-girl | la scripte | continuité
        assistante scripte | script supervisor
        """,
        .visualEffects: """
        effets visuels | effets visuels numériques | effets numériques | effets spéciaux numériques
        superviseur vfx | superviseuse vfx | superviseur des effets visuels
        superviseuse des effets visuels | superviseure des effets visuels | superviseur effets visuels
        superviseuse effets visuels | supervision vfx | supervision des effets visuels
        trucages numériques | images de synthèse | directeur des effets visuels
        superviseur d'effets visuels | superviseur des effets visuels numériques | vfx | vfx supervisor
        cgi | vfx producer
        """,
        .specialEffects: """
        effets spéciaux | effets spéciaux de plateau | effets spéciaux plateau
        superviseur effets spéciaux | superviseur des effets spéciaux | trucages | pyrotechnie
        effets mécaniques | responsable effets spéciaux | artificier | sfx | sfx supervisor
        """,
        .stunts: """
        cascades | cascadeur | cascadeuse | cascadeurs | régleur de cascades | régleuse de cascades
        régleur cascades | coordinateur des cascades | coordinateur cascades | coordinateur de cascades
        coordinatrice des cascades | coordination des cascades | coordination cascades | maître d'armes
        réglage des cascades | chorégraphie des combats | conseiller cascades | stunts
        stunt coordinator
        """,
        .choreographer: """
        chorégraphe | chorégraphie | chorégraphies | chorégraphes | chorégraphié par | chorégraphie de
        """,
        .colourist: """
        étalonnage | étalonneur | étalonneuse | étalonneurs | étalonnage numérique | étalonnage image
        chef étalonneur | étalonné par | étalonneur numérique | coloriste | étalonneuse numérique
        colorist | colourist | color grading | colour grading | grading | color correction | di
        """,
        .gaffer: """
        chef électricien | cheffe électricienne | chef électricienne | chef électro | cheffe électro
        chef éclairagiste | chefs électriciens | éclairagiste | électricien | électricité
        chef-électricien | chef-électro | éclairage | gaffer
        """,
        .keyGrip: """
        chef machiniste | cheffe machiniste | machinerie | machiniste | machinistes | chef machino
        chef-machiniste | chefs machinistes | machino | key grip | grip
        """,
        .stillPhotographer: """
        photographe de plateau | photographe plateau | photographes de plateau | photos de plateau
        photo de plateau | photographie de plateau | photographe de tournage | photos de tournage
        photographe | stills | still photographer
        """,
        .productionManager: """
        directeur de production | directrice de production | directeurs de production
        direction de production | directeur de la production | directrice de la production
        chargé de production | chargée de production | régisseur de production
        administrateur de production et direction | direction de la production
        responsable de production
        """,
        .locationManager: """
        régisseur général | régisseuse générale | régisseur | régisseuse | régie | régie générale
        régisseurs | repérages | régisseur d'extérieurs | régisseur adjoint | régisseuse adjointe
        repéreur | chargé des repérages | régisseurs généraux | recherche de décors | location manager
        """,
        .postProductionSupervisor: """
        directeur de postproduction | directrice de postproduction | directeur de post-production
        directrice de post-production | direction de postproduction | direction de post-production
        postproduction | post-production | superviseur de postproduction
        superviseur de post-production | superviseuse de post-production | superviseur postproduction
        superviseur post-production | coordinateur de postproduction | coordinatrice de postproduction
        coordinatrice de post-production | chargée de postproduction | chargée de post-production
        responsable de postproduction | post production | direction de la post-production
        directrice de la post-production | chargé de postproduction | chargé de post-production
        post-production supervisor | postproduction supervisor
        """,
        .animator: """
        animateur | animatrice | animateurs | animatrices | animation | directeur d'animation
        directrice d'animation | directeur de l'animation | directrice de l'animation | chef animateur
        cheffe animatrice | animé par | direction de l'animation | animateurs principaux
        supervision animation | animation 2d | animation 3d | chef animatrice | superviseur animation
        """,
        .narrator: """
        narrateur | narratrice | narration | voix off | voix-off | commentaire dit par | texte dit par
        voix | récitant | récitante | voix off de | commentaire lu par | dit par | lu par
        voix de la narratrice | voix du narrateur | voice over | voice-over | voiceover
        """,
        .cast: """
        avec | interprétation | interprètes | interprète | acteurs | actrices | acteur | actrice
        comédiens | comédiennes | comédien | comédienne | casting principal | rôles principaux
        rôle principal | avec les voix de | et la participation de | avec la participation amicale de
        avec la voix de | et avec | rôles | les acteurs
        """,
        .participant: """
        avec la participation de | intervenants | intervenantes | participants | participantes
        intervenant | intervenante | protagonistes | protagoniste | avec les témoignages de
        témoignages de | témoins | avec les interventions de
        """,
        .dialogue: """
        dialogues | dialoguiste | dialoguistes | dialogues de | dialogue | dialogues additionnels
        """,
        .translator: """
        traduction | traducteur | traductrice | traducteurs | traductions | traduit par
        interprète traducteur | traduction de | interprétariat
        """,
        .subtitles: """
        sous-titres | sous-titrage | sous-titres de | sous-titres français | adaptation des sous-titres
        sous-titré par | sous-titrage de | sous-titres anglais | traduction et sous-titrage
        """,
        .graphicDesigner: """
        graphisme | graphiste | graphistes | affiche | création graphique | création de l'affiche
        infographie | affichiste | conception graphique | design graphique | maquette | graphic design
        """,
        .titleDesigner: """
        générique | conception générique | conception du générique | création du générique | génériques
        titrage | title design
        """,
        .publicist: "attaché de presse de plateau | attachée de presse de plateau | unit publicist",
        .productionCompany: """
        société de production | sociétés de production | production | une production | productions
        maison de production | produit par la société | présente | présentent | production déléguée
        société productrice | sociétés productrices | studio | compagnie de production
        une production déléguée
        """,
        .coProductionCompany: """
        coproduction | co-production | en coproduction avec | en co-production avec | une coproduction
        coproductions | sociétés de coproduction | société de coproduction | coproduit avec
        en association avec | en collaboration avec | une coproduction de | société coproductrice
        sociétés coproductrices | en partenariat avec | une coproduction avec
        en collaboration de production avec
        """,
        .distributor: """
        distribution | distributeur | distributeurs | distribution france | distribué par
        distributrice | distributeur france | distributeur français | société de distribution
        sortie en salles | distribution salles | distribution en france | distribution suisse
        distribution belgique | distributeur salles | sociétés de distribution
        """,
        .salesAgent: """
        ventes internationales | ventes à l'étranger | exportation | ventes étranger
        vendeur international | ventes mondiales | ventes monde | vente internationale
        vente à l'étranger | ventes | agent de ventes | export | vendeurs internationaux | world sales
        international sales | sales agent
        """,
        .supporter: """
        avec le soutien de | avec le soutien du | avec le soutien de la | avec le soutien des
        avec la participation du | avec la participation de la | avec la participation des
        avec l'aide de | avec l'aide du | avec l'aide de la | soutien | soutiens | soutenu par
        partenaires | avec le concours de | avec le concours du | avec l'appui de | avec l'appui du
        financé par | avec le partenariat de | aide à | avec l'aide à l'écriture de
        avec le soutien financier de | financement | diffuseur | diffuseurs | chaînes
        partenaires financiers | développé avec le soutien de | développé avec l'aide de
        avec le parrainage de | en coopération avec | bénéficiant du soutien de
        avec la participation financière de | avec la participation financière du
        avec la participation financière des | avec l'aide financière de
        participation financière | ce film a été soutenu par | avec la contribution de
        """,
    ]
}
