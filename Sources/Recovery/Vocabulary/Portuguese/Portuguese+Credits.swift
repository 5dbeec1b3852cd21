import DossierKit

extension Portuguese {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            argumento e realização | realização e argumento | argumento & realização
            realização & argumento | argumento / realização | realização / argumento | roteiro e direção
            direção e roteiro | roteiro & direção | direção & roteiro | roteiro / direção
            direção / roteiro | direção, roteiro | roteiro, direção | escrito e realizado por
            escrito e dirigido por | escrita e realizada por | escrita e dirigida por
            dirigido e escrito por | realizado e escrito por | realizador e argumentista
            realizadora e argumentista | argumentista e realizador | argumentista e realizadora
            diretor e roteirista | diretora e roteirista | roteirista e diretor | roteirista e diretora
            um filme escrito e dirigido por | um filme escrito e realizado por | realização, argumento
            argumento, realização | argumento e realização de | roteiro e direção de | direção e roteiro de
            texto e direção | diretor/roteirista | diretora/roteirista | escrita e realização
            realizador/argumentista | guião e realização | realização e guião | escrita e direção
            autor e realizador | diretor & roteirista | diretores e roteiristas
            """
        ),
        (
            [.writer, .director, .producer],
            """
            roteiro, direção e produção | escrito, dirigido e produzido por | direção, roteiro e produção
            argumento, realização e produção | realização, argumento e produção
            direção, produção e roteiro | escrito, realizado e produzido por
            """
        ),
        (
            [.producer, .director],
            """
            produzido e dirigido por | produzido e realizado por | dirigido e produzido por
            realização e produção | direção e produção | produção e direção | produção e realização
            diretor e produtor | diretora e produtora | realizador e produtor | realizadora e produtora
            realizado e produzido por
            """
        ),
        (
            [.director, .cinematographer],
            """
            realização e imagem | realização e fotografia | direção e fotografia | realização e câmara
            direção e câmera | imagem e realização | direção e imagem
            """
        ),
        (
            [.director, .editor],
            """
            realização e montagem | direção e montagem | montagem e realização | direção e edição
            dirigido e montado por
            """
        ),
        (
            [.director, .cinematographer, .editor],
            """
            realização, imagem e montagem | realização, fotografia e montagem
            direção, fotografia e montagem | realização, imagem, montagem
            """
        ),
        (
            [.writer, .director, .editor],
            """
            direção, roteiro e montagem | roteiro, direção e montagem | realização, argumento e montagem
            argumento, realização e montagem | direção, roteiro, montagem | escrito, dirigido e montado por
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            direção, roteiro e fotografia | roteiro, direção e fotografia | realização, argumento e imagem
            argumento, realização e imagem | argumento, realização e fotografia
            """
        ),
        (
            [.cinematographer, .editor],
            """
            imagem e montagem | fotografia e montagem | câmera e edição | câmera e montagem
            fotografia e edição
            """
        ),
        (
            [.cinematographer, .soundRecordist],
            "imagem e som"
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            som e desenho de som | som direto e desenho de som | som e sound design
            som direto e desenho sonoro
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            desenho de som e mixagem | desenho de som e mistura | desenho e mistura de som
            desenho de som e misturas | sound design e mistura | sound design e mixagem
            desenho sonoro e mixagem | mixagem e desenho de som
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            montagem e mistura de som | montagem de som e mistura | edição de som e mixagem
            montagem e misturas de som | edição e mixagem de som | edição e mixagem
            montagem de som e misturas | montagem de som e mixagem
            """
        ),
        (
            [.makeUp, .hair],
            """
            maquilhagem e cabelos | maquilhagem & cabelos | maquiagem e cabelo | maquiagem e cabelos
            maquiagem & cabelo | cabelo e maquiagem | cabelos e maquilhagem | caracterização e cabelos
            maquilhagem/cabelos | maquiagem/cabelo | maquilhagem / cabelos | maquiagem / cabelo
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            direção de arte e figurino | direção de arte e figurinos | cenografia e figurinos
            cenários e figurinos | décors e guarda-roupa | arte e figurino | cenografia e figurino
            """
        ),
        (
            [.story, .writer],
            """
            história e argumento | ideia e argumento | história e roteiro | ideia original e roteiro
            argumento e roteiro
            """
        ),
        (
            [.writer, .dialogue],
            "argumento e diálogos | roteiro e diálogos"
        ),
    ]

    static let otherRoles: Words = """
        coordenador de produção | coordenadora de produção | coordenação de produção
        assistente de produção | assistentes de produção | secretariado de produção | secretária de produção
        produtor de campo | produtora de campo | produção de campo | administração | administrador
        contabilidade | contabilista | consultor de argumento | consultoria de argumento
        consultoria de roteiro | consultor de roteiro | consultora de roteiro | consultor de montagem
        consultoria de montagem | consultora de montagem | consultor | consultora | consultores
        consultoria | consultoria histórica | consultor histórico | pesquisa | investigação | investigador
        pesquisador | pesquisadora | pesquisa histórica | pesquisa de arquivo | pesquisa de imagens
        pesquisa de imagem | arquivo | arquivos | imagens de arquivo | material de arquivo | agradecimentos
        agradecimentos especiais | agradecimento | agradecimento especial | assistente de imagem
        assistentes de imagem | 1º assistente de imagem | primeiro assistente de imagem
        assistente de câmara | assistente de câmera | 1º assistente de câmera | 1ª assistente de câmera
        2º assistente de câmera | foquista | perchista | perche | microfonista | assistente de som
        assistente de montagem | assistentes de montagem | assistente de edição | adereços | aderecista
        adereçista | contrarregra | contra-regra | produção de objetos | produtor de objetos
        produtora de objetos | objetos | assistente de figurino | assistente de guarda-roupa | camareira
        costureira | mestra de guarda-roupa | maestro | direção de orquestra | orquestração | arranjos
        músicos | canções | canção original | letra | letras | músicas adicionais | música adicional
        figuração | figurantes | laboratório | laboratórios | preparação de atores | preparador de atores
        preparadora de atores | preparação de elenco | preparador de elenco | preparadora de elenco
        direção de atores | direção de actores | coach | coach de atores | coordenador de intimidade
        coordenadora de intimidade | coordenação de intimidade | segunda equipa | segunda unidade
        design de personagens | fundos | cenários de animação | composição digital | marionetas | logger
        logagem | dobragem | dublagem | direção de dublagem | estúdio de som | mestre de obras | construção
        construção de cenários | transportes | motoristas | catering | alimentação | seguros
        tratador de animais | animais | assessoria jurídica | jurídico | advogados | produtor de impacto
        produtora de impacto | campanha de impacto | conteudista | dramaturgia | dramaturgista
        direitos musicais | desenvolvimento | desenvolvimento de projeto | tutores | tutoria
        colaboração artística | consultoria artística | assessor | estagiários | distribuição de impacto
        acessibilidade | audiodescrição | roteiro de audiodescrição | assistente pessoal | storyboard | dit
        data wrangler | compositing | layout | character design | boom operator | boom | focus puller
        intimacy coordinator | acting coach | script doctor | archive producer | second unit
        ruídos de sala | ruídos | bruitage | artista de foley | bruiteur | foley | foley artist
        consultor técnico | consultora técnica | consultoria técnica | consultora histórica
        """

    static let characterLinks: Words = """
        como | no papel de | no papel da | no papel do | interpreta | na pele de | no papel | voz de
        faz de
        """

    static let selfWords: Words = """
        ele próprio | ela própria | o próprio | a própria | si mesmo | si mesma | ele mesmo | ela mesma
        eles próprios | si próprio | si própria | como ele próprio | como ela própria | elas próprias
        como ele mesmo | como ela mesma
        """
}
