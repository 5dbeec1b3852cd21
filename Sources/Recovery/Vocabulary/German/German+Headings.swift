extension German {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        logline | log line | one line synopsis | kürzestinhalt | ein-satz-inhalt | in einem satz | pitch
        kurz gesagt | in kürze | auf einen blick in einem satz | tagline
        in zwei sätzen | in wenigen worten
        in einer zeile | der film in einem satz
        """,
        .synopsis: """
        synopsis | inhalt | zum inhalt | die geschichte | die handlung | handlung | zur handlung
        inhaltsangabe | zusammenfassung | die story | story | der inhalt | worum geht es | worum es geht
        darum geht's
        was passiert
        """,
        .shortSynopsis: """
        kurzinhalt | kurzsynopsis | kurz-synopsis | kurze synopsis | kurzbeschreibung | kurz-inhalt
        synopsis kurz | inhalt kurz | kurztext | kurzfassung | synopsis (kurz) | inhalt (kurz)
        kurzer inhalt | kurz-synopse
        """,
        .longSynopsis: """
        ausführlich
        langinhalt | inhalt lang | langsynopsis | lang-synopsis | lange synopsis | ausführlicher inhalt
        ausführliche inhaltsangabe | ausführliche synopsis | synopsis lang | lange inhaltsangabe
        synopsis (lang) | inhalt (lang) | langfassung | ausführliche handlung | der inhalt im detail
        detaillierte inhaltsangabe
        """,
        .statement: """
        regiestatement | regie-statement | regie statement | statement der regie
        statement des regisseurs | statement der regisseurin | statement von … | statement regie
        regiekommentar | regie-kommentar | kommentar des regisseurs | kommentar der regisseurin
        anmerkungen des regisseurs | anmerkungen der regisseurin | anmerkung des regisseurs
        anmerkung der regisseurin | anmerkungen zur regie | director's note | director's notes
        director's statement | directors note | directors statement | worte der regie
        worte des regisseurs | worte der regisseurin | ein wort des regisseurs | produzentenstatement
        statement der produzenten | statement der produzentin | statement des produzenten
        producer's note | statement der filmemacherin | statement des filmemachers
        statement des autors | statement der autorin | der regisseur über den film
        die regisseurin über den film | der regisseur zum film | die regisseurin zum film
        … über den film | … über seinen film | … über ihren film | … zum film | anmerkungen von …
        gedanken zum film | gedanken des regisseurs | gedanken der regisseurin | vorwort des regisseurs
        vorwort der regisseurin | regievision | die vision des regisseurs | warum dieser film
        brief des regisseurs | notizen des regisseurs | notizen der regisseurin | regienotiz
        regienotizen | absicht | intention | autorenstatement | persönliches statement
        warum ich diesen film gemacht habe | ein wort von …
        """,
        .interview: """
        interview | interviews | das interview | interview mit … | ein interview mit … | gespräch
        das gespräch | gespräch mit … | ein gespräch mit … | im gespräch | im gespräch mit …
        … im gespräch | … im gespräch mit … | gespräch zwischen … und … | ein gespräch zwischen … und …
        fragen an … | drei fragen an … | fünf fragen an … | fünf fragen an den regisseur
        zehn fragen an … | nachgefragt | nachgefragt bei … | regieinterview | regie-interview
        regisseur-interview | interview mit dem regisseur | interview mit der regisseurin
        interview mit regisseur … | interview mit regisseurin … | interview mit hauptdarstellerin …
        interview mit hauptdarsteller … | interview mit der hauptdarstellerin …
        interview mit dem hauptdarsteller … | interview mit produzent … | interview mit produzentin …
        q&a | q & a | q&a mit … | fragen und antworten | ein gespräch mit dem regisseur
        ein gespräch mit der regisseurin | begegnung mit … | unterhaltung mit … | … im interview
        … im interview mit … | gespräch mit dem regisseur | gespräch mit der regisseurin
        am runden tisch | rundgespräch
        """,
        .productionNotes: """
        produktionsnotizen | über die produktion | die produktion | zur produktion
        produktionsgeschichte | hinter den kulissen | die dreharbeiten | dreharbeiten
        über die dreharbeiten | entstehung | die entstehung | die entstehung des films | zur entstehung
        zur entstehung des films | entstehungsgeschichte | die entstehungsgeschichte | über den film
        zum film | pressenotiz | der film | making of | vom drehbuch zum film | von der idee zum film
        von der idee bis zum film | anmerkungen zur produktion | drehtagebuch | produktionstagebuch
        notizen zur produktion | notizen zum film | über das projekt | das projekt | produktionsnotiz
        hintergründe zum film | die idee | am set | vor den dreharbeiten | filmstil | der dreh
        kurz zum film | presseinformation zum film
        wie der film entstand | wie es gemacht wurde | tagebuch der dreharbeiten | vom dreh
        notizen vom dreh | aus dem drehtagebuch
        """,
        .biography: """
        biografie … | biographie … | vita … | zur person …
        biografie | biographie | die biografie | biografie des regisseurs | biografie der regisseurin
        biographie des regisseurs | biographie der regisseurin | biografie regie | biografie von …
        biographie von … | über den regisseur | über die regisseurin | der regisseur | die regisseurin
        zum regisseur | zur regisseurin | bio-filmografie | bio-filmographie | biofilmografie
        biofilmographie | biografie & filmografie | biografie und filmografie | biografie / filmografie
        biographie & filmographie | biographie und filmographie | biographie / filmographie | vita
        kurzbiografie | kurzbiographie | kurzvita | kurzbio | bio | lebenslauf | zur person | porträt
        portrait | über den autor | über die autorin | der autor | die autorin | der produzent
        die produzentin | über den produzenten | über die produzentin | der komponist | der filmemacher
        die filmemacherin | werdegang | regie-biografie | regiebiografie | director's biography
        bio/filmografie | bio- und filmografie | bio-/filmografie
        """,
        .filmography: """
        filmografie … | filmographie …
        filmografie | filmographie | filmografie (auswahl) | filmographie (auswahl)
        filmografie auswahl | ausgewählte filmografie | auswahlfilmografie | bisherige filme | filme
        filme (auswahl) | filmografie des regisseurs | filmografie der regisseurin | filmografie regie
        filmografie von … | filmografie als regisseur | filmografie als regisseurin | frühere filme
        ausgewählte filme | werkverzeichnis | die filme von … | weitere filme | kino- und fernsehfilme
        ausgewählte rollen | rollen (auswahl) | filmrollen | frühere rollen | wichtige rollen
        """,
        .other: """
        für den unterricht | für schulen | schulmaterial | unterrichtsmaterial | begleitmaterial
        filmpädagogisches begleitmaterial | schulvorstellungen | für lehrkräfte | kino und schule
        """,
        .notes: """
        anmerkungen | hintergrund | hintergründe | historischer hintergrund
        der historische hintergrund | historische hintergründe | geschichtlicher hintergrund
        zeitgeschichte | zeitgeschichtlicher hintergrund | glossar | kleines glossar | wissenswertes
        zeittafel | chronologie | chronik | hintergrundinformationen | hintergrundinformation
        zum hintergrund | zum historischen hintergrund | historischer kontext | kontext | fakten
        zahlen & fakten | zahlen und fakten | worterklärungen | begriffserklärungen | begriffe
        fußnoten | zum thema | das thema | eine kurze geschichte … | kurze geschichte …
        die geschichte der … | die geschichte des … | literatur | zeitleiste | wichtige daten
        stichworte | exkurs | weiterführende literatur | wussten sie schon
        schon gewusst | kleines lexikon | gut zu wissen
        kleine geschichte … | eine kleine geschichte … | zur geschichte …
        """,
        .music: """
        musik | filmmusik | die musik | zur musik | zum soundtrack | soundtrack | der soundtrack
        die filmmusik | über die musik | titelliste | songs | musiktitel | originalmusik | lieder
        zur filmmusik | musik im film
        """,
        .cast: """
        besetzung | die besetzung | darsteller | darsteller*innen | die darsteller
        die darstellerinnen und darsteller | darstellerinnen und darsteller
        darsteller und darstellerinnen | cast | der cast | darstellerliste | sprecher
        sprecherinnen und sprecher | mitwirkende | mitwirkenden | die mitwirkenden | protagonisten
        die protagonisten | protagonist*innen | protagonistinnen und protagonisten | protagonistinnen
        die protagonistinnen | mit | besetzungsliste | rollen | rollen und darsteller | schauspieler
        schauspieler*innen | schauspielerinnen und schauspieler | ensemble | das ensemble | die figuren
        figuren | die charaktere | die personen | personen und ihre darsteller | in den hauptrollen
        hauptdarsteller | stimmen | hauptrollen | es spielen
        """,
        .crew: """
        stab | der stab | stabliste | crew | die crew | team | das team | filmstab | produktionsstab
        filmteam | das filmteam | mitarbeiter | stabangaben | drehstab | stab (auswahl) | crew (auswahl)
        kreativteam | technischer stab | crewliste
        """,
        .technical: """
        technische daten | technische angaben | daten & fakten | daten und fakten | filmdaten
        allgemeine angaben | steckbrief | angaben zum film | filmangaben | technik | technisches
        technische informationen | technische details | daten zum film | auf einen blick
        der film auf einen blick | produktionsdaten | technische spezifikationen | filmfakten
        fakten zum film | film-info | filminfo | kurzinfo | eckdaten | technisches datenblatt
        datenblatt | informationen zum film
        """,
        .awards: """
        auszeichnungen | festivals | festivals und preise | festivals & preise | preise
        preise und auszeichnungen | preise & auszeichnungen | auszeichnungen und preise | nominierungen
        auszeichnungen und nominierungen | preise und nominierungen | festivalteilnahmen
        festivals und auszeichnungen | festivals & auszeichnungen | festivals / auszeichnungen
        festivals / preise | auszeichnungen und festivals | auszeichnungen & festivals | prädikat
        festivalauswahl | festivaleinladungen | offizielle auswahl | festivaleinsätze
        preise & festivals | preise und festivals | preise (auswahl) | auszeichnungen (auswahl)
        festivals (auswahl)
        lorbeeren | ehrungen
        """,
        .reviews: """
        pressestimmen | kritiken | presse über den film | stimmen zum film | die presse
        das sagt die presse | presse | kritikerstimmen | pressezitate | stimmen der presse
        erste pressestimmen | internationale pressestimmen | kritik | filmkritiken | rezensionen
        das schreibt die presse | zitate | aus der presse | die presse über … | die presse zum film
        presseecho | stimmen der kritik | erste stimmen
        was die presse sagt | was man sagt
        """,
        .contacts: """
        kontakt | kontakte | pressekontakt | pressekontakte | pressebetreuung | verleih | weltvertrieb
        vertrieb | agentur | presseagentur | ansprechpartner | presse und verleih | verleih und presse
        kontaktdaten | kontaktadressen | adressen | verleihkontakt | im verleih von | presse & verleih
        kontakt presse | kontakt verleih | pressebüro | verleih & presse | kontaktinformationen
        kontakt & presse | pressearbeit | presse-kontakt
        """,
        .about: """
        über die produktionsfirma | produktionsfirma | die produktionsfirma | firmenprofil
        die produzenten | über uns | die produktionsfirmen | über die produktionsfirmen
        über den verleih | der verleih | produktionsfirmen | unternehmensprofil | über die firma
        die firma | firmenporträt | über die stiftung | der verlag
        """,
        .biographies: """
        biografien | biographien | die biografien | biografien der darsteller
        biografien der schauspieler | biografien cast | biografien crew | über die darsteller
        über die schauspieler | vor der kamera | hinter der kamera | die filmemacher
        die filmemacherinnen | filmschaffende | über die filmemacher | die schauspieler
        die schauspielerinnen und schauspieler | biografien und filmografien | biografien & filmografien
        über das team | über die beteiligten | die beteiligten | kurzbiografien | bio-filmografien
        cast biografien | darstellerbiografien | die regisseure | die regisseurinnen | die macher
        die köpfe hinter dem film | vor und hinter der kamera | bios | über den cast | porträts
        die künstler | die filmschaffenden | zu den personen
        wer ist wer | die macherinnen und macher | die gesichter des films
        die menschen hinter dem film
        """,
        .credits: """
        credits | die credits | abspann | vorspann | vollständige credits | stab und besetzung
        besetzung und stab | besetzung & stab | stab & besetzung | stab / besetzung | besetzung / stab
        cast & crew | cast and crew | cast und crew | stabliste und besetzung | crew & cast
        crew und cast | filmcredits | gesamtcredits | abspanntitel | cast / crew
        """,
        .contents: """
        inhaltsverzeichnis | inhaltsübersicht | in diesem presseheft | übersicht | index
        inhalt des presseheftes
        """,
        .stills: """
        bilder | fotos | szenenbilder | bildmaterial | pressefotos | fotos zum download | filmstills
        stills | bildergalerie | pressebilder | filmbilder | szenenfotos | bildergalerie zum film
        fotogalerie
        """,
        .nothing: """
        presseheft | pressemappe | pressematerial | pressematerialien | presseinformation
        presseinformationen | presseinfo | pressedossier | impressum | bildnachweis | fotonachweis
        pressetext | feuilletonheft | press kit | angaben ohne gewähr | pressekit | pressemitteilung
        alle rechte vorbehalten | bildnachweise
        """,
    ]
}
