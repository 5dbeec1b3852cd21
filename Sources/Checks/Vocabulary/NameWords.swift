/// Words that stand around names and inside them.
enum NameWords {
    /// Words with a capital that come before a name and are no part of it, folded.
    static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lady", "lord", "saint", "st", "father",
        "sister",
        "reverend", "captain", "frau", "herr", "fraulein", "madame", "mme", "monsieur", "m", "mlle", "senor",
        "senora",
        "signor", "signora", "dona", "don", "tante", "tia", "tio", "onkel", "aunt", "uncle", "producer",
        "director",
        "editor", "composer", "cinematographer", "actor", "actress", "writer", "screenwriter", "господин",
        "госпожа",
    ]

    /// Words that announce a family or several bearers of a name, folded.
    static let plurals: Set<String> = [
        "the", "both", "two", "les", "los", "las", "dei", "degli", "os", "as", "die", "de", "brothers",
        "sisters",
    ]

    /// Ordinary words that look like a surname with a letter more or less, and open sentences, folded.
    static let ordinary: Set<String> = [
        "winter", "winters", "summer", "summers", "spring", "autumn", "woods", "water", "waters", "river",
        "rivers",
        "field", "fields", "stone", "stones", "brook", "brooks", "banks", "bridge", "bridges", "forest",
        "church",
        "march", "marsh", "price", "prices", "prince", "grant", "grand", "black", "block", "white", "green",
        "brown",
        "young", "power", "powers", "parks", "roads", "walls", "wells", "hills", "mills", "miles", "night",
        "nights",
        "knight", "knights", "cross", "christian", "martin", "marina", "maria", "mario", "there", "where",
        "these",
        "those", "their", "other", "others", "after", "later", "never", "every", "early", "being", "having",
        "making",
        "working", "looking", "writer", "painter", "master", "hunter", "hunters", "farmer", "fisher", "singer",
        "singers", "carter", "porter", "potter", "weaver", "wagner", "meister", "berlin", "vienna", "milano",
        "romano",
        "romans", "german", "germans", "english", "french", "italian", "spanish", "russian", "russians",
        "polish",
        "swedish", "danish", "turkish", "jewish", "american", "british", "europe", "european", "christ",
        "children",
        "school", "street", "garden", "people", "thanks", "perhaps", "another", "nothing", "someone",
        "something",
    ]
}
