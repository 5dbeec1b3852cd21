extension Swedish {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        kort om filmen | i en mening | kortfattat | slogan | filmen i en mening | logline | log line | pitch
        tagline
        i två meningar | med några ord
        på en rad
        """,
        .synopsis: """
        synopsis | handling | handlingen | om handlingen | berättelsen | filmens handling | historien
        sammanfattning | intrigen | synops | handling och synopsis | historia
        vad den handlar om | vad som händer
        """,
        .shortSynopsis: """
        kort synopsis | kort handling | synopsis kort | synopsis (kort) | kort beskrivning
        kort sammanfattning | kort synops | kort version | kortsynopsis
        """,
        .longSynopsis: """
        lång synopsis | utförlig synopsis | lång handling | synopsis lång | synopsis (lång)
        längre synopsis | utökad synopsis | utförlig handling | lång beskrivning | full synopsis
        längre handling | lång version
        """,
        .statement: """
        regissörens ord | regissörens kommentar | regissörens kommentarer | från regissören
        regissörens tankar | regissörens tankar om filmen | regissören om filmen | regissörens vision
        regissörens anteckningar | regissörens intention | regissörens statement | regissörens förord
        regissörsstatement | regissörens avsikt | ord från regissören | ett ord från regissören
        brev från regissören | kommentar från regissören | regissör … om filmen | … om filmen
        … om sin film | … berättar om filmen | producentens ord | producentens kommentar
        producenten om filmen | från producenten | manusförfattarens ord | manusförfattaren om filmen
        filmskaparens ord | filmskaparens kommentar | avsiktsförklaring | intention | varför denna film
        förord | regivision | tankar kring filmen | tankar om filmen | regissörens noteringar
        regissörens inledning | regissörens egna ord | director's note | director's notes
        director's statement | directors statement | directors note
        varför den här filmen | varför jag gjorde filmen | några ord från …
        """,
        .interview: """
        intervju | intervjuer | intervju med … | en intervju med … | samtal med … | ett samtal med …
        i samtal med … | samtal | samtal mellan … och … | ett samtal mellan … och … | frågor till …
        fem frågor till … | tre frågor till … | tio frågor till … | intervju med regissören
        intervju med regissör … | intervju med regissören … | intervju med skådespelaren …
        intervju med producenten … | intervju med producent … | intervju med manusförfattaren …
        intervju: … | frågor och svar | … i samtal med … | q&a med … | regissörsintervju | möte med …
        regissören intervjuad | q&a | q & a
        runt bordet | rundabordssamtal
        """,
        .productionNotes: """
        om produktionen | om inspelningen | bakom filmen | produktionen | produktionsanteckningar
        inspelningen | bakom kulisserna | bakom kameran | om filmen | filmen | filmens tillkomst
        tillkomsten | om tillkomsten | om projektet | projektet | idén | idén bakom filmen
        från idé till film | från manus till film | produktionshistorik | på inspelningsplatsen
        så gjordes filmen | hur filmen blev till | så blev filmen till | om arbetet med filmen
        arbetet med filmen | arbetet bakom filmen | filmens bakgrund | historien bakom filmen
        berättelsen bakom filmen | produktionsnoter | om filmens tillblivelse | making of
        så blev den till | inspelningsdagbok | dagbok från inspelningen | från inspelningen
        """,
        .biography: """
        biografi …
        biografi | om regissören | regissören | regissörens biografi | biografi regissör | biografi över …
        bio | biofilmografi | bio-filmografi | biografi och filmografi | biografi & filmografi
        biografi / filmografi | kort biografi | cv | porträtt | profil | om manusförfattaren
        om producenten | om författaren | författaren | om kompositören | regissörsporträtt
        regissörsbiografi | producenten | regissörsbio | bio/filmografi | presentation av regissören
        """,
        .filmography: """
        filmografi …
        filmografi | filmografi i urval | filmografi (i urval) | filmografi (urval) | filmografi urval
        urval filmografi | regissörens filmografi | filmografi regissör | tidigare filmer | filmer
        filmer i urval | filmografi för … | utvald filmografi | regissörens tidigare filmer | filmlista
        regissörens filmer | tidigare produktioner | selekterad filmografi
        utvalda roller | roller i urval | filmroller | tidigare roller
        """,
        .other: """
        för skolor | skolmaterial | filmhandledning | lärarhandledning | undervisningsmaterial
        skolvisningar
        """,
        .notes: """
        bakgrund | historisk bakgrund | den historiska bakgrunden | bakgrundsinformation | kontext
        historisk kontext | historiskt sammanhang | tidslinje | kronologi | ordlista | fakta
        fakta och siffror | visste du att | visste du | om ämnet | temat | tema | teman | filmens teman
        noter | fotnoter | kort historik | historien om … | historik | om boken | boken | romanen
        om romanen | källor | litteratur | verkligheten bakom filmen | den sanna historien | ordförklaringar
        bakgrundsfakta
        liten ordbok | liten ordlista | bra att veta
        en kort historia om … | en liten historia om …
        """,
        .music: """
        musik | musiken | om musiken | filmmusik | filmmusiken | musiken i filmen | sånger | låtar
        låtlista | originalmusik | filmens musik | musiklista | soundtrack
        """,
        .cast: """
        medverkande | i rollerna | rollista | skådespelare | rollistan | skådespelarna | roller | rollerna
        huvudroller | i huvudrollerna | karaktärer | karaktärerna | rollfigurer | rollfigurerna | personer
        röster | rösterna | de medverkande | ensemble | ensemblen | skådespelare och roller
        roller och skådespelare | på rollistan | rollbesättning | medverkande skådespelare | cast
        """,
        .crew: """
        team | filmteam | filmteamet | teamet | bakom kameran står | filmarbetare | stab | filmstab | crewet
        produktionsteam | kreativt team | det kreativa teamet | tekniskt team | filmens team | medarbetare
        upphovspersoner | teamlista | produktionsteamet | huvudfunktioner | a-funktioner | crew
        """,
        .technical: """
        fakta
        tekniska uppgifter | teknisk information | tekniska data | fakta om filmen
        tekniska specifikationer | teknisk info | teknisk fakta | filmfakta | tekniska detaljer | data
        filmdata | teknik | tekniska fakta | produktionsuppgifter | uppgifter om filmen | faktaruta
        faktablad | specifikationer | filminformation | filminfo | information om filmen | produktionsfakta
        filmuppgifter | allmän information
        """,
        .awards: """
        priser | festivaler | festivaler och priser | festivaler & priser | priser och festivaler
        priser & festivaler | priser och nomineringar | priser & nomineringar | utmärkelser
        priser och utmärkelser | priser & utmärkelser | utmärkelser och priser | nomineringar
        festivaldeltagande | festivalvisningar | visningar | festivalurval | festivaler i urval
        priser i urval | officiella urval | festivaler / priser | utmärkelser och nomineringar
        festivaler och utmärkelser
        lagrar
        """,
        .reviews: """
        pressröster | recensioner | pressklipp | presscitat | kritikerröster | pressen | pressen om filmen
        citat | kritik | så säger pressen | pressen säger | vad pressen säger | ur recensionerna
        recensentröster | omdömen | ur pressen | pressreaktioner | röster om filmen | pressen om …
        internationell press
        det säger pressen | vad de säger | pressen skriver
        """,
        .contacts: """
        kontakt | kontakter | kontaktuppgifter | kontaktinformation | presskontakt | presskontakter | press
        distribution | distributör | försäljning | internationell försäljning | världsförsäljning
        mer information | ytterligare information | för mer information | kontakta oss | kontakt press
        press och distribution | kontaktpersoner | pressansvarig | för ytterligare information
        för mer information kontakta | biografdistribution
        """,
        .about: """
        om produktionsbolaget | produktionsbolaget | produktionsbolag | om bolaget | om oss | företagsprofil
        om distributören | producenterna | om producenterna | om filmbolaget | bolagsprofil
        om produktionsbolagen | om företaget
        """,
        .biographies: """
        biografier | om skådespelarna | om teamet | om de medverkande | filmskaparna | om filmskaparna
        filmarna | om filmarna | regissörerna | om regissörerna | framför kameran
        framför och bakom kameran | biografier och filmografier | bios | om rollistan
        skådespelarbiografier | korta biografier | om filmteamet | om ensemblen | porträtt av medverkande
        upphovsmännen
        vem är vem | människorna bakom filmen | filmens ansikten
        """,
        .credits: """
        eftertexter | sluttexter | förtexter | fullständiga credits | medverkande och team
        team och medverkande | cast och crew | rollista och team | team och rollista
        filmteam och medverkande | fullständig creditlista | creditlista | cast & team | rollista & team
        cast/crew | cast / crew | kompletta credits | crew & cast | skådespelare och team | credits
        cast & crew | cast and crew
        """,
        .contents: "innehåll | innehållsförteckning | i detta pressmaterial | översikt | innehållsöversikt",
        .stills: """
        bilder | stillbilder | pressbilder | bildmaterial | foton | fotografier | filmstills | bildgalleri
        galleri | stillbildsmaterial | scenbilder | högupplösta bilder | stills
        """,
        .nothing: """
        pressmaterial | pressmapp | pressmeddelande | pressinformation | pressinfo | presshäfte
        alla rättigheter förbehållna | bildrättigheter | bildkreditering | kolofon | pressblad | press kit
        presskit | pressbook | press book
        """,
    ]
}
