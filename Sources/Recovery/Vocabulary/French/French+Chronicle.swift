import DossierKit

extension French {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "né | née | nés | est né | est née | naît | naquit | vit le jour",
            .study: """
            étudie | a étudié | étudié | étudiait | étudier | diplômé | diplômée | diplômé de | se forme
            s'est formé | s'est formée | fait ses études | suit des études | a suivi des études | intègre
            entre à la fémis | sort diplômé | sort diplômée | obtient son diplôme | obtient un master
            achève ses études | a fait ses études
            """,
            .development: """
            développement | en développement | commencé à écrire | commence à écrire | début de l'écriture
            première version du scénario | écriture du scénario | écrit le scénario | premières recherches
            repérages | les repérages | acquis les droits
            """,
            .financing: """
            financement | financé | financée | financer | levée de fonds | avance sur recettes
            bouclé le budget
            """,
            .shooting: """
            tourné | tournée | tournage | le tournage | tourner | avons tourné | ai tourné | a été tourné
            on a tourné | tournions | prises de vues | filmé | filmée | filmées | filmés
            """,
            .postProduction: """
            monté | montage | le montage | postproduction | post-production | mixage | étalonnage
            """,
            .premiere: """
            avant-première | première mondiale | présenté en | présentée en | a été présenté
            a été présentée | est présenté | est présentée | présenté au | présentée au | présenté à
            présentée à | première projection | projeté | projetée
            """,
            .release: """
            sortie | sort en salles | sorti | sortie en salles | sortira | au cinéma | en salles | sort le
            """,
            .history: """
            guerre | révolution | déporté | déportés | déportées | déportation | occupé | occupée
            occupation | insurrection | indépendance | famine | effondrement | invasion | massacre
            génocide | traité | libération | annexé | annexée | aboli | abolie | coup d'état | séisme
            inondation | dissoute
            """,
            .other: """
            fondé | fondée | fonde | créé | créée | crée | cofonde | cofondé | s'installe | rejoint
            remporte | fonder | ouvre | fondent | s'installent
            """,
        ],
        temporal: "en | durant | pendant | au cours de | dans | courant | le | dès",
        since: "depuis | à partir de | à partir du | dès",
        from: "de | du | depuis",
        until: "à | au | jusqu'à | jusqu'au | jusqu'en",
        between: "entre",
        bounds: "avant | après | jusqu'à | jusqu'en | plus de | près de | moins de | d'ici | quelque",
        about: "vers | environ | autour de | aux alentours de",
        perhaps: "probablement | sans doute | peut-être",
        parts: """
            début | fin | au début de | au début du | au début des | à la fin de | à la fin du | à la fin des
            fin de | la fin de | le début de | milieu | au milieu de | mi | à la mi | mi- | au début de l'
            à la fin de l' | le printemps | au cours de l'
            """,
        glue: "le | la | les | l | de | du | d | des | l'année | année | mois | mois de | an | l'an",
        decadeNouns: "années | les années | des années | aux années",
        setting: """
            se déroule à | se déroule en | se déroule dans | se passe à | se passe en | se passe dans
            se situe à | se situe en | l'action se situe à | se déroule au | se passe au
            """,
        dwelling: """
            vit à | vit en | vivent à | vécu à | vécu en | a grandi à | grandi à | grandit à | s'installe à
            s'installe en | installé à | installée à | basé à | basée à | vit au | vit et travaille à | partir à
            parti à
            """,
        locatives: "à | en | au | aux | près de | dans | autour de | non loin de | aux environs de",
        localities: """
            ville de | la ville de | le village de | village de | région de | la région de | port de
            le port de | île de | l'île de | vallée de | la vallée de | province de | la vallée du
            la région du
            """,
        institutions: """
            festival | école | université | théâtre | institut | académie | conservatoire | film | films
            cinéma | cinémas | studios | studio | musée | prix | centre | lycée | maison | fondation | opéra
            semaine | sorbonne | fémis | beaux-arts | cours | comédie | quinzaine
            """
    )
}
