import DossierKit

extension Swedish {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            skriven och regisserad av | regisserad och skriven av | manusförfattare och regissör
            regissör och manusförfattare | författare och regissör | manus, regi | regi, manus
            en film skriven och regisserad av | idé, manus och regi | manus och regi | manus & regi
            manus/regi | manus / regi | regi och manus | regi & manus | regi/manus | regi / manus
            manusförfattare & regissör | manusförfattare, regissör | manusförfattare/regissör
            manusförfattare / regissör | regissör & manusförfattare | regissör, manusförfattare
            regissör/manusförfattare | regissör / manusförfattare
            """
        ),
        (
            [.writer, .director, .producer],
            """
            skriven, regisserad och producerad av | manus, regi och produktion | manus, regi & produktion
            manus, regi, produktion | manus/regi/produktion | regi, manus och produktion
            regi, manus & produktion | regi, manus, produktion | regi/manus/produktion
            """
        ),
        (
            [.producer, .director],
            """
            regisserad och producerad av | producerad och regisserad av | produktion och regi
            produktion & regi | produktion, regi | produktion/regi | produktion / regi | regi och produktion
            regi & produktion | regi, produktion | regi/produktion | regi / produktion
            producent och regissör | producent & regissör | producent, regissör | producent/regissör
            producent / regissör | regissör och producent | regissör & producent | regissör, producent
            regissör/producent | regissör / producent
            """
        ),
        (
            [.director, .cinematographer],
            """
            regi och foto | regi & foto | regi, foto | regi/foto | regi / foto | foto och regi | foto & regi
            foto, regi | foto/regi | foto / regi | regissör och foto | regissör & foto | regissör, foto
            regissör/foto | regissör / foto | foto och regissör | foto & regissör | foto, regissör
            foto/regissör | foto / regissör
            """
        ),
        (
            [.director, .editor],
            """
            regisserad och klippt av | regi och klipp | regi & klipp | regi, klipp | regi/klipp
            regi / klipp | klipp och regi | klipp & regi | klipp, regi | klipp/regi | klipp / regi
            regissör och klippning | regissör & klippning | regissör, klippning | regissör/klippning
            regissör / klippning | klippning och regissör | klippning & regissör | klippning, regissör
            klippning/regissör | klippning / regissör
            """
        ),
        (
            [.director, .cinematographer, .editor],
            """
            regi, foto och klipp | regi, foto & klipp | regi, foto, klipp | regi/foto/klipp
            foto, regi och klipp | foto, regi & klipp | foto, regi, klipp | foto/regi/klipp
            """
        ),
        (
            [.writer, .director, .editor],
            """
            manus, regi och klipp | manus, regi & klipp | manus, regi, klipp | manus/regi/klipp
            regi, manus och klipp | regi, manus & klipp | regi, manus, klipp | regi/manus/klipp
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            manus, regi och foto | manus, regi & foto | manus, regi, foto | manus/regi/foto
            regi, manus och foto | regi, manus & foto | regi, manus, foto | regi/manus/foto
            """
        ),
        (
            [.cinematographer, .editor],
            """
            foto och klipp | foto & klipp | foto, klipp | foto/klipp | foto / klipp | klipp och foto
            klipp & foto | klipp, foto | klipp/foto | klipp / foto | foto och klippning | foto & klippning
            foto, klippning | foto/klippning | foto / klippning | klippning och foto | klippning & foto
            klippning, foto | klippning/foto | klippning / foto
            """
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            ljud och ljuddesign | ljud & ljuddesign | ljud, ljuddesign | ljud/ljuddesign | ljud / ljuddesign
            ljuddesign och ljud | ljuddesign & ljud | ljuddesign, ljud | ljuddesign/ljud | ljuddesign / ljud
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            ljuddesign och mix | ljuddesign & mix | ljuddesign, mix | ljuddesign/mix | ljuddesign / mix
            mix och ljuddesign | mix & ljuddesign | mix, ljuddesign | mix/ljuddesign | mix / ljuddesign
            ljuddesign och mixning | ljuddesign & mixning | ljuddesign, mixning | ljuddesign/mixning
            ljuddesign / mixning | mixning och ljuddesign | mixning & ljuddesign | mixning, ljuddesign
            mixning/ljuddesign | mixning / ljuddesign
            """
        ),
        (
            [.soundRecordist, .soundDesigner, .soundMixer],
            """
            ljud, ljuddesign och mix | ljud, ljuddesign & mix | ljud, ljuddesign, mix | ljud/ljuddesign/mix
            ljuddesign, ljud och mix | ljuddesign, ljud & mix | ljuddesign, ljud, mix | ljuddesign/ljud/mix
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            ljudläggning och mix | ljudläggning & mix | ljudläggning, mix | ljudläggning/mix
            ljudläggning / mix | mix och ljudläggning | mix & ljudläggning | mix, ljudläggning
            mix/ljudläggning | mix / ljudläggning | ljudläggning och mixning | ljudläggning & mixning
            ljudläggning, mixning | ljudläggning/mixning | ljudläggning / mixning | mixning och ljudläggning
            mixning & ljudläggning | mixning, ljudläggning | mixning/ljudläggning | mixning / ljudläggning
            """
        ),
        (
            [.makeUp, .hair],
            """
            smink och hår | smink & hår | smink, hår | smink/hår | smink / hår | hår och smink | hår & smink
            hår, smink | hår/smink | hår / smink | mask och hår | mask & hår | mask, hår | mask/hår
            mask / hår | hår och mask | hår & mask | hår, mask | hår/mask | hår / mask
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            scenografi och kostym | scenografi & kostym | scenografi, kostym | scenografi/kostym
            scenografi / kostym | kostym och scenografi | kostym & scenografi | kostym, scenografi
            kostym/scenografi | kostym / scenografi
            """
        ),
    ]

    static let otherRoles: Words = """
        redaktör | redaktion | redaktörer | filmkonsulent | konsulent | långfilmskonsulent
        kortfilmskonsulent | dokumentärfilmskonsulent | beställare | dramaturg | dramaturgi
        dramaturgisk rådgivare | manuskonsult | manusrådgivare | manusrådgivning | klippkonsult
        klipprådgivare | research | researcher | researchers | efterforskning | arkivresearch | arkiv
        arkivmaterial | historisk rådgivare | sakkunnig | fackgranskning | rådgivare | rådgivning
        juridisk rådgivning | jurist | advokat | tack | tack till | stort tack till | särskilt tack
        ett särskilt tack till | särskilt tack till | ett stort tack till | rekvisita | rekvisitör
        rekvisitörer | attribut | attributmakare | attributör | attributörer | propsmakare | bommare
        mikrofonist | ljudassistent | b-ljud | b-ljudtekniker | b-foto | b-fotograf | c-foto | fokuspuller
        fokusdragare | skärpedragare | kameraassistent | fotoassistent | klaffa | klippassistent
        assisterande klippare | assistentklippare | kostymassistent | sminkassistent | maskassistent
        påklädare | scenografiassistent | scenografassistent | produktionsassistent | produktionsassistenter
        produktionskoordinator | produktionssekreterare | produktionsekonom | ekonom | ekonomi | redovisning
        bokföring | revisor | produktionscontroller | controller | produktionskontroller
        producentassistent | dirigent | orkester | orkestrering | arrangemang | arrangör | musiker | sånger
        sångtexter | sång | statister | statistansvarig | statistsamordnare | laboratorium | lab
        skådespelarcoach | agerandecoach | dialektcoach | språkcoach | barncoach | barnansvarig
        barninstruktör | djurtränare | intimitetskoordinator | intimitetskoordinering | dubbregissör
        dubbning | svensk version | regi svensk version | second unit-regi | second unit-regissör
        karaktärsdesign | figurdesign | bakgrunder | dockmakare | dockspelare | dockor | byggledare
        snickare | snickeri | konstruktion | chaufför | chaufförer | transport | transporter | vapenmästare
        vapenansvarig | runner | runners | praktikant | praktikanter | konstnärlig rådgivare | medarbetare
        musikinspelning | musikmix | ljudstudio | försäkring | tramp | trampare | trampljud | tramp/foley
        ljudeffekter | effektljud | impactproducent | arkivproducent | ljusassistent | b-elektriker
        best boy ljus | press | marknadsföring | pr | utveckling | utvecklingsproducent | filmcoach
        casting assistent | rekvisitaansvarig | inspelningsassistent | teknisk samordnare | projektledare
        storyboard | dit | data wrangler | compositing | layout | character design | boom operator | boom
        focus puller | intimacy coordinator | acting coach | script doctor | archive producer | second unit
        best boy | catering | clapper loader | impact producer | foley | foley artist | steadicam assistant
        data manager | script consultant
        faktagranskare | historisk konsult | teknisk konsult | konsult
        """

    static let characterLinks: Words = """
        som | i rollen som | spelar | i rollen | röst till | gestaltar | spelas av | röst åt | rösten till
        """

    static let selfWords: Words = """
        sig själv | honom själv | henne själv | som sig själv | dem själva | sig själva | som sig själva
        """
}
