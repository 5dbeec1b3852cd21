import DossierKit

extension Portuguese {
    static let roles: WordTable<Role> = [
        .director: """
        realização | realizador | realizadora | realizadores | realizadoras | realizado por
        realizada por | direção | diretor | diretora | diretores | diretoras | dirigido por
        dirigida por | dir. | um filme de | filme de | direcção | director | directora | directores
        co-realização | correalização | co-realizador | co-realizadora | correalizador | correalizadora
        codireção | co-direção | codiretor | codiretora | co-diretor | co-diretora | direção geral
        cineasta | um documentário de | realização de | direção de | dirige | o realizador
        a realizadora | o diretor | a diretora | mise-en-scène | encenação
        """,
        .writer: """
        argumento | argumentista | argumentistas | argumento de | roteiro | roteirista | roteiristas
        roteiro de | guião | guionista | escrito por | escrita por | escrita | autor | autora | autores
        texto | textos | co-argumentista | coargumentista | co-argumento | corroteirista | co-roteirista
        co-roteiro | corroteiro | colaboração no argumento | colaboração no roteiro
        colaborou no roteiro | roteiro original | argumento original | adaptação | adaptado por
        adaptada por | adaptação e roteiro | roteiro adaptado | roteiro e diálogos
        argumento e diálogos | colaboração de roteiro | roteirização | escrito em colaboração com
        roteiro final | coescrito por | coescrita por | co-escrito por | roteirista colaborador
        colaboração de argumento | escrita do argumento | argumento e guião
        """,
        .story: """
        história | história original | história de | ideia original | ideia | ideia de
        a partir de uma ideia de | baseado numa ideia de | conceito | ideia original de | estória
        concepção | conceção | idealização | a partir de uma ideia original de | argumento e história
        uma ideia de | idealizado por | concepção e ideia
        """,
        .basedOn: """
        baseado em | baseada em | inspirado em | inspirada em | livremente inspirado em
        livremente inspirada em | livremente inspirado no livro de | livremente adaptado de
        baseado no romance de | baseado no livro de | baseado na obra de | baseado no conto de
        baseado na peça de | baseado na obra homónima de | a partir do romance de | a partir da obra de
        a partir do livro de | a partir do conto de | adaptado de | adaptado do romance de
        do romance de | a partir de | baseada na obra de | baseado na obra homônima de
        baseado na história de | livremente baseado em | inspirado na obra de | inspirado no livro de
        adaptação da obra de | obra original | a partir da peça de | adaptação do romance de
        inspirado no conto de
        """,
        .producer: """
        produtor | produtora | produtores | produtoras | produzido por | produzida por | produção
        prod. | produtor delegado | produtora delegada | produtores delegados | produção de
        produtor responsável | produtor criativo | produtora criativa | produtor geral
        produtor principal | produção criativa | produção geral | uma produção de | produz
        produtor cinematográfico
        """,
        .executiveProducer: """
        produtor executivo | produtora executiva | produtores executivos | produtoras executivas
        produção executiva | co-produtor executivo | coprodutor executivo
        direção executiva de produção | produção executiva de | prod. executivo | executive producer
        executive producers | co-executive producer
        """,
        .coProducer: """
        coprodutor | coprodutora | coprodutores | coprodutoras | co-produtor | co-produtora
        co-produtores | co-produtoras | coproduzido por | co-produzido por | coproduzida por
        co-produzida por | co-producer | co-producers
        coprodução | co-produção
        """,
        .associateProducer: """
        produtor associado | produtora associada | produtores associados | produtoras associadas
        produção associada | produtor adjunto | produtora adjunta | associate producer
        associate producers
        """,
        .lineProducer: """
        produtor de linha | produtora de linha | produção de linha | delegado de produção
        delegada de produção | produtor delegado de produção | produtores de linha | line producer
        line producers
        """,
        .cinematographer: """
        fotografia | direção de fotografia | direcção de fotografia | diretor de fotografia
        diretora de fotografia | director de fotografia | directora de fotografia
        diretores de fotografia | diretor da fotografia | imagem | câmara | câmera | fotografia de
        cinematografia | diretor de foto | dir. de fotografia | dir. fotografia | imagem de
        fotografia e câmera | fotografia e câmara | câmera e fotografia | fotografado por
        diretoras de fotografia | o diretor de fotografia | a diretora de fotografia
        câmera e direção de fotografia | direção da fotografia | director of photography
        directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        operador de câmara | operadora de câmara | operador de câmera | operadora de câmera
        operadores de câmera | operadores de câmara | operador de steadicam | operador steadicam
        segunda câmara | segunda câmera | câmera adicional | câmera b | 2ª câmera | imagens aéreas
        imagens adicionais | imagem adicional | fotografia adicional | operador de drone
        imagens subaquáticas | câmara adicional | operação de câmera | drones | steadicam
        steadicam operator | camera operator | drone
        """,
        .editor: """
        montagem | montador | montadora | montadores | montadoras | edição | editor | editora | editores
        editado por | montado por | montagem de | edição de | montagem de imagem | edição e montagem
        montagem e edição | edição de imagem | montador chefe | o montador | a montadora | co-montagem
        montagem adicional | edição de vídeo
        """,
        .productionDesigner: """
        direção artística | direcção artística | cenografia | cenógrafo | cenógrafa
        cenógrafos | décors | décor | decoração e cenários | cenários | cenário | desenho de produção
        design de produção | designer de produção | arte | desenhista de produção
        direção de arte e cenografia | diretora de arte e cenógrafa
        production design | production designer
        """,
        .artDirector: """
        diretor artístico | diretora artística | director artístico | directora artística
        assistente de direção de arte | assistente de arte | assistente de cenografia | art director
        art direction
        direção de arte | direcção de arte | diretor de arte | diretora de arte | director de arte
        diretores de arte | diretoras de arte | o diretor de arte | a diretora de arte
        """,
        .setDecorator: """
        decoração | decorador | decoradora | aderecista de cenário | produção de arte | produtor de arte
        produtora de arte | decoração de cenário | decoração de set | ambientação | set decorator
        set dresser
        """,
        .costumeDesigner: """
        figurinos | figurino | figurinista | figurinistas | guarda-roupa | guarda roupa | figurinos de
        figurino de | desenho de figurinos | responsável de guarda-roupa | direção de guarda-roupa
        design de figurinos | design de figurino | o figurinista | a figurinista | guarda-roupa de
        trajes | vestuário
        """,
        .makeUp: """
        caracterização | caracterizador | caracterizadora | caracterizadores | maquilhagem | maquilhador
        maquilhadora | maquiagem | maquiador | maquiadora | maquiadores | maquilhagem e cabelos
        maquiagem e cabelo | maquiagem e cabelos | maquiagem & cabelo | maquilhagem & cabelos
        maquiagem de efeitos | maquiagem de efeitos especiais | efeitos especiais de maquiagem
        caracterização e cabelos | maquillage | maquilagem | cabelo e maquiagem | cabelos e maquilhagem
        visagismo | visagista | maquiagem e caracterização | design de maquiagem
        maquilhagem e caracterização | maquilhagem/cabelos | maquiagem/cabelo | maquilhagem / cabelos
        maquiagem / cabelo | make-up | make up | makeup | make-up artist
        """,
        .hair: """
        cabelos | cabelo | cabeleireiro | cabeleireira | cabeleireiros | penteados | hair stylist
        cabelereiro | peruca | perucas
        """,
        .composer: """
        música | música original | música de | música original de | compositor | compositora
        compositores | composta por | composição | composição musical | trilha original | trilha sonora
        trilha sonora original | trilha sonora de | banda sonora | banda sonora original
        banda sonora de | trilha sonora original de | música composta por | trilha musical
        música original composta por | trilha original de | autor da música | trilha
        compositor da trilha sonora | o compositor | a compositora
        """,
        .musicSupervisor: """
        supervisão musical | supervisor musical | supervisora musical | consultoria musical
        consultor musical | produção musical | produtor musical | produtora musical | music supervisor
        music supervision
        """,
        .soundRecordist: """
        som | som direto | som directo | diretor de som | diretora de som | director de som
        directora de som | direção de som | operador de som | operadora de som | técnico de som
        técnica de som | técnico de som direto | técnica de som direto | captação de som
        captação de som direto | engenheiro de som | som de | som direto de | gravação de som
        técnicos de som | captura de som | engenheira de som | técnico de som directo
        captação de áudio | chefe de som
        """,
        .soundDesigner: """
        desenho de som | desenho sonoro | design de som | designer de som | desenhista de som
        desenhador de som | concepção sonora | conceção sonora | design sonoro | desenhista sonoro
        sonoplastia | sonoplasta | sound design | sound designer
        """,
        .soundEditor: """
        montagem de som | edição de som | montador de som | montadora de som | editor de som
        editora de som | editores de som
        efeitos sonoros | efeitos de sala | supervisão de som | supervisão de edição de som
        supervisor de som | edição de diálogos | montagem de diálogos | supervisora de som
        pós-produção de som | pós-produção áudio | pós-produção de áudio
        supervisora de edição de som | sound editor
        """,
        .soundMixer: """
        mistura | mistura de som | misturas | misturador | misturador de som | misturas de som | mixagem
        mixagem de som | mixador | mixadora | mixadores | mixagem final | mixagem e masterização
        mistura final | mixado por | mixagem de | mixadores de som | mixagem 5.1 | misturadora de som
        """,
        .castingDirector: """
        direção de casting | diretor de casting | diretora de casting | director de casting
        directora de casting | direcção de casting | direção de elenco | diretor de elenco
        diretora de elenco | produção de elenco | produtor de elenco | produtora de elenco
        elenco e casting | pesquisa de elenco | seleção de elenco | casting de | seleção de atores
        produção de casting | casting | casting director
        """,
        .assistantDirector: """
        assistente de realização | assistentes de realização | 1º assistente de realização
        1ª assistente de realização | primeiro assistente de realização
        primeira assistente de realização | assistente de direção | assistentes de direção
        1º assistente de direção | 1ª assistente de direção | primeiro assistente de direção
        primeira assistente de direção | 2º assistente de direção | 2ª assistente de direção
        segundo assistente de direção | segunda assistente de direção | 2º assistente de realização
        2ª assistente de realização | segundo assistente de realização | assistência de direção
        assistência de realização | 1º ad | 1ª ad | assistente de direcção | 1o assistente de direção
        1a assistente de direção | assistente do realizador
        """,
        .scriptSupervisor: """
        anotador | anotadora | anotação | continuísta | continuidade | script | supervisão de script
        supervisor de continuidade | supervisora de continuidade | anotação e continuidade
        supervisora de script | script supervisor
        """,
        .visualEffects: """
        efeitos visuais | efeitos visuais digitais | efeitos digitais | supervisor vfx | supervisão vfx
        supervisor de efeitos visuais | supervisora de efeitos visuais | supervisão de efeitos visuais
        supervisor de vfx | supervisora de vfx | computação gráfica | efeitos visuais de
        coordenação de efeitos visuais | coordenação vfx | vfx | vfx supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        efeitos especiais | supervisor de efeitos especiais | supervisão de efeitos especiais
        efeitos mecânicos | pirotecnia | efeitos físicos | efeitos especiais de
        coordenador de efeitos especiais | efeitos | sfx | sfx supervisor
        """,
        .stunts: """
        duplos | coordenação de duplos | coordenador de duplos | coordenadora de duplos | dublês
        coordenação de dublês | coordenador de dublês | coordenadora de dublês | coordenação de ação
        mestre de armas | stunt | coordenador de stunts | dublê | coreografia de luta
        dublês e cenas de ação | stunts | stunt coordinator
        """,
        .choreographer: """
        coreografia | coreógrafo | coreógrafa | coreografias | coreógrafos | coreografia de
        preparação corporal e coreografia | direção de movimento
        """,
        .colourist: """
        correção de cor | correcção de cor | colorista | coloristas | etalonagem | correção de cores
        marcação de luz | etalonagem digital | gradação de cor | colorização | cor
        correção de cor e masterização | correção de cor digital | graduação de cor
        marcação de luz e cor | colorist | colourist | color grading | colour grading | grading
        color correction | di
        """,
        .gaffer: """
        chefe eletricista | chefe electricista | iluminador | iluminadora | iluminação | eletricista
        eletricistas | chefe de eletricidade | eletricista chefe | chefe de elétrica | chefe iluminador
        electricistas | luz | gaffer e eletricista | gaffer
        """,
        .keyGrip: """
        chefe maquinista | maquinista | maquinistas | maquinaria | chefe de maquinaria
        maquinista chefe | chefe de maquinária | maquinária | key grip | grip
        """,
        .stillPhotographer: """
        fotografia de cena | fotógrafo de cena | fotógrafa de cena | fotógrafo de still
        fotógrafa de still | still | fotos de cena | fotografia still | fotógrafo still
        fotógrafa still | fotografia de rodagem | fotos | fotógrafo | fotógrafa | fotografia de plateau
        fotógrafo de set | fotos de divulgação | foto still | fotos still | stills | still photographer
        """,
        .productionManager: """
        diretor de produção | diretora de produção | director de produção | directora de produção
        direção de produção | direcção de produção | diretores de produção | gerente de produção
        gestor de produção | chefia de produção | gerência de produção | coordenação geral de produção
        gerente geral de produção | diretoras de produção
        """,
        .locationManager: """
        chefe de produção | chefe de plateau | localizações | locações | produtor de locação
        produtora de locação | produção de locação | produção de locações | pesquisa de locação
        pesquisa de locações | gestor de locais | répérage | repérage | platô | produtor de platô
        produtora de platô | produtor de set | produtora de set | produtor de locações
        gerente de locação | diretor de locações | produção de set | produção de platô | décors e locais
        chefe de produção e décors | location manager
        """,
        .postProductionSupervisor: """
        supervisão de pós-produção | supervisor de pós-produção | supervisora de pós-produção
        coordenação de pós-produção | coordenador de pós-produção | coordenadora de pós-produção
        pós-produção | direção de pós-produção | diretor de pós-produção | diretora de pós-produção
        produtor de pós-produção | produtora de pós-produção | finalização | coordenador de finalização
        supervisão de finalização | pós-produção de imagem | finalizador | coordenação de finalização
        coordenadora de finalização | produtora de finalização | post-production supervisor
        postproduction supervisor
        """,
        .animator: """
        animação | animador | animadora | animadores | direção de animação | diretor de animação
        diretora de animação | director de animação | animações | animação de | animado por
        supervisão de animação | animadoras | motion | motion design
        """,
        .narrator: """
        narração | narrador | narradora | voz off | voz-off | voz | locução | locutor | locutora
        narrado por | narração de | voz em off | voz over | narrada por | texto dito por
        texto lido por | leitura | voice over | voice-over | voiceover
        """,
        .cast: """
        com | elenco | intérpretes | intérprete | interpretação | atores | atrizes | ator | atriz
        actores | actor | actriz | elenco principal | com as vozes de | vozes
        e a participação especial de | participação especial | protagonistas | protagonizado por
        interpretado por | atuação | ator principal | atriz principal | estrelando | estrelado por
        no elenco | apresentando | atores principais | vozes de | protagonista
        com participação especial de
        """,
        .participant: """
        com a participação de | participação de | participantes | participação | intervenientes
        com depoimentos de | depoimentos | depoimentos de | com os testemunhos de | testemunhos de
        testemunhos | entrevistados | entrevistadas | com a presença de | entrevistas com
        participações
        """,
        .dialogue: "diálogos | dialoguista | diálogos de | dialogista | diálogos adicionais | diálogo",
        .translator: """
        tradução | tradutor | tradutora | traduções | tradução de | traduzido por | tradutores
        intérprete tradutor | traduzida por
        """,
        .subtitles: """
        legendas | legendagem | legendas de | legendação | legendas em inglês | tradução e legendagem
        tradução e legendas | legendas de acessibilidade
        """,
        .graphicDesigner: """
        design gráfico | designer gráfico | designer gráfica | grafismo | cartaz | cartaz de | design
        projeto gráfico | arte gráfica | identidade visual | designer | grafismos | design do cartaz
        pôster | poster | design de cartaz | cartaz do filme | arte do cartaz | programação visual
        graphic design
        """,
        .titleDesigner: """
        genérico | genéricos | design de títulos | design de créditos | créditos iniciais | títulos
        letreiros | design de genérico | grafismo do genérico | design dos créditos | abertura
        title design
        """,
        .publicist: "publicista | assessoria de imprensa do set | unit publicist",
        .productionCompany: """
        produtora | produtoras | produção | empresa produtora | empresas produtoras | uma produção
        uma produção de | casa produtora | companhia produtora | apresenta | apresentam | produções
        uma produção da | companhia de produção | produtora principal | casa de produção | estúdio
        empresa de produção | produzido pela | um filme da produtora | produtora brasileira
        produtora portuguesa
        """,
        .coProductionCompany: """
        coprodução | co-produção | em coprodução com | em co-produção com | uma coprodução
        uma coprodução de | coproduções | em associação com | em colaboração com | em parceria com
        coprodução de | empresas coprodutoras | empresa coprodutora | coproduzido com
        uma coprodução com | coprodução com | uma co-produção | co-produção de | co-produção com
        produção associada com
        """,
        .distributor: """
        distribuição | distribuidora | distribuidor | distribuidores | distribuído por | distribuidoras
        distribuição portugal | distribuição em portugal | distribuição brasil | distribuição no brasil
        distribuição nacional | distribuição de | empresa distribuidora | distribuída por | distribui
        distribuição em salas | distribuidora nacional | distribuidora brasil
        """,
        .salesAgent: """
        vendas internacionais | agente de vendas | vendas mundiais | vendas
        agente de vendas internacional | distribuição internacional | venda internacional
        agente de vendas internacionais | vendas no exterior | distribuidora internacional | world sales
        international sales | sales agent
        """,
        .supporter: """
        com o apoio de | com o apoio do | com o apoio da | com apoio de | com apoio do | com apoio da
        com a participação do | com a participação da | com o apoio financeiro de
        com o apoio financeiro do | com o apoio à produção de | financiado por | financiada por
        financiamento | apoio | apoios | patrocínio | patrocinadores | patrocinado por
        com o patrocínio de | com o patrocínio do | com o suporte de | com recursos do | com recursos de
        com recursos da | incentivo | com o incentivo de | realizado com recursos
        projeto realizado com recursos | investimento | fomento | televisões | com a ajuda de
        apoio financeiro | apoio institucional | com a colaboração de | com a colaboração do
        com a colaboração da | colaboração | parceria | parceiros | parceiro | apoio cultural
        desenvolvido com o apoio de | com o contributo de | com a contribuição de | em cooperação com
        com o financiamento de | com financiamento de | este projeto foi realizado com recursos
        este filme foi apoiado por | produzido com recursos
        """,
    ]
}
