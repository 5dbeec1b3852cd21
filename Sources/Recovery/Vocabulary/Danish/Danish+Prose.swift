import DossierKit

extension Danish {
    static let interview = InterviewWords(
        questionLabels: "s | sp | sp. | spørgsmål | spm | spm. | interviewer | q",
        answerLabels: "sv | sv. | svar | a",
        interrogatives: """
            hvad | hvem | hvornår | hvor | hvorfor | hvordan | hvilken | hvilket | hvilke | hvorfra
            hvorhen | hvor meget | hvor mange | hvor længe | hvor stor | hvis | hvordan kan det være
            hvad var | hvad er | har du | havde du | kan du | kunne du | er du | var du | var det | er det
            er der | var der | vil du | ville du | skulle du | synes du | tror du | tænker du | føler du
            ved du | vidste du | ser du | og hvordan | og hvorfor | og hvad | men hvorfor | men hvad
            hvordan opstod | hvordan fik du | hvor kom | i hvor høj grad | på hvilken måde | kender du
            kendte du | gjorde du | blev | har i | er i | hvad med | for hvem | af hvem
            """,
        prompts: """
            fortæl | fortæl lidt | fortæl om | fortæl os | beskriv | forklar | prøv at | kan du fortælle
            kan du beskrive | kan du forklare | vil du fortælle | kunne du fortælle | lad os tale om
            du siger | du sagde | du har | man siger | uddyb | kan du uddybe | sæt nogle ord på
            vil du sætte | du nævner
            """,
        secondPerson: """
            du | dig | din | dit | dine | jer | jeres | dig selv | din film | dine film | har du | kan du
            er du | var du
            """,
        firstPerson: "jeg | mig | min | mit | mine | vi | os | vores | mig selv | vor",
        answerOpeners: """
            ja | nej | jo | nemlig | præcis | absolut | selvfølgelig | naturligvis | helt klart
            det er rigtigt | rigtigt | bestemt | faktisk | altså | tja | nå | slet ikke | egentlig
            ikke rigtig | jeg | for mig | jeg tror | jeg synes | jeg ville | det var | det er | det begyndte
            det startede | idéen | ideen | historien | i begyndelsen | til at begynde med | oprindeligt
            fordi | måske | vi | min | mit | vores | godt spørgsmål | jamen | altid | i høj grad
            på en måde | både og | helt sikkert | først | på den ene side | filmen | der var | der er
            """,
        interviewedBy: """
            interview af | interview ved | interviewet af | interview: | interview: … | tekst | tekst:
            tekst og interview | spørgsmål af | spørgsmål stillet af | interview foretaget af
            interviewet er foretaget af | samtalen er ført af | interviewet blev foretaget af | interview
            af | foretaget af | interviewer
            """,
        translatedBy: """
            oversat af | oversat af … | oversættelse | oversættelse: | oversættelse: … | oversættelse ved …
            oversættelse af … | oversat fra … | oversat fra … af … | oversat fra … af | fra … ved …
            på dansk ved … | dansk oversættelse
            """
    )

    static let noteCues: Words = """
        oversætterens note | oversætterens anmærkning | o.a. | overs. anm. | redaktionens note | red.
        red.anm. | redaktionens anmærkning | note | anm. | bemærk | n.b. | nb | forfatterens note | overs.
        p.s. | redaktionen
        """

    static let prose = ProseWords(
        possessives: """
            min | mit | mine | vores | hans | hendes | deres | sin | sit | sine | din | dit | dine | vor
            """,
        articles: "en | et | den | det | de",
        relatives: [
            .writer: """
            som skrev manuskriptet | der skrev manuskriptet | som har skrevet manuskriptet
            der har skrevet manuskriptet | som jeg skrev manuskriptet med
            jeg skrev manuskriptet sammen med | som jeg har skrevet manuskriptet med
            som jeg har skrevet med | som jeg skrev med | der skrev med på manuskriptet
            som jeg skrev manuskriptet sammen med
            """,
            .producer: """
            som producerede filmen | der producerede filmen | som har produceret filmen
            der har produceret filmen | der producerede | som producerede | som producerer | der producerer
            """,
            .cinematographer: """
            som fotograferede filmen | der fotograferede filmen | som har fotograferet
            der har fotograferet | som filmede | der filmede | som skød filmen | der skød filmen
            der stod bag kameraet | som stod bag kameraet
            """,
            .editor: """
            som klippede filmen | der klippede filmen | som har klippet filmen | der har klippet filmen
            som klippede | der klippede
            """,
            .productionDesigner: """
            som lavede scenografien | der lavede scenografien | som har lavet scenografien
            der har lavet scenografien | som stod for scenografien | der stod for scenografien
            """,
            .costumeDesigner: """
            som lavede kostumerne | der lavede kostumerne | som har lavet kostumerne
            der har lavet kostumerne | som designede kostumerne | der designede kostumerne
            """,
            .composer: """
            som komponerede musikken | der komponerede musikken | som har komponeret musikken
            der har komponeret musikken | som skrev musikken | der skrev musikken | som lavede musikken
            der lavede musikken | som har lavet musikken | der har lavet musikken
            """,
            .soundRecordist: "som optog lyden | der optog lyden | som lavede lyden | der lavede lyden",
            .soundDesigner: """
            som lavede lyddesignet | der lavede lyddesignet | som har lavet lyddesignet
            der har lavet lyddesignet
            """,
            .translator: "som oversatte | der oversatte | som har oversat | der har oversat",
            .stunts: "som koordinerede stuntene | der koordinerede stuntene | som stod for stunts",
        ],
        firstPersonRoles: [
            .writer: """
            jeg skrev manuskriptet | jeg har skrevet manuskriptet | skrev jeg manuskriptet
            da jeg skrev manuskriptet | mit manuskript | min medforfatter | min manuskriptforfatter
            vi skrev manuskriptet | jeg skrev manus | mens jeg skrev manuskriptet
            har jeg skrevet manuskriptet
            """,
            .producer: """
            jeg producerede filmen | jeg har selv produceret | jeg producerede selv
            jeg har produceret filmen
            """,
            .cinematographer: """
            jeg filmede selv | jeg har selv filmet | jeg fotograferede selv | jeg har selv fotograferet
            filmede jeg selv
            """,
            .editor: """
            jeg klippede filmen | jeg har selv klippet | jeg klippede selv | klippede jeg selv
            jeg har klippet filmen
            """,
        ],
        actors: """
            skuespiller | skuespillere | skuespilleren | skuespillerne | skuespillerinde | skuespillerinden
            hovedrolleindehaver | hovedrolleindehaveren | skuespillerinder | hovedrolleindehavere
            """,
        debut: """
            debut | debuterer | debuterede | første rolle | første hovedrolle | spillefilmsdebut | filmdebut
            skuespillerdebut | debutfilm | første film | debuterende | instruktørdebut | første filmrolle
            debutant | debuten
            """
    )

    static let conjunctions: Words = "og | samt | eller"

    static let nameParticles: Words = """
        de | da | di | du | des | del | della | von | van | der | den | la | le | zu | dos | das | do | af
        av | ten | ter | el | al | bin | ibn | y | e | van der | van den | de la | von der | vom | zum | zur
        dal | dalla | degli
        """

    static let honorifics: Words = """
        hr. | hr | fru | frk. | frøken | dr. | dr | prof. | prof | professor | pastor | cand.mag.
        sognepræst | biskop | grev | grevinde | baron | sir | lord | ing. | direktør
        """

    static let functionWords: Words = """
        og | er | det | at | de | som | på | til | med | af | ikke | fra | han | hun | jeg | sig | men | om
        har | var | kan | vil | også | efter | bliver | blev | ved | ud | hans | hendes | deres | når
        eller | så | hvor | hvad | over | mig | mellem | nu | skal | op | både | bare | gennem | år | havde
        mod | uden | være | meget | noget | nogle | ind | hende | lige | sammen | hvordan
        """

    static let titleSmallWords: Words = """
        og | eller | i | på | af | til | med | for | fra | om | ved | en | et | den | det | de | som | under
        over | efter
        """

    static let articles: Words = "den | det | de | en | et"
}
