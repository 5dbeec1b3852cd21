import DossierKit

extension Polish {
    static let interview = InterviewWords(
        questionLabels: "p | pytanie | pyt. | dziennikarz | dziennikarka | q",
        answerLabels: "o | odpowiedź | odp. | odp",
        interrogatives: """
            jak | jaki | jaka | jakie | jakich | jakim | jaką | co | kto | kiedy | gdzie | skąd | dokąd
            dlaczego | czemu | czy | ile | który | która | które | którego | której | w jaki | w jakim
            na czym | o czym | z czego | po co | do czego | w czym | dla kogo | z kim | od kiedy | od czego
            a jak | a co | a czy | a dlaczego | czyj | czyja | jakiego | jakiej | czym | czego | kogo | komu
            kim | na ile | w którym | ilu | skoro | w jakiej
            """,
        prompts: """
            proszę opowiedzieć | proszę powiedzieć | proszę opisać | proszę wyjaśnić | opowiedz
            opowiedz nam | opowiedz o | powiedz | opisz | wyjaśnij | porozmawiajmy | mówi pan | mówi pani
            powiedział pan | powiedziała pani | mówisz | powiedziałeś | powiedziałaś | niech pan opowie
            niech pani opowie | opowiedzcie | powiedzcie | zacznijmy | wróćmy | mógłby pan | mogłaby pani
            możesz opowiedzieć | proszę zdradzić | podobno
            """,
        secondPerson: """
            pan | pani | pana | panu | panią | panem | państwo | państwa | państwu | państwem | ty | ciebie
            cię | tobie | ci | tobą | twój | twoja | twoje | twojego | twojej | twoim | twoją | twoich | wy
            was | wam | wasz | wasza | wasze | waszego | waszej | waszym | swoim filmem | pański | pańska
            pańskim | chciałeś | chciałaś | zrobiłeś | zrobiłaś | jesteś | masz | możesz | myślisz
            """,
        firstPerson: """
            ja | mnie | mi | mną | mój | moja | moje | mojego | mojej | moim | moją | moich | my | nas | nam
            nami | nasz | nasza | nasze | naszego | naszej | naszym | jestem | chciałem | chciałam | myślę
            byłem | byłam | miałem | miałam | mam
            """,
        answerOpeners: """
            tak | nie | oczywiście | absolutnie | właściwie | zdecydowanie | to prawda | na pewno
            dokładnie | rzeczywiście | faktycznie | owszem | wcale nie | niekoniecznie | myślę, że | myślę
            wydaje mi się | dla mnie | to było | to jest | to był | wszystko zaczęło się | pomysł
            na początku | początkowo | najpierw | ponieważ | bo | może | ja | mój | moja | chciałem
            chciałam | my | jasne | no tak | no | cóż | dobre pytanie | z pewnością | pewnie | raczej
            chyba | zawsze | z jednej strony | przede wszystkim | pierwszy | jestem | miałem | miałam
            zależało mi | nigdy | trudno powiedzieć
            """,
        interviewedBy: """
            rozmawiał | rozmawiała | rozmawiali | rozmawia | rozmawiał: | wywiad przeprowadził
            wywiad przeprowadziła | rozmowę przeprowadził | rozmowę przeprowadziła | z reżyserem rozmawia
            wywiad | autor wywiadu | pytania | rozmowę prowadził | rozmowę prowadziła | pytania zadawał
            pytania zadawała | rozmawiała: | przeprowadził | przeprowadziła | spisał | spisała | oprac.
            """,
        translatedBy: """
            tłumaczenie | tłumaczył | tłumaczyła | przełożył | przełożyła | przekład | przekład: | tłum.
            tłum. … | tłumaczenie: | tłumaczenie … | przekład … | z języka … przełożył …
            z języka … przełożyła … | przełożył … | przełożyła … | tłumaczył … | tłumaczyła …
            tłumaczenie z języka … | z języka … tłumaczyła | przeł. | przeł. …
            """
    )

    static let noteCues: Words = """
        przypis tłumacza | przyp. tłum. | przypis redakcji | przyp. red. | od redakcji | od tłumacza
        uwaga tłumacza | uwaga | przypis | nota od tłumacza | przypis autora | przyp. aut. | red. | n.b.
        przyp. | dopisek redakcji
        """

    static let prose = ProseWords(
        possessives: """
            mój | moja | moje | moim | moją | mojego | mojej | nasz | nasza | nasze | naszym | naszą
            naszego | naszej | jego | jej | ich | swój | swoja | swoim | swoją | swojego | swojej
            """,
        relatives: [
            .writer: """
            który napisał scenariusz | która napisała scenariusz | z którym napisałem scenariusz
            z którą napisałem scenariusz | z którym napisałam scenariusz | z którą napisałam scenariusz
            z którym pisałem scenariusz | z którą pisałam scenariusz | który pisał scenariusz
            która pisała scenariusz | który jest autorem scenariusza | która jest autorką scenariusza
            który współtworzył scenariusz | która współtworzyła scenariusz
            """,
            .producer: """
            który wyprodukował film | która wyprodukowała film | który wyprodukował | która wyprodukowała
            który produkował film | która produkowała film | który jest producentem filmu
            """,
            .cinematographer: """
            który jest autorem zdjęć | która jest autorką zdjęć | który zrobił zdjęcia
            która zrobiła zdjęcia | który robił zdjęcia | która robiła zdjęcia | który stał za kamerą
            która stała za kamerą | który odpowiada za zdjęcia | która odpowiada za zdjęcia
            który kręcił film
            """,
            .editor: """
            który zmontował film | która zmontowała film | który montował film | która montowała film
            który odpowiada za montaż | która odpowiada za montaż | który zmontował | która zmontowała
            """,
            .productionDesigner: """
            który zaprojektował scenografię | która zaprojektowała scenografię
            który odpowiada za scenografię | która odpowiada za scenografię | który zrobił scenografię
            która zrobiła scenografię
            """,
            .costumeDesigner: """
            która zaprojektowała kostiumy | który zaprojektował kostiumy | która odpowiada za kostiumy
            która zrobiła kostiumy | który zrobił kostiumy
            """,
            .composer: """
            który skomponował muzykę | która skomponowała muzykę | który napisał muzykę
            która napisała muzykę | który jest autorem muzyki | która jest autorką muzyki
            który stworzył muzykę | która stworzyła muzykę
            """,
            .soundRecordist: """
            który nagrywał dźwięk | która nagrywała dźwięk | który nagrał dźwięk | która nagrała dźwięk
            """,
            .soundDesigner: """
            który zaprojektował dźwięk | która zaprojektowała dźwięk | który odpowiada za dźwięk
            która odpowiada za dźwięk
            """,
            .translator: "który przetłumaczył | która przetłumaczyła | który przełożył | która przełożyła",
            .stunts: "który koordynował kaskaderów | który przygotował sceny kaskaderskie",
        ],
        firstPersonRoles: [
            .writer: """
            napisałem scenariusz | napisałam scenariusz | pisałem scenariusz | pisałam scenariusz
            mój scenariusz | napisaliśmy scenariusz | pisaliśmy scenariusz | kiedy pisałem scenariusz
            kiedy pisałam scenariusz | mój współscenarzysta | moja współscenarzystka | scenariusz napisałem
            scenariusz napisałam | mojego scenariusza | pisząc scenariusz | moim współscenarzystą
            """,
            .producer: "wyprodukowałem | wyprodukowałam | sam wyprodukowałem | sama wyprodukowałam",
            .cinematographer: """
            sam robiłem zdjęcia | sama robiłam zdjęcia | sam filmowałem | sama filmowałam
            zdjęcia robiłem sam | zdjęcia robiłam sama
            """,
            .editor: """
            zmontowałem film | zmontowałam film | sam montowałem | sama montowałam | montowałem sam
            montowałam sama
            """,
        ],
        actors: """
            aktor | aktorka | aktorzy | aktorki | aktora | aktorkę | aktorem | aktorką | aktorów | odtwórca
            odtwórczyni | odtwórca głównej roli | odtwórczyni głównej roli | aktorowi
            """,
        debut: """
            debiut | debiutuje | debiutował | debiutowała | pierwsza rola | debiutant | debiutantka
            debiut fabularny | debiut pełnometrażowy | debiut reżyserski | pierwszy film
            pierwsza główna rola | debiut kinowy | debiut aktorski | zadebiutował | zadebiutowała
            debiutancki | po raz pierwszy na ekranie
            """
    )

    static let conjunctions: Words = "i | oraz | a także | lub | a"

    static let nameParticles: Words = """
        ze | herbu | vel | de | da | di | du | des | del | della | von | van | der | den | la | le | zu
        dos | das | do | af | av | ten | ter | el | al | bin | ibn | y | e | van der | van den | de la
        von der | vom | zum | zur | dal | dalla | degli
        """

    static let honorifics: Words = """
        pan | pani | p. | dr | dr. | prof. | prof | profesor | dr hab. | mgr | inż. | mgr inż. | ks.
        ksiądz | o. | ojciec | s. | siostra | hrabia | sir | lord | gen. | płk | kpt. | red. | św. | bp
        doktor
        """

    static let functionWords: Words = """
        w | i | z | na | do | nie | się | że | jest | jak | od | za | przez | po | przy | dla | ale | czy
        oraz | jego | jej | ich | tym | tego | który | która | które | był | była | było | są | co | już
        tylko | także | również | między | przed | pod | ze | jako | gdy | kiedy | może | ten | ta | jednak
        być | sobie | swoje | swojej | bardzo | tak | których | którym | lat
        """

    static let titleSmallWords: Words = """
        i | w | z | na | do | od | za | po | o | a | ale | dla | przez | pod | nad | przy | ze | we | u
        lub | oraz | bez
        """
}
