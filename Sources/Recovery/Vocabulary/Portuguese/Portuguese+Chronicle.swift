import DossierKit

extension Portuguese {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "nasceu | nascido | nascida | nasce | nascidos | natural de",
            .study: """
            estudou | estuda | formou-se | formado | formada | licenciou-se | licenciado | licenciada
            graduou-se | graduado | graduada | diplomou-se | frequentou | concluiu | cursou | tirou o curso
            """,
            .development: """
            desenvolvimento | começou a escrever | comecei a escrever | primeira versão do argumento
            primeira versão do roteiro | escreveu o argumento | escreveu o roteiro | pesquisa | repérage
            repérages
            """,
            .financing: "financiamento | financiado | financiada | apoio financeiro | fundos",
            .shooting: """
            rodado | rodada | rodagem | filmado | filmada | filmámos | filmamos | filmagens | rodámos
            rodamos | foi filmado | foi rodado | filmar | filmei | rodei | filmou-se | gravado | gravada
            filmagem
            """,
            .postProduction: "montagem | pós-produção | misturas | montado | mixagem | correção de cor",
            .premiere: """
            estreia mundial | estreou no festival | teve estreia | teve a sua estreia | antestreia
            apresentado em | apresentada em | apresentado no | apresentada no | exibido no | exibida no
            primeira exibição
            """,
            .release: """
            estreia | estreou | estreia-se | estreou-se | chega aos cinemas | nos cinemas | nas salas
            lançado | lançada | estreará
            """,
            .history: """
            guerra | revolução | deportados | deportação | ocupada | ocupado | ocupação | revolta
            independência | fome | queda | invasão | massacre | genocídio | tratado | libertação
            golpe de estado | golpe | ditadura | terramoto | terremoto | cheia | barragem | submersa
            """,
            .other: """
            fundou | fundada | fundado | funda | criou | cofundou | mudou-se para | venceu | ganhou | abriu
            criada
            """,
        ],
        temporal: "em | no | na | durante | ao longo de | nos | nas",
        since: "desde | a partir de | a partir do",
        from: "de | desde | do",
        until: "a | ao | até | até ao | até a",
        between: "entre",
        bounds: "antes de | depois de | após | até | mais de | quase | cerca de | uns",
        about: "por volta de | em torno de | cerca de | aproximadamente",
        perhaps: "provavelmente | talvez",
        parts: """
            início de | no início de | no início do | no início da | início do | começo de | no começo de
            princípio de | no princípio de | princípios de | meados de | em meados de | a meio de | fim de
            no fim de | no fim do | final de | no final de | no final do | finais de | em finais de | fins de
            inícios de
            """,
        glue: "o | a | os | as | de | do | da | ano | mês | mês de",
        decadeNouns: "anos | os anos | nos anos | dos anos | década de | na década de | da década de",
        setting: """
            passa-se em | passa-se no | passa-se na | se passa em | se passa no | se passa na | decorre em
            decorre no | decorre na | ambientado em | ambientada em
            """,
        dwelling: """
            vive em | vivem em | viveu em | reside em | mudou-se para | mora em | cresceu em
            vive e trabalha em | cresceu no | cresceu na
            """,
        locatives: "em | no | na | nos | nas | perto de | junto a | ao largo de",
        localities: """
            cidade de | a cidade de | vila de | aldeia de | a aldeia de | ilha de | a ilha de | região de
            província de | vale de | porto de | estado de | estado do
            """,
        institutions: """
            festival | escola | universidade | teatro | instituto | academia | conservatório | filme | filmes
            cinema | cinemas | museu | prémio | prêmio | concurso | centro | faculdade | igreja | cinemateca
            televisão | competição | belas | letras | história
            """
    )
}
