/// Words for crafts in languages that have one for men and one for women, folded.
enum GenderWords {
    static func hasRow(_ language: String) -> Bool { rows.contains(language) }

    private static let rows: Set<String> = ["de", "fr", "es", "it", "pt"]

    static let men = WordTable([
        "de": """
        regisseur produzent kameramann cutter drehbuchautor autor schauspieler komponist filmemacher kunstler fotograf \
        sanger schriftsteller darsteller hauptdarsteller kostumbildner
        """,
        "fr": """
        realisateur producteur monteur acteur comedien compositeur romancier danseur chanteur musicien \
        directeur createur
        """,
        "es": "director productor montador actor compositor fotografo escritor bailarin cantautor",
        "it": "attore produttore sceneggiatore montatore compositore scrittore direttore fotografo",
        "pt": "realizador diretor produtor montador ator compositor escritor fotografo",
    ])

    static let women = WordTable([
        "de": """
        regisseurin produzentin kamerafrau cutterin drehbuchautorin autorin schauspielerin komponistin filmemacherin \
        kunstlerin fotografin sangerin schriftstellerin darstellerin hauptdarstellerin kostumbildnerin
        """,
        "fr": """
        realisatrice productrice monteuse actrice comedienne compositrice romanciere danseuse chanteuse musicienne \
        directrice creatrice
        """,
        "es": "directora productora montadora actriz compositora fotografa escritora bailarina cantautora",
        "it": "attrice produttrice sceneggiatrice montatrice compositrice scrittrice direttrice fotografa",
        "pt": "realizadora diretora produtora montadora atriz compositora escritora fotografa",
    ])

    static let mansArticles = WordTable([
        "de": "der dem den vom zum beim", "fr": "le du au un", "es": "el del al un",
        "it": "il lo del dal al un",
        "pt": "o do ao um pelo",
    ])

    static let womansArticles = WordTable([
        "de": "die der zur einer", "fr": "la une", "es": "la una", "it": "la della dalla alla una",
        "pt": "a da pela uma",
    ])

    /// Lower case, with their accents.
    static let bornMan: Set<String> = ["né", "nato", "nacido", "nascido"]
    static let bornWoman: Set<String> = ["née", "nata", "nacida", "nascida"]
}
