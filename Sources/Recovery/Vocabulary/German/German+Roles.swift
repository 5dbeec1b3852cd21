import DossierKit

extension German {
    static let roles: WordTable<Role> = [
        .director: """
        regie | regisseur | regisseurin | regisseure | regisseurinnen | regie führte | regie führten
        inszenierung | inszeniert von | ein film von | film von | spielleitung | ko-regie | co-regie
        koregie | coregie | co-regisseur | co-regisseurin | ko-regisseur | ko-regisseurin | r:
        filmemacher | filmemacherin | filmregie | unter der regie von | ein dokumentarfilm von
        der regisseur | die regisseurin | regie von | filmemacherinnen
        """,
        .writer: """
        drehbuch | buch | drehbuchautor | drehbuchautorin | drehbuchautoren | drehbuchautorinnen | autor
        autorin | autoren | autorinnen | drehbuch von | buch von | geschrieben von | skript
        drehbuch nach | co-autor | co-autorin | ko-autor | ko-autorin | koautor | koautorin | coautor
        coautorin | co-autoren | ko-drehbuch | co-drehbuch | mitarbeit am drehbuch | mitarbeit drehbuch
        drehbuchmitarbeit | unter mitarbeit von | drehbuchbearbeitung | bearbeitung | adaption
        drehbuchadaption | für die leinwand adaptiert von | b: | verfasst von | szenario | filmskript
        drehbuch und dialoge | drehbuch & dialoge | co-drehbuchautor | co-drehbuchautorin
        ko-drehbuchautor | ko-drehbuchautorin | weitere autoren | das drehbuch schrieb
        das drehbuch schrieben | konzept und buch
        """,
        .story: """
        story | geschichte | nach einer idee von | idee | originalidee | idee von | stoff
        stoffentwicklung | konzept | idee und konzept | idee & konzept | nach einer geschichte von
        nach einer originalidee von | originalgeschichte | originalstoff | filmidee
        """,
        .basedOn: """
        nach | basierend auf | nach dem roman von | frei nach | frei nach dem roman von
        nach dem buch von | nach dem gleichnamigen roman von | nach der erzählung von
        nach dem theaterstück von | nach der novelle von | nach motiven von
        nach motiven des romans von | nach einer erzählung von | nach einem roman von
        basierend auf dem roman von | basierend auf dem buch von | basiert auf | inspiriert von
        nach einer vorlage von | literarische vorlage | romanvorlage | vorlage | buchvorlage
        nach einer kurzgeschichte von | nach dem stück von | nach dem bestseller von
        basierend auf der erzählung von | lose basierend auf | frei inspiriert von | angelehnt an
        """,
        .producer: """
        produzent | produzentin | produzenten | produzentinnen | produziert von | produktion
        produced by | p: | federführender produzent | federführende produzentin
        federführende produzenten | delegierter produzent | delegierte produzentin
        delegierte produzenten | creative producer | producer | producerin | producerinnen
        kreativproduzent | kreativproduzentin | filmproduzent | filmproduzentin | hauptproduzent
        hauptproduzentin | der produzent | die produzentin | mitproduzent | leitender produzent
        leitende produzentin | minoritärer produzent | junior producer | junior producerin | producers
        """,
        .executiveProducer: """
        geschäftsführender produzent | geschäftsführende produzentin | exekutivproduzent
        exekutivproduzentin | exekutivproduzenten | executive producerin | ausführender produzent
        ausführende produzentin | ausführende produzenten | gesamtproduzent | executive producer
        executive producers | co-executive producer
        """,
        .coProducer: """
        koproduzent | koproduzentin | koproduzenten | koproduzentinnen | ko-produzent | ko-produzentin
        ko-produzenten | ko-produzentinnen | co-produzent | co-produzentin | co-produzenten
        co-produzentinnen | coproduzent | coproduzentin | coproduzenten | koproduziert von
        co-produziert von | co-producerin | coproducer | co-producer | co-producers
        koproduktion | co-produktion | ko-produktion | coproduktion
        """,
        .associateProducer: """
        assoziierter produzent | assoziierte produzentin | assoziierte produzenten
        associate producerin | associate producer | associate producers
        """,
        .lineProducer: """
        herstellungsleitung | herstellungsleiter | herstellungsleiterin | line producerin
        herstellungsleiter und produktionsleiter | herstellungsleiter:innen | leitung der herstellung
        line producer | line producers
        """,
        .cinematographer: """
        kamera | bildgestaltung | kameramann | kamerafrau | kameraleute | bildgestalter
        bildgestalterin | k: | bildgestaltender kameramann | bildgestaltende kamerafrau
        kamera/bildgestaltung | kamera und bildgestaltung | bildregie | fotografie | kameraführung
        kameraarbeit | director of photography (dop) | fotografiert von | photographie | filmkamera
        der kameramann | die kamerafrau | chefkameramann | chefkamerafrau | bildgestaltung / kamera
        bildgestaltung/kamera | kamera / bildgestaltung | dop/kamera | lichtsetzende kamera
        director of photography | directors of photography | dop | d.o.p. | cinematographer
        """,
        .cameraOperator: """
        kameraoperator | kameraoperateur | kameraoperateurin | kameraschwenker | schwenker | schwenkerin
        steadicam-operator | steadicam operatorin | 2. kamera | zweite kamera | b-kamera
        zusätzliche kamera | weitere kamera | luftaufnahmen | drohne | drohnenaufnahmen | drohnenkamera
        unterwasserkamera | unterwasseraufnahmen | steadicam-operateur | zusatzkamera | drohnenpilot
        a-kamera | kamera 2. unit | steadicam | steadicam operator | camera operator | drone
        """,
        .editor: """
        schnitt | montage | cutter | cutterin | cutterinnen | editor | editorin | editoren | editorinnen
        filmeditor | filmeditorin | bildschnitt | filmschnitt | s: | schnittmeister | schnittmeisterin
        geschnitten von | editing | bildmontage | schnitt und montage | schnitt/montage
        montage/schnitt | schnitt / montage | montage / schnitt | co-editor | ko-editor
        zusätzlicher schnitt | der cutter | die cutterin | picture editor | die editorin
        """,
        .productionDesigner: """
        szenenbild | szenenbildner | szenenbildnerin | szenenbildnerinnen | ausstattung | ausstatter
        ausstatterin | bauten | filmbauten | filmarchitektur | filmarchitekt | filmarchitektin
        bühnenbild | bühnenbildner | bühnenbildnerin | kulissen | produktionsdesign
        produktionsdesigner | produktionsdesignerin | szenographie | szenografie | set design
        set-design | ausstattungsleitung | production design | production designer
        """,
        .artDirector: """
        art-direktor | artdirector | art directorin | art direktion | künstlerische leitung
        künstlerischer leiter | künstlerische leiterin | szenenbildassistenz | art director
        art direction
        """,
        .setDecorator: """
        innenrequisite | innenrequisiteur | innenrequisiteurin | set-decorator | dekoration
        set dekoration | set decoration | setdekoration | setdresserin | set-dresser | set decorator
        set dresser
        """,
        .costumeDesigner: """
        kostüm | kostüme | kostümbild | kostümbildner | kostümbildnerin | kostümbildnerinnen
        kostümdesign | kostümdesigner | kostümdesignerin | kostümentwurf | garderobe
        kostüm und garderobe | costume design | kostümausstattung | gewand | costüme
        """,
        .makeUp: """
        maske | maskenbild | maskenbildner | maskenbildnerin | maskenbildnerinnen | chefmaskenbildner
        chefmaskenbildnerin | make-up artist | make up artist | special make-up effects
        special make up effects | maskenbild sfx | sfx-maske | sfx maske | maske und haare
        maske & haare | maske/haare | masken | maske & frisur | make-up & hair | maske, haare | schminke
        spezialmaske | visagist | visagistin | make-up | make up | makeup
        """,
        .hair: """
        haare | frisuren | frisur | friseur | friseurin | hairstyling | hairstylist | hairstylistin
        haarstyling | perücken
        """,
        .composer: """
        musik | komponist | komponistin | komponisten | komponistinnen | filmmusik | originalmusik | m:
        komposition | musik von | musik komponiert von | filmkomponist | filmkomponistin
        komponiert von | score | original-musik | originalmusik von | musik und komposition
        der komponist | die komponistin | filmkomposition
        """,
        .musicSupervisor: """
        musikberatung | musikberater | musikberaterin | music supervision | musiksupervision
        musikredaktion | musikalische beratung | music supervisor
        """,
        .soundRecordist: """
        ton | originalton | o-ton | tonmeister | tonmeisterin | tonmeister*innen | tonmann | tonfrau
        tonaufnahme | tonaufnahmen | tontechnik | tontechniker | tontechnikerin | ton am set | set-ton
        setton | filmton | filmtonmeister | filmtonmeisterin | originaltonmeister | original-ton
        originalton: | toningenieur | toningenieurin | production sound mixer | direktton | ton/o-ton
        """,
        .soundDesigner: """
        sounddesign | sounddesigner | sounddesignerin | sound-design | sound-designer | tongestaltung
        tongestalter | tongestalterin | klanggestaltung | sound designerin | sound | sound design
        sound designer
        """,
        .soundEditor: """
        tonschnitt | dialogschnitt | geräuschschnitt
        tonmontage | toneditor | toneditorin | ton-editor | sound editing | sound editorin
        geräuscheaufnahme | tonbearbeitung | supervising sound editor | foley-aufnahme
        sound editor
        """,
        .soundMixer: """
        mischung | mischtonmeister | mischtonmeisterin | tonmischung | kinomischung | filmmischung
        mischtonmeister*innen | endmischung | mix | re-recording mixer | mischer | tonmischer
        sound mix | sound mixer | mixing | mischtonmeister:innen | mischatelier
        """,
        .castingDirector: """
        caster | casterin | casting directorin | castingdirector | casting-director | castingagentur
        kindercasting | kinder-casting | besetzungsleitung | casting von | besetzungsbüro | casting
        casting director
        """,
        .assistantDirector: """
        regieassistenz | regieassistent | regieassistentin | regieassistenten | 1. regieassistenz
        1. regieassistent | 1. regieassistentin | erste regieassistenz | erster regieassistent
        erste regieassistentin | 2. regieassistenz | 2. regieassistent | 2. regieassistentin
        zweite regieassistenz | assistenz der regie | 1st ad | 1. ad | 2. ad | regie-assistenz
        regie assistenz | assistant director
        """,
        .scriptSupervisor: """
        script | continuity | script/continuity | script / continuity | script & continuity
        script-continuity | anschlussregie | script supervisorin | skript/continuity | scriptgirl
        script und continuity | script supervisor
        """,
        .visualEffects: """
        visuelle effekte | vfx-supervisor | vfx supervisorin | vfx-supervisorin | visual effects
        visual effects supervisor | digitale effekte | digitale bildbearbeitung | computeranimation
        vfx supervision | visual-effects-supervisor | supervision visuelle effekte
        visual effects producer | vfx | vfx supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        spezialeffekte | special effects | sfx-supervisor | pyrotechnik | pyrotechniker
        spezial-effekte | special effects supervisor | effekte | mechanische effekte | sfx
        sfx supervisor
        """,
        .stunts: """
        stuntkoordination | stuntkoordinator | stuntkoordinatorin | stunt-koordination
        stunt-koordinator | stunt | stuntleitung | stunt-coordinator | kampfchoreografie
        kampfchoreographie | stuntteam | stunts | stunt coordinator
        """,
        .choreographer: """
        choreografie | choreographie | choreograf | choreografin | choreograph | choreographin
        choreografiert von
        """,
        .colourist: """
        farbkorrektur | coloristin | color-grading | lichtbestimmung | lichtbestimmer | lichtbestimmerin
        farbgestaltung | farbbearbeitung | digitale farbkorrektur | digital intermediate | colorgrading
        farbabstimmung | lichtbestimmung / farbkorrektur | grader | mastering und farbkorrektur
        colorist | colourist | color grading | colour grading | grading | color correction | di
        """,
        .gaffer: """
        oberbeleuchter | oberbeleuchterin | oberbeleuchtung | licht | lichtgestaltung | beleuchtung
        beleuchter | beleuchterin | chefbeleuchter | chef-beleuchter | lichttechnik | gaffer
        """,
        .keyGrip: """
        bühne | kamerabühne | bühnentechnik | filmbühne | 1. bühne | erster kamerabühnenmann | grips
        kamera-bühne | bühnenmeister | key grip | grip
        """,
        .stillPhotographer: """
        standfotografie | standfotograf | standfotografin | standfotos | standphotographie
        standphotograph | setfotograf | setfotografin | setfotografie | set-fotografie | standfoto
        fotos | fotografin | fotograf | stillfotograf | stills-fotograf | szenenfotos | still-fotografie
        stills | still photographer
        """,
        .productionManager: """
        produktionsleitung | produktionsleiter | produktionsleiterin | pl | leitung der produktion
        produktionsmanagement | produktionsmanager | produktionsmanagerin
        produktionsleitung / herstellungsleitung | production management | unit production manager
        produktionsleitung: | filmproduktionsleitung
        """,
        .locationManager: """
        aufnahmeleitung | aufnahmeleiter | aufnahmeleiterin | motivaufnahmeleitung | set-al
        1. aufnahmeleitung | 1. aufnahmeleiter | erste aufnahmeleitung | set-aufnahmeleitung
        motivaufnahmeleiter | motivaufnahmeleiterin | locationscout | location scout | location-scout
        motivsuche | set-aufnahmeleiter | set-aufnahmeleiterin | 1. al | setaufnahmeleitung
        drehorte und motive | location manager
        """,
        .postProductionSupervisor: """
        postproduktion | postproduction | post production | post-production | postproduktionsleitung
        postproduktion supervisor | post production supervisor | postproduktionsleiter
        postproduktionsleiterin | postproduktionsaufsicht | leitung postproduktion
        postproduktionskoordination | postproduction supervisorin | post-produktion
        postproduktionssupervisor | post-production supervisorin | bildpostproduktion
        post-production supervisor | postproduction supervisor
        """,
        .animator: """
        animation | animator | animatorin | animatoren | animatorinnen | trick | animationsleitung
        regie animation | animationsregie | animationen | trickfilm | trickanimation | animation von
        lead animator | trickzeichner | trickkamera | chefanimator | leitung animation
        """,
        .narrator: """
        erzähler | erzählerin | off-stimme | off-sprecher | off-sprecherin | stimme aus dem off
        erzählstimme | kommentar | gesprochen von | kommentarsprecher | kommentarsprecherin | off-text
        off-erzählung | sprecher | sprecherin | off-kommentar | erzählt von | voice over | voice-over
        voiceover
        """,
        .cast: """
        d: | mit | darsteller | darstellerin | darstellerinnen | besetzung | schauspieler
        schauspielerin | schauspielerinnen | darsteller:innen | in den hauptrollen | hauptdarsteller
        hauptdarstellerin | hauptrolle | hauptrollen | in weiteren rollen | nebenrollen
        in einer weiteren rolle | stimmen | synchronstimmen | mit den stimmen von | es spielen
        u.a. mit | in der hauptrolle | rollen
        """,
        .participant: """
        mitwirkende | protagonisten | protagonistinnen | protagonist | protagonistin
        unter mitwirkung von | gesprächspartner | gesprächspartnerinnen | interviewpartner | zeitzeugen
        zeitzeuginnen | mitwirkung | mitwirkender | teilnehmer
        """,
        .dialogue: """
        dialoge | dialogbuch | dialogautor | dialogautorin | dialog | dialoge von | dialogbearbeitung
        """,
        .translator: """
        übersetzung | übersetzer | übersetzerin | übersetzungen | übersetzt von | dolmetscher
        dolmetscherin | aus dem … von | übersetzerinnen | dolmetschen
        """,
        .subtitles: """
        untertitel | untertitelung | untertitel von | deutsche untertitel | englische untertitel
        """,
        .graphicDesigner: """
        grafik | grafikdesign | grafik-design | graphik | grafiker | grafikerin | plakat
        plakatgestaltung | plakatmotiv | filmplakat | gestaltung | grafikdesigner | grafikdesignerin
        graphikdesign | graphic design | artwork | layout und gestaltung
        """,
        .titleDesigner: """
        titelgestaltung | titeldesign | titelgrafik | titel-design | vorspanngestaltung | titelanimation
        titelsequenz | titel und grafik | titelvorspann | title design
        """,
        .publicist: """
        setpresse | set-presse | unit-publicist | setpublicist | presse am set | unit publicist
        """,
        .productionCompany: """
        produktionsfirma | produktionsfirmen | produktion | eine produktion der | eine produktion von
        eine produktion | filmproduktion | produktionsgesellschaft | produktionen
        eine filmproduktion der | produktionshaus | präsentiert | präsentieren
        federführende produktion | produzierende firma | hersteller | produktionsunternehmen
        eine produktion der firma | ausführende produktion | ausführende produktionsfirma
        """,
        .coProductionCompany: """
        koproduktion | co-produktion | ko-produktion | in koproduktion mit | in co-produktion mit
        in ko-produktion mit | koproduktionen | koproduktionspartner | co-produktionspartner
        koproduktionsfirma | co-produktionsfirma | koproduktionsfirmen | in zusammenarbeit mit
        eine koproduktion von | eine koproduktion mit | in kooperation mit | in verbindung mit
        coproduktion | koproduziert mit | in gemeinschaftsproduktion mit | gemeinschaftsproduktion
        in coproduktion mit | in assoziation mit | eine co-produktion mit | eine co-produktion von
        """,
        .distributor: """
        verleih | im verleih von | filmverleih | verleiher | kinoverleih | verleih deutschland
        verleih österreich | verleih schweiz | im verleih der | verleihfirma | im vertrieb von
        vertrieb | deutscher verleih | deutschlandverleih | verleih: | ein verleih von
        """,
        .salesAgent: """
        weltvertrieb | internationaler vertrieb | weltverkauf | auslandsvertrieb
        vertrieb international | weltvertriebe | weltrechte | internationaler verkauf | world sales
        international sales | sales agent
        """,
        .supporter: """
        gefördert von | gefördert durch | mit unterstützung von | mit unterstützung der
        mit unterstützung des | förderung | förderer | mit förderung von
        mit freundlicher unterstützung von | mit freundlicher unterstützung der | unterstützt von
        unterstützt durch | finanzierung | finanziert von | finanziert durch | sender | fernsehsender
        beteiligte sender | filmförderung | förderungen | mit mitteln der | mit mitteln des
        gefördert aus mitteln | mit beteiligung von | mit beteiligung der | beteiligung
        mit der unterstützung von | filmförderungen | mit finanzieller unterstützung von | mit hilfe von
        gefördert mit mitteln | partner | entwickelt mit unterstützung von | fördereinrichtungen
        unterstützung | mit unterstützung durch | sponsoren | produktionsförderung | mit förderung der
        gefördert mit mitteln von | gefördert mit mitteln der | förderanstalten
        """,
    ]
}
