import DossierKit

extension German {
    static let cover = CoverWords(
        filmBy: """
            ein film von | ein dokumentarfilm von | ein spielfilm von | ein kurzfilm von
            ein film unter der regie von | regie | regie führte | eine serie von | ein animationsfilm von
            film von | ein dokumentarischer film von | ein film nach | ein essayfilm von | ein film der
            ein film des
            """,
        presents: """
            präsentiert | präsentieren | zeigt | zeigen | präsentiert von | freut sich zu präsentieren
            """,
        inAssociationWith: """
            in zusammenarbeit mit | in koproduktion mit | in co-produktion mit | in ko-produktion mit
            in kooperation mit | in verbindung mit | in assoziation mit
            """,
        with: "mit | mit den stimmen von | u.a. mit | in den hauptrollen | mit u.a.",
        productionOf: """
            eine produktion der … | eine produktion von … | eine … produktion | eine …-produktion
            eine produktion des … | eine koproduktion von …
            """,
        pressKit: """
            presseheft | pressemappe | pressematerial | presseinformation | pressedossier | presseinfo
            pressemitteilung | press kit | presskit | press book | pressbook | press notes | epk
            """,
        inCinemas: """
            ab … im kino | im kino | kinostart | bundesstart | start | deutscher kinostart | ab
            ab sofort im kino | kinostart am | kinostart: | ab dem … im kino | jetzt im kino
            bundesweiter kinostart | starttermin | demnächst im kino | seit … im kino | deutschlandstart
            kinostart deutschland | kinostart österreich | kinostart schweiz | startet am | im kino ab
            ab dem | nur im kino
            """,
        distributedBy: """
            im verleih von | im verleih der | verleih | ein film im verleih von | im vertrieb von
            im verleih des
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        spielfilm | spielfilme | langfilm | langspielfilm | kinofilm | kinospielfilm | kinofilme | lang
        abendfüllend | kino | fiktion | abendfüllender spielfilm | langfilme | debütfilm
        """,
        .short: """
        kurzfilm | kurzfilme | kf | kurz | kurzspielfilm | kurz-spielfilm | kurz-film
        kurzfilm (spielfilm) | studentenfilm | abschlussfilm | übungsfilm | diplomfilm
        kurzer spielfilm | hochschulfilm
        """,
        .mediumLength: """
        mittellang | mittellanger film | mittellanger spielfilm | mittellangfilm | mf | mittellange
        """,
        .documentary: """
        dokumentarfilm | dokumentarfilme | dok | dok. | doku | dokus | kinodokumentarfilm
        dokumentation | dokumentationen | kurzdokumentarfilm | tv-dokumentation | dokumentarisch
        kino-dokumentarfilm | tv-doku | kurzdoku | langer dokumentarfilm | dokumentarkurzfilm
        reportage | tv-dokumentarfilm | dokumentarserie | doku-serie
        """,
        .series: """
        serie | tv-serie | fernsehserie | miniserie | mini-serie | webserie | serien | tv serie
        staffel | tv-serien | web-serie | mehrteiler | zweiteiler | dreiteiler | tv-mehrteiler | reihe
        tv-reihe | krimireihe | fernsehreihe
        """,
        .tv: """
        fernsehfilm | tv-film | tv | tv film | fernsehspiel | ff | fernsehen | tv-movie | fernsehfilme
        tv-spielfilm | tv-filme | tv-produktion | zdf | ard
        """,
        .musicVideo: "musikvideo | musikvideos | musikclip | videoclip | clip",
        .commercial: """
        werbung | werbefilm | werbespot | werbefilme | werbespots | imagefilm | spot | werbeclip
        """,
        .theatre: """
        theater | theaterstück | theaterarbeit | theaterarbeiten | bühne | oper | opern | schauspiel
        theaterproduktion | inszenierung
        """,
        .other: """
        installation | videoinstallation | video-installation | animation | animationsfilm | trickfilm
        experimentalfilm | essay | essayfilm | hörspiel | episode | folge | folgen | episoden | segment
        episodenfilm | vr | omnibusfilm | experimentell | videokunst | performance | video
        """,
    ]

    static let workRoles: Words = """
        regie | r | r: | drehbuch | buch | b | regisseur | regisseurin | regie & buch | buch & regie
        produktion | produzent | produzentin | kamera | schnitt | darsteller | darstellerin | darst. | als
        co-regie | autor | autorin | k | s | d | p | r, b | b, r | r/b | b/r | rolle | schauspieler
        schauspielerin | drehbuchautor | regieassistenz | regie, buch | d/b
        verschiedene regisseure | diverse regisseure | verschiedene regie | diverse regie | div. regie
        abschlussfilm | diplomfilm | studentenfilm | übungsfilm | hochschulfilm
        """

    static let alsoKnownAs: Words = """
        auch bekannt als | at | arbeitstitel | originaltitel | ot | internationaler titel | int. titel
        engl. titel | englischer titel | alternativtitel | auch | deutscher titel | dt. titel
        """

    static let awards = AwardWords(
        prizes: """
            preis | preise | hauptpreis | gewinner | gewinnerin | gewonnen | bester | beste | bestes
            bester film | jurypreis | preis der jury | spezialpreis | sonderpreis | publikumspreis
            förderpreis | lobende erwähnung | besondere erwähnung | auszeichnung | ausgezeichnet | prädikat
            besonders wertvoll | wertvoll | goldener bär | silberner bär | goldene palme | lola
            deutscher filmpreis | großer preis | großer preis der jury | fipresci-preis | grimme-preis
            nachwuchspreis | medaille | goldene | goldener | silberne | drehbuchpreis | kamerapreis
            preis der ökumenischen jury | erwähnung | gewinner des | publikumsliebling | kritikerpreis
            goldener leopard | quartz | filmpreis
            """,
        selections: """
            offizielle auswahl | auswahl | im wettbewerb | außer konkurrenz | spezialvorführung
            eröffnungsfilm | abschlussfilm | weltpremiere | internationale premiere | europapremiere
            europäische premiere | deutschlandpremiere | deutsche premiere | uraufführung | vorführung
            eingeladen | gezeigt | teilnahme | offizieller wettbewerb | special screening
            österreichpremiere | schweizer premiere
            """,
        nominations: """
            nominiert | nominierung | nominierungen | nominiert für | vorauswahl | nominiert als | finalist
            shortlist
            """,
        festivals: """
            filmfestival | filmfestspiele | internationale filmfestspiele | festspiele | filmtage
            filmwoche | festivals | akademie | filmpreis | filmfestwochen | filmfest münchen | viennale
            diagonale | filmfestivals | kurzfilmtage | dokumentarfilmwoche | preis | dok leipzig
            max ophüls preis | filmschau | solothurner filmtage | hofer filmtage
            internationales filmfestival | festival | berlinale | mostra | biennale | filmfest
            """,
        programmes: """
            wettbewerb | offizieller wettbewerb | internationaler wettbewerb | deutscher wettbewerb
            außer konkurrenz | spielfilmwettbewerb | dokumentarfilmwettbewerb | kurzfilmwettbewerb
            perspektive deutsches kino | berlinale special | neues deutsches kino | spielfilm | special
            nebenreihe | hauptwettbewerb | kinder- und jugendfilm | panorama dokumente | perspektiven
            spektrum | retrospektive | orizzonti | österreichischer wettbewerb | nationaler wettbewerb
            generation kplus | generation 14plus | un certain regard | panorama | forum | generation
            encounters
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            presse | pressekontakt | pressekontakte | pressebetreuung | presseagentur | presseabteilung
            pressearbeit | pressebüro | presse und öffentlichkeitsarbeit | öffentlichkeitsarbeit
            internationale presse | presse national | onlinepresse | presse deutschland
            presse- und öffentlichkeitsarbeit | pr | pr-agentur | print | tv & radio | agentur
            presse online | pressebetreuung print | pressebetreuung online | pressekontakt film
            filmpresse | presse österreich | presse schweiz | pressestelle
            """,
            .distribution: """
            verleih | filmverleih | vertrieb | im verleih von | disposition | verleih deutschland
            verleih österreich | verleih schweiz | kinoverleih | verleihkontakt | kinodisposition
            dispo | theatrical
            """,
            .sales: """
            weltvertrieb | internationaler vertrieb | verkauf | vertrieb international | weltverkauf
            auslandsvertrieb
            """,
            .production: """
            produktion | produktionsfirma | filmproduktion | produzent | produzentin | produzenten
            produktionskontakt | produktionsfirmen | kontakt produktion
            """,
            .festival: """
            festivals | festival | festivalkontakt | festivalvertrieb | festivalbetreuung
            festivaldistribution
            """,
            .other: """
            kontakt | kontakte | marketing | schulkino | schulmaterial | redaktion | social media
            kooperationen | pressematerial | online | bildmaterial | gruppenbuchungen
            allgemeine anfragen | material | ansprechpartner | bildung | download
            """,
        ],
        phone: """
            tel | tel. | telefon | fon | t | t. | fon: | büro | telefon: | durchwahl | zentrale | ruf
            """,
        mobile: "mobil | mob | mob. | handy | m | m. | mobiltelefon | mobil: | funk | mobile | whatsapp",
        fax: "fax. | telefax | f | f. | fax",
        email: "mail | e | e. | mailto | email: | e-mail-adresse | mail: | e-mail | email",
        web: """
            web | internet | homepage | webseite | im internet | site | online | w | webpage | im web | www
            website
            """,
        street: """
            straße | strasse | str. | str | platz | weg | allee | gasse | ufer | damm | ring | chaussee
            postfach | haus | hof | platz der | markt | stiege | etage | zeile | kai | steig | graben | park
            promenade | aufgang
            """
    )
}
