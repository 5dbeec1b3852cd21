import DossierKit

extension Spanish {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            guion y dirección | guión y dirección | dirección y guion | dirección y guión
            guion & dirección | guión & dirección | dirección & guion | guion / dirección
            guión / dirección | dirección / guion | dirección / guión | escrita y dirigida por
            escrito y dirigido por | dirigida y escrita por | dirigido y escrito por | director y guionista
            directora y guionista | guionista y director | guionista y directora | director/guionista
            directora/guionista | guionista/director | guionista-director | director-guionista
            director - guionista | guion, dirección | dirección, guion | dirección, guión
            guion y dirección de | guión y dirección de | una película escrita y dirigida por
            directores y guionistas | guionistas y directores | escrito y realizado por
            guion y realización | guión y realización | realización y guion | realización y guión
            autor y director | autora y directora | dirección y libreto | escritor y director
            escritora y directora | director & guionista | directora & guionista | directoras y guionistas
            """
        ),
        (
            [.writer, .director, .producer],
            """
            guion, dirección y producción | guión, dirección y producción
            escrita, dirigida y producida por | escrito, dirigido y producido por
            dirección, guion y producción | dirección, guión y producción | director, guionista y productor
            directora, guionista y productora | escrita, producida y dirigida por
            """
        ),
        (
            [.producer, .director],
            """
            producida y dirigida por | producido y dirigido por | dirigida y producida por
            dirigido y producido por | dirección y producción | producción y dirección
            director y productor | directora y productora | productor y director | productora y directora
            """
        ),
        (
            [.director, .cinematographer],
            "dirección y fotografía | dirección y cámara | fotografía y dirección | cámara y dirección"
        ),
        (
            [.director, .editor],
            """
            dirección y montaje | montaje y dirección | dirección y edición | dirigida y montada por
            director y montador | directora y montadora
            """
        ),
        (
            [.writer, .director, .editor],
            """
            guion, dirección y montaje | guión, dirección y montaje | dirección, guion y montaje
            dirección, guión y montaje | dirección, guion, montaje | escrita, dirigida y montada por
            dirección, guion y edición
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            dirección, guion y fotografía | dirección, guión y fotografía | guion, dirección y fotografía
            """
        ),
        (
            [.cinematographer, .editor],
            "fotografía y montaje | fotografía y edición | cámara y edición | cámara y montaje"
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            sonido y diseño sonoro | sonido directo y diseño sonoro | sonido directo y diseño de sonido
            sonido y diseño de sonido
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            diseño de sonido y mezcla | diseño de sonido y mezclas | diseño y mezcla de sonido
            diseño sonoro y mezcla | diseño sonoro y mezclas | diseño y mezcla sonora
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            montaje de sonido y mezclas | montaje y mezcla de sonido | edición y mezcla de sonido
            montaje y mezclas de sonido | montaje de sonido y mezcla | montaje y mezclas
            edición de sonido y mezcla
            """
        ),
        (
            [.makeUp, .hair],
            """
            maquillaje y peluquería | maquillaje & peluquería | maquillaje / peluquería
            maquillaje/peluquería | maquillaje, peluquería | maquillaje y peinados | maquillaje y peinado
            maquillaje y pelo | peluquería y maquillaje | diseño de maquillaje y peluquería
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            dirección de arte y vestuario | arte y vestuario | escenografía y vestuario
            vestuario y escenografía
            """
        ),
        (
            [.story, .writer],
            "argumento y guion | argumento y guión | historia y guion | historia y guión | idea y guion"
        ),
    ]

    static let otherRoles: Words = """
        coordinador de producción | coordinadora de producción | coordinación de producción
        ayudante de producción | ayudantes de producción | asistente de producción
        asistentes de producción | primer ayudante de producción | auxiliar de producción
        secretaria de producción | secretario de producción | administración | administrador
        administradora | contabilidad | contable | asesor de guion | asesora de guion | asesor de guión
        asesoría de guion | asesoría de guión | consultor de guion | editor de guion | editora de guion
        análisis de guion | tutoría de guion | asesor de montaje | asesoría de montaje | asesora de montaje
        consultor de montaje | ayudante de montaje | asistente de montaje | asistente de edición
        ayudante de edición | ayudantes de montaje | documentación | documentalista | documentalistas
        investigación | investigador | investigadora | archivo | archivos | material de archivo
        búsqueda de archivo | asesor histórico | asesora histórica | asesoría histórica | asesor | asesora
        asesores | asesoría jurídica | asesoría legal | asesoría | agradecimientos | agradecimiento especial
        agradecimientos especiales | delegado de contenidos | delegada de contenidos | foquista | foquistas
        ayudante de cámara | ayudantes de cámara | auxiliar de cámara | asistente de cámara
        primer asistente de cámara | primer ayudante de cámara | microfonista | microfonistas | pertiguista
        pértiga | ayudante de sonido | asistente de sonido | utilería | utilero | utilera | attrezzista
        atrecista | atrezzista | ayudante de vestuario | asistente de vestuario | ayudante de arte
        asistente de arte | ayudante de decoración | director de orquesta | directora de orquesta
        orquestación | orquestador | arreglos | arreglos musicales | canciones | canción original | letra
        letras | músicos | interpretación musical | grabación de música | mezcla de música | laboratorio
        laboratorios | figuración | extras | coach de actores | coach actoral | coach
        preparador de actores | preparadora de actores | preparación de actores | preparación actoral
        entrenamiento actoral | dirección de actores | director de actores | directora de actores
        coach de dialectos | coordinador de intimidad | coordinadora de intimidad
        coordinación de intimidad | director de segunda unidad | directora de segunda unidad
        segunda unidad | dirección segunda unidad | diseño de personajes | fondos animados
        composición digital | marionetas | técnico de imagen digital | doblaje | dirección de doblaje
        estudio de sonido | estudio de mezclas | constructor | construcción | jefe de construcción
        transportes | transporte | conductores | catering | seguros | adiestrador de animales | animales
        armero | meritorio | meritorios | becarios | desarrollo | desarrollo de proyecto | consultoría
        consultor | consultora | tutores | productor de impacto | productora de impacto | campaña de impacto
        comunicación | dramaturgia | dramaturgista | derechos musicales | edición musical
        ayudante de maquillaje | ayudante de peluquería | segundo ayudante de cámara
        efectos de sonido adicionales | colaboración artística | asesoría artística | asesor artístico
        asesora artística | storyboard | dit | data wrangler | compositing | layout | character design
        boom operator | boom | focus puller | intimacy coordinator | acting coach | script doctor
        archive producer | second unit
        artista de foley | sala de foley | foley | foley artist
        asesor técnico | asesora técnica | asesoría técnica | asesor científico | producción de archivo
        asesoramiento
        """

    static let characterLinks: Words = """
        como | en el papel de | en el rol de | interpreta a | en el papel del | encarna a
        en el personaje de | da voz a | hace de
        """

    static let selfWords: Words = """
        él mismo | ella misma | sí mismo | sí misma | ellos mismos | como él mismo | como ella misma
        a sí mismo | a sí misma | ellas mismas | él misma | como sí mismo
        """
}
