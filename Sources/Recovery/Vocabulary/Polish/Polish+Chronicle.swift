import DossierKit

extension Polish {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: """
            urodzony | urodzona | urodził się | urodziła się | ur. | przyszedł na świat | przyszła na świat
            urodziłem się | urodziłam się
            """,
            .study: """
            studiował | studiowała | ukończył | ukończyła | absolwent | absolwentka | kształcił się
            kształciła się | uczył się | uczyła się | dyplom | ukończyli | studia
            """,
            .development: """
            rozwój projektu | zaczął pisać | zaczęła pisać | zacząłem pisać | zaczęłam pisać
            pierwsza wersja scenariusza | prace nad scenariuszem | napisał scenariusz | napisała scenariusz
            dokumentacja
            """,
            .financing: "finansowanie | dofinansowanie | sfinansowany | budżet",
            .shooting: """
            zdjęcia | zdjęcia trwały | zdjęcia do filmu | kręcono | nakręcony | kręcony | kręciliśmy
            kręcić | dni zdjęciowych | okres zdjęciowy | nakręcono | sfilmowano | zdjęć
            """,
            .postProduction: "montaż | montażu | postprodukcja | postprodukcji | udźwiękowienie",
            .premiere: """
            premiera | światowa premiera | premierę | światową premierę | miał premierę | miała premierę
            prapremiera | pierwszy pokaz
            """,
            .release: """
            w kinach | wejdzie na ekrany | wszedł na ekrany | premiera kinowa | do kin | na ekrany kin
            """,
            .history: """
            wojna | wojny | wojnę | rewolucja | rewolucji | deportowani | deportowano | deportacja
            okupacja | okupacji | powstanie | powstania | niepodległość | niepodległości | głód | upadek
            inwazja | masakra | ludobójstwo | traktat | wyzwolenie | przewrót | trzęsienie ziemi | powódź
            stan wojenny | wysiedleni | wysiedlono
            """,
            .other: """
            założył | założyła | założona | założono | założyli | powstała | powstał | przeprowadził się
            przeprowadziła się | zdobył | zdobyła | otwarto | rozmowę przeprowadzono | pracuje
            """,
        ],
        temporal: "w | we | podczas | w ciągu | w roku | dnia",
        since: "od | począwszy od",
        from: "od | z",
        until: "do | aż do",
        between: "między | pomiędzy",
        bounds: "przed | po | do | ponad | prawie | blisko | niemal | więcej niż",
        about: "około | ok. | mniej więcej",
        perhaps: "prawdopodobnie | może | zapewne",
        parts: """
            początek | na początku | koniec | pod koniec | połowa | w połowie | z początkiem | z końcem
            początku | końca | końcem | u schyłku | połowie | wczesną | późną
            """,
        glue: "rok | roku | r. | r | lat | miesiąca | dnia",
        decadeNouns: "lata | lat | latach | latami",
        decadeEndings: "te | tych | ych",
        setting: """
            akcja filmu rozgrywa się w | akcja rozgrywa się w | rozgrywa się w | akcja toczy się w | toczy się w
            dzieje się w | akcja dzieje się w
            """,
        dwelling: """
            mieszka w | mieszkał w | mieszkała w | mieszka i pracuje w | pracuje w | wychował się w
            wychowała się w | przeprowadził się do | przeprowadziła się do
            """,
        locatives: "w | we | pod | koło | niedaleko | w pobliżu | na",
        localities: "miasto | mieście | wsi | wieś | miejscowości | miasteczku | dzielnicy",
        institutions: """
            festiwal | festiwalu | szkoła | szkole | szkoły | uniwersytet | uniwersytecie | akademia | akademii
            teatr | teatrze | film | filmie | kino | kinach | muzeum | konkurs | konkursie | instytut
            instytucie | wydziale | studio | telewizji | domu
            """,
        hasCases: true
    )
}
