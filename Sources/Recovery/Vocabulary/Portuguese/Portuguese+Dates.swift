extension Portuguese {
    static let dates = DateWords(
        months: [
            "janeiro | jan | jan.",
            "fevereiro | fev | fev.",
            "março | mar | mar.",
            "abril | abr | abr.",
            "maio | mai | mai.",
            "junho | jun | jun.",
            "julho | jul | jul.",
            "agosto | ago | ago.",
            "setembro | set | set.",
            "outubro | out | out.",
            "novembro | nov | nov.",
            "dezembro | dez | dez.",
        ],
        weekdays: [
            "segunda-feira | segunda | seg. | 2ª feira",
            "terça-feira | terça | ter. | 3ª feira",
            "quarta-feira | quarta | qua. | 4ª feira",
            "quinta-feira | quinta | qui. | 5ª feira",
            "sexta-feira | sexta | sex. | 6ª feira",
            "sábado | sáb.",
            "domingo | dom.",
        ],
        seasons: [
            "primavera | a primavera | na primavera",
            "verão | o verão | no verão",
            "outono | o outono | no outono",
            "inverno | o inverno | no inverno",
        ],
        born: "nascido | nascida | nasceu | nasce | nascidos | nascimento | natural de | n. | nasceu em",
        early: """
            início | no início de | no início do | no início da | inícios | começo | no começo de
            no começo do | princípio | no princípio de | inícios de | princípios de | em inícios de
            """,
        middle: "meados | em meados de | meio | meados de | a meio de | meados do",
        late: """
            fim | final | no final de | no fim de | no final do | no fim do | finais | em finais de
            fins de | no final da | finais de
            """,
        studied: """
            estudou | estuda | estudos | formado | formada | formou-se | formação | licenciado | licenciada
            licenciatura | licenciou-se | graduado | graduada | graduação | graduou-se | mestrado | mestre
            escola | universidade | faculdade | curso | diplomado | diplomada | escola de cinema | concluiu
            cursou | estctc | eca | doutorado | doutoramento | bacharel | pós-graduação | estudou na
            diplomou-se | é formado | é formada | frequentou
            """,
        shot: """
            rodado | rodada | rodagem | filmado | filmada | filmámos | filmamos | filmou | filmar
            filmagens | rodou | rodámos | rodamos | foi filmado | foi rodado | rodar | filmei | filmagem
            filmando | rodei
            """,
        premiered: """
            estreou | estreia | estreado | estreada | teve estreia | première | apresentado | exibido
            estreou-se | exibida | apresentada | teve sua estreia | lançado | estrear
            """,
        from: "de | desde | do | entre | a partir de | dos | da",
        until: "a | até | ao | e | até ao | até o | até à"
    )
}
