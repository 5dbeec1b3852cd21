import DossierKit

/// How prose tells when and where something happened.
struct ChronicleWords: Sendable {
    /// Verbs and nouns that say what happened: "was born", "principal photography".
    var kinds: WordTable<Event.Kind> = [:]
    /// Before a year or a month: "in", "during".
    var temporal: Words = ""
    /// Before the time at which something that lasts began: "since".
    var since: Words = ""
    var from: Words = ""
    var until: Words = ""
    var between: Words = ""
    /// "before", "after", "more than": what follows is no date of the event.
    var bounds: Words = ""
    /// "around", "about" before a date.
    var about: Words = ""
    /// "probably" before a date.
    var perhaps: Words = ""
    /// "early", "at the end of": a part of what follows.
    var parts: Words = ""
    /// What may stand inside a date and says nothing: articles, "of", "the year".
    var glue: Words = ""
    /// "the years" before the figures of a decade: "anni '90".
    var decadeNouns: Words = ""
    /// Behind the figures of a decade: "1990s", "90er".
    var decadeEndings: Words = ""
    /// True where a year needs no preposition: "2015 drehte sie".
    var hasBareYears = false

    /// "is set in", "takes place in".
    var setting: Words = ""
    /// "lives in", "moved to": the place is no more than mentioned.
    var dwelling: Words = ""
    /// Prepositions before the name of a place: "in", "near".
    var locatives: Words = ""
    /// "the town of", "the village of".
    var localities: Words = ""
    /// Words of names that are no places: "School", "Festival".
    var institutions: Words = ""
    /// Endings of common nouns, where a language writes them with a capital.
    var commonEndings: Words = ""
    /// True where the name of a place changes its ending behind a preposition.
    var hasCases = false
}
