import DossierKit

extension Norwegian {
    static let interview = InterviewWords(
        questionLabels: "s | sp | sp. | spørsmål | spm | spm. | intervjuer | q",
        answerLabels: "sv | sv. | svar | a",
        interrogatives: """
            hva | hvem | når | hvor | hvorfor | hvordan | hvilken | hvilket | hvilke | hvorfra | hvor mye
            hvor mange | hvor lenge | hvor stor | hva slags | hvordan kom | hvordan fikk | har du | hadde du
            kan du | kunne du | er du | var du | var det | er det | finnes det | fantes det | vil du
            ville du | skulle du | synes du | syns du | tror du | tenker du | føler du | vet du | visste du
            ser du | og hvordan | og hvorfor | og hva | men hvorfor | men hva | ble | gjorde du
            på hvilken måte | i hvilken grad | hvilken rolle | kjente du | for hvem | av hvem | har dere
            er dere | hva med | husker du | hvordan gikk | hvordan ville | hvordan var
            """,
        prompts: """
            fortell | fortell om | fortell litt | fortell oss | beskriv | forklar | kan du fortelle
            kan du beskrive | kan du forklare | vil du fortelle | kunne du fortelle | la oss snakke om
            du sier | du sa | du har sagt | du har | man sier | utdyp | kan du utdype | si litt om
            kan du si litt | du nevner | nevn
            """,
        secondPerson: """
            du | deg | din | ditt | dine | dere | deres | deg selv | din film | filmen din | filmene dine
            har du | kan du | er du
            """,
        firstPerson: "jeg | meg | min | mitt | mine | mi | vi | oss | vår | vårt | våre | meg selv | eg",
        answerOpeners: """
            ja | nei | jo | nettopp | absolutt | selvfølgelig | selvsagt | naturligvis | det stemmer
            riktig | definitivt | faktisk | altså | tja | nja | ikke i det hele tatt | egentlig | ikke helt
            jeg | for meg | jeg tror | jeg synes | jeg syns | jeg ville | det var | det er | det begynte
            det startet | ideen | idéen | historien | i begynnelsen | til å begynne med | opprinnelig
            fordi | kanskje | vi | min | mitt | vår | godt spørsmål | alltid | i høyeste grad | på en måte
            både og | helt klart | helt sikkert | først | på den ene siden | filmen | for å | vel
            ja, absolutt | det finnes
            """,
        interviewedBy: """
            intervju av | intervju ved | intervjuet av | intervju: | intervju: … | tekst | tekst:
            tekst og intervju | spørsmål av | spørsmål: | intervjuet er gjort av | intervjuet ble gjort av
            intervjuet er foretatt av | samtalen ble ledet av | intervju gjort av | intervju | av
            foretatt av | intervjuer
            """,
        translatedBy: """
            oversatt av | oversatt av … | oversettelse | oversettelse: | oversettelse: …
            oversettelse ved … | oversettelse av … | oversatt fra … | oversatt fra … av … | fra … ved …
            norsk oversettelse | til norsk ved … | på norsk ved … | oversatt fra … av
            oversatt til norsk av …
            """
    )

    static let noteCues: Words = """
        oversetterens anmerkning | oversetterens merknad | o.a. | overs. anm. | overs.
        redaksjonens anmerkning | redaksjonens merknad | red. anm. | red. | anm. | merknad | obs | n.b. | nb
        forfatterens anmerkning | note | oversetters anmerkning | redaksjonen
        """

    static let prose = ProseWords(
        possessives: """
            min | mitt | mine | vår | vårt | våre | hans | hennes | deres | sin | sitt | sine | din | ditt
            dine
            """,
        articles: "en | et | ei | den | det | de",
        relatives: [
            .writer: """
            som skrev manus | som skrev manuset | som har skrevet manus | som har skrevet manuset
            som jeg skrev manus med | som jeg skrev manuset med | som jeg skrev med
            som jeg har skrevet manus med | som jeg skrev manus sammen med | som skrev manus sammen med meg
            som skrev manuskriptet
            """,
            .producer: """
            som produserte filmen | som produserte | som har produsert filmen | som har produsert
            som produserer | som produserer filmen
            """,
            .cinematographer: """
            som fotograferte filmen | som filmet | som har fotografert | som har filmet | som sto bak kamera
            som stod bak kamera | som skjøt filmen | som gjorde fotoet | som sto for foto
            """,
            .editor: """
            som klippet filmen | som klippet | som klipte filmen | som har klippet filmen | som har klippet
            som sto for klippen
            """,
            .productionDesigner: """
            som laget scenografien | som har laget scenografien | som sto for scenografien
            som sto for produksjonsdesignet | som designet produksjonen
            """,
            .costumeDesigner: """
            som laget kostymene | som har laget kostymene | som designet kostymene | som sto for kostymene
            """,
            .composer: """
            som komponerte musikken | som har komponert musikken | som skrev musikken
            som har skrevet musikken | som laget musikken | som har laget musikken
            """,
            .soundRecordist: "som tok opp lyden | som gjorde lyden | som gjorde lydopptakene",
            .soundDesigner: "som laget lyddesignet | som har laget lyddesignet | som sto for lyddesignet",
            .translator: "som oversatte | som har oversatt",
            .stunts: "som koordinerte stuntene | som ledet stuntene",
        ],
        firstPersonRoles: [
            .writer: """
            jeg skrev manus | jeg skrev manuset | jeg har skrevet manus | skrev jeg manus
            da jeg skrev manus | da jeg skrev manuset | manuset mitt | mitt manus | min medforfatter
            medforfatteren min | vi skrev manus | vi skrev manuset | mens jeg skrev manus
            """,
            .producer: """
            jeg produserte filmen | jeg har selv produsert | jeg produserte selv | jeg har produsert filmen
            """,
            .cinematographer: """
            jeg filmet selv | jeg fotograferte selv | jeg har filmet selv | jeg har selv filmet
            filmet jeg selv
            """,
            .editor: """
            jeg klippet filmen | jeg klippet selv | jeg har selv klippet | klippet jeg selv
            jeg har klippet filmen
            """,
        ],
        actors: """
            skuespiller | skuespillere | skuespilleren | skuespillerne | skuespillerinne | skuespillerinnen
            hovedrolleinnehaver | hovedrolleinnehaveren | skuespillerinner | hovedrolleinnehaverne
            """,
        debut: """
            debut | debuterer | debuterte | første rolle | første hovedrolle | spillefilmdebut
            langfilmdebut | filmdebut | skuespillerdebut | debutfilm | første film | debuterende | regidebut
            første spillefilm | debutant | debuten | for første gang på film
            """
    )

    static let conjunctions: Words = "og | samt | eller"

    static let nameParticles: Words = """
        de | da | di | du | des | del | della | von | van | der | den | la | le | zu | dos | das | do | af
        av | ten | ter | el | al | bin | ibn | y | e | van der | van den | de la | von der | vom | zum | zur
        dal | dalla | degli
        """

    static let honorifics: Words = """
        herr | hr. | fru | frøken | frk. | dr. | dr | prof. | prof | professor | pastor | sogneprest
        biskop | grev | baron | sir | lord | doktor | kaptein | ing.
        """

    static let functionWords: Words = """
        og | er | det | at | de | som | på | til | med | av | ikke | fra | han | hun | jeg | seg | men | om
        har | var | kan | vil | også | etter | blir | ble | ved | ut | hans | hennes | deres | når | eller
        så | hvor | hva | over | meg | mellom | nå | skal | opp | både | bare | gjennom | år | hvordan
        hadde | uten | være | mye | noen | å | aldri | inn | fram | sammen
        """

    static let titleSmallWords: Words = """
        og | eller | i | på | av | til | med | for | fra | om | ved | en | et | ei | den | det | de | som
        under | over | etter
        """

    static let articles: Words = "den | det | de | en | et | ei"
}
