import DossierKit

extension Polish {
    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            napisał i wyreżyserował | napisała i wyreżyserowała | napisany i wyreżyserowany przez
            scenarzysta-reżyser | reżyserka i scenarzystka | scenarzystka i reżyserka | scen. i reż.
            reż. i scen. | autor i reżyser | reżyseria oraz scenariusz | scenariusz oraz reżyseria
            realizacja i scenariusz | scenariusz i realizacja | scenariusz, reżyseria:
            scenariusz i reżyseria | scenariusz & reżyseria | scenariusz, reżyseria | scenariusz/reżyseria
            scenariusz / reżyseria | reżyseria i scenariusz | reżyseria & scenariusz | reżyseria, scenariusz
            reżyseria/scenariusz | reżyseria / scenariusz | scenarzysta i reżyser | scenarzysta & reżyser
            scenarzysta, reżyser | scenarzysta/reżyser | scenarzysta / reżyser | reżyser i scenarzysta
            reżyser & scenarzysta | reżyser, scenarzysta | reżyser/scenarzysta | reżyser / scenarzysta
            """
        ),
        (
            [.writer, .director, .producer],
            """
            scenariusz, reżyseria i produkcja | scenariusz, reżyseria & produkcja
            scenariusz, reżyseria, produkcja | scenariusz/reżyseria/produkcja
            reżyseria, scenariusz i produkcja | reżyseria, scenariusz & produkcja
            reżyseria, scenariusz, produkcja | reżyseria/scenariusz/produkcja
            """
        ),
        (
            [.producer, .director],
            """
            wyprodukował i wyreżyserował | producent i reżyserka | reżyserka i producentka
            produkcja i reżyseria | produkcja & reżyseria | produkcja, reżyseria | produkcja/reżyseria
            produkcja / reżyseria | reżyseria i produkcja | reżyseria & produkcja | reżyseria, produkcja
            reżyseria/produkcja | reżyseria / produkcja | producent i reżyser | producent & reżyser
            producent, reżyser | producent/reżyser | producent / reżyser | reżyser i producent
            reżyser & producent | reżyser, producent | reżyser/producent | reżyser / producent
            """
        ),
        (
            [.director, .cinematographer],
            """
            reżyseria i zdjęcia | reżyseria & zdjęcia | reżyseria, zdjęcia | reżyseria/zdjęcia
            reżyseria / zdjęcia | zdjęcia i reżyseria | zdjęcia & reżyseria | zdjęcia, reżyseria
            zdjęcia/reżyseria | zdjęcia / reżyseria | reżyser i zdjęcia | reżyser & zdjęcia
            reżyser, zdjęcia | reżyser/zdjęcia | reżyser / zdjęcia | zdjęcia i reżyser | zdjęcia & reżyser
            zdjęcia, reżyser | zdjęcia/reżyser | zdjęcia / reżyser
            """
        ),
        (
            [.director, .editor],
            """
            reżyseria i montaż | reżyseria & montaż | reżyseria, montaż | reżyseria/montaż
            reżyseria / montaż | montaż i reżyseria | montaż & reżyseria | montaż, reżyseria
            montaż/reżyseria | montaż / reżyseria | reżyser i montaż | reżyser & montaż | reżyser, montaż
            reżyser/montaż | reżyser / montaż | montaż i reżyser | montaż & reżyser | montaż, reżyser
            montaż/reżyser | montaż / reżyser
            """
        ),
        (
            [.director, .cinematographer, .editor],
            """
            reżyseria, zdjęcia i montaż | reżyseria, zdjęcia & montaż | reżyseria, zdjęcia, montaż
            reżyseria/zdjęcia/montaż | zdjęcia, reżyseria i montaż | zdjęcia, reżyseria & montaż
            zdjęcia, reżyseria, montaż | zdjęcia/reżyseria/montaż
            """
        ),
        (
            [.writer, .director, .editor],
            """
            scenariusz, reżyseria i montaż | scenariusz, reżyseria & montaż | scenariusz, reżyseria, montaż
            scenariusz/reżyseria/montaż | reżyseria, scenariusz i montaż | reżyseria, scenariusz & montaż
            reżyseria, scenariusz, montaż | reżyseria/scenariusz/montaż
            """
        ),
        (
            [.writer, .director, .cinematographer],
            """
            scenariusz, reżyseria i zdjęcia | scenariusz, reżyseria & zdjęcia
            scenariusz, reżyseria, zdjęcia | scenariusz/reżyseria/zdjęcia | reżyseria, scenariusz i zdjęcia
            reżyseria, scenariusz & zdjęcia | reżyseria, scenariusz, zdjęcia | reżyseria/scenariusz/zdjęcia
            """
        ),
        (
            [.cinematographer, .editor],
            """
            zdjęcia i montaż | zdjęcia & montaż | zdjęcia, montaż | zdjęcia/montaż | zdjęcia / montaż
            montaż i zdjęcia | montaż & zdjęcia | montaż, zdjęcia | montaż/zdjęcia | montaż / zdjęcia
            """
        ),
        (
            [.soundRecordist, .soundDesigner],
            """
            dźwięk i sound design | dźwięk & sound design | dźwięk, sound design | dźwięk/sound design
            dźwięk / sound design | sound design i dźwięk | sound design & dźwięk | sound design, dźwięk
            sound design/dźwięk | sound design / dźwięk | dźwięk i projekt dźwięku
            dźwięk & projekt dźwięku | dźwięk, projekt dźwięku | dźwięk/projekt dźwięku
            dźwięk / projekt dźwięku | projekt dźwięku i dźwięk | projekt dźwięku & dźwięk
            projekt dźwięku, dźwięk | projekt dźwięku/dźwięk | projekt dźwięku / dźwięk
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            sound design i zgranie | sound design & zgranie | sound design, zgranie | sound design/zgranie
            sound design / zgranie | zgranie i sound design | zgranie & sound design | zgranie, sound design
            zgranie/sound design | zgranie / sound design | projekt dźwięku i miks | projekt dźwięku & miks
            projekt dźwięku, miks | projekt dźwięku/miks | projekt dźwięku / miks | miks i projekt dźwięku
            miks & projekt dźwięku | miks, projekt dźwięku | miks/projekt dźwięku | miks / projekt dźwięku
            """
        ),
        (
            [.soundRecordist, .soundDesigner, .soundMixer],
            """
            dźwięk, sound design i zgranie | dźwięk, sound design & zgranie | dźwięk, sound design, zgranie
            dźwięk/sound design/zgranie | sound design, dźwięk i zgranie | sound design, dźwięk & zgranie
            sound design, dźwięk, zgranie | sound design/dźwięk/zgranie
            """
        ),
        (
            [.soundEditor, .soundMixer],
            """
            montaż dźwięku i zgranie | montaż dźwięku & zgranie | montaż dźwięku, zgranie
            montaż dźwięku/zgranie | montaż dźwięku / zgranie | zgranie i montaż dźwięku
            zgranie & montaż dźwięku | zgranie, montaż dźwięku | zgranie/montaż dźwięku
            zgranie / montaż dźwięku | montaż dźwięku i miks | montaż dźwięku & miks | montaż dźwięku, miks
            montaż dźwięku/miks | montaż dźwięku / miks | miks i montaż dźwięku | miks & montaż dźwięku
            miks, montaż dźwięku | miks/montaż dźwięku | miks / montaż dźwięku
            """
        ),
        (
            [.makeUp, .hair],
            """
            charakteryzacja i fryzury | charakteryzacja & fryzury | charakteryzacja, fryzury
            charakteryzacja/fryzury | charakteryzacja / fryzury | fryzury i charakteryzacja
            fryzury & charakteryzacja | fryzury, charakteryzacja | fryzury/charakteryzacja
            fryzury / charakteryzacja | makijaż i fryzury | makijaż & fryzury | makijaż, fryzury
            makijaż/fryzury | makijaż / fryzury | fryzury i makijaż | fryzury & makijaż | fryzury, makijaż
            fryzury/makijaż | fryzury / makijaż
            """
        ),
        (
            [.productionDesigner, .costumeDesigner],
            """
            scenografia i kostiumy | scenografia & kostiumy | scenografia, kostiumy | scenografia/kostiumy
            scenografia / kostiumy | kostiumy i scenografia | kostiumy & scenografia | kostiumy, scenografia
            kostiumy/scenografia | kostiumy / scenografia
            """
        ),
    ]

    static let otherRoles: Words = """
        redakcja | redaktor | redaktorka | redaktor prowadzący | redakcja filmu | opieka artystyczna
        opiekun artystyczny | opieka pedagogiczna | opieka dramaturgiczna | dramaturgia | dramaturg
        konsultacja scenariuszowa | konsultacje scenariuszowe | konsultant scenariuszowy | konsultacja
        konsultacje | konsultant | konsultantka | konsultanci | konsultacja historyczna
        konsultant historyczny | konsultant aktorski | konsultacja językowa | konsultacje językowe
        konsultacja montażowa | konsultacja artystyczna | dokumentacja | research | badania archiwalne
        archiwum | archiwa | materiały archiwalne | obsługa prawna | prawnik | podziękowania
        podziękowania dla | specjalne podziękowania | szczególne podziękowania | dziękujemy | rekwizyty
        rekwizytor | rekwizytorka | rekwizytorzy | mikrofoniarz | mikrofoniarze | mikrofoniarka
        asystent dźwięku | asystent operatora | asystentka operatora | asystenci operatora
        i asystent kamery | i asystent operatora | ii asystent operatora | asystent kamery
        asystenci kamery | ostrzyciel | ostrzyciele | asystent montażysty | asystentka montażysty
        asystent montażu | asystent scenografa | asystentka scenografa | asystent kostiumografa
        asystentka kostiumografa | garderobiana | garderobiane | garderobiany | garderoba
        asystent produkcji | asystentka produkcji | asystenci produkcji | asystent producenta
        asystentka producenta | koordynator produkcji | koordynatorka produkcji | koordynacja produkcji
        księgowość | księgowa | księgowy | główna księgowa | sekretariat | biuro produkcji | dyrygent
        wykonanie muzyki | orkiestra | orkiestracja | aranżacja | aranżacje | muzycy | piosenki
        teksty piosenek | śpiew | wokal | statyści | statystowanie | epizodyści | laboratorium
        koordynator scen intymnych | koordynatorka scen intymnych | koordynacja scen intymnych
        trener aktorski | opieka nad dziećmi | opiekun dzieci | praca z dziećmi | treser | treser zwierząt
        zwierzęta | reżyseria dubbingu | dubbing | reżyseria ii ekipy | druga ekipa | ii ekipa
        projekty postaci | projekt postaci | scenopis obrazkowy | tła | lalki | lalkarze | budowa dekoracji
        budowa lalek | konstrukcja | kierowca | kierowcy | transport | zbrojmistrz | broń | pomoc planu
        pomoc produkcji | praktykanci | stażyści | współpraca | współpraca artystyczna
        efekty synchroniczne | imitator dźwięku | imitatorzy dźwięku | efekty dźwiękowe | nagranie muzyki
        nagrania muzyki | miks muzyki | studio dźwiękowe | studio nagrań | ubezpieczenie | realizator
        obsługa planu | kucharz | producent archiwalny | kierownik budowy | brygada oświetleniowa | elektryk
        elektrycy | modystka | efekty charakteryzatorskie | współpraca scenograficzna | komisarz
        opieka redakcyjna | promocja | marketing | storyboard | dit | data wrangler | compositing | layout
        character design | boom operator | boom | focus puller | intimacy coordinator | acting coach
        script doctor | archive producer | second unit | best boy | catering | clapper loader
        impact producer | foley | foley artist | steadicam assistant | data manager | script consultant
        konsultacje historyczne | konsultacja merytoryczna | konsultacja techniczna
        """

    static let characterLinks: Words = "jako | w roli | gra | w rolach | głos | wciela się w"

    static let selfWords: Words = """
        on sam | ona sama | siebie | samego siebie | samą siebie | jako on sam | jako ona sama
        we własnej osobie | sam | sama | siebie samego
        """
}
