/// The words of the trade in French.
enum French {}

extension Vocabulary {
    static let french = Vocabulary(
        language: "fr",
        countryNames: French.countryNames,
        languageNames: French.languageNames,
        headings: French.headings,
        roles: French.roles,
        combinedRoles: French.combinedRoles,
        otherRoles: French.otherRoles,
        characterLinks: French.characterLinks,
        selfWords: French.selfWords,
        cover: French.cover,
        labels: French.labels,
        values: French.values,
        interview: French.interview,
        workKinds: French.workKinds,
        workRoles: French.workRoles,
        alsoKnownAs: French.alsoKnownAs,
        awards: French.awards,
        contacts: French.contacts,
        dates: French.dates,
        chronicle: French.chronicle,
        noteCues: French.noteCues,
        prose: French.prose,
        conjunctions: French.conjunctions,
        nameParticles: French.nameParticles,
        honorifics: French.honorifics,
        functionWords: French.functionWords,
        titleCase: .french,
        titleSmallWords: French.titleSmallWords,
        articles: French.articles
    )
}
