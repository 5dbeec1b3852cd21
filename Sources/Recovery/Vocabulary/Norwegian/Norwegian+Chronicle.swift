import DossierKit

extension Norwegian {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "født | ble født | er født | fødd",
            .study: """
            studerte | studert | utdannet | utdannet seg | uteksaminert | gikk på | tok eksamen | fullførte
            avla eksamen | utdanna
            """,
            .development: """
            utvikling | begynte å skrive | første utkast | skrev manus | manuset ble skrevet | research
            """,
            .financing: "finansiering | finansiert | støtte fra | tilskudd",
            .shooting: """
            innspilt | innspillingen | innspilling | ble spilt inn | spilt inn | filmet | filmede | opptak
            opptakene | spilte inn | innspillinga
            """,
            .postProduction: "klippet | klippingen | klippen | etterarbeid | postproduksjon | lydmiks",
            .premiere: """
            premiere | verdenspremiere | hadde premiere | hadde verdenspremiere | urpremiere | fikk premiere
            første visning | norgespremiere
            """,
            .release: "kinopremiere | på kino | kinoene | lanseres | slippes | sendes | sendt",
            .history: """
            krig | krigen | revolusjon | revolusjonen | deportert | deportasjon | okkupert | okkupasjonen
            okkupasjon | opprør | opprøret | uavhengighet | hungersnød | invasjon | massakre | folkemord
            traktat | frigjøringen | frigjort | avskaffet | kupp | jordskjelv | flom | brent
            """,
            .other: """
            grunnla | grunnlagt | stiftet | startet | flyttet til | vant | åpnet | opprettet | etablert
            arbeider
            """,
        ],
        temporal: "i | under | i løpet av | på | den | i året",
        since: "siden | fra og med",
        from: "fra | fra og med",
        until: "til | til og med | t.o.m. | inntil",
        between: "mellom",
        bounds: "før | etter | inntil | over | mer enn | nesten | drøyt | knapt | minst",
        about: "omkring | rundt | cirka | ca. | ca | omtrent",
        perhaps: "sannsynligvis | kanskje | trolig | antakelig",
        parts: """
            begynnelsen av | i begynnelsen av | starten av | i starten av | slutten av | i slutten av
            på slutten av | midten av | i midten av | tidlig | sent | mot slutten av | på starten av
            """,
        glue: "den | det | de | av | år | året | måned",
        decadeEndings: "tallet | tallets | tall | årene | åra",
        setting: """
            foregår i | foregår på | utspiller seg i | utspiller seg på | handlingen er lagt til | er lagt til
            """,
        dwelling: """
            bor i | bor og arbeider i | bodde i | flyttet til | vokst opp i | oppvokst i | vokste opp i
            lever i | arbeider i | bosatt i
            """,
        locatives: "i | ved | nær | rundt | utenfor | på | nord for | sør for | like ved",
        localities: "byen | landsbyen | øya | kommunen | bygda | tettstedet",
        institutions: """
            festival | filmfestival | skole | universitet | høyskole | høgskole | akademi | teater | film | kino
            museum | pris | konkurranse | filmskole | filmskolen | institutt
            """
    )
}
