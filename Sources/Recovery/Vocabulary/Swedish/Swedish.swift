/// The words of the trade in Swedish.
enum Swedish {}

extension Vocabulary {
    static let swedish = Vocabulary(
        language: "sv",
        countryNames: Swedish.countryNames,
        languageNames: Swedish.languageNames,
        headings: Swedish.headings,
        roles: Swedish.roles,
        combinedRoles: Swedish.combinedRoles,
        otherRoles: Swedish.otherRoles,
        characterLinks: Swedish.characterLinks,
        selfWords: Swedish.selfWords,
        cover: Swedish.cover,
        labels: Swedish.labels,
        values: Swedish.values,
        interview: Swedish.interview,
        workKinds: Swedish.workKinds,
        workRoles: Swedish.workRoles,
        alsoKnownAs: Swedish.alsoKnownAs,
        awards: Swedish.awards,
        contacts: Swedish.contacts,
        dates: Swedish.dates,
        chronicle: Swedish.chronicle,
        noteCues: Swedish.noteCues,
        prose: Swedish.prose,
        conjunctions: Swedish.conjunctions,
        nameParticles: Swedish.nameParticles,
        honorifics: Swedish.honorifics,
        functionWords: Swedish.functionWords,
        titleCase: .sentence,
        titleSmallWords: Swedish.titleSmallWords,
        articles: Swedish.articles
    )
}
