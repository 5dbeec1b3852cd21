import DossierKit

extension English {
    static let cover = CoverWords(
        filmBy: """
            a film by | a film of | a documentary by | a film directed by | directed by
            a documentary film by | a feature documentary by | a short film by | written and directed by | a feature film by | film by
            an animated film by
            """,
        presents: "presents | present | presented by | proudly presents | is proud to present",
        inAssociationWith: """
            in association with | in collaboration with | in co-production with | in coproduction with
            in partnership with
            """,
        with: "with | starring | featuring | with the voices of",
        productionOf: "a … production | a production of | an … production | a production by | a … film",
        pressKit: """
            press kit | press notes | production notes | press book | pressbook | press pack | media kit
            presskit | press dossier | press information
            """,
        inCinemas: """
            in cinemas from | in cinemas | in uk cinemas | in uk cinemas from | opens | opens nationwide
            release date | in theaters | in theatres | in theatres from | in theaters from
            in uk and irish cinemas | in us theaters | released on | release | opening | uk release
            us release | theatrical release | in selected cinemas from | opens in cinemas
            in cinemas nationwide | in select theaters | in selected theaters | in select cinemas
            in theaters nationwide | only in theaters | only in cinemas | opens in theaters
            """,
        distributedBy: "distributed by | released by | a … release | distribution"
    )

    static let labels: WordTable<Field> = [
        .title: "title | film title | english title",
        .originalTitle: "original title | title in original language | ot | original language title",
        .internationalTitle: "international title | english title | international english title",
        .alternativeTitle: "alternative title | also known as | aka | working title | alternative titles",
        .year: """
        year | year of production | production year | completed | year of completion | completion
        copyright
        """,
        .country: """
        country | countries | country of production | countries of production | nationality
        production country | production countries | country of origin | countries of origin | origin
        a co-production between
        """,
        .language: """
        language | languages | spoken language | spoken languages | original language
        original languages | dialogue language | spoken | version
        """,
        .subtitles: "subtitles | subtitled",
        .runningTime: "running time | run time | runtime | duration | length | trt | total running time",
        .genre: "genre | genres | type | form | category",
        .logline: "logline",
        .aspectRatio: """
        aspect ratio | ratio | screen ratio | picture format | aspect | screen format | frame
        image format | picture ratio
        """,
        .colour: "colour | color | picture | image | colour/b&w | colour or b&w | color/b&w",
        .sound: "sound | sound format | sound mix | audio | audio format | sound system",
        .shootingFormat: """
        shot on | shooting format | camera | origination | shooting formats | filmed on
        original format | cameras | capture format | filmed with | shot with
        """,
        .screeningFormat: """
        screening format | exhibition format | print | screening formats | projection format
        exhibition formats | projection | screening copy | available formats | format | exhibition
        screening | screening material | delivery format
        """,
        .frameRate: "frame rate | fps | speed | frames per second",
        .rating: """
        rating | rated | certificate | mpa rating | classification | certification | age rating
        uk certificate | cert
        """,
        .isan: "isan | isan number | isan no.",
        .eidr: "eidr | eidr id | eidr number",
        .visa: "visa | visa number | visa no. | visa n°",
        .releaseDate: """
        release date | release | in cinemas | uk release | us release | theatrical release
        release dates | opening date | cinema release
        """,
        .premiere: "world premiere | premiere | international premiere",
        .locations: "locations | shooting locations | filming locations | location | filmed in | shot in",
        .shootingDates: """
        shooting dates | shooting period | principal photography | shoot | filming dates
        """,
        .budget: "budget | production cost",
    ]

    static let values = ValueWords(
        colour: "colour | color | in colour | in color | full colour",
        blackAndWhite: "black and white | black & white | b&w | b/w | bw | black-and-white | b & w",
        both: """
            colour and black and white | colour and b&w | colour & b&w | colour / b&w | colour/b&w
            color and black and white | color and b&w | colour & black and white | b&w and colour
            black and white and colour | b&w/colour | colour, black and white
            """,
        genres: """
            drama | comedy | documentary | thriller | horror | romance | fantasy | science fiction | sci-fi
            western | animation | musical | crime | mystery | adventure | action | war | family | biopic
            fiction | tragicomedy | black comedy | dark comedy | melodrama | psychological thriller
            romantic comedy | road movie | coming-of-age | experimental | essay film | docudrama | hybrid
            film noir | neo-noir | period drama | historical drama | psychological drama | comedy drama
            comedy-drama | dramedy | family drama | political thriller | satire | feature documentary
            social drama
            """,
        sound: """
            mono | stereo | dolby | 5.1 | 7.1 | surround | atmos | dts | silent | dolby atmos
            dolby digital | dolby sr | dolby stereo | 2.0
            """,
        scope: "scope | cinemascope | anamorphic | widescreen",
        minutes: "min | mins | minute | minutes | mn | min.",
        hours: "h | hr | hrs | hour | hours",
        seconds: "s | sec | secs | second | seconds",
        placeholders: """
            tbc | tba | tbd | to be announced | to be confirmed | xxx | lorem ipsum | n/a | to come
            """,
        subtitles: "with … subtitles | subtitles | subtitled | w/ … subtitles",
        countryForms: [
            "uk": "GB", "u.k.": "GB", "great britain": "GB", "england": "GB", "scotland": "GB",
            "wales": "GB", "british": "GB", "usa": "US", "u.s.a.": "US", "us": "US",
            "united states of america": "US", "u.s.": "US", "american": "US", "french": "FR",
            "german": "DE", "italian": "IT", "spanish": "ES", "russian": "RU", "irish": "IE",
            "canadian": "CA", "australian": "AU", "belgian": "BE", "dutch": "NL", "polish": "PL",
            "swedish": "SE", "danish": "DK", "norwegian": "NO", "finnish": "FI", "austrian": "AT",
            "swiss": "CH", "portuguese": "PT", "brazilian": "BR", "romanian": "RO", "hungarian": "HU",
            "czech": "CZ", "greek": "GR", "turkish": "TR", "japanese": "JP", "chinese": "CN",
            "south korean": "KR", "korean": "KR", "indian": "IN", "argentine": "AR", "argentinian": "AR",
            "mexican": "MX", "chilean": "CL", "czech republic": "CZ", "holland": "NL", "turkey": "TR",
            "korea": "KR", "republic of ireland": "IE", "ussr": "SUHH", "soviet union": "SUHH",
            "czechoslovakia": "CSHH", "yugoslavia": "YUCS", "east germany": "DDDE", "west germany": "DE",
            "palestine": "PS", "macedonia": "MK", "ivory coast": "CI", "hong kong": "HK", "taiwan": "TW",
            "bosnia": "BA",
        ],
        languageForms: [
            "irish": "ga", "gaelic": "gd", "scottish gaelic": "gd", "mandarin": "zh", "cantonese": "yue",
            "cornish": "kw", "farsi": "fa", "flemish": "nl", "english": "en", "norwegian": "no",
            "sorbian": "hsb", "upper sorbian": "hsb", "kabardian": "kbd", "sign language": "sgn",
            "british sign language": "bfi", "no dialogue": "zxx", "yiddish": "yi",
        ]
    )

    static let workKinds: WordTable<Work.Kind> = [
        .feature: """
        feature | feature film | fiction feature | feature-length | fiction | feature films | features
        full-length
        """,
        .short: """
        short | short film | shorts | short films | short fiction | s. | short movie | student short
        graduation short
        """,
        .mediumLength: "medium-length | medium length | medium-length film | mid-length",
        .documentary: """
        documentary | doc | doc. | documentaries | feature documentary | documentary film | docu
        short documentary | documentary short | documentary feature | documentary films
        documentary series
        """,
        .series: """
        tv series | series | miniseries | mini-series | web series | television series | tv mini-series
        season | drama series | limited series | tv drama series
        """,
        .tv: "tv film | tv movie | television film | tv | television | telefilm | for tv | tv play",
        .musicVideo: "music video | video clip | music videos | clip | promo",
        .commercial: "commercial | commercials | advert | advertisement",
        .theatre: "theatre | theater | stage | play | opera | stage play",
        .other: """
        video installation | installation | vr | video art | experimental | animation | essay | segment
        omnibus | radio play | episode
        """,
    ]

    static let workRoles: Words = """
        director | dir. | dir | directed by | writer | writer/director | producer | editor | cinematographer
        actor | actress | screenplay | co-director | d. | prod. | as | dop
        various directors | several directors | multiple directors | different directors
        graduation film | diploma film | student film | thesis film
        """

    static let alsoKnownAs: Words = """
        aka | a.k.a. | also known as | original title | ot | int. title | international title
        """

    static let awards = AwardWords(
        prizes: """
            prize | award | awards | best | winner | won | grand prix | jury prize | special mention
            honourable mention | honorable mention | audience award | mention | trophy | medal | golden
            silver | fipresci | commendation | palme | laurel | grand jury | of the year
            """,
        selections: """
            official selection | selected | in competition | out of competition | special screening
            opening film | closing film | world premiere | international premiere | european premiere
            national premiere | screened | selection
            """,
        nominations: "nominated | nomination | nominee | shortlisted | nominations | finalist",
        festivals: """
            festival | film festival | awards | film week | biennale | academy | berlinale | mostra
            film days | filmfest | festivals | film awards
            """,
        programmes: """
            competition | official competition | out of competition | panorama | forum | un certain regard
            directors' fortnight | critics' week | horizons | orizzonti | first films | national competition
            international competition | generation | encounters | special gala | discovery
            main competition | new directors | contemporary world cinema | midnight | short film competition
            documentary competition
            """
    )

    static let contacts = ContactWords(
        kinds: [
            .press: """
            press | press contact | press contacts | international press | publicity | press office
            media | us press | uk press | us publicity | press agent | publicist | press agency
            national press | domestic press | press enquiries | pr | public relations | press attaché
            media contact | international publicity | for press | uk publicity | press relations
            """,
            .distribution: """
            distribution | distributor | uk distribution | us distribution | distributed by
            domestic distribution | theatrical distribution | bookings | theatrical bookings
            uk distributor | release | us distributor | french distributor | french distribution
            theatrical | cinema bookings
            """,
            .sales: """
            world sales | international sales | sales | sales agent | sales company | foreign sales
            worldwide sales | sales enquiries
            """,
            .production: """
            production | production company | producer | produced by | production contact | producers
            """,
            .festival: """
            festivals | festival | festival contact | festival distribution | festivals and sales
            festival bookings
            """,
            .other: """
            contact | contacts | general enquiries | education | social media | online | website
            for images | images and clips
            """,
        ],
        phone: "tel | tel. | telephone | phone | t | t. | ph | ph. | office | call | direct",
        mobile: "mobile | mob | mob. | cell | m | m. | cell phone | whatsapp | c",
        fax: "fax | f | f. | fax.",
        email: "email | e-mail | mail | e | e.",
        web: "web | website | www | w | site | online | url",
        street: """
            street | road | avenue | lane | square | st. | rd. | row | place | court | house | drive
            boulevard | quay | floor | suite | mews | terrace | hill | way | park
            """
    )
}
