import DossierKit

extension Swedish {
    static let cover = CoverWords(
        filmBy: """
            en film av | en dokumentärfilm av | en dokumentär av | en kortfilm av | en långfilm av
            en spelfilm av | film av | regi | i regi av | regisserad av | en film i regi av
            en animerad film av | en serie av | regi och manus | manus och regi | av regissören
            """,
        presents: "presenterar | presenteras av | presenterar stolt | visar | är stolta att presentera",
        inAssociationWith: "i samarbete med | i samproduktion med | i co-produktion med",
        with: """
            med | i rollerna | medverkande | i huvudrollerna | med bland andra | med bl.a. | med rösterna av
            """,
        productionOf: """
            en produktion av … | en … produktion | en …-produktion | en samproduktion mellan …
            producerad av …
            """,
        pressKit: """
            pressmaterial | pressmapp | pressinformation | pressmeddelande | presshäfte | press kit
            presskit | press book | pressbook | press notes | epk
            """,
        inCinemas: """
            på bio | på bio från | på bio den | premiär | biopremiär | biografpremiär | svensk premiär
            premiärdatum | sverigepremiär | svensk biopremiär | har premiär | på bio från den
            från … på bio | på biograf | premiär den | har biopremiär | nu på bio | snart på bio
            endast på bio
            """,
        distributedBy: """
            distribution | distribueras av | distribuerad av | distributör | svensk distributör
            svensk distribution | en film distribuerad av
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        långfilm | spelfilm | långfilmer | spelfilmer | lång spelfilm | biofilm | helaftonsfilm | fiktion
        lång fiktion | debutlångfilm
        """,
        .short: """
        kortfilm | kortfilmer | kort | novellfilm | kort spelfilm | kort fiktion | examensfilm | studentfilm
        kort film | skolfilm | novellfilmer | slutfilm
        """,
        .mediumLength: "medellång film | medellång | mellanlång film | medellånga filmer | mellanlång",
        .documentary: """
        dokumentär | dokumentärfilm | dok | dok. | dokumentärer | kort dokumentär | kortdokumentär
        tv-dokumentär | dokumentärserie | lång dokumentär | doku | reportage | dokumentärfilmer
        """,
        .series: """
        serie | tv-serie | tv-serier | serier | miniserie | dramaserie | tv serie | webbserie | julkalender
        säsong | barnserie | dramaserier
        """,
        .tv: "tv | tv-film | tv-drama | television | tv-program | tv-teater | tv-pjäs | svt | tv-filmer",
        .musicVideo: "musikvideo | musikvideor | musikvideos | videoklipp",
        .commercial: """
        reklam | reklamfilm | reklamfilmer | tv-reklam | beställningsfilm | spot | uppdragsfilm
        """,
        .theatre: """
        teater | pjäs | teaterpjäs | teaterföreställning | föreställning | opera | teateruppsättning
        uppsättning | teaterregi | scenföreställning | musikal
        """,
        .other: """
        installation | videoinstallation | animation | animerad film | experimentfilm | experimentell | essä
        essäfilm | hörspel | radiopjäs | avsnitt | episod | episoder | segment | vr | performance | video
        videokonst | podd | podcast | novellsegment
        """,
    ]

    static let workRoles: Words = """
        regi | regissör | manus | manusförfattare | producent | produktion | foto | fotograf | klipp
        klippare | skådespelare | roll | som | regi och manus | manus och regi | regi, manus | manus, regi
        medregissör | regiassistent | regi & manus | manus & regi | musik | r | m
        flera regissörer | olika regissörer | diverse regissörer
        examensfilm | elevfilm | studentfilm
        """

    static let alsoKnownAs: Words = """
        även känd som | också känd som | arbetstitel | originaltitel | internationell titel | engelsk titel
        alternativ titel | alias | int. titel | svensk titel
        """

    static let awards = AwardWords(
        prizes: """
            pris | priser | priset | huvudpris | vinnare | vinnare av | vann | vunnit | bästa | bästa film
            bästa svenska | jurypris | juryns pris | juryns specialpris | specialpris | publikpris
            publikens pris | hedersomnämnande | hedrande omnämnande | särskilt omnämnande | guldbagge
            guldbaggen | guldbaggar | guldpalmen | guldbjörnen | silverbjörnen | guldlejonet | stora priset
            kritikerpris | dragon award | startsladden | medalj | stipendium | utmärkelse | pristagare
            tempo documentary award | filmpris | fipresci-priset | grand prix | nordiska rådets filmpris
            bronshästen | award | belönad | prisbelönt | kristallbjörnen
            """,
        selections: """
            officiellt urval | officiell selektion | uttagen | uttagen till | utvald | utvald till
            i tävlan | utom tävlan | tävlan | invigningsfilm | avslutningsfilm | världspremiär
            internationell premiär | europeisk premiär | nordisk premiär | sverigepremiär | visad | visning
            specialvisning | deltagande | urval | antagen | visades på | official selection | öppningsfilm
            """,
        nominations: """
            nominerad | nominering | nomineringar | nominerad till | nominerad för | nominerades | finalist
            shortlist | nominerat
            """,
        festivals: """
            filmfestival | filmfestivaler | festivaler | göteborg film festival
            internationella filmfestival | filmdagar | tempo dokumentärfestival | guldbaggegalan | filmvecka
            filmpris | stockholms filmfestival | uppsala kortfilmsfestival | buff | malmö filmdagar
            nordisk panorama | kortfilmsfestival | dokumentärfilmfestival | dokumentärfestival | akademi
            filmfest | festival | berlinale | mostra | biennale | viennale
            """,
        programmes: """
            tävlan | huvudtävlan | internationell tävlan | nordisk tävlan | utom tävlan | svensk tävlan
            nordic competition | dokumentärtävlan | kortfilmstävlan | retrospektiv | svenska bilder
            nordic light | nationell tävlan | barn och ungdom | debuttävlan | un certain regard | panorama
            forum | generation | encounters | orizzonti
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            press | presskontakt | presskontakter | pressansvarig | press och marknad | press & marknad
            press & pr | pr | pressmaterial | pressfrågor | pressavdelning | presschef
            internationell press | svensk press | kommunikation | press sverige | pr & press | pr-ansvarig
            press och pr
            """,
            .distribution: """
            distribution | distributör | svensk distribution | biografdistribution | bokning | biobokning
            filmbokning | distribution sverige | biografbokning | svensk distributör
            """,
            .sales: """
            internationell försäljning | världsförsäljning | försäljning | försäljningsagent | säljagent
            internationell distribution
            """,
            .production: """
            produktion | producent | producenter | produktionsbolag | kontakt produktion
            produktionsbolagen
            """,
            .festival: """
            festivaler | festival | festivalkontakt | festivaldistribution | festivalansvarig
            festivalfrågor
            """,
            .other: """
            kontakt | kontakter | marknad | marknadsföring | skolbio | skolvisningar | sociala medier
            material | bildmaterial | partners | information | filmhandledning | skola | nedladdning
            social media | kontaktperson
            """,
        ],
        phone: """
            telefon | tfn | tfn. | telefon: | kontor | direkt | telefonnummer | växel | tel: | direkttel
            tel | tel. | t | t.
            """,
        mobile: "mobil | mobiltelefon | mobil: | mobilnummer | mobile | mob | mob. | m | m. | whatsapp",
        fax: "telefax | fax | fax. | f | f.",
        email: """
            e-post | mejl | e-post: | epost | e-postadress | mejladress | mailadress | e-mail | email | mail
            e | e. | mailto
            """,
        web: """
            hemsida | webb | webbplats | hemsida: | webbsida | webbadress | filmens hemsida | web | www
            website | site | online | w | internet
            """,
        street: """
            gata | gatan | väg | vägen | allé | plan | torg | torget | gränd | box | postbox | stig | stigen
            kaj | kajen | boulevard | esplanaden | tr | park | trappor | plats | gården | backe | backen
            gatuadress | hamn | bron
            """
    )
}
