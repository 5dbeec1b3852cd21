import DossierKit

extension Italian {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "nato | nata | nati | nate | nasce | nacque | è nato | è nata",
            .study: """
            studia | ha studiato | studiato | si diploma | diplomato | diplomata | si è diplomato
            si è diplomata | si laurea | laureato | laureata | si è laureato | si è laureata | si è formato
            si è formata | si forma | frequenta | ha frequentato | consegue il diploma
            """,
            .development: """
            sviluppo | ho iniziato a scrivere | ha iniziato a scrivere | prima stesura
            prima versione della sceneggiatura | scrittura della sceneggiatura | sopralluoghi | ricerche
            ho cominciato a scrivere | ha cominciato a scrivere
            """,
            .financing: "finanziamento | finanziamenti | finanziato | finanziata | fondi | contributo",
            .shooting: """
            girato | girata | girati | riprese | le riprese | abbiamo girato | ho girato | è stato girato
            girare | giravamo | lavorazione | primo ciak | girata a
            """,
            .postProduction: """
            montaggio | postproduzione | post-produzione | missaggio | montato | color correction
            """,
            .premiere: """
            prima mondiale | anteprima | in anteprima | anteprima mondiale | presentato | presentata
            presenta in concorso | è stato presentato | è stata presentata | prima proiezione
            partecipa al festival | partecipa in concorso
            """,
            .release: """
            esce nelle sale | uscito | uscita | uscirà | nelle sale | al cinema | distribuito | esce il
            in sala
            """,
            .history: """
            guerra | rivoluzione | deportati | deportazione | occupata | occupato | occupazione | rivolta
            indipendenza | carestia | crollo | invasione | massacro | genocidio | trattato | liberazione
            annessa | annesso | abolita | colpo di stato | terremoto | alluvione | fascismo | resistenza
            strage
            """,
            .other: """
            fonda | fondata | fondato | ha fondato | fondano | si trasferisce a | si trasferisce | vince
            ha vinto | apre | esordisce | ha esordito | costituisce | dirige | ha diretto | lavora
            ha lavorato | cresciuto | ritornato
            """,
        ],
        temporal: """
            nel | in | durante | nel corso del | nell'anno | nei | negli | nell | il | lo | l | a | ad | d
            """,
        since: "dal | a partire dal | sin dal | fin dal",
        from: "dal | da | dall",
        until: "al | a | fino al | fino a | sino al | all",
        between: "tra | fra | tra il | fra il",
        bounds: "prima del | dopo il | fino al | sino al | oltre | più di | quasi | circa | entro | dopo",
        about: "intorno al | intorno a | verso il | verso | attorno al",
        perhaps: "probabilmente | forse",
        parts: """
            inizio | all'inizio del | all'inizio di | all'inizio degli | fine | alla fine del | alla fine di
            alla fine degli | alla fine dell | fine di | metà | a metà | alla metà di | alla metà del | inizi
            agli inizi del | agli inizi di | primi di | ai primi di | a fine | a inizio | la fine di
            l'inizio di | verso la fine di | nella
            """,
        glue: "il | lo | la | i | gli | l | di | del | dell | degli | dello | anno | mese | mese di",
        decadeNouns: "anni | gli anni | degli anni | negli anni | agli anni | fine anni | inizio anni",
        setting: """
            ambientato a | ambientata a | ambientato in | ambientata in | si svolge a | si svolge in
            ambientato nel | ambientata nella | ambientato nella | si ambienta a
            """,
        dwelling: """
            vive a | vive in | vivono a | ha vissuto a | vissuto in | abita a | si trasferisce a
            si è trasferito a | si è trasferita a | cresciuto a | cresciuta a | vive e lavora a | lavora a
            residente a
            """,
        locatives: """
            a | ad | in | presso | vicino a | nei pressi di | intorno a | nella | nel | nelle | nei | tra
            """,
        localities: """
            città di | la città di | paese di | il paese di | borgo di | villaggio di | isola di | l'isola di
            provincia di | campagne della | campagne di | campagne del | valle di | porto di | comune di
            regione di | quartiere di
            """,
        institutions: """
            festival | scuola | università | teatro | istituto | accademia | conservatorio | film | cinema
            studi | studios | museo | premio | concorso | centro | facoltà | mostra | festa | chiesa
            laboratorio | bottega | produzione | direzione | dams | rai | lettere | storia | filosofia | italian
            liceo
            """
    )
}
