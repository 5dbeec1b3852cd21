extension Polish {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        w skrócie | w jednym zdaniu | hasło reklamowe | krótko o filmie | jednym zdaniem | zajawka | logline
        log line | pitch | tagline
        w dwóch zdaniach | w kilku słowach
        w jednej linijce | film w jednym zdaniu
        """,
        .synopsis: """
        synopsis | opis filmu | opis | streszczenie | fabuła | treść | o czym jest film | historia
        opis fabuły | synopsa | treść filmu | zarys fabuły
        co się dzieje
        """,
        .shortSynopsis: """
        krótki opis | krótkie streszczenie | krótki synopsis | krótki opis filmu | synopsis krótki
        skrócony opis | opis krótki | synopsis (krótki) | opis skrócony | krótkie synopsis
        """,
        .longSynopsis: """
        wersja długa
        długi opis | pełne streszczenie | długi synopsis | pełny opis | pełny opis filmu | synopsis długi
        rozszerzony opis | długi opis filmu | szczegółowy opis | opis długi | rozszerzony synopsis
        pełny synopsis | długie streszczenie | długie synopsis
        """,
        .statement: """
        słowo od reżysera | słowo od reżyserki | słowo reżysera | słowo reżyserki | eksplikacja reżyserska
        eksplikacja | eksplikacja reżysera | eksplikacja reżyserki | komentarz reżysera
        komentarz reżyserki | komentarz reżyserski | od reżysera | od reżyserki | reżyser o filmie
        reżyserka o filmie | wypowiedź reżysera | wypowiedź reżyserki | nota reżyserska | nota reżysera
        nota reżyserki | list od reżysera | list reżysera | list od reżyserki | wizja reżysera
        intencje reżysera | zamysł reżyserski | … o filmie | … o swoim filmie | o filmie mówi …
        reżyser … o filmie | producent o filmie | producentka o filmie | słowo od producenta
        komentarz producenta | od producenta | od autora | od autorki | od twórców | twórcy o filmie
        scenarzysta o filmie | eksplikacja autorska | oświadczenie reżysera | motywacja reżysera
        notatka reżysera | notatki reżysera | słowo wstępne | dlaczego ten film | eksplikacja producencka
        director's note | director's notes | director's statement | directors statement | directors note
        dlaczego zrobiłam ten film | dlaczego zrobiłem ten film | kilka słów od …
        """,
        .interview: """
        wywiad | wywiady | wywiad z … | rozmowa z … | rozmowa | rozmowy | rozmawia … | z … rozmawia …
        z … rozmawiał … | z … rozmawiała … | wywiad z reżyserem | wywiad z reżyserką | rozmowa z reżyserem
        rozmowa z reżyserką | wywiad z reżyserem … | wywiad z reżyserką … | rozmowa z reżyserem …
        rozmowa z reżyserką … | wywiad z aktorem … | wywiad z aktorką … | rozmowa … z … | pytania do …
        pytania i odpowiedzi | wywiad z twórcami | rozmowa z twórcami | fragmenty wywiadu
        fragment wywiadu z … | w rozmowie z … | … w rozmowie z … | spotkanie z … | trzy pytania do …
        pięć pytań do … | fragmenty rozmowy z … | q&a | q & a
        przy okrągłym stole | okrągły stół
        """,
        .productionNotes: """
        o produkcji | produkcja filmu | z planu | na planie | kulisy | kulisy produkcji | za kulisami
        ciekawostki | notatki produkcyjne | notatki o produkcji | nota produkcyjna | o filmie | film
        jak powstawał film | powstawanie filmu | historia powstania | historia powstania filmu
        o powstaniu filmu | zdjęcia do filmu | praca nad filmem | praca na planie | o realizacji
        realizacja filmu | o projekcie | projekt | od scenariusza do filmu | od pomysłu do filmu
        geneza filmu | geneza | kulisy powstania filmu | dziennik z planu | informacje o filmie
        informacje o produkcji | notatki z planu | proces powstawania filmu | making of
        jak kręcono film | z planu filmowego
        """,
        .biography: """
        biografia | biogram | reżyser | reżyserka | o reżyserze | o reżyserce | biografia reżysera
        biografia reżyserki | biogram reżysera | biogram reżyserki | sylwetka | sylwetka reżysera
        sylwetka reżyserki | nota biograficzna | nota biograficzna reżysera | notka biograficzna | bio
        bio reżysera | biofilmografia | bio-filmografia | biografia i filmografia | biografia / filmografia
        biogram i filmografia | życiorys | o autorze | o autorce | autor | autorka | o producencie
        o scenarzyście | portret | o twórcy | bio/filmografia | reżyser – biografia | kompozytor
        o kompozytorze
        """,
        .filmography: """
        filmografia | wybrana filmografia | filmografia reżysera | filmografia reżyserki
        filmografia (wybór) | filmografia – wybór | filmografia wybrana | filmy | wcześniejsze filmy
        poprzednie filmy | najważniejsze filmy | filmografia … | ważniejsze filmy | wybrane filmy
        filmografia reżyserska | dorobek | filmy reżysera
        wybrane role | role filmowe | najważniejsze role | role (wybór)
        """,
        .other: """
        dla szkół | materiały edukacyjne | dla nauczycieli | materiały dydaktyczne | pokazy dla szkół
        """,
        .notes: """
        kontekst | kontekst historyczny | tło historyczne | tło filmu | słowniczek | słownik | słownik pojęć
        słowniczek pojęć | kalendarium | chronologia | fakty historyczne | fakty | czy wiesz, że
        czy wiecie, że | warto wiedzieć | o temacie | temat | przypisy | historia prawdziwa
        prawdziwa historia | rys historyczny | krótka historia … | o książce | książka | powieść
        o powieści | literacki pierwowzór | pierwowzór | źródła | bibliografia | przydatne informacje
        objaśnienia | uwagi
        mały słownik | mały słowniczek
        mała historia …
        """,
        .music: """
        muzyka | ścieżka dźwiękowa | muzyka w filmie | o muzyce | muzyka filmowa | muzyka do filmu
        piosenki | utwory | lista utworów | utwory wykorzystane w filmie | utwory muzyczne
        o muzyce w filmie | soundtrack
        """,
        .cast: """
        obsada | obsada aktorska | w rolach głównych | występują | aktorzy | obsada i role | role | postacie
        postaci | bohaterowie | bohaterowie filmu | w rolach | w filmie występują | role główne
        odtwórcy ról | głosów użyczyli | głosy | udział biorą | udział wzięli | grają | osoby | w obsadzie
        występują w filmie | bohaterki | lista obsady | cast
        """,
        .crew: """
        twórcy | ekipa | realizatorzy | ekipa filmowa | ekipa realizatorska | ekipa techniczna | lista ekipy
        zespół | zespół realizatorski | twórcy filmu | zespół twórców | lista twórców | realizacja
        grupa realizatorów | główni twórcy | główni realizatorzy | crew
        """,
        .technical: """
        dane techniczne | informacje techniczne | metryczka filmu | metryczka | metryka filmu | metryka
        specyfikacja techniczna | specyfikacja | parametry techniczne | szczegóły techniczne | karta filmu
        nota techniczna | dane filmu | podstawowe informacje | informacje podstawowe | fakty o filmie
        karta techniczna | dane produkcyjne | informacje ogólne | technikalia | dane o filmie
        """,
        .awards: """
        nagrody | festiwale | festiwale i nagrody | nagrody i festiwale | nagrody i wyróżnienia
        wyróżnienia | nominacje | nagrody i nominacje | nominacje i nagrody | festiwale, nagrody
        pokazy festiwalowe | pokazy | selekcje | selekcje festiwalowe | udział w festiwalach | nagrody filmu
        wybrane nagrody | najważniejsze nagrody | nagrody (wybór) | festiwale / nagrody | oficjalna selekcja
        festiwale i pokazy | wybrane festiwale | udział w festiwalach i nagrody | festiwale & nagrody
        laury | laury i nagrody
        """,
        .reviews: """
        głosy prasy | prasa o filmie | recenzje | opinie | w prasie | media o filmie | z recenzji
        napisali o filmie | cytaty z prasy | cytaty | głosy krytyki | głosy krytyków | krytycy o filmie
        prasa | recenzenci o filmie | pisano o filmie | pierwsze recenzje | fragmenty recenzji
        zagraniczna prasa o filmie | powiedzieli o filmie
        co mówi prasa | co piszą
        """,
        .contacts: """
        kontakt | kontakty | dystrybucja | dystrybutor | dla mediów | biuro prasowe | kontakt dla mediów
        kontakt dla prasy | kontakt prasowy | dane kontaktowe | sprzedaż międzynarodowa | sprzedaż światowa
        promocja | pr | agent sprzedaży | informacje dla mediów | public relations | więcej informacji
        dodatkowe informacje | kontakt z mediami | kontakty prasowe | sprzedaż zagraniczna
        """,
        .about: """
        o firmie | o studiu | o firmie producenckiej | producenci | producent | o producentach
        o dystrybutorze | studio | firma producencka | nota o producencie | o wytwórni | nota producenta
        o studiu filmowym | profil firmy | o nas | nota o firmie
        """,
        .biographies: """
        biografie | biogramy | sylwetki | sylwetki twórców | biografie twórców | biogramy twórców
        o twórcach | o aktorach | biografie aktorów | biogramy aktorów | o obsadzie | o ekipie
        noty biograficzne | sylwetki aktorów | reżyserzy | o reżyserach | przed kamerą | za kamerą
        biogramy i filmografie | biografie i filmografie | noty o twórcach | notki biograficzne
        aktorzy i twórcy
        kto jest kim | twarze filmu
        """,
        .credits: """
        napisy końcowe | czołówka | lista płac | pełne napisy | obsada i ekipa | obsada i twórcy
        twórcy i obsada | ekipa i obsada | obsada / ekipa | obsada, twórcy | napisy | pełna lista twórców
        tyłówka | pełna obsada i ekipa | napisy czołowe | credits | cast & crew | cast and crew
        """,
        .contents: "spis treści | zawartość | indeks",
        .stills: """
        zdjęcia | fotosy | kadry | kadry z filmu | zdjęcia z filmu | galeria | materiały zdjęciowe
        fotosy z filmu | zdjęcia prasowe | zdjęcia do pobrania | zdjęcia z planu | materiały graficzne
        fotografie | stills
        """,
        .nothing: """
        materiały prasowe | materiały dla prasy | materiał prasowy | materiały dla mediów
        informacja prasowa | informacje prasowe | wszelkie prawa zastrzeżone | prasówka | zestaw prasowy
        nota prasowa | notka prasowa | katalog prasowy | press kit | presskit | pressbook | press book
        """,
    ]
}
