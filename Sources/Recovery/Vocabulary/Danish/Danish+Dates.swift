extension Danish {
    static let dates = DateWords(
        months: [
            "januar | jan | jan.",
            "februar | feb | feb. | febr.",
            "marts | mar | mar.",
            "april | apr | apr.",
            "maj",
            "juni | jun | jun.",
            "juli | jul | jul.",
            "august | aug | aug.",
            "september | sep | sep. | sept | sept.",
            "oktober | okt | okt.",
            "november | nov | nov.",
            "december | dec | dec.",
        ],
        weekdays: [
            "mandag | man | man.",
            "tirsdag | tir | tirs | tirs.",
            "onsdag | ons | ons.",
            "torsdag | tor | tors | tors.",
            "fredag | fre | fre.",
            "lørdag | lør | lør.",
            "søndag | søn | søn.",
        ],
        seasons: [
            "forår | foråret | i foråret",
            "sommer | sommeren | om sommeren | i sommeren",
            "efterår | efteråret | i efteråret",
            "vinter | vinteren | om vinteren | i vinteren",
        ],
        born: """
            født | blev født | er født | f. | født i | født den | fødselsår | fødeår | årgang
            kom til verden
            """,
        early: "tidligt | begyndelsen af | i begyndelsen af | starten af | i starten af | først i | primo",
        middle: "midten af | i midten af | midt i | medio",
        late: "slutningen af | i slutningen af | sidst i | ultimo | sent",
        studied: """
            studerede | studeret | studier | uddannet | uddannelse | uddannede sig | dimitterede
            dimitteret | afgang | filmskole | filmskolen | den danske filmskole | universitet
            universitetet | akademi | kunstakademi | gik på | læste | kandidat | bachelor | master | super16
            teaterskole | statens teaterskole | afgangsfilm | cand.mag. | højskole
            """,
        shot: """
            optaget | optagelserne | optagelse | optagelser | blev optaget | indspillet | indspilning
            filmet | filmede | optagedage | optageperiode | skudt | optog | produktionsperiode
            """,
        premiered: """
            premiere | verdenspremiere | havde premiere | fik premiere | havde verdenspremiere | vist
            blev vist | åbnede | biografpremiere | urpremiere | havde urpremiere | udtaget
            """,
        from: "fra | mellem | siden | fra den",
        until: "til | og | indtil | til og med | t.o.m."
    )
}
