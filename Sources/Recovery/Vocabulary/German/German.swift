/// The words of the trade in German.
enum German {}

extension Vocabulary {
    static let german = Vocabulary(
        language: "de",
        countryNames: German.countryNames,
        languageNames: German.languageNames,
        headings: German.headings,
        roles: German.roles,
        combinedRoles: German.combinedRoles,
        otherRoles: German.otherRoles,
        characterLinks: German.characterLinks,
        selfWords: German.selfWords,
        cover: German.cover,
        labels: German.labels,
        values: German.values,
        interview: German.interview,
        workKinds: German.workKinds,
        workRoles: German.workRoles,
        alsoKnownAs: German.alsoKnownAs,
        awards: German.awards,
        contacts: German.contacts,
        dates: German.dates,
        chronicle: German.chronicle,
        noteCues: German.noteCues,
        prose: German.prose,
        conjunctions: German.conjunctions,
        nameParticles: German.nameParticles,
        honorifics: German.honorifics,
        functionWords: German.functionWords,
        titleCase: .german,
        titleSmallWords: German.titleSmallWords,
        articles: German.articles
    )
}
