import DossierKit

extension English {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "born | was born",
            .study: """
            studied | graduated | graduating | graduates | completed his studies | completed her studies
            completed their studies | finished his studies | finished her studies | enrolled | trained at
            trained as | trained in | received her degree | received his degree | earned her degree
            earned his degree | took a degree | went to film school | studying
            """,
            .development: """
            in development | development | began writing | started writing | began to write
            started to write | first draft | optioned | came on board | joined the project
            wrote the script | wrote the screenplay | first treatment | began researching | research began
            researched | scouted | casting began
            """,
            .financing: """
            financing | financed | funding | funded | raise funds | raised the money | raise money
            raised the budget | greenlit | green-lit | was granted | crowdfunding
            """,
            .shooting: """
            shot | we shoot | shooting | the shoot | filmed | filming | principal photography | wrapped
            cameras rolled | shoot
            """,
            .postProduction: """
            edited | the edit | editing | post-production | postproduction | final mix | picture lock
            sound mix | colour grading | color grading
            """,
            .premiere: """
            premiered | premiere | premieres | world premiere | premiering | first screened | was screened
            screened at | was first shown | had its first screening
            """,
            .release: """
            released | release | releases | in cinemas | in theatres | in theaters | opens in
            theatrical release | comes out | came out
            """,
            .history: """
            war | revolution | deported | deportation | deportations | occupied | occupation | uprising
            independence | famine | collapse | invaded | invasion | massacre | genocide | treaty | liberated
            liberation | annexed | abolished | coup | civil war | earthquake | flood | dissolved
            """,
            .other: """
            founded | co-founded | established | set up | moved to | joined | won | married | died | opened
            """,
        ],
        temporal: "in | during | throughout | on | in the course of | in the year",
        since: "since | as of | starting in | beginning in",
        from: "from",
        until: "to | until | till | through",
        between: "between",
        bounds: """
            before | after | by | until | till | prior to | over | more than | nearly | almost | some | up to
            at least | than | version | of
            """,
        about: "about | around | circa | ca | roughly | approximately",
        perhaps: "probably | perhaps | possibly | presumably | maybe",
        parts: """
            early | late | mid | the end of | end of | the beginning of | beginning of | the start of | start of
            the middle of | middle of | the early | the late | the mid | at the end of | at the beginning of
            at the start of | in the middle of | in early | in late | in mid | the first half of
            the second half of
            """,
        glue: "the | of | year | month | months",
        decadeEndings: "s",
        setting: """
            set in | is set in | takes place in | take place in | unfolds in | set near | takes place near
            set on | set against
            """,
        dwelling: """
            lives in | live in | lived in | living in | moved to | grew up in | raised in | based in | went to
            settled in | emigrated to | works in
            """,
        locatives: "in | near | around | outside | at | close to | north of | south of | east of | west of",
        localities: """
            town of | city of | village of | region of | province of | district of | island of | port of
            valley of | state of
            """,
        institutions: """
            festival | school | university | academy | theatre | theater | college | institute | film | films
            cinema | cinemas | studios | studio | studies | museum | award | awards | prize | competition
            church | army | union | company | productions | pictures | hospital | hall | opera | society | week
            arts | market | club | lab | laboratory | television | network | magazine | press | radio | road
            street | park | house
            """
    )
}
