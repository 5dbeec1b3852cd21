import DossierKit

extension Dutch {
    static let interview = InterviewWords(
        questionLabels: "v | vraag | vraag: | interviewer | vr. | q",
        answerLabels: "a | antwoord | antw.",
        interrogatives: """
            wie | wat | wanneer | waar | waarom | hoe | welke | welk | waarmee | waarvoor | waarop
            waardoor | waaraan | waarover | waarvan | waartoe | hoeveel | hoezo | vanwaar | van waar
            in hoeverre | in welke | op welke | met welke | heb je | hebt u | heeft u | had u | had je
            bent u | ben je | was je | was het | was dit | is het | is dit | is er | was er | waren er
            zijn er | kunt u | kun je | kan je | kon je | zou u | zou je | wilde u | wilde je | wou je
            moest je | ziet u | zie je | denkt u | denk je | vindt u | vind je | wist u | wist je
            gelooft u | en hoe | en waarom | en wat | maar waarom | maar hoe | sinds wanneer | vanuit welke
            werd | had het | kende je | ging je | ligt | speelt
            """,
        prompts: """
            vertel | vertel eens | vertel ons | vertelt u | vertelt u eens | beschrijf | beschrijft u
            leg uit | kunt u vertellen | kun je vertellen | kan je vertellen | kunt u iets vertellen
            kun je iets vertellen | kun je uitleggen | kunt u uitleggen | laten we het hebben over | je zei
            u zei | je zegt | u zegt | je hebt | u hebt | u heeft | men zegt | noem eens | iets over
            je vertelde | u vertelde
            """,
        secondPerson: """
            jij | je | jou | jouw | jullie | u | uw | uzelf | jezelf | je film | uw film | je eigen | heb je
            ben je | kun je | hebt u | heeft u | bent u | kunt u
            """,
        firstPerson: "ik | mij | me | mijn | mezelf | wij | we | ons | onze | m'n",
        answerOpeners: """
            ja | nee | neen | jawel | inderdaad | precies | absoluut | natuurlijk | zeker | klopt
            dat klopt | eigenlijk | wel | nou | tja | goh | helemaal niet | niet echt | zonder meer | ik
            voor mij | ik denk | ik vind | ik wilde | ik wou | het was | het is | dat was | dat is
            het begon | het idee | het verhaal | alles begon | in het begin | aanvankelijk | oorspronkelijk
            omdat | misschien | wij | we | mijn | onze | goede vraag | uiteraard | vanzelfsprekend | juist
            beslist | enerzijds | om te beginnen | er was | er is | toch wel | vooral | ach
            """,
        interviewedBy: """
            interview door | interview: | interview van | geïnterviewd door | opgetekend door | tekst
            interview en tekst | tekst: | vragen | vragen: | vragen door | afgenomen door
            interview afgenomen door | gesprek opgetekend door | door | het interview werd afgenomen door
            interview: … | in gesprek met
            """,
        translatedBy: """
            vertaling | vertaling: | vertaald door | vertaald door … | vertaling door … | vertaling …
            vertaald uit het … | vertaald uit het … door … | uit het … vertaald door …
            nederlandse vertaling | vertaald uit het … door | uit het … vertaald door
            """
    )

    static let noteCues: Words = """
        noot van de vertaler | noot van de vertaalster | n.v.d.v. | nvdv | noot vertaler
        noot van de redactie | n.v.d.r. | nvdr | noot redactie | red. | noot van de auteur
        noot van de schrijver | noot | opmerking | n.b. | nb | let op | p.s.
        """

    static let prose = ProseWords(
        possessives: "mijn | onze | ons | zijn | haar | hun | jouw | je | uw | m'n",
        articles: "de | het | een",
        relatives: [
            .writer: """
            die het scenario schreef | die het scenario heeft geschreven | die het script schreef
            met wie ik het scenario schreef | met wie ik het script schreef
            met wie ik het scenario heb geschreven | met wie ik schreef | die meeschreef
            die samen met mij het scenario schreef | die het scenario geschreven heeft
            """,
            .producer: """
            die de film produceerde | die de film heeft geproduceerd | die produceerde
            die de film produceert | die het produceerde
            """,
            .cinematographer: """
            die het camerawerk deed | die de camera deed | die het camerawerk verzorgde
            die de fotografie deed | die het beeld deed | die achter de camera stond
            die de camera bediende | die de film draaide | die de fotografie verzorgde
            """,
            .editor: """
            die de film monteerde | die de montage deed | die de film heeft gemonteerd
            die de montage verzorgde | die de film editte
            """,
            .productionDesigner: """
            die de decors ontwierp | die het decor ontwierp | die de art direction deed
            die de decors maakte | die het production design deed
            """,
            .costumeDesigner: "die de kostuums ontwierp | die de kostuums maakte | die de kostuums deed",
            .composer: """
            die de muziek componeerde | die de muziek schreef | die de muziek maakte
            die de muziek heeft gecomponeerd | die de filmmuziek schreef | die de soundtrack maakte
            die de muziek heeft gemaakt
            """,
            .soundRecordist: "die het geluid deed | die het geluid opnam | die het geluid verzorgde",
            .soundDesigner: """
            die het geluidsontwerp deed | die het sound design deed | die het geluidsontwerp maakte
            """,
            .translator: "die het vertaalde | die de vertaling maakte | die vertaalde",
            .stunts: "die de stunts coördineerde | die de stunts deed",
        ],
        firstPersonRoles: [
            .writer: """
            ik schreef het scenario | ik heb het scenario geschreven | schreef ik het scenario
            heb ik het scenario geschreven | toen ik het scenario schreef | mijn scenario | mijn script
            ik schreef het script | mijn co-scenarist | mijn coscenarist | mijn medescenarist
            terwijl ik het scenario schreef | tijdens het schrijven van het scenario
            """,
            .producer: """
            ik heb de film geproduceerd | ik produceerde de film | ik heb de film zelf geproduceerd
            produceerde ik zelf
            """,
            .cinematographer: """
            ik deed zelf de camera | ik heb zelf gedraaid | ik heb zelf gefilmd | ik filmde zelf
            het camerawerk deed ik zelf
            """,
            .editor: """
            ik monteerde de film | ik heb de film gemonteerd | ik heb zelf gemonteerd | ik monteerde zelf
            de montage deed ik zelf
            """,
        ],
        actors: """
            acteur | actrice | acteurs | actrices | hoofdrolspeler | hoofdrolspeelster | hoofdrolspelers
            speler | spelers | bijrolspeler | hoofdrolspeelsters | stemacteur | stemactrice
            """,
        debut: """
            debuut | filmdebuut | eerste rol | eerste hoofdrol | debuteerde | debuteert | speelfilmdebuut
            bioscoopdebuut | eerste film | eerste filmrol | regiedebuut | langspeelfilmdebuut | acteerdebuut
            voor het eerst op het witte doek
            """
    )

    static let conjunctions: Words = "en | alsook | alsmede | of | evenals"

    static let nameParticles: Words = """
        van de | van 't | van het | 't | op de | op den | in 't | in de | uit de | van der | ter | te | 's
        aan de | de | op | aan | da | di | du | des | del | della | von | van | der | den | la | le | zu
        dos | das | do | af | av | ten | el | al | bin | ibn | y | e | van den | de la | von der | vom | zum
        zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        dhr. | dhr | mevr. | mevr | mw. | mw | meneer | mevrouw | de heer | dr. | dr | prof. | prof
        professor | drs. | ir. | ing. | mr. | pater | pastoor | zuster | dominee | ds. | sir | lord | baron
        graaf
        """

    static let functionWords: Words = """
        de | het | een | van | dat | niet | zijn | op | te | met | voor | aan | maar | om | hem | ook | naar
        haar | bij | uit | nog | wordt | werd | geen | deze | door | over | hij | zij | ze | ik | dan | toen
        heeft | hebben | zich | tot | meer | worden | waar | onder | tussen | wij | hun | kan | jaar | omdat
        wanneer | waarin | veel | alleen
        """

    static let titleSmallWords: Words = """
        de | het | een | en | of | van | in | op | aan | te | met | voor | naar | uit | bij | om | door
        over | der | den
        """

    static let articles: Words = "de | het | een | 't"
}
