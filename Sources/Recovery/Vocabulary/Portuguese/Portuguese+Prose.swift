import DossierKit

extension Portuguese {
    static let interview = InterviewWords(
        questionLabels: "p | pergunta | q | jornalista | entrevistador | entrevistadora",
        answerLabels: "r | resposta",
        interrogatives: """
            como | o que | o quê | que | quem | quando | onde | por que | porquê | porque | por quê | qual
            quais | quanto | quanta | quantos | quantas | de onde | de que | em que | a que | para que
            com que | até que ponto | desde quando | é | foi | era | há | houve | tem | tinha | teve | pode
            poderia | podia | acha | e como | e por que | e porquê | e o que | de quem | para quem | a quem
            acredita | gostaria | quis | queria | como é que | o que é que | como foi | como surgiu
            como nasceu | qual foi | está | estava | existe
            """,
        prompts: """
            fale-nos | fale-me | fale | fala-nos | conte-nos | conta-nos | conte | conta | conte um pouco
            fale um pouco | fale sobre | descreva | descreve | explique | explica | explique-nos
            vamos falar | pode falar | pode contar | poderia contar | poderia falar | pode-nos | podes
            nos conte | nos fale | diga-nos | comente | gostaria que | você diz | você disse | disse que
            pode explicar | poderias
            """,
        secondPerson: """
            você | vocês | tu | teu | tua | teus | tuas | te | ti | contigo | vosso | vossa | vossos
            vossas | seu filme | seus filmes | sua obra | seu trabalho | seu cinema | sua carreira
            sua personagem | seu personagem | seu roteiro | seu argumento | sua história | seu longa
            seu curta | sua longa-metragem | sua primeira longa-metragem | seu primeiro filme
            seu primeiro longa
            """,
        firstPerson: """
            eu | meu | minha | meus | minhas | me | mim | comigo | nós | nosso | nossa | nossos | nossas
            nos | conosco | connosco | a gente
            """,
        answerOpeners: """
            sim | não | claro | com certeza | exato | exatamente | exactamente | sem dúvida | bem | bom
            olha | na verdade | é verdade | é isso | acho que | acredito que | penso que | eu | para mim
            pra mim | foi | é | tudo começou | no início | a ideia | porque | talvez | absolutamente
            evidentemente | certamente | de certa forma | o meu | a minha | meu | minha | nós | queria
            sempre | totalmente | de facto | de fato | nasceu | surgiu | era | de todo | não é bem
            eu sempre | a gente | por um lado | no fundo | primeiro
            """,
        interviewedBy: """
            entrevista realizada por | entrevista de | entrevista por | entrevista conduzida por
            entrevista feita por | entrevistado por | entrevistada por | entrevista | conversa conduzida por
            perguntas de | entrevista concedida a | realizada por | texto e entrevista
            entrevista a cargo de | entrevista conduzida e editada por | conduzida por
            """,
        translatedBy: """
            tradução | tradução de | tradução de … | traduzido por | traduzida por | traduzido por …
            traduzido do … por | traduzido do … por … | tradução do … | tradução do … por … | tradução:
            tradução: … | tradução para português de … | tradução para o português
            """
    )

    static let noteCues: Words = """
        nota do tradutor | nota da tradutora | n. do t. | n. da t. | n.t. | n. t. | nota do editor
        n. do e. | nota da redação | nota da redacção | n. da r. | nota do autor | nota da autora | nota
        n.b. | nb | n. do a. | nota da editora | n.e. | nota dos editores | n.r.
        """

    static let prose = ProseWords(
        possessives: """
            meu | minha | meus | minhas | nosso | nossa | nossos | nossas | seu | sua | seus | suas | o meu
            a minha | o nosso | a nossa | o seu | a sua | teu | tua
            """,
        articles: "o | a | os | as | um | uma | ao | do | da",
        relatives: [
            .translator: "que traduziu | quem traduziu | que fez a tradução",
            .stunts: "que coordenou os duplos | que coordenou as cenas de risco",
            .writer: """
            que escreveu o argumento | que escreveu o roteiro | com quem escrevi
            com quem escrevi o roteiro | com quem escrevi o argumento | que escreveu comigo
            que coescreveu | que escreveu o filme comigo | que co-escreveu
            """,
            .producer: "que produziu | que produz | que produziu o filme | que coproduziu",
            .cinematographer: """
            que fez a fotografia | que fotografou | que fez a imagem | que filmou
            que assina a fotografia | que assinou a fotografia | que assina a imagem
            """,
            .editor: """
            que montou | que editou | que montou o filme | que editou o filme | que fez a montagem
            que assina a montagem
            """,
            .productionDesigner: """
            que fez a direção de arte | que fez os décors | que fez a cenografia
            que assina a direção de arte | que desenhou os cenários | que fez os cenários
            """,
            .costumeDesigner: """
            que fez os figurinos | que desenhou os figurinos | que assina os figurinos
            que fez o guarda-roupa | que fez o figurino | que criou os figurinos
            """,
            .composer: """
            que compôs | que compôs a música | que fez a música | que compôs a trilha | que fez a trilha
            que escreveu a música | que assina a música | que compôs a banda sonora
            que compôs a trilha sonora
            """,
            .soundRecordist: "que fez o som | que gravou o som | que captou o som | que fez o som direto",
            .soundDesigner: "que fez o desenho de som | que desenhou o som",
        ],
        firstPersonRoles: [
            .writer: """
            escrevi o argumento | escrevi o roteiro | escrevi o filme | meu roteiro | meu argumento
            coescrevi | quando escrevi o roteiro | quando escrevi o argumento
            comecei a escrever o roteiro | comecei a escrever o argumento | minha corroteirista
            meu corroteirista | escrevi este filme | co-escrevi
            """,
            .producer: "produzi o filme | eu mesmo produzi | eu mesma produzi",
            .cinematographer: """
            fiz a imagem | fiz a câmera | fiz a fotografia | filmei eu | fiz a câmara | eu mesmo filmei
            eu mesma filmei
            """,
            .editor: "montei o filme | eu mesmo montei | eu mesma montei | editei o filme | montei eu",
        ],
        actors: """
            ator | atriz | atores | atrizes | actor | actriz | actores | actrizes | intérprete | intérpretes
            protagonista | protagonistas | elenco | ator principal | atriz principal
            """,
        debut: """
            estreia | estreante | primeiro papel | primeira vez | debute | estreia no cinema
            primeiro longa | primeira longa-metragem | primeiro filme | primeiro papel no cinema
            sua estreia | estreou-se no cinema | primeiro protagonista
            """
    )

    static let conjunctions: Words = "e | ou | bem como"

    static let nameParticles: Words = """
        d' | são | santa | de | da | di | du | des | del | della | von | van | der | den | la | le | zu
        dos | das | do | af | av | ten | ter | el | al | bin | ibn | y | e | van der | van den | de la
        von der | vom | zum | zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        sr. | sr | sra. | sra | senhor | senhora | dr. | dr | dra. | dra | doutor | doutora | prof. | profa.
        professor | professora | dom | dona | d. | padre | frei | irmã | eng. | arq. | mestre
        """

    static let functionWords: Words = """
        o | a | os | as | de | do | da | dos | das | e | que | em | um | uma | não | é | para | com | por
        se | no | na | nos | nas | ao | à | mais | como | mas | foi | ele | ela | seu | sua | são | também
        pelo | pela | até | isso | este | esta | já | está | muito | entre | quando | sem | depois | nós
        eu | você | ser | tem | só | num | numa | ainda | uns | esse
        """

    static let titleSmallWords: Words = """
        o | a | os | as | um | uma | de | do | da | dos | das | e | ou | em | no | na | nos | nas | com
        por | para | ao | à
        """

    static let articles: Words = "o | a | os | as | um | uma | uns | umas"
}
