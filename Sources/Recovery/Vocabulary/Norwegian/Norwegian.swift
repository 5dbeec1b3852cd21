/// The words of the trade in Norwegian.
enum Norwegian {}

extension Vocabulary {
    static let norwegian = Vocabulary(
        language: "no",
        countryNames: Norwegian.countryNames,
        languageNames: Norwegian.languageNames,
        headings: Norwegian.headings,
        roles: Norwegian.roles,
        combinedRoles: Norwegian.combinedRoles,
        otherRoles: Norwegian.otherRoles,
        characterLinks: Norwegian.characterLinks,
        selfWords: Norwegian.selfWords,
        cover: Norwegian.cover,
        labels: Norwegian.labels,
        values: Norwegian.values,
        interview: Norwegian.interview,
        workKinds: Norwegian.workKinds,
        workRoles: Norwegian.workRoles,
        alsoKnownAs: Norwegian.alsoKnownAs,
        awards: Norwegian.awards,
        contacts: Norwegian.contacts,
        dates: Norwegian.dates,
        chronicle: Norwegian.chronicle,
        noteCues: Norwegian.noteCues,
        prose: Norwegian.prose,
        conjunctions: Norwegian.conjunctions,
        nameParticles: Norwegian.nameParticles,
        honorifics: Norwegian.honorifics,
        functionWords: Norwegian.functionWords,
        titleCase: .sentence,
        titleSmallWords: Norwegian.titleSmallWords,
        articles: Norwegian.articles
    )
}
