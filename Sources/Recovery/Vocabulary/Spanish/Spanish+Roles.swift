import DossierKit

extension Spanish {
    static let roles: WordTable<Role> = [
        .director: """
        director | directora | directores | directoras | dirección | dirigida por | dirigido por | dir.
        dir | realización | realizador | realizadora | realizadores | realizada por | realizado por
        una película de | un film de | película de | un filme de | codirección | co-dirección
        codirector | codirectora | co-director | co-directora | codirectores | codirigida por
        codirigido por | un documental de | cineasta | dirección de | dirige | dirigen | el director
        la directora | un cortometraje de | dirección y realización
        """,
        .writer: """
        guion | guión | guionista | guionistas | escrita por | escrito por | guion de | guión de
        guion original | guión original | libreto | libretista | escritor | escritora | autor | autora
        autores | autor del guion | autora del guion | coguion | coguionista | co-guionista
        coguionistas | co-guion | coescrita por | co-escrita por | coescrito por | coautor | coautora
        colaboración en el guion | colaboración en el guión | adaptación | adaptada por | adaptado por
        guion cinematográfico | guión cinematográfico | colaborador en el guion
        colaboradora en el guion | guion adaptado | escritura | escriben | guion y diálogos
        guión y diálogos | guion literario | el guionista | la guionista | texto
        """,
        .story: """
        argumento | historia | historia original | idea original | idea | historia de | argumento de
        sobre una idea de | basada en una idea de | basado en una idea de | idea original de
        argumento original | una idea de | concepto | historia original de | a partir de una idea de
        idea de | tema original
        """,
        .basedOn: """
        basada en | basado en | inspirada en | inspirado en | según la novela de
        basada en la novela de | basado en la novela de | basada en el libro de | basado en el libro de
        basada en la obra de | basado en la obra de | basada en el relato de | basada en el cuento de
        basado en el cuento de | libremente inspirada en | libremente basada en
        adaptación de la novela de | adaptación de | a partir de la novela de | a partir del libro de
        a partir de la obra de | inspirada en la novela de | inspirada en la obra de | de la novela de
        adaptada de | basada en una obra de | basada en una novela de | novela original | obra original
        basada en la obra de teatro de | libremente inspirada en la novela de
        inspirada en un relato de
        """,
        .producer: """
        productor | productora | productores | productoras | producida por | producido por | producción
        prod. | producción de | productor delegado | productora delegada | productores delegados
        producción delegada | productor creativo | productora creativa | productores creativos
        productor principal | productores principales | produce | producen | productor cinematográfico
        una producción de | productor general | productora general | producción general
        """,
        .executiveProducer: """
        productor ejecutivo | productora ejecutiva | productores ejecutivos | productoras ejecutivas
        producción ejecutiva | coproductor ejecutivo | coproductora ejecutiva | co-productor ejecutivo
        executive producer | executive producers | co-executive producer
        """,
        .coProducer: """
        coproductor | coproductora | coproductores | coproductoras | co-productor | co-productora
        co-productores | coproducida por | coproducido por | coproductor delegado | co-producer
        co-producers
        coproducción | co-producción
        """,
        .associateProducer: """
        productor asociado | productora asociada | productores asociados | productoras asociadas
        producción asociada | productor adjunto | productora adjunta | asistente de productor
        associate producer | associate producers
        """,
        .lineProducer: """
        productor de línea | productora de línea | delegado de producción | delegada de producción
        producción en línea | productores de línea | productor en línea | producción de línea
        line producer | line producers
        """,
        .cinematographer: """
        fotografía | dirección de fotografía | director de fotografía | directora de fotografía
        directores de fotografía | directoras de fotografía | director de la fotografía | cámara
        cámaras | cinematografía | cinematógrafo | cinematógrafa | operador jefe | imagen
        fotografía de | fotografiada por | dirección fotográfica | director fotográfico
        directora fotográfica | camarógrafo | camarógrafa | fotografía y cámara | cámara y fotografía
        director de foto | dir. de fotografía | dir. fotografía | df | operador
        el director de fotografía | la directora de fotografía | fotografía cinematográfica
        director of photography | directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        operador de cámara | operadora de cámara | operadores de cámara | segundo operador
        segunda operadora | operador de steadicam | operador steadicam | 2º operador | cámara adicional
        segunda cámara | cámara b | operador cámara | fotografía aérea | dron | operador de dron
        fotografía adicional | fotografía submarina | imágenes aéreas | cámara subacuática
        cámara de apoyo | steadicam | steadicam operator | camera operator | drone
        """,
        .editor: """
        montaje | montador | montadora | montadores | montadoras | edición | editor | editora | editores
        editoras | montada por | editada por | montaje de | edición de | jefe de montaje | montajista
        edición de imagen | montaje de imagen | editado por | compaginación | compaginador
        compaginadora | el montador | la montadora | editor de imagen | montaje y edición
        edición y montaje | edición y postproducción
        """,
        .productionDesigner: """
        diseño de producción | diseñador de producción | diseñadora de producción
        escenografía | escenógrafo | escenógrafa | decorados | arte | departamento de arte
        diseño escenográfico | dirección de arte y escenografía | diseñadores de producción
        production design | production designer
        """,
        .artDirector: """
        director artístico | directora artística | dirección artística | ayudante de dirección de arte
        ayudante de dirección artística | directores artísticos | art director | art direction
        dirección de arte | director de arte | directora de arte | directores de arte
        directoras de arte | el director de arte | la directora de arte
        """,
        .setDecorator: """
        decorador | decoradora | decoración | ambientación | ambientador | ambientadora | atrezzo
        atrezo | ambientación y decorados | decoración de set | decoradores | set decorator
        set dresser
        """,
        .costumeDesigner: """
        vestuario | diseño de vestuario | figurinista | figurinistas | figurinismo
        diseñador de vestuario | diseñadora de vestuario | vestuarista | diseñadores de vestuario
        jefe de vestuario | jefa de vestuario | figurines | vestuario de | sastrería
        diseño de vestuario de | el figurinista | la figurinista
        """,
        .makeUp: """
        maquillaje | maquillador | maquilladora | maquilladores | maquilladoras | caracterización
        jefe de maquillaje | jefa de maquillaje | maquillaje y peluquería | maquillaje & peluquería
        maquillaje / peluquería | diseño de maquillaje | efectos especiales de maquillaje
        maquillaje y caracterización | maquillaje de efectos especiales | maquillaje fx
        maquillaje, peluquería | caracterizadora | caracterizador | maquillaje/peluquería
        maquillaje y peinados | maquillaje y peinado | maquillaje y pelo | peluquería y maquillaje
        diseño de maquillaje y peluquería | prótesis | make-up | make up | makeup | make-up artist
        """,
        .hair: """
        peluquería | peluquero | peluquera | peluqueros | jefe de peluquería | jefa de peluquería
        peinados | peinado | diseño de peluquería | estilista | pelo
        """,
        .composer: """
        música | música original | compositor | compositora | compositores | música de | compuesta por
        música original de | música compuesta por | banda sonora | banda sonora original
        composición musical | composición | música original compuesta por | bso | compositor musical
        compositor de la música | musicalización | el compositor | la compositora | música incidental
        banda sonora de
        """,
        .musicSupervisor: """
        supervisión musical | supervisor musical | supervisora musical | asesor musical
        asesora musical | asesoría musical | coordinación musical | supervisores musicales
        music supervisor | music supervision
        """,
        .soundRecordist: """
        sonido | sonido directo | jefe de sonido | jefa de sonido | sonidista | sonidistas
        sonidista directo | director de sonido | directora de sonido | dirección de sonido
        toma de sonido | técnico de sonido | técnica de sonido | ingeniero de sonido
        ingeniera de sonido | sonido directo de | técnico de sonido directo | operador de sonido
        registro de sonido | captación de sonido | grabación de sonido | sonido de | el sonidista
        la sonidista | sonido en directo
        """,
        .soundDesigner: """
        diseño de sonido | diseñador de sonido | diseñadora de sonido | diseñadores de sonido
        diseño sonoro | diseñador sonoro | diseñadora sonora | diseño y mezcla de sonido
        diseño de audio | sound design | sound designer
        """,
        .soundEditor: """
        montaje de sonido | montador de sonido | montadora de sonido | edición de sonido
        editor de sonido | editora de sonido | editores de sonido | efectos sala
        efectos de sala | efectos sonoros | montaje sonoro | edición sonora | montador sonido
        sonorizador | postproducción de sonido | post-producción de sonido | posproducción de sonido
        edición de diálogos | postproducción de audio | supervisor de sonido
        supervisora de sonido | sound editor
        """,
        .soundMixer: """
        mezclas | mezcla | mezcla de sonido | mezclas de sonido | mezclador | mezcladora
        mezclador de sonido | mezcladora de sonido | mezcla sonora | mezcla final
        mezclador de grabación | mezcladores | mezclas finales | regrabación | mezcla de regrabación
        """,
        .castingDirector: """
        dirección de casting | director de casting | directora de casting | directores de casting
        dirección de reparto | director de reparto | directora de reparto | casting de
        selección de actores | jefe de casting | directoras de casting | dirección de casting y actores
        casting | casting director
        """,
        .assistantDirector: """
        ayudante de dirección | ayudantes de dirección | primer ayudante de dirección
        primera ayudante de dirección | 1º ayudante de dirección | 1er ayudante de dirección
        1ª ayudante de dirección | asistente de dirección | asistentes de dirección
        primer asistente de dirección | primera asistente de dirección | 1er asistente de dirección
        1º asistente de dirección | 1ª asistente de dirección | segundo ayudante de dirección
        segunda ayudante de dirección | 2º ayudante de dirección | auxiliar de dirección
        asistencia de dirección | 1a asistente de dirección | 1era asistente de dirección
        ayudantía de dirección | primer ayudante | primera ayudante | segundo ayudante
        segunda ayudante | 1er ayudante dirección | ayudante dirección | 2do asistente de dirección
        primer ay. dirección | segundo asistente de dirección
        """,
        .scriptSupervisor: """
        script | secretario de rodaje | secretaria de rodaje | continuista | continuidad
        supervisor de guion | supervisora de guion | secretaria de script | supervisor de continuidad
        supervisora de continuidad | anotadora | la script | script supervisor
        """,
        .visualEffects: """
        efectos visuales | efectos digitales | efectos visuales digitales | supervisor vfx
        supervisora vfx | supervisor de efectos visuales | supervisora de efectos visuales
        supervisión de efectos visuales | supervisión vfx | infografía | efectos visuales (vfx)
        director de efectos visuales | coordinador de efectos visuales | efectos visuales de | vfx
        vfx supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        efectos especiales | fx | supervisor de efectos especiales | supervisora de efectos especiales
        efectos mecánicos | pirotecnia | efectos físicos | efectos especiales de | f/x | efectos | sfx
        sfx supervisor
        """,
        .stunts: """
        coordinador de especialistas | coordinadora de especialistas | especialistas
        coordinación de especialistas | maestro de armas | coordinador de acción | dobles de riesgo
        dobles de acción | coordinador de dobles | coordinador de stunts | dobles | especialista
        escenas de acción | coordinador de riesgo | stunts | stunt coordinator
        """,
        .choreographer: """
        coreografía | coreógrafo | coreógrafa | coreografías | coreógrafos | coreografía de
        """,
        .colourist: """
        etalonaje | etalonador | etalonadora | colorista | coloristas | corrección de color
        etalonaje digital | dosificación de color | postproducción de color | corrector de color
        corrección de color digital | dirección de color | colorización | gradación de color
        etalonaje y masterización | corrección color | colorist | colourist | color grading
        colour grading | grading | color correction | di
        """,
        .gaffer: """
        jefe de eléctricos | jefa de eléctricos | eléctricos | iluminación | jefe eléctrico
        jefa eléctrica | eléctrico | iluminador | jefe de luminotecnia | jefe de iluminación
        luminotecnia | gaffers | gaffer
        """,
        .keyGrip: """
        jefe de maquinistas | jefa de maquinistas | maquinista | maquinistas | maquinaria
        jefe de maquinaria | jefe maquinista | grips | tramoya | key grip | grip
        """,
        .stillPhotographer: """
        foto fija | fotofija | fotógrafo de escena | fotógrafa de escena | foto-fija | fotografía fija
        fotógrafo de rodaje | fotógrafa de rodaje | fotógrafo fijo | fotos | fotos de rodaje | fotógrafo
        fotógrafa | stills de | fotografía de rodaje | fotos fijas | stills | still photographer
        """,
        .productionManager: """
        director de producción | directora de producción | dirección de producción | jefe de producción
        jefa de producción | jefatura de producción | directores de producción | jefes de producción
        gerente de producción | gerencia de producción | encargado de producción | jefe producción
        jefa producción | director producción | gerenta de producción
        """,
        .locationManager: """
        jefe de localizaciones | jefa de localizaciones | localizaciones | localizador | localizadora
        regidor | regidora | jefe de locaciones | jefa de locaciones | locaciones
        gerente de locaciones | localizadores | regiduría | coordinador de locaciones
        coordinadora de locaciones | location manager
        """,
        .postProductionSupervisor: """
        coordinador de postproducción | coordinadora de postproducción | coordinación de postproducción
        supervisor de postproducción | supervisora de postproducción | supervisión de postproducción
        postproducción | post-producción | posproducción | coordinación de posproducción
        coordinador de posproducción | coordinadora de posproducción | jefe de postproducción
        jefa de postproducción | dirección de postproducción | director de postproducción
        directora de postproducción | post producción | productor de postproducción
        productora de postproducción | supervisor de posproducción | supervisora de posproducción
        coordinadora de post-producción | coordinador de post-producción | post-production supervisor
        postproduction supervisor
        """,
        .animator: """
        animador | animadora | animadores | animadoras | animación | director de animación
        directora de animación | dirección de animación | animación de | animaciones | animada por
        supervisor de animación | animación 2d | animación 3d | animadores principales
        """,
        .narrator: """
        narrador | narradora | narración | voz en off | locución | locutor | locutora | narrada por
        narrado por | voz | voz narradora | off | narración de | voz off | relato | relator | voice over
        voice-over | voiceover
        """,
        .cast: """
        con | reparto | intérpretes | intérprete | actores | actrices | actor | actriz | elenco
        protagonistas | protagonizada por | protagonizado por | con las voces de | voces | voces de
        y la colaboración especial de | con la colaboración especial de | reparto principal
        elenco principal | interpretada por | actúan | actuación | actuaciones | y con | interpretación
        con la actuación de | con la actuación especial de | protagonista
        """,
        .participant: """
        con la participación de | con la participación especial de | intervienen | participantes
        participan | intervenciones | con los testimonios de | testimonios | testimonios de
        participación | entrevistados | entrevistadas | con la intervención de | intervinientes
        con testimonios de | participante
        """,
        .dialogue: "diálogos | dialoguista | diálogos de | dialoguistas | diálogos adicionales | diálogo",
        .translator: """
        traducción | traductor | traductora | traducciones | traducción de | intérprete traductor
        traducido por | traductores | interpretación simultánea
        """,
        .subtitles: """
        subtítulos | subtitulado | subtitulación | subtítulos de | subtítulos en inglés
        subtítulos en español | subtitulaje | traducción y subtítulos
        """,
        .graphicDesigner: """
        diseño gráfico | diseñador gráfico | diseñadora gráfica | grafismo | cartel | diseño de cartel
        diseño del cartel | afiche | diseño de afiche | grafista | gráfica | imagen gráfica
        diseño de póster | póster | cartelista | diseño de poster | diseño | graphic design
        """,
        .titleDesigner: """
        diseño de títulos | títulos | títulos de crédito | diseño de títulos de crédito
        diseño de créditos | cabecera | títulos de crédito de | diseño títulos de crédito | title design
        """,
        .publicist: "jefe de prensa del rodaje | publicista | unit publicist",
        .productionCompany: """
        productora | productoras | producción | compañía productora | compañías productoras
        casa productora | casas productoras | una producción de | una producción | empresa productora
        empresas productoras | producciones | produce | presenta | presentan | empresa de producción
        compañía de producción | productoras principales | una película de la productora
        casa de producción | estudio
        """,
        .coProductionCompany: """
        coproducción | co-producción | en coproducción con | en co-producción con | una coproducción de
        una coproducción con | coproducciones | en asociación con | en colaboración con
        empresas coproductoras | empresa coproductora | compañía coproductora | compañías coproductoras
        coproducida con | en coproducción | una coproducción | casas coproductoras | casa coproductora
        una coproducción entre
        """,
        .distributor: """
        distribuidora | distribución | distribuidor | distribuidores | distribuida por | distribuido por
        distribuidoras | distribución en españa | distribuye | distribuidora en españa
        distribuidora españa | distribución españa | distribución nacional | empresa distribuidora
        compañía distribuidora | distribuidor en méxico | distribución de | distribución en cines
        distribuidora nacional
        """,
        .salesAgent: """
        ventas internacionales | agente de ventas | agente de ventas internacional | ventas
        ventas mundiales | agente de ventas internacionales | distribución internacional
        venta internacional | agencia de ventas | ventas en el extranjero | world sales
        international sales | sales agent
        """,
        .supporter: """
        con el apoyo de | con el apoyo del | con el apoyo de la | con la ayuda de | con la ayuda del
        con la financiación de | con la financiación del | con la participación del
        con la participación de la | apoyo | apoyos | con la colaboración de | con la colaboración del
        con la colaboración de la | con el patrocinio de | con el patrocinio del | con el respaldo de
        financiada por | financiado por | financiación | subvencionada por | subvencionado por | ayudas
        televisiones | cadenas | patrocinadores | patrocina | patrocinan | colabora | colaboran
        entidades colaboradoras | auspicio | auspicia | con el auspicio de | con el auspicio del
        con recursos de | realizada con el apoyo de | realizado con el apoyo de
        película realizada con el apoyo de | con la subvención de | con la contribución de
        con el estímulo de | con apoyo de | con el apoyo financiero de | colaboración | financia
        participación | en cooperación con | fondos | con fondos de | proyecto apoyado por
        """,
    ]
}
