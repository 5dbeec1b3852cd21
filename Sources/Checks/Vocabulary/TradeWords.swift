/// Words that every kit may use, by language: a word that is one letter away from one of them, and that no dictionary
/// has, is a slip.
enum TradeWords {
    static let all = WordTable([
        "en": """
        director directed directs directing producer produced production premiere festival documentary screenplay \
        screenwriter cinematographer cinematography editor edited editing actor actress character characters \
        performance interview synopsis statement feature camera cinema audience award awards nominated selected \
        selection competition international independent distribution filmography biography graduated received career \
        soundtrack composer written between through because without children daughter mother father brother family \
        village different together beginning through thought something everything another against before
        """,
        "fr": """
        réalisateur réalisatrice réalisé réalisation producteur productrice production festival documentaire scénario \
        scénariste montage monteur monteuse acteur actrice comédien comédienne personnage personnages entretien \
        tournage cinéma spectateur spectateurs sélection compétition international internationale première biographie \
        filmographie musique compositeur pendant toujours jamais enfants histoire famille village quelque \
        lumière premier dernière mémoire ensemble
        """,
        "de": """
        gedreht erzählt zwischen während zusammen geboren studierte arbeitet erhielt ausgezeichnet nominiert \
        internationale dokumentarische verschiedene eigentlich vielleicht plötzlich schließlich natürlich
        """,
        "es": """
        director directora dirigida dirigido productor productora producción festival documental guion guionista \
        montaje montador actor actriz personaje personajes entrevista rodaje cine espectador selección competición \
        internacional estreno biografía filmografía música compositor durante siempre historia familia pueblo entonces \
        también primera película
        """,
        "it": """
        regista regia produttore produttrice produzione festival documentario sceneggiatura sceneggiatore montaggio \
        montatore attore attrice personaggio personaggi intervista riprese cinema spettatore selezione concorso \
        internazionale anteprima biografia filmografia musica compositore durante sempre storia famiglia paese allora \
        insieme perché quando
        """,
        "pt": """
        realizador realizadora diretor diretora produtor produtora produção festival documentário roteiro montagem \
        montador ator atriz personagem personagens entrevista rodagem cinema espectador seleção competição \
        internacional estreia biografia filmografia música compositor durante sempre história família também então
        """,
        "nl": """
        regisseur regie producent productie festival documentaire scenario scenarist montage acteur actrice personage \
        personages gesprek opnamen bioscoop selectie competitie internationale première geboren muziek componist \
        tijdens altijd verhaal familie tussen zonder samen
        """,
        "pl": """
        reżyser reżyserka reżyseria producent produkcja festiwal dokument scenariusz scenarzysta montaż aktor aktorka \
        postać bohater bohaterka rozmowa zdjęcia kino konkurs premiera muzyka kompozytor podczas zawsze historia \
        rodzina między razem
        """,
        "ru": """
        режиссёр режиссер продюсер производство фестиваль сценарий сценарист оператор монтаж актёр актриса персонаж \
        герой интервью съёмки съемки зритель конкурс премьера музыка композитор документальный художественный \
        всегда история семья между вместе потому сейчас
        """,
        "sv":
            "regissör producent festival dokumentär manus klippning skådespelare intervju premiär musik alltid familj",
        "da":
            "instruktør producent festival dokumentar manuskript klipning skuespiller interview premiere musik altid familie",
        "no":
            "regissør produsent festival dokumentar manus klipping skuespiller intervju premiere musikk alltid familie",
    ])
}
