/// The words of the trade in Polish.
enum Polish {}

extension Vocabulary {
    static let polish = Vocabulary(
        language: "pl",
        countryNames: Polish.countryNames,
        languageNames: Polish.languageNames,
        headings: Polish.headings,
        roles: Polish.roles,
        combinedRoles: Polish.combinedRoles,
        otherRoles: Polish.otherRoles,
        characterLinks: Polish.characterLinks,
        selfWords: Polish.selfWords,
        cover: Polish.cover,
        labels: Polish.labels,
        values: Polish.values,
        interview: Polish.interview,
        workKinds: Polish.workKinds,
        workRoles: Polish.workRoles,
        alsoKnownAs: Polish.alsoKnownAs,
        awards: Polish.awards,
        contacts: Polish.contacts,
        dates: Polish.dates,
        chronicle: Polish.chronicle,
        noteCues: Polish.noteCues,
        prose: Polish.prose,
        conjunctions: Polish.conjunctions,
        nameParticles: Polish.nameParticles,
        honorifics: Polish.honorifics,
        functionWords: Polish.functionWords,
        titleCase: .sentence,
        titleSmallWords: Polish.titleSmallWords
    )
}
