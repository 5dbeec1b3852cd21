import DossierKit

extension Norwegian {
    static let roles: WordTable<Role> = [
        .director: """
        regi | regissør | regissører | regissøren | regissert av | i regi av | en film av | film av
        filmregissør | medregissør | medregissører | co-regissør | samregi | filmskaper | filmskapere
        regi av | regi: | iscenesettelse | iscenesatt av | regissør: | instruksjon | instruktør
        en dokumentarfilm av | medregi | co-regi
        """,
        .writer: """
        manus | manusforfatter | manusforfattere | manuskript | skrevet av | manus av | forfatter
        forfattere | filmmanus | medforfatter | medforfattere | co-manusforfatter | bearbeidelse
        dramatisering | adaptasjon | bearbeidet av | manusforfatteren | tekst | tekster | manus:
        manuskript av | manus og dialog | manuskriptforfatter | manuskonsept | adaptert av | filmatisering
        manusmedarbeider
        """,
        .story: """
        historie | idé | ide | originalidé | original idé | etter en idé av | etter idé av | konsept
        idé og konsept | historie av | original historie | idé av | basert på en idé av | fortelling
        originalhistorie | ideutvikling
        """,
        .basedOn: """
        basert på | etter | fritt etter | løst basert på | basert på romanen av | basert på boken av
        basert på boka av | basert på en roman av | etter en roman av | etter romanen av | inspirert av
        basert på en bok av | etter boken av | etter et skuespill av | basert på skuespillet av
        basert på et teaterstykke av | basert på en novelle av | etter en novelle av | forelegg
        litterært forelegg | basert på romanen | fritt basert på | fritt etter romanen | etter romanen
        etter en bok av | romanforelegg | etter motiver fra | fritt inspirert av
        """,
        .producer: """
        produsent | produsenter | produsert av | produsenten | hovedprodusent | filmprodusent
        ansvarlig produsent | kreativ produsent | producer | prod. | produksjon | produsent:
        delegert produsent | juniorprodusent | ledende produsent | minoritetsprodusent | produsenter:
        prosjektprodusent | producers
        """,
        .executiveProducer: """
        utøvende produsent | utøvende produsenter | eksekutiv produsent | eksekutive produsenter
        eksekutivprodusent | eksekutivprodusenter | executive produsent | utøvende prod.
        executive producer | executive producers | co-executive producer
        """,
        .coProducer: """
        samprodusent | samprodusenter | medprodusent | medprodusenter | co-produsent | co-produsenter
        koprodusent | koprodusenter | samprodusert av | samproduksjon | co-produksjon | co-produsert av
        co-producer | co-producers
        """,
        .associateProducer: """
        assosiert produsent | assosierte produsenter | associate produsent | tilknyttet produsent
        associate producer | associate producers
        """,
        .lineProducer: """
        linjeprodusent | linjeprodusenter | produksjonssjef | linjeproducer | line produsent | line producer
        line producers
        """,
        .cinematographer: """
        foto | fotograf | filmfotograf | filmfoto | sjefsfotograf | sjefsfoto | fotografi | fotografer
        a-fotograf | a-foto | hovedfotograf | foto av | kamera | filmfotografer | fotografert av | foto:
        filmet av | cinematografi | kinematografi | fotograf: | director of photography
        directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        kameraoperatør | kameraoperatører | b-kamera | 2. kamera | ekstra foto | ekstra fotograf
        tilleggsfoto | tilleggsfotograf | steadicamoperatør | dronefoto | drone | dronefotograf
        droneoperatør | undervannsfoto | undervannsfotograf | flyfoto | a-kamera | ekstrafotograf
        steadicam-operatør | b-kameraoperatør | tilleggsfotografer | luftfoto | steadicam
        steadicam operator | camera operator
        """,
        .editor: """
        klipp | klipper | klippere | klipping | klippet av | redigering | redigerer | redigert av
        filmklipper | medklipper | klipp: | bildeklipp | film editor | editor | klipp av | ekstra klipp
        co-klipper | tilleggsklipp
        """,
        .productionDesigner: """
        produksjonsdesign | produksjonsdesigner | scenografi | scenograf | scenografer | filmarkitekt
        dekor | kulisser | scenografi av | produksjonsdesignere | filmscenograf | production design
        production designer
        """,
        .artDirector: """
        kunstnerisk leder | kunstnerisk ledelse | art directors | art-director | visuell leder
        art director | art direction
        """,
        .setDecorator: """
        dekoratør | setdekoratør | set-decorator | interiør | innreder | set-dresser | setdresser
        dekoratører | sett-dekoratør | settdekoratør | set decorator | set decoration | set dresser
        """,
        .costumeDesigner: """
        kostymer | kostymedesign | kostymedesigner | kostyme | kostymør | kostymetegner | kostymeansvarlig
        kostymedesignere | garderobe | kostymesjef | costume design | costume designer
        """,
        .makeUp: """
        sminke | sminkør | sminkører | maske | maskør | maskører | maskedesign | maskedesigner
        sminkedesign | sminkedesigner | sminke og hår | sminke & hår | sminke/hår | hår og sminke
        hår & sminke | maske og hår | maske & hår | maske/hår | sminke/maske | makeup artist | makeup-artist
        make-up designer | makeup designer | sminkeansvarlig | spesialsminke | spesialmaske | hår/sminke
        maskeansvarlig | makeup & hår | sminke/parykk | makeup og hår | make-up | make up | makeup
        make-up artist
        """,
        .hair: """
        hår | frisør | frisører | hårdesign | parykk | parykker | hårstylist | parykkmaker | hårdesigner
        hairstylist | hair
        """,
        .composer: """
        musikk | komponist | komponister | originalmusikk | original musikk | musikk av | filmmusikk
        komponert av | musikk komponert av | filmkomponist | komposisjon | musikk: | original filmmusikk
        score
        """,
        .musicSupervisor: """
        musikkansvarlig | musikksupervisor | musikkonsulent | musikkonsulenter | musikalsk konsulent
        musikkrådgiver | music supervisor | music supervision
        """,
        .soundRecordist: """
        lyd | lydopptak | lydtekniker | lydteknikere | lydmann | lydmester | opptakslyd | produksjonslyd
        lydopptaker | lydansvarlig | innspillingslyd | a-lyd | lydingeniør | lyd på opptak | lydmester:
        settlyd | lydopptak: | production sound mixer | sound recordist
        """,
        .soundDesigner: """
        lyddesign | lyddesigner | lyddesignere | lyddesign av | lydformgivning | sound design
        sound designer | sounddesign | sounddesigner
        """,
        .soundEditor: """
        lydklipp | lydklipper | lydredigering | lydredigerer | dialogklipp | dialogklipper | lydlegging
        lydlegger | lydetterarbeid | lydredaktør | lydmontasje | sound editor | sound editing
        supervising sound editor
        """,
        .soundMixer: """
        miks | lydmiks | mikser | sluttmiks | miksing | lydmikser | miks av | re-recording | filmmiks
        mikset av | miks: | mixer | kinomiks | miksetekniker | re-recording mixer | sound mix | sound mixer
        mix
        """,
        .castingDirector: """
        rollebesetning | rollebesetter | caster | casting av | castingansvarlig | barnecasting | casting:
        rollebesettere | castingregissør | castingsjef | castere | casting | casting director
        """,
        .assistantDirector: """
        regiassistent | regiassistenter | 1. regiassistent | 2. regiassistent | første regiassistent
        assisterende regissør | regiassistanse | 1. assisterende regissør | 1. ad | 2. ad | regiass.
        assistant director | 1st ad | 2nd ad
        """,
        .scriptSupervisor: """
        script | scripte | skripte | scriptansvarlig | kontinuitet | skript | scripter
        kontinuitetsansvarlig | script supervisor | continuity
        """,
        .visualEffects: """
        visuelle effekter | vfx-produsent | vfx produsent | dataanimasjon | digitale effekter
        vfx-ansvarlig | supervisor visuelle effekter | visuelle effekter supervisor | datagrafikk | vfx
        vfx supervisor | vfx-supervisor | visual effects | visual effects supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        spesialeffekter | pyroteknikk | pyrotekniker | effekter | mekaniske effekter | sfx-ansvarlig
        effektmaker | spesialeffektansvarlig | special effects | sfx | sfx supervisor
        """,
        .stunts: """
        stuntkoordinator | stunt | stuntmann | stuntkoordinering | stuntutøvere | stuntleder | stuntfolk
        kampkoreografi | stuntansvarlig | stuntteam | stunts | stunt coordinator
        """,
        .choreographer: "koreografi | koreograf | koreografer | dans | koreografert av",
        .colourist: """
        fargekorrigering | gradering | fargegradering | kolorist | fargekorreksjon | fargesetting
        fargekorrigerer | graderer | colorgrading | colorist | colourist | color grading | colour grading
        grading | grader | di
        """,
        .gaffer: """
        lysmester | lys | lyssetter | lyssetting | belysning | sjefsbelyser | belysningsmester | overlys
        lysmestere | belyser | lysansvarlig | overlysmester | gaffer
        """,
        .keyGrip: """
        gripansvarlig | grips | first grip | grip: | dollygrip | keygrip | sjefsgrip | key grip | grip
        """,
        .stillPhotographer: """
        stillfotograf | stillfoto | stillsfotograf | stillbilder | still-fotograf | stillfotografi
        pressefotograf | stillfotografer | settfotograf | stills-fotograf | stillbildefotograf | stills
        still photographer
        """,
        .productionManager: """
        produksjonsleder | produksjonsledere | produksjonsledelse | produksjonssjef | produksjonsleder:
        produksjonsansvarlig | produksjonsmanager | production manager | unit production manager
        innspillingsleder | innspillingsledere | innspillingsledelse
        """,
        .locationManager: """
        locationansvarlig | lokasjonsansvarlig | locationscout | locationmanager
        lokasjoner | location | stedsansvarlig | opptaksleder | lokasjonsspeider
        lokasjonssjef | location manager | unit manager | location scout
        """,
        .postProductionSupervisor: """
        postprodusent | postproduksjon | etterarbeid | etterarbeidsleder | postproduksjonsleder
        postproduksjonskoordinator | postproducer | etterarbeidskoordinator | post produsent
        postprodusenter | etterarbeidsansvarlig | post-produksjon | leder etterarbeid
        post-production supervisor | post production supervisor | postproduction supervisor
        """,
        .animator: """
        animasjon | animatør | animatører | animasjonsleder | animasjon av | hovedanimatør | lead animator
        animasjonsregi | animasjonsregissør | animasjoner | animert av
        """,
        .narrator: """
        forteller | fortellerstemme | kommentator | voiceover: | fortellerstemme av | fortalt av | lest av
        kommentar | oppleser | kommentarstemme | stemme | innlest av | fortelleren | voice-over | voice over
        voiceover
        """,
        .cast: """
        med | medvirkende | skuespillere | skuespiller | i rollene | rolleliste | i hovedrollene
        i hovedrollen | hovedroller | hovedrolle | stemmer | norske stemmer | med stemmene til
        på rollelisten | i øvrige roller | øvrige roller | samt | roller | biroller | medv. | i rollene:
        medvirker | øvrige medvirkende | hovedrolleinnehavere | i bærende roller | skuespillerinne
        i andre roller | på rollelista
        """,
        .participant: """
        medvirkende | deltakere | medvirkende i filmen | intervjuede | hovedpersoner | hovedperson
        intervjuobjekter | med bidrag fra | de medvirkende | hovedpersonene | i filmen deltar
        """,
        .dialogue: "dialog | dialoger | replikker | dialog av | dialogforfatter | dialogbearbeidelse",
        .translator: """
        oversettelse | oversetter | oversatt av | oversettere | oversettelser | oversatt fra … av | tolk
        tolker | norsk oversettelse | tolking
        """,
        .subtitles: """
        teksting | undertekster | norske undertekster | engelske undertekster | undertekst | tekstet av
        norsk tekst | undertekster av | norsk teksting
        """,
        .graphicDesigner: """
        grafikk | grafisk design | plakat | plakatdesign | grafisk designer | grafiker | filmplakat
        grafisk formgivning | grafisk utforming | poster | grafisk profil | graphic design | artwork
        """,
        .titleDesigner: """
        titteldesign | tittelsekvens | fortekster | titler | tittelgrafikk | vignett | tittelanimasjon
        tekstdesign | tittelplakater | title design
        """,
        .publicist: "presseansvarlig på innspilling | unit-publicist | innspillingspresse | unit publicist",
        .productionCompany: """
        produksjonsselskap | produksjonsselskaper | produksjon | en produksjon av | produsert av
        presenterer | filmselskap | selskap | hovedprodusent | produserende selskap | produksjonsfirma
        filmproduksjon | produksjonshus | produksjonsselskap: | produksjonsselskapet
        """,
        .coProductionCompany: """
        samproduksjon | co-produksjon | i samproduksjon med | i co-produksjon med | i samarbeid med
        samproduksjonsselskap | co-produksjonsselskap | samproduksjonsselskaper | en samproduksjon mellom
        en co-produksjon mellom | en samproduksjon med | samprodusert med | samproduksjonspartnere
        i koproduksjon med | koproduksjon | samproduserende selskap | samproduksjoner
        """,
        .distributor: """
        distribusjon | distributør | distribuert av | distribueres av | norsk distribusjon
        norsk distributør | distribusjon i norge | kinodistribusjon | distributør i norge | distributører
        distribusjonsselskap | filmutleie | utleie | filmdistribusjon | distribusjon norge | filmbyrå
        """,
        .salesAgent: """
        internasjonalt salg | verdenssalg | salg | salgsagent | internasjonal salgsagent
        internasjonal distribusjon | verdensrettigheter | salgsselskap | internasjonale rettigheter
        utenlandssalg | world sales | international sales | sales agent
        """,
        .supporter: """
        med støtte fra | støttet av | med støtte av | produsert med støtte fra | støtte fra | finansiert av
        finansiering | med økonomisk støtte fra | med bidrag fra | sponsorer | partnere | med midler fra
        filmen er støttet av | støtte | filmen har mottatt støtte fra | utviklet med støtte fra | tv-kanal
        kringkaster | fond | finansiører | filmen er produsert med støtte fra | støttespillere
        med tilskudd fra | tilskudd | filmfond | med produksjonsstøtte fra | partner
        finansiert med støtte fra | produsert med støtte av | tilskudd fra
        """,
    ]
}
