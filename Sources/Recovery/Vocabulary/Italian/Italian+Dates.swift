extension Italian {
    static let dates = DateWords(
        months: [
            "gennaio | gen | gen. | genn.",
            "febbraio | feb | feb. | febb.",
            "marzo | mar | mar.",
            "aprile | apr | apr.",
            "maggio | mag | mag.",
            "giugno | giu | giu.",
            "luglio | lug | lug.",
            "agosto | ago | ago.",
            "settembre | sett | sett. | set | set.",
            "ottobre | ott | ott.",
            "novembre | nov | nov.",
            "dicembre | dic | dic.",
        ],
        weekdays: [
            "lunedì | lun | lun.",
            "martedì",
            "mercoledì | mer | mer.",
            "giovedì | gio | gio.",
            "venerdì | ven | ven.",
            "sabato | sab | sab.",
            "domenica | dom | dom.",
        ],
        seasons: [
            "primavera | la primavera | in primavera",
            "estate | l'estate | in estate",
            "autunno | l'autunno | in autunno",
            "inverno | l'inverno | in inverno",
        ],
        born: "nato | nata | nati | nasce | è nato | è nata | nascita | nate | n.",
        early: """
            inizio | all'inizio di | all'inizio del | all'inizio della | agli inizi di | agli inizi del
            inizi | primi di | ai primi di | l'inizio di
            """,
        middle: "metà | a metà | alla metà di | metà di | alla metà del",
        late: """
            fine | alla fine di | alla fine del | alla fine della | verso la fine di | fine di | la fine di
            fine del
            """,
        studied: """
            studia | ha studiato | studiato | si diploma | diplomato | diplomata | diploma | si laurea
            laureato | laureata | laurea | scuola | università | centro sperimentale | accademia
            si è formato | si è formata | formazione | frequenta | ha frequentato | corso | dams
            si è laureato | si è laureata | si è diplomato | si è diplomata | studi | master | conservatorio
            liceo | consegue
            """,
        shot: """
            girato | girata | girare | riprese | abbiamo girato | ho girato | le riprese | è stato girato
            gira | filmato | ripreso | ciak | set | giravo | giravamo | girano | lavorazione
            """,
        premiered: """
            presentato | presentata | prima mondiale | anteprima | è stato presentato | proiettato
            in anteprima | presentato in anteprima | ha debuttato | debutta | esce | uscito
            """,
        from: "da | dal | dall' | tra | fra | di | a partire da | dalla",
        until: "a | al | fino a | fino al | e | all' | sino al | sino a"
    )
}
