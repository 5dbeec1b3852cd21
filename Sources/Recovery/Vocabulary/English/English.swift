/// The words of the trade in English.
enum English {}

extension Vocabulary {
    static let english = Vocabulary(
        language: "en",
        countryNames: English.countryNames,
        languageNames: English.languageNames,
        headings: English.headings,
        roles: English.roles,
        combinedRoles: English.combinedRoles,
        otherRoles: English.otherRoles,
        characterLinks: English.characterLinks,
        selfWords: English.selfWords,
        cover: English.cover,
        labels: English.labels,
        values: English.values,
        interview: English.interview,
        workKinds: English.workKinds,
        workRoles: English.workRoles,
        alsoKnownAs: English.alsoKnownAs,
        awards: English.awards,
        contacts: English.contacts,
        dates: English.dates,
        chronicle: English.chronicle,
        noteCues: English.noteCues,
        prose: English.prose,
        conjunctions: English.conjunctions,
        nameParticles: English.nameParticles,
        honorifics: English.honorifics,
        functionWords: English.functionWords,
        titleCase: .titleCase,
        titleSmallWords: English.titleSmallWords,
        articles: English.articles
    )
}
