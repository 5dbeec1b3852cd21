import DossierKit

extension Dutch {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "geboren | werd geboren | is geboren | geb.",
            .study: """
            studeerde | studeert | studeerde af | afgestudeerd | afgestudeerde | volgde een opleiding
            volgde de opleiding | behaalde | opleiding | studeerden
            """,
            .development: """
            ontwikkeling | begon te schrijven | begon met schrijven | eerste versie van het scenario
            scenario schreef | research | voorbereiding
            """,
            .financing: "financiering | gefinancierd | financieren | subsidie",
            .shooting: """
            gedraaid | draaiden | draaide | opnames | opnamen | draaidagen | draaiperiode | gefilmd
            filmden | draaien | opgenomen
            """,
            .postProduction: "montage | gemonteerd | postproductie | geluidsmix | nabewerking",
            .premiere: """
            première | wereldpremière | in première | premiere | premièreerde | voor het eerst vertoond
            eerste vertoning
            """,
            .release: """
            in de bioscoop | in de bioscopen | bioscooprelease | uitgebracht | te zien in de bioscoop
            draait in de bioscoop | kwam uit | komt uit
            """,
            .history: """
            oorlog | revolutie | gedeporteerd | deportatie | bezet | bezetting | opstand | onafhankelijkheid
            hongersnood | inval | bloedbad | genocide | verdrag | bevrijding | bevrijd | geannexeerd
            afgeschaft | staatsgreep | aardbeving | watersnood | overstroming
            """,
            .other: """
            opgericht | richtte | oprichtte | richten | verhuisde naar | won | geopend | opende | werkt
            gesticht
            """,
        ],
        temporal: "in | tijdens | op | gedurende | in de loop van | in het jaar",
        since: "sinds | vanaf | sedert",
        from: "van | vanaf",
        until: "tot | tot en met | t/m | t.e.m. | tot en",
        between: "tussen",
        bounds: "voor | na | tot | meer dan | bijna | ruim | over | minstens",
        about: "rond | omstreeks | ongeveer | circa | ca. | ca",
        perhaps: "waarschijnlijk | misschien | vermoedelijk",
        parts: """
            begin | eind | einde | midden | half | medio | het begin van | in het begin van | aan het begin van
            aan het einde van | het einde van | vroeg | laat | halverwege | begin van | eind van
            """,
        glue: "de | het | van | jaar | maand | den",
        decadeNouns: "jaren | de jaren",
        decadeEndings: "er",
        setting: """
            speelt zich af in | speelt in | speelt zich af op | gesitueerd in | speelt zich af bij
            zich afspeelt in
            """,
        dwelling: """
            woont in | wonen in | woonde in | verhuisde naar | groeide op in | opgegroeid in | woont en werkt in
            werkt in | leeft in
            """,
        locatives: "in | bij | nabij | rond | vlak bij | te | buiten | ten noorden van | ten zuiden van",
        localities: """
            stad | dorp | het dorp | de stad | de gemeente | het eiland | de provincie | het stadje | het dorpje
            """,
        institutions: """
            festival | filmfestival | school | universiteit | academie | filmacademie | theater | film | films
            bioscoop | bioscopen | museum | prijs | competitie | hogeschool | filmschool | toneelschool
            conservatorium | fonds | orkest | stichting
            """
    )
}
