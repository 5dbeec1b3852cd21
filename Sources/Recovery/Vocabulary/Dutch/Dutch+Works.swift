import DossierKit

extension Dutch {
    static let cover = CoverWords(
        filmBy: """
            een film van | een documentaire van | een speelfilm van | een kortfilm van | een korte film van
            film van | regie | geregisseerd door | een film geregisseerd door | een animatiefilm van
            een serie van | een film door | onder regie van | in een regie van
            """,
        presents: """
            presenteert | presenteren | stelt voor | presenteert u | gepresenteerd door | vertoont
            stellen voor | brengt
            """,
        inAssociationWith: """
            in samenwerking met | in coproductie met | in co-productie met | in associatie met
            """,
        with: """
            met | met o.a. | met de stemmen van | in de hoofdrollen | met onder anderen | met onder meer
            hoofdrollen
            """,
        productionOf: """
            een productie van … | een … productie | een …-productie | een coproductie van …
            een film geproduceerd door …
            """,
        pressKit: """
            persmap | persdossier | persboek | perskit | persmateriaal | persinformatie | persbericht
            digitale persmap | press kit | presskit | press book | pressbook | press notes | epk
            """,
        inCinemas: """
            vanaf … in de bioscoop | in de bioscoop | nu in de bioscoop | binnenkort in de bioscoop
            te zien vanaf | release | releasedatum | bioscooprelease | vanaf | te zien in de bioscoop vanaf
            in de bioscoop vanaf | in de zalen | vanaf … in de zalen | in de bioscopen | bioscooppremière
            in de zalen vanaf | vanaf … te zien | landelijke release | vanaf … in de filmtheaters
            """,
        distributedBy: """
            distributie | gedistribueerd door | een release van | uitgebracht door | distributeur
            verdeeld door | wordt uitgebracht door | in distributie bij
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        speelfilm | speelfilms | langspeelfilm | langspeelfilms | bioscoopfilm | bioscoopfilms | lange film
        lange speelfilm | fictie | fictiefilm | debuutfilm
        """,
        .short: """
        kortfilm | kortfilms | korte film | korte films | kort | korte speelfilm | studentenfilm
        eindexamenfilm | afstudeerfilm | korte fictie | masterfilm | eindwerk
        """,
        .mediumLength: """
        middellange film | middellang | middellange films | middellange speelfilm | middellange
        """,
        .documentary: """
        documentaire | documentaires | doc | doc. | docu | korte documentaire | tv-documentaire
        lange documentaire | documentairefilm | televisiedocumentaire | documentairereeks
        documentaireserie | reportage | jeugddocumentaire | docuserie
        """,
        .series: """
        serie | series | tv-serie | tv-series | televisieserie | televisieseries | miniserie | mini-serie
        reeks | tv-reeks | dramaserie | webserie | webreeks | fictiereeks | seizoen | jeugdserie
        dramareeks
        """,
        .tv: """
        tv | televisie | tv-film | telefilm | televisiefilm | tv film | one night stand | tv-drama
        televisiedrama | televisieprogramma | tv-programma | npo | vrt
        """,
        .musicVideo: "videoclip | videoclips | muziekvideo | muziekvideo's | clip | muziekclip",
        .commercial: """
        reclame | commercial | commercials | reclamefilm | reclamespot | bedrijfsfilm | reclamespots | spot
        """,
        .theatre: """
        theater | toneel | toneelstuk | theatervoorstelling | voorstelling | opera | theaterregie
        theaterproductie | musical | muziektheater
        """,
        .other: """
        installatie | video-installatie | animatie | animatiefilm | experimenteel | experimentele film
        essay | essayfilm | hoorspel | aflevering | afleveringen | segment | episode | vr | performance
        video | videokunst | omnibusfilm | podcast
        """,
    ]

    static let workRoles: Words = """
        regie | regisseur | scenario | scenarist | productie | producent | camera | montage | acteur
        actrice | rol | r | s | r: | als | co-regie | regie en scenario | scenario en regie
        regie & scenario | scenario & regie | editor | script | schrijver | regieassistent | geluid | reg.
        sc.
        diverse regisseurs | verschillende regisseurs | meerdere regisseurs
        eindexamenfilm | afstudeerfilm | studentenfilm
        """

    static let alsoKnownAs: Words = """
        ook bekend als | werktitel | originele titel | oorspronkelijke titel | internationale titel
        engelse titel | alternatieve titel | alias | int. titel | ook uitgebracht als
        """

    static let awards = AwardWords(
        prizes: """
            prijs | prijzen | hoofdprijs | winnaar | winnares | gewonnen | wint | beste | beste film
            juryprijs | prijs van de jury | publieksprijs | aanmoedigingsprijs | speciale vermelding
            eervolle vermelding | bekroond | bekroond met | bekroning | onderscheiding | onderscheiden
            gouden | zilveren | gouden kalf | gouden kalveren | gouden palm | gouden beer | zilveren beer
            ensor | grote prijs | grand prix | speciale juryprijs | prijs van de kritiek | kristallen film
            gouden film | platina film | fipresci-prijs | vermelding | winnaar van | kritiekprijs | award
            tiger award | magritte | scenarioprijs | gouden leeuw | trofee
            """,
        selections: """
            officiële selectie | selectie | geselecteerd | geselecteerd voor | in competitie
            buiten competitie | openingsfilm | slotfilm | wereldpremière | internationale première
            europese première | nederlandse première | belgische première | vertoond | vertoning
            speciale vertoning | deelname | official selection | uitgenodigd | inzending
            """,
        nominations: """
            genomineerd | nominatie | nominaties | genomineerd voor | genomineerde | shortlist | finalist
            kanshebber
            """,
        festivals: """
            filmfestival | festivals | filmfestivals | internationaal filmfestival | film festival | iffr
            idfa | film fest gent | filmfest | nederlands film festival | filmdagen | filmprijs | ensors
            cinekid | academie | movies that matter | documentairefestival | kortfilmfestival | festival
            berlinale | mostra | biennale | viennale
            """,
        programmes: """
            competitie | officiële competitie | internationale competitie | nederlandse competitie
            buiten competitie | hoofdcompetitie | speelfilmcompetitie | documentairecompetitie
            kortfilmcompetitie | belgische competitie | tiger competition | bright future | retrospectief
            jeugdcompetitie | eerste films | nationale competitie | studentencompetitie
            midden-lange documentaire | un certain regard | panorama | forum | generation | encounters
            orizzonti
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            pers | perscontact | perscontacten | persvoorlichting | pers en publiciteit | pers & publiciteit
            publiciteit | publiciteit en pers | pers nederland | pers belgië | persattaché
            internationale pers | nationale pers | pr | marketing en pers | perscontact nederland
            perscontact belgië | marketing & publiciteit | publiciteit & marketing | persdienst | publicist
            publiciteit & pers
            """,
            .distribution: """
            distributie | distributeur | filmdistributie | distributie nederland | distributie belgië
            distributie benelux | programmering | boekingen | bioscoopdistributie | theatrical | verdeling
            verdeler | filmboekingen
            """,
            .sales: """
            wereldverkoop | internationale verkoop | verkoop | buitenlandse verkoop | sales
            internationale distributie
            """,
            .production: """
            productie | producent | producenten | productiemaatschappij | productiehuis | productiecontact
            contact productie
            """,
            .festival: "festivals | festival | festivalcontact | festivaldistributie | festivalverkoop",
            .other: """
            contact | contactgegevens | contacten | marketing | educatie | scholen | schoolvoorstellingen
            social media | meer informatie | beeldmateriaal | persmateriaal | downloads | algemeen
            informatie | online | impact | partners
            """,
        ],
        phone: "telefoon | telefoon: | telefoonnummer | kantoor | tel.: | vast | tel | tel. | t | t.",
        mobile: """
            mobiel | gsm | g | gsm: | mobiel: | mobiele telefoon | mobile | mob | mob. | m | m. | whatsapp
            """,
        fax: "telefax | fax | fax. | f | f.",
        email: "mailadres | e-mailadres | e-mail: | email: | e-mail | email | mail | e | e. | mailto",
        web: "webpagina | homepage | webstek | webadres | web | www | website | site | online | w | internet",
        street: """
            straat | str. | laan | weg | plein | gracht | kade | singel | steenweg | dreef | postbus | park
            hof | markt | dijk | lei | kaai | haven | baan | plantsoen | steeg | pad | burgwal | wal | bus
            verdieping | square | ring
            """
    )
}
