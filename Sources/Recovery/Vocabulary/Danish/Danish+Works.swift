import DossierKit

extension Danish {
    static let cover = CoverWords(
        filmBy: """
            en film af | en dokumentarfilm af | en dokumentar af | en kortfilm af | en spillefilm af
            film af | instruktion | instrueret af | en film instrueret af | en animationsfilm af
            en serie af | en film skrevet og instrueret af | instruktør | en novellefilm af
            """,
        presents: """
            præsenterer | præsenteret af | er stolte af at præsentere | viser | stolt præsenterer
            præsenterer stolt
            """,
        inAssociationWith: """
            i samarbejde med | i co-produktion med | i samproduktion med | i koproduktion med
            """,
        with: """
            med | medvirkende | i rollerne | i hovedrollerne | med bl.a. | med stemmer af | på rollelisten
            """,
        productionOf: """
            en produktion af … | en … produktion | en …-produktion | en co-produktion mellem …
            produceret af …
            """,
        pressKit: """
            pressemateriale | pressemappe | pressehæfte | presseinformation | pressemeddelelse | pressekit
            press kit | presskit | press book | pressbook | press notes | epk
            """,
        inCinemas: """
            i biografen | i biografen fra | i biograferne | premiere | biografpremiere | dansk premiere
            premieredato | danmarkspremiere | har premiere | fra … i biografen | i biografen den
            biografpremiere den | kommer i biografen | premiere den | kun i biografen
            i biografer landet over fra | i biografen fra den
            """,
        distributedBy: """
            distribution | distribueret af | udlejning | distributør | dansk distribution | udlejes af
            en film distribueret af
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        spillefilm | spillefilmene | helaftensfilm | langfilm | biograffilm | lang spillefilm | fiktionsfilm
        fiktion | debutspillefilm | lange spillefilm
        """,
        .short: """
        kortfilm | novellefilm | kort | kort fiktionsfilm | afgangsfilm | studenterfilm | kort film
        kort spillefilm | midtvejsfilm | kortfiktion | skolefilm
        """,
        .mediumLength: "mellemlang film | mellemlang | mellemlængdefilm | mellemlange film",
        .documentary: """
        dokumentar | dokumentarfilm | dok | dok. | kortdokumentar | tv-dokumentar | dokumentarer | doku
        dokumentarserie | kort dokumentar | kortdokumentarfilm | lang dokumentar | reportage
        """,
        .series: """
        serie | tv-serie | tv-serier | serier | miniserie | dramaserie | tv serie | webserie | julekalender
        sæson | børneserie | streamingserie
        """,
        .tv: """
        tv | tv-film | fjernsyn | tv-drama | tv-spil | tv-program | tv-teater | fjernsynsfilm | dr | tv 2
        """,
        .musicVideo: "musikvideo | musikvideoer | videoklip",
        .commercial: "reklame | reklamefilm | reklamer | tv-reklame | reklamespot | spot | virksomhedsfilm",
        .theatre: """
        teater | teaterstykke | teaterforestilling | forestilling | skuespil | opera | teaterinstruktion
        teaterproduktion | musical
        """,
        .other: """
        installation | videoinstallation | video-installation | animation | animationsfilm
        eksperimentalfilm | eksperimentel | essay | essayfilm | hørespil | afsnit | episode | episoder
        segment | vr | performance | video | videokunst | podcast | omnibusfilm
        """,
    ]

    static let workRoles: Words = """
        instruktion | instruktør | manuskript | manus | instr. | producent | produktion | foto | fotograf
        klip | klipper | skuespiller | rolle | som | manuskriptforfatter | instruktør og manuskriptforfatter
        manuskript og instruktion | medinstruktør | instruktørassistent | manuskript & instruktion
        instruktion & manuskript | medv. | musik | forfatter
        forskellige instruktører | flere instruktører | diverse instruktører
        afgangsfilm | eksamensfilm | elevfilm
        """

    static let alsoKnownAs: Words = """
        også kendt som | arbejdstitel | originaltitel | international titel | engelsk titel
        alternativ titel | alias | int. titel | dansk titel | org. titel
        """

    static let awards = AwardWords(
        prizes: """
            pris | priser | hovedpris | hovedprisen | vinder | vinder af | vandt | vundet | bedste
            bedste film | bedste danske | jurypris | juryens pris | juryens specialpris | specialpris
            publikumspris | publikumsprisen | hædrende omtale | særlig omtale | robert | robertprisen
            bodil | bodilprisen | robert-pris | bodil-pris | guldpalme | guldbjørn | den gyldne bjørn
            sølvbjørn | guldløve | talentpris | kritikerpris | nordisk råds filmpris | medalje | prisvinder
            vinder af prisen | grand prix | fipresci-prisen | filmpris | legat | hæderspris | award
            bedste dokumentar | dox:award
            """,
        selections: """
            officiel udtagelse | udtaget | udtaget til | udvalgt | udvalgt til | i konkurrence
            uden for konkurrence | udenfor konkurrence | hovedkonkurrence | åbningsfilm | afslutningsfilm
            verdenspremiere | international premiere | europæisk premiere | nordisk premiere
            danmarkspremiere | vist | visning | særvisning | specialvisning | deltagelse
            officiel selektion | official selection | udvælgelse
            """,
        nominations: """
            nomineret | nominering | nomineringer | nomineret til | nomineret for | shortlistet | shortlist
            finalist | nomineret som
            """,
        festivals: """
            filmfestival | filmfestivaler | festivaler | internationale filmfestival | cph:dox | cph pix
            filmfest | filmpris | odense filmfestival | filmdage | filmuge | buster | akademi
            nordiske filmdage | dokumentarfilmfestival | kortfilmfestival | festivalen | festival
            berlinale | mostra | biennale | viennale
            """,
        programmes: """
            konkurrence | hovedkonkurrence | international konkurrence | nordisk konkurrence
            dansk konkurrence | uden for konkurrence | national konkurrence | dokumentarkonkurrence
            kortfilmkonkurrence | dox:award | nordic:dox | retrospektiv | børne- og ungdomsfilm
            new directors | sideprogram | debutkonkurrence | un certain regard | panorama | forum
            generation | encounters | orizzonti
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            presse | pressekontakt | pressekontakter | presse og marketing | presse & marketing
            presse & pr | pr | presseansvarlig | pressechef | pressemateriale | international presse
            dansk presse | kommunikation | presse danmark | pr & presse | pressehenvendelser | pr og presse
            pressebureau
            """,
            .distribution: """
            distribution | udlejning | distributør | dansk distribution | biografdistribution | booking
            filmudlejning | biografbooking | distribution danmark
            """,
            .sales: "internationalt salg | verdenssalg | salg | salgsagent | international distribution",
            .production: """
            produktion | producent | producenter | produktionsselskab | kontakt produktion
            produktionsselskaber
            """,
            .festival: "festivaler | festival | festivalkontakt | festivaldistribution | festivalansvarlig",
            .other: """
            kontakt | kontakter | marketing | undervisning | skolevisninger | sociale medier | social media
            materiale | billedmateriale | partnere | information | online | skoler | download
            undervisningsmateriale | kontaktperson
            """,
        ],
        phone: """
            telefon | tlf | tlf. | telefon: | kontor | direkte | telefonnummer | direkte telefon | tel
            tel. | t | t.
            """,
        mobile: """
            mobil | mobiltelefon | mobil: | mobilnummer | mobile | mobiltlf. | mob | mob. | m | m.
            whatsapp
            """,
        fax: "telefax | fax | fax. | f | f.",
        email: "mailadresse | e-mailadresse | e-mail: | e-post | e-mail | email | mail | e | e. | mailto",
        web: """
            hjemmeside | netsted | websted | webadresse | filmens hjemmeside | web | www | website | site
            online | w | internet
            """,
        street: """
            vej | gade | allé | plads | torv | stræde | boulevard | vænge | postboks | sal | st. | kaj
            strand | havn | bro | gård | etage | kanal | holm | bakke | baghuset | tv. | th.
            """
    )
}
