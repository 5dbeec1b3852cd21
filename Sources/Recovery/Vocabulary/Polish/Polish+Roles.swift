import DossierKit

extension Polish {
    static let roles: WordTable<Role> = [
        .director: """
        reżyseria | reżyser | reżyserka | reżyserzy | reż. | reż | współreżyseria | współreżyser
        współreżyserka | wyreżyserował | wyreżyserowała | wyreżyserowali | w reżyserii | film w reżyserii
        reżyserował | reżyserowała | realizacja | realizator | realizatorka | reżyseria: | reżyseria filmu
        reżyseruje | dokument w reżyserii
        """,
        .writer: """
        scenariusz | scenarzysta | scenarzystka | scenarzyści | autor scenariusza | autorka scenariusza
        autorzy scenariusza | scen. | napisał | napisała | scenariusz i dialogi | scenariusz filmowy
        współscenarzysta | współscenarzystka | współautor scenariusza | współautorka scenariusza
        współpraca scenariuszowa | adaptacja | scenariusz według | autor adaptacji | współscenariusz
        scenopis | współpraca przy scenariuszu | autor tekstu | tekst | scenariusz napisali
        scenariusz napisał | scenariusz napisała | opracowanie scenariusza
        """,
        .story: """
        pomysł | na podstawie pomysłu | pomysł oryginalny | pomysł filmu | autor pomysłu | historia
        koncepcja | według pomysłu | autorka pomysłu | oryginalny pomysł | koncept | pomysł i koncepcja
        nowela filmowa
        """,
        .basedOn: """
        na podstawie | na motywach | na podstawie powieści | na podstawie książki | według powieści
        według książki | na motywach powieści | na motywach książki | na podstawie opowiadania
        według opowiadania | na podstawie sztuki | według sztuki | na podstawie dramatu
        na podstawie prawdziwej historii | inspirowany | inspirowane | inspirowany powieścią
        inspirowany książką | według | wg | na podstawie bestsellera | adaptacja powieści
        adaptacja książki | pierwowzór literacki | pierwowzór | na motywach opowiadania
        na motywach opowiadań | na kanwie | luźno oparty na | oparty na | oparte na
        """,
        .producer: """
        producent | producentka | producenci | produkcja | wyprodukował | wyprodukowała | wyprodukowali
        prod. | producent kreatywny | producentka kreatywna | producent filmu | główny producent
        główna producentka | producent delegowany | producenci filmu | producent wiodący
        producenci kreatywni | producentki
        """,
        .executiveProducer: """
        producent wykonawczy | producentka wykonawcza | producenci wykonawczy | producent zarządzający
        producentka zarządzająca | producentki wykonawcze | executive producer | executive producers
        co-executive producer
        """,
        .coProducer: """
        koproducent | koproducentka | koproducenci | współproducent | współproducentka | współproducenci
        ko-producent | ko-producenci | koprodukcja | koproducentki | co-producer | co-producers
        """,
        .associateProducer: """
        producent stowarzyszony | producentka stowarzyszona | producenci stowarzyszeni
        współpraca producencka | producent współpracujący | associate producer | associate producers
        """,
        .lineProducer: """
        producent liniowy | producentka liniowa | producenci liniowi | szef produkcji | szefowa produkcji
        line producer | line producers
        """,
        .cinematographer: """
        zdjęcia | autor zdjęć | autorka zdjęć | operator | operatorka | operator obrazu | operatorka obrazu
        autorzy zdjęć | operator filmowy | zdj. | kamera | zdjęcia filmowe | obraz | operatorzy
        operatorzy obrazu | director of photography | directors of photography | dop | d.o.p.
        cinematographer
        """,
        .cameraOperator: """
        operator kamery | operatorka kamery | szwenkier | szwenkierka | operatorzy kamery
        operator steadicamu | druga kamera | kamera b | operator drona | zdjęcia z drona | zdjęcia dodatkowe
        dodatkowe zdjęcia | zdjęcia lotnicze | zdjęcia podwodne | kamera a | operator drugiej kamery
        operator kamery b | zdjęcia ii ekipy | dron | współpraca operatorska | steadicam
        steadicam operator | camera operator
        """,
        .editor: """
        montaż | montażysta | montażystka | montażyści | montaż filmu | montaż obrazu | zmontował
        zmontowała | mont. | współpraca montażowa | współmontaż | montaż: | współpraca montażu
        montażysta obrazu | drugi montażysta
        """,
        .productionDesigner: """
        scenografia | scenograf | scenografka | scenografowie | autor scenografii | scenogr.
        projekt scenografii | projekt scenograficzny | autorka scenografii | dekoracje | scenografia filmu
        oprawa scenograficzna | production design | production designer
        """,
        .artDirector: """
        kierownik artystyczny | dyrektor artystyczny | kierownictwo artystyczne | drugi scenograf
        ii scenograf | kierownik artystyczna | dyrektor artystyczna | art director | art direction
        """,
        .setDecorator: """
        dekorator wnętrz | dekoratorka wnętrz | dekoracja wnętrz | dekorator | dekoratorka
        dekoratorzy wnętrz | wnętrza | dekoracja wnętrz: | set decorator | set decoration | set dresser
        """,
        .costumeDesigner: """
        kostiumy | kostiumograf | kostiumografka | kostiumografowie | projekt kostiumów
        projektant kostiumów | projektantka kostiumów | autorka kostiumów | autor kostiumów | kost.
        kostium | projekty kostiumów | costume design | costume designer
        """,
        .makeUp: """
        charakteryzacja | charakteryzator | charakteryzatorka | charakteryzatorzy | makijaż | makijażystka
        wizażystka | charakteryzacja i fryzury | charakteryzacja / fryzury | projekt charakteryzacji
        charakteryzatorzy: | charakteryzacja specjalna | makijaż i fryzury | wizaż | make-up i fryzury
        make-up | make up | makeup | make-up artist
        """,
        .hair: """
        fryzury | fryzjer | fryzjerka | fryzjerzy | stylizacja fryzur | peruki | projekt fryzur | włosy
        hairstylist | hair
        """,
        .composer: """
        muzyka | kompozytor | kompozytorka | kompozytorzy | muz. | muzyka oryginalna | muzyka filmowa
        autor muzyki | autorka muzyki | skomponował | skomponowała | muzyka skomponowana przez | kompozycja
        oryginalna muzyka | muzyka: | score
        """,
        .musicSupervisor: """
        nadzór muzyczny | konsultacja muzyczna | opracowanie muzyczne | kierownictwo muzyczne
        konsultant muzyczny | ilustracja muzyczna | redakcja muzyczna | music supervisor | music supervision
        """,
        .soundRecordist: """
        dźwięk | operator dźwięku | operatorka dźwięku | dźwiękowiec | realizator dźwięku | nagranie dźwięku
        dźwięk na planie | operatorzy dźwięku | realizacja dźwięku | dźwięk bezpośredni | nagrania dźwięku
        dźwiękowcy | setka | realizatorka dźwięku | operator dźwięku na planie | production sound mixer
        sound recordist
        """,
        .soundDesigner: """
        projekt dźwięku | reżyseria dźwięku | reżyser dźwięku | reżyserka dźwięku | projektant dźwięku
        projekt dźwiękowy | udźwiękowienie | opracowanie dźwięku | projektowanie dźwięku | autor dźwięku
        opracowanie dźwiękowe | sound design | sound designer | sounddesign | sounddesigner
        """,
        .soundEditor: """
        montaż dźwięku | montażysta dźwięku | montażystka dźwięku | montaż dialogów | montaż efektów
        dialogi – montaż | edycja dźwięku | montażyści dźwięku | sound editor | sound editing
        supervising sound editor
        """,
        .soundMixer: """
        zgranie | zgranie dźwięku | reżyser zgrania | miks | miks dźwięku | zgranie filmu
        mastering dźwięku | mix dźwięku | zgranie: | miksowanie | miksowanie dźwięku | reżyseria zgrania
        re-recording mixer | sound mix | sound mixer | mix
        """,
        .castingDirector: """
        reżyser obsady | reżyserka obsady | reżyseria castingu | reżyser castingu | reżyserka castingu
        dobór obsady | reżyseria obsady | reżyserzy obsady | casting: | castingi | casting dzieci
        casting dziecięcy | casting | casting director
        """,
        .assistantDirector: """
        ii reżyser | drugi reżyser | druga reżyserka | ii reżyserka | asystent reżysera
        asystentka reżysera | asystenci reżysera | i asystent reżysera | pierwszy asystent reżysera
        ii asystent reżysera | współpraca reżyserska | 2. reżyser | pierwsza asystentka reżysera
        asystent reżyserki | asystentka reżyserki | assistant director | 1st ad | 2nd ad
        """,
        .scriptSupervisor: """
        sekretarka planu | sekretarz planu | skrypt | scriptka | kontynuacja | sekretariat planu
        script supervisor | continuity
        """,
        .visualEffects: """
        efekty wizualne | kierownik efektów | kierownik efektów wizualnych | nadzór efektów wizualnych
        efekty komputerowe | efekty cyfrowe | supervisor vfx | supervisor efektów wizualnych | producent vfx
        animacja komputerowa | grafika komputerowa | supervisor efektów | producent efektów wizualnych | vfx
        vfx supervisor | vfx-supervisor | visual effects | visual effects supervisor | cgi | vfx producer
        """,
        .specialEffects: """
        efekty specjalne | pirotechnika | pirotechnik | pirotechnicy | kierownik efektów specjalnych
        efekty pirotechniczne | efekty mechaniczne | special effects | sfx | sfx supervisor
        """,
        .stunts: """
        koordynator kaskaderów | kaskaderzy | kaskader | kaskaderka | koordynacja kaskaderska
        kierownik kaskaderów | sceny kaskaderskie | koordynacja kaskaderów | koordynator scen kaskaderskich
        choreografia walk | kaskader-koordynator | stunts | stunt coordinator
        """,
        .choreographer: """
        choreografia | choreograf | choreografka | choreografowie | ruch sceniczny | układy taneczne
        """,
        .colourist: """
        korekcja barwna | kolorysta | kolorystka | korekcja kolorów | korekcja koloru | korekta barwna
        kolorkorekcja | postprodukcja obrazu | korektor barwny | colorist | colourist | color grading
        colour grading | grading | grader | di
        """,
        .gaffer: """
        mistrz oświetlenia | mistrz oświetlaczy | gafer | światło | oświetlenie | oświetleniowcy
        oświetlacze | reżyseria światła | mistrzowie oświetlenia | szef oświetlenia | gaffer
        """,
        .keyGrip: """
        wózkarz | wózkarze | mistrz wózkarzy | gripy | technika operatorska | grip: | key-grip | key grip
        grip
        """,
        .stillPhotographer: """
        fotosista | fotosistka | fotosy | fotograf planu | fotograf | fotografka | fotosy z planu
        zdjęcia z planu | fotografie | fotosiści | autor fotosów | fotograf na planie | fotografia planu
        zdjęcia werk | stills | still photographer
        """,
        .productionManager: """
        kierownik produkcji | kierowniczka produkcji | kierownictwo produkcji | kierownik produkcji filmu
        kier. prod. | kierownicy produkcji | menedżer produkcji | organizacja produkcji
        szef organizacji produkcji | manager produkcji | ii kierownik produkcji | production manager
        unit production manager
        """,
        .locationManager: """
        kierownik planu | kierowniczka planu | kierownicy planu | kierownik lokacji | manager lokacji
        lokacje | kierownik obiektów | poszukiwanie lokacji | dokumentacja obiektów | menedżer lokacji
        location manager | unit manager | location scout
        """,
        .postProductionSupervisor: """
        kierownik postprodukcji | postprodukcja | kierowniczka postprodukcji | kierownictwo postprodukcji
        nadzór postprodukcji | koordynator postprodukcji | koordynatorka postprodukcji
        koordynacja postprodukcji | producent postprodukcji | producentka postprodukcji
        post-production supervisor | post production supervisor | postproduction supervisor
        """,
        .animator: """
        animacja | animator | animatorka | animatorzy | animacje | kierownik animacji | reżyseria animacji
        opracowanie animacji | główny animator | autor animacji | animowali
        """,
        .narrator: """
        narrator | narratorka | narracja | lektor | lektorka | komentarz czyta | czyta | głos z offu
        tekst czyta | głos lektora | głos | komentarz | czytał | czytała | opowiada | voice-over
        voice over | voiceover
        """,
        .cast: """
        obsada | występują | aktorzy | w rolach głównych | w rolach | w roli głównej | oraz | gościnnie
        aktor | aktorka | w pozostałych rolach | w innych rolach | udział biorą | głosów użyczyli
        głosu użyczyli | głosy | role | rola | grają | w obsadzie | wyst. | obsada aktorska | z udziałem
        występuje | w głównych rolach | główne role | role główne | ob. | a także | w dalszych rolach
        role drugoplanowe | epizody
        """,
        .participant: """
        bohaterowie | bohaterowie filmu | udział biorą | udział wzięli | bohater | bohaterka | bohaterki
        rozmówcy | w filmie udział wzięli | wystąpili | wypowiadają się | w filmie wystąpili | świadkowie
        uczestnicy
        """,
        .dialogue: """
        dialogi | autor dialogów | dialogi polskie | opracowanie dialogów | autorka dialogów | dialog
        """,
        .translator: """
        tłumaczenie | tłumacz | tłumaczka | przekład | przełożył | przełożyła | tłumacze | tłumaczenia
        tłumaczył | tłumaczyła | tłumaczenie i opracowanie | tłumaczenie wywiadu
        """,
        .subtitles: """
        napisy | opracowanie napisów | napisy polskie | napisy angielskie | tłumaczenie napisów
        napisy dialogowe | polskie napisy
        """,
        .graphicDesigner: """
        grafika | plakat | projekt plakatu | projekt graficzny | opracowanie graficzne | grafik
        projekt graficzny plakatu | oprawa graficzna | autor plakatu | autorka plakatu | projekty graficzne
        graphic design | artwork
        """,
        .titleDesigner: """
        projekt napisów | napisy czołowe | projekt czołówki | czołówka | animacja czołówki
        opracowanie czołówki | grafika i napisy | grafika napisów | title design
        """,
        .publicist: """
        promocja na planie | rzecznik prasowy filmu | publicysta planu | pr filmu | rzecznik prasowy
        rzeczniczka prasowa | unit publicist
        """,
        .productionCompany: """
        produkcja | studio | firma producencka | firmy producenckie | studio filmowe | przedstawia
        przedstawiają | wytwórnia | wytwórnia filmowa | produkcja filmu | produkcja wykonawcza
        główny producent | studio produkcyjne | zespół filmowy | podmiot produkujący | spółka producencka
        produkcja: | film wyprodukowany przez
        """,
        .coProductionCompany: """
        koprodukcja | w koprodukcji z | koproducenci | współprodukcja | we współpracy z | w koprodukcji
        firma koprodukcyjna | film w koprodukcji z | produkcja we współpracy z
        film zrealizowany w koprodukcji z | firmy koproducenckie | we współprodukcji z
        podmioty koprodukujące
        """,
        .distributor: """
        dystrybucja | dystrybutor | dystrybutor w polsce | dystrybucja w polsce | dystrybucja kinowa
        dystrybucja polska | dystrybutor polski | polski dystrybutor | dystrybutor kinowy | w dystrybucji
        dystr. | dystrybucja filmu
        """,
        .salesAgent: """
        sprzedaż międzynarodowa | sprzedaż światowa | agent sprzedaży | sprzedaż zagraniczna
        agent sprzedaży międzynarodowej | dystrybucja międzynarodowa | sprzedaż | prawa światowe
        dystrybucja światowa | światowa sprzedaż | dystrybucja zagraniczna | world sales
        international sales | sales agent
        """,
        .supporter: """
        przy wsparciu | ze wsparciem | przy współpracy | dofinansowanie | współfinansowanie
        film współfinansowany przez | współfinansowany przez | współfinansowane przez | dofinansowany przez
        dofinansowano ze środków | film dofinansowany przez | przy wsparciu finansowym | przy udziale
        partnerzy | partner | sponsorzy | sponsor | film zrealizowany przy wsparciu
        zrealizowano przy wsparciu | zrealizowano dzięki wsparciu | dzięki wsparciu | nadawca
        wsparcie finansowe | produkcja współfinansowana przez | film powstał przy wsparciu | wsparcie
        przy pomocy | film zrealizowano dzięki dofinansowaniu | finansowanie | film powstał dzięki wsparciu
        patronat | mecenat | współfinansowany ze środków | ze środków
        """,
    ]
}
