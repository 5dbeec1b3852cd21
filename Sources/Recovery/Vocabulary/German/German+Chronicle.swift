import DossierKit

extension German {
    static let chronicle = ChronicleWords(
        kinds: [
            .birth: "geboren | wurde geboren | geb. | geb | kam zur welt | jahrgang",
            .study: """
            studierte | studiert | studierten | studium | absolvierte | absolviert | schloss ihr studium
            schloss sein studium | ausbildung | diplom | abschluss | besuchte die | lernte
            """,
            .development: """
            entwicklung | drehbuch entstand | stoffentwicklung | schrieb das drehbuch | begann zu schreiben
            erste drehbuchfassung | erste fassung | recherche | recherchen | recherchiert | motivsuche
            begann die arbeit
            """,
            .financing: "finanzierung | finanziert | förderzusage | gefördert",
            .shooting: """
            gedreht | dreharbeiten | drehtage | drehbeginn | drehschluss | abgedreht | gefilmt | drehten
            der dreh | dreh | drehzeit
            """,
            .postProduction: "geschnitten | schnitt | postproduktion | mischung | endfertigung | montage",
            .premiere: """
            premiere | weltpremiere | uraufführung | uraufgeführt | premiere feierte | feierte premiere
            feierte seine premiere | erstaufführung
            """,
            .release: """
            kinostart | im kino | startet | kommt ins kino | kam ins kino | kinos | erschien | ausstrahlung
            """,
            .history: """
            krieg | weltkrieg | revolution | deportiert | deportation | besetzt | besatzung | aufstand
            unabhängigkeit | hungersnot | zusammenbruch | einmarsch | massaker | völkermord | vertrag
            befreit | befreiung | annektiert | abgeschafft | putsch | bürgerkrieg | erdbeben | mauerfall
            enteignet | stillgelegt
            """,
            .other: """
            gegründet | gründete | gründeten | gründet | zog nach | gewann | eröffnet | eröffnete | arbeitet
            entstand
            """,
        ],
        temporal: "im | in | am | während | im jahr | im jahre | im lauf des jahres",
        since: "seit | ab",
        from: "von | vom | ab",
        until: "bis | bis zum | bis ende | bis anfang",
        between: "zwischen",
        bounds: "vor | nach | bis | über | mehr als | fast | knapp | rund | mindestens | mit",
        about: "um | gegen | etwa | ca. | ca | circa | ungefähr",
        perhaps: "wahrscheinlich | vermutlich | vielleicht | wohl",
        parts: """
            anfang | ende | mitte | beginn | zu beginn | früh | spät | anfang der | ende der | mitte der
            gegen ende | zu beginn des | zum ende | seit anfang | seit ende
            """,
        glue: "der | des | dem | den | die | das | jahres | jahr | jahre | jahren | monat | monate | dann",
        decadeEndings: "er | ern | ers",
        hasBareYears: true,
        setting: """
            spielt in | spielt im | spielen in | angesiedelt in | angesiedelt im | spielt bei | spielt auf
            """,
        dwelling: """
            lebt in | leben in | lebte in | wohnt in | zog nach | zogen nach | aufgewachsen in | wuchs in
            lebt und arbeitet in | arbeitet in | ging nach
            """,
        locatives: """
            in | bei | nahe | nach | um | aus | unweit von | nördlich von | südlich von | rund um
            in der nähe von | zwischen
            """,
        localities: "stadt | dorf | der stadt | dem dorf | der gemeinde | der insel",
        institutions: """
            festival | filmfestival | filmfestspiele | filmfestspielen | schule | universität | hochschule
            akademie | theater | schauspielhaus | film | filme | filmen | kino | kinos | studio | studios
            museum | preis | wettbewerb | oper | regie | zeit | farbe | zusammenarbeit | koproduktion
            abstimmung | deutschland- | rolle | serie | echtzeit | begleitung | haft | rente | frieden | gefahr
            freiheit | wahrheit | wirklichkeit | person | ruhe
            """,
        commonEndings: """
            ung | ungen | heit | keit | schaft | tion | ität | nis | zeit | jahren | jahr | arbeit | form
            szenen | bildern | tagen | wochen | monaten
            """
    )
}
