import DossierKit

extension Norwegian {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            skrevet og regissert av | regissert og skrevet av | manusforfatter og regissør
            regissør og manusforfatter | forfatter og regissør | regissør og forfatter | manus og regi av
            en film skrevet og regissert av | idé, manus og regi | manus og regi | manus & regi
            manus, regi | manus/regi | manus / regi | regi og manus | regi & manus | regi, manus
            regi/manus | regi / manus | manusforfatter & regissør | manusforfatter, regissør
            manusforfatter/regissør | manusforfatter / regissør | regissør & manusforfatter
            regissør, manusforfatter | regissør/manusforfatter | regissør / manusforfatter
            manuskript og regi | manuskript & regi | manuskript, regi | manuskript/regi | manuskript / regi
            regi og manuskript | regi & manuskript | regi, manuskript | regi/manuskript | regi / manuskript
            """
        ),
        (
            [.writer, .director, .producer],
            """
            skrevet, regissert og produsert av | manus, regi og produksjon | manus, regi & produksjon
            manus, regi, produksjon | manus/regi/produksjon | regi, manus og produksjon
            regi, manus & produksjon | regi, manus, produksjon | regi/manus/produksjon
            """
        ),
        (
            [.producer, .director],
            """
            regissert og produsert av | produsert og regissert av | produksjon og regi | produksjon & regi
            produksjon, regi | produksjon/regi | produksjon / regi | regi og produksjon | regi & produksjon
            regi, produksjon | regi/produksjon | regi / produksjon | produsent og regissør
            produsent & regissør | produsent, regissør | produsent/regissør | produsent / regissør
            regissør og produsent | regissør & produsent | regissør, produsent | regissør/produsent
            regissør / produsent | produsent og regi | produsent & regi | produsent, regi | produsent/regi
            produsent / regi | regi og produsent | regi & produsent | regi, produsent | regi/produsent
            regi / produsent
            """
        ),
        (
            [.director, .cinematographer],
            """
            regi og foto | regi & foto | regi, foto | regi/foto | regi / foto | foto og regi | foto & regi
            foto, regi | foto/regi | foto / regi | regissør og foto | regissør & foto | regissør, foto
            regissør/foto | regissør / foto | foto og regissør | foto & regissør | foto, regissør
            foto/regissør | foto / regissør
            """
        ),
        (
            [.director, .editor],
            """
            regissert og klippet av | regi og klipp | regi & klipp | regi, klipp | regi/klipp | regi / klipp
            klipp og regi | klipp & regi | klipp, regi | klipp/regi | klipp / regi | regissør og klipping
            regissør & klipping | regissør, klipping | regissør/klipping | regissør / klipping
            klipping og regissør | klipping & regissør | klipping, regissør | klipping/regissør
            klipping / regissør | regi og klipping | regi & klipping | regi, klipping | regi/klipping
            regi / klipping | klipping og regi | klipping & regi | klipping, regi | klipping/regi
            klipping / regi
            """
        ),
        (
            [.director, .cinematographer, .editor],
            """
            regi, foto og klipp | regi, foto & klipp | regi, foto, klipp | regi/foto/klipp
            foto, regi og klipp | foto, regi & klipp | foto, regi, klipp | foto/regi/klipp
            """
        ),
        (
            [.writer, .director, .editor],
            """
            manus, regi og klipp | manus, regi & klipp | manus, regi, klipp | manus/regi/klipp
            regi, manus og klipp | regi, manus & klipp | regi, manus, klipp | regi/manus/klipp
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            manus, regi og foto | manus, regi & foto | manus, regi, foto | manus/regi/foto
            regi, manus og foto | regi, manus & foto | regi, manus, foto | regi/manus/foto
            """
        ),
        (
            [.cinematographer, .editor],
            """
            foto og klipp | foto & klipp | foto, klipp | foto/klipp | foto / klipp | klipp og foto
            klipp & foto | klipp, foto | klipp/foto | klipp / foto | foto og klipping | foto & klipping
            foto, klipping | foto/klipping | foto / klipping | klipping og foto | klipping & foto
            klipping, foto | klipping/foto | klipping / foto
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
            lyddesign og miks | lyddesign & miks | lyddesign, miks | lyddesign/miks | lyddesign / miks
            miks og lyddesign | miks & lyddesign | miks, lyddesign | miks/lyddesign | miks / lyddesign
            lyddesign og mix | lyddesign & mix | lyddesign, mix | lyddesign/mix | lyddesign / mix
            mix og lyddesign | mix & lyddesign | mix, lyddesign | mix/lyddesign | mix / lyddesign
            """
        ),
        (
            [.soundRecordist, .soundDesigner, .soundMixer],
            """
            lyd, lyddesign og miks | lyd, lyddesign & miks | lyd, lyddesign, miks | lyd/lyddesign/miks
            lyddesign, lyd og miks | lyddesign, lyd & miks | lyddesign, lyd, miks | lyddesign/lyd/miks
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            lydklipp og miks | lydklipp & miks | lydklipp, miks | lydklipp/miks | lydklipp / miks
            miks og lydklipp | miks & lydklipp | miks, lydklipp | miks/lydklipp | miks / lydklipp
            lydklipp og mix | lydklipp & mix | lydklipp, mix | lydklipp/mix | lydklipp / mix
            mix og lydklipp | mix & lydklipp | mix, lydklipp | mix/lydklipp | mix / lydklipp
            """
        ),
        (
            [.makeUp, .hair],
            """
            sminke og hår | sminke & hår | sminke, hår | sminke/hår | sminke / hår | hår og sminke
            hår & sminke | hår, sminke | hår/sminke | hår / sminke | maske og hår | maske & hår | maske, hår
            maske/hår | maske / hår | hår og maske | hår & maske | hår, maske | hår/maske | hår / maske
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            scenografi og kostymer | scenografi & kostymer | scenografi, kostymer | scenografi/kostymer
            scenografi / kostymer | kostymer og scenografi | kostymer & scenografi | kostymer, scenografi
            kostymer/scenografi | kostymer / scenografi | produksjonsdesign og kostymer
            produksjonsdesign & kostymer | produksjonsdesign, kostymer | produksjonsdesign/kostymer
            produksjonsdesign / kostymer | kostymer og produksjonsdesign | kostymer & produksjonsdesign
            kostymer, produksjonsdesign | kostymer/produksjonsdesign | kostymer / produksjonsdesign
            """
        ),
    ]

    static let otherRoles: Words = """
        redaktør | redaksjon | redaktører | konsulent | filmkonsulent | filmkonsulenter | konsulenter
        langfilmkonsulent | kortfilmkonsulent | dokumentarkonsulent | dramaturg | dramaturgi
        dramaturgisk konsulent | manuskonsulent | klippekonsulent | klippkonsulent | research | researcher
        researchere | arkivresearch | arkiv | arkivmateriale | historisk konsulent | faglig konsulent
        fagkonsulent | faglig rådgiver | rådgiver | rådgivning | juridisk rådgivning | juridisk bistand
        advokat | takk | takk til | stor takk til | en stor takk til | spesiell takk | spesiell takk til
        særlig takk | særlig takk til | en spesiell takk til | tusen takk til | rekvisitør | rekvisitører
        rekvisitter | rekvisita | attributør | bomoperatør | bommann | boom-operatør | lydassistent | b-lyd
        b-foto | b-fotograf | c-foto | fokuspuller | fokusassistent | kameraassistent | kameraassistenter
        fotoassistent | klapper | klippeassistent | klippassistent | assisterende klipper | kostymeassistent
        sminkeassistent | maskeassistent | påkleder | scenografassistent | scenografiassistent
        produksjonsassistent | produksjonsassistenter | produksjonskoordinator | produksjonskoordinatorer
        produksjonssekretær | produksjonsregnskap | økonomi | økonomiansvarlig | regnskap | regnskapsfører
        revisor | produsentassistent | produsentens assistent | dirigent | orkester | orkestrering
        arrangement | arrangementer | arrangør | musikere | sanger | sangtekster | sang | statister
        statistansvarlig | statistkoordinator | laboratorium | lab | skuespillercoach
        skuespillerinstruksjon | skuespillerinstruktør | dialektcoach | dialektinstruktør | språkcoach
        språkkonsulent | barnecoach | barneinstruktør | barneansvarlig | dyretrener | intimitetskoordinator
        intimitetskoordinering | stemmeinstruktør | dubbing | dubberegissør | norsk versjon
        regi norsk versjon | second unit-regi | second unit-regissør | karakterdesign | figurdesign
        bakgrunner | dukkemaker | dukkeførere | dukkefører | dukker | byggeleder | snekker | snekkere
        konstruksjon | sjåfør | sjåfører | transport | våpenmester | våpenansvarlig | runner | runnere
        praktikant | praktikanter | lærling | kunstnerisk konsulent | kunstnerisk rådgiver | medarbeider
        musikkinnspilling | musikkopptak | musikkmiks | lydstudio | forsikring | lydeffekter | foleyartist
        impactprodusent | arkivprodusent | lysassistent | presse | markedsføring | pr | utvikling
        utviklingsprodusent | prosjektleder | regissørens assistent | rekvisittansvarlig
        innspillingsassistent | cateringansvarlig | casting assistent | storyboard | dit | data wrangler
        compositing | layout | character design | boom operator | boom | focus puller | intimacy coordinator
        acting coach | script doctor | archive producer | second unit | best boy | catering | clapper loader
        impact producer | foley | foley artist | steadicam assistant | data manager | script consultant
        teknisk konsulent
        """

    static let characterLinks: Words = """
        som | i rollen som | spiller | i rollen | stemmen til | spilles av | stemme til | gestalter
        """

    static let selfWords: Words = """
        seg selv | ham selv | henne selv | som seg selv | dem selv | han selv | hun selv
        """
}
