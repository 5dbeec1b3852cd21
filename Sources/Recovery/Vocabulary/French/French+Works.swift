import DossierKit

extension French {
    static let cover = CoverWords(
        filmBy: """
            un film de | un film d' | un documentaire de | un film documentaire de | un film réalisé par
            réalisé par | écrit et réalisé par | un film écrit et réalisé par | un court métrage de
            un long métrage de | un film d'animation de | une série de | film de | un court-métrage de
            un long-métrage de
            """,
        presents: """
            présente | présentent | présenté par | ont le plaisir de présenter | a le plaisir de présenter
            a le plaisir de vous présenter | sont heureux de présenter | est heureux de présenter
            """,
        inAssociationWith: """
            en association avec | en collaboration avec | en coproduction avec | en co-production avec
            en partenariat avec
            """,
        with: "avec | avec les voix de | avec la participation de | avec la voix de",
        productionOf: "une production … | une production de … | une coproduction … | une production",
        pressKit: """
            dossier de presse | dossier presse | livret de presse | press kit | press book | pressbook
            kit presse | notes de production | presskit | press notes | epk
            """,
        inCinemas: """
            au cinéma le | sortie le | sortie nationale | sortie nationale le | sortie | au cinéma
            date de sortie | sortie en salles | sortie en salles le | en salles le | en salles
            actuellement au cinéma | au cinéma à partir du | sortie france | le … au cinéma
            prochainement au cinéma | dans les salles le | en salle le | sortie belgique
            sortie suisse romande | sortie cinéma | dès le … au cinéma
            """,
        distributedBy: """
            distribué par | distribution | un film distribué par | une distribution | distributeur
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        long métrage | long-métrage | lm | long métrage de fiction | long-métrage de fiction
        longs métrages | longs-métrages | fiction | fictions | film de fiction | long
        long métrage fiction | film | films de fiction
        """,
        .short: """
        court métrage | court-métrage | courts métrages | courts-métrages | court | courts | cm
        court métrage de fiction | court-métrage de fiction | film de fin d'études | film d'école
        fiction courte | court métrage fiction | film court
        """,
        .mediumLength: """
        moyen métrage | moyen-métrage | moyens métrages | moyens-métrages | mm | moyen
        moyen métrage de fiction
        """,
        .documentary: """
        documentaire | documentaires | doc | doc. | docu | film documentaire | films documentaires
        long métrage documentaire | court métrage documentaire | documentaire de création
        documentaire long métrage | documentaire tv | moyen métrage documentaire | docus
        long-métrage documentaire | court-métrage documentaire
        """,
        .series: """
        série | série tv | séries | mini-série | minisérie | mini série | websérie | web-série
        web série | série télé | série télévisée | feuilleton | série web | saison | série documentaire
        série d'animation
        """,
        .tv: """
        téléfilm | télé | tv | télévision | film tv | unitaire | film de télévision | films tv
        téléfilms | pour la télévision | unitaire tv
        """,
        .musicVideo: """
        clip | clips | vidéoclip | clip musical | vidéo-clip | vidéo musicale | clips musicaux
        """,
        .commercial: """
        publicité | publicités | pub | pubs | film publicitaire | films publicitaires | spot
        spot publicitaire | film institutionnel
        """,
        .theatre: """
        théâtre | pièce | pièce de théâtre | opéra | mise en scène de théâtre | au théâtre | scène
        spectacle
        """,
        .other: """
        installation | installation vidéo | vidéo | animation | film d'animation | expérimental | essai
        essai vidéo | film expérimental | réalité virtuelle | vr | segment | sketch | épisode | épisodes
        film collectif | film de commande | carte blanche | making of | film à sketches
        """,
    ]

    static let workRoles: Words = """
        réal. | réal | réalisation | réalisateur | réalisatrice | scénario | scénariste | scén. | sc.
        mont. | prod. | producteur | productrice | acteur | actrice | act. | de | coréalisation | co-réal.
        coréal. | montage | image | monteur | monteuse | interprète | r. | en tant que réalisateur
        en tant que réalisatrice
        divers réalisateurs | plusieurs réalisateurs | différents réalisateurs | réalisateurs divers
        film de fin d'études | film d'école | film de diplôme
        """

    static let alsoKnownAs: Words = """
        alias | aussi connu sous le titre | titre original | titre international | titre anglais | vo | t.o.
        également connu sous le titre | titre français | t.f. | aussi intitulé | ou
        """

    static let awards = AwardWords(
        prizes: """
            prix | prix du jury | grand prix | grand prix du jury | prix du public
            prix de la mise en scène | prix du meilleur | prix de la meilleure | meilleur | meilleure
            meilleur film | lauréat | lauréate | mention | mention spéciale | palme d'or | palme
            caméra d'or | récompense | récompensé | primé | césar | césars | trophée | lion d'or | ours d'or
            ours d'argent | léopard d'or | prix fipresci | coup de coeur | prix d'interprétation | étoile
            coup de coeur du jury | prix spécial du jury | mention du jury | prix du scénario | lumières
            magritte | valois
            """,
        selections: """
            sélection officielle | sélection | sélectionné | sélectionnée | en compétition
            compétition officielle | hors compétition | séance spéciale | film d'ouverture | film de clôture
            première mondiale | première internationale | première européenne | avant-première | projection
            projeté | sélection en compétition | présenté | en sélection | séances spéciales
            premiere française
            """,
        nominations: """
            nommé | nommée | nommés | nomination | nominations | nominé | nominée | finaliste
            présélectionné | en lice
            """,
        festivals: """
            festival | festivals | rencontres | semaine du cinéma | festival du film
            festival international | festival de cannes | cinéma du réel | biennale | académie
            états généraux | journées | rendez-vous | prix | mostra | berlinale | entrevues
            visions du réel | les arcs | filmfest
            """,
        programmes: """
            compétition | compétition officielle | compétition internationale | compétition nationale
            compétition française | hors compétition | un certain regard | quinzaine des réalisateurs
            quinzaine des cinéastes | semaine de la critique | acid | cannes première | séance de minuit
            séances de minuit | séances spéciales | panorama | forum | cinéfondation | cannes classics
            courts métrages en compétition | premiers films | avant-premières | sélection acid | la cinef
            compétition courts métrages | compétition longs métrages | orizzonti | generation | encounters
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            presse | relations presse | contact presse | contacts presse | attaché de presse
            attachée de presse | attachés de presse | attachées de presse | service de presse
            relation presse | presse internationale | bureau de presse | presse nationale | presse film
            presse régionale | agence de presse | rp | médias | presse web | presse française
            presse web et partenariats
            """,
            .distribution: """
            distribution | distributeur | distributeurs | distribution france | distribué par
            programmation | distribution suisse | distribution belgique | sortie en salles
            distributeur france | distribution salles | distribution en france
            """,
            .sales: """
            ventes internationales | ventes à l'étranger | exportation | vendeur international
            ventes étranger | export | ventes mondiales | ventes | vente internationale
            """,
            .production: """
            production | société de production | producteur | productrice | producteurs | produit par
            contact production | sociétés de production
            """,
            .festival: """
            festivals | festival | contact festivals | distribution festivals | contact festival
            """,
            .other: """
            contact | contacts | promotion | partenariats | partenariats hors média | marketing
            communication | renseignements | hors média | digital | web | scolaires | matériel | stock
            partenariats médias | réseaux sociaux | site
            photos et dossier de presse téléchargeables sur | groupes | edition
            """,
        ],
        phone: "tél | tél. | téléphone | t | t. | tel | tel. | bureau | standard | tél : | ligne directe",
        mobile: """
            mobile | port | port. | portable | mob | mob. | m | m. | gsm | cell | cell. | p. | whatsapp
            """,
        fax: "fax | télécopie | f | f. | fax.",
        email: "courriel | mail | email | e-mail | mél | mél. | e | adresse mail | adresse électronique",
        web: "site | site internet | web | site web | www | internet | sur | site officiel | website",
        street: """
            rue | avenue | boulevard | bd | bd. | place | quai | allée | chemin | impasse | route | passage
            cours | av. | av | cité | square | villa | faubourg | étage | bis | cedex | bp | hameau
            esplanade | promenade
            """
    )
}
