extension Polish {
    static let dates = DateWords(
        months: [
            "styczeń | stycznia | styczniu | sty | sty. | stycz.",
            "luty | lutego | lutym | lut | lut.",
            "marzec | marca | marcu | mar | mar.",
            "kwiecień | kwietnia | kwietniu | kwi | kwi. | kwiec.",
            "maj | maja | maju",
            "czerwiec | czerwca | czerwcu | cze | cze. | czerw.",
            "lipiec | lipca | lipcu | lip | lip.",
            "sierpień | sierpnia | sierpniu | sie | sie. | sierp.",
            "wrzesień | września | wrześniu | wrz | wrz. | wrzes.",
            "październik | października | październiku | paź | paź. | paźdz.",
            "listopad | listopada | listopadzie | lis | lis. | list.",
            "grudzień | grudnia | grudniu | gru | gru. | grud.",
        ],
        weekdays: [
            "poniedziałek | poniedziałku | pon | pon.",
            "wtorek | wtorku | wt | wt.",
            "środa | środę | środy | śr | śr.",
            "czwartek | czwartku | czw | czw.",
            "piątek | piątku | pt | pt.",
            "sobota | sobotę | soboty | sob | sob.",
            "niedziela | niedzielę | niedzieli | nd | ndz | niedz.",
        ],
        seasons: [
            "wiosna | wiosną | wiosny | na wiosnę | wiosnę",
            "lato | latem | lata | w lecie",
            "jesień | jesienią | jesieni | na jesieni",
            "zima | zimą | zimy | w zimie",
        ],
        born: """
            urodzony | urodzona | urodził się | urodziła się | ur. | ur | urodzony w | urodzona w | rocznik
            data urodzenia | przyszedł na świat | przyszła na świat
            """,
        early: "początek | na początku | wczesny | początkiem | wczesną | z początkiem | wczesne",
        middle: "połowa | w połowie | środek | pośrodku | połowie",
        late: "koniec | pod koniec | późny | późną | z końcem | końcem | u schyłku",
        studied: """
            studiował | studiowała | studia | studiuje | absolwent | absolwentka | ukończył | ukończyła
            szkoła filmowa | szkoła | uniwersytet | akademia | dyplom | kształcił się | kształciła się
            wykształcenie | łódzka szkoła filmowa | pwsftvit | szkoła wajdy | akademia teatralna | student
            studentka | asp | ukończyli | absolwenci | magister | liceum | uczelnia | filmówka
            """,
        shot: """
            zdjęcia | zdjęcia trwały | kręcono | nakręcony | nakręcił | nakręciła | kręcił | kręciła
            dni zdjęciowych | dni zdjęciowe | okres zdjęciowy | zdjęcia do filmu | realizowano
            zrealizowano | zdjęcia powstawały | na planie | sfilmował | kręcony | nakręcono
            """,
        premiered: """
            premiera | światowa premiera | miał premierę | miała premierę | miał swoją premierę | premierowo
            pokazany | premierowy pokaz | prapremiera | wyświetlany | zadebiutował | pokazywany
            zaprezentowany
            """,
        from: "od | między | pomiędzy | począwszy od | z",
        until: "do | a | aż do | i"
    )
}
