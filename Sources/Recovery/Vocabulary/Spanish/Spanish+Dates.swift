extension Spanish {
    static let dates = DateWords(
        months: [
            "enero | ene | ene.",
            "febrero | feb | feb.",
            "marzo | mar | mar.",
            "abril | abr | abr.",
            "mayo | may | may.",
            "junio | jun | jun.",
            "julio | jul | jul.",
            "agosto | ago | ago.",
            "septiembre | sept | sept. | sep | sep. | setiembre | set.",
            "octubre | oct | oct.",
            "noviembre | nov | nov.",
            "diciembre | dic | dic.",
        ],
        weekdays: [
            "lunes | lun. | lun",
            "martes",
            "miércoles | mié. | mie",
            "jueves | jue. | jue",
            "viernes | vie. | vie",
            "sábado | sáb. | sab",
            "domingo | dom. | dom",
        ],
        seasons: [
            "primavera | la primavera | en primavera",
            "verano | el verano | en verano",
            "otoño | el otoño | en otoño",
            "invierno | el invierno | en invierno",
        ],
        born: "nacido | nacida | nació | nace | nacimiento | nacidos | nacidas | nació en | n.",
        early: """
            principios | a principios de | a principios del | comienzos | a comienzos de | a comienzos del
            inicios | a inicios de | al principio de | primeros de | a inicios del
            """,
        middle: "mediados | a mediados de | a mediados del",
        late: """
            finales | a finales de | a finales del | fines | a fines de | a fines del | fin de | final de
            al final de
            """,
        studied: """
            estudió | estudia | estudios | licenciado | licenciada | licenciatura | graduado | graduada
            diplomado | diplomada | escuela | universidad | máster | se formó | formación | formado
            formada | cursó | estudiado | escuela de cine | ecam | escac | eictv | enerc | cuec | ccc
            egresado | egresada | se graduó | se licenció | titulado | titulada | beca | doctorado
            ha estudiado
            """,
        shot: """
            rodaje | rodada | rodado | rodamos | rodó | filmada | filmado | filmamos | rodar | se rodó
            filmación | filmó | rodando | se filmó | rodé | hemos rodado | grabada | grabado | filmé
            rodajes
            """,
        premiered: """
            estreno | estrenó | se estrenó | estrenada | estrenado | premiere | tuvo su estreno | presentada
            proyectada | tuvo su premiere | se presentó | estrenó en
            """,
        from: "de | desde | del | entre | a partir de | desde el",
        until: "a | hasta | al | y | hasta el"
    )
}
