extension Dutch {
    static let dates = DateWords(
        months: [
            "januari | jan | jan.",
            "februari | feb | feb. | febr.",
            "maart | mrt | mrt.",
            "april | apr | apr.",
            "mei",
            "juni | jun | jun.",
            "juli | jul | jul.",
            "augustus | aug | aug.",
            "september | sep | sep. | sept | sept.",
            "oktober | okt | okt.",
            "november | nov | nov.",
            "december | dec | dec.",
        ],
        weekdays: [
            "maandag | ma | ma.",
            "dinsdag | di | di.",
            "woensdag | wo | wo.",
            "donderdag | do | do.",
            "vrijdag | vr | vr.",
            "zaterdag | za | za.",
            "zondag | zo | zo.",
        ],
        seasons: [
            "lente | voorjaar | in de lente | in het voorjaar",
            "zomer | in de zomer",
            "herfst | najaar | in de herfst | in het najaar",
            "winter | in de winter",
        ],
        born: "geboren | werd geboren | is geboren | geb. | geboren in | geboren op | geboortejaar | °",
        early: "begin | in het begin van | vroeg | begin van de | aan het begin van | begin jaren",
        middle: "midden | half | medio | halverwege | midden jaren",
        late: "eind | einde | aan het einde van | laat | eind jaren | op het einde van",
        studied: """
            studeerde | studeert | studie | studies | afgestudeerd | afgestudeerde | studeerde af
            opleiding | academie | filmacademie | filmschool | universiteit | hogeschool | diploma | volgde
            kunstacademie | toneelschool | conservatorium | nederlandse filmacademie | rits | kask | luca
            insas | master | bachelor | behaalde | sint-lukas
            """,
        shot: """
            gedraaid | draaide | draaiden | opnames | opnamen | draaidagen | draaiperiode | werd gedraaid
            gefilmd | filmde | opgenomen | draaien | draaistart | in productie
            """,
        premiered: """
            première | wereldpremière | ging in première | beleefde | in première | vertoond | te zien
            premièreerde | beleefde zijn première | première beleefde | vertoonde | premiere
            """,
        from: "van | tussen | vanaf | sinds | vanaf de",
        until: "tot | en | tot en met | t/m | t.e.m."
    )
}
