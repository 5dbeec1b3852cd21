extension German {
    static let dates = DateWords(
        months: [
            "januar | jan | jan. | jänner | jän.",
            "februar | feb | feb. | feber",
            "märz | mrz | mrz. | mär | mär. | maerz",
            "april | apr | apr.",
            "mai",
            "juni | jun | jun.",
            "juli | jul | jul.",
            "august | aug | aug.",
            "september | sept | sept. | sep | sep.",
            "oktober | okt | okt.",
            "november | nov | nov.",
            "dezember | dez | dez.",
        ],
        weekdays: [
            "montag | mo | mo. | montags",
            "dienstag | di | di. | dienstags",
            "mittwoch | mi | mi. | mittwochs",
            "donnerstag | do | do. | donnerstags",
            "freitag | fr | fr. | freitags",
            "samstag | sa | sa. | sonnabend | samstags",
            "sonntag | so | so. | sonntags",
        ],
        seasons: [
            "frühling | frühjahr | im frühling | im frühjahr",
            "sommer | im sommer",
            "herbst | im herbst | spätherbst",
            "winter | im winter",
        ],
        born: """
            geboren | wurde geboren | geb. | geb | geboren am | geboren in | geburtsjahr | kam zur welt | *
            jahrgang
            """,
        early: "anfang | anfangs | zu beginn | beginn | zu anfang | am anfang | früh | anfang der",
        middle: "mitte | mitte der | mitte des",
        late: "ende | gegen ende | spät | ende der | ende des",
        studied: """
            studierte | studium | studiert | absolvierte | absolvent | absolventin | ausbildung | schule
            hochschule | filmhochschule | universität | abschluss | diplom | filmakademie | akademie
            besuchte | studierten | kunsthochschule | abitur | schauspielschule | schauspielstudium | dffb
            hff | master | bachelor
            """,
        shot: """
            gedreht | drehte | drehten | drehen | dreharbeiten | dreh | drehtage | drehbeginn
            wurde gedreht | gefilmt | drehschluss | abgedreht | dreht
            """,
        premiered: """
            premiere | weltpremiere | uraufführung | feierte | premierte | lief | uraufgeführt
            premiere feierte | feierte seine premiere | hatte premiere | gezeigt | erstaufführung
            """,
        from: "von | vom | zwischen | seit | ab | ab dem",
        until: "bis | und | bis zum | bis zur"
    )
}
