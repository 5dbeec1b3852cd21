extension French {
    static let labels: WordTable<Field> = [
        .title: "titre | titre du film | titre français | titre français du film",
        .originalTitle: "titre original | vo | titre vo | titre en langue originale | t.o.",
        .internationalTitle: "titre international | titre anglais",
        .alternativeTitle: "autre titre | autres titres | titre alternatif | titre de travail | alias",
        .year: """
        année | année de production | année de réalisation | date de production | année de sortie
        copyright
        """,
        .country: """
        pays | nationalité | origine | pays d'origine | pays de production | pays producteur
        pays producteurs | pays de coproduction | une coproduction entre | nationalités
        """,
        .language: """
        langue(s)
        langue | langues | langue originale | langues originales | langue parlée | langues parlées
        langue du film | langue de tournage | langues de tournage | version | version originale
        dialogues | vo | parlé en | langue des dialogues
        """,
        .subtitles: """
        sous-titres | sous-titrage | sous-titré | st | vost | vostfr | sous-titrage disponible
        sous-titres disponibles
        """,
        .runningTime: "durée | durée du film | durée totale | métrage",
        .genre: "genre | genres | type | catégorie | type de film",
        .logline: "logline | pitch",
        .aspectRatio: """
        format | format image | format d'image | format de l'image | cadre | ratio | image
        ratio d'image | format écran | rapport image
        """,
        .colour: "couleur | couleurs | image | couleur ou n&b | couleur/n&b | couleur / n&b",
        .sound: "son | format son | son (format) | audio | système sonore | type de son | mixage",
        .shootingFormat: """
        format de tournage | tourné en | support de tournage | caméra | caméras
        format de prise de vues | support original | format d'origine | format original | tourné avec
        format de captation
        """,
        .screeningFormat: """
        format de projection | support | support de projection | format de diffusion | copie
        copie de projection | support de diffusion | formats de projection | supports de projection
        formats disponibles | projection | format de copie | formats
        """,
        .frameRate: """
        cadence | i/s | images/seconde | images par seconde | cadence de projection | vitesse | fps
        """,
        .rating: """
        classification
        classification | tous publics | interdit aux moins de | public | avertissement | âge légal | âge
        visa et classification | légal / suggéré
        """,
        .isan: "isan | n° isan | numéro isan",
        .eidr: "eidr | n° eidr",
        .visa: """
        visa | visa d'exploitation | visa n° | visa d'exploitation n° | numéro de visa | n° de visa
        visa d'exploitation numéro | visa cnc | n° visa
        """,
        .releaseDate: """
        sortie | sortie nationale | date de sortie | sortie en salles | au cinéma le | sortie le
        sortie france | sortie salles | sortie cinéma | date de sortie nationale | sortie au cinéma
        """,
        .premiere: """
        première mondiale | avant-première | première | première internationale
        avant-première mondiale
        """,
        .locations: """
        lieux de tournage | lieu de tournage | tourné à | tournage | décors naturels | lieux du tournage
        """,
        .shootingDates: """
        dates de tournage | période de tournage | date de tournage | tournage | durée du tournage
        """,
        .budget: "budget | devis | coût | coût du film | budget total",
    ]

    static let values = ValueWords(
        colour: "couleur | couleurs | coul. | coul | en couleur | en couleurs | couleur numérique",
        blackAndWhite: """
            noir et blanc | noir & blanc | n&b | nb | n et b | n/b | n & b | noir-et-blanc
            en noir et blanc | n. et b.
            """,
        both: """
            couleur et noir et blanc | couleur et n&b | couleur & n&b | couleur / n&b | couleur/n&b
            noir et blanc et couleur | n&b et couleur | n&b/couleur | couleur & noir et blanc
            noir & blanc et couleur | couleurs et noir et blanc | n&b / couleur | couleur – noir et blanc
            couleur, noir et blanc
            """,
        genres: """
            drame | comédie | comédie dramatique | documentaire | thriller | horreur | romance | fantastique
            science-fiction | western | animation | film d'animation | comédie musicale | policier | polar
            aventure | aventures | action | guerre | film de guerre | familial | biopic | fiction
            tragicomédie | comédie noire | mélodrame | thriller psychologique | comédie romantique
            road movie | road-movie | film d'apprentissage | expérimental | essai | film essai | docufiction
            docu-fiction | film noir | film historique | drame historique | drame psychologique
            drame familial | drame social | drame romantique | thriller politique | satire | chronique
            conte | comédie sociale | film musical | épouvante | film à sketches | suspense | espionnage
            historique | psychologique | musical | chronique familiale | film de genre | jeunesse
            jeune public | péplum | cape et d'épée
            """,
        sound: """
            muet | sonore | dolby sr | dolby srd | dts | son mono | son stéréo | stéréo | dolby stéréo
            surround | mono | stereo | dolby | dolby digital | dolby atmos | dolby stereo | atmos | 5.1
            7.1 | 2.0
            """,
        scope: """
            cinémascope | scope couleur | anamorphique | format scope | écran large | scope | cinemascope
            """,
        minutes: "min | min. | mn | mn. | minute | minutes | mins",
        hours: "h | h. | heure | heures | hrs",
        seconds: "s | s. | sec | sec. | seconde | secondes",
        placeholders: """
            à venir | à confirmer | à déterminer | à définir | en cours | à compléter | nom à venir
            titre provisoire | non communiqué | tbc | tba | tbd | xxx | lorem ipsum | n/a | n.n.
            """,
        subtitles: """
            sous-titres … | sous-titré … | sous-titré en … | sous-titrée en … | avec sous-titres …
            sous-titres | sous-titré | sous-titrée | sous-titrage … | st … | st. … | s-t … | vost | vostfr
            vostf | vosta | vosten | vost anglais | vost français | version originale sous-titrée
            version originale sous-titrée en … | version originale sous-titrée …
            """,
        countryForms: [
            "grande-bretagne": "GB", "angleterre": "GB", "écosse": "GB", "pays de galles": "GB",
            "r.-u.": "GB", "britannique": "GB", "anglais": "GB", "anglaise": "GB", "uk": "GB", "gb": "GB",
            "usa": "US", "u.s.a.": "US", "états-unis d'amérique": "US", "é.-u.": "US", "états unis": "US",
            "etats-unis": "US", "américain": "US", "américaine": "US", "us": "US", "français": "FR",
            "française": "FR", "allemand": "DE", "allemande": "DE", "rfa": "DE",
            "république fédérale d'allemagne": "DE", "rda": "DDDE", "allemagne de l'est": "DDDE",
            "est-allemand": "DDDE", "est-allemande": "DDDE", "urss": "SUHH", "u.r.s.s.": "SUHH",
            "union soviétique": "SUHH", "soviétique": "SUHH", "tchécoslovaquie": "CSHH",
            "tchécoslovaque": "CSHH", "yougoslavie": "YUCS", "yougoslave": "YUCS", "italien": "IT",
            "italienne": "IT", "espagnol": "ES", "espagnole": "ES", "russe": "RU",
            "fédération de russie": "RU", "belge": "BE", "suisse": "CH", "helvétique": "CH",
            "luxembourgeois": "LU", "luxembourgeoise": "LU", "canadien": "CA", "canadienne": "CA",
            "québec": "CA", "québécois": "CA", "québécoise": "CA", "hollande": "NL", "néerlandais": "NL",
            "néerlandaise": "NL", "hollandais": "NL", "hollandaise": "NL", "polonais": "PL",
            "polonaise": "PL", "suédois": "SE", "suédoise": "SE", "danois": "DK", "danoise": "DK",
            "norvégien": "NO", "norvégienne": "NO", "finlandais": "FI", "finlandaise": "FI",
            "autrichien": "AT", "autrichienne": "AT", "irlandais": "IE", "irlandaise": "IE",
            "république d'irlande": "IE", "eire": "IE", "portugais": "PT", "portugaise": "PT",
            "brésilien": "BR", "brésilienne": "BR", "roumain": "RO", "roumaine": "RO", "hongrois": "HU",
            "hongroise": "HU", "tchèque": "CZ", "république tchèque": "CZ", "tchéquie": "CZ",
            "slovaque": "SK", "grec": "GR", "grecque": "GR", "turc": "TR", "turque": "TR", "japonais": "JP",
            "japonaise": "JP", "chinois": "CN", "chinoise": "CN", "corée": "KR", "sud-coréen": "KR",
            "sud-coréenne": "KR", "coréen": "KR", "coréenne": "KR", "corée du sud": "KR",
            "nord-coréen": "KP", "nord-coréenne": "KP", "indien": "IN", "indienne": "IN", "argentin": "AR",
            "mexicain": "MX", "mexicaine": "MX", "chilien": "CL", "chilienne": "CL", "ukrainien": "UA",
            "ukrainienne": "UA", "bulgare": "BG", "serbe": "RS", "croate": "HR", "slovène": "SI",
            "israélien": "IL", "israélienne": "IL", "palestine": "PS", "palestinien": "PS",
            "palestinienne": "PS", "libanais": "LB", "libanaise": "LB", "marocain": "MA", "marocaine": "MA",
            "algérien": "DZ", "algérienne": "DZ", "tunisien": "TN", "tunisienne": "TN", "égyptien": "EG",
            "égyptienne": "EG", "sénégalais": "SN", "sénégalaise": "SN", "côte d'ivoire": "CI",
            "ivoirien": "CI", "ivoirienne": "CI", "iranien": "IR", "iranienne": "IR", "géorgien": "GE",
            "géorgienne": "GE", "estonien": "EE", "estonienne": "EE", "letton": "LV", "lettone": "LV",
            "lituanien": "LT", "lituanienne": "LT", "islandais": "IS", "islandaise": "IS",
            "australien": "AU", "australienne": "AU", "hong-kong": "HK", "hong kong": "HK", "taïwan": "TW",
            "taiwanais": "TW", "taïwanais": "TW", "taïwanaise": "TW", "macédoine": "MK", "bosnie": "BA",
            "moldavie": "MD", "bélarus": "BY", "biélorusse": "BY", "vietnam": "VN", "viêt nam": "VN",
            "vietnamien": "VN", "vietnamienne": "VN", "rdc": "CD", "république démocratique du congo": "CD",
            "kirghizstan": "KG", "kirghizistan": "KG",
        ],
        languageForms: [
            "mandarin": "zh", "chinois mandarin": "zh", "cantonais": "yue", "flamand": "nl",
            "hollandais": "nl", "farsi": "fa", "persan": "fa", "gaélique": "gd", "gaélique écossais": "gd",
            "irlandais": "ga", "gaélique irlandais": "ga", "sans dialogue": "zxx", "sans paroles": "zxx",
            "sans dialogues": "zxx", "muet": "zxx", "film sans parole": "zxx", "langue des signes": "sgn",
            "lsf": "fsl", "langue des signes française": "fsl", "breton": "br", "occitan": "oc",
            "corse": "co", "suisse allemand": "gsw", "suisse-allemand": "gsw", "alsacien": "gsw",
            "wolof": "wo", "kabyle": "kab", "berbère kabyle": "kab", "tamazight": "tzm", "berbère": "tzm",
            "créole haïtien": "ht", "norvégien": "no", "arabe algérien": "arq",
            "arabe dialectal algérien": "arq", "arabe marocain": "ary", "darija": "ary", "hébreu": "he",
            "yiddish": "yi", "romani": "rom", "rom": "rom", "flamand occidental": "vls", "serbe": "sr",
            "serbo-croate": "sh", "bambara": "bm", "anglais": "en", "français": "fr",
        ]
    )
}
