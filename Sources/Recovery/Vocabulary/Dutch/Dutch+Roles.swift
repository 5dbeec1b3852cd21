import DossierKit

extension Dutch {
    static let roles: WordTable<Role> = [
        .director: """
        regie | regisseur | regisseuse | regisseurs | geregisseerd door | een film van | film van
        regie door | regie: | co-regie | coregie | co-regisseur | coregisseur | filmregie | filmmaker
        filmmakers | realisatie | gerealiseerd door | een documentaire van | onder regie van | in regie van
        in een regie van | de regisseur | maker | cineast | cineaste | mise-en-scène
        """,
        .writer: """
        scenario | scenarist | scenariste | scenaristen | script | geschreven door | schrijver | schrijfster
        schrijvers | scenario van | scenario door | filmscenario | scriptschrijver | scriptschrijfster
        draaiboek | co-scenario | coscenario | co-scenarist | coscenarist | co-auteur | scenario i.s.m.
        scenario in samenwerking met | scenarioschrijver | scenarioschrijfster | auteur | auteurs
        scenarioadaptatie | bewerking | bewerkt door | scenario en dialogen | filmbewerking | tekst
        teksten | scenariobewerking | medescenarist
        """,
        .story: """
        verhaal | naar een idee van | idee | origineel idee | oorspronkelijk idee
        gebaseerd op een idee van | concept | idee en concept | verhaal van | naar een verhaal van
        oorspronkelijk verhaal | origineel verhaal | een idee van
        """,
        .basedOn: """
        naar | gebaseerd op | naar het boek van | naar de roman van | gebaseerd op de roman van
        gebaseerd op het boek van | gebaseerd op een roman van | naar de gelijknamige roman van
        gebaseerd op de gelijknamige roman van | naar het gelijknamige boek van | losjes gebaseerd op
        vrij naar | vrij gebaseerd op | geïnspireerd op | geïnspireerd door | naar het toneelstuk van
        gebaseerd op het toneelstuk van | naar de novelle van | naar het leven van
        naar een kort verhaal van | gebaseerd op het verhaal van | gebaseerd op de bestseller van
        naar motieven uit
        """,
        .producer: """
        producent | producente | producenten | geproduceerd door | productie | prod. | hoofdproducent
        gedelegeerd producent | gedelegeerd producenten | gedelegeerde producent | creatief producent
        creative producer | filmproducent | producer | producers | productie: | junior producent
        minoritair producent | de producent
        """,
        .executiveProducer: """
        uitvoerend producent | uitvoerende producenten | uitvoerend producenten | uitvoerend producente
        executive producer | executive producers | co-executive producer
        """,
        .coProducer: """
        coproducent | coproducenten | co-producent | co-producenten | coproducente | gecoproduceerd door
        medeproducent | medeproducenten | coproductie | co-productie | co-producer | co-producers
        """,
        .associateProducer: """
        geassocieerd producent | geassocieerde producent | geassocieerde producenten
        geassocieerd producenten | associate producer | associate producers
        """,
        .lineProducer: "lijnproducent | lijnproducente | hoofd productie | line producer | line producers",
        .cinematographer: """
        camera | cameraman | cameravrouw | beeld | fotografie | director of photography (dop)
        director of photography / camera | cinematografie | cinematograaf | cameravoering | camerawerk
        director of photography (d.o.p.) | beeldregie | gefilmd door | camera en licht | fotografieleiding
        directeur fotografie | fotografie: | dop/camera | camera/dop | director of photography
        directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        cameraoperator | cameraoperateur | tweede camera | 2e camera | b-camera | extra camera
        aanvullend camerawerk | onderwatercamera | onderwateropnamen | luchtopnamen | luchtopnames | drone
        drone-opnames | dronepiloot | droneopnamen | a-camera | additionele camera | steadicam
        steadicam operator | camera operator
        """,
        .editor: """
        montage | montage door | editor | editors | editing | edit | monteur | monteurs | gemonteerd door
        beeldmontage | filmmontage | co-editor | co-montage | additionele montage | film editor
        geëdit door | monteuse | snit
        """,
        .productionDesigner: """
        decor | decors | decorontwerp | decorontwerper | productieontwerp | productieontwerper
        artdirection | vormgeving decor | scenografie | scenograaf | decorontwerpster
        art direction / production design | production design & art direction | vormgever
        aankleding en decor | production design | production designer
        """,
        .artDirector: """
        artistieke leiding | artistiek leider | artdirector | artistiek directeur | art director
        art direction
        """,
        .setDecorator: """
        aankleding | setdresser | set dressing | setdressing | inrichting | decorateur | decoratie
        setaankleding | set-dresser | setdecorateur | set decorator | set decoration | set dresser
        """,
        .costumeDesigner: """
        kostuums | kostuum | kostuumontwerp | kostuumontwerper | kostuumontwerpster | kostuumontwerpers
        kleding | kostumering | kostuumdesign | kostuumdesigner | garderobe | styling | kostumes
        kostuumafdeling | costume design | costume designer
        """,
        .makeUp: """
        grime | grimeur | grimeuse | visagie | visagist | visagiste | grime en haar | grime & haar
        kap en grime | kap & grime | haar en make-up | haar & make-up | make-up en haar | make-up & haar
        make-up artiest | make-up & hair | hair & make-up | special make-up | grime/haar | haar en grime
        haar & grime | make-upartiest | make-up | make up | makeup | make-up artist
        """,
        .hair: """
        haar | kapsel | kapsels | kapper | kapster | haarstyling | haarwerk | pruiken | kappers
        hairstylist | hair
        """,
        .composer: """
        muziek | componist | componiste | componisten | originele muziek | muziek van | filmmuziek
        gecomponeerd door | muziek gecomponeerd door | compositie | componist filmmuziek
        oorspronkelijke muziek | muziek door | originele soundtrack | score
        """,
        .musicSupervisor: """
        muzieksupervisie | muzieksupervisor | muziekadvies | muziekredactie | muzikaal adviseur
        music supervisor | music supervision
        """,
        .soundRecordist: """
        geluid | geluidsman | geluidsvrouw | productiegeluid | geluidsopname | geluidsopnamen
        geluidsopnames | opnamegeluid | direct geluid | geluidstechnicus | geluidstechniek | geluidstechnici
        setgeluid | geluid op de set | sound | geluidsmannen | klank | klankopname | production sound mixer
        sound recordist
        """,
        .soundDesigner: """
        geluidsontwerp | geluidsontwerper | klankontwerp | geluidsdesign | geluidsdesigner
        geluidsontwerpster | geluidsvormgeving | sound design | sound designer | sounddesign | sounddesigner
        """,
        .soundEditor: """
        geluidsmontage | geluidsmonteur | dialoogmontage | klankmontage | geluidsbewerking
        geluidsnabewerking | dialogue editor | geluidseditor | geluidsedit | sound editor | sound editing
        supervising sound editor
        """,
        .soundMixer: """
        mixage | eindmix | eindmixage | geluidsmix | geluidsmixage | mixer | filmmix | geluidsmixer | mixing
        klankmix | mix: | re-recording | re-recording mixer | sound mix | sound mixer | mix
        """,
        .castingDirector: """
        castingdirector | casting-director | castingbureau | casting door | castingdirectors
        casting kinderen | kindercasting | casting figuranten | casting | casting director
        """,
        .assistantDirector: """
        regieassistent | regieassistente | regie-assistent | regie-assistente | eerste regieassistent
        1e regieassistent | 1ste regieassistent | eerste assistent-regie | assistent-regie
        assistent-regisseur | assistent regisseur | assistent regie | 1e assistent regie | 1e ad
        tweede regieassistent | 2e regieassistent | regieassistentie | 1st assistant director
        first assistant director | 1e assistent-regisseur | assistant director | 1st ad | 2nd ad
        """,
        .scriptSupervisor: """
        script/continuïteit | script/continuity | script-continuity | scriptgirl | continuïteit
        script continuity | scriptsupervisor | script & continuity | script en continuïteit
        script / continuity | continuity/script | scripte | script supervisor | continuity
        """,
        .visualEffects: """
        visuele effecten | digitale effecten | visuele effecten supervisor | supervisor visuele effecten
        vfx producent | computeranimatie | digitale beeldbewerking | supervisie visuele effecten | vfx
        vfx supervisor | vfx-supervisor | visual effects | visual effects supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        speciale effecten | special effects supervisor | pyrotechniek | mechanische effecten | spfx
        effecten | special effects | sfx | sfx supervisor
        """,
        .stunts: """
        stuntcoördinator | stuntcoördinatie | stunt | stuntwerk | stuntteam | stuntman | vechtcoördinator
        coördinatie stunts | vechtchoreografie | stunts | stunt coordinator
        """,
        .choreographer: "choreografie | choreograaf | choreografe | dans | choreografieën",
        .colourist: """
        kleurcorrectie | color correction | kleurgrading | kleurbewerking | kleurregie | colorgrading
        digital intermediate | kleuretalonnage | etalonnage | coloriste | colorist | colourist
        color grading | colour grading | grading | grader | di
        """,
        .gaffer: """
        licht | belichting | lichtontwerp | belichter | chef licht | hoofd licht | lichtman | hoofdbelichter
        chef-belichter | elektriciens | gaffer
        """,
        .keyGrip: "keygrip | grips | machinist | chef machinist | hoofd grip | machinisten | key grip | grip",
        .stillPhotographer: """
        setfotograaf | setfotografie | setfotografe | set fotograaf | stills fotograaf | fotograaf
        fotografe | foto's | stillfotograaf | stillfotografie | setfoto's | setphotography
        set photographer | stills | still photographer
        """,
        .productionManager: """
        productieleider | productieleidster | productieleiding | productiemanager | hoofd productie
        productiemanagement | opnameleider | opnameleiding | productiechef | directeur productie
        productiedirecteur | leiding productie | production manager | unit production manager
        """,
        .locationManager: """
        locatiemanager | locaties | locatiescout | locatie | locatiemanagement | location management
        locationmanager | locatieverantwoordelijke | set manager | setmanager | locatiescouting
        locationscout | location manager | unit manager | location scout
        """,
        .postProductionSupervisor: """
        postproductie | post-productie | postproductieleider | postproductie supervisor
        postproductie coördinator | hoofd postproductie | supervisie postproductie | nabewerking
        postproducent | postproductiesupervisor | coördinatie postproductie | postproductie coördinatie
        post-production supervisor | post production supervisor | postproduction supervisor
        """,
        .animator: """
        animatie | animator | animatoren | hoofdanimator | animaties | animatieregie | lead animator
        animatie door | geanimeerd door | animatieleiding | animatieregisseur
        """,
        .narrator: """
        verteller | vertelster | vertelstem | commentaarstem | commentaar | ingesproken door | stem
        voice-over door | verteld door | commentaar ingesproken door | voice-over | voice over | voiceover
        """,
        .cast: """
        met | acteurs | actrices | acteur | actrice | rolverdeling | hoofdrollen | hoofdrol
        in de hoofdrollen | in de hoofdrol | bijrollen | stemmen | met de stemmen van | spelers | vertolking
        vertolkt door | hoofdrolspelers | verder met | e.v.a. | stem van | cast | spel | met o.a.
        in overige rollen | overige rollen | gastrol | gastrollen
        """,
        .participant: """
        met medewerking van | deelnemers | hoofdpersonen | hoofdpersonages | geportretteerden
        geïnterviewden | met bijdragen van | met dank aan de deelnemers | getuigen | protagonisten
        in beeld
        """,
        .dialogue: """
        dialogen | dialoog | dialogen van | dialoogschrijver | bewerking dialogen | dialogen door
        """,
        .translator: """
        vertaling | vertaler | vertaalster | vertaald door | vertalingen | vertalers | tolk
        vertaald uit het … door | tolken
        """,
        .subtitles: """
        ondertiteling | ondertitels | ondertiteld door | ondertiteling door | nederlandse ondertiteling
        engelse ondertiteling | ondertitelaar
        """,
        .graphicDesigner: """
        grafisch ontwerp | grafische vormgeving | vormgeving | affiche | afficheontwerp | posterontwerp
        poster | filmposter | grafisch ontwerper | grafisch vormgever | ontwerp affiche | ontwerp poster
        grafiek | graphic design | artwork
        """,
        .titleDesigner: """
        titelontwerp | titels | titelsequentie | titelvormgeving | ontwerp titels | begintitels
        titelanimatie | leader | title design
        """,
        .publicist: """
        publiciteit | publiciteit op de set | setpublicist | publicist | setpubliciteit | unit publicist
        """,
        .productionCompany: """
        productiemaatschappij | productiemaatschappijen | productiehuis | productiehuizen
        een productie van | productie | productiebedrijf | productiebedrijven | presenteert | presenteren
        productiefirma | hoofdproductie | filmproductie | een film geproduceerd door | majoritaire productie
        uitvoerende productie | filmmaatschappij
        """,
        .coProductionCompany: """
        coproductie | co-productie | in coproductie met | in co-productie met | coproducties
        coproductiepartner | coproductiepartners | een coproductie van | een coproductie met
        in samenwerking met | coproductiemaatschappij | in associatie met | een co-productie van
        een co-productie met | coproducerende maatschappij | gecoproduceerd met | omroep in coproductie
        """,
        .distributor: """
        distributie | distributeur | filmdistributie | filmdistributeur | gedistribueerd door
        in distributie bij | distributie nederland | distributie belgië | distributie benelux
        distributeur nederland | distributeur benelux | nederlandse distributie | nederlandse distributeur
        uitgebracht door | bioscoopdistributie | filmverdeling | verdeling | verdeler | verdeeld door
        distributie:
        """,
        .salesAgent: """
        wereldverkoop | wereldwijde verkoop | internationale verkoop | buitenlandse verkoop | wereldrechten
        internationale distributie | verkoop | internationale sales | world sales | international sales
        sales agent
        """,
        .supporter: """
        met steun van | met de steun van | met financiële steun van | ondersteund door | gesteund door
        gefinancierd door | mede mogelijk gemaakt door | mogelijk gemaakt door | met dank aan de steun van
        met medewerking van | financiering | subsidie | subsidies | tot stand gekomen met steun van
        deze film kwam tot stand met steun van | tot stand gekomen met bijdragen van | met een bijdrage van
        met bijdragen van | omroep | omroepen | met ondersteuning van | steun | sponsors | partners
        partner | financiers | fondsen | de film is tot stand gekomen met steun van
        gerealiseerd met de steun van | gerealiseerd met steun van | dankzij de steun van
        met de medewerking van | met de tax shelter van | tax shelter | film gerealiseerd met de steun van
        """,
    ]
}
