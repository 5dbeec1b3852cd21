import DossierKit

extension German {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            buch & regie | buch und regie | buch/regie | buch / regie | regie & buch | regie und buch
            regie/buch | regie / buch | drehbuch & regie | drehbuch und regie | drehbuch/regie
            drehbuch / regie | regie & drehbuch | regie und drehbuch | regie/drehbuch | regie / drehbuch
            drehbuch, regie | regie, drehbuch | buch, regie | regie, buch | drehbuchautor und regisseur
            drehbuchautorin und regisseurin | regisseur und drehbuchautor | regisseurin und drehbuchautorin
            autor und regisseur | autorin und regisseurin | regisseur und autor | regisseurin und autorin
            autorenfilm von | geschrieben und inszeniert von | autor-regisseur | autor/regisseur
            regisseur/autor | ein film geschrieben und inszeniert von | drehbuchautor & regisseur
            regisseurin & drehbuchautorin | regisseurin & autorin | autorin & regisseurin | b&r | b & r
            autor & regisseur | buch + regie | regie + buch
            """
        ),
        (
            [.writer, .director, .producer],
            """
            buch, regie und produktion | buch, regie & produktion | buch, regie, produktion
            drehbuch, regie und produktion | drehbuch, regie, produktion | regie, drehbuch und produktion
            regie, buch, produktion | buch/regie/produktion | regie/buch/produktion
            regie, buch und produktion | regie, drehbuch, produktion | buch / regie / produktion
            """
        ),
        (
            [.producer, .director],
            """
            regie und produktion | regie & produktion | regie/produktion | produktion und regie
            produktion & regie | produzent und regisseur | regisseur und produzent
            regisseurin und produzentin | produziert und inszeniert von | regie, produktion
            """
        ),
        (
            [.director, .cinematographer],
            """
            regie und kamera | regie & kamera | regie/kamera | regie, kamera | kamera und regie
            regie / kamera | kamera & regie
            """
        ),
        (
            [.director, .editor],
            "regie und schnitt | regie & schnitt | regie, schnitt | regie/schnitt | regie und montage"
        ),
        (
            [.director, .cinematographer, .editor],
            """
            regie, kamera und schnitt | regie, kamera, schnitt | regie, kamera & schnitt
            kamera, schnitt und regie
            """
        ),
        (
            [.writer, .director, .editor],
            """
            buch, regie und schnitt | buch, regie, schnitt | buch, regie & schnitt | regie, buch, schnitt
            drehbuch, regie und schnitt | regie, buch und schnitt | drehbuch, regie, schnitt
            regie, drehbuch und schnitt | buch, regie, montage
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            buch, regie und kamera | buch, regie, kamera | buch, regie & kamera | drehbuch, regie, kamera
            regie, buch, kamera | regie, buch und kamera
            """
        ),
        (
            [.cinematographer, .editor],
            "kamera und schnitt | kamera & schnitt | kamera/schnitt | kamera, schnitt | kamera / schnitt"
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            ton und sounddesign | ton & sounddesign | ton, sounddesign | ton und sound design
            ton & sound design | o-ton und sounddesign | ton/sounddesign | ton / sound design
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            sounddesign und mischung | sounddesign & mischung | sound design und mischung
            sound design & mischung | sound design, mischung | sounddesign, mischung | sounddesign/mischung
            sound design / mischung | sound design & mix | tongestaltung und mischung
            """
        ),
        (
            [.soundRecordist, .soundDesigner, .soundMixer],
            "ton, sounddesign, mischung | ton, sound design, mischung | ton, sounddesign & mischung"
        ),
        (
            [.soundEditor, .soundMixer],
            "tonschnitt und mischung | tonschnitt & mischung | tonschnitt, mischung"
        ),
        (
            [.makeUp, .hair],
            """
            maske und haare | maske & haare | maske/haare | maske / haare | make-up & hair | maske, haare
            make-up und haare | maske & frisuren | haare und maske
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            szenenbild und kostüm | szenenbild & kostüm | ausstattung und kostüm | ausstattung & kostüm
            ausstattung und kostüme | szenenbild und kostüme | szenenbild & kostüme | bühne und kostüme
            """
        ),
    ]

    static let otherRoles: Words = """
        redaktion | redakteur | redakteurin | redakteure | redakteurinnen | redaktionelle betreuung
        senderredaktion | verantwortliche redaktion | redaktion drehbuch | dramaturgie | dramaturg
        dramaturgin | dramaturgische beratung | drehbuchberatung | dramaturgische schnittberatung
        schnittberatung | recherche | recherchen | archivrecherche | archiv | archive | historische beratung
        fachberatung | fachliche beratung | wissenschaftliche beratung | beratung | berater | beraterin
        rechtsberatung | rechtsanwalt | dank | dank an | danksagung | wir danken | besonderer dank
        besonderer dank an | requisite | requisiteur | requisiteurin | außenrequisite | außenrequisiteur
        tonassistenz | tonassistent | tonassistentin | tonangler | tonanglerin | angler | kameraassistenz
        kameraassistent | kameraassistentin | 1. kameraassistent | 1. kameraassistentin | 1. kameraassistenz
        2. kameraassistenz | 2. kameraassistent | materialassistenz | schnittassistenz | schnittassistent
        schnittassistentin | maskenassistenz | kostümassistenz | garderobiere | garderobier | gewandmeister
        gewandmeisterin | produktionsassistenz | produktionsassistent | produktionsassistentin
        produktionskoordination | produktionskoordinator | produktionskoordinatorin | filmgeschäftsführung
        filmgeschäftsführer | filmgeschäftsführerin | produktionsbuchhaltung | produktionssekretariat
        produktionsbüro | dirigent | dirigentin | musikalische leitung | orchestrierung | arrangement
        arrangements | orchester | lieder | liedtexte | songtexte | komparsen | komparserie
        komparsenführung | komparsencasting | labor | kopierwerk | schauspielcoach | sprachcoach
        dialektcoach | schauspielcoaching | coaching | kindercoach | kinderbetreuung | kindertrainer
        tiertrainer | tiertrainerin | intimitätskoordination | intimitätskoordinatorin
        intimitätskoordinator | synchronregie | synchronbuch | synchronisation | synchronstudio
        second-unit-regie | second unit regie | regie second unit | drehbuchcoaching | figurendesign
        hintergründe | puppenbau | puppenspiel | puppenspieler | stoffberatung | szenenbildassistent
        szenenbildassistentin | baubühne | bauleitung | malerei | catering | fahrer | transport
        waffenmeister | set runner | praktikanten | praktikum | geschäftsführung | herstellungsassistenz
        projektentwicklung | künstlerische beratung | künstlerische mitarbeit | mitarbeit | musiker
        musikerinnen | gesang | musikaufnahme | musikmischung | unterstützt wurde der film von
        ausstattungsassistenz | tonstudio | best boy | versicherung | regiehospitanz
        dramaturgische mitarbeit | musikrechte | archivproduktion | archive research | impact producer
        impact producerin | storyboard | dit | data wrangler | compositing | layout | character design
        boom operator | boom | focus puller | intimacy coordinator | acting coach | script doctor
        archive producer | second unit
        geräuschemacher | geräuschemacherin | geräusche | foley-artist | foley | foley artist
        fachberater | fachberaterin | technischer berater | technische beratung | historischer berater
        archivproduzent | archivproduzentin | sicherheitsbeauftragter
        """

    static let characterLinks: Words = """
        als | in der rolle des | in der rolle der | in der rolle von | in der rolle | spielt | verkörpert
        in den rollen | spricht | stimme von
        """

    static let selfWords: Words = """
        er selbst | sie selbst | sich selbst | als er selbst | als sie selbst | als sich selbst | selbst
        """
}
