/// Words that may stand twice in a row.
///
/// Two words of one form that meet by grammar (`that that`, `nous nous`, `die die`), and words doubled for
/// emphasis (`very very`, `piano piano`).
enum Doubles {
    static let rightful = WordTable([
        "en": """
        that had is was do her etc his very so no yes long many far really never again now there well please knock \
        tick tock bye ha he ho hey la na oh ah blah hush wham chop choo night goody hubba tut dear who in on what \
        more much too only old big little round
        """,
        "fr": """
        nous vous si non oui très bien tout toute plus jamais en faire est sont la là tic toc ha hé oh ah bla \
        pareil vite loin longtemps petit petite tous toutes trop beaucoup encore doucement tant
        """,
        "de": """
        die der das den dem denen sie ihr ihnen es an vor nach zu auf aus um ab mit ein in was wer wie sehr nein \
        ja so immer nie viel lange weit nun ach ha bla tick wir uns sich ganz du still leise
        """,
        "es": """
        no sí muy la casi poco luego ya bueno así vaya ja ay venga nada más mucho tan siempre nunca despacio lejos \
        ahora cerca todo
        """,
        "it": """
        no sì molto poco piano via mano così quasi appena ben bene pian terra bello bella zitto zitta lemme presto \
        tutto tutta tutti tutte vicino solo sola lento lenta sotto dentro fuori lontano ora mai sempre subito passo \
        giro strada vivo viva caldo calda nuovo nuova lungo muro fiume mare su giù va bla chi forte basso bassa \
        volta volte davvero ancora rosso nero bianco stretto stretta dritto fitto buono buona secco secca
        """,
        "pt": """
        não sim muito logo quase já nos vos devagar pouco lá mais sempre nunca tão bem tudo longe perto assim agora \
        tique ah oh
        """,
        "nl": """
        die dat zij ze je u het hem haar er is was in op aan af om van door voor toe heel zo nee ja nooit altijd \
        wat wie hen hun ons langzaam
        """,
        "sv": """
        det den de om er i på till av är var för från med så nej ja mycket aldrig alltid långt länge väldigt sig \
        han hon ut in
        """,
        "da": """
        det den de om er i på til af var for fra med så nej ja meget aldrig altid langt længe der sig han hun ud \
        ind ned op
        """,
        "no": """
        det den de om er i på til av var for fra med så nei ja mye aldri alltid langt lenge der seg han hun ut inn \
        ned opp
        """,
        "pl": "to tak nie bardzo ledwo już coraz długo daleko cicho no hen wciąż tylko ha",
        "cs": "se si to ano ne velmi dlouho daleko sotva už tak pořád ha jen ty my",
        "ru": """
        что то это очень еле чуть вот едва давно далеко тихо долго много так да нет ну уже много-много их его её \
        еще ещё только никогда всё все ха
        """,
        "uk": "що то це дуже ледве чуть ось давно далеко тихо довго багато так ні ну вже їх його її ще все ха",
        "fi": "se ne ei on kyllä hän he niin hyvin kauan kaukana aina ihan no ha",
        "hu": "az ez is már még nem igen nagyon soha mindig lassan alig egy sok csak így úgy",
        "el": "το σιγά λίγο πολύ πρωί ίσα όχι ναι έτσι τώρα μόλις πάντα ποτέ μακριά γύρω",
        "ro": "încet a care nu da foarte abia mereu departe mult cât cum acum aproape tot",
        "tr": """
        yavaş uzun sık çok ayrı tek bir zaman yer adım gün yıl sıra ara usul sessiz derin güzel kısa sıcak iri ufak \
        teker birer ikişer kat kat parça tane sabah akşam gece ağır hafif için git dön baka koşa güle
        """,
    ])

    /// Adverbs that a rewriting leaves between two copies of a verb: `had built only built two boats`.
    static let slippingAdverbs = WordTable([
        "en":
            "only just also even still already never really actually simply almost nearly always often now then",
        "fr": "seulement aussi même encore déjà jamais vraiment presque simplement toujours souvent",
        "de": "nur auch noch schon nie wirklich sogar fast bereits immer oft",
        "es": "solo sólo también aún todavía ya nunca casi realmente siempre solamente",
        "it": "solo soltanto anche ancora già mai quasi davvero sempre solamente",
        "pt": "só também ainda já nunca quase realmente sempre apenas somente",
        "nl": "slechts ook nog al nooit echt bijna altijd alleen",
        "sv": "bara också ännu redan aldrig verkligen nästan alltid endast",
        "da": "kun også endnu allerede aldrig virkelig næsten altid bare",
        "no": "bare også ennå allerede aldri virkelig nesten alltid kun",
        "pl": "tylko też jeszcze już nigdy prawie zawsze także",
        "cs": "jen také ještě už nikdy téměř vždy pouze",
        "ru": "только также ещё еще уже никогда почти всегда лишь",
        "uk": "тільки також ще вже ніколи майже завжди лише",
    ])

    /// Words after which a repeated verb is a sentence of its own sort: `what matters really matters`.
    static let relatives = WordTable([
        "en": "that who which what whoever whatever whatever if when",
        "fr": "qui que quoi dont ce si quand", "de": "der die das was wer welche wenn", "es": "que quien lo si",
        "it": "che chi ciò se quando", "pt": "que quem o se", "nl": "die dat wat wie als",
        "sv": "som det den vad om", "da": "som der det hvad om", "no": "som det hva om",
        "pl": "co kto który która",
        "cs": "co kdo který která", "ru": "что кто который которая", "uk": "що хто який яка",
    ])

    /// Conjunctions, auxiliaries and other small words, besides those of `small`. A word of one to three letters is
    /// reported only if it is one of them, and in languages that double words freely only they are.
    static let links = WordTable([
        "en": """
        and or but as if so not be been are were can could would will should has have may might must than then when
        where while because about into over under after before there them us me him who which that
        """,
        "fr": "et ou mais que qui ne pas se si comme était ont avait ses mes nos vos cette ces où donc car",
        "de": """
        und oder aber dass wenn ist war nicht auch als wie ich wir hat hatte haben sind noch nur man mich mir nach durch
        über unter seine ihre einer eines zum zur
        """,
        "es":
            "y o pero que no se como es era son fue ha han muy más cuando donde sin sobre entre lo le les nos me",
        "it": "e o ma che non si come è era sono fu ha hanno più quando dove senza tra fra lo ci mi ne anche",
        "pt": "e ou mas que não se como é era são foi há mais quando onde sem sobre entre lhe me nos",
        "nl": "en of maar dat niet als wat wie is was zijn naar bij ook nog maar want toen",
        "sv": "och men eller att inte som är var har hade när där",
        "da": "og men eller at ikke som er var har havde når",
        "no": "og men eller at ikke som er var har hadde når",
        "pl": "i a lub ale że nie się jest są był była jak gdy",
        "cs": "a i nebo ale že ne je byl byla jak když v na z do od po za o",
        "ru": "и а но что как не это был была или",
        "uk": "і й та але що як не це був була або в на з до", "fi": "ja tai mutta että joka kun",
        "hu": "és vagy de hogy a",
        "ro": "și sau dar că nu la în de pe cu", "tr": "ve ile ama bu için",
        "el": "και ή αλλά ότι να δεν το η ο",
    ])

    /// Languages in which any word may be doubled for emphasis.
    static let free: Set<String> = ["it", "tr", "id", "ms", "tl", "sw", "ja", "zh", "ko", "hi", "vi", "th"]

    /// Articles, prepositions and pronouns of which a pair is never said twice: `of the of the`.
    static let small = WordTable([
        "en": "the a an of in to at on by for from with his her their its our my your this it he she we they",
        "fr": "le la les un une des du de à au aux en dans par pour sur avec son sa ses leur ce il elle ils",
        "de": "der die das den dem des ein eine einen einem einer im am in an auf von zu mit für bei er sie es",
        "es": "el la los las un una de del en a al por para con su sus este esta él ella",
        "it": "il lo la i gli le un una di del della dei in nel nella a al alla da dal per con su suo sua",
        "pt": "o a os as um uma de do da dos das em no na por para com seu sua ele ela",
        "nl": "de het een van in op aan met voor door zijn haar hij zij",
        "sv": "en ett i på av till för med från han hon", "da": "en et i på af til for med fra han hun",
        "no": "en et i på av til for med fra han hun", "ru": "в на с к по из от у за о его её он она",
        "pl": "w na z do od po za o ze we jego jej on ona",
    ])
}
