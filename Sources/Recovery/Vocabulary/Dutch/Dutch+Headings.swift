extension Dutch {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        in één zin | kortweg | in een notendop | het verhaal in één zin | slogan | in het kort | logline
        log line | pitch | tagline
        in twee zinnen | in een paar woorden
        in één regel | de film in één zin
        """,
        .synopsis: """
        synopsis | inhoud | inhoud van de film | het verhaal | verhaal | samenvatting | de inhoud
        waar gaat het over | waarover gaat de film | het verhaal van de film | plot | verhaallijn | de story
        over het verhaal
        waar het over gaat | wat er gebeurt
        """,
        .shortSynopsis: """
        korte synopsis | korte inhoud | synopsis kort | synopsis (kort) | korte samenvatting | kort verhaal
        beknopte synopsis | korte beschrijving | korte omschrijving
        """,
        .longSynopsis: """
        lange versie
        lange synopsis | uitgebreide synopsis | synopsis lang | synopsis (lang) | lange inhoud
        uitgebreide samenvatting | volledige synopsis | lange samenvatting | uitgebreide inhoud
        """,
        .statement: """
        regisseursverklaring | verklaring van de regisseur | verklaring van de regisseuse
        toelichting van de regisseur | toelichting regisseur | toelichting regie | regievisie
        visie van de regisseur | visie van de maker | notitie van de regisseur | notities van de regisseur
        intentienota | intentieverklaring | intentie | intentienota van de regisseur | nota van de regisseur
        regienota | regisseursnota | woord van de regisseur | woord van de regisseuse
        een woord van de regisseur | brief van de regisseur | de regisseur over de film
        de regisseuse over de film | de regisseur aan het woord | regisseur … over de film | … over de film
        … over zijn film | … over haar film | statement van de regisseur | regiestatement
        statement regisseur | motivatie van de regisseur | motivatie | persoonlijke motivatie
        verantwoording van de maker | verklaring van de producent | toelichting van de producent
        woord van de producent | de producent over de film | toelichting van de scenarist | woord vooraf
        waarom deze film | verklaring van de maker | voorwoord van de regisseur | nawoord van de regisseur
        visie | visie regie | director's note | director's notes | director's statement
        directors statement | directors note
        waarom ik deze film maakte | woorden van de regisseur | een woord van … | regisseursvisie
        """,
        .interview: """
        interview | interviews | het interview | interview met … | een interview met … | gesprek
        het gesprek | gesprek met … | een gesprek met … | in gesprek met … | in gesprek | … in gesprek met …
        gesprek tussen … en … | een gesprek tussen … en … | vraaggesprek | vraaggesprek met … | vragen aan …
        drie vragen aan … | vijf vragen aan … | tien vragen aan … | interview met de regisseur
        interview met de regisseuse | interview met regisseur … | interview met regisseuse …
        interview met de maker | interview regisseur | interview met actrice … | interview met acteur …
        interview met hoofdrolspeler … | interview met hoofdrolspeelster … | interview met producent …
        interview met scenarist … | q&a met … | vraag en antwoord | vragen en antwoorden | ontmoeting met …
        aan het woord: … | … aan het woord | gesprek met de regisseur | een gesprek met de regisseur
        … geïnterviewd door … | q&a | q & a
        rond de tafel | rondetafelgesprek
        """,
        .productionNotes: """
        productienotities | productienota's | over de productie | de productie | de totstandkoming
        totstandkoming | totstandkoming van de film | de opnames | de opnamen | over de opnames
        achter de schermen | achter de camera's | het ontstaan | het ontstaan van de film
        ontstaansgeschiedenis | het draaien | de draaiperiode | van scenario tot film | van idee tot film
        over de film | de film | over het project | het project | productieverslag | productieverhaal
        op de set | aantekeningen bij de productie | persnotities | de making of | productiegeschiedenis
        het idee | stijl en vorm | making of
        hoe het gemaakt werd | hoe de film tot stand kwam | draaidagboek | dagboek van de opnamen
        van de set
        """,
        .biography: """
        biografie …
        biografie | de regisseur | de regisseuse | over de regisseur | over de regisseuse | over de maker
        de maker | biografie van de regisseur | biografie regisseur | biografie regie
        biografie (regisseur) | biografie van … | bio | bio regisseur | biofilmografie | bio-filmografie
        bio/filmografie | bio & filmografie | biografie en filmografie | biografie & filmografie
        biografie / filmografie | korte biografie | cv | curriculum vitae | loopbaan | levensloop | profiel
        over … (regisseur) | over de auteur | over de schrijver | over de schrijfster | over de scenarist
        over de producent | de auteur | de scenarist | de producent | de componist | over de componist
        portret | regisseur: biografie
        """,
        .filmography: """
        filmografie …
        filmografie | filmografie (selectie) | filmografie selectie | geselecteerde filmografie
        selectieve filmografie | filmografie van de regisseur | filmografie regisseur | filmografie regie
        filmografie van … | eerdere films | vorige films | eerder werk | films | overzicht films
        beknopte filmografie | filmlijst | geselecteerde films
        geselecteerde rollen | rollen | filmrollen | eerdere rollen | rollen (selectie)
        """,
        .other: """
        voor het onderwijs | lesmateriaal | lesbrief | voor scholen | in de klas | schoolvoorstellingen
        """,
        .notes: """
        achtergrond | achtergronden | historische achtergrond | de historische achtergrond
        achtergrondinformatie | context | historische context | tijdlijn | chronologie
        verklarende woordenlijst | woordenlijst | begrippenlijst | glossarium | wist je dat | wist u dat
        feiten en cijfers | feiten & cijfers | over het onderwerp | het thema | thema's | thematiek | noten
        voetnoten | toelichting | geschiedenis | een korte geschiedenis … | de geschiedenis van … | bronnen
        leestips | over het boek | het boek | de roman
        klein woordenboek | kleine woordenlijst | goed om te weten
        korte geschiedenis … | een kleine geschiedenis … | kleine geschiedenis …
        """,
        .music: """
        muziek | de muziek | filmmuziek | de filmmuziek | over de muziek | de soundtrack | muzieklijst
        muziek in de film | tracklist | nummers | liedjes | originele muziek | soundtrack
        """,
        .cast: """
        de cast | rolverdeling | acteurs | de acteurs | acteurs en actrices | hoofdrollen | hoofdrolspelers
        bezetting | met | stemmen | de stemmen | de personages | personages | spelers | in de hoofdrollen
        vertolking | acteurs en hun rollen | cast en rollen | acteurs & rollen | castlijst | deelnemers
        hoofdpersonen | de hoofdpersonen | hoofdpersonages | cast
        """,
        .crew: """
        de crew | ploeg | de ploeg | medewerkers | het team | team | technische ploeg
        artistieke en technische ploeg | crewlijst | filmploeg | makers | technische fiche crew | ploeglijst
        creatief team | technisch team | crew
        """,
        .technical: """
        technische gegevens | technische informatie | technische specificaties | technische details
        technische fiche | technische data | filmgegevens | gegevens | fiche | filmfiche
        technische kenmerken | productiegegevens | algemene gegevens | algemene informatie
        over de film: feiten | feiten | filminfo | filminformatie | technisch | technische steekkaart
        steekkaart | specificaties | in cijfers | overzicht
        """,
        .awards: """
        prijzen | festivals | festivals en prijzen | festivals & prijzen | prijzen en festivals
        prijzen & festivals | prijzen en nominaties | prijzen & nominaties | prijzen en onderscheidingen
        onderscheidingen | bekroningen | selecties | festivalselecties | selecties en prijzen
        selecties & prijzen | nominaties | awards | awards en nominaties | festivals en awards
        festivals & awards | vertoond op | festivalvertoningen | officiële selectie | prijzen (selectie)
        erkenning | palmares
        lauweren
        """,
        .reviews: """
        recensies | de pers over … | de pers over de film | de pers | persreacties | pers | reacties
        perscitaten | wat de pers zegt | in de pers | kritieken | persrecensies | persquotes | quotes
        citaten uit de pers | lovende woorden | internationale pers | reacties in de pers | de kritiek
        wat ze zeggen | dit zegt de pers
        """,
        .contacts: """
        contact | contacten | contactgegevens | contactinformatie | perscontact | perscontacten
        contact pers | pers en publiciteit | publiciteit en pers | pers & publiciteit | distributie
        distributeur | wereldverkoop | publiciteit | internationale verkoop | meer informatie
        voor meer informatie | noot voor de redactie | niet voor publicatie | voor de pers | verkoop
        contact distributie | perscontact nederland | perscontact belgië
        """,
        .about: """
        over de productiemaatschappij | over het productiehuis | de productiemaatschappij
        het productiehuis | productiehuis | productiemaatschappij | over ons | bedrijfsprofiel
        de producenten | over de producenten | over de distributeur | over het filmfonds | productiebedrijf
        over het productiebedrijf
        """,
        .biographies: """
        biografieën | biografieen | over de cast | over de crew | over de makers | de makers | de filmmakers
        over de filmmakers | de hoofdrolspelers | biografieën cast | biografieën crew
        biografieën van de acteurs | over de acteurs | voor de camera | achter de camera
        voor en achter de camera | bio's | biografieën en filmografieën | over cast en crew
        over de cast en crew | cast biografieën | de regisseurs | over de regisseurs | over het team
        korte biografieën | acteursbiografieën
        wie is wie | de gezichten van de film
        """,
        .credits: """
        aftiteling | de aftiteling | volledige credits | volledige aftiteling | titelrol | cast en crew
        cast/crew | cast / crew | crew en cast | crew & cast | generiek | de generiek | eindgeneriek
        filmcredits | credits en cast | complete credits | begintitels | credits | cast & crew
        cast and crew
        """,
        .contents: "inhoud | inhoudsopgave | inhoudstafel | index | in deze persmap | inhoudsoverzicht",
        .stills: """
        foto's | filmstills | beeldmateriaal | beelden | fotogalerij | persfoto's | scènefoto's | setfoto's
        filmfoto's | galerij | fotomateriaal | downloads | stills
        """,
        .nothing: """
        persmap | persdossier | persboek | perskit | persmateriaal | persinformatie | persbericht
        alle rechten voorbehouden | fotocredits | fotoverantwoording | colofon | digitale persmap
        informatiemap | press kit | presskit | pressbook | press book
        """,
    ]
}
