extension Swedish {
    static let dates = DateWords(
        months: [
            "januari | jan | jan.",
            "februari | feb | feb. | febr.",
            "mars | mar | mar.",
            "april | apr | apr.",
            "maj",
            "juni | jun | jun.",
            "juli | jul | jul.",
            "augusti | aug | aug.",
            "september | sep | sep. | sept | sept.",
            "oktober | okt | okt.",
            "november | nov | nov.",
            "december | dec | dec.",
        ],
        weekdays: [
            "måndag | mån | mån. | måndagen",
            "tisdag | tis | tis. | tisdagen",
            "onsdag | ons | ons. | onsdagen",
            "torsdag | tors | tors. | torsdagen",
            "fredag | fre | fre. | fredagen",
            "lördag | lör | lör. | lördagen",
            "söndag | sön | sön. | söndagen",
        ],
        seasons: [
            "vår | våren | under våren | på våren",
            "sommar | sommaren | på sommaren | under sommaren",
            "höst | hösten | på hösten | under hösten",
            "vinter | vintern | på vintern | under vintern",
        ],
        born: "född | föddes | är född | f. | född i | född den | födelseår | född år | årgång",
        early: "tidigt | början av | i början av | början på | i början på | tidiga",
        middle: "mitten av | i mitten av | mitten på",
        late: "slutet av | i slutet av | sent | slutet på | sena",
        studied: """
            studerade | studerat | studier | utbildad | utbildning | utbildade sig | utexaminerad
            utexaminerades | examen | filmskola | dramatiska institutet | stockholms dramatiska högskola
            universitet | universitetet | högskola | konstfack | akademi | gick | läste
            stockholms konstnärliga högskola | biskops arnö | master | kandidat | teaterhögskolan
            scenskolan | folkhögskola | akademin valand | valand
            """,
        shot: """
            inspelad | inspelningen | inspelning | inspelningar | spelades in | spelats in | filmad
            filmade | filmades | inspelningsdagar | inspelningsperiod | spelade in | inspelat
            inspelningsstart
            """,
        premiered: """
            premiär | världspremiär | hade premiär | hade världspremiär | visades | urpremiär | biopremiär
            haft premiär | visats | gick upp | premiärvisades | hade sin premiär | hade urpremiär
            """,
        from: "från | mellan | sedan | från den | fr.o.m.",
        until: "till | och | tills | till och med | t.o.m."
    )
}
