import DossierKit

extension English {
    static let roles: WordTable<Role> = [
        .director: """
        director | directed by | a film by | film by | dir. | dir | direction | directors | helmed by
        co-director | co-directed by | co-directors | film director | directing | director and camera
        """,
        .writer: """
        writer | writers | screenwriter | screenwriters | screenplay | screenplay by | script
        script by | written by | writing | co-writer | co-writers | co-written by
        with the collaboration of | scriptwriter | scriptwriters | scenario | adaptation | adapted by
        adapted for the screen by | scriptwriting | written for the screen by | additional writing
        screenwriting | co-screenwriter
        """,
        .story: """
        story | story by | screen story | original story | original idea | idea | from an idea by
        concept | based on an idea by | original concept
        """,
        .basedOn: """
        based on | inspired by | from the novel by | based on the novel by | based on the book by
        based on a novel by | based on the play by | based on a story by | from the memoir by
        based on the memoir by | after the novel by | from the play by | from the book by
        freely adapted from | loosely based on | adapted from | from the short story by
        based on the short story by | based on the stories by | based on motifs by
        """,
        .producer: """
        producer | producers | produced by | production by | prod. | co-lead producer | lead producer
        creative producer | delegate producer | creative producers | film producer | main producer
        delegate producers | supervising producer
        """,
        .executiveProducer: """
        executive producer | executive producers | exec. producer | exec producer
        co-executive producer | co-executive producers | ep | executive production
        """,
        .coProducer: """
        co-producer | co-producers | coproducer | coproducers | co-produced by | co producer
        co producers | in co-production with (persons) | coproduced by
        co-production | coproduction
        """,
        .associateProducer: """
        associate producer | associate producers | associated producer | associated producers
        assistant producer | assistant producers
        """,
        .lineProducer: "line producer | line producers | head of production",
        .cinematographer: """
        director of photography | directors of photography | dop | dp | d.o.p. | d.p. | cinematographer
        cinematographers | cinematography | cinematography by | photography | photography by
        photographed by | camera | lensed by | camera by | image | director of cinematography
        lighting cameraman
        """,
        .cameraOperator: """
        camera operator | camera operators | a camera | a camera operator | steadicam operator
        steadicam | b camera | b camera operator | second camera | additional camera | drone operator
        additional cinematography | aerial photography | underwater camera
        """,
        .editor: """
        editor | editors | edited by | film editor | editing | picture editor | ed. | cut by
        film editing | editing by | co-editor | additional editing | additional editor | cutter
        """,
        .productionDesigner: """
        production designer | production designers | production design | production design by
        set design | set designer | designer | sets | set designers | sets by | designed by
        production designed by
        """,
        .artDirector: "art director | art directors | art direction | supervising art director",
        .setDecorator: "set decorator | set decorators | set decoration | set dresser | set dressing",
        .costumeDesigner: """
        costume designer | costume designers | costumes | costume design | costumes by | wardrobe
        costume design by | costumes designed by | costume
        """,
        .makeUp: """
        make-up | makeup | make up | make-up artist | make-up artists | makeup artist | make-up designer
        makeup designer | hair & make-up | hair and make-up | hair and makeup | make-up & hair
        make-up and hair | makeup & hair | makeup and hair | hair & makeup | hair and make-up designer
        hair & make-up designer | make-up and hair designer | make-up & hair designer | key make-up
        key makeup artist | hair/make-up | make-up/hair | hair and make-up design | make-up design
        special effects make-up | sfx make-up | prosthetics | hair and make-up artist | make up and hair
        hair & make up
        """,
        .hair: """
        hair | hair stylist | hair stylists | hair designer | hair design | hairdresser | hairstylist
        key hair | hairstyling | hairdressing
        """,
        .composer: """
        composer | composers | music | music by | original music | original score | score
        original music by | original score by | score by | composed by | mus. | music composed by
        music composer | score composer | original music composed by
        """,
        .musicSupervisor: "music supervisor | music supervisors | music supervision | music consultant",
        .soundRecordist: """
        sound recordist | sound recordists | production sound mixer | location sound | sound
        sound engineer | sound engineers | production sound | sound by | sound recording
        location sound recordist | location sound mixer | recordist | direct sound
        """,
        .soundDesigner: "sound designer | sound designers | sound design | sound design by",
        .soundEditor: """
        sound editor | sound editors | supervising sound editor | supervising sound editors
        dialogue editor | sound editing | foley editor
        """,
        .soundMixer: """
        re-recording mixer | re-recording mixers | sound mix | sound mixer | mix | mixer | dubbing mixer
        sound mixing | mixing | rerecording mixer | mixed by | final mix | re-recording mix
        re-recording | re-recorded by | sound re-recording mixer
        """,
        .castingDirector: """
        casting | casting director | casting directors | casting by | cd | casting associate
        """,
        .assistantDirector: """
        first assistant director | 1st assistant director | first ad | 1st ad | ad | assistant director
        assistant directors | second assistant director | 2nd assistant director | 1st a.d. | first a.d.
        """,
        .scriptSupervisor: "script supervisor | script supervisors | continuity | script supervision",
        .visualEffects: """
        visual effects | vfx | vfx supervisor | visual effects supervisor | visual effects by | vfx by
        visual fx | digital effects | visual effects producer
        """,
        .specialEffects: """
        special effects | sfx | special effects supervisor | sfx supervisor | pyrotechnics
        """,
        .stunts: """
        stunts | stunt coordinator | stunt co-ordinator | stunt coordinators | stunt | stunt supervisor
        stunt choreographer
        """,
        .choreographer: """
        choreographer | choreography | choreography by | choreographed by | movement director
        """,
        .colourist: """
        colourist | colorist | colour grading | color grading | colour grade | grading | grade
        colour correction | color correction | colour | digital intermediate | di | colour by
        graded by | color grade
        """,
        .gaffer: "gaffer | chief lighting technician | lighting | chief electrician",
        .keyGrip: "key grip | grip | grips",
        .stillPhotographer: """
        stills | stills photographer | still photographer | unit stills photographer | still photography
        set photographer | unit stills | stills photography | photos | set photography
        unit photographer
        """,
        .productionManager: """
        production manager | production managers | unit production manager | upm | pm
        production management | production supervisor
        """,
        .locationManager: """
        location manager | location managers | locations | unit manager | location scout
        """,
        .postProductionSupervisor: """
        post-production supervisor | post production supervisor | postproduction supervisor
        post-production | post production | post supervisor | post-production manager | postproduction
        post-production producer
        """,
        .animator: """
        animator | animators | animation | animation by | animation director | lead animator
        head of animation | animated by | animation supervisor
        """,
        .narrator: """
        narrator | narration | narrated by | voice-over | voice over | narration by | voiceover
        """,
        .dialogue: "dialogue | dialogues | dialogue by | dialogues by | additional dialogue",
        .translator: "translator | translation | translated by | translations | interpreter",
        .subtitles: "subtitles | subtitles by | subtitling | english subtitles",
        .graphicDesigner: """
        graphic designer | graphic design | graphics | poster design | poster | key art
        """,
        .titleDesigner: """
        title design | titles | title designer | titles by | main titles | title sequence
        main titles designed by | titles designed by | opening titles | title sequence by
        """,
        .publicist: "publicist | unit publicist",
        .participant: """
        with the participation of | participants | participant | protagonists | featuring | contributors
        protagonist
        """,
        .cast: """
        cast | starring | with | actors | main cast | actor | actress | voices | principal cast
        leading role
        """,
        .productionCompany: """
        production company | production companies | production | a production of | produced by (company)
        production house | produced for | studio | presented by
        """,
        .coProductionCompany: """
        co-production company | co-production companies | in co-production with | in coproduction with
        in association with | co-production | coproduction | in collaboration with
        a co-production with | co-produced with | in partnership with | coproduction company
        coproduction companies | service production
        """,
        .distributor: """
        distributor | distribution | distributed by | released by | uk distributor | us distributor
        domestic distributor | theatrical distributor | uk distribution | distribution uk
        domestic distribution | distributors | release
        """,
        .salesAgent: """
        world sales | international sales | sales agent | sales | international sales agent
        sales company | worldwide sales
        """,
        .supporter: """
        with the support of | supported by | funded by | with support from | financed by
        with the participation of (fund) | with funding from | developed with the support of
        made with the support of | with the financial support of | funders | with the assistance of
        backed by | broadcaster | broadcasters | made possible by | support | funding | funds
        in cooperation with | with the backing of | with the help of | financial support
        financed with the assistance of | financed with the support of | produced with the assistance of
        financed with the participation of | with financial assistance from | with the generous support of
        developed with the assistance of | with assistance from | financed with the help of
        """,
    ]

    static let combinedRoles: [([Role], Words)] = [
        (
            [.writer, .director],
            """
            written and directed by | writer and director | writer-director | writer/director
            written & directed by | writer & director | director/writer | director and writer
            directed and written by | screenplay and direction | script and direction | script & direction
            screenplay & direction | director & writer | director-writer | written and directed
            written, directed by | writer, director | director, writer | director, screenwriter
            direction and screenplay | direction & screenplay | direction and script
            director and screenwriter | directed & written by
            """
        ),
        (
            [.writer, .director, .producer],
            """
            written, directed and produced by | written, produced and directed by
            writer, director and producer | writer/director/producer | writer, director, producer
            director, writer, producer | written, directed & produced by
            """
        ),
        (
            [.producer, .director],
            """
            produced and directed by | directed and produced by | producer and director
            director and producer | producer/director | director/producer
            """
        ),
        (
            [.director, .writer, .editor],
            """
            written, directed and edited by | director, writer, editor | writer, director, editor
            written, directed & edited by
            """
        ),
        ([.director, .editor], "directed and edited by | director and editor | director/editor"),
        (
            [.director, .cinematographer],
            """
            directed and photographed by | director and cinematographer
            director and director of photography | direction and camera
            """
        ),
        (
            [.soundDesigner, .soundMixer],
            """
            sound design and mix | sound design & mix | sound design and mixing | sound designer and mixer
            sound design / mix
            """
        ),
        (
            [.soundRecordist, .soundDesigner],
            "sound and sound design | sound recordist and designer | sound & sound design"
        ),
        (
            [.cinematographer, .editor],
            "camera and editing | cinematography and editing | camera & editing"
        ),
        (
            [.makeUp, .hair],
            """
            hair and makeup | hair and make-up | hair & makeup | hair & make-up | makeup and hair
            make-up and hair | makeup & hair | make-up & hair | makeup/hair | make-up/hair | hair/makeup
            hair/make-up | hair and makeup designer | hair and make-up designer
            hair & make-up designer | makeup and hair designer | make-up and hair designer
            make-up & hair designer
            """
        ),
    ]

    static let otherRoles: Words = """
        archive research | archive researcher | research | researcher | script consultant | script editor
        commissioning editor | dialect coach | dialogue coach | acting coach | coach | intimacy coordinator
        intimacy co-ordinator | production coordinator | historical consultant | historical adviser
        consultant | legal services | thanks | special thanks | storyboard | storyboard artist | props
        property master | props master | boom operator | focus puller | 1st ac | camera assistant
        first assistant camera | assistant editor | conductor | orchestrator | orchestrations | songs
        song by | lyrics | lyrics by | runner | unit nurse | second unit director | editorial consultant
        editing consultant | animal trainer | dit | data wrangler | laboratory | archive | archive producer
        production accountant | language coach | voice coach | movement coach | catering | transport
        dramaturg | dramaturgy | dramaturge | story consultant | script doctor | casting assistant
        extras casting | puppets | puppet maker | character design | backgrounds | compositing | layout
        advisor | adviser | consultants | with thanks to | clearances | armourer | chaperone | tutor
        music performed by | performed by | music recorded by | additional music | source music
        foley | foley artist | foley artists
        safety supervisor | safety coordinator | safety adviser | technical adviser | technical advisor
        technical consultant | medical adviser | military adviser | archival producer | archival research
        archivist | cultural adviser | cultural consultant | period adviser | fight coordinator
        swimming coach | language adviser | scientific adviser | scientific consultant
        """

    static let characterLinks: Words = "as | in the role of | plays | playing"

    static let selfWords: Words = """
        himself | herself | themselves | themself | self | as himself | as herself
        """
}
