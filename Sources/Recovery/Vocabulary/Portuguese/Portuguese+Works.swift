import DossierKit

extension Portuguese {
    static let cover = CoverWords(
        filmBy: """
            um filme de | um filme realizado por | um filme dirigido por | um documentário de
            realizado por | dirigido por | uma longa-metragem de | uma curta-metragem de
            um curta-metragem de | um longa-metragem de | filme de | escrito e realizado por
            escrito e dirigido por | um filme escrito e dirigido por | um filme escrito e realizado por
            uma série de | um filme de animação de | realização de
            """,
        presents: """
            apresenta | apresentam | apresentado por | tem o prazer de apresentar | orgulhosamente apresenta
            """,
        inAssociationWith: """
            em associação com | em colaboração com | em coprodução com | em co-produção com
            em parceria com
            """,
        with: "com | com as vozes de | com a participação de",
        productionOf: """
            uma produção … | uma produção de … | uma coprodução … | uma produção da … | uma coprodução de …
            """,
        pressKit: """
            dossier de imprensa | dossiê de imprensa | material de imprensa | kit de imprensa
            caderno de imprensa | material para imprensa | notas de produção | press kit | presskit
            press book | pressbook | press notes | epk
            """,
        inCinemas: """
            estreia | nos cinemas | estreia nos cinemas | nos cinemas a partir de | data de estreia
            estreia a | nas salas | estreia em | estreia nacional | estreia dia | brevemente nos cinemas
            em breve nos cinemas | nas salas a partir de | nos cinemas a | a … nos cinemas | nos cinemas em
            nos cinemas dia | estreia comercial | em cartaz | data de lançamento | estreia no brasil
            estreia em portugal
            """,
        distributedBy: """
            distribuído por | distribuição | uma distribuição | distribuidora | distribuída por
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        longa-metragem | longa metragem | longas-metragens | longa | longas | longa-metragem de ficção
        longa de ficção | ficção | filme | lm | longa-metragem ficção | longas de ficção | longa ficção
        filmes | longa-metragem (ficção)
        """,
        .short: """
        curta-metragem | curta metragem | curtas-metragens | curta | curtas | curta-metragem de ficção
        curta de ficção | cm | curta ficção | curta-metragem ficção | filme de escola
        curta-metragem (ficção)
        """,
        .mediumLength: """
        média-metragem | média metragem | médias-metragens | média | média-metragem de ficção | médias
        """,
        .documentary: """
        documentário | documentários | doc | doc. | docu | longa-metragem documental
        curta-metragem documental | longa documental | curta documental | documental
        documentário longa-metragem | longa-metragem documentário | documentário curta-metragem
        longa documentário | curta documentário | filme documentário | documentário de longa-metragem
        documentário de curta-metragem | documentário tv | média-metragem documental
        """,
        .series: """
        série | séries | série de tv | série tv | série de televisão | série televisiva | minissérie
        mini-série | websérie | web série | web-série | temporada | novela | telenovela | novelas
        série documental | série web | série para tv | seriado
        """,
        .tv: """
        telefilme | tv | televisão | filme para tv | filme para televisão | telefilmes | para televisão
        para tv | especial de tv | especial
        """,
        .musicVideo: """
        videoclipe | videoclip | videoclipes | videoclips | clipe | clipes | teledisco | telediscos
        vídeo musical | clip
        """,
        .commercial: """
        publicidade | anúncio | anúncios | comercial | comerciais | filme publicitário | spot | spots
        filme institucional | institucional
        """,
        .theatre: """
        teatro | peça | peça de teatro | ópera | espetáculo | espectáculo | peças | cena
        peças de teatro
        """,
        .other: """
        instalação | videoinstalação | vídeo-instalação | videoarte | vídeo arte | vídeo | video
        animação | experimental | ensaio | realidade virtual | vr | episódio | episódios | segmento
        filme coletivo | filme colectivo | filme-ensaio | performance | vídeo-ensaio
        ensaio audiovisual | curta experimental
        """,
    ]

    static let workRoles: Words = """
        realização | realizador | realizadora | direção | diretor | diretora | dir. | argumento
        argumentista | roteiro | roteirista | produção | produtor | produtora | montagem | montador
        montadora | imagem | fotografia | ator | atriz | actor | actriz | como | co-realização | codireção
        direção e roteiro | realização e argumento | roteiro e direção | correalização | real. | editor
        assistente de direção | assistente de realização | prod. | mont.
        vários realizadores | vários diretores | realizadores vários | diretores vários | diversos diretores
        filme de curso | filme de escola | trabalho de conclusão de curso
        """

    static let alsoKnownAs: Words = """
        também conhecido como | título original | título internacional | aka | t.o. | outros títulos
        também conhecida como | título em inglês | título em português | título inglês
        """

    static let awards = AwardWords(
        prizes: """
            prémio | prêmio | prémios | prêmios | vencedor | vencedora | melhor | melhor filme
            melhor realizador | melhor realização | melhor diretor | melhor direção | grande prémio
            grande prêmio | prémio do júri | prêmio do júri | prémio especial do júri
            prêmio especial do júri | prémio do público | prêmio do público | menção | menção honrosa
            menção especial | troféu | palma de ouro | urso de ouro | urso de prata | leão de ouro
            leopardo de ouro | kikito | candango | sophia | prémio sophia | prémio fipresci
            prémio da crítica | prêmio da crítica | galardão | medalha | primeiro prémio | júri popular
            distinção | premiado | premiada | grande otelo | redentor | prêmio abraccine | prêmio fipresci
            júri oficial | melhor longa | melhor curta
            """,
        selections: """
            seleção oficial | selecção oficial | em competição | fora de competição | fora de concurso
            hors concours | sessão especial | filme de abertura | filme de encerramento | estreia mundial
            estreia internacional | estreia europeia | estreia nacional | antestreia | pré-estreia
            selecionado | seleccionado | seleção | selecção | apresentação | exibição | première mundial
            sessão de abertura | em concurso | participação | em competição oficial | sessões especiais
            apresentado
            """,
        nominations: """
            nomeação | nomeações | nomeado | nomeada | indicado | indicada | indicação | indicações
            finalista | candidato | candidata | pré-selecionado | indicado a | nomeado para
            """,
        festivals: """
            festival | festivais | festival de cinema | festival internacional | mostra
            mostra internacional de cinema | academia | prémios | prêmios | indielisboa | doclisboa
            curtas vila do conde | caminhos do cinema português | encontros
            festival internacional de cinema | festival do rio | mostra de cinema | é tudo verdade
            festival de gramado | festival de brasília | monstra | motelx | fantasporto | porto/post/doc
            olhar de cinema | forumdoc | festival de curtas | berlinale | biennale | filmfest
            """,
        programmes: """
            competição | competição nacional | competição internacional | competição oficial
            competição portuguesa | fora de competição | fora de concurso | mostra competitiva
            mostra competitiva nacional | première brasil | premiere brasil | novos diretores | novos rumos
            mostra aurora | sessões especiais | quinzena dos realizadores | quinzena dos cineastas
            quinzena de cineastas | semana da crítica | panorama | primeiras obras
            competição de longas-metragens | competição de curtas-metragens | silvestre | boca do inferno
            novíssimos | herança | verdes anos | da terra à lua | mostra brasil | perspectiva internacional
            retrospectiva | olhares brasil | mostra paralela | longas brasileiros | curtas brasileiros
            un certain regard | forum | orizzonti | generation | encounters
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            imprensa | assessoria de imprensa | contacto de imprensa | contato de imprensa
            contactos de imprensa | contatos de imprensa | assessoria | comunicação
            assessor de imprensa | assessora de imprensa | imprensa internacional | imprensa nacional
            gabinete de imprensa | assessoria de comunicação | informações à imprensa
            imprensa e comunicação | comunicação e imprensa | relações públicas | atendimento à imprensa
            contacto imprensa | contato imprensa | agência de comunicação | imprensa brasil
            imprensa portugal | promoção e imprensa
            """,
            .distribution: """
            distribuição | distribuidora | distribuidor | distribuidoras | distribuição nacional
            distribuição em portugal | distribuição no brasil | programação | distribuição brasil
            distribuição portugal | distribuído por
            """,
            .sales: """
            vendas internacionais | vendas | agente de vendas | vendas mundiais
            distribuição internacional | agente de vendas internacionais
            """,
            .production: """
            produção | produtora | produtor | produtores | produtoras | empresa produtora
            contacto produção | contato produção | produzido por
            """,
            .festival: """
            festivais | festival | contacto festivais | contato festivais | distribuição em festivais
            festivais internacionais | distribuição festivais
            """,
            .other: """
            contacto | contato | contactos | contatos | marketing | informações | redes sociais
            educação | materiais | promoção | site | mais informações | digital | bilheteira | escolas
            material de divulgação | download de materiais
            """,
        ],
        phone: "tel | tel. | telefone | t | t. | fone | fone: | telef. | tlf | tlf. | telefones | tels.",
        mobile: """
            telemóvel | tlm | tlm. | celular | cel | cel. | m | m. | móvel | telm. | tm | tm. | mobile
            whatsapp
            """,
        fax: "fax. | f | f. | fax",
        email: """
            correio eletrónico | correio electrónico | mail | e | e. | e-mail: | endereço eletrónico
            email: | e-mail | email
            """,
        web: "web | site | sítio | www | internet | página | página web | site oficial | website",
        street: """
            rua | r. | avenida | av. | av | praça | praceta | largo | travessa | estrada | alameda | rodovia
            calçada | beco | al. | edifício | andar | sala | apartado | bairro | cep | conj. | bloco | loja
            quadra | lote | pç. | lt. | esq. | dto. | campo | caixa postal
            """
    )
}
