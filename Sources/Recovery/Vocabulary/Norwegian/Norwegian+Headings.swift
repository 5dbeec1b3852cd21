extension Norwegian {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        kort fortalt | i en setning | i én setning | kort om filmen | slagord | filmen kort fortalt
        logline | log line | pitch | tagline
        i to setninger | med få ord
        på én linje | filmen i én setning
        """,
        .synopsis: """
        synopsis | handling | handlingen | om handlingen | historien | filmens handling | sammendrag
        historie | fortellingen | plott | handlingsreferat | resymé
        hva den handler om | hva som skjer
        """,
        .shortSynopsis: """
        kort synopsis | kort handling | synopsis kort | synopsis (kort) | kort beskrivelse | kort sammendrag
        kort omtale | kort resymé | kort versjon | kortsynopsis
        """,
        .longSynopsis: """
        lang synopsis | lang handling | utvidet synopsis | fullstendig synopsis | synopsis lang
        synopsis (lang) | langt sammendrag | utfyllende synopsis | lengre synopsis | lang beskrivelse
        lang versjon
        """,
        .statement: """
        regissørens ord | regissørens kommentar | regissørens kommentarer | fra regissøren
        regissørens tanker | regissørens tanker om filmen | regissøren om filmen | regissørens visjon
        regissørens notat | regissørens notater | regissørens intensjon | regissørens forord
        regissørens statement | regissørens erklæring | regissørens uttalelse | regissørstatement
        ord fra regissøren | et ord fra regissøren | noen ord fra regissøren | brev fra regissøren
        kommentar fra regissøren | regissør … om filmen | … om filmen | … om filmen sin | … om sin film
        … forteller om filmen | produsentens ord | produsentens kommentar | produsenten om filmen
        fra produsenten | manusforfatterens ord | filmskaperens ord | intensjon | intensjoner
        hvorfor denne filmen | forord | regivisjon | visjon | tanker om filmen | motivasjon
        director's note | director's notes | director's statement | directors statement | directors note
        hvorfor jeg laget filmen | noen ord fra …
        """,
        .interview: """
        intervju | intervjuer | intervju med … | et intervju med … | samtale med … | en samtale med …
        i samtale med … | samtale | samtale mellom … og … | en samtale mellom … og … | spørsmål til …
        fem spørsmål til … | tre spørsmål til … | intervju med regissøren | intervju med regissør …
        intervju med regissøren … | intervju med skuespiller … | intervju med produsent …
        intervju med manusforfatter … | intervju: … | spørsmål og svar | … i samtale med … | q&a med …
        regissørintervju | møte med … | en prat med … | ti spørsmål til … | q&a | q & a
        rundt bordet | rundebordssamtale
        """,
        .productionNotes: """
        om produksjonen | om innspillingen | produksjonen | produksjonsnotater | innspillingen | bak filmen
        bak kulissene | bak kamera | om filmen | filmen | om prosjektet | prosjektet | idéen | ideen
        ideen bak filmen | fra idé til film | fra manus til film | filmens tilblivelse | tilblivelsen
        tilblivelse | hvordan filmen ble til | slik ble filmen til | historien bak filmen
        bakgrunnen for filmen | på settet | opptakene | om opptakene | om opptaket | arbeidet med filmen
        produksjonshistorie | filmens visuelle uttrykk | pressenotater | making of
        slik ble den til | innspillingsdagbok | dagbok fra innspillingen | fra innspillingen
        """,
        .biography: """
        biografi …
        biografi | om regissøren | regissøren | regissørens biografi | biografi regissør | biografi for …
        bio | biofilmografi | bio-filmografi | biografi og filmografi | biografi & filmografi
        biografi / filmografi | kort biografi | cv | portrett | profil | om manusforfatteren
        om produsenten | om forfatteren | forfatteren | om komponisten | regissørbiografi | regissørbio
        produsenten | bio/filmografi | regissørprofil
        """,
        .filmography: """
        filmografi …
        filmografi | utvalgt filmografi | filmografi (utvalg) | filmografi (utvalgt) | filmografi i utvalg
        regissørens filmografi | filmografi regissør | tidligere filmer | filmer | filmografi for …
        utvalgte filmer | filmer i utvalg | regissørens filmer | regissørens tidligere filmer
        tidligere produksjoner | filmliste
        utvalgte roller | roller | roller i utvalg | filmroller | tidligere roller
        """,
        .other: """
        for skoler | til undervisning | skolemateriell | undervisningsmateriell | skolevisninger
        """,
        .notes: """
        bakgrunn | historisk bakgrunn | den historiske bakgrunnen | bakgrunnsinformasjon | kontekst
        historisk kontekst | tidslinje | kronologi | ordliste | ordforklaringer | fakta | fakta og tall
        visste du at | visste du | om temaet | temaet | tema | temaer | filmens temaer | noter | fotnoter
        kort historikk | historien om … | historikk | om boken | om boka | boken | romanen | om romanen
        kilder | litteratur | virkeligheten bak filmen | den sanne historien | bakgrunnsstoff
        en kort historie …
        liten ordbok | liten ordliste | godt å vite
        en kort historie om … | en liten historie om …
        """,
        .music: """
        musikk | musikken | om musikken | filmmusikk | filmmusikken | musikken i filmen | sanger | låter
        låtliste | originalmusikk | filmens musikk | lydspor | soundtrack
        """,
        .cast: """
        medvirkende | rolleliste | rollelisten | skuespillere | skuespillerne | i rollene | roller | rollene
        hovedroller | i hovedrollene | hovedrollene | karakterer | karakterene | figurer | figurene
        personer | stemmer | stemmene | de medvirkende | ensemble | skuespillere og roller
        roller og skuespillere | på rollelisten | rollebesetning | rollefigurer | rollefigurene
        på rollelista | cast
        """,
        .crew: """
        stab | filmarbeidere | team | filmteam | filmteamet | teamet | crewet | bak kamera står
        bak filmen står | kreativt team | det kreative teamet | teknisk stab | filmens team | medarbeidere
        produksjonsteam | nøkkelpersoner | stabliste | staben | a-funksjoner | filmstab | crew
        """,
        .technical: """
        fakta
        tekniske data | teknisk informasjon | tekniske opplysninger | tekniske spesifikasjoner
        fakta om filmen | teknisk info | filmfakta | tekniske detaljer | data | filmdata | teknisk
        produksjonsdata | opplysninger om filmen | faktaboks | faktaark | spesifikasjoner | filminfo
        filminformasjon | informasjon om filmen | tekniske fakta | nøkkelinformasjon | generell informasjon
        produksjonsopplysninger
        """,
        .awards: """
        priser | festivaler | festivaler og priser | festivaler & priser | priser og festivaler
        priser & festivaler | priser og nominasjoner | priser & nominasjoner | utmerkelser
        priser og utmerkelser | utmerkelser og priser | nominasjoner | festivaldeltakelse
        festivalvisninger | visninger | festivaler (utvalg) | priser (utvalg) | utvalgte festivaler
        festivaler / priser | utmerkelser og nominasjoner | festivaler og utmerkelser | uttak
        offisielle uttak
        laurbær
        """,
        .reviews: """
        pressen sier | anmeldelser | presseklipp | pressesitater | anmelderne sier | kritikk | pressen
        pressen om filmen | sitater | omtale | presseomtale | dette sier pressen | pressen skriver
        utdrag fra anmeldelser | hva pressen sier | pressen om … | internasjonal presse | terningkast
        anmelderne om filmen
        hva de sier
        """,
        .contacts: """
        kontakt | kontakter | kontaktinformasjon | kontaktopplysninger | pressekontakt | pressekontakter
        presse | distribusjon | distributør | salg | internasjonalt salg | verdenssalg | mer informasjon
        ytterligere informasjon | for mer informasjon | kontakt presse | kontaktpersoner
        presse og distribusjon | presseansvarlig | kontaktinfo | for ytterligere informasjon
        kinodistribusjon | pressehenvendelser
        """,
        .about: """
        om produksjonsselskapet | produksjonsselskapet | produksjonsselskap | om selskapet | om oss
        firmaprofil | om distributøren | produsentene | om produsentene | om filmselskapet | selskapsprofil
        om produksjonsselskapene
        """,
        .biographies: """
        biografier | om skuespillerne | om teamet | om de medvirkende | filmskaperne | om filmskaperne
        regissørene | om regissørene | foran kamera | foran og bak kamera | biografier og filmografier
        bios | om rollelisten | skuespillerbiografier | korte biografier | om filmteamet | om staben
        portretter | om stab og skuespillere
        hvem er hvem | folkene bak filmen | filmens ansikter
        """,
        .credits: """
        rulletekst | rulletekster | sluttekster | fullstendige credits | medvirkende og stab
        stab og medvirkende | cast og crew | rolleliste og stab | stab og rolleliste | crew og cast
        fullstendig kreditliste | kreditliste | kredittliste | kreditering | fortekster | krediteringer
        cast/crew | cast / crew | komplette credits | crew & cast | skuespillere og stab | credits
        cast & crew | cast and crew
        """,
        .contents: "innhold | innholdsfortegnelse | oversikt | i dette pressemateriellet | innholdsoversikt",
        .stills: """
        bilder | stillbilder | pressebilder | bildemateriale | bildemateriell | fotografier | foto
        filmstills | bildegalleri | galleri | pressefoto | pressefotos | høyoppløselige bilder | scenebilder
        stills
        """,
        .nothing: """
        pressemateriell | pressehefte | pressemappe | pressemelding | presseinformasjon | presseinfo
        pressemateriale | alle rettigheter forbeholdt | presse kit | pressekit | fotokreditering | kolofon
        presseskriv | press kit | presskit | pressbook | press book
        """,
    ]
}
