import DossierKit

extension Norwegian {
    static let cover = CoverWords(
        filmBy: """
            en film av | en dokumentarfilm av | en dokumentar av | en kortfilm av | en spillefilm av
            film av | regi | i regi av | regissert av | en film i regi av | en animasjonsfilm av
            en serie av | manus og regi | regi og manus | en film regissert av
            """,
        presents: "presenterer | presentert av | presenterer stolt | viser | er stolte av å presentere",
        inAssociationWith: "i samarbeid med | i samproduksjon med | i co-produksjon med | i koproduksjon med",
        with: """
            med | i rollene | medvirkende | i hovedrollene | med blant andre | med bl.a. | med stemmene til
            med blant annet
            """,
        productionOf: """
            en produksjon av … | en … produksjon | en …-produksjon | en samproduksjon mellom …
            produsert av …
            """,
        pressKit: """
            pressemateriell | pressehefte | pressemappe | presseinformasjon | pressemelding | pressekit
            pressemateriale | press kit | presskit | press book | pressbook | press notes | epk
            """,
        inCinemas: """
            på kino | på kino fra | på kino den | kinopremiere | premiere | norgespremiere | norsk premiere
            premieredato | norsk kinopremiere | har premiere | på kino fra den | fra … på kino
            premiere den | kommer på kino | kinopremiere den | nå på kino | snart på kino | kun på kino
            har kinopremiere
            """,
        distributedBy: """
            distribusjon | distribuert av | distribueres av | distributør | norsk distributør
            norsk distribusjon | en film distribuert av
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        spillefilm | langfilm | spillefilmer | langfilmer | lang spillefilm | kinofilm | helaftens | fiksjon
        debutspillefilm | helaftensfilm
        """,
        .short: """
        kortfilm | kortfilmer | kort | novellefilm | kort spillefilm | kort fiksjon | eksamensfilm
        studentfilm | kort film | avgangsfilm | skolefilm | novellefilmer
        """,
        .mediumLength: "mellomlang film | mellomlang | mellomlange filmer | halvlang film",
        .documentary: """
        dokumentar | dokumentarfilm | dok | dok. | dokumentarer | kort dokumentar | kortdokumentar
        tv-dokumentar | dokumentarserie | lang dokumentar | doku | reportasje | dokumentarfilmer
        """,
        .series: """
        serie | tv-serie | tv-serier | serier | miniserie | dramaserie | tv serie | nettserie | julekalender
        sesong | barneserie | webserie
        """,
        .tv: """
        tv | tv-film | tv-drama | fjernsyn | fjernsynsfilm | fjernsynsteater | tv-program | nrk | tv-teater
        """,
        .musicVideo: "musikkvideo | musikkvideoer | videoklipp",
        .commercial: "reklame | reklamefilm | reklamefilmer | tv-reklame | oppdragsfilm | spot | reklamer",
        .theatre: """
        teater | teaterstykke | teaterforestilling | forestilling | skuespill | opera | teaterregi
        teateroppsetning | oppsetning | musikal
        """,
        .other: """
        installasjon | videoinstallasjon | animasjon | animasjonsfilm | eksperimentfilm | eksperimentell
        essay | essayfilm | hørespill | radioteater | episode | episoder | segment | vr | performance
        video | videokunst | podkast | podcast
        """,
    ]

    static let workRoles: Words = """
        regi | regissør | manus | manusforfatter | produsent | produksjon | foto | fotograf | klipp
        klipper | skuespiller | rolle | som | regi og manus | manus og regi | regi, manus | manus, regi
        medregissør | regiassistent | regi & manus | manus & regi | musikk
        flere regissører | ulike regissører | diverse regissører | forskjellige regissører
        eksamensfilm | avgangsfilm | studentfilm
        """

    static let alsoKnownAs: Words = """
        også kjent som | arbeidstittel | originaltittel | internasjonal tittel | engelsk tittel
        alternativ tittel | alias | int. tittel | norsk tittel | org. tittel
        """

    static let awards = AwardWords(
        prizes: """
            pris | priser | prisen | hovedpris | hovedprisen | vinner | vinner av | vant | vunnet | beste
            beste film | beste norske | jurypris | juryens pris | juryens spesialpris | spesialpris
            publikumspris | publikumsprisen | hederlig omtale | spesiell omtale | amanda | amandaprisen
            amandapris | amandaer | gullpalmen | gullbjørnen | sølvbjørnen | gulløven | kritikerpris
            filmkritikerprisen | gullstolen | terje vigen-prisen | kanonprisen | gullruten | medalje
            stipend | utmerkelse | prisvinner | filmpris | fipresci-prisen | grand prix
            nordisk råds filmpris | hederspris | award | prisbelønt | aamot-statuetten
            """,
        selections: """
            offisielt uttak | offisiell seleksjon | uttatt | tatt ut | tatt ut til | uttatt til | utvalgt
            utvalgt til | i konkurranse | utenfor konkurranse | åpningsfilm | avslutningsfilm
            verdenspremiere | internasjonal premiere | europeisk premiere | nordisk premiere
            norgespremiere | vist | visning | spesialvisning | deltakelse | official selection | vist på
            uttak
            """,
        nominations: """
            nominert | nominasjon | nominasjoner | nominert til | nominert for | finalist | shortlist
            nominert som
            """,
        festivals: """
            filmfestival | filmfestivaler | festivaler | internasjonale filmfestival
            den norske filmfestivalen | den norske filmfestivalen i haugesund | filmdager | biff | tiff
            filmpris | bergen internasjonale filmfestival | tromsø internasjonale filmfestival
            kortfilmfestivalen | kortfilmfestivalen i grimstad | kosmorama | nordiske filmdager
            filmfestivalen | film fra sør | filmuke | amandaprisen | dokumentarfilmfestival
            kortfilmfestival | akademi | eurodok | festival | berlinale | mostra | biennale | viennale
            """,
        programmes: """
            konkurranse | hovedkonkurranse | internasjonal konkurranse | nordisk konkurranse
            norsk konkurranse | utenfor konkurranse | hovedprogram | dokumentarkonkurranse
            kortfilmkonkurranse | retrospektiv | nasjonal konkurranse | barnefilm | norwegian competition
            sideprogram | debutkonkurranse | nordisk fokus | un certain regard | panorama | forum
            generation | encounters | orizzonti
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            presse | pressekontakt | pressekontakter | presseansvarlig | presse og marked | presse & marked
            presse & pr | pr | pressemateriell | presse og pr | pressesjef | internasjonal presse
            norsk presse | kommunikasjon | presse norge | pr & presse | pr-ansvarlig | pressehenvendelser
            """,
            .distribution: """
            distribusjon | distributør | norsk distribusjon | kinodistribusjon | booking | kinobooking
            filmbestilling | distribusjon norge | norsk distributør | filmleie
            """,
            .sales: "internasjonalt salg | verdenssalg | salg | salgsagent | internasjonal distribusjon",
            .production: """
            produksjon | produsent | produsenter | produksjonsselskap | kontakt produksjon
            produksjonsselskapet
            """,
            .festival: "festivaler | festival | festivalkontakt | festivaldistribusjon | festivalansvarlig",
            .other: """
            kontakt | kontakter | marked | markedsføring | skolekino | skolevisninger | sosiale medier
            materiell | bildemateriell | partnere | informasjon | undervisning | skoler | nedlasting
            studieark | kontaktperson
            """,
        ],
        phone: """
            telefon | tlf | tlf. | telefon: | kontor | direkte | telefonnummer | sentralbord | tlf: | tel
            tel. | t | t.
            """,
        mobile: "mobil | mobiltelefon | mobil: | mobilnummer | mobile | mob | mob. | m | m. | whatsapp",
        fax: "telefaks | faks | telefax | fax | fax. | f | f.",
        email: """
            e-post | epost | e-post: | e-postadresse | epostadresse | e-mail | email | mail | e | e.
            mailto
            """,
        web: """
            nettside | nettsted | hjemmeside | nettadresse | nettside: | web: | filmens nettside | web | www
            website | site | online | w | internet
            """,
        street: """
            vei | veien | gate | gata | gaten | vegen | allé | plass | plassen | torg | torget | smug
            bakke | bakken | postboks | kai | brygge | brygga | stranda | veg | boks | etg. | etg | stien
            sti | park | gård | allmenning | haugen | øya
            """
    )
}
