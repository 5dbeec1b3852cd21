extension French {
    static let dates = DateWords(
        months: [
            "janvier | janv. | janv | jan",
            "février | févr. | fév. | févr | fév",
            "mars",
            "avril | avr. | avr",
            "mai",
            "juin",
            "juillet | juil. | juil",
            "août | aout",
            "septembre | sept. | sept",
            "octobre | oct. | oct",
            "novembre | nov. | nov",
            "décembre | déc. | déc",
        ],
        weekdays: [
            "lundi | lun.",
            "mardi | mar.",
            "mercredi | mer.",
            "jeudi | jeu.",
            "vendredi | ven.",
            "samedi | sam.",
            "dimanche | dim.",
        ],
        seasons: [
            "printemps | au printemps | le printemps",
            "été | l'été | en été",
            "automne | l'automne | à l'automne | en automne",
            "hiver | l'hiver | en hiver",
        ],
        born: "né | née | nés | est né | est née | naît | naissance | nait | vit le jour",
        early: """
            début | au début de | au début du | au début des | le début de | au commencement de
            les premiers jours de
            """,
        middle: "milieu | au milieu de | à la mi- | mi- | mi | le milieu de | à la mi | courant",
        late: "fin | à la fin de | à la fin du | à la fin des | la fin de | fin de",
        studied: """
            études | étudie | a étudié | étudié | diplômé | diplômée | école | formation | se forme
            s'est formé | s'est formée | université | intègre | entre à | fémis | licence | master
            conservatoire | sort diplômé | sort diplômée | obtient | suit des études | cursus | formé
            formée
            """,
        shot: """
            tourné | tournée | tournage | tourner | avons tourné | ai tourné | a été tourné | filmé
            le tournage | on a tourné | tournions | tourne
            """,
        premiered: """
            première | première mondiale | présenté | présentée | avant-première | a été présenté | projeté
            est présenté | sélectionné
            """,
        from: "de | du | entre | depuis | à partir de | dès",
        until: "à | au | et | jusqu'à | jusqu'au | jusqu'en"
    )
}
