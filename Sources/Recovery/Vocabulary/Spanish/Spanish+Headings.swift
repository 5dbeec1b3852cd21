extension Spanish {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        logline | storyline | premisa | la premisa | en una frase | en una línea | en pocas palabras
        en breve | frase promocional | tagline | pitch
        en dos frases
        en una sola frase | la película en una frase
        """,
        .synopsis: """
        sinopsis | la sinopsis | argumento | el argumento | la historia | historia | resumen | trama
        la trama | sinopsis argumental | de qué trata
        de qué va | qué cuenta
        """,
        .shortSynopsis: """
        sinopsis corta | sinopsis breve | breve sinopsis | sinopsis (corta) | sinopsis (breve)
        sinopsis reducida | sinopsis – corta | sinopsis – breve | resumen corto | resumen breve
        """,
        .longSynopsis: """
        versión larga
        sinopsis larga | sinopsis extensa | sinopsis completa | sinopsis (larga) | sinopsis (extensa)
        sinopsis ampliada | sinopsis detallada | sinopsis – larga | resumen extenso | sinopsis media
        """,
        .statement: """
        nota del director | notas del director | nota de la directora | notas de la directora
        nota de dirección | notas de dirección | nota de intenciones | nota de intención
        notas de intención | notas de intenciones | nota de intenciones del director
        nota de intenciones de la directora | declaración del director | declaración de la directora
        declaración de intenciones | declaración de … | carta del director | carta de la directora
        motivación | motivación del director | motivación de la directora | motivaciones
        memoria del director | memoria de la directora | memoria de dirección | palabras del director
        palabras de la directora | unas palabras del director | unas palabras de la directora
        intenciones | nota del realizador | nota de la realizadora | notas del realizador
        nota del productor | notas del productor | nota de la productora | nota del guionista
        nota de la guionista | nota del autor | nota de la autora | nota de los directores
        notas de los directores | notas de las directoras | comentario del director
        comentarios del director | comentario de la directora | comentarios de la directora
        propuesta del director | visión del director | visión de la directora | por qué esta película
        mensaje del director | mensaje de la directora | el director habla | la directora habla
        sobre la película, por … | la película según su director | la película según su directora
        nota de … | notas de … | palabras de … | texto del director | texto de la directora
        punto de vista del director | manifiesto
        por qué hice esta película | unas palabras de …
        """,
        .interview: """
        entrevista | entrevistas | la entrevista | entrevista con … | entrevista a …
        entrevista al director | entrevista a la directora | entrevista con el director
        entrevista con la directora | entrevista del director | conversación | conversación con …
        una conversación con … | en conversación con … | conversación entre … y … | charla con …
        una charla con … | preguntas a … | preguntas y respuestas | preguntas para …
        cinco preguntas a … | diez preguntas a … | diálogo con … | encuentro con … | un encuentro con …
        hablamos con … | … en conversación con … | … en conversación | q&a | q&a con … | hablando con …
        entrevista entre … y … | entrevistamos a … | tres preguntas a …
        mesa redonda | en torno a la mesa | cuatro preguntas a …
        """,
        .productionNotes: """
        notas de producción | nota de producción | notas de la producción | sobre la producción
        la producción | el rodaje | rodaje | sobre el rodaje | cómo se hizo | así se hizo
        detrás de las cámaras | tras las cámaras | entre bastidores | making of | el making of
        sobre la película | acerca de la película | la película | el origen de la película
        origen de la película | el origen | génesis | la génesis | génesis de la película | el proyecto
        sobre el proyecto | nota de prensa | presentación | del guion a la pantalla
        del guión a la pantalla | diario de rodaje | anécdotas del rodaje | notas de rodaje
        notas del rodaje | historia del proyecto | el proceso | proceso de producción
        notas sobre la película | notas sobre la producción | la realización | sobre el proceso
        el casting
        cuaderno de rodaje | cuaderno de viaje
        """,
        .biography: """
        biografía | la biografía | bio | biografía del director | biografía de la directora
        biografía de … | biografía director | biografía directora | el director | la directora
        sobre el director | sobre la directora | acerca del director | acerca de la directora
        biofilmografía | bio-filmografía | biofilmografía del director | biofilmografía de la directora
        biografía y filmografía | biografía / filmografía | bio / filmografía | trayectoria
        trayectoria del director | trayectoria de la directora | perfil | perfil del director
        perfil de la directora | currículum | currículum del director | currículo | reseña biográfica
        semblanza | el productor | la autora | el autor | sobre el autor | sobre la autora
        el guionista | la guionista | el compositor | el realizador | la realizadora
        sobre el realizador | datos biográficos | biofilmografía director | biofilmografía directora
        el cineasta | la cineasta | bio-filmografía del director | bio-filmografía de la directora
        """,
        .filmography: """
        filmografía | la filmografía | filmografía seleccionada | filmografía (selección)
        filmografía selecta | filmografía parcial | filmografía completa | películas anteriores
        filmografía del director | filmografía de la directora | filmografía de …
        filmografía como director | filmografía como directora | trabajos anteriores | obras anteriores
        películas | películas dirigidas | filmografía destacada | filmografía director
        filmografía directora | filmografía reciente | trabajos previos
        papeles destacados | papeles principales | trabajos destacados | papeles seleccionados
        """,
        .other: """
        para escuelas | para colegios | material didáctico | guía didáctica | material pedagógico
        pases escolares
        """,
        .notes: """
        notas | contexto | contexto histórico | el contexto | el contexto histórico | cronología
        glosario | pequeño glosario | breve glosario | antecedentes | antecedentes históricos
        marco histórico | nota histórica | notas históricas | apuntes históricos | breve historia de …
        una breve historia de … | historia de … | la historia de … | para saber más | datos curiosos
        datos y cifras | curiosidades | sabías que | fechas clave | bibliografía | notas al pie
        información adicional | trasfondo histórico | vocabulario | apuntes | el tema | sobre el tema
        pequeño léxico
        pequeña historia de … | una pequeña historia de … | breve historia del …
        """,
        .music: """
        música | la música | música original | banda sonora | banda sonora original | bso | b.s.o.
        la banda sonora | canciones | temas musicales | temas | sobre la música | música de la película
        la música de la película | las canciones | lista de canciones
        """,
        .cast: """
        ficha artística | reparto | el reparto | elenco | el elenco | intérpretes | los intérpretes
        protagonistas | los protagonistas | con | actores | los actores | actrices y actores
        personajes | los personajes | personajes e intérpretes | personajes y reparto | cuadro artístico
        equipo artístico | voces | las voces | cast | participantes | con la participación de
        intervienen | reparto principal | elenco principal | reparto artístico | interpretación
        cuadro de actores | lista artística | intervinientes
        """,
        .crew: """
        ficha técnica | equipo técnico | equipo | el equipo | equipo artístico y técnico
        equipo de producción | cuadro técnico | equipo de rodaje | equipo principal | lista técnica
        equipo creativo | equipo de la película | staff técnico | crew | equipo técnico principal
        equipo humano
        """,
        .technical: """
        datos técnicos | características técnicas | ficha técnica | especificaciones técnicas
        especificaciones | información técnica | información de la película | datos de la película
        detalles técnicos | datos generales | ficha de datos | datos | de un vistazo | aspectos técnicos
        ficha técnica de la película
        """,
        .awards: """
        festivales | premios | festivales y premios | premios y festivales | festivales / premios
        premios / festivales | palmarés | selecciones | reconocimientos | premios y reconocimientos
        premios y nominaciones | selección oficial | selecciones oficiales | premios y selecciones
        selecciones y premios | galardones | nominaciones | recorrido por festivales
        recorrido en festivales | participación en festivales | festivales y reconocimientos
        festivales & premios | premios & festivales | distinciones | premios obtenidos | recorrido
        candidaturas | premios y candidaturas
        laureles
        """,
        .reviews: """
        la crítica ha dicho | críticas | prensa | opiniones | la prensa ha dicho | ha dicho la crítica
        ha dicho la prensa | la crítica | la prensa | qué dice la crítica | qué dice la prensa
        lo que dice la crítica | lo que dice la prensa | citas de prensa | reseñas | en la prensa
        extractos de prensa | críticas y reseñas | han dicho | crítica | citas | la crítica dice
        la prensa dice | opiniones de la crítica | la crítica opina
        lo que dicen | qué dicen | dicen de la película
        """,
        .contacts: """
        contacto | contactos | prensa | distribución | ventas internacionales | comunicación
        contacto de prensa | contactos de prensa | contacto prensa | contactos prensa
        oficina de prensa | gabinete de prensa | agencia de prensa | jefatura de prensa
        datos de contacto | distribuidora | información de contacto | prensa y comunicación
        prensa y distribución | contacto distribución | contacto producción | agente de ventas
        agente de prensa
        """,
        .about: """
        la productora | sobre la productora | acerca de la productora | las productoras
        sobre las productoras | los productores | acerca de … | la compañía productora | productoras
        la distribuidora | sobre la distribuidora | sobre nosotros | quiénes somos | la empresa
        perfil de la productora | perfil de la empresa | sobre los productores | compañía productora
        la compañía
        """,
        .biographies: """
        biografías | las biografías | biografías del reparto | biografías del equipo | biofilmografías
        sobre el reparto | sobre los actores | sobre el equipo | los directores | las directoras
        sobre los directores | los cineastas | delante de las cámaras | detrás de la cámara
        delante de la cámara | biografías de los actores | equipo y biografías
        biografías y filmografías | los autores | perfiles | sobre los cineastas | los realizadores
        biografías de los intérpretes
        quién es quién | quienes la hicieron | los rostros de la película
        """,
        .credits: """
        créditos | los créditos | créditos completos | títulos de crédito | ficha completa
        ficha técnica y artística | ficha artística y técnica | ficha técnico-artística
        ficha técnico artística | créditos finales | créditos de la película | reparto y equipo
        equipo técnico y artístico | ficha | ficha de la película | equipo y reparto
        fichas técnica y artística | fichas artística y técnica | créditos técnicos y artísticos
        """,
        .contents: "índice | sumario | contenido | contenidos | tabla de contenidos",
        .stills: """
        fotos | imágenes | fotografías | fotogramas | material gráfico | galería | galería de imágenes
        galería de fotos | fotos de la película | imágenes de la película | stills
        """,
        .nothing: """
        dossier de prensa | dosier de prensa | carpeta de prensa | pressbook | press book | press kit
        material de prensa | dossier | kit de prensa | todos los derechos reservados
        créditos no contractuales | aviso legal | nota legal | libro de prensa | información de prensa
        presskit
        """,
    ]
}
