extension Dutch {
    static let labels: WordTable<Field> = [
        .title: "titel | filmtitel | nederlandse titel | naam | titel van de film",
        .originalTitle: """
        originele titel | oorspronkelijke titel | originele titel (ot) | oorspr. titel | orig. titel
        """,
        .internationalTitle: """
        internationale titel | engelse titel | international title | int. titel | english title
        """,
        .alternativeTitle: """
        alternatieve titel | werktitel | andere titel | andere titels | ook bekend als | franse titel
        """,
        .year: "jaar | productiejaar | jaar van productie | jaartal | jaar van uitbrengen | bouwjaar",
        .country: """
        land | productieland | productielanden | landen | land van herkomst | land van productie | land(en)
        herkomst | nationaliteit
        """,
        .language: """
        taal | talen | gesproken taal | gesproken | originele taal | oorspronkelijke taal | gesproken talen
        taalversie | versie | spreektaal | taal/talen | taal / talen | originele versie | taal (talen)
        """,
        .subtitles: """
        ondertiteling | ondertitels | ondertiteld | ondertitel | ondertitelingen | ondertitelingstaal
        """,
        .runningTime: """
        speelduur | duur | lengte | looptijd | tijdsduur | speeltijd | filmduur | duurtijd
        totale speelduur
        """,
        .genre: "genre | genres | categorie | soort | soort film | type | filmgenre",
        .logline: "logline",
        .aspectRatio: """
        beeldverhouding | beeldformaat | ratio | aspect ratio | formaat | beeldratio | schermverhouding
        aspectratio | projectieformaat | kader
        """,
        .colour: """
        kleur | kleur/z-w | kleur/zw | kleur / zwart-wit | kleur of zwart-wit | kleur/zwart-wit | kleur & zw
        """,
        .sound: """
        geluid | geluidsformaat | geluidsysteem | geluidssysteem | klank | audio | sound | geluidsmix
        """,
        .shootingFormat: """
        opnameformaat | draaiformaat | gedraaid op | opgenomen op | camera | opnamemateriaal
        origineel formaat | filmformaat | shooting format | camera's | opnamemedium
        """,
        .screeningFormat: """
        vertoningsformaat | projectieformaat | vertoningskopie | formaat | drager | vertoningsdrager
        screening format | beschikbare formaten | kopie | vertoningsmateriaal | materiaal | projectie
        """,
        .frameRate: """
        beeldsnelheid | beelden per seconde | beeldfrequentie | b/s | framerate | frames per seconde | fps
        """,
        .rating: """
        kijkwijzer | leeftijd | leeftijdsadvies | leeftijdskeuring | keuring | leeftijdsclassificatie
        classificatie | leeftijdsgrens | toegelaten vanaf | vanaf leeftijd | leeftijdscategorie
        leeftijdsindicatie
        """,
        .isan: "isan-nummer | isan-nr. | isan",
        .eidr: "eidr-nummer | eidr",
        .visa: "visum | keuringsnummer | visumnummer | nicam-nummer",
        .releaseDate: """
        nederlandse première | belgische première
        release | releasedatum | bioscooprelease | bioscooppremière | nederlandse release
        release nederland | release belgië | release benelux | in de bioscoop | in de bioscoop vanaf
        bioscoop | datum release | te zien vanaf | belgische release | landelijke release
        releasedatum nederland | releasedatum belgië | nationale release | datum uitbreng | uitbreng
        """,
        .premiere: """
        première | wereldpremière | premièredatum
        internationale première | festivalpremière | europese première | premiere
        """,
        .locations: """
        locaties | locatie | draailocaties | draailocatie | opnamelocaties | opnamelocatie | gedraaid in
        opgenomen in | filmlocaties | draaiplaatsen
        """,
        .shootingDates: """
        draaiperiode | draaidagen | opnameperiode | opnames | opnamen | draaidata | opnamedata | draaitijd
        aantal draaidagen | start opnames
        """,
        .budget: "budget | productiebudget | productiekosten | totaalbudget | begroting | kosten",
    ]

    static let values = ValueWords(
        colour: "kleur | in kleur | kleuren | kleurenfilm | in kleuren",
        blackAndWhite: "zwart-wit | zwartwit | zwart/wit | zwart wit | z/w | zw | z-w | in zwart-wit | b/w",
        both: """
            kleur en zwart-wit | kleur & zwart-wit | kleur/zwart-wit | kleur / zwart-wit | kleur en z/w
            kleur & z/w | kleur/zw | kleur en zw | zwart-wit en kleur | kleur & zw | kleur, zwart-wit
            """,
        genres: """
            drama | komedie | documentaire | thriller | horror | horrorfilm | romantiek
            romantische komedie | romantisch drama | fantasy | sciencefiction | science fiction
            science-fiction | western | animatie | animatiefilm | tekenfilm | musical | misdaad
            misdaadfilm | misdaaddrama | avontuur | avonturenfilm | actie | actiefilm | oorlogsfilm
            oorlogsdrama | familiefilm | jeugdfilm | kinderfilm | biopic | biografie | biografische film
            speelfilm | fictie | tragikomedie | zwarte komedie | dramedy | melodrama
            psychologische thriller | psychologisch drama | psychologisch | roadmovie | road movie
            coming-of-age | coming of age | experimenteel | experimentele film | essayfilm | filmessay
            docudrama | docufictie | hybride | film noir | historisch drama | historische film
            kostuumdrama | familiedrama | satire | sociaal drama | liefdesdrama | romantisch
            politieke thriller | boekverfilming | muziekfilm | mozaïekfilm | portret | mysterie | sprookje
            sprookjesfilm | misdaadkomedie | politiefilm | telefilm | jeugddrama | sportfilm | dansfilm
            rampenfilm | musicalfilm | politiek drama | relatiedrama | actiekomedie
            """,
        sound: """
            stom | stille film | stomme film | optisch geluid | zonder geluid | mono | stereo | dolby
            dolby digital | dolby sr | dolby atmos | dolby stereo | atmos | surround | dts | 5.1 | 7.1 | 2.0
            """,
        scope: "breedbeeld | anamorf | anamorfisch | scope | cinemascope | widescreen",
        minutes: "min | min. | minuut | minuten | mins | minuten.",
        hours: "u | u. | uur | uren | h",
        seconds: "s | sec | sec. | seconde | seconden",
        placeholders: """
            volgt | nog niet bekend | wordt nog bekendgemaakt | wordt later bekendgemaakt | n.n.b. | nnb
            nog te bepalen | n.t.b. | ntb | binnenkort | onbekend | nog onbekend | n.v.t. | volgt later
            in afwachting | tbc | tba | tbd | xxx | lorem ipsum | n/a
            """,
        subtitles: """
            ondertiteld | ondertiteling | met … ondertiteling | met … ondertitels | … ondertiteld
            … ondertiteling | … ondertitels | met ondertiteling | ov met … ondertitels
            ondertiteld in het … | … ot | ov
            """,
        countryForms: [
            "nederlands": "NL", "nederlandse": "NL", "holland": "NL", "hollands": "NL", "hollandse": "NL",
            "koninkrijk der nederlanden": "NL", "belgisch": "BE", "belgische": "BE", "vlaams": "BE",
            "vlaamse": "BE", "vlaanderen": "BE", "wallonië": "BE", "waals": "BE", "groot-brittannië": "GB",
            "groot brittannië": "GB", "engeland": "GB", "schotland": "GB", "wales": "GB", "brits": "GB",
            "britse": "GB", "engels": "GB", "engelse": "GB", "vk": "GB", "v.k.": "GB", "uk": "GB",
            "schots": "GB", "schotse": "GB", "verenigd koninkrijk": "GB", "vs": "US", "v.s.": "US",
            "usa": "US", "u.s.a.": "US", "verenigde staten van amerika": "US", "de verenigde staten": "US",
            "amerika": "US", "amerikaans": "US", "amerikaanse": "US", "us": "US", "duits": "DE",
            "duitse": "DE", "bondsrepubliek duitsland": "DE", "west-duitsland": "DE", "brd": "DE",
            "ddr": "DDDE", "oost-duitsland": "DDDE", "frans": "FR", "franse": "FR", "italiaans": "IT",
            "italiaanse": "IT", "spaans": "ES", "spaanse": "ES", "portugees": "PT", "portugese": "PT",
            "luxemburgs": "LU", "luxemburgse": "LU", "luxembourg": "LU", "oostenrijks": "AT",
            "oostenrijkse": "AT", "zwitsers": "CH", "zwitserse": "CH", "iers": "IE", "ierse": "IE",
            "republiek ierland": "IE", "deens": "DK", "deense": "DK", "zweeds": "SE", "zweedse": "SE",
            "noors": "NO", "noorse": "NO", "fins": "FI", "finse": "FI", "ijslands": "IS", "ijslandse": "IS",
            "pools": "PL", "poolse": "PL", "tsjechisch": "CZ", "tsjechische": "CZ",
            "tsjechische republiek": "CZ", "slowaaks": "SK", "slowaakse": "SK", "slovakije": "SK",
            "tsjechoslowakije": "CSHH", "tsjecho-slowakije": "CSHH", "tsjechoslowaaks": "CSHH",
            "hongaars": "HU", "hongaarse": "HU", "roemeens": "RO", "roemeense": "RO", "bulgaars": "BG",
            "bulgaarse": "BG", "grieks": "GR", "griekse": "GR", "turks": "TR", "turkse": "TR",
            "turkije": "TR", "russisch": "RU", "russische": "RU", "russische federatie": "RU",
            "sovjet-unie": "SUHH", "sovjetunie": "SUHH", "ussr": "SUHH", "sovjet": "SUHH",
            "sovjet-russisch": "SUHH", "oekraïens": "UA", "oekraïense": "UA", "oekraine": "UA",
            "wit-rusland": "BY", "wit-russisch": "BY", "belarussisch": "BY", "estisch": "EE", "estse": "EE",
            "ests": "EE", "lets": "LV", "letse": "LV", "litouws": "LT", "litouwse": "LT",
            "joegoslavië": "YUCS", "joegoslavisch": "YUCS", "joegoslavische": "YUCS", "servisch": "RS",
            "servische": "RS", "kroatisch": "HR", "kroatische": "HR", "sloveens": "SI", "sloveense": "SI",
            "bosnië": "BA", "bosnisch": "BA", "bosnische": "BA", "bosnië-herzegovina": "BA",
            "macedonië": "MK", "macedonisch": "MK", "albanees": "AL", "albanese": "AL", "moldavië": "MD",
            "moldavisch": "MD", "georgisch": "GE", "georgische": "GE", "armeens": "AM", "armeense": "AM",
            "canadees": "CA", "canadese": "CA", "mexicaans": "MX", "mexicaanse": "MX", "braziliaans": "BR",
            "braziliaanse": "BR", "argentijns": "AR", "argentijnse": "AR", "chileens": "CL",
            "chileense": "CL", "colombiaans": "CO", "colombiaanse": "CO", "peruaans": "PE", "peruaanse": "PE",
            "cubaans": "CU", "cubaanse": "CU", "venezolaans": "VE", "venezolaanse": "VE", "surinaams": "SR",
            "surinaamse": "SR", "indonesisch": "ID", "indonesische": "ID", "nederlands-indië": "ID",
            "zuid-afrikaans": "ZA", "zuid-afrikaanse": "ZA", "marokkaans": "MA", "marokkaanse": "MA",
            "algerijns": "DZ", "algerijnse": "DZ", "tunesisch": "TN", "tunesische": "TN", "egyptisch": "EG",
            "egyptische": "EG", "senegalees": "SN", "senegalese": "SN", "congolees": "CD", "congolese": "CD",
            "kongo": "CD", "congo": "CD", "rwandees": "RW", "rwandese": "RW", "ethiopisch": "ET",
            "ethiopische": "ET", "keniaans": "KE", "keniaanse": "KE", "ivoorkust": "CI", "ivoriaans": "CI",
            "israëlisch": "IL", "israëlische": "IL", "palestina": "PS", "palestijns": "PS",
            "palestijnse": "PS", "palestijnse gebieden": "PS", "libanees": "LB", "libanese": "LB",
            "syrisch": "SY", "syrische": "SY", "iraans": "IR", "iraanse": "IR", "iraaks": "IQ",
            "iraakse": "IQ", "afghaans": "AF", "afghaanse": "AF", "indiaas": "IN", "indiase": "IN",
            "chinees": "CN", "chinese": "CN", "volksrepubliek china": "CN", "hongkong": "HK",
            "hong kong": "HK", "taiwanees": "TW", "taiwanese": "TW", "japans": "JP", "japanse": "JP",
            "korea": "KR", "zuid-koreaans": "KR", "zuid-koreaanse": "KR", "koreaans": "KR", "koreaanse": "KR",
            "noord-koreaans": "KP", "vietnamees": "VN", "vietnamese": "VN", "thais": "TH", "thaise": "TH",
            "mongools": "MN", "mongoolse": "MN", "kazachs": "KZ", "kazachse": "KZ", "kazachstan": "KZ",
            "australisch": "AU", "australische": "AU", "nieuw-zeelands": "NZ", "nieuw-zeelandse": "NZ",
        ],
        languageForms: [
            "nederlandstalig": "nl", "vlaams": "nl", "nederlands gesproken": "nl", "hollands": "nl",
            "franstalig": "fr", "frans gesproken": "fr", "duitstalig": "de", "duits gesproken": "de",
            "engelstalig": "en", "engels gesproken": "en", "spaanstalig": "es", "castiliaans": "es",
            "mandarijn": "zh", "chinees (mandarijn)": "zh", "kantonees": "yue", "farsi": "fa",
            "perzisch": "fa", "fries": "fy", "friestalig": "fy", "schots-gaelisch": "gd", "gaelisch": "gd",
            "iers": "ga", "zwitserduits": "gsw", "noors": "no", "hebreeuws": "he", "jiddisch": "yi",
            "koerdisch": "ku", "kurmanji": "kmr", "servo-kroatisch": "sh", "berbers": "ber",
            "riffijns": "rif", "tarifit": "rif", "darija": "ary", "marokkaans-arabisch": "ary",
            "marokkaans arabisch": "ary", "sranan": "srn", "sranantongo": "srn", "surinaams": "srn",
            "papiamento": "pap", "papiaments": "pap", "papiamentu": "pap", "zuid-afrikaans": "af",
            "afrikaans": "af", "moldavisch": "ro", "romani": "rom", "roma": "rom", "geen dialoog": "zxx",
            "zonder dialoog": "zxx", "geen dialogen": "zxx", "zonder dialogen": "zxx",
            "zonder woorden": "zxx", "stom": "zxx", "woordloos": "zxx", "geen gesproken taal": "zxx",
            "gebarentaal": "sgn", "nederlandse gebarentaal": "dse", "ngt": "dse",
            "vlaamse gebarentaal": "vgt",
        ]
    )
}
