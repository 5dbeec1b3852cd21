/// The words of the trade in Italian.
enum Italian {}

extension Vocabulary {
    static let italian = Vocabulary(
        language: "it",
        countryNames: Italian.countryNames,
        languageNames: Italian.languageNames,
        headings: Italian.headings,
        roles: Italian.roles,
        combinedRoles: Italian.combinedRoles,
        otherRoles: Italian.otherRoles,
        characterLinks: Italian.characterLinks,
        selfWords: Italian.selfWords,
        cover: Italian.cover,
        labels: Italian.labels,
        values: Italian.values,
        interview: Italian.interview,
        workKinds: Italian.workKinds,
        workRoles: Italian.workRoles,
        alsoKnownAs: Italian.alsoKnownAs,
        awards: Italian.awards,
        contacts: Italian.contacts,
        dates: Italian.dates,
        chronicle: Italian.chronicle,
        noteCues: Italian.noteCues,
        prose: Italian.prose,
        conjunctions: Italian.conjunctions,
        nameParticles: Italian.nameParticles,
        honorifics: Italian.honorifics,
        functionWords: Italian.functionWords,
        titleCase: .sentence,
        titleSmallWords: Italian.titleSmallWords,
        articles: Italian.articles
    )
}
