import DossierKit

extension Danish {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            skrevet og instrueret af | instrueret og skrevet af | manuskriptforfatter og instruktør
            instruktør og manuskriptforfatter | forfatter og instruktør | instruktør og forfatter
            manuskript- og instruktion | en film skrevet og instrueret af | idé, manuskript og instruktion
            manuskript og instruktion | manuskript & instruktion | manuskript, instruktion
            manuskript/instruktion | manuskript / instruktion | instruktion og manuskript
            instruktion & manuskript | instruktion, manuskript | instruktion/manuskript
            instruktion / manuskript | manuskriptforfatter & instruktør | manuskriptforfatter, instruktør
            manuskriptforfatter/instruktør | manuskriptforfatter / instruktør
            instruktør & manuskriptforfatter | instruktør, manuskriptforfatter
            instruktør/manuskriptforfatter | instruktør / manuskriptforfatter | manus og instruktion
            manus & instruktion | manus, instruktion | manus/instruktion | manus / instruktion
            instruktion og manus | instruktion & manus | instruktion, manus | instruktion/manus
            instruktion / manus
            """
        ),
        (
            [.writer, .director, .producer],
            """
            skrevet, instrueret og produceret af | manuskript, instruktion og produktion
            manuskript, instruktion & produktion | manuskript, instruktion, produktion
            manuskript/instruktion/produktion | instruktion, manuskript og produktion
            instruktion, manuskript & produktion | instruktion, manuskript, produktion
            instruktion/manuskript/produktion
            """
        ),
        (
            [.producer, .director],
            """
            instrueret og produceret af | produceret og instrueret af | produktion og instruktion
            produktion & instruktion | produktion, instruktion | produktion/instruktion
            produktion / instruktion | instruktion og produktion | instruktion & produktion
            instruktion, produktion | instruktion/produktion | instruktion / produktion
            producent og instruktør | producent & instruktør | producent, instruktør | producent/instruktør
            producent / instruktør | instruktør og producent | instruktør & producent
            instruktør, producent | instruktør/producent | instruktør / producent | producent og instruktion
            producent & instruktion | producent, instruktion | producent/instruktion
            producent / instruktion | instruktion og producent | instruktion & producent
            instruktion, producent | instruktion/producent | instruktion / producent
            """
        ),
        (
            [.director, .cinematographer],
            """
            instruktion og foto | instruktion & foto | instruktion, foto | instruktion/foto
            instruktion / foto | foto og instruktion | foto & instruktion | foto, instruktion
            foto/instruktion | foto / instruktion | instruktør og fotografi | instruktør & fotografi
            instruktør, fotografi | instruktør/fotografi | instruktør / fotografi | fotografi og instruktør
            fotografi & instruktør | fotografi, instruktør | fotografi/instruktør | fotografi / instruktør
            instruktion og fotografi | instruktion & fotografi | instruktion, fotografi
            instruktion/fotografi | instruktion / fotografi | fotografi og instruktion
            fotografi & instruktion | fotografi, instruktion | fotografi/instruktion
            fotografi / instruktion
            """
        ),
        (
            [.director, .editor],
            """
            instrueret og klippet af | instruktion og klip | instruktion & klip | instruktion, klip
            instruktion/klip | instruktion / klip | klip og instruktion | klip & instruktion
            klip, instruktion | klip/instruktion | klip / instruktion | instruktør og klipning
            instruktør & klipning | instruktør, klipning | instruktør/klipning | instruktør / klipning
            klipning og instruktør | klipning & instruktør | klipning, instruktør | klipning/instruktør
            klipning / instruktør | instruktion og klipning | instruktion & klipning | instruktion, klipning
            instruktion/klipning | instruktion / klipning | klipning og instruktion | klipning & instruktion
            klipning, instruktion | klipning/instruktion | klipning / instruktion
            """
        ),
        (
            [.director, .cinematographer, .editor],
            """
            instruktion, foto og klip | instruktion, foto & klip | instruktion, foto, klip
            instruktion/foto/klip | foto, instruktion og klip | foto, instruktion & klip
            foto, instruktion, klip | foto/instruktion/klip
            """
        ),
        (
            [.writer, .director, .editor],
            """
            manuskript, instruktion og klip | manuskript, instruktion & klip | manuskript, instruktion, klip
            manuskript/instruktion/klip | instruktion, manuskript og klip | instruktion, manuskript & klip
            instruktion, manuskript, klip | instruktion/manuskript/klip
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            manuskript, instruktion og foto | manuskript, instruktion & foto | manuskript, instruktion, foto
            manuskript/instruktion/foto | instruktion, manuskript og foto | instruktion, manuskript & foto
            instruktion, manuskript, foto | instruktion/manuskript/foto
            """
        ),
        (
            [.cinematographer, .editor],
            """
            foto og klip | foto & klip | foto, klip | foto/klip | foto / klip | klip og foto | klip & foto
            klip, foto | klip/foto | klip / foto | fotografi og klipning | fotografi & klipning
            fotografi, klipning | fotografi/klipning | fotografi / klipning | klipning og fotografi
            klipning & fotografi | klipning, fotografi | klipning/fotografi | klipning / fotografi
            """
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            lyd og lyddesign | lyd & lyddesign | lyd, lyddesign | lyd/lyddesign | lyd / lyddesign
            lyddesign og lyd | lyddesign & lyd | lyddesign, lyd | lyddesign/lyd | lyddesign / lyd
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            lyddesign og mix | lyddesign & mix | lyddesign, mix | lyddesign/mix | lyddesign / mix
            mix og lyddesign | mix & lyddesign | mix, lyddesign | mix/lyddesign | mix / lyddesign
            """
        ),
        (
            [.soundRecordist, .soundDesigner, .soundMixer],
            """
            lyd, lyddesign og mix | lyd, lyddesign & mix | lyd, lyddesign, mix | lyd/lyddesign/mix
            lyddesign, lyd og mix | lyddesign, lyd & mix | lyddesign, lyd, mix | lyddesign/lyd/mix
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            lydklip og mix | lydklip & mix | lydklip, mix | lydklip/mix | lydklip / mix | mix og lydklip
            mix & lydklip | mix, lydklip | mix/lydklip | mix / lydklip
            """
        ),
        (
            [.makeUp, .hair],
            """
            sminke og hår | sminke & hår | sminke, hår | sminke/hår | sminke / hår | hår og sminke
            hår & sminke | hår, sminke | hår/sminke | hår / sminke | makeup og hår | makeup & hår
            makeup, hår | makeup/hår | makeup / hår | hår og makeup | hår & makeup | hår, makeup
            hår/makeup | hår / makeup
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            scenografi og kostumer | scenografi & kostumer | scenografi, kostumer | scenografi/kostumer
            scenografi / kostumer | kostumer og scenografi | kostumer & scenografi | kostumer, scenografi
            kostumer/scenografi | kostumer / scenografi
            """
        ),
    ]

    static let otherRoles: Words = """
        redaktør | redaktion | redaktører | konsulent | filmkonsulent | filmkonsulenter | konsulenter
        dramaturg | dramaturgi | dramaturgisk konsulent | manuskriptkonsulent | klippekonsulent
        klipkonsulent | research | researcher | researchere | arkivresearch | arkivresearcher | arkiv
        arkivmateriale | historisk konsulent | faglig konsulent | faglig rådgivning | juridisk rådgivning
        advokat | jura | tak | tak til | særlig tak | særlig tak til | en særlig tak til | stor tak til
        rekvisitør | rekvisitører | rekvisitter | rekvisitørassistent | boomer | boom-operatør
        tonemesterassistent | tonemester assistent | lydassistent | b-fotograf | b-fotografer | c-fotograf
        kameraassistent | kameraassistenter | fotoassistent | clapper | klippeassistent | klipperassistent
        assisterende klipper | klippeass. | kostumeassistent | kostumierassistent | sminkeassistent
        garderobier | påklæder | scenografassistent | scenografassistenter | produktionsassistent
        produktionsassistenter | produktionskoordinator | produktionskoordinatorer | produktionssekretær
        produktionsbogholder | bogholder | bogholderi | regnskab | revisor | producerassistent
        producentassistent | dirigent | orkester | orkestrering | arrangement | arrangementer | musikere
        sange | sangtekster | sang | statister | statistkoordinator | laboratorium | skuespilcoach
        skuespillercoach | dialektcoach | sprogcoach | sprogkonsulent | børnecoach | børneinstruktør
        dyretræner | intimitetskoordinator | intimitetskoordinering | stemmeinstruktør
        instruktør dansk version | dansk version | dubbing | second unit instruktør | 2. unit instruktør
        karakterdesign | figurdesign | baggrunde | dukkemager | dukkeførere | dukkefører | byggeleder
        scenebygning | konstruktion | chauffør | chauffører | transport | våbenmester | runner | runnere
        praktikant | praktikanter | elev | elever | kunstnerisk konsulent | medarbejder | musikindspilning
        musikoptagelse | musikmix | lydstudie | forsikring | lydeffekter | location lyd | impactproducer
        arkivproducer | belysningsassistent | belyserassistent | presse | marketing | pr | bestboy
        regissør | regissører | regissørassistent | instruktørens assistent | dramaturgisk rådgivning
        idéudvikling | udviklingsproducent | udvikling | attributør | storyboard | dit | data wrangler
        compositing | layout | character design | boom operator | boom | focus puller | intimacy coordinator
        acting coach | script doctor | archive producer | second unit | best boy | catering | clapper loader
        impact producer | foley | foley artist | steadicam assistant | data manager | script consultant
        teknisk konsulent | fagkonsulent
        """

    static let characterLinks: Words = """
        som | i rollen som | spiller | i rollen | stemme til | spilles af | stemmen til | lægger stemme til
        """

    static let selfWords: Words = """
        sig selv | ham selv | hende selv | som sig selv | dem selv | som ham selv | som hende selv
        """
}
