import DossierKit

extension Danish {
    static let roles: WordTable<Role> = [
        .director: """
        instruktion | instruktør | instruktører | instrueret af | iscenesættelse | iscenesat af | en film af
        film af | filminstruktør | medinstruktør | co-instruktør | instr. | instruktion: | regi
        tilrettelæggelse | tilrettelægger | tilrettelagt af | tilrettelæggere | instruktøren
        instruktion af | instruktører: | filmskaber | filmskabere | instruktør: | medinstruktion
        dokumentar af | en dokumentarfilm af
        """,
        .writer: """
        manuskript | manus | manuskriptforfatter | manuskriptforfattere | skrevet af | manuskript af
        forfatter | forfattere | manuskriptforfatteren | medforfatter | medforfattere
        co-manuskriptforfatter | drejebog | drejebogsforfatter | filmmanuskript | tekst | tekster
        bearbejdelse | adaptation | bearbejdet af | medmanuskriptforfatter | manuskript:
        manuskript og dialog | tekst af | manuskriptforf. | filmatisering | manuskriptmedarbejder
        """,
        .story: """
        historie | idé | ide | original idé | originalidé | efter en idé af | efter idé af | koncept
        idé og koncept | historie af | original historie | idé af | efter en ide af | originalhistorie
        baseret på en idé af | idéudvikling
        """,
        .basedOn: """
        efter | baseret på | efter en roman af | baseret på romanen af | efter romanen af
        baseret på bogen af | baseret på en roman af | frit efter | frit efter romanen | inspireret af
        løst baseret på | efter bogen af | baseret på en bog af | efter et skuespil af
        baseret på skuespillet af | efter en novelle af | baseret på en novelle af | forlæg | efter romanen
        baseret på romanen | litterært forlæg | romanforlæg | efter motiver fra | baseret på bestselleren af
        efter en bog af | baseret på et teaterstykke af
        """,
        .producer: """
        producent | producenter | produceret af | producer | producere | producers | ansvarlig producent
        hovedproducent | filmproducent | kreativ producent | prod. | produktion | producent: | producenten
        juniorproducent | ledende producent | minoritetsproducent
        """,
        .executiveProducer: """
        eksekutiv producent | eksekutive producenter | eksekutivproducent | eksekutivproducenter
        executive producere | executive producenter | executive producent | executive producer
        executive producers | co-executive producer
        """,
        .coProducer: """
        co-producent | co-producenter | medproducent | medproducenter | coproducent | coproducenter
        co-producere | samproducent | koproducent | koproducenter | co-produceret af | co-produktion
        koproduktion | samproduktion | co-producer | co-producers
        """,
        .associateProducer: """
        associeret producent | associerede producenter | associate producent | tilknyttet producent
        associate producer | associate producers
        """,
        .lineProducer: """
        linjeproducer | linjeproducent | line producere | line producent | produktionschef | line producer
        line producers
        """,
        .cinematographer: """
        fotografi | fotograf | fotografer | cheffotograf | foto | filmfotograf | fotograferet af
        a-fotograf | kamera | filmfotografi | cinematografi | fotografering | foto af
        director of photography (dop) | kameramand | cheffotografer | fotografi: | filmfotografer
        director of photography | directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        kameraoperatør | kameraoperatører | a-kameraoperatør | b-kamera | 2. kamera | ekstra fotograf
        ekstra kamera | steadicamoperatør | steadicam-operatør | dronefotograf | droneoptagelser | drone
        dronefoto | undervandsfotograf | undervandsfoto | luftfoto | supplerende foto | supplerende fotograf
        yderligere fotografering | 2. unit fotograf | ekstra fotografer | a-kamera | b-kameraoperatør
        steadicam | steadicam operator | camera operator
        """,
        .editor: """
        klip | klipper | klippere | klipning | klippet af | redigering | redigeret af | filmklipper
        billedklipper | medklipper | klipper: | ekstra klip | supplerende klip | film editor | editor
        montage
        """,
        .productionDesigner: """
        scenograf | scenografi | scenografer | produktionsdesign | produktionsdesigner | filmarkitekt
        kulisser | scenografi af | dekorationer | scenografen | filmscenograf | production design
        production designer
        """,
        .artDirector: """
        kunstnerisk leder | kunstnerisk ledelse | scenografiassistance | art directors | art-director
        art director | art direction
        """,
        .setDecorator: """
        dekoratør | setdecorator | set-decorator | setdekoratør | set-dresser | interiør | setdresser
        dekoratører | indretning | set decorator | set decoration | set dresser
        """,
        .costumeDesigner: """
        kostumer | kostumedesign | kostumedesigner | kostumier | kostume | kostumierer | kostumedesignere
        garderobe | påklædning | kostymer | kostumechef | costume design | costume designer
        """,
        .makeUp: """
        sminkør | sminke | sminkører | makeup artist | makeupartist | maske | makeup-artist | makeup og hår
        makeup & hår | sminke og hår | sminke & hår | sminke/hår | hår og makeup | hår & makeup
        hår og sminke | make-up og hår | special makeup | specialmakeup | sminkedesign | makeup / hår
        sminke/parykker | make-up designer | makeupdesigner | makeup designer | make-up | make up | makeup
        make-up artist
        """,
        .hair: """
        hår | frisør | frisører | hårdesign | parykker | hårstylist | hårdesigner | hairstylist | hair
        """,
        .composer: """
        musik | komponist | komponister | originalmusik | original musik | musik af | filmmusik
        komponeret af | musik komponeret af | komposition | filmkomponist | komponist: | underlægningsmusik
        score
        """,
        .musicSupervisor: """
        musiksupervisor | musikkonsulent | musikalsk konsulent | musikrådgiver | musikredaktør
        music supervisor | music supervision
        """,
        .soundRecordist: """
        lyd | tonemester | tonemestre | tonemand | lydoptagelse | lydoptagelser | lydmand | lydmester | tone
        produktionslyd | lydtekniker | lydoptager | lydoptagere | tonemestre: | lydteknikere | tonekvinde
        lyd på optagelse | lydmænd | production sound mixer | sound recordist
        """,
        .soundDesigner: """
        lyddesign | lyddesigner | lyddesignere | sounddesignere | lyddesign af | sound design
        sound designer | sounddesign | sounddesigner
        """,
        .soundEditor: """
        lydklip | lydklipper | lydredigering | lydredigeret af | dialogklip | dialogklipper | lydklippere
        lydredigør | lydefterarbejde | dialogredigering | sound editor | sound editing
        supervising sound editor
        """,
        .soundMixer: """
        lydmix | mixer | slutmix | mixning | re-recording | lydmikser | lydmiks | tonemix | mixere | mix:
        filmmix | final mix | lydmixer | tonemixer | re-recording mixer | sound mix | sound mixer | mix
        """,
        .castingDirector: """
        caster | castere | casting af | rollebesætning | castinginstruktør | børnecasting | casting:
        castingdirector | casting instruktør | casting af børn | casting | casting director
        """,
        .assistantDirector: """
        instruktørassistent | instruktørassistenter | 1. instruktørassistent | 2. instruktørassistent
        assisterende instruktør | første instruktørassistent | instruktør-assistent
        1. assisterende instruktør | 1. ad | 2. ad | assistant director | 1st ad | 2nd ad
        """,
        .scriptSupervisor: """
        scripter | script | scripts | scriptgirl | kontinuitet | scripter: | scriptere | script supervisor
        continuity
        """,
        .visualEffects: """
        visuelle effekter | vfx-producer | visual effects producer | computeranimation | digitale effekter
        vfx producent | vfx-producent | computereffekter | supervisor visuelle effekter | vfx
        vfx supervisor | vfx-supervisor | visual effects | visual effects supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        specialeffekter | special effekter | pyroteknik | specielle effekter | effekter | spfx
        mekaniske effekter | pyrotekniker | special effects | sfx | sfx supervisor
        """,
        .stunts: """
        stuntkoordinator | stunt | stuntman | stunt koordinator | stunt-koordinator | stuntmænd
        kampkoreografi | stuntmand | stuntkoordinering | stuntinstruktør | stunts | stunt coordinator
        """,
        .choreographer: "koreografi | koreograf | koreografer | koreograferet af | dans",
        .colourist: """
        farvekorrektion | farvekorrigering | color-grading | farvegrading | farvekorrektør | grading:
        kolorist | gradering | farvegradering | lysbestemmelse | colorist | colourist | color grading
        colour grading | grading | grader | di
        """,
        .gaffer: """
        belysningsmester | lys | lyssætning | belyser | belysere | chefbelyser | lysmester | belysning
        belysningsmestre | belysningschef | overbelyser | gaffer
        """,
        .keyGrip: "gripper | grips | key-grip | keygrip | grip: | first grip | key grip | grip",
        .stillPhotographer: """
        stillfotograf | stillfotografi | still fotograf | stillfotos | pressefotograf | still-fotograf
        stillfotografer | stillfoto | stills fotograf | set-fotograf | still | stills | still photographer
        """,
        .productionManager: """
        produktionsleder | produktionsledere | produktionsledelse | produktionsmanager | produktionschef
        produktionsleder: | production managers | production manager | unit production manager
        """,
        .locationManager: """
        indspilningsleder | location manager: | locationmanager | locationscout | indspilningsledere
        lokationsansvarlig | optagelsesleder | locations | optageleder | optageledere | locationmanagere
        indspilningsledelse | location manager | unit manager | location scout
        """,
        .postProductionSupervisor: """
        postproducer | postproduktion | efterarbejde | postproduktionsleder | post-producer
        postproduktionskoordinator | post producer | postproducere | post-produktion
        post production producer | leder af postproduktion | efterbearbejdning | post-production supervisor
        post production supervisor | postproduction supervisor
        """,
        .animator: """
        animation | animator | animatorer | animationsleder | animation af | chefanimator | lead animator
        tegnefilmsanimation | animationsinstruktør | animationer | animation supervisor
        """,
        .narrator: """
        fortæller | fortælling ved | fortællerstemme | speak | speaker | voiceover: | oplæser | fortalt af
        speaker: | indtalt af | indtaling | kommentar | fortælleren | voice-over | voice over | voiceover
        """,
        .cast: """
        med | medvirkende | skuespillere | skuespiller | i rollerne | rolleliste | på rollelisten
        hovedroller | i hovedrollerne | i hovedrollen | stemmer | dansk tale | danske stemmer | hovedrolle
        hovedrolleindehavere | samt | øvrige medvirkende | i øvrige roller | medv. | roller
        rollerne spilles af | desuden medvirker | med stemmer af | biroller | skuespillerinde | skuesp.
        medvirker | i de bærende roller
        """,
        .participant: """
        medvirkende | deltagere | medvirkende i filmen | hovedpersoner | hovedpersonerne | interviewede
        hovedperson | interviewpersoner | med bidrag fra | de medvirkende
        """,
        .dialogue: "dialog | dialoger | replikker | dialoger af | dialogforfatter | dialogbearbejdelse",
        .translator: """
        oversættelse | oversætter | oversat af | oversættere | oversættelser | oversat fra … af | tolk
        tolke | dansk oversættelse
        """,
        .subtitles: """
        undertekster | tekstning | danske undertekster | engelske undertekster | undertekstning | tekstet af
        danske tekster | undertekster af
        """,
        .graphicDesigner: """
        grafik | grafisk design | plakat | plakatdesign | grafiker | filmplakat | grafisk designer
        layout og grafik | grafisk tilrettelæggelse | grafisk tilrettelægger | plakat design | grafikere
        graphic design | artwork
        """,
        .titleDesigner: """
        titeldesign | titler | titelsekvens | fortekster | titelgrafik | titeldesigner | titelanimation
        vignet | title design
        """,
        .publicist: """
        pressemedarbejder | filmens presseansvarlige | unit-publicist | presseansvarlig på optagelserne
        unit publicist
        """,
        .productionCompany: """
        produktionsselskab | produktionsselskaber | produktion | en produktion af | produceret af
        præsenterer | filmselskab | producerende selskab | produktionsfirma | selskab | filmproduktion
        produktionshus | produktionsselskab: | producerende selskaber
        """,
        .coProductionCompany: """
        co-produktion | i co-produktion med | koproduktion | samproduktion | i samproduktion med
        i samarbejde med | co-produktionsselskab | co-produktionsselskaber | i koproduktion med
        en co-produktion mellem | en samproduktion mellem | co-produceret med | i samarbejde med:
        co-produktioner | i co-produktion med: | en co-produktion med | co-produktionspartnere
        """,
        .distributor: """
        distribution | distributør | udlejning | udlejet af | distribueret af | dansk distribution
        dansk distributør | filmudlejning | distribution i danmark | biografdistribution | distributører
        distributør i danmark | udlejer | udlejningsselskab | distributionsselskab | danmarksdistribution
        """,
        .salesAgent: """
        internationalt salg | verdenssalg | salg | salgsagent | international salgsagent
        verdensrettigheder | internationale salgsrettigheder | international distribution | salgsselskab
        world sales | international sales | sales agent
        """,
        .supporter: """
        støttet af | med støtte fra | produceret med støtte fra | med støtte af | finansieret af
        finansiering | med økonomisk støtte fra | støtte fra | sponsorer | partnere | med midler fra
        støtte | filmen er støttet af | filmen er produceret med støtte fra | støtteordning | med bidrag fra
        økonomisk støtte | tv-station | broadcaster | udviklet med støtte fra | med støtte fra: | fonde
        tv-stationer | støttegivere | under ordningen
        """,
    ]
}
