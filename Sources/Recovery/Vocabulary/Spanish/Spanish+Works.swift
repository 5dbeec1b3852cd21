import DossierKit

extension Spanish {
    static let cover = CoverWords(
        filmBy: """
            una película de | un film de | un filme de | una película dirigida por | dirigida por
            escrita y dirigida por | un documental de | una película documental de | un cortometraje de
            película de | una película escrita y dirigida por | una serie de | un largometraje de
            dirigido por | una película de animación de
            """,
        presents: """
            presenta | presentan | presentada por | se complace en presentar | tiene el placer de presentar
            """,
        inAssociationWith: """
            en asociación con | en colaboración con | en coproducción con | en co-producción con
            """,
        with: "con | con las voces de | protagonizada por | con la participación de",
        productionOf: """
            una producción de … | una producción … | una coproducción de … | una coproducción …
            """,
        pressKit: """
            dossier de prensa | dosier de prensa | carpeta de prensa | material de prensa | kit de prensa
            notas de producción | libro de prensa | press kit | presskit | press book | pressbook
            press notes | epk
            """,
        inCinemas: """
            estreno | en cines | estreno en cines | en cines el | en cines desde el | fecha de estreno
            estreno en salas | solo en cines | próximamente en cines | próximamente | estreno en españa
            estreno el | estreno nacional | en cines a partir del | el … en cines | … en cines | en salas
            en cines desde | estreno en méxico | estreno en argentina | se estrena el | se estrena
            ya en cines | en cartelera
            """,
        distributedBy: """
            distribuida por | distribuido por | distribuye | una distribución de | distribución
            distribuidora
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        largometraje | largometrajes | largometraje de ficción | largo | largos | ficción | película
        películas | largometraje ficción | largo de ficción | lm | ficciones | largometrajes de ficción
        """,
        .short: """
        cortometraje | cortometrajes | corto | cortos | cortometraje de ficción | corto de ficción | cm
        cortometraje ficción | cortometrajes de ficción
        """,
        .mediumLength: "mediometraje | mediometrajes | medio metraje | mediometraje de ficción",
        .documentary: """
        documental | documentales | doc | doc. | largometraje documental | cortometraje documental
        corto documental | docu | película documental | documental de creación | documental tv
        mediometraje documental | largometrajes documentales | cortometrajes documentales | no ficción
        """,
        .series: """
        serie | series | serie de tv | serie tv | serie de televisión | miniserie | mini serie
        mini-serie | webserie | web serie | series de tv | series de televisión | serie web | temporada
        telenovela | telenovelas | serie documental | serie documental de tv
        """,
        .tv: """
        tv movie | tv | televisión | telefilme | telefilm | película para televisión | película para tv
        tvmovie | tv-movie | largometraje para tv | para televisión | película de tv
        """,
        .musicVideo: """
        videoclip | video clip | videoclips | vídeo musical | video musical | clip | videos musicales
        vídeos musicales
        """,
        .commercial: """
        publicidad | anuncio | anuncios | spot | spot publicitario | spots | comercial | comerciales
        spots publicitarios | institucional
        """,
        .theatre: """
        teatro | obra de teatro | obra | montaje teatral | ópera | escena | pieza teatral
        obras de teatro
        """,
        .other: """
        videoinstalación | instalación | videoarte | vídeo | video | animación | experimental | ensayo
        realidad virtual | vr | episodio | capítulo | capítulos | episodios | segmento
        película colectiva | cine ensayo | ensayo audiovisual | pieza | performance | fashion film
        videocreación | web
        """,
    ]

    static let workRoles: Words = """
        director | directora | dir. | dir | dirección | guion | guión | guionista | productor | productora
        producción | montaje | montador | montadora | fotografía | dirección y guion | guion y dirección
        dirección y guión | actor | actriz | como | prod. | codirector | codirectora | codirección | d. | g.
        d.f. | editor | editora | realizador | realizadora | ayudante de dirección
        varios directores | directores varios | varios realizadores | diversos directores
        película de graduación | corto de graduación | trabajo de fin de carrera | corto de escuela
        """

    static let alsoKnownAs: Words = """
        también conocida como | también conocido como | título original | título internacional | aka | t.o.
        otros títulos | conocida como | alias | título en inglés
        """

    static let awards = AwardWords(
        prizes: """
            premio | premios | ganador | ganadora | ganador del | mejor | mejor película | mejor director
            mejor directora | gran premio | gran premio del jurado | premio del jurado
            premio especial del jurado | premio del público | mención | mención especial
            mención especial del jurado | mención de honor | galardón | concha de oro | concha de plata
            biznaga | biznaga de oro | biznaga de plata | goya | goyas | premio goya | premio fipresci
            ariel | premio ariel | palma de oro | oso de oro | oso de plata | león de oro | leopardo de oro
            primer premio | segundo premio | trofeo | medalla | premio de la crítica | premio a la mejor
            premio al mejor | platino | feroz | gaudí | espiga de oro | cóndor de plata | premios feroz
            """,
        selections: """
            selección oficial | sección oficial | selección | seleccionada | seleccionado | en competición
            a concurso | en concurso | fuera de concurso | fuera de competición | proyección especial
            película inaugural | película de clausura | inauguración | clausura | estreno mundial
            estreno internacional | estreno europeo | estreno nacional | participación | presentada
            premiere mundial | gala | competencia oficial | sesión especial | première mundial
            """,
        nominations: """
            nominación | nominaciones | nominada | nominado | nominada a | candidata | candidato
            candidatura | candidaturas | finalista | preseleccionada | nominada al | nominado a
            """,
        festivals: """
            festival | festivales | festival de cine | festival internacional
            festival internacional de cine | muestra | semana internacional de cine | semana de cine
            seminci | zinemaldia | premios | academia | certamen | jornadas | zinebi | abycine
            documentamadrid | docsbarcelona | bafici | ficci | ficg | sanfic | punto de vista
            muestra de cine | málaga | berlinale | mostra | biennale | filmfest
            """,
        programmes: """
            sección oficial | competición | competición oficial | competición internacional
            competición nacional | competencia | competencia internacional | competencia nacional
            competencia argentina | competencia oficial | fuera de concurso | fuera de competición
            nuevos directores | nuev@s director@s | new directors | horizontes latinos | zabaltegi
            zabaltegi-tabakalera | perlas | perlak | culinary zinema | punto de encuentro
            tiempo de historia | zonazine | sección oficial fuera de concurso | proyecciones especiales
            sesiones especiales | quincena de realizadores | quincena de cineastas | semana de la crítica
            óperas primas | panorama | made in spain | cortometrajes | documentales | concurso internacional
            concurso nacional | sección paralela | un certain regard | forum | orizzonti | generation
            encounters
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            prensa | contacto de prensa | contacto prensa | contactos de prensa | oficina de prensa
            gabinete de prensa | agencia de prensa | jefe de prensa | jefa de prensa | comunicación
            prensa nacional | prensa internacional | comunicación y prensa | prensa y comunicación
            jefatura de prensa | medios | agencia de comunicación | prensa y rr.pp.
            relaciones públicas | prensa españa | agente de prensa | contactos prensa
            """,
            .distribution: """
            distribución | distribuidora | distribuidor | distribuidoras | distribuida por
            distribución en españa | distribución españa | distribución nacional | programación
            distribución en cines | distribución cortometraje
            """,
            .sales: """
            ventas internacionales | ventas | agente de ventas | ventas mundiales
            agente de ventas internacional | agente de ventas internacionales
            distribución internacional
            """,
            .production: """
            producción | productora | productor | productores | productoras | producida por
            contacto producción | compañía productora | contacto productora
            """,
            .festival: """
            festivales | festival | distribución festivales | contacto festivales
            distribución en festivales | festivales y ventas
            """,
            .other: """
            contacto | contactos | marketing | información | redes sociales | web | educación
            más información | material | descarga de materiales | descarga de material | materiales
            materiales de prensa | redes
            """,
        ],
        phone: """
            tel | tel. | teléfono | tfno | tfno. | tlf | tlf. | t | t. | tels. | telf | telf. | teléfonos
            fono | central
            """,
        mobile: "móvil | mov | mov. | m | m. | celular | cel | cel. | mób. | mobile | whatsapp",
        fax: "fax. | f | f. | fax",
        email: """
            correo electrónico | correo | mail | e-mail: | e | e. | correo-e | mail: | e-mail | email
            """,
        web: """
            web | página web | sitio web | www | sitio | web oficial | página | internet | site | website
            """,
        street: """
            calle | c/ | avenida | avda. | avda | av. | av | plaza | paseo | pº | camino | carretera | ronda
            travesía | pza. | edificio | piso | oficina | local | planta | polígono | colonia | col.
            apartado | gran vía | carrer | bajo | izq. | dcha. | pl.
            """
    )
}
