import DossierKit

extension Swedish {
    static let roles: WordTable<Role> = [
        .director: """
        regi | regissör | regissörer | regissören | i regi av | regisserad av | en film av | film av
        filmregissör | medregissör | medregissörer | samregi | medregi | filmskapare | filmare | regi av
        regi: | filmregi | iscensättning | regissör: | en dokumentärfilm av | av och med | upphovsman
        kortfilm av
        """,
        .writer: """
        manus | manusförfattare | manuskript | skriven av | manus av | författare | filmmanus
        medförfattare | medmanusförfattare | manusbearbetning | bearbetning | dramatisering | adaptation
        manusförfattaren | text | texter | skrivet av | manus: | manuskript av | manus och dialog
        filmmanus av | manusmedarbetare | manusskribent | manusskribenter
        """,
        .story: """
        idé | berättelse | originalidé | efter en idé av | efter idé av | från en idé av | koncept
        idé och koncept | historia | originalberättelse | berättelse av | ursprunglig idé | idé av
        baserad på en idé av | ursprungsidé | originalhistoria
        """,
        .basedOn: """
        baserad på | baserat på | fritt efter | efter | efter en roman av | efter romanen av
        baserad på romanen av | baserad på boken av | baserad på en roman av | inspirerad av
        löst baserad på | baserad på en bok av | efter boken av | efter en pjäs av | baserad på pjäsen av
        efter en novell av | baserad på en novell av | förlaga | litterär förlaga | baserad på romanen
        efter en bok av | fritt efter romanen av | fritt baserad på | efter romanen | romanförlaga
        efter en novell | fritt inspirerad av
        """,
        .producer: """
        producent | producenter | producerad av | producenten | huvudproducent | filmproducent
        ansvarig producent | kreativ producent | producer | prod. | produktion | producent:
        juniorproducent | projektproducent | delegerad producent | ledande producent | producenter:
        producers
        """,
        .executiveProducer: """
        exekutiv producent | exekutiva producenter | exekutivproducent | exekutivproducenter
        verkställande producent | verkställande producenter | executive producent | executive producer
        executive producers | co-executive producer
        """,
        .coProducer: """
        samproducent | samproducenter | medproducent | medproducenter | co-producent | co-producenter
        samproducerad av | samproduktion | co-produktion | koproducent | co-producer | co-producers
        """,
        .associateProducer: """
        associerad producent | associerade producenter | associate producent | biträdande producent
        biträdande producenter | associate producer | associate producers
        """,
        .lineProducer: """
        linjeproducent | linjeproducenter | produktionschef | linjeproducer | line producer | line producers
        """,
        .cinematographer: """
        foto | filmfotograf | fotograf | fotografer | a-foto | a-fotograf | filmfoto | fotografi
        chefsfotograf | chefsfoto | filmfotografer | fotografiskt ansvarig | kamera | foto av | bild
        fotograferad av | foto: | cinematografi | huvudfotograf | fotograf: | fotografi av
        director of photography | directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        kameraoperatör | kameraoperatörer | b-kamera | andrakamera | 2:a kamera | extra foto | extrafoto
        ytterligare foto | steadicamoperatör | drönarfoto | drönare | drönarfotograf | drönaroperatör
        undervattensfoto | undervattensfotograf | flygfoto | kompletterande foto | a-kamera | extra fotograf
        extrafotograf | tilläggsfoto | steadicam-operatör | b-kameraoperatör | steadicam
        steadicam operator | camera operator
        """,
        .editor: """
        klipp | klippare | klippning | klippt av | redigering | redigerare | filmklippare | bildklippare
        redigerad av | medklippare | klipp: | filmklippning | klipp av | bildredigering | editor
        film editor | extra klipp | tilläggsklipp
        """,
        .productionDesigner: """
        scenografi | scenograf | scenografer | produktionsdesign | produktionsdesigner | dekor
        filmarkitekt | scenografi av | scenografiansvarig | kulisser | arkitekt | filmscenograf
        production design | production designer
        """,
        .artDirector: """
        konstnärlig ledare | konstnärlig ledning | art director scenografi | biträdande scenograf
        art directors | art director | art direction
        """,
        .setDecorator: """
        dekoratör | inredare | setdecorator | set-decorator | scenograf-dekoratör | dekoratörer
        set-dresser | setdresser | inredning | set decorator | set decoration | set dresser
        """,
        .costumeDesigner: """
        kostym | kostymör | kostymdesign | kostymdesigner | kostymtecknare | kostymer | kostymdesign av
        kostymörer | kläder | kostymansvarig | garderob | kostymdesigners | costume design
        costume designer
        """,
        .makeUp: """
        smink | mask | sminkör | sminkörer | maskör | maskörer | maskdesign | maskdesigner | sminkdesign
        mask och smink | smink och hår | smink & hår | smink/hår | mask och hår | mask/smink | smink/mask
        hår och smink | hår & smink | mask & hår | makeup artist | makeup-artist | make-up designer
        makeup designer | sminkansvarig | specialmask | specialsmink | makeupdesigner | mask/peruk
        maskansvarig | mask & smink | smink & mask | make-up | make up | makeup | make-up artist
        """,
        .hair: """
        hår | frisör | frisörer | hårdesign | peruk | peruker | hårstylist | perukmakare | hårdesigner
        hairstylist | hair
        """,
        .composer: """
        musik | kompositör | kompositörer | originalmusik | musik av | filmmusik | tonsättare
        komponerad av | musik komponerad av | filmkompositör | komposition | musik: | filmmusik av
        filmkomponist | score
        """,
        .musicSupervisor: """
        musikansvarig | musiksupervisor | musikrådgivare | musikläggning | musikkonsult
        musikalisk rådgivare | music supervisor | music supervision
        """,
        .soundRecordist: """
        ljud | ljudtekniker | ljudupptagning | ljudinspelning | a-ljud | a-ljudtekniker | inspelningsljud
        ljudansvarig | ljudläggning på inspelning | ljudinspelare | produktionsljud | ljudupptagare
        ljudingenjör | ljud: | ljudtekniker: | ljudtagning | production sound mixer | sound recordist
        """,
        .soundDesigner: """
        ljuddesign | ljuddesigner | ljuddesigners | ljuddesign av | ljuddesigner: | ljudformgivning
        ljudformgivare | sound design | sound designer | sounddesign | sounddesigner
        """,
        .soundEditor: """
        ljudklipp | ljudläggare | ljudläggning | ljudredigering | ljudredigerare | dialogläggning
        dialogläggare | ljudklippare | ljudefterarbete | dialogklipp | dialogredigering | sound editor
        sound editing | supervising sound editor
        """,
        .soundMixer: """
        ljudmix | mixning | slutmix | mixare | ljudmixare | mixtekniker | ljudmixning | re-recording | mix:
        filmmix | mixer | ljudmixer | slutmixning | slutmixare | re-recording mixer | sound mix
        sound mixer | mix
        """,
        .castingDirector: """
        rollbesättning | rollsättning | rollsättare | castingansvarig | casting av | barncasting
        rollbesättare | castare | castingregissör | casting: | casting barn | casting | casting director
        """,
        .assistantDirector: """
        regiassistent | regiassistenter | 1:e regiassistent | förste regiassistent | första regiassistent
        2:a regiassistent | biträdande regissör | 1:a regiassistent | regiassistans | andre regiassistent
        1:e assisterande regissör | assisterande regissör | b-regissör | biträdande regi
        assistant director | 1st ad | 2nd ad
        """,
        .scriptSupervisor: """
        scripta | skripta | script | scriptor | scriptan | kontinuitet | scriptansvarig | script/kontinuitet
        script supervisor | continuity
        """,
        .visualEffects: """
        visuella effekter | vfx-supervisor | datoranimation | digitala effekter | vfx-producent
        vfx producent | supervisor visuella effekter | visuella effekter supervisor | dataanimation
        datoranimering | vfx | vfx supervisor | visual effects | visual effects supervisor | cgi
        vfx producer
        """,
        .specialEffects: """
        specialeffekter | pyroteknik | pyrotekniker | effekter | mekaniska effekter | sfx-ansvarig
        effektmakare | specialeffekter: | special effects | sfx | sfx supervisor
        """,
        .stunts: """
        stuntkoordinator | stunt | stuntsamordnare | stuntman | stuntkoordinering | stuntpersonal | stuntmän
        fajtkoreografi | stridskoreografi | stuntsamordning | fightkoreografi | stunts | stunt coordinator
        """,
        .choreographer: "koreografi | koreograf | koreografer | dans | koreografi av",
        .colourist: """
        gradering | färgkorrigering | grade | färgsättning | colour-grading | ljussättare lab | graderare
        kolorist | colorgrading | färggradering | färgkorrektion | ljussättning lab | colorist | colourist
        color grading | colour grading | grading | grader | di
        """,
        .gaffer: """
        elektriker | ljussättare | ljus | belysningsmästare | ljussättning | belysning | chefselektriker
        passarchef ljus | ljusmästare | belysare | elchef | gaffer
        """,
        .keyGrip: """
        passare | grip: | dollygrip | first grip | passarchef | grips | keygrip | chefsgrip | key grip
        grip
        """,
        .stillPhotographer: """
        stillbildsfotograf | stillbilder | stillbild | stillfoto | stillfotograf | stillbildsfoto
        stillbildsfotografer | pressfotograf | still-fotograf | setfotograf | stillbildsfotografi | stills
        still photographer
        """,
        .productionManager: """
        produktionsledare | produktionsledning | produktionsledare: | produktionschef | produktionsansvarig
        produktionsmanager | production manager | unit production manager
        """,
        .locationManager: """
        inspelningsledare | platsansvarig | platschef | locationscout | locationmanager | location manager:
        platsscout | inspelningsplatser | location | locationansvarig | platsletare | inspelningsledning
        platskoordinator | location manager | unit manager | location scout
        """,
        .postProductionSupervisor: """
        postproducent | postproduktion | efterarbete | postproduktionsledare | postproduktionskoordinator
        postproducer | postproduktionsansvarig | efterproduktion | postproduktionsproducent
        postproducenter | post-produktion | post-production supervisor | post production supervisor
        postproduction supervisor
        """,
        .animator: """
        animation | animatör | animatörer | animationsledare | animering | animerad av | chefsanimatör
        lead animator | animationsregi | animationer | animation av | huvudanimatör | animatörer:
        """,
        .narrator: """
        berättare | berättarröst | speaker | speakerröst | voiceover: | berättarröst av | speakertext
        berättas av | inläst av | kommentar | uppläsare | röst | berättaren | voice-over | voice over
        voiceover
        """,
        .cast: """
        med | medverkande | skådespelare | i rollerna | rollista | i huvudrollerna | i huvudrollen
        huvudroller | huvudroll | röster | rollinnehavare | med rösterna av | svenska röster
        i övriga roller | samt | övriga roller | roller | biroller | medv. | i rollerna: | medverkar
        medverkande: | rösterna av | huvudrollsinnehavare | övriga medverkande | i ledande roller
        dessutom medverkar | skådespelerska | skådespelerskor
        """,
        .participant: """
        medverkande | deltagare | medverkande i filmen | intervjuade | huvudpersoner | huvudperson
        med medverkan av | intervjupersoner | de medverkande | med bidrag från medverkande
        """,
        .dialogue: "dialog | dialoger | dialog av | repliker | dialogförfattare | dialogbearbetning",
        .translator: """
        översättning | översättare | översatt av | översättningar | tolk | tolkar | översatt från … av
        svensk översättning | tolkning
        """,
        .subtitles: """
        undertexter | textning | undertextning | svenska undertexter | engelska undertexter | svensk text
        textad av | undertextare
        """,
        .graphicDesigner: """
        grafik | grafisk form | grafisk design | affisch | affischdesign | grafisk formgivning
        grafisk formgivare | grafiker | filmaffisch | formgivning | formgivare | poster
        grafiska formgivare | affischformgivning | graphic design | artwork
        """,
        .titleDesigner: """
        titeldesign | titelsekvens | förtexter | titlar | vinjett | titelgrafik | titelanimation | vinjetter
        textdesign | titelformgivning | title design
        """,
        .publicist: "pressansvarig på inspelningen | unit-publicist | inspelningspress | unit publicist",
        .productionCompany: """
        produktionsbolag | filmbolag | produktion | en produktion av | producerad av | presenterar
        produktionsbolaget | huvudproducent | bolag | filmproduktion | huvudproducerande bolag
        produktionsföretag | ett produktionsbolag | produktionshus | producerande bolag
        """,
        .coProductionCompany: """
        samproduktion | co-produktion | i samproduktion med | i co-produktion med | i samarbete med
        samproduktionsbolag | samproducerande bolag | en samproduktion mellan | samproducerad med
        samproduktioner | samproduktionspartner | en samproduktion med | samproduktionspartners
        producerad i samarbete med | i samproduktion med:
        """,
        .distributor: """
        distribution | distributör | distribueras av | distribuerad av | svensk distribution
        svensk distributör | distribution i sverige | biografdistribution | filmdistribution
        filmdistributör | distributör i sverige | distributörer | distributionsbolag | uthyrning
        distribution sverige
        """,
        .salesAgent: """
        internationell försäljning | världsförsäljning | försäljning | försäljningsagent
        internationell distribution | säljagent | världsrättigheter | försäljningsbolag
        internationell försäljningsagent | utlandsförsäljning | internationell säljagent | world sales
        international sales | sales agent
        """,
        .supporter: """
        med stöd av | med stöd från | stöd från | finansierad av | finansiering | finansiärer
        med ekonomiskt stöd av | stöd av | med bidrag från | sponsorer | partners | med medel från
        filmen har fått stöd av | producerad med stöd av | med produktionsstöd från | med produktionsstöd av
        med filmstöd från | utvecklad med stöd av | tv-kanal | tv-bolag | partner | med finansiellt stöd av
        stöttad av | filmstöd | stöd | med stöd genom | i produktion med stöd av | med stöd av:
        regionala filmfonder | finansierad med stöd av
        """,
    ]
}
