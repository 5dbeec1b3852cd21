extension Portuguese {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        logline | storyline | premissa | em uma frase | numa frase | em poucas palavras | em resumo
        tagline | frase | pitch
        em duas frases
        em uma linha | numa linha | o filme em uma frase
        """,
        .synopsis: """
        sinopse | a sinopse | argumento do filme | a história | história | resumo | enredo | o enredo
        trama | a trama | a estória
        do que se trata | o que acontece
        """,
        .shortSynopsis: """
        sinopse curta | sinopse breve | breve sinopse | sinopse (curta) | sinopse (breve)
        sinopse reduzida | sinopse – curta | sinopse resumida | curta sinopse | resumo curto
        """,
        .longSynopsis: """
        versão longa
        sinopse longa | sinopse alargada | sinopse completa | sinopse (longa) | sinopse estendida
        sinopse detalhada | sinopse – longa | sinopse desenvolvida | sinopse extensa | sinopse média
        sinopse expandida
        """,
        .statement: """
        nota de intenções | nota de intenção | notas de intenção | notas de intenções
        nota do realizador | nota da realizadora | notas do realizador | notas da realizadora
        nota de realização | notas de realização | nota do diretor | nota da diretora | notas do diretor
        notas da diretora | nota de direção | notas de direção | declaração do realizador
        declaração da realizadora | declaração do diretor | declaração da diretora
        declaração de intenções | carta do diretor | carta da diretora | carta do realizador
        carta da realizadora | palavra do diretor | palavra da diretora | palavras do realizador
        palavras da realizadora | palavras do diretor | palavras da diretora | nota do produtor
        nota da produtora | nota do autor | nota da autora | nota dos realizadores
        nota das realizadoras | nota dos diretores | nota das diretoras | nota do director
        notas do director | nota da directora | intenções | motivação | motivação do diretor
        motivações | porquê este filme | por que este filme | visão do diretor | visão da diretora
        visão do realizador | comentário do realizador | comentário da realizadora
        comentário do diretor | comentário da diretora | texto do diretor | texto da diretora
        texto do realizador | sobre a realização | … sobre o filme | nota de … | notas de …
        depoimento do diretor | depoimento da diretora | palavras de … | nota do argumentista
        nota do roteirista | mensagem do diretor | o olhar do realizador | proposta de direção
        porque fiz este filme | uma palavra de …
        """,
        .interview: """
        entrevista | entrevistas | a entrevista | entrevista com … | entrevista a …
        entrevista ao realizador | entrevista à realizadora | entrevista com o realizador
        entrevista com a realizadora | entrevista com o diretor | entrevista com a diretora
        entrevista de … | conversa | conversa com … | uma conversa com … | em conversa com …
        conversa entre … e … | perguntas a … | perguntas para … | cinco perguntas a …
        cinco perguntas para … | três perguntas a … | perguntas e respostas | diálogo com …
        encontro com … | bate-papo com … | … em conversa com … | … em entrevista | q&a | q&a com …
        à conversa com … | uma conversa entre … e … | entrevista entre … e … | falando com …
        mesa-redonda | mesa redonda | à volta da mesa
        """,
        .productionNotes: """
        notas de produção | nota de produção | notas da produção | sobre a produção | a produção
        a rodagem | rodagem | as filmagens | filmagens | a filmagem | bastidores | nos bastidores
        por trás das câmaras | por trás das câmeras | atrás das câmaras | making of | o making of
        sobre o filme | o filme | acerca do filme | apresentação | apresentação do filme | a génese
        a gênese | génese do filme | gênese do filme | a origem do filme | origem do filme | o projeto
        o projecto | sobre o projeto | do argumento ao ecrã | do roteiro à tela | diário de rodagem
        diário de filmagem | como nasceu o filme | o processo | sobre as filmagens | sobre a rodagem
        processo de criação | a realização do filme | notas sobre o filme | produção
        o elenco e as filmagens | curiosidades das filmagens
        como foi feito | como se fez | como foi feito o filme | diário de bordo | notas de rodagem
        """,
        .biography: """
        biografia | a biografia | bio | biografia do realizador | biografia da realizadora
        biografia do diretor | biografia da diretora | biografia de … | o realizador | a realizadora
        o diretor | a diretora | o director | a directora | sobre o realizador | sobre a realizadora
        sobre o diretor | sobre a diretora | sobre o director | biofilmografia | bio-filmografia
        biofilmografia do realizador | biofilmografia da realizadora | biofilmografia do diretor
        biofilmografia da diretora | biografia e filmografia | biografia / filmografia
        bio e filmografia | perfil | perfil do diretor | perfil da diretora | perfil do realizador
        trajetória | percurso | currículo | nota biográfica | nota biográfica do realizador
        nota biográfica da realizadora | notas biográficas | o autor | a autora | sobre o autor
        sobre a autora | o produtor | o compositor | o cineasta | a cineasta | minibiografia
        mini biografia | minibio | mini-bio | mini bio | biografia director
        bio-filmografia do realizador | bio-filmografia do diretor | quem é …
        """,
        .filmography: """
        filmografia | a filmografia | filmografia selecionada | filmografia seleccionada
        filmografia (seleção) | filmografia (selecção) | filmografia parcial | filmografia completa
        filmes anteriores | filmografia do realizador | filmografia da realizadora
        filmografia do diretor | filmografia da diretora | filmografia de … | obras anteriores
        trabalhos anteriores | filmes realizados | filmografia essencial | filmografia resumida
        filmografia recente | filmografia como realizador | filmografia como realizadora
        filmografia como diretor | filmografia como diretora | principais filmes | filmes dirigidos
        papéis selecionados | principais papéis | papéis principais | trabalhos selecionados
        """,
        .other: """
        para escolas | material didático | material pedagógico | dossiê pedagógico | dossier pedagógico
        sessões escolares
        """,
        .notes: """
        notas | contexto | contexto histórico | o contexto | o contexto histórico | cronologia
        glossário | pequeno glossário | enquadramento | enquadramento histórico | nota histórica
        notas históricas | antecedentes | factos | fatos | factos e números | curiosidades | sabia que
        você sabia | você sabia? | para saber mais | breve história de … | uma breve história de …
        história de … | a história de … | a história da … | a história do … | datas importantes
        bibliografia | notas de rodapé | pano de fundo histórico | linha do tempo | vocabulário | o tema
        contextualização | contextualização histórica
        pequeno léxico
        pequena história de … | uma pequena história de … | breve história do …
        """,
        .music: """
        música | a música | músicas | banda sonora | a banda sonora | trilha sonora | a trilha sonora
        trilha | música original | banda sonora original | trilha sonora original | canções | as canções
        a música do filme | trilha original | temas | sobre a música | músicas do filme
        lista de músicas
        """,
        .cast: """
        elenco | o elenco | intérpretes | os intérpretes | interpretação | ficha artística | com
        atores | os atores | actores | os actores | atrizes e atores | personagens | as personagens
        os personagens | elenco principal | protagonistas | os protagonistas | personagens e intérpretes
        elenco e personagens | vozes | as vozes | participantes | com a participação de | intervenientes
        cast | elenco artístico | por ordem de aparição | entrevistados | depoimentos
        """,
        .crew: """
        equipa técnica | equipe técnica | equipa | a equipa | equipe | a equipe | ficha técnica
        equipa artística e técnica | equipa principal | equipe principal | equipa de produção
        equipe de produção | equipa do filme | equipe do filme | equipa criativa | equipe criativa
        equipa artística | principais técnicos | técnicos
        """,
        .technical: """
        dados técnicos | ficha técnica | especificações técnicas | especificações | informações técnicas
        informação técnica | características técnicas | detalhes técnicos | informações do filme
        informações sobre o filme | dados do filme | dados | ficha | informações gerais
        características | aspectos técnicos | aspetos técnicos | formato e duração
        """,
        .awards: """
        festivais | festivais e prémios | festivais e prêmios | prémios | prêmios | prémios e festivais
        prêmios e festivais | prémios e nomeações | prêmios e indicações | festivais & prémios
        festivais & prêmios | prémios & festivais | prêmios & festivais | seleções | selecções
        seleção oficial | selecção oficial | seleções oficiais | distinções | reconhecimentos
        prémios e distinções | prémios e seleções | prêmios e seleções | seleções e prémios
        seleções e prêmios | percurso em festivais | participação em festivais | trajetória em festivais
        nomeações | indicações | palmarés | prémios / festivais | festivais / prémios
        festivais / prêmios | carreira em festivais | premiações | festivais e premiações
        exibições em festivais
        lauréis
        """,
        .reviews: """
        imprensa | a imprensa | a crítica | críticas | a crítica diz | crítica | citações
        citações de imprensa | o que diz a crítica | o que diz a imprensa | disseram
        excertos de imprensa | a imprensa diz | na imprensa | trechos de críticas | recensões
        a crítica disse | a imprensa disse | o que disseram | disseram sobre o filme
        crítica e imprensa | recortes de imprensa | sobre o filme, a crítica | repercussão na imprensa
        o que a crítica diz
        o que dizem | disseram do filme
        """,
        .contacts: """
        contactos | contatos | contacto | contato | imprensa e contactos | distribuição
        vendas internacionais | assessoria de imprensa | contacto de imprensa | contato de imprensa
        contactos de imprensa | contatos de imprensa | contactos para imprensa | contatos para imprensa
        informações à imprensa | informações para a imprensa | assessoria | distribuidora
        informações e contactos | contatos e informações | assessoria de comunicação
        atendimento à imprensa | comunicação | promoção
        """,
        .about: """
        a produtora | sobre a produtora | as produtoras | sobre as produtoras | os produtores
        a empresa produtora | acerca de … | produtora | perfil da produtora | a distribuidora
        sobre a distribuidora | quem somos | sobre nós | empresa produtora | sobre a empresa
        a coprodutora | sobre as coprodutoras | sobre os produtores | sobre a coprodutora
        """,
        .biographies: """
        biografias | as biografias | biografias do elenco | biografias da equipa | biografias da equipe
        biofilmografias | sobre o elenco | sobre os atores | sobre a equipe | sobre a equipa
        os realizadores | as realizadoras | os diretores | as diretoras | sobre os diretores
        sobre os realizadores | diante das câmaras | diante das câmeras | os autores
        biografias dos atores | biografias e filmografias | perfis | os cineastas
        notas biográficas da equipa | minibiografias | equipe: biografias
        quem é quem | quem fez o filme | os rostos do filme
        """,
        .credits: """
        créditos | os créditos | genérico | genérico final | créditos finais | créditos completos
        ficha técnica e artística | ficha artística e técnica | ficha técnica completa | ficha completa
        elenco e equipa | elenco e equipe | elenco e equipe técnica | genérico completo
        fichas técnica e artística | ficha técnico-artística | créditos do filme | créditos principais
        equipe e elenco | ficha do filme | elenco / equipe | ficha artística & técnica
        """,
        .contents: "índice | sumário | conteúdo | conteúdos",
        .stills: """
        fotos | imagens | fotografias | fotografias de cena | fotos de cena | galeria
        galeria de imagens | galeria de fotos | imagens do filme | fotos do filme | stills
        fotos de divulgação | fotografias do filme
        """,
        .nothing: """
        dossier de imprensa | dossiê de imprensa | material de imprensa | press kit | pressbook
        press book | kit de imprensa | caderno de imprensa | release | press release
        comunicado de imprensa | todos os direitos reservados | créditos não contratuais
        informação de imprensa | presskit | material para imprensa | dossier | livro de imprensa
        """,
    ]
}
