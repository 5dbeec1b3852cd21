import DossierKit

extension Danish {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "født | blev født | er født",
            .study: """
            studerede | uddannet | uddannede sig | dimitterede | dimitteret | gik på | læste | afgang fra
            tog afgang | uddannelse
            """,
            .development: """
            udvikling | begyndte at skrive | første udkast | manuskriptet blev skrevet | skrev manuskriptet
            research
            """,
            .financing: "finansiering | finansieret | støtte fra | fik støtte",
            .shooting: """
            optaget | optagelserne | optagelse | optagelser | blev optaget | indspillet | filmet | filmede
            optog | skudt
            """,
            .postProduction: "klippet | klipningen | klip | postproduktion | lydmix",
            .premiere: """
            premiere | verdenspremiere | havde premiere | fik premiere | havde verdenspremiere | urpremiere
            første visning | blev vist første gang
            """,
            .release: """
            i biografen | i biograferne | biografpremiere | udsendes | sendes | sendt | biograferne
            udgivet
            """,
            .history: """
            krig | krigen | revolution | revolutionen | deporteret | deportation | besat | besættelsen
            besættelse | oprør | oprøret | uafhængighed | hungersnød | invasion | massakre | folkedrab
            traktat | befrielsen | befriet | afskaffet | kup | jordskælv | stormflod | oversvømmelse
            """,
            .other: """
            grundlagt | grundlagde | stiftet | stiftede | flyttede til | vandt | åbnede | oprettet
            etableret | arbejder
            """,
        ],
        temporal: "i | under | i løbet af | på | den | i året",
        since: "siden | fra og med",
        from: "fra",
        until: "til | til og med | t.o.m. | indtil",
        between: "mellem",
        bounds: "før | efter | indtil | over | mere end | næsten | godt | knap | mindst",
        about: "omkring | cirka | ca. | ca | rundt om",
        perhaps: "sandsynligvis | måske | formentlig",
        parts: """
            begyndelsen af | i begyndelsen af | starten af | i starten af | slutningen af | i slutningen af
            midten af | i midten af | tidligt | sent | primo | medio | ultimo | først i | sidst i
            """,
        glue: "den | det | de | af | år | året | måned",
        decadeEndings: "erne | ernes",
        setting: "foregår i | foregår på | udspiller sig i | udspiller sig på",
        dwelling: """
            bor i | bor og arbejder i | boede i | flyttede til | opvokset i | voksede op i | lever i
            arbejder i | bor på
            """,
        locatives: "i | ved | nær | omkring | uden for | på | tæt på | nord for | syd for",
        localities: "byen | landsbyen | øen | kommunen | havnebyen",
        institutions: """
            festival | filmfestival | skole | universitet | akademi | teater | film | biograf | biograferne
            museum | pris | konkurrence | filmskole | højskole | institut | teaterskole
            """
    )
}
