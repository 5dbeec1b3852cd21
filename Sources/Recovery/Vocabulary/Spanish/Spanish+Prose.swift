import DossierKit

extension Spanish {
    static let interview = InterviewWords(
        questionLabels: "p | pregunta | q | periodista | entrevistador | entrevistadora",
        answerLabels: "r | respuesta",
        interrogatives: """
            cómo | qué | quién | quiénes | cuándo | dónde | por qué | cuál | cuáles | cuánto | cuánta
            cuántos | cuántas | de dónde | en qué | de qué | a qué | para qué | con qué | hasta qué punto
            desde cuándo | desde | cree | ha | había | era | fue | tiene | tenía | puede | podría | y cómo
            y qué | y por qué | a quién | de quién | está | estaba | se puede | hubo | hay | diría | le | te
            has | tuvo | tuviste | cómo surge | cómo surgió | cómo nace | cómo nació | qué le | qué te
            quería | querías | es
            """,
        prompts: """
            háblenos | háblanos | háblame | háblenos de | cuéntenos | cuéntanos | cuénteme | cuéntame
            explíquenos | explícanos | describa | describe | hablemos de | díganos | dinos | comente
            coméntenos | podría | podría contarnos | puede contarnos | nos puede | nos puedes | nos podría
            nos podrías | dice usted | usted dice | ha dicho | has dicho | defina
            """,
        secondPerson: """
            usted | ustedes | tú | tu | tus | te | ti | contigo | vosotros | vosotras | vuestro | vuestra
            vuestros | vuestras | os | vos | su película | sus películas | su cine | su trabajo | su film
            su obra | su carrera | su personaje | su historia | su guion | su ópera prima | suyo | suya
            """,
        firstPerson: """
            yo | mi | mis | me | mí | mío | mía | conmigo | nosotros | nosotras | nuestro | nuestra
            nuestros | nuestras | nos
            """,
        answerOpeners: """
            sí | no | claro | por supuesto | exacto | exactamente | efectivamente | bueno | pues
            desde luego | es verdad | es cierto | totalmente | absolutamente | en realidad | la verdad
            la verdad es que | creo que | yo | para mí | me | mi | nosotros | fue | todo empezó
            todo comenzó | al principio | la idea | porque | sin duda | quizá | quizás | tal vez | cierto
            así es | por un lado | en absoluto | evidentemente | era | siempre | no exactamente | a mí
            empecé | quería | surgió | surge | nace | es
            """,
        interviewedBy: """
            entrevista realizada por | entrevista de | entrevista por | entrevistado por | entrevistada por
            entrevista | realizada por | preguntas de | una entrevista de | entrevista hecha por
            conversación con | entrevistó | texto y entrevista | entrevista y texto | conducida por
            """,
        translatedBy: """
            traducción | traducción de | traducción de … | traducido por | traducida por | traducido por …
            traducido del … por | traducido del … por … | traducción del … de … | traducción del …
            traducción: | traducción: … | traducción al español | traducción del inglés
            traducción del … por …
            """
    )

    static let noteCues: Words = """
        nota del traductor | nota de la traductora | n. del t. | n. de la t. | n.d.t. | n. t.
        nota del editor | nota de la redacción | n. de la r. | n. del e. | nota del autor
        nota de la autora | n. del a. | nota | n.b. | nb | n. de r. | nota de los traductores
        nota de la editora
        """

    static let prose = ProseWords(
        possessives: """
            mi | mis | nuestro | nuestra | nuestros | nuestras | su | sus | tu | tus | vuestro | vuestra
            """,
        articles: "el | la | los | las | un | una | al | del | unos | unas",
        relatives: [
            .translator: "que tradujo | que ha traducido | quien tradujo | que hizo la traducción",
            .stunts: "que coordinó a los especialistas | que coordinó las escenas de riesgo",
            .writer: """
            que escribió el guion | que escribió el guión | que coescribió | con quien escribí el guion
            con quien escribí el guión | con la que escribí el guion | con el que escribí el guion
            con quien coescribí | que escribió conmigo | con la que escribí el guión
            con el que escribí el guión | quien escribió el guion
            """,
            .producer: """
            que produjo | que produce | que ha producido | que coprodujo | quien produjo | quien produce
            que produjeron
            """,
            .cinematographer: """
            que hizo la fotografía | que firma la fotografía | que se encargó de la fotografía
            que fotografió | quien hizo la fotografía | que ha hecho la fotografía | que llevó la cámara
            """,
            .editor: """
            que montó | que editó | que ha montado | que se encargó del montaje | quien montó
            quien editó | que montó la película
            """,
            .productionDesigner: """
            que diseñó los decorados | que se encargó de la dirección de arte
            que hizo la dirección de arte | que firma la dirección de arte
            """,
            .costumeDesigner: """
            que diseñó el vestuario | que hizo el vestuario | que firma el vestuario
            que se encargó del vestuario
            """,
            .composer: """
            que compuso | que compuso la música | que ha compuesto la música | que hizo la música
            que firma la música | quien compuso la música | que escribió la música
            """,
            .soundRecordist: """
            que grabó el sonido | que hizo el sonido | que se encargó del sonido
            que hizo el sonido directo
            """,
            .soundDesigner: "que diseñó el sonido | que hizo el diseño de sonido",
        ],
        firstPersonRoles: [
            .writer: """
            escribí el guion | escribí el guión | escribí la película | coescribí | mi guion | mi guión
            he escrito el guion | empecé a escribir el guion | empecé a escribir el guión
            mi coguionista | cuando escribí el guion | cuando escribía el guion | al escribir el guion
            """,
            .producer: "produje la película | yo mismo produje | yo misma produje",
            .cinematographer: """
            hice la cámara | yo mismo hice la cámara | yo misma hice la cámara | hice la fotografía
            """,
            .editor: "monté la película | yo mismo monté | yo misma monté | edité la película",
        ],
        actors: """
            actor | actriz | actores | actrices | intérprete | intérpretes | protagonista | protagonistas
            reparto | elenco | actor principal | actriz principal | actor protagonista | actriz protagonista
            """,
        debut: """
            debut | debuta | debutó | primer papel | primer papel protagonista | primera película
            primera aparición | primer papel en el cine | debut en el cine | debut cinematográfico
            primera vez ante la cámara | primera vez delante de una cámara | papel debut
            """
    )

    static let conjunctions: Words = "y | e | o | así como"

    static let nameParticles: Words = """
        de los | de las | i | san | santa | de | da | di | du | des | del | della | von | van | der | den
        la | le | zu | dos | das | do | af | av | ten | ter | el | al | bin | ibn | y | e | van der
        van den | de la | von der | vom | zum | zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        sr. | sr | sra. | sra | srta. | don | doña | d. | dña. | dr. | dr | dra. | dra | doctor | doctora
        prof. | profesor | profesora | padre | sor | fray | lic. | maestro | maestra
        """

    static let functionWords: Words = """
        el | la | los | las | de | del | y | que | en | un | una | por | con | no | para | se | su | sus
        al | lo | como | más | pero | sobre | este | esta | ha | fue | son | era | está | también | entre
        cuando | hasta | desde | muy | donde | quien | sin | años | ser | yo | mi | me | nos | ya | porque
        todo | hay | él | ella | había | qué | ese | eso | es
        """

    static let titleSmallWords: Words = """
        el | la | los | las | un | una | de | del | y | e | o | en | con | por | para | a | al | sin | sobre
        """

    static let articles: Words = "el | la | los | las | un | una | unos | unas"
}
