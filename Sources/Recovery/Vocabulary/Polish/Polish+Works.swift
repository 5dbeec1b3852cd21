import DossierKit

extension Polish {
    static let cover = CoverWords(
        filmBy: """
            film w reżyserii | reżyseria | w reżyserii | scenariusz i reżyseria
            film dokumentalny w reżyserii | film fabularny w reżyserii | krótkometrażowy film w reżyserii
            wyreżyserował | wyreżyserowała | reż. | dokument w reżyserii | serial w reżyserii
            animacja w reżyserii
            """,
        presents: """
            przedstawia | przedstawiają | prezentuje | prezentują | ma zaszczyt przedstawić
            zaprasza na film
            """,
        inAssociationWith: """
            we współpracy z | w koprodukcji z | przy współpracy z | przy współpracy | we współprodukcji z
            """,
        with: """
            w rolach głównych | występują | w obsadzie | z udziałem | obsada | głosów użyczyli | oraz
            w roli głównej | w rolach
            """,
        productionOf: """
            produkcja … | produkcja: … | film wyprodukowany przez … | film produkcji … | w produkcji …
            """,
        pressKit: """
            materiały prasowe | materiał prasowy | materiały dla mediów | materiały dla prasy
            informacja prasowa | zestaw prasowy | informacje prasowe | press kit | presskit | press book
            pressbook | press notes | epk
            """,
        inCinemas: """
            w kinach od | w kinach od … | od … w kinach | w kinach | premiera | premiera kinowa
            już w kinach | wkrótce w kinach | polska premiera | data premiery | premiera:
            premiera w kinach | premiera w polsce | tylko w kinach | na ekranach kin od | na ekranach od
            od … na ekranach kin | wkrótce na ekranach
            """,
        distributedBy: """
            dystrybucja | dystrybutor | dystrybucja w polsce | dystrybutor w polsce | film w dystrybucji
            w dystrybucji | dystrybucja:
            """
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        film fabularny | filmy fabularne | fabuła | pełnometrażowy | film pełnometrażowy | fab. | fabularny
        pełny metraż | pełnometrażowy film fabularny | filmy pełnometrażowe | film kinowy | długi metraż
        kinowy
        """,
        .short: """
        krótkometrażowy | krótki metraż | film krótkometrażowy | filmy krótkometrażowe | kr. m. | etiuda
        etiuda fabularna | etiuda szkolna | krótki film | etiudy | film studencki
        krótkometrażowy film fabularny | etiuda studencka | krótka fabuła | short | film dyplomowy
        """,
        .mediumLength: "średniometrażowy | średni metraż | film średniometrażowy | filmy średniometrażowe",
        .documentary: """
        dokument | film dokumentalny | filmy dokumentalne | dok. | dokumentalny | etiuda dokumentalna
        dokumenty | krótki dokument | pełnometrażowy dokument | krótkometrażowy dokument | reportaż
        serial dokumentalny | doc. | pełnometrażowy film dokumentalny
        """,
        .series: """
        serial | serial tv | seriale | serial telewizyjny | miniserial | serial fabularny
        serial internetowy | odcinki serialu | mini serial | seriale tv | sezon | mini-serial
        """,
        .tv: """
        film telewizyjny | film tv | tv | telewizja | teatr telewizji | spektakl telewizyjny | telewizyjny
        filmy telewizyjne | program telewizyjny | program tv | tvp
        """,
        .musicVideo: "teledysk | teledyski | klip | wideoklip | klip muzyczny | wideoklipy | klipy",
        .commercial: "reklama | reklamy | spot reklamowy | film reklamowy | spot | reklamowy",
        .theatre: """
        spektakl | teatr | spektakl teatralny | sztuka | opera | przedstawienie | spektakle
        sztuka teatralna | reżyseria teatralna | etiuda teatralna | musical
        """,
        .other: """
        instalacja | instalacja wideo | animacja | film animowany | eksperymentalny | film eksperymentalny
        esej | esej filmowy | słuchowisko | odcinek | odcinki | odc. | segment | nowela | epizod | vr
        performance | wideo | video | sztuka wideo | wideo-art | nowela filmowa
        """,
    ]

    static let workRoles: Words = """
        reżyseria | reżyser | reż. | scenariusz | scen. | scenarzysta | producent | produkcja | zdjęcia
        zdj. | montaż | aktor | aktorka | rola | r | s | reżyserka | obsada | współreżyser
        asystent reżysera | ii reżyser | reżyseria i scenariusz | scenariusz i reżyseria | reż., scen.
        scen., reż. | autor zdjęć | operator | muzyka | reż. i scen. | scenarzystka | prod.
        różni reżyserzy | reż. różni | wielu reżyserów | różni twórcy
        film dyplomowy | etiuda | etiuda szkolna | etiuda studencka | film szkolny
        """

    static let alsoKnownAs: Words = """
        znany też jako | znany również jako | tytuł oryginalny | tytuł roboczy | tytuł angielski
        tytuł międzynarodowy | inny tytuł | tytuł alternatywny | inaczej | ang. | tyt. ang. | tyt. oryg.
        """

    static let awards = AwardWords(
        prizes: """
            nagroda | nagrody | nagroda główna | grand prix | wyróżnienie | wyróżnienia
            wyróżnienie specjalne | zwycięzca | laureat | laureatka | zdobywca | najlepszy | najlepsza
            najlepsze | najlepszy film | nagroda jury | nagroda publiczności | nagroda specjalna
            nagroda specjalna jury | nagroda za | złote lwy | srebrne lwy | złoty lew | złota palma
            złoty niedźwiedź | srebrny niedźwiedź | orzeł | orły | nagroda fipresci | złoty lajkonik
            złota żaba | srebrna żaba | złoty | złota | srebrny | srebrna | brązowy | nagroda krytyków
            nagroda dziennikarzy | dyplom | nagroda dla | medal | nagrodzony | nagrodzona | wygrał
            kryształowy globus | nagroda główna jury | polska nagroda filmowa | nagroda im.
            """,
        selections: """
            oficjalna selekcja | selekcja oficjalna | selekcja | konkurs | w konkursie | poza konkursem
            pokaz specjalny | film otwarcia | film zamknięcia | światowa premiera | premiera światowa
            premiera międzynarodowa | europejska premiera | polska premiera | pokaz | udział | pokazy
            zakwalifikowany | pokaz konkursowy | zaproszenie | prezentowany | premiera polska
            pokaz pozakonkursowy
            """,
        nominations: """
            nominacja | nominacje | nominowany | nominowana | nominacja do | nominacja za | finalista
            nominowane | shortlista | krótka lista | nominacja dla
            """,
        festivals: """
            festiwal filmowy | festiwal | festiwale | międzynarodowy festiwal filmowy
            festiwal filmów fabularnych | mff | mff nowe horyzonty | krakowski festiwal filmowy
            warszawski festiwal filmowy | festiwal polskich filmów fabularnych | fpff | nowe horyzonty
            millennium docs against gravity | camerimage | energacamerimage | off camera | wff | kff
            przegląd | przegląd filmowy | akademia | nagroda | festiwal filmów dokumentalnych
            młodzi i film | tydzień filmu | dni filmu | festival | berlinale | mostra | biennale | viennale
            """,
        programmes: """
            konkurs główny | konkurs międzynarodowy | konkurs polski | konkurs krajowy | konkurs
            poza konkursem | konkurs debiutów | konkurs filmów krótkometrażowych | konkurs filmów krótkich
            konkurs dokumentalny | konkurs filmów dokumentalnych | konkurs młodego kina | retrospektywa
            sekcja | sekcja konkursowa | inne spojrzenie | panorama kina polskiego | odkrycia
            konkurs etiud | konkurs filmów animowanych | konkurs inne spojrzenie | konkurs fabularny
            un certain regard | panorama | forum | generation | encounters | orizzonti
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            prasa | kontakt dla mediów | kontakt dla prasy | kontakt prasowy | biuro prasowe | dla mediów
            media | pr | public relations | rzecznik prasowy | promocja | promocja i pr | promocja filmu
            pr i promocja | rzeczniczka prasowa | dział prasowy | agencja pr | pr filmu | pr manager
            kontakt z mediami | dział promocji | pr & marketing
            """,
            .distribution: """
            dystrybucja | dystrybutor | dystrybutor w polsce | dystrybucja w polsce | dystrybucja kinowa
            dział dystrybucji | polski dystrybutor | repertuar | bukowanie kopii | programowanie
            """,
            .sales: """
            sprzedaż międzynarodowa | sprzedaż światowa | sprzedaż | sprzedaż zagraniczna | agent sprzedaży
            dystrybucja międzynarodowa | dział sprzedaży
            """,
            .production: """
            produkcja | producent | producentka | producenci | firma producencka | studio
            kontakt do producenta | producent filmu
            """,
            .festival: """
            festiwale | festiwal | dystrybucja festiwalowa | kontakt festiwalowy | promocja festiwalowa
            pokazy festiwalowe
            """,
            .other: """
            kontakt | kontakty | marketing | edukacja | pokazy szkolne | seanse szkolne
            media społecznościowe | materiały | materiały do pobrania | partnerzy | dane kontaktowe
            informacje | social media | patronaty | współpraca
            """,
        ],
        phone: "telefon | tel.: | telefon: | tel./fax | biuro | nr tel. | telefony | tel | tel. | t | t.",
        mobile: """
            kom | kom. | komórka | tel. kom. | telefon komórkowy | mobile | tel. kom | mob | mob. | m | m.
            whatsapp
            """,
        fax: "faks | faks. | fax | fax. | f | f.",
        email: "adres e-mail | poczta | e-mail: | adres mailowy | e-mail | email | mail | e | e. | mailto",
        web: """
            strona | strona internetowa | strona www | www: | adres www | strona filmu | web | www | website
            site | online | w | internet
            """,
        street: """
            ulica | ul. | ul | aleja | al. | aleje | plac | pl. | os. | osiedle | rynek | skwer | rondo
            skrytka pocztowa | bulwar | droga | lok. | piętro | wybrzeże
            """
    )
}
