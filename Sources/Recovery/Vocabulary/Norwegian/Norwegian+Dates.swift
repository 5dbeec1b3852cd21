extension Norwegian {
    static let dates = DateWords(
        months: [
            "januar | jan | jan.",
            "februar | feb | feb. | febr.",
            "mars | mar | mar.",
            "april | apr | apr.",
            "mai",
            "juni | jun | jun.",
            "juli | jul | jul.",
            "august | aug | aug.",
            "september | sep | sep. | sept | sept.",
            "oktober | okt | okt.",
            "november | nov | nov.",
            "desember | des | des.",
        ],
        weekdays: [
            "mandag | man | man. | måndag",
            "tirsdag | tir | tirs | tirs. | tysdag",
            "onsdag | ons | ons.",
            "torsdag | tor | tors | tors.",
            "fredag | fre | fre.",
            "lørdag | lør | lør. | laurdag",
            "søndag | søn | søn. | sundag",
        ],
        seasons: [
            "vår | våren | om våren | på våren",
            "sommer | sommeren | om sommeren | på sommeren",
            "høst | høsten | om høsten | på høsten | haust",
            "vinter | vinteren | om vinteren | på vinteren",
        ],
        born: """
            født | ble født | er født | f. | født i | fødd | fødselsår | født den | årgang | kom til verden
            """,
        early: "tidlig | begynnelsen av | i begynnelsen av | starten av | i starten av | tidleg",
        middle: "midten av | i midten av | midt i | medio",
        late: "slutten av | i slutten av | på slutten av | sent | mot slutten av",
        studied: """
            studerte | studert | studier | utdannet | utdannelse | utdanning | utdannet seg | uteksaminert
            eksamen | filmskole | den norske filmskolen | filmskolen | universitet | universitetet
            høgskole | høyskole | kunstakademiet | akademi | gikk på | teaterhøgskolen | westerdals | master
            bachelor | kunsthøgskolen | avgangsfilm | høgskolen i lillehammer | nordland kunst- og filmskole
            fullførte
            """,
        shot: """
            innspilt | innspillingen | innspilling | innspillinger | ble spilt inn | spilt inn | filmet
            opptak | opptakene | opptaksdager | innspillingsdager | opptaksperiode | innspillingsperiode
            spilte inn | innspillingsstart
            """,
        premiered: """
            premiere | verdenspremiere | hadde premiere | hadde verdenspremiere | fikk premiere | vist
            ble vist | urpremiere | kinopremiere | åpnet | norgespremiere | hatt premiere | har premiere
            hadde urpremiere
            """,
        from: "fra | mellom | siden | fra den",
        until: "til | og | inntil | til og med | t.o.m."
    )
}
