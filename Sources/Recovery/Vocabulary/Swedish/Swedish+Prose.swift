import DossierKit

extension Swedish {
    static let interview = InterviewWords(
        questionLabels: "f | fråga | fråga: | intervjuare | q",
        answerLabels: "s | svar | a",
        interrogatives: """
            vad | vem | vilka | när | var | varför | hur | vilken | vilket | varifrån | vart | hur mycket
            hur många | hur länge | hur kom | hur fick | på vilket sätt | i vilken mån | har du | hade du
            kan du | kunde du | är du | var du | var det | är det | finns det | fanns det | vill du
            ville du | skulle du | tycker du | tror du | tänker du | känner du | vet du | visste du | ser du
            och hur | och varför | och vad | men varför | men hur | hur länge har | blev | gjorde du
            är filmen | kommer du | till vem | för vem | av vem | har ni | är ni | hur gick | kände du
            hur skulle | minns du
            """,
        prompts: """
            berätta | berätta om | berätta lite | berätta för oss | beskriv | förklara | kan du berätta
            kan du beskriva | kan du förklara | vill du berätta | skulle du kunna berätta | låt oss tala om
            låt oss prata om | du säger | du sa | du har sagt | du har | man säger | utveckla
            kan du utveckla | säg något om | du nämner | nämn
            """,
        secondPerson: """
            du | dig | din | ditt | dina | ni | er | ert | era | dig själv | din film | dina filmer | har du
            kan du | är du
            """,
        firstPerson: "jag | mig | min | mitt | mina | vi | oss | vår | vårt | våra | mig själv",
        answerOpeners: """
            ja | nej | jo | precis | absolut | självklart | naturligtvis | javisst | det stämmer | verkligen
            definitivt | faktiskt | alltså | tja | nja | nå | inte alls | egentligen | inte riktigt | jag
            för mig | jag tror | jag tycker | jag ville | det var | det är | det började | allt började
            idén | historien | i början | till att börja med | från början | ursprungligen | eftersom
            kanske | vi | min | mitt | vår | bra fråga | alltid | i allra högsta grad | på sätt och vis
            både och | säkert | först | å ena sidan | filmen | för att | det finns | det fanns
            """,
        interviewedBy: """
            intervju av | intervjun gjord av | intervjun är gjord av | intervjuad av | intervju:
            intervju: … | text | text: | text och intervju | frågor av | frågor: | intervjun gjordes av
            intervjun genomfördes av | intervju | av | samtalet leddes av | intervju gjord av | intervjuare
            """,
        translatedBy: """
            översättning | översättning: | översättning: … | översättning av … | översatt av | översatt av …
            översatt från … | översatt från … av … | från … av … | svensk översättning | till svenska av …
            i översättning av … | översatt från … av
            """
    )

    static let noteCues: Words = """
        översättarens anmärkning | övers. anm. | ö.a. | övers. | redaktionens anmärkning | red. anm. | red.
        anm. | anmärkning | obs | obs! | n.b. | nb | författarens anmärkning | not | översättarens not
        redaktionen
        """

    static let prose = ProseWords(
        possessives: """
            min | mitt | mina | vår | vårt | våra | hans | hennes | deras | sin | sitt | sina | din | ditt
            dina
            """,
        articles: "en | ett | den | det | de",
        relatives: [
            .writer: """
            som skrev manus | som skrev manuset | som har skrivit manus | som har skrivit manuset
            som skrivit manus | som jag skrev manus med | som jag skrev manuset med | som jag skrev med
            som jag har skrivit manus med | som jag skrev manus tillsammans med
            som skrev manus tillsammans med mig
            """,
            .producer: """
            som producerade filmen | som producerade | som har producerat filmen | som producerat filmen
            som producerat | som producerar
            """,
            .cinematographer: """
            som fotade filmen | som filmade | som har fotat | som fotat | som filmat
            som stod bakom kameran | som fotograferade | som gjorde fotot | som står för fotot
            som stod för fotot
            """,
            .editor: """
            som klippte filmen | som klippte | som har klippt filmen | som klippt filmen
            som stod för klippningen | som har klippt
            """,
            .productionDesigner: """
            som gjorde scenografin | som har gjort scenografin | som gjort scenografin
            som står för scenografin | som stod för scenografin
            """,
            .costumeDesigner: """
            som gjorde kostymen | som gjorde kostymerna | som har gjort kostymen | som gjort kostymerna
            som stod för kostymen
            """,
            .composer: """
            som komponerade musiken | som har komponerat musiken | som komponerat musiken
            som skrev musiken | som har skrivit musiken | som skrivit musiken | som gjorde musiken
            som har gjort musiken | som gjort musiken
            """,
            .soundRecordist: "som tog upp ljudet | som spelade in ljudet | som gjorde ljudet",
            .soundDesigner: """
            som gjorde ljuddesignen | som har gjort ljuddesignen | som gjort ljuddesignen
            som stod för ljuddesignen
            """,
            .translator: "som översatte | som har översatt | som översatt",
            .stunts: "som samordnade stunten | som koordinerade stunten",
        ],
        firstPersonRoles: [
            .writer: """
            jag skrev manus | jag skrev manuset | jag har skrivit manus | skrev jag manus
            när jag skrev manus | när jag skrev manuset | mitt manus | min medförfattare | vi skrev manus
            vi skrev manuset | medan jag skrev manus | min manusförfattare
            """,
            .producer: """
            jag producerade filmen | jag har själv producerat | jag producerade själv
            jag har producerat filmen
            """,
            .cinematographer: """
            jag filmade själv | jag fotade själv | jag har filmat själv | jag har själv filmat
            filmade jag själv
            """,
            .editor: """
            jag klippte filmen | jag klippte själv | jag har själv klippt | klippte jag själv
            jag har klippt filmen
            """,
        ],
        actors: """
            skådespelare | skådespelaren | skådespelarna | skådespelerska | skådespelerskan
            skådespelerskor | huvudrollsinnehavare | huvudrollsinnehavaren | skådis | skådespelarens
            huvudrollsinnehavarna
            """,
        debut: """
            debut | debuterar | debuterade | första roll | första huvudroll | långfilmsdebut | filmdebut
            skådespelardebut | debutfilm | första film | debuterande | regidebut | första långfilm
            spelfilmsdebut | debutant | debuten | för första gången på film
            """
    )

    static let conjunctions: Words = "och | samt | eller"

    static let nameParticles: Words = """
        de | da | di | du | des | del | della | von | van | der | den | la | le | zu | dos | das | do | af
        av | ten | ter | el | al | bin | ibn | y | e | van der | van den | de la | von der | vom | zum | zur
        dal | dalla | degli
        """

    static let honorifics: Words = """
        herr | hr | fru | fröken | dr | dr. | prof. | prof | professor | docent | pastor | kyrkoherde
        greve | grevinna | friherre | baron | sir | lord | doktor | kapten | ing. | biskop
        """

    static let functionWords: Words = """
        och | att | är | som | ett | det | på | för | av | till | med | inte | han | hon | jag | sig | men
        om | har | var | kan | ska | också | efter | blir | blev | ut | hans | hennes | deras | när | eller
        så | där | vad | över | mig | från | mellan | sitt | sina | nu | hur | vid | utan | år | hade | då
        här | mycket | bara | genom | vara | upp | eftersom | honom | henne
        """

    static let titleSmallWords: Words = """
        och | eller | i | på | av | till | med | för | från | om | vid | en | ett | den | det | de | som
        under | över | efter
        """

    static let articles: Words = "den | det | de | en | ett"
}
