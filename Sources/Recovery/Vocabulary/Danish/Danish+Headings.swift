extension Danish {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        kort fortalt | i en sætning | i én sætning | kort om filmen | slogan | filmen kort | logline
        log line | pitch | tagline
        i to sætninger | med få ord
        på én linje | filmen i én sætning
        """,
        .synopsis: """
        synopsis | handling | handlingen | resumé | historien | filmens handling | om handlingen
        handlingsresumé | historie | sammendrag | plot
        hvad den handler om | hvad sker der
        """,
        .shortSynopsis: """
        kort synopsis | kort handling | kort resumé | kort synopse | synopsis kort | synopsis (kort)
        kort beskrivelse | kort handlingsresumé | kort omtale | kort version
        """,
        .longSynopsis: """
        lang synopsis | lang handling | udvidet synopsis | fuld synopsis | synopsis lang | synopsis (lang)
        langt resumé | udførlig synopsis | uddybende synopsis | lang beskrivelse | lang version
        """,
        .statement: """
        instruktørens ord | instruktørens kommentar | instruktørens statement | instruktørens note
        instruktørens noter | instruktørens intention | instruktørens vision | instruktørens tanker
        instruktørens motivation | instruktørens forord | fra instruktøren | instruktøren om filmen
        instruktørstatement | instruktør-statement | instruktørnote | ord fra instruktøren
        et ord fra instruktøren | instruktørens kommentarer | brev fra instruktøren
        kommentar fra instruktøren | instruktør … om filmen | … om filmen | … om sin film
        … fortæller om filmen | producentens ord | producentens kommentar | producenten om filmen
        fra producenten | producentstatement | manuskriptforfatterens ord | filmskaberens ord | intention
        intentioner | motivation | hvorfor denne film | forord | director's statement
        statement fra instruktøren | statement | tanker om filmen | director's note | director's notes
        directors statement | directors note
        hvorfor jeg lavede filmen | et ord fra …
        """,
        .interview: """
        interview | interviews | interview med … | et interview med … | samtale med … | en samtale med …
        i samtale med … | samtale | samtale mellem … og … | en samtale mellem … og … | spørgsmål til …
        fem spørgsmål til … | tre spørgsmål til … | interview med instruktøren | interview med instruktør …
        interview med filmens instruktør | interview med skuespiller … | interview med skuespilleren …
        interview med producent … | interview med manuskriptforfatter … | interview: … | spørgsmål og svar
        … i samtale med … | q&a med … | instruktørinterview | møde med … | interview med instruktøren …
        en snak med … | instruktøren interviewet | q&a | q & a
        rundt om bordet | rundbordssamtale
        """,
        .productionNotes: """
        om produktionen | produktionsnoter | produktionen | om filmen | filmen | bag filmen | bag kameraet
        bag kulisserne | bag scenen | optagelserne | om optagelserne | om indspilningen
        filmens tilblivelse | tilblivelsen | tilblivelse | produktionshistorie | om projektet | projektet
        idéen | ideen | ideen bag filmen | fra idé til film | fra manuskript til film | på settet
        noter om produktionen | historien bag filmen | baggrunden for filmen | sådan blev filmen til
        om tilblivelsen | filmens visuelle stil | pressenoter | making of
        sådan blev den til | optagelsesdagbog | dagbog fra optagelserne | fra settet
        """,
        .biography: """
        biografi …
        biografi | om instruktøren | instruktøren | instruktørens biografi | instruktørbiografi
        biografi instruktør | biografi for … | bio | instruktør bio | biofilmografi | bio-filmografi
        biografi og filmografi | biografi & filmografi | biografi / filmografi | kort biografi | cv
        portræt | profil | om forfatteren | om manuskriptforfatteren | om producenten | forfatteren
        om komponisten | baggrund om instruktøren | instruktørprofil | fakta om instruktøren | producenten
        bio/filmografi
        """,
        .filmography: """
        filmografi …
        filmografi | udvalgt filmografi | filmografi (udvalgt) | filmografi (udvalg) | filmografi i udvalg
        filmografi instruktør | instruktørens filmografi | tidligere film | film | filmografi for …
        udvalgte film | instruktørens film | filmliste | øvrige film | instruktørens tidligere film
        udvalgte roller | roller | udvalgte roller på film | filmroller | tidligere roller | medvirket i
        """,
        .other: """
        til undervisningen | til undervisning | undervisningsmateriale | skolemateriale | for skoler
        til skoler | skoleforestillinger
        """,
        .notes: """
        baggrund | historisk baggrund | den historiske baggrund | baggrundsinformation | kontekst
        historisk kontekst | tidslinje | kronologi | ordliste | ordforklaring | fakta | fakta og tal
        vidste du | vidste du at | om emnet | temaet | tema | temaer | filmens temaer | noter | fodnoter
        kort historie … | historien om … | om bogen | bogen | romanen | om romanen | kilder | litteratur
        virkeligheden bag filmen | den virkelige historie | filmens baggrund | baggrundsmateriale
        vidste du, at | lille ordbog | lille ordliste | godt at vide
        en kort historie om … | en lille historie om …
        """,
        .music: """
        musik | musikken | om musikken | filmmusik | musikken i filmen | filmens musik | sange | musikliste
        filmmusikken | numre | originalmusik | soundtrack
        """,
        .cast: """
        medvirkende | rolleliste | skuespillere | rollerne | roller | i rollerne | på rollelisten
        skuespillerne | karakterer | karaktererne | figurer | figurerne | personerne | personer
        hovedroller | i hovedrollerne | stemmer | stemmerne | de medvirkende | roller og skuespillere
        medvirkende skuespillere | personer og skuespillere | personliste | cast liste | castet | cast
        """,
        .crew: """
        hold | filmhold | holdet | filmholdet | bag filmen står | holdet bag | holdet bag filmen | crewet
        team | teamet | stab | kreativt hold | det kreative hold | teknisk hold | filmens hold | stabliste
        creditliste hold | medarbejdere | kreative hold | crew
        """,
        .technical: """
        fakta
        tekniske data | tekniske oplysninger | tekniske specifikationer | teknisk information
        fakta om filmen | teknisk info | teknisk | filmfakta | tekniske detaljer | data | filmdata
        produktionsdata | oplysninger | oplysninger om filmen | faktaboks | faktaark | specifikationer
        info | filminfo | produktionsoplysninger | generelle oplysninger
        """,
        .awards: """
        priser | festivaler | festivaler og priser | festivaler & priser | priser og festivaler
        priser & festivaler | priser og nomineringer | priser & nomineringer | nomineringer
        hædersbevisninger | udmærkelser | festivaldeltagelse | festivalvisninger | udvalgte festivaler
        festivaler (udvalg) | udtagelser | officielle udtagelser | priser (udvalg) | festivaler / priser
        pris og festivaler | nomineringer og priser | festivaler, priser
        laurbær
        """,
        .reviews: """
        pressen skriver | anmeldelser | pressecitater | anmelderne skriver | pressen | pressen om filmen
        presseklip | citater | kritik | det skriver pressen | uddrag af anmeldelser | hvad pressen siger
        international presse | omtale | anmelderne siger | presseomtale | pressen om …
        det siger pressen | hvad de siger | de skriver
        """,
        .contacts: """
        kontakt | kontakter | kontaktoplysninger | kontaktinformation | pressekontakt | pressekontakter
        presse | distribution | udlejning | salg | internationalt salg | verdenssalg | distributør
        yderligere information | yderligere oplysninger | for yderligere information | mere information
        pressehenvendelser | kontakt presse | kontaktpersoner | presse og distribution | biografdistribution
        kontaktinfo | for mere information
        """,
        .about: """
        om produktionsselskabet | produktionsselskabet | produktionsselskab | om selskabet | om os
        firmaprofil | om distributøren | producenterne | om producenterne | om filmselskabet
        selskabsprofil | om produktionsselskaberne | om filmværkstedet
        """,
        .biographies: """
        biografier | om skuespillerne | om holdet | om filmholdet | om de medvirkende | filmskaberne
        om filmskaberne | instruktørerne | om instruktørerne | foran kameraet | foran og bag kameraet
        biografier og filmografier | bios | om cast og crew | skuespillerbiografier | holdets biografier
        korte biografier | om castet | om crewet | om medvirkende | portrætter
        hvem er hvem | folkene bag filmen | filmens ansigter
        """,
        .credits: """
        fulde credits | rulletekster | rulletekst | medvirkende og hold | hold og medvirkende | cast og crew
        cast og hold | fuld creditliste | creditliste | crew og cast | slutcredits | krediteringer
        kreditering | sluttekster | fortekster | komplette credits | cast/crew | cast / crew
        skuespillere og hold | crew & cast | credits | cast & crew | cast and crew
        """,
        .contents: "indhold | indholdsfortegnelse | oversigt | indholdsoversigt | i dette pressemateriale",
        .stills: """
        fotos | billeder | pressefotos | pressebilleder | billedmateriale | stillbilleder | filmstills
        billedgalleri | galleri | foto | stillfotos | scenebilleder | stills
        """,
        .nothing: """
        pressemateriale | pressemappe | pressemeddelelse | presseinformation | pressehæfte | presseinfo
        alle rettigheder forbeholdes | presse kit | pressekit | fotokreditering | kolofon | pressebog
        pressemap | press kit | presskit | pressbook | press book
        """,
    ]
}
