import DossierKit

extension Spanish {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "nació | nacido | nacida | nace | nacidos | nacidas",
            .study: """
            estudió | estudia | estudió en | se formó | cursó | se graduó | graduado | graduada
            se licenció | licenciado | licenciada | egresó | egresado | egresada | se diplomó | diplomado
            diplomada | ingresó en la escuela | estudiaba
            """,
            .development: """
            desarrollo | empezó a escribir | empecé a escribir | comenzó a escribir | comencé a escribir
            primera versión del guion | primera versión del guión | escribió el guion | escribió el guión
            escribí el guion | investigación | localizaciones
            """,
            .financing: """
            financiación | financiado | financiada | financiamiento | fondos | conseguimos el dinero
            """,
            .shooting: """
            rodaje | rodada | rodado | rodamos | rodó | se rodó | se filmó | filmada | filmado | filmamos
            rodar | filmación | filmó | rodé | grabada | grabado | grabamos | rodando
            """,
            .postProduction: """
            montaje | postproducción | posproducción | mezcla | mezclas | etalonaje | montamos
            """,
            .premiere: """
            estreno mundial | se estrenó en el festival | premiere | tuvo su estreno | presentada en
            presentado en | se presentó en | se presentó | proyectada en | primera proyección
            """,
            .release: """
            estreno | se estrena | se estrenó | estrenada | estrenado | en cines | llega a los cines
            llegará a los cines | se estrenará
            """,
            .history: """
            guerra | revolución | deportados | deportadas | deportación | ocupada | ocupado | ocupación
            levantamiento | independencia | hambruna | caída | invasión | masacre | genocidio | tratado
            liberación | golpe de estado | dictadura | terremoto | inundación | república | cerraron
            """,
            .other: """
            fundó | fundada | fundado | funda | fundaron | creó | cofundó | se trasladó a | ganó | abrió
            creada
            """,
        ],
        temporal: "en | durante | el | a lo largo de",
        since: "desde | a partir de",
        from: "de | desde | del",
        until: "a | al | hasta | hasta el",
        between: "entre",
        bounds: "antes de | después de | hasta | más de | casi | unos | unas | cerca de | tras",
        about: "hacia | alrededor de | en torno a | aproximadamente",
        perhaps: "probablemente | quizá | quizás | tal vez",
        parts: """
            principios de | a principios de | a principios del | comienzos de | a comienzos de | a comienzos del
            mediados de | a mediados de | a mediados del | finales de | a finales de | a finales del | fines de
            a fines de | fin de | inicios de | a inicios de | en la primavera | en el verano | en el otoño
            en el invierno
            """,
        glue: "el | la | los | las | de | del | año | mes | mes de | los años",
        decadeNouns: "años | los años | década de los | década de | la década de | la década de los",
        setting: """
            ambientada en | ambientado en | transcurre en | se desarrolla en | sucede en | está ambientada en
            """,
        dwelling: """
            vive en | viven en | vivió en | reside en | se trasladó a | se mudó a | creció en
            vive y trabaja en | afincada en | afincado en | fue a
            """,
        locatives: "en | cerca de | alrededor de | junto a",
        localities: """
            ciudad de | la ciudad de | pueblo de | el pueblo de | localidad de | la localidad de | provincia de
            la provincia de | isla de | la isla de | región de | la región de | valle de | el valle de
            puerto de
            """,
        institutions: """
            festival | escuela | universidad | teatro | instituto | academia | conservatorio | película | cine
            cines | estudios | museo | premio | premios | concurso | centro | facultad | iglesia | filología
            bellas | historia | derecho | comunicación | dirección | laboratorio | compañía | filmoteca
            televisión | semana | seminci
            """
    )
}
