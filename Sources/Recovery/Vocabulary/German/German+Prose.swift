import DossierKit

extension German {
    static let interview = InterviewWords(
        questionLabels: "f | frage | frage: | interviewer | interviewerin | q",
        answerLabels: "a | antwort | antw.",
        interrogatives: """
            wer | was | wann | wo | warum | wie | wieso | weshalb | welche | welcher | welches | welchen
            welchem | wozu | woher | wohin | worum | wofür | womit | woran | worauf | wodurch | wovon
            inwiefern | inwieweit | wessen | wem | wen | haben sie | hatten sie | können sie | könnten sie
            sind sie | waren sie | war es | ist es | gab es | gibt es | was war | wie kam es | wie sind sie
            wie haben sie | wie war | würden sie | wollten sie | mussten sie | sehen sie | glauben sie
            wussten sie | stand | in welcher | in welchem | aus welchem | an welchem | mit welchen
            seit wann | und wie | und warum | und was | aber warum | hast du | bist du | kannst du | wurde
            wurden | kann man | von wem | für wen | war der | war die | ging es
            """,
        prompts: """
            erzählen sie | erzähl | beschreiben sie | erklären sie | schildern sie | sprechen wir
            reden wir | sprechen wir über | ein wort zu | sie haben | sie sagen | sie sagten | sie sprechen
            man spürt | können sie | könnten sie | kommen wir | bitte | nennen sie | berichten sie
            beschreibe | erzählen sie uns | erläutern sie | stellen sie uns
            """,
        secondPerson: """
            ihnen | du | dein | deine | deinen | deinem | deiner | dir | dich | euch | euer | eure
            haben sie | hatten sie | sind sie | waren sie | können sie | könnten sie | wollten sie
            würden sie | mussten sie | sehen sie | erzählen sie | beschreiben sie | glauben sie | denken sie
            sie sich | sie selbst | wie sie | für sie | ihr film | ihrem film | ihren film | ihres films
            ihre filme | ihren filmen | ihre arbeit | ihrer arbeit | ihr drehbuch | ihre figur | ihre rolle
            ihr debüt | arbeiten sie | kamen sie | fanden sie | war ihnen | ist ihnen | wurden sie
            wussten sie | hast du | bist du
            """,
        firstPerson: """
            ich | mein | meine | meinen | meinem | meiner | meines | mir | mich | wir | unser | unsere
            unseren | unserem | unserer | uns
            """,
        answerOpeners: """
            ja | nein | genau | also | absolut | natürlich | stimmt | das stimmt | richtig | in der tat
            auf jeden fall | sicher | eigentlich | nun | naja | na ja | tatsächlich | ich | für mich | mir
            es war | das war | das ist | es gibt | wir | unbedingt | selbstverständlich | durchaus
            keineswegs | nicht wirklich | gar nicht | überhaupt nicht | zunächst | am anfang | ursprünglich
            weil | die idee | alles begann | ach | oh | doch | klar | vielleicht | unser | mein | meine
            gute frage | definitiv | jein | zum einen | einerseits | angefangen
            """,
        interviewedBy: """
            das interview führte | das interview führten | das gespräch führte | das gespräch führten
            die fragen stellte | die fragen stellten | interview | interview: | interviewt von
            interview von | das interview wurde geführt von | aufgezeichnet von | gespräch | fragen
            fragen von | interview geführt von | gespräch: | im gespräch mit | aufgezeichnet | mit … sprach
            mit … sprachen | fragen: | ein interview von
            """,
        translatedBy: """
            übersetzung | übersetzt von | aus dem … von | aus dem … übersetzt von | aus dem … übersetzung
            übersetzung aus dem … | übersetzung: | ins deutsche übersetzt von | übersetzt aus dem … von
            aus dem … von … | aus dem … übersetzt von … | übersetzt von … | übersetzung: …
            deutsche übersetzung | aus dem … übertragen von
            """
    )

    static let noteCues: Words = """
        anmerkung des übersetzers | anmerkung der übersetzerin | anm. d. übers. | anm. d. ü. | a. d. ü.
        anm. d. red. | anmerkung der redaktion | anm. der redaktion | anmerkung | anmerkung des autors
        anm. | a. d. r. | d. red. | anm. des verfassers | anm. des autors | n.b. | nb | hinweis
        anmerkung des herausgebers | red.
        """

    static let prose = ProseWords(
        possessives: """
            mein | meine | meinen | meinem | meiner | unser | unsere | unseren | unserem | unserer | sein
            seine | seinen | seinem | seiner | ihr | ihre | ihren | ihrem | ihrer
            """,
        articles: "der | die | das | den | dem | ein | eine | einen | einem | einer",
        relatives: [
            .translator: """
            der die übersetzung gemacht hat | die die übersetzung gemacht hat | der übersetzt hat
            die übersetzt hat | der übersetzte | die übersetzte
            """,
            .stunts: """
            der die stunts koordiniert | die die stunts koordiniert | der den stunt koordiniert
            die den stunt koordiniert | der die stunts koordinierte | die die stunts koordinierte
            """,
            .writer: """
            der das drehbuch geschrieben hat | die das drehbuch geschrieben hat
            der das drehbuch schrieb | die das drehbuch schrieb
            mit dem ich das drehbuch geschrieben habe | mit der ich das drehbuch geschrieben habe
            mit dem ich das drehbuch schrieb | mit der ich das drehbuch schrieb
            mit dem ich das buch geschrieben habe | mit der ich das buch geschrieben habe
            """,
            .producer: """
            der den film produziert hat | die den film produziert hat | der den film produzierte
            die den film produzierte | der produziert hat | die produziert hat | der produzierte
            die produzierte
            """,
            .cinematographer: """
            der die kamera führte | die die kamera führte | der die kamera gemacht hat
            die die kamera gemacht hat | der die kamera machte | die die kamera machte
            der für die bildgestaltung verantwortlich war
            die für die bildgestaltung verantwortlich war | der hinter der kamera stand
            die hinter der kamera stand
            """,
            .editor: """
            der den film geschnitten hat | die den film geschnitten hat | der den film schnitt
            die den film schnitt | der den film montiert hat | die den film montiert hat
            """,
            .productionDesigner: """
            der das szenenbild entworfen hat | die das szenenbild entworfen hat
            der das szenenbild entwarf | die das szenenbild entwarf
            die für das szenenbild verantwortlich war | der für das szenenbild verantwortlich war
            """,
            .costumeDesigner: """
            die die kostüme entworfen hat | der die kostüme entworfen hat | die die kostüme entwarf
            der die kostüme entwarf | die für das kostümbild verantwortlich war
            """,
            .composer: """
            der die musik komponierte | die die musik komponierte | der die musik komponiert hat
            die die musik komponiert hat | der die musik schrieb | die die musik schrieb
            der die musik geschrieben hat | die die musik geschrieben hat
            """,
            .soundRecordist: """
            der den ton gemacht hat | die den ton gemacht hat | der den ton aufgenommen hat
            die den ton aufgenommen hat
            """,
        ],
        firstPersonRoles: [
            .writer: """
            ich habe das drehbuch geschrieben | ich das drehbuch geschrieben habe
            als ich das drehbuch schrieb | ich schrieb das drehbuch | mein drehbuch
            ich das drehbuch schrieb | meine co-autorin | mein co-autor | meine ko-autorin
            mein ko-autor | beim schreiben des drehbuchs habe ich | habe ich das drehbuch geschrieben
            schrieb ich das drehbuch
            """,
            .producer: """
            ich habe den film produziert | ich habe den film selbst produziert
            habe ich selbst produziert
            """,
            .cinematographer: """
            ich habe selbst die kamera gemacht | ich habe selbst gedreht
            habe ich selbst die kamera geführt | die kamera habe ich selbst gemacht
            """,
            .editor: """
            ich habe den film geschnitten | ich habe selbst geschnitten | habe ich selbst geschnitten
            """,
        ],
        actors: """
            schauspieler | schauspielerin | schauspielerinnen | darsteller | darstellerin | darstellerinnen
            hauptdarsteller | hauptdarstellerin | hauptdarstellerinnen | nebendarsteller | nebendarstellerin
            schauspielers
            """,
        debut: """
            debüt | erste rolle | erste hauptrolle | erster film | filmdebüt | kinodebüt | spielfilmdebüt
            leinwanddebüt | debütierte | erste kinorolle | langfilmdebüt | regiedebüt
            zum ersten mal vor der kamera
            """
    )

    static let conjunctions: Words = "und | sowie | u. | oder"

    static let nameParticles: Words = """
        von der | von den | zu | auf der | im | de | da | di | du | des | del | della | von | van | der
        den | la | le | dos | das | do | af | av | ten | ter | el | al | bin | ibn | y | e | van der
        van den | de la | vom | zum | zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        herr | frau | dr | dr. | prof. | prof | professor | professorin | dipl.-ing. | pater | pastor
        pfarrer | schwester | graf | freiherr | sir | lord | hr. | fr.
        """

    static let functionWords: Words = """
        der | die | das | und | ist | nicht | ein | eine | einen | einem | einer | den | dem | des | mit
        für | auf | von | zu | zum | zur | im | am | sich | auch | als | aus | bei | nach | über | wird
        war | wie | ich | sie | er | wir | es | hat | haben | sind | aber | oder | wenn | noch | nur | durch
        um | vor | dass | daß | seine | ihre | werden | wurde | kann | doch
        """

    static let titleSmallWords: Words = """
        der | die | das | den | dem | des | und | oder | in | im | an | am | auf | aus | bei | mit | nach
        von | vom | zu | zum | zur | für | über | unter | ein | eine | einer | eines | einem | einen
        """

    static let articles: Words = "der | die | das | ein | eine"
}
