import DossierKit

extension Swedish {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "född | föddes | är född | födda",
            .study: """
            studerade | studerat | utbildad | utbildade sig | utexaminerad | utexaminerades | gick på
            läste | tog examen | examen | gick ut
            """,
            .development: """
            utveckling | började skriva | första utkastet | första versionen av manus | skrev manus
            research
            """,
            .financing: "finansiering | finansierad | finansierades | stöd från",
            .shooting: """
            inspelad | inspelningen | inspelning | inspelningar | spelades in | spelats in | filmad
            filmades | filmade | spelade in | inspelningarna
            """,
            .postProduction: "klippt | klippningen | klipptes | efterarbete | postproduktion | ljudmix",
            .premiere: """
            premiär | världspremiär | hade premiär | hade världspremiär | urpremiär | haft premiär
            första visning | visades första gången | premiärvisades
            """,
            .release: """
            biopremiär | på bio | gick upp på bio | går upp på bio | biograferna | släpps | släpptes
            """,
            .history: """
            krig | kriget | världskriget | revolution | revolutionen | deporterades | deporterad
            deportation | ockuperad | ockupation | ockupationen | uppror | självständighet | svält
            invasion | massaker | folkmord | fördrag | befrielsen | befriad | avskaffades | statskupp
            jordbävning | översvämning
            """,
            .other: """
            grundade | grundades | grundat | startade | startades | flyttade till | vann | öppnade
            öppnades | bildades | arbetar
            """,
        ],
        temporal: "i | under | på | år | den | året | sommaren | hösten | våren | vintern",
        since: "sedan | från och med | fr.o.m.",
        from: "från | från och med | fr.o.m.",
        until: "till | till och med | t.o.m. | tills",
        between: "mellan",
        bounds: "före | efter | innan | över | mer än | nästan | drygt | knappt | minst | med",
        about: "omkring | runt | cirka | ca | ca. | kring | ungefär",
        perhaps: "troligen | kanske | förmodligen",
        parts: """
            början av | i början av | början på | slutet av | i slutet av | slutet på | mitten av | i mitten av
            tidigt | sent
            """,
        glue: "den | det | de | av | år | året | månad",
        decadeEndings: "talet | tal | talets",
        hasBareYears: true,
        setting: "utspelar sig i | utspelar sig på | utspelas i | utspelar sig utanför",
        dwelling: """
            bor i | bor och arbetar i | bodde i | flyttade till | uppvuxen i | växte upp i | lever i | verksam i
            arbetar i | bosatt i
            """,
        locatives: "i | vid | nära | kring | utanför | på | runt | norr om | söder om",
        localities: "staden | byn | ön | kommunen | orten | trakten av",
        institutions: """
            festival | filmfestival | skola | universitet | högskola | akademi | teater | film | bio | museum
            pris | tävlan | filmskola | institutet | teatern
            """
    )
}
