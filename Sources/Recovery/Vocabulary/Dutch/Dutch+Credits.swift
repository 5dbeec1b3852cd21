import DossierKit

extension Dutch {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            geschreven en geregisseerd door | geregisseerd en geschreven door
            een film geschreven en geregisseerd door | scenarist en regisseur | schrijver en regisseur
            schrijver-regisseur | scenarist-regisseur | schrijver/regisseur | regisseur en schrijver
            schreef en regisseerde | scenario en regie | scenario & regie | scenario, regie | scenario/regie
            scenario / regie | regie en scenario | regie & scenario | regie, scenario | regie/scenario
            regie / scenario | script en regie | script & regie | script, regie | script/regie
            script / regie | regie en script | regie & script | regie, script | regie/script
            regie / script | scenarist & regisseur | scenarist, regisseur | scenarist/regisseur
            scenarist / regisseur | regisseur en scenarist | regisseur & scenarist | regisseur, scenarist
            regisseur/scenarist | regisseur / scenarist
            """
        ),
        (
            [.writer, .director, .producer],
            """
            geschreven, geregisseerd en geproduceerd door | scenario, regie en productie
            scenario, regie & productie | scenario, regie, productie | scenario/regie/productie
            regie, scenario en productie | regie, scenario & productie | regie, scenario, productie
            regie/scenario/productie
            """
        ),
        (
            [.producer, .director],
            """
            geproduceerd en geregisseerd door | geregisseerd en geproduceerd door | productie en regie
            productie & regie | productie, regie | productie/regie | productie / regie | regie en productie
            regie & productie | regie, productie | regie/productie | regie / productie
            producent en regisseur | producent & regisseur | producent, regisseur | producent/regisseur
            producent / regisseur | regisseur en producent | regisseur & producent | regisseur, producent
            regisseur/producent | regisseur / producent
            """
        ),
        (
            [.director, .cinematographer],
            """
            regie en camera | regie & camera | regie, camera | regie/camera | regie / camera
            camera en regie | camera & regie | camera, regie | camera/regie | camera / regie
            regisseur en camera | regisseur & camera | regisseur, camera | regisseur/camera
            regisseur / camera | camera en regisseur | camera & regisseur | camera, regisseur
            camera/regisseur | camera / regisseur
            """
        ),
        (
            [.director, .editor],
            """
            geregisseerd en gemonteerd door | regie en montage | regie & montage | regie, montage
            regie/montage | regie / montage | montage en regie | montage & regie | montage, regie
            montage/regie | montage / regie | regisseur en montage | regisseur & montage
            regisseur, montage | regisseur/montage | regisseur / montage | montage en regisseur
            montage & regisseur | montage, regisseur | montage/regisseur | montage / regisseur
            """
        ),
        (
            [.director, .cinematographer, .editor],
            """
            regie, camera en montage | regie, camera & montage | regie, camera, montage
            regie/camera/montage | camera, regie en montage | camera, regie & montage
            camera, regie, montage | camera/regie/montage
            """
        ),
        (
            [.writer, .director, .editor],
            """
            scenario, regie en montage | scenario, regie & montage | scenario, regie, montage
            scenario/regie/montage | regie, scenario en montage | regie, scenario & montage
            regie, scenario, montage | regie/scenario/montage
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            scenario, regie en camera | scenario, regie & camera | scenario, regie, camera
            scenario/regie/camera | regie, scenario en camera | regie, scenario & camera
            regie, scenario, camera | regie/scenario/camera
            """
        ),
        (
            [.cinematographer, .editor],
            """
            camera en montage | camera & montage | camera, montage | camera/montage | camera / montage
            montage en camera | montage & camera | montage, camera | montage/camera | montage / camera
            """
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            geluid en sound design | geluid & sound design | geluid, sound design | geluid/sound design
            geluid / sound design | sound design en geluid | sound design & geluid | sound design, geluid
            sound design/geluid | sound design / geluid | geluid en geluidsontwerp | geluid & geluidsontwerp
            geluid, geluidsontwerp | geluid/geluidsontwerp | geluid / geluidsontwerp
            geluidsontwerp en geluid | geluidsontwerp & geluid | geluidsontwerp, geluid
            geluidsontwerp/geluid | geluidsontwerp / geluid
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            sound design en mix | sound design & mix | sound design, mix | sound design/mix
            sound design / mix | mix en sound design | mix & sound design | mix, sound design
            mix/sound design | mix / sound design | geluidsontwerp en mixage | geluidsontwerp & mixage
            geluidsontwerp, mixage | geluidsontwerp/mixage | geluidsontwerp / mixage
            mixage en geluidsontwerp | mixage & geluidsontwerp | mixage, geluidsontwerp
            mixage/geluidsontwerp | mixage / geluidsontwerp
            """
        ),
        (
            [.soundRecordist, .soundDesigner, .soundMixer],
            """
            geluid, sound design en mix | geluid, sound design & mix | geluid, sound design, mix
            geluid/sound design/mix | sound design, geluid en mix | sound design, geluid & mix
            sound design, geluid, mix | sound design/geluid/mix
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            geluidsmontage en mix | geluidsmontage & mix | geluidsmontage, mix | geluidsmontage/mix
            geluidsmontage / mix | mix en geluidsmontage | mix & geluidsmontage | mix, geluidsmontage
            mix/geluidsmontage | mix / geluidsmontage | geluidsmontage en mixage | geluidsmontage & mixage
            geluidsmontage, mixage | geluidsmontage/mixage | geluidsmontage / mixage
            mixage en geluidsmontage | mixage & geluidsmontage | mixage, geluidsmontage
            mixage/geluidsmontage | mixage / geluidsmontage
            """
        ),
        (
            [.makeUp, .hair],
            """
            grime en haar | grime & haar | grime, haar | grime/haar | grime / haar | haar en grime
            haar & grime | haar, grime | haar/grime | haar / grime | make-up en haar | make-up & haar
            make-up, haar | make-up/haar | make-up / haar | haar en make-up | haar & make-up | haar, make-up
            haar/make-up | haar / make-up
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            decor en kostuums | decor & kostuums | decor, kostuums | decor/kostuums | decor / kostuums
            kostuums en decor | kostuums & decor | kostuums, decor | kostuums/decor | kostuums / decor
            production design en kostuums | production design & kostuums | production design, kostuums
            production design/kostuums | production design / kostuums | kostuums en production design
            kostuums & production design | kostuums, production design | kostuums/production design
            kostuums / production design
            """
        ),
    ]

    static let otherRoles: Words = """
        eindredactie | eindredacteur | redactie | redacteur | omroepredactie | dramaturgie | dramaturg
        dramaturge | dramaturgisch advies | scenariocoach | scriptcoach | scenarioadvies | research
        researcher | archiefresearch | archiefonderzoek | archief | archiefbeelden | historisch advies
        historisch adviseur | advies | adviseur | adviseurs | juridisch advies | dank | met dank aan
        dank aan | bijzondere dank | speciale dank aan | dankwoord | bedankt | rekwisieten | rekwisiteur
        rekwisiteuse | geluidsassistent | geluidsassistente | hengelaar | perchman | camera-assistent
        camera-assistente | cameraassistent | cameraassistente | 1e camera-assistent | 2e camera-assistent
        1e cameraassistent | 2e cameraassistent | montageassistent | assistent-montage | assistent montage
        kostuumassistent | kleedster | kleder | productieassistent | productieassistente
        productie-assistent | assistent productie | productiecoördinator | productiecoördinatie
        productiesecretaresse | boekhouding | productieboekhouding | accountant | administratie | stagiair
        stagiaire | stagiairs | dirigent | muzikanten | muzikant | orkestratie | arrangementen | orkest
        liedjes | songteksten | zang | figuranten | figuratie | lab | laboratorium | acteercoach | spelcoach
        dialectcoach | taalcoach | kindercoach | kinderbegeleiding | begeleiding kinderen | dierentrainer
        intimiteitscoördinator | intimiteitscoördinatie | stemregie | dubbingregie | nasynchronisatie
        second unit regie | regie second unit | personageontwerp | karakterontwerp | achtergronden
        poppenbouw | poppenspel | poppenspeler | poppenspelers | decorbouw | constructie | chauffeur
        chauffeurs | transport | vervoer | wapenmeester | setrunner | setassistent | zakelijk leider
        zakelijke leiding | artistiek advies | artistieke medewerking | medewerking | assistentie
        muziekopname | muziekmix | geluidsstudio | verzekering | effectgeluiden | foley-artiest
        geluidseffecten | locatiegeluid | impactproducent | archiefproducent | eindredactie omroep
        commissioning editor | dramaturg omroep | lichtassistent | best boy licht | art department
        assistent art direction | assistent decor | assistent kostuum | storyboard | dit | data wrangler
        compositing | layout | character design | boom operator | boom | focus puller | intimacy coordinator
        acting coach | script doctor | archive producer | second unit | best boy | catering | clapper loader
        impact producer | foley | foley artist | steadicam assistant | data manager | script consultant
        vakadviseur | technisch adviseur | veiligheidscoördinator | wetenschappelijk adviseur
        """

    static let characterLinks: Words = """
        als | in de rol van | speelt | vertolkt | stem van | als zichzelf in | in de rol
        """

    static let selfWords: Words = "zichzelf | als zichzelf | hemzelf | haarzelf | hijzelf | zijzelf | henzelf"
}
