import DossierKit

extension English {
    static let interview = InterviewWords(
        questionLabels: "q | question | interviewer",
        answerLabels: "a | answer",
        interrogatives: """
            who | what | when | where | why | how | which | whose | did | do | does | is | are | was | were
            can | could | would | will | have | has | had | should | in what | to what | at what | and what
            and how | and why | but why | so | any | if
            """,
        prompts: """
            tell us | tell me | talk about | talk us | can you | could you | describe | explain | let's talk
            let us talk | please | speak about | say a few words | walk us | you said | you say
            you mentioned
            """,
        secondPerson: "you | your | yours | yourself | you've | you're | you'd",
        firstPerson: """
            i | my | me | mine | myself | i'm | i've | i'd | i'll | we | our | us | we'd | we're | we've
            """,
        answerOpeners: """
            yes | no | well | absolutely | of course | i think | it all started | that's | it's true
            indeed | exactly | certainly | not at all | not really | definitely | because | i | it was
            it is | we | my | the idea
            """,
        interviewedBy: """
            interview by | interview conducted by | interviewed by | questions by | questions | interview
            conducted by | in conversation with | spoke to | talked to | interviewer
            """,
        translatedBy: "translated by | translation | translated from the … by | translated from … by"
    )

    static let dates = DateWords(
        months: [
            "january | jan", "february | feb", "march | mar", "april | apr", "may",
            "june | jun", "july | jul", "august | aug", "september | sept | sep",
            "october | oct", "november | nov", "december | dec",
        ],
        weekdays: [
            "monday | mon", "tuesday | tue | tues", "wednesday | wed",
            "thursday | thu | thurs", "friday | fri", "saturday | sat", "sunday | sun",
        ],
        seasons: ["spring", "summer", "autumn | fall", "winter"],
        born: "born | was born | birth",
        early: "early | beginning of | the beginning of | start of",
        middle: "mid | mid- | middle of | the middle of",
        late: "late | end of | the end of",
        studied: """
            studied | graduated | studies | attended | trained | enrolled | film school | degree | school
            course | university
            """,
        shot: "shot | shooting | shoot | filmed | filming | principal photography | we shot | wrapped",
        premiered: "premiered | premiere | premieres | premièred",
        from: "from | between",
        until: "to | until | till | and | through"
    )

    static let noteCues: Words = """
        translator's note | translators' note | editor's note | editors' note | author's note | note | tn
        t.n. | n.b. | trans. note | note of the translator
        """

    static let prose = ProseWords(
        possessives: "my | our | his | her | their",
        articles: "the | a | an",
        relatives: [
            .translator: "who translated | who did the translation",
            .stunts: "who coordinated the stunts | who co-ordinated the stunts | who choreographed the fights",
            .producer: "who produced | who also produced | who co-produced",
            .writer: "who wrote the screenplay | who wrote the script | who co-wrote",
            .editor: "who edited",
            .cinematographer: "who shot | who filmed | who photographed",
            .composer: "who composed | who wrote the music | who wrote the score",
            .costumeDesigner: "who designed the costumes",
            .productionDesigner: "who designed the sets",
        ],
        firstPersonRoles: [
            .writer: """
            i wrote it | i wrote the script | i wrote the screenplay | i co-wrote
            i had already written | my co-writer | my screenplay | my script
            """
        ],
        actors: "actor | actors | actress | actresses | cast | performer | performers | lead | leads",
        debut: "debut | first role | first leading role | first feature role | screen debut | first part"
    )

    static let conjunctions: Words = "and"

    static let nameParticles: Words = """
        de | da | di | du | des | del | della | von | van | der | den | la | le | zu | dos | das | do | af
        av | ten | ter | el | al | bin | ibn | y | e | of
        """

    static let honorifics: Words = """
        dr | dr. | mr | mr. | mrs | mrs. | ms | ms. | sir | dame | lord | lady | prof. | professor
        reverend | rev. | father | sister
        """

    static let functionWords: Words = """
        the | and | of | to | in | is | was | that | it | for | with | as | his | her | on | be | at | by
        this | had | not | are | but | from | or | have | an | they | which | you | were | their | there
        been | has | when | who | will | more | if | out | so | what | about | she | he | i | we | my
        """

    static let titleSmallWords: Words = """
        a | an | the | and | but | or | nor | of | in | on | at | to | by | for | from | with | as | into
        """

    static let articles: Words = "the | a | an"
}
