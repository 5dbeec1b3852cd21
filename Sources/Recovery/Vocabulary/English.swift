import DossierKit

extension Vocabulary {
    static let english = Vocabulary(
        language: "en",
        headings: [
            .logline: [
                "logline", "log line", "one-liner", "one-line synopsis", "premise", "in a nutshell", "pitch",
                "in a sentence", "in one sentence", "in brief", "tagline",
            ],
            .synopsis: [
                "synopsis", "the story", "story", "storyline", "summary", "the plot", "plot", "film synopsis",
            ],
            .shortSynopsis: [
                "short synopsis", "brief synopsis", "50-word synopsis", "100-word synopsis", "synopsis (short)",
                "synopsis – short", "synopsis short", "short summary",
            ],
            .longSynopsis: [
                "long synopsis", "full synopsis", "extended synopsis", "detailed synopsis", "synopsis (long)",
                "synopsis – long", "synopsis long", "medium synopsis",
            ],
            .statement: [
                "director's statement", "director's statements", "director statement", "director's note",
                "director's notes", "note from the director", "a note from the director",
                "notes from the director",
                "director's note of intent", "a word from the director", "a few words from the director",
                "statement of intent", "note of intent", "notes of intent", "letter from the director",
                "a letter from the director", "why this film", "director's vision", "director's comment",
                "statement from the director", "statement by the director", "the director's statement",
                "producer's note", "producer's statement", "producers' statement", "note from the producers",
                "writer's statement", "writer's note", "screenwriter's note", "filmmaker's statement",
                "filmmakers' statement", "filmmaker's note", "artistic statement", "artist's statement",
                "statement by …", "statement from …", "a note from …", "a word from …", "… on the film",
                "intentions", "director's intent", "director's intention",
            ],
            .interview: [
                "interview", "interviews", "q&a", "q & a", "questions and answers", "director q&a",
                "director interview", "director's interview", "interview with …", "an interview with …",
                "interview with the director", "q&a with …", "q & a with …", "a conversation with …",
                "conversation with …", "in conversation with …", "… in conversation",
                "… in conversation with …",
                "conversation between … and …", "a conversation between … and …", "questions for …",
                "questions to …", "five questions for …", "five questions to …", "ten questions for …",
                "talking to …", "talking with …", "… interviewed by …", "a talk with …", "an exchange with …",
                "… talks to …", "meeting …", "an encounter with …",
            ],
            .productionNotes: [
                "production notes", "about the production", "notes on the production", "the production",
                "production", "making of", "the making of", "the making of …", "making …", "behind the scenes",
                "on set", "from script to screen", "the shoot", "the shooting", "shooting the film",
                "about the film", "the film", "production story", "production background", "on the production",
                "notes on production", "about the filming", "the filming", "casting", "from page to screen",
            ],
            .biography: [
                "about the director", "the director", "director's biography", "director biography",
                "biography of the director", "biography", "bio", "director's profile", "director's bio",
                "biofilmography", "bio-filmography", "biography and filmography", "biography & filmography",
                "biography / filmography", "director's biofilmography", "director's bio-filmography",
                "about the producer", "about the writer", "about the author", "about the composer",
                "biography of …", "profile",
            ],
            .biographies: [
                "biographies", "bios", "about the cast", "cast biographies", "cast bios", "the actors",
                "about the filmmakers", "about the crew", "crew biographies", "crew bios", "the filmmakers",
                "filmmakers' biographies", "filmmaker biographies", "behind the camera",
                "in front of the camera",
                "about the cast and crew", "cast and crew biographies", "about the artists", "the people",
                "who's who", "about the team", "the team", "about the actors",
            ],
            .filmography: [
                "filmography", "selected filmography", "filmography (selection)", "filmography (selected)",
                "partial filmography", "complete filmography", "previous films", "director's filmography",
                "filmography of …", "selected credits", "selected works", "films", "previous work",
                "selective filmography", "film and television", "filmography as director", "selected films",
            ],
            .notes: [
                "notes", "historical notes", "historical note", "historical background", "background",
                "context", "historical context", "glossary", "timeline", "chronology", "did you know",
                "facts & figures", "facts and figures", "background information", "a note on …",
                "a brief history",
                "… a brief history", "a short history", "the history of …", "a history of …",
                "historical facts",
                "footnotes", "endnotes", "about the subject", "further reading", "key dates", "a glossary",
            ],
            .music: [
                "music", "about the music", "the music", "the score", "original music", "soundtrack", "songs",
                "track list", "original soundtrack", "music in the film",
            ],
            .cast: [
                "cast", "the cast", "starring", "featuring", "principal cast", "main cast", "cast list",
                "dramatis personae", "voices", "voice cast", "with", "protagonists", "the protagonists",
                "participants", "cast (in order of appearance)", "cast in order of appearance", "key cast",
                "the players", "full cast", "contributors",
            ],
            .crew: [
                "crew", "the crew", "key crew", "main crew", "principal crew", "production team",
                "creative team",
                "filmmakers", "main credits", "crew list", "full crew", "technical crew", "crew credits",
                "production credits",
            ],
            .credits: [
                "credits", "full credits", "end credits", "complete credits", "film credits", "cast & crew",
                "cast and crew", "cast / crew", "crew & cast", "crew and cast", "credit list", "key credits",
                "opening credits", "closing credits",
            ],
            .technical: [
                "technical details", "technical information", "technical specifications", "technical data",
                "tech specs", "technical specs", "technical sheet", "technical", "film info",
                "film information",
                "fact sheet", "film facts", "specs", "specifications", "at a glance", "production details",
                "technical notes", "film details", "technical credits", "technical facts", "details",
                "film data",
            ],
            .awards: [
                "awards", "festivals", "festivals & awards", "festivals and awards", "awards & festivals",
                "awards and festivals", "awards and nominations", "official selection", "official selections",
                "prizes", "festival history", "accolades", "festival selections", "selections",
                "prizes and awards",
                "awards and selections", "selections and awards", "screenings and awards",
                "festival screenings",
                "festivals and prizes", "awards & selections", "awards and prizes", "awards & nominations",
            ],
            .reviews: [
                "press quotes", "reviews", "critical acclaim", "what the critics say", "early praise",
                "in the press", "what they said", "what the press says", "critics", "praise", "quotes", "press",
                "the critics", "critical response", "praise for …", "press reviews", "review quotes",
                "what they say", "acclaim", "the press on …", "what the critics said", "press reactions",
            ],
            .contacts: [
                "contact", "contacts", "press contact", "press contacts", "contact information", "contact us",
                "contact details", "press & sales", "sales and press", "enquiries", "press enquiries",
                "contacts and credits", "press and sales", "international press", "world sales", "publicity",
                "distribution", "international sales", "press office", "us press", "media contacts",
                "media contact", "publicity contacts", "sales contact",
            ],
            .about: [
                "about …", "about the company", "about the production company", "the company",
                "the production company", "company profile", "the producers", "production company profile",
                "about the distributor", "about us", "the production companies",
                "about the production companies",
            ],
            .contents: ["contents", "table of contents", "index", "in this press kit", "in this kit"],
            .stills: [
                "stills", "photos", "images", "photo gallery", "gallery", "artwork", "production stills",
            ],
            .nothing: [
                "press kit", "press notes", "press book", "pressbook", "press pack", "media kit",
                "press dossier",
                "epk", "electronic press kit", "presskit", "press information",
            ],
        ],
        roles: [
            .director: [
                "director", "directed by", "a film by", "film by", "dir.", "dir", "direction", "directors",
                "helmed by", "co-director", "co-directed by", "co-directors", "film director", "directing",
                "director and camera",
            ],
            .writer: [
                "writer", "writers", "screenwriter", "screenwriters", "screenplay", "screenplay by", "script",
                "script by", "written by", "writing", "co-writer", "co-writers", "co-written by",
                "with the collaboration of", "scriptwriter", "scriptwriters", "scenario", "adaptation",
                "adapted by", "adapted for the screen by", "scriptwriting", "written for the screen by",
                "additional writing", "screenwriting", "co-screenwriter",
            ],
            .story: [
                "story", "story by", "screen story", "original story", "original idea", "idea",
                "from an idea by", "concept", "based on an idea by", "original concept",
            ],
            .basedOn: [
                "based on", "inspired by", "from the novel by", "based on the novel by", "based on the book by",
                "based on a novel by", "based on the play by", "based on a story by", "from the memoir by",
                "based on the memoir by", "after the novel by", "from the play by", "from the book by",
                "freely adapted from", "loosely based on", "adapted from", "from the short story by",
                "based on the short story by", "based on the stories by", "based on motifs by",
            ],
            .producer: [
                "producer", "producers", "produced by", "production by", "prod.", "co-lead producer",
                "lead producer", "creative producer", "delegate producer", "creative producers",
                "film producer",
                "main producer", "delegate producers", "supervising producer",
            ],
            .executiveProducer: [
                "executive producer", "executive producers", "exec. producer", "exec producer",
                "co-executive producer", "co-executive producers", "ep", "executive production",
            ],
            .coProducer: [
                "co-producer", "co-producers", "coproducer", "coproducers", "co-produced by", "co producer",
                "co producers", "in co-production with (persons)", "coproduced by",
            ],
            .associateProducer: [
                "associate producer", "associate producers", "associated producer", "associated producers",
                "assistant producer", "assistant producers",
            ],
            .lineProducer: ["line producer", "line producers", "head of production"],
            .cinematographer: [
                "director of photography", "directors of photography", "dop", "dp", "d.o.p.", "d.p.",
                "cinematographer", "cinematographers", "cinematography", "cinematography by", "photography",
                "photography by", "photographed by", "camera", "lensed by", "camera by", "image",
                "director of cinematography", "lighting cameraman",
            ],
            .cameraOperator: [
                "camera operator", "camera operators", "a camera", "a camera operator", "steadicam operator",
                "steadicam", "b camera", "b camera operator", "second camera", "additional camera",
                "drone operator", "additional cinematography", "aerial photography", "underwater camera",
            ],
            .editor: [
                "editor", "editors", "edited by", "film editor", "editing", "picture editor", "ed.", "cut by",
                "film editing", "editing by", "co-editor", "additional editing", "additional editor", "cutter",
            ],
            .productionDesigner: [
                "production designer", "production designers", "production design", "production design by",
                "set design", "set designer", "designer", "sets", "set designers", "sets by", "designed by",
                "production designed by",
            ],
            .artDirector: ["art director", "art directors", "art direction", "supervising art director"],
            .setDecorator: [
                "set decorator", "set decorators", "set decoration", "set dresser", "set dressing",
            ],
            .costumeDesigner: [
                "costume designer", "costume designers", "costumes", "costume design", "costumes by",
                "wardrobe",
                "costume design by", "costumes designed by", "costume",
            ],
            .makeUp: [
                "make-up", "makeup", "make up", "make-up artist", "make-up artists", "makeup artist",
                "make-up designer", "makeup designer", "hair & make-up", "hair and make-up", "hair and makeup",
                "make-up & hair", "make-up and hair", "makeup & hair", "makeup and hair", "hair & makeup",
                "hair and make-up designer", "hair & make-up designer", "make-up and hair designer",
                "make-up & hair designer", "key make-up", "key makeup artist", "hair/make-up", "make-up/hair",
                "hair and make-up design", "make-up design", "special effects make-up", "sfx make-up",
                "prosthetics", "hair and make-up artist", "make up and hair", "hair & make up",
            ],
            .hair: [
                "hair", "hair stylist", "hair stylists", "hair designer", "hair design", "hairdresser",
                "hairstylist", "key hair", "hairstyling", "hairdressing",
            ],
            .composer: [
                "composer", "composers", "music", "music by", "original music", "original score", "score",
                "original music by", "original score by", "score by", "composed by", "mus.",
                "music composed by",
                "music composer", "score composer", "original music composed by",
            ],
            .musicSupervisor: [
                "music supervisor", "music supervisors", "music supervision", "music consultant",
            ],
            .soundRecordist: [
                "sound recordist", "sound recordists", "production sound mixer", "location sound", "sound",
                "sound engineer", "sound engineers", "production sound", "sound by", "sound recording",
                "location sound recordist", "location sound mixer", "recordist", "direct sound",
            ],
            .soundDesigner: ["sound designer", "sound designers", "sound design", "sound design by"],
            .soundEditor: [
                "sound editor", "sound editors", "supervising sound editor", "supervising sound editors",
                "dialogue editor", "sound editing", "foley editor", "foley", "foley artist", "foley artists",
            ],
            .soundMixer: [
                "re-recording mixer", "re-recording mixers", "sound mix", "sound mixer", "mix", "mixer",
                "dubbing mixer", "sound mixing", "mixing", "rerecording mixer", "mixed by", "final mix",
                "sound re-recording mixer",
            ],
            .castingDirector: [
                "casting", "casting director", "casting directors", "casting by", "cd", "casting associate",
            ],
            .assistantDirector: [
                "first assistant director", "1st assistant director", "first ad", "1st ad", "ad",
                "assistant director", "assistant directors", "second assistant director",
                "2nd assistant director", "1st a.d.", "first a.d.",
            ],
            .scriptSupervisor: ["script supervisor", "script supervisors", "continuity", "script supervision"],
            .visualEffects: [
                "visual effects", "vfx", "vfx supervisor", "visual effects supervisor", "visual effects by",
                "vfx by", "visual fx", "digital effects", "visual effects producer",
            ],
            .specialEffects: [
                "special effects", "sfx", "special effects supervisor", "sfx supervisor", "pyrotechnics",
            ],
            .stunts: [
                "stunts", "stunt coordinator", "stunt co-ordinator", "stunt coordinators", "stunt",
                "stunt supervisor", "stunt choreographer",
            ],
            .choreographer: [
                "choreographer", "choreography", "choreography by", "choreographed by", "movement director",
            ],
            .colourist: [
                "colourist", "colorist", "colour grading", "color grading", "colour grade", "grading", "grade",
                "colour correction", "color correction", "colour", "digital intermediate", "di", "colour by",
                "graded by", "color grade",
            ],
            .gaffer: ["gaffer", "chief lighting technician", "lighting", "chief electrician"],
            .keyGrip: ["key grip", "grip", "grips"],
            .stillPhotographer: [
                "stills", "stills photographer", "still photographer", "unit stills photographer",
                "still photography", "set photographer", "unit stills", "stills photography", "photos",
                "set photography", "unit photographer",
            ],
            .productionManager: [
                "production manager", "production managers", "unit production manager", "upm", "pm",
                "production management", "production supervisor",
            ],
            .locationManager: [
                "location manager", "location managers", "locations", "unit manager", "location scout",
            ],
            .postProductionSupervisor: [
                "post-production supervisor", "post production supervisor", "postproduction supervisor",
                "post-production", "post production", "post supervisor", "post-production manager",
                "postproduction", "post-production producer",
            ],
            .animator: [
                "animator", "animators", "animation", "animation by", "animation director", "lead animator",
                "head of animation", "animated by", "animation supervisor",
            ],
            .narrator: [
                "narrator", "narration", "narrated by", "voice-over", "voice over", "narration by", "voiceover",
            ],
            .dialogue: ["dialogue", "dialogues", "dialogue by", "dialogues by", "additional dialogue"],
            .translator: ["translator", "translation", "translated by", "translations", "interpreter"],
            .subtitles: ["subtitles", "subtitles by", "subtitling", "english subtitles"],
            .graphicDesigner: [
                "graphic designer", "graphic design", "graphics", "poster design", "poster", "key art",
            ],
            .titleDesigner: [
                "title design", "titles", "title designer", "titles by", "main titles", "title sequence",
            ],
            .publicist: ["publicist", "unit publicist"],
            .participant: [
                "with the participation of", "participants", "participant", "protagonists", "featuring",
                "contributors", "protagonist",
            ],
            .cast: [
                "cast", "starring", "with", "actors", "main cast", "actor", "actress", "voices",
                "principal cast", "leading role",
            ],
            .productionCompany: [
                "production company", "production companies", "production", "a production of",
                "produced by (company)",
                "production house", "produced for", "studio", "production companies", "presented by",
            ],
            .coProductionCompany: [
                "co-production company", "co-production companies", "in co-production with",
                "in coproduction with", "in association with", "co-production", "coproduction",
                "in collaboration with", "a co-production with", "co-produced with", "in partnership with",
                "coproduction company", "coproduction companies", "service production",
            ],
            .distributor: [
                "distributor", "distribution", "distributed by", "released by", "uk distributor",
                "us distributor", "domestic distributor", "theatrical distributor", "uk distribution",
                "distribution uk", "domestic distribution", "distributors", "release",
            ],
            .salesAgent: [
                "world sales", "international sales", "sales agent", "sales", "international sales agent",
                "sales company", "worldwide sales",
            ],
            .supporter: [
                "with the support of", "supported by", "funded by", "with support from", "financed by",
                "with the participation of (fund)", "with funding from", "developed with the support of",
                "made with the support of", "with the financial support of", "funders",
                "with the assistance of",
                "backed by", "broadcaster", "broadcasters", "made possible by", "support", "funding", "funds",
                "in cooperation with", "with the backing of", "with the help of", "financial support",
            ],
        ],
        combinedRoles: [
            (
                [.writer, .director],
                [
                    "written and directed by", "writer and director", "writer-director", "writer/director",
                    "written & directed by", "writer & director", "director/writer", "director and writer",
                    "directed and written by", "screenplay and direction", "script and direction",
                    "script & direction", "screenplay & direction", "director & writer", "director-writer",
                    "written and directed", "written, directed by", "writer, director", "director, writer",
                    "director, screenwriter", "direction and screenplay", "direction & screenplay",
                    "direction and script", "director and screenwriter", "directed & written by",
                ]
            ),
            (
                [.writer, .director, .producer],
                [
                    "written, directed and produced by", "written, produced and directed by",
                    "writer, director and producer", "writer/director/producer", "writer, director, producer",
                    "director, writer, producer", "written, directed & produced by",
                ]
            ),
            (
                [.producer, .director],
                [
                    "produced and directed by", "directed and produced by", "producer and director",
                    "director and producer", "producer/director", "director/producer",
                ]
            ),
            (
                [.director, .writer, .editor],
                [
                    "written, directed and edited by", "director, writer, editor", "writer, director, editor",
                    "written, directed & edited by",
                ]
            ),
            ([.director, .editor], ["directed and edited by", "director and editor", "director/editor"]),
            (
                [.director, .cinematographer],
                [
                    "directed and photographed by", "director and cinematographer",
                    "director and director of photography", "direction and camera",
                ]
            ),
            (
                [.soundDesigner, .soundMixer],
                [
                    "sound design and mix", "sound design & mix", "sound design and mixing",
                    "sound designer and mixer", "sound design / mix",
                ]
            ),
            (
                [.soundRecordist, .soundDesigner],
                ["sound and sound design", "sound recordist and designer", "sound & sound design"]
            ),
            (
                [.cinematographer, .editor],
                ["camera and editing", "cinematography and editing", "camera & editing"]
            ),
            ([.makeUp, .hair], []),
        ],
        otherRoles: [
            "archive research", "archive researcher", "research", "researcher", "script consultant",
            "script editor", "commissioning editor", "dialect coach", "dialogue coach", "acting coach", "coach",
            "intimacy coordinator", "intimacy co-ordinator", "production coordinator", "historical consultant",
            "historical adviser", "consultant", "legal services", "thanks", "special thanks", "storyboard",
            "storyboard artist", "props", "property master", "props master", "boom operator", "focus puller",
            "1st ac", "camera assistant", "first assistant camera", "assistant editor", "conductor",
            "orchestrator", "orchestrations", "songs", "song by", "lyrics", "lyrics by", "runner", "unit nurse",
            "second unit director", "editorial consultant", "editing consultant", "animal trainer", "dit",
            "data wrangler", "laboratory", "archive", "archive producer", "production accountant",
            "language coach", "voice coach", "movement coach", "catering", "transport", "dramaturg",
            "dramaturgy", "dramaturge", "story consultant", "script doctor", "casting assistant",
            "extras casting",
            "puppets", "puppet maker", "character design", "backgrounds", "compositing", "layout", "advisor",
            "adviser", "consultants", "with thanks to", "clearances", "armourer", "chaperone", "tutor",
            "music performed by", "performed by", "music recorded by", "additional music", "source music",
        ],
        characterLinks: ["as", "in the role of", "plays", "playing"],
        selfWords: ["himself", "herself", "themselves", "themself", "self", "as himself", "as herself"],
        cover: CoverWords(
            filmBy: [
                "a film by", "a film of", "a documentary by", "a film directed by", "directed by",
                "a documentary film by", "a short film by", "written and directed by", "a feature film by",
                "film by", "an animated film by",
            ],
            presents: ["presents", "present", "presented by", "proudly presents", "is proud to present"],
            inAssociationWith: [
                "in association with", "in collaboration with", "in co-production with", "in coproduction with",
                "in partnership with",
            ],
            with: ["with", "starring", "featuring", "with the voices of"],
            productionOf: [
                "a … production", "a production of", "an … production", "a production by", "a … film",
            ],
            pressKit: [
                "press kit", "press notes", "production notes", "press book", "pressbook", "press pack",
                "media kit", "presskit", "press dossier", "press information",
            ],
            inCinemas: [
                "in cinemas from", "in cinemas", "in uk cinemas", "in uk cinemas from", "opens",
                "opens nationwide", "release date", "in theaters", "in theatres", "in theatres from",
                "in theaters from", "in uk and irish cinemas", "in us theaters", "released on", "release",
                "opening", "uk release", "us release", "theatrical release", "in selected cinemas from",
                "opens in cinemas", "in cinemas nationwide",
            ],
            distributedBy: ["distributed by", "released by", "a … release", "distribution"]
        ),
        labels: [
            .title: ["title", "film title", "english title"],
            .originalTitle: ["original title", "title in original language", "ot", "original language title"],
            .internationalTitle: ["international title", "english title", "international english title"],
            .alternativeTitle: [
                "alternative title", "also known as", "aka", "working title", "alternative titles",
            ],
            .year: [
                "year", "year of production", "production year", "completed", "year of completion",
                "completion", "copyright",
            ],
            .country: [
                "country", "countries", "country of production", "countries of production", "nationality",
                "production country", "production countries", "country of origin", "countries of origin",
                "origin",
                "a co-production between",
            ],
            .language: [
                "language", "languages", "spoken language", "spoken languages", "original language",
                "original languages", "dialogue language", "spoken", "version",
            ],
            .subtitles: ["subtitles", "subtitled"],
            .runningTime: [
                "running time", "run time", "runtime", "duration", "length", "trt", "total running time",
            ],
            .genre: ["genre", "genres", "type", "form", "category"],
            .logline: ["logline"],
            .aspectRatio: [
                "aspect ratio", "ratio", "screen ratio", "picture format", "aspect", "screen format", "frame",
                "image format", "picture ratio",
            ],
            .colour: ["colour", "color", "picture", "image", "colour/b&w", "colour or b&w", "color/b&w"],
            .sound: ["sound", "sound format", "sound mix", "audio", "audio format", "sound system"],
            .shootingFormat: [
                "shot on", "shooting format", "camera", "origination", "shooting formats", "filmed on",
                "original format", "cameras", "capture format", "filmed with", "shot with",
            ],
            .screeningFormat: [
                "screening format", "exhibition format", "print", "screening formats", "projection format",
                "exhibition formats", "projection", "screening copy", "available formats", "format",
                "exhibition", "screening", "screening material", "delivery format",
            ],
            .frameRate: ["frame rate", "fps", "speed", "frames per second"],
            .rating: [
                "rating", "rated", "certificate", "mpa rating", "classification", "certification", "age rating",
                "uk certificate", "cert",
            ],
            .isan: ["isan", "isan number", "isan no."],
            .eidr: ["eidr", "eidr id", "eidr number"],
            .visa: ["visa", "visa number", "visa no.", "visa n°"],
            .releaseDate: [
                "release date", "release", "in cinemas", "uk release", "us release", "theatrical release",
                "release dates", "opening date", "cinema release",
            ],
            .premiere: ["world premiere", "premiere", "international premiere"],
            .locations: [
                "locations", "shooting locations", "filming locations", "location", "filmed in", "shot in",
            ],
            .shootingDates: [
                "shooting dates", "shooting period", "principal photography", "shoot", "filming dates",
            ],
            .budget: ["budget", "production cost"],
        ],
        values: ValueWords(
            colour: ["colour", "color", "in colour", "in color", "full colour"],
            blackAndWhite: [
                "black and white", "black & white", "b&w", "b/w", "bw", "black-and-white", "b & w",
            ],
            both: [
                "colour and black and white", "colour and b&w", "colour & b&w", "colour / b&w", "colour/b&w",
                "color and black and white", "color and b&w", "colour & black and white", "b&w and colour",
                "black and white and colour", "b&w/colour", "colour, black and white",
            ],
            genres: [
                "drama", "comedy", "documentary", "thriller", "horror", "romance", "fantasy", "science fiction",
                "sci-fi", "western", "animation", "musical", "crime", "mystery", "adventure", "action", "war",
                "family", "biopic", "fiction", "tragicomedy", "black comedy", "dark comedy", "melodrama",
                "psychological thriller", "romantic comedy", "road movie", "coming-of-age", "experimental",
                "essay film", "docudrama", "hybrid", "film noir", "neo-noir", "period drama",
                "historical drama", "psychological drama", "comedy drama", "comedy-drama", "dramedy",
                "family drama", "political thriller", "satire", "feature documentary", "social drama",
            ],
            sound: [
                "mono", "stereo", "dolby", "5.1", "7.1", "surround", "atmos", "dts", "silent", "dolby atmos",
                "dolby digital", "dolby sr", "dolby stereo", "2.0",
            ],
            scope: ["scope", "cinemascope", "anamorphic", "widescreen"],
            minutes: ["min", "mins", "minute", "minutes", "mn", "min."],
            hours: ["h", "hr", "hrs", "hour", "hours"],
            seconds: ["s", "sec", "secs", "second", "seconds"],
            placeholders: [
                "tbc", "tba", "tbd", "to be announced", "to be confirmed", "xxx", "lorem ipsum", "n/a",
                "to come",
            ],
            subtitles: ["with … subtitles", "subtitles", "subtitled", "w/ … subtitles"],
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
        ),
        interview: InterviewWords(
            questionLabels: ["q", "question", "interviewer"],
            answerLabels: ["a", "answer"],
            interrogatives: [
                "who", "what", "when", "where", "why", "how", "which", "whose", "did", "do", "does", "is",
                "are", "was", "were", "can", "could", "would", "will", "have", "has", "had", "should",
                "in what", "to what", "at what", "and what", "and how", "and why", "but why", "so", "any", "if",
            ],
            prompts: [
                "tell us", "tell me", "talk about", "talk us", "can you", "could you", "describe", "explain",
                "let's talk", "let us talk", "please", "speak about", "say a few words", "walk us", "you said",
                "you say", "you mentioned",
            ],
            secondPerson: ["you", "your", "yours", "yourself", "you've", "you're", "you'd"],
            firstPerson: [
                "i", "my", "me", "mine", "myself", "i'm", "i've", "i'd", "i'll", "we", "our", "us", "we'd",
                "we're", "we've",
            ],
            answerOpeners: [
                "yes", "no", "well", "absolutely", "of course", "i think", "it all started", "that's",
                "it's true", "indeed", "exactly", "certainly", "not at all", "not really", "definitely",
                "because", "i", "it was", "it is", "we", "my", "the idea",
            ],
            interviewedBy: [
                "interview by", "interview conducted by", "interviewed by", "questions by", "questions",
                "interview", "conducted by", "in conversation with", "spoke to", "talked to", "interviewer",
            ],
            translatedBy: ["translated by", "translation", "translated from the … by", "translated from … by"]
        ),
        workKinds: [
            .feature: [
                "feature", "feature film", "fiction feature", "feature-length", "fiction", "feature films",
                "features", "full-length",
            ],
            .short: [
                "short", "short film", "shorts", "short films", "short fiction", "s.", "short movie",
                "student short", "graduation short",
            ],
            .mediumLength: ["medium-length", "medium length", "medium-length film", "mid-length"],
            .documentary: [
                "documentary", "doc", "doc.", "documentaries", "feature documentary", "documentary film",
                "docu", "short documentary", "documentary short", "documentary feature", "documentary films",
                "documentary series",
            ],
            .series: [
                "tv series", "series", "miniseries", "mini-series", "web series", "television series",
                "tv mini-series", "season", "drama series", "limited series", "tv drama series",
            ],
            .tv: [
                "tv film", "tv movie", "television film", "tv", "television", "telefilm", "for tv", "tv play",
            ],
            .musicVideo: ["music video", "video clip", "music videos", "clip", "promo"],
            .commercial: ["commercial", "commercials", "advert", "advertisement"],
            .theatre: ["theatre", "theater", "stage", "play", "opera", "stage play"],
            .other: [
                "video installation", "installation", "vr", "video art", "experimental", "animation", "essay",
                "segment", "omnibus", "radio play", "episode",
            ],
        ],
        workRoles: [
            "director", "dir.", "dir", "directed by", "writer", "writer/director", "producer", "editor",
            "cinematographer", "actor", "actress", "screenplay", "co-director", "d.", "prod.", "as", "dop",
        ],
        alsoKnownAs: [
            "aka", "a.k.a.", "also known as", "original title", "ot", "int. title", "international title",
        ],
        awards: AwardWords(
            prizes: [
                "prize", "award", "awards", "best", "winner", "won", "grand prix", "jury prize",
                "special mention", "honourable mention", "honorable mention", "audience award", "mention",
                "trophy", "medal", "golden", "silver", "fipresci", "commendation", "palme", "laurel",
                "grand jury", "of the year",
            ],
            selections: [
                "official selection", "selected", "in competition", "out of competition", "special screening",
                "opening film", "closing film", "world premiere", "international premiere", "european premiere",
                "national premiere", "screened", "selection",
            ],
            nominations: ["nominated", "nomination", "nominee", "shortlisted", "nominations", "finalist"],
            festivals: [
                "festival", "film festival", "awards", "film week", "biennale", "academy", "berlinale",
                "mostra", "film days", "filmfest", "festivals", "film awards",
            ],
            programmes: [
                "competition", "official competition", "out of competition", "panorama", "forum",
                "un certain regard", "directors' fortnight", "critics' week", "horizons", "orizzonti",
                "first films", "national competition", "international competition", "generation", "encounters",
                "special gala", "discovery", "main competition", "new directors", "contemporary world cinema",
                "midnight", "short film competition", "documentary competition",
            ]
        ),
        contacts: ContactWords(
            kinds: [
                .press: [
                    "press", "press contact", "press contacts", "international press", "publicity",
                    "press office", "media", "us press", "uk press", "us publicity", "press agent", "publicist",
                    "press agency", "national press", "domestic press", "press enquiries", "pr",
                    "public relations", "press attaché", "media contact", "international publicity",
                    "for press", "uk publicity", "press relations",
                ],
                .distribution: [
                    "distribution", "distributor", "uk distribution", "us distribution", "distributed by",
                    "domestic distribution", "theatrical distribution", "bookings", "theatrical bookings",
                    "uk distributor", "release", "us distributor", "french distributor", "french distribution",
                    "theatrical", "cinema bookings",
                ],
                .sales: [
                    "world sales", "international sales", "sales", "sales agent", "sales company",
                    "foreign sales", "worldwide sales", "sales enquiries",
                ],
                .production: [
                    "production", "production company", "producer", "produced by", "production contact",
                    "producers",
                ],
                .festival: [
                    "festivals", "festival", "festival contact", "festival distribution", "festivals and sales",
                    "festival bookings",
                ],
                .other: [
                    "contact", "contacts", "general enquiries", "education", "social media", "online",
                    "website", "regional", "for images", "images and clips",
                ],
            ],
            phone: ["tel", "tel.", "telephone", "phone", "t", "t.", "ph", "ph.", "office", "call", "direct"],
            mobile: ["mobile", "mob", "mob.", "cell", "m", "m.", "cell phone", "whatsapp", "c"],
            fax: ["fax", "f", "f.", "fax."],
            email: ["email", "e-mail", "mail", "e", "e."],
            web: ["web", "website", "www", "w", "site", "online", "url"],
            street: [
                "street", "road", "avenue", "lane", "square", "st.", "rd.", "row", "place", "court", "house",
                "drive", "boulevard", "quay", "floor", "suite", "mews", "terrace", "hill", "way", "park",
            ]
        ),
        dates: DateWords(
            months: [
                ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
                ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
                ["october", "oct"], ["november", "nov"], ["december", "dec"],
            ],
            weekdays: [
                ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
                ["thursday", "thu", "thurs"], ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
            ],
            seasons: [["spring"], ["summer"], ["autumn", "fall"], ["winter"]],
            born: ["born", "was born", "birth"],
            early: ["early", "beginning of", "the beginning of", "start of"],
            middle: ["mid", "mid-", "middle of", "the middle of"],
            late: ["late", "end of", "the end of"],
            studied: [
                "studied", "graduated", "studies", "attended", "trained", "enrolled", "film school", "degree",
                "school", "course", "university",
            ],
            shot: [
                "shot", "shooting", "shoot", "filmed", "filming", "principal photography", "we shot", "wrapped",
            ],
            premiered: ["premiered", "premiere", "premieres", "premièred"],
            from: ["from", "between"],
            until: ["to", "until", "till", "and", "through"]
        ),
        noteCues: [
            "translator's note", "translators' note", "editor's note", "editors' note", "author's note", "note",
            "tn", "t.n.", "n.b.", "trans. note", "note of the translator",
        ],
        prose: ProseWords(
            possessives: ["my", "our", "his", "her", "their"],
            articles: ["the", "a", "an"],
            relatives: [
                .producer: ["who produced", "who also produced", "who co-produced"],
                .writer: ["who wrote the screenplay", "who wrote the script", "who co-wrote"],
                .editor: ["who edited"],
                .cinematographer: ["who shot", "who filmed", "who photographed"],
                .composer: ["who composed", "who wrote the music", "who wrote the score"],
                .costumeDesigner: ["who designed the costumes"],
                .productionDesigner: ["who designed the sets"],
            ],
            firstPersonRoles: [
                .writer: [
                    "i wrote it", "i wrote the script", "i wrote the screenplay", "i co-wrote",
                    "i had already written", "my co-writer", "my screenplay", "my script",
                ]
            ],
            actors: [
                "actor", "actors", "actress", "actresses", "cast", "performer", "performers", "lead", "leads",
            ],
            debut: [
                "debut", "first role", "first leading role", "first feature role", "screen debut", "first part",
            ]
        ),
        conjunctions: ["and"],
        nameParticles: [
            "de", "da", "di", "du", "des", "del", "della", "von", "van", "der", "den", "la", "le", "zu", "dos",
            "das", "do", "af", "av", "ten", "ter", "el", "al", "bin", "ibn", "y", "e", "of",
        ],
        honorifics: [
            "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "dame", "lord", "lady", "prof.",
            "professor", "reverend", "rev.", "father", "sister",
        ],
        functionWords: [
            "the", "and", "of", "to", "in", "is", "was", "that", "it", "for", "with", "as", "his", "her", "on",
            "be", "at", "by", "this", "had", "not", "are", "but", "from", "or", "have", "an", "they", "which",
            "you", "were", "their", "there", "been", "has", "when", "who", "will", "more", "if", "out", "so",
            "what", "about", "she", "he", "i", "we", "my",
        ],
        titleCase: .titleCase,
        titleSmallWords: [
            "a", "an", "the", "and", "but", "or", "nor", "of", "in", "on", "at", "to", "by", "for", "from",
            "with", "as", "into",
        ],
        articles: ["the", "a", "an"]
    )
}
