/// The words of the trade in Spanish.
enum Spanish {}

extension Vocabulary {
    static let spanish = Vocabulary(
        language: "es",
        countryNames: Spanish.countryNames,
        languageNames: Spanish.languageNames,
        headings: Spanish.headings,
        roles: Spanish.roles,
        combinedRoles: Spanish.combinedRoles,
        otherRoles: Spanish.otherRoles,
        characterLinks: Spanish.characterLinks,
        selfWords: Spanish.selfWords,
        cover: Spanish.cover,
        labels: Spanish.labels,
        values: Spanish.values,
        interview: Spanish.interview,
        workKinds: Spanish.workKinds,
        workRoles: Spanish.workRoles,
        alsoKnownAs: Spanish.alsoKnownAs,
        awards: Spanish.awards,
        contacts: Spanish.contacts,
        dates: Spanish.dates,
        chronicle: Spanish.chronicle,
        noteCues: Spanish.noteCues,
        prose: Spanish.prose,
        conjunctions: Spanish.conjunctions,
        nameParticles: Spanish.nameParticles,
        honorifics: Spanish.honorifics,
        functionWords: Spanish.functionWords,
        titleCase: .sentence,
        titleSmallWords: Spanish.titleSmallWords,
        articles: Spanish.articles
    )
}
