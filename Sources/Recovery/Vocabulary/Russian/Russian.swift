/// The words of the trade in Russian.
enum Russian {}

extension Vocabulary {
    static let russian = Vocabulary(
        language: "ru",
        countryNames: Russian.countryNames,
        languageNames: Russian.languageNames,
        headings: Russian.headings,
        roles: Russian.roles,
        combinedRoles: Russian.combinedRoles,
        otherRoles: Russian.otherRoles,
        characterLinks: Russian.characterLinks,
        selfWords: Russian.selfWords,
        cover: Russian.cover,
        labels: Russian.labels,
        values: Russian.values,
        interview: Russian.interview,
        workKinds: Russian.workKinds,
        workRoles: Russian.workRoles,
        alsoKnownAs: Russian.alsoKnownAs,
        awards: Russian.awards,
        contacts: Russian.contacts,
        dates: Russian.dates,
        chronicle: Russian.chronicle,
        noteCues: Russian.noteCues,
        prose: Russian.prose,
        conjunctions: Russian.conjunctions,
        nameParticles: Russian.nameParticles,
        honorifics: Russian.honorifics,
        functionWords: Russian.functionWords,
        titleCase: .sentence,
        titleSmallWords: Russian.titleSmallWords,
        articles: Russian.articles
    )
}
