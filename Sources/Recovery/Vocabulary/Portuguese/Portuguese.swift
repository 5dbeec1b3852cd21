/// The words of the trade in Portuguese.
enum Portuguese {}

extension Vocabulary {
    static let portuguese = Vocabulary(
        language: "pt",
        countryNames: Portuguese.countryNames,
        languageNames: Portuguese.languageNames,
        headings: Portuguese.headings,
        roles: Portuguese.roles,
        combinedRoles: Portuguese.combinedRoles,
        otherRoles: Portuguese.otherRoles,
        characterLinks: Portuguese.characterLinks,
        selfWords: Portuguese.selfWords,
        cover: Portuguese.cover,
        labels: Portuguese.labels,
        values: Portuguese.values,
        interview: Portuguese.interview,
        workKinds: Portuguese.workKinds,
        workRoles: Portuguese.workRoles,
        alsoKnownAs: Portuguese.alsoKnownAs,
        awards: Portuguese.awards,
        contacts: Portuguese.contacts,
        dates: Portuguese.dates,
        chronicle: Portuguese.chronicle,
        noteCues: Portuguese.noteCues,
        prose: Portuguese.prose,
        conjunctions: Portuguese.conjunctions,
        nameParticles: Portuguese.nameParticles,
        honorifics: Portuguese.honorifics,
        functionWords: Portuguese.functionWords,
        titleCase: .sentence,
        titleSmallWords: Portuguese.titleSmallWords,
        articles: Portuguese.articles
    )
}
