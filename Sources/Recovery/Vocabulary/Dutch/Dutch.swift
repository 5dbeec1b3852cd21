/// The words of the trade in Dutch.
enum Dutch {}

extension Vocabulary {
    static let dutch = Vocabulary(
        language: "nl",
        countryNames: Dutch.countryNames,
        languageNames: Dutch.languageNames,
        headings: Dutch.headings,
        roles: Dutch.roles,
        combinedRoles: Dutch.combinedRoles,
        otherRoles: Dutch.otherRoles,
        characterLinks: Dutch.characterLinks,
        selfWords: Dutch.selfWords,
        cover: Dutch.cover,
        labels: Dutch.labels,
        values: Dutch.values,
        interview: Dutch.interview,
        workKinds: Dutch.workKinds,
        workRoles: Dutch.workRoles,
        alsoKnownAs: Dutch.alsoKnownAs,
        awards: Dutch.awards,
        contacts: Dutch.contacts,
        dates: Dutch.dates,
        chronicle: Dutch.chronicle,
        noteCues: Dutch.noteCues,
        prose: Dutch.prose,
        conjunctions: Dutch.conjunctions,
        nameParticles: Dutch.nameParticles,
        honorifics: Dutch.honorifics,
        functionWords: Dutch.functionWords,
        titleCase: .sentence,
        titleSmallWords: Dutch.titleSmallWords,
        articles: Dutch.articles
    )
}
