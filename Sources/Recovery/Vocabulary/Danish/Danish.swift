/// The words of the trade in Danish.
enum Danish {}

extension Vocabulary {
    static let danish = Vocabulary(
        language: "da",
        countryNames: Danish.countryNames,
        languageNames: Danish.languageNames,
        headings: Danish.headings,
        roles: Danish.roles,
        combinedRoles: Danish.combinedRoles,
        otherRoles: Danish.otherRoles,
        characterLinks: Danish.characterLinks,
        selfWords: Danish.selfWords,
        cover: Danish.cover,
        labels: Danish.labels,
        values: Danish.values,
        interview: Danish.interview,
        workKinds: Danish.workKinds,
        workRoles: Danish.workRoles,
        alsoKnownAs: Danish.alsoKnownAs,
        awards: Danish.awards,
        contacts: Danish.contacts,
        dates: Danish.dates,
        chronicle: Danish.chronicle,
        noteCues: Danish.noteCues,
        prose: Danish.prose,
        conjunctions: Danish.conjunctions,
        nameParticles: Danish.nameParticles,
        honorifics: Danish.honorifics,
        functionWords: Danish.functionWords,
        titleCase: .sentence,
        titleSmallWords: Danish.titleSmallWords,
        articles: Danish.articles
    )
}
